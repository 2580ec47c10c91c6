// SPDX-License-Identifier: MIT
#pragma once

#include "socketio/environment.h"
#include "socketio/errors.h"
#include "socketio/transport.h"

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace socketio {

class Engine;

//! How a session, or the attempt to open one, ended.
struct EngineEnd {
    DisconnectReason reason = DisconnectReason::TransportClose;
    QString message;
    int httpStatus = 0;
    Obstacle obstacle = {};
};

//! What a connection hears from its session. The session stays alive during a call.
class EngineListener {
public:
    virtual void engineOpened(Engine &engine) = 0;
    //! Text of a message without its type, kTextPadding readable bytes behind.
    virtual void engineText(Engine &engine, std::string_view text) = 0;
    virtual void engineBinary(Engine &engine, QByteArray bytes) = 0;
    virtual void enginePinged(Engine &engine) = 0;
    virtual void engineUpgraded(Engine &engine) = 0;
    //! Once, and nothing after it.
    virtual void engineClosed(Engine &engine, const EngineEnd &end) = 0;

protected:
    ~EngineListener() = default;
};

//! One Engine.IO session: opening, heartbeat, upgrade, write buffer, closing. Used once.
class Engine final : public TransportListener {
public:
    Engine(Environment &environment, ConnectionOptions options, EngineListener &listener);
    ~Engine();
    Q_DISABLE_COPY_MOVE(Engine)

    void open();
    void sendText(std::string packet); //!< with the message type in front
    void sendBinary(QByteArray bytes);
    //! Sends what is buffered, ends the session on the server as well, then engineClosed.
    void close();
    //! The caller waits for the end of close(): not longer than `ms` from now.
    void setCloseDeadline(qint64 ms);
    //! At once; engineClosed with the reason given comes from within the call.
    void fail(const EngineEnd &end);
    //! At once and without another word.
    void abort();

    bool isOpen() const { return m_state == State::Open; }
    //! A packet given now would be written now.
    bool isWritable() const;
    //! The heartbeat is overdue, though the timer may not have noticed (the machine slept). The end
    //! of the session follows from the event loop.
    bool closeIfHeartbeatExpired();
    TransportKind transport() const { return m_kind; }
    //! What an attempt that takes too long waits for.
    Obstacle waitsFor() const { return m_transport ? m_transport->waitsFor() : Obstacle(); }

private:
    enum class State { Fresh, Opening, Open, Closing, Closed };

    void transportOpened(Transport &transport) override;
    void transportPacket(Transport &transport, std::string_view packet) override;
    void transportBinary(Transport &transport, QByteArray bytes) override;
    void transportWritable(Transport &transport) override;
    void transportPaused(Transport &transport) override;
    void transportClosed(Transport &transport, const TransportEnd &end) override;

    void openTransport();
    void openingFailed(const EngineEnd &end);
    void onHandshake(std::string_view packet);
    void onSessionPacket(std::string_view packet);
    void restartHeartbeat();
    void checkHeartbeat();
    void send(EnginePacket packet);
    void flush();
    void closeWhenDrained();
    void startProbe();
    void onProbePacket(std::string_view packet);
    void dropProbe();
    void finishUpgrade();
    void releaseLater(std::unique_ptr<Transport> transport);

    Environment &m_environment;
    ConnectionOptions m_options;
    EngineListener &m_listener;
    State m_state = State::Fresh;
    std::size_t m_nextTransport = 0; //!< index into the options
    TransportKind m_kind = TransportKind::WebSocket;
    std::unique_ptr<Transport> m_transport;
    std::unique_ptr<Transport> m_probe; //!< the WebSocket that is being tried
    bool m_upgrading = false;           //!< the probe was answered, polling comes to rest
    bool m_upgradeOffered = false;
    bool m_transportClosing = false;
    QString m_sid;
    std::size_t m_maxPayload = 0;
    qint64 m_heartbeatMs = 0;
    qint64 m_heartbeatDeadline = 0;
    bool m_expiryPosted = false;
    std::vector<EnginePacket> m_buffer;
    std::shared_ptr<QNetworkCookieJar> m_jar;
    std::unique_ptr<Timer> m_heartbeatTimer;
    std::unique_ptr<Timer> m_probeTimer;
    std::unique_ptr<Timer> m_closeTimer;
    std::shared_ptr<int> m_alive = std::make_shared<int>();
};

} // namespace socketio
