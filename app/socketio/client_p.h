// SPDX-License-Identifier: MIT
#pragma once

#include "socketio/ack_table.h"
#include "socketio/client.h"
#include "socketio/connection_p.h"

#include <deque>
#include <memory>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

namespace socketio {

//! Where answers to server events go; made anew for each session, so that none reaches a later one.
class AckChannel {
public:
    explicit AckChannel(ClientPrivate &client) : m_client(client) { }
    bool answer(std::string_view id, std::string_view valuesJson,
        const std::vector<QByteArray> &attachments);

private:
    ClientPrivate &m_client;
};

//! What a client does: its life from CONNECT to the loss (client_session.cpp), what goes out
//! (client_emit.cpp), what comes in (client_receive.cpp), the public face (client.cpp).
class ClientPrivate final : public Channel {
public:
    ClientPrivate(Client &client, std::shared_ptr<Connection> connection, ClientOptions options);
    ~ClientPrivate();

private:
    friend class Client;
    friend class AckChannel;

    enum class State {
        Idle,
        Trying,     //!< wants a session
        Connecting, //!< CONNECT was sent
        Connected,
    };
    //! An emit that is not written yet.
    struct Outgoing {
        std::optional<quint64> ackId;
        std::string text;
        std::vector<QByteArray> attachments;
    };
    //! An emit under the care of the retries queue.
    struct Queued {
        std::string event;
        std::string argsJson;
        AckHandler onAck;
        EmitOptions options;
        int sends = 0;
        bool isInFlight = false;
    };
    struct Join {
        QByteArray key;
        std::string event;
        std::string argsJson;
        AckHandler onAck;
        int timeoutMs;
        bool isSettled = false; //!< Sent, and answered if it has an answer.
    };
    //! A packet that came before the namespace was accepted.
    struct PendingEvent {
        std::string text;
        std::vector<QByteArray> attachments;
    };
    struct NameHash {
        using is_transparent = void;
        std::size_t operator()(std::string_view name) const
        {
            return std::hash<std::string_view>{}(name);
        }
    };
    using SharedHandler = std::shared_ptr<const EventHandler>;
    struct NamedReader {
        std::string name;
        ObjectReader read;
    };

    // Channel
    std::string_view channelNameSpace() const override { return m_nameSpace; }
    bool wantsConnection() const override { return m_state != State::Idle; }
    bool isAccepted() const override { return m_state == State::Connected; }
    void sessionOpened(qint64 limitMs) override;
    bool objectReceived(const ObjectEvent &event) override;
    void packetReceived(const Packet &packet, std::string_view text,
        const std::vector<QByteArray> &attachments) override;
    void sessionEnded(DisconnectReason reason, const ConnectError &attempt) override;

    // connecting
    std::optional<std::string> connectPayload() const;
    void onConnectAnswer(std::string_view payload);
    void onRefused(std::string_view payload);
    void onServerDisconnect();
    void onAnswerMissing();
    void becomeConnected(std::string_view payload);
    void giveUp(const ConnectError &error);
    void leave(State next, DisconnectReason reason);

    // emitting
    EmitError emitEvent(std::string_view event, std::string_view argsJson, AckHandler onAck,
        const EmitOptions &options);
    void emitNow(std::string_view event, std::string_view argsJson, AckHandler onAck,
        const EmitOptions &options);
    void dropVolatile(AckHandler onAck, int timeoutMs);
    void write(Outgoing outgoing);
    void sendJoin(const Join &join);
    void settleJoin(const QByteArray &key);
    void flushBuffer();
    void drainQueue();
    void onQueuedAck(const std::shared_ptr<Queued> &queued, const AckResult &result);
    void forgetBuffered(quint64 ackId);
    bool answer(std::string_view id, std::string_view valuesJson,
        const std::vector<QByteArray> &attachments);

    // receiving
    void queueUntilConnected(std::string_view text, const std::vector<QByteArray> &attachments);
    void deliverEarly();
    void onEvent(const Packet &packet, const std::vector<QByteArray> &attachments);
    void onAck(const Packet &packet, const std::vector<QByteArray> &attachments);

    Client &q;
    std::shared_ptr<Connection> m_connectionObject;
    ConnectionPrivate &m_connection;
    ClientOptions m_options;
    std::string m_nameSpace;
    State m_state = State::Idle;
    std::function<QByteArray()> m_authProvider;
    QString m_sid;
    bool m_recovered = false;
    std::string m_pid;    //!< JSON literal; names the session for its recovery
    std::string m_offset; //!< JSON literal; the last event that was seen of it
    std::unique_ptr<Timer> m_answerTimer;
    std::unique_ptr<Timer> m_againTimer; //!< for a namespace that has to ask again alone
    AckTable m_acks;
    std::deque<Outgoing> m_buffer;
    std::deque<std::shared_ptr<Queued>> m_queue;
    std::vector<Join> m_joins;
    std::vector<PendingEvent> m_early;
    std::size_t m_earlyBytes = 0;
    std::shared_ptr<AckChannel> m_session;
    std::unordered_map<std::string, SharedHandler, NameHash, std::equal_to<>> m_handlers;
    std::vector<NamedReader> m_readers; //!< a handful, looked through for each event
    SharedHandler m_fallback;
    SharedHandler m_catchAll;
};

} // namespace socketio
