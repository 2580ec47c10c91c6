// SPDX-License-Identifier: MIT
#pragma once

#include "socketio/backoff.h"
#include "socketio/connection.h"
#include "socketio/engine.h"
#include "socketio/packet.h"

#include <memory>
#include <vector>

namespace socketio {

//! A client as its connection sees it.
class Channel {
public:
    virtual std::string_view channelNameSpace() const = 0;
    //! Wants the connection: connected or trying.
    virtual bool wantsConnection() const = 0;
    virtual bool isAccepted() const = 0;
    //! A session is open: CONNECT may be sent; `limitMs` is what is left for the answer.
    virtual void sessionOpened(qint64 limitMs) = 0;
    //! An event of which only the outline was looked at. False, and nothing done, unless its object
    //! was read, and by that checked.
    virtual bool objectReceived(const ObjectEvent &event) = 0;
    virtual void packetReceived(const Packet &packet, std::string_view text,
        const std::vector<QByteArray> &attachments) = 0;
    //! The session ended, or no session could be opened. `attempt`: what to report if not
    //! connected. Everything is settled before, so that commands may be given from within.
    virtual void sessionEnded(DisconnectReason reason, const ConnectError &attempt) = 0;

protected:
    ~Channel() = default;
};

//! Opens sessions, shares them between channels, and brings them back.
class ConnectionPrivate final : public EngineListener {
public:
    ConnectionPrivate(Connection &connection, ConnectionOptions options,
        std::shared_ptr<Environment> environment);
    ~ConnectionPrivate();

    static ConnectionPrivate &of(Connection &connection) { return *connection.d; }

    void attach(Channel &channel);
    void detach(Channel &channel);
    //! The channel wants a session from now on.
    void request(Channel &channel);
    //! The same, after the pause that is due; `atLeastMs` is varied by a quarter. The delay, in ms.
    int requestLater(Channel &channel, int atLeastMs);
    //! The channel does not want one any more.
    void release();
    void accepted(); //!< a server accepted one of the channels
    //! CONNECT of this channel was not answered in time. True if the whole attempt failed and the
    //! channel has heard of it; false if others use the session and the channel has to try again.
    bool answerMissing(Channel &channel);

    //! The session is of no use to anybody: it ends, and the next attempt follows.
    void abandon(const QString &why);
    //! Open or opening, it ends without a farewell that nobody may hear.
    void forceReconnect();

    void sendText(std::string packet);
    void sendBinary(const QByteArray &bytes);
    //! A session is open and alive.
    bool isUsable()
    {
        return m_engine && m_engine->isOpen() && !m_engine->closeIfHeartbeatExpired();
    }
    bool isWritable() { return isUsable() && m_engine->isWritable(); }
    int nextDelay() { return m_backoff.next(m_options.reconnection, m_environment->random()); }

    Environment &environment() { return *m_environment; }
    const ConnectionOptions &options() const { return m_options; }

private:
    friend class Connection;
    enum class State { Idle, Opening, Open, Waiting };

    void engineOpened(Engine &engine) override;
    void engineText(Engine &engine, std::string_view text) override;
    void engineBinary(Engine &engine, QByteArray bytes) override;
    void enginePinged(Engine &engine) override;
    void engineUpgraded(Engine &engine) override;
    void engineClosed(Engine &engine, const EngineEnd &end) override;

    void startAttempt();
    void openEngine();
    void onSessionLost(ConnectError::Kind kind, const EngineEnd &end);
    int scheduleRetry(const Obstacle &obstacle);
    void noteLasting();
    void parseError();
    bool isReadUnsplit(std::string_view text);
    void dispatch(
        const Packet &packet, std::string_view text, const std::vector<QByteArray> &attachments);
    void releaseLater(std::unique_ptr<Engine> engine);
    bool hasWanting() const;
    bool isIdle() const { return m_state == State::Idle && !m_closingEngine; }
    bool isAttached(const Channel *channel) const;

    Connection &q;
    ConnectionOptions m_options;
    std::shared_ptr<Environment> m_environment;
    State m_state = State::Idle;
    std::vector<Channel *> m_channels;
    std::unique_ptr<Engine> m_engine;
    std::unique_ptr<Engine> m_closingEngine; //!< its orderly end is awaited before the next begins
    Backoff m_backoff;
    int m_attempt = 0; //!< 0: the first one, by command
    qint64 m_attemptDeadline = 0;
    qint64 m_openedAt = 0;
    std::unique_ptr<Timer> m_attemptTimer;
    std::unique_ptr<Timer> m_retryTimer;
    PacketDecoder m_decoder;
    BinaryAssembler m_assembler;
};

} // namespace socketio
