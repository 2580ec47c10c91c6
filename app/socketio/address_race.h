// SPDX-License-Identifier: MIT
#pragma once

#include <QHostAddress>
#include <QHostInfo>
#include <QList>
#include <QObject>
#include <QTimer>

#include <functional>

class QTcpSocket;

namespace socketio {

//! Finds which address of a name answers. QWebSocket tries the addresses of a name one after the
//! other and gives each half a minute, so that one that swallows everything (IPv6 behind a router
//! that does not carry it) keeps the others from being tried at all. Here the next one is tried a
//! moment after the one before, side by side, and the first that accepts a connection wins.
class AddressRace final : public QObject {
    Q_OBJECT
public:
    //! `address`: null where there is nothing to choose between, or nothing that answered.
    using Decided = std::function<void(const QHostAddress &address)>;
    using Lookup =
        std::function<void(const QString &, QObject *, std::function<void(const QHostInfo &)>)>;

    //! `decided` is called once, from the event loop.
    AddressRace(const QString &host, quint16 port, Decided decided, Lookup lookup = {});
    ~AddressRace() override;

    //! Nothing is decided any more.
    void cancel() { m_decided = nullptr; }

private:
    void onLookedUp(const QHostInfo &info);
    void tryNext();
    void onFailed(QTcpSocket *socket);
    void decide(const QHostAddress &address);

    quint16 m_port;
    Decided m_decided;
    QList<QHostAddress> m_waiting;
    QList<QTcpSocket *> m_running;
    QTimer m_next;
};

} // namespace socketio
