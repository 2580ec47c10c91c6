// SPDX-License-Identifier: MIT
#pragma once

#include "socketio/address_race.h"
#include "socketio/transport.h"

#include <QObject>
#include <QStringEncoder>

#include <memory>

class QWebSocket;

namespace socketio {

//! Packets as WebSocket messages, over QWebSocket.
class WebSocketTransport final : public QObject, public Transport {
    Q_OBJECT
public:
    //! `lookup`: how the addresses of a name are found; not set: as the system does.
    explicit WebSocketTransport(TransportListener &listener, AddressRace::Lookup lookup = {});
    ~WebSocketTransport() override;

    TransportKind kind() const override { return TransportKind::WebSocket; }
    void open(const ConnectionOptions &options, const QString &sid,
        std::shared_ptr<QNetworkCookieJar> jar) override;
    void setSid(const QString &) override { }
    bool isWritable() const override;
    Obstacle waitsFor() const override;
    void send(std::vector<EnginePacket> packets) override;
    void pause() override { m_listener.transportPaused(*this); }
    void resume() override { }
    void close() override;
    void abort() override;

private:
    enum class State { Fresh, Opening, Open, Closing, Ended };

    void makeSocket(const ConnectionOptions &options);
    void dial(const QHostAddress &address);
    void watchProxy();
    void onConnected();
    void onText(const QString &message);
    void onError(QAbstractSocket::SocketError error);
    void onDisconnected();
    void endLater(const TransportEnd &end);
    void end(const TransportEnd &end);

    TransportListener &m_listener;
    AddressRace::Lookup m_lookup;
    State m_state = State::Fresh;
    QNetworkRequest m_request;
    std::unique_ptr<AddressRace> m_race;
    QWebSocket *m_socket = nullptr;
    TransportEnd m_fault{
        true, {}, 0}; //!< what the socket said of its trouble, the first word first
    //! Text of the present packet as UTF-8; grows to the largest packet and is used again.
    std::vector<char> m_text;
    QStringEncoder m_encoder{QStringConverter::Utf8, QStringConverter::Flag::Stateless};
};

} // namespace socketio
