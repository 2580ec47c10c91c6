// SPDX-License-Identifier: MIT
#pragma once

#include "program/wxm_address.h"

#include <QLocalServer>
#include <QLockFile>
#include <QObject>

#include <memory>
#include <optional>

class QLocalSocket;

namespace wxm {

//! One program a person and profile: a second start hands over to the first and ends. The socket
//! lies in the person's own run-time folder and understands two lines, `raise` and `open wxm:…`;
//! nothing that it hears can do more than show a place. GUI thread; nothing here waits.
class SingleInstance final : public QObject {
    Q_OBJECT

public:
    //! `folder`: where the socket lies; empty: the system's run-time folder of this person.
    explicit SingleInstance(
        const QString &profile, const QString &folder = {}, QObject *parent = nullptr);

    //! Asks who else is there; ends in first() or handedOver(), within a second.
    void start(const std::optional<WxmAddress> &address);
    //! False where the socket could not be made: the program runs, but cannot be found by a second
    //! one.
    bool isListening() const { return m_server.isListening(); }
    QString path() const { return m_path; }

Q_SIGNALS:
    //! Nobody else is there: go on.
    void first();
    //! The other program has taken it over: end.
    void handedOver();
    //! A second start wants this one to show itself.
    void raiseRequested();
    void openRequested(const wxm::WxmAddress &address);

private:
    void decide(bool isFirst);
    //! Nobody answers: this is the first program, unless another one is starting just now.
    void claim(const std::optional<WxmAddress> &address);
    void listen();
    void take(QLocalSocket *socket);
    void understand(QLocalSocket *socket, const QByteArray &line);
    bool isOurs(const QLocalSocket &socket) const;

    QString m_path;
    //! Held by the first program for its life, so that two that start at once do not both become
    //! it.
    std::unique_ptr<QLockFile> m_lock;
    QLocalServer m_server;
    bool m_isDecided = false;
    int m_guests = 0;
};

} // namespace wxm
