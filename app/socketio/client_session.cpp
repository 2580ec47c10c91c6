// SPDX-License-Identifier: MIT
// The life of a client: connecting, being refused, connected, lost.
#include "socketio/client_p.h"
#include "socketio/json.h"

#include <algorithm>

namespace socketio {

using namespace Qt::StringLiterals;

namespace {

std::string nameSpaceOf(const ClientOptions &options)
{
    const std::string name = options.nameSpace.toStdString();
    return !name.empty() && name.front() == '/' ? name : '/' + name;
}

} // namespace

ClientPrivate::ClientPrivate(
    Client &client, std::shared_ptr<Connection> connection, ClientOptions options)
    : q(client)
    , m_connectionObject(std::move(connection))
    , m_connection(ConnectionPrivate::of(*m_connectionObject))
    , m_options(std::move(options))
    , m_nameSpace(nameSpaceOf(m_options))
    , m_answerTimer(m_connection.environment().createTimer([this] { onAnswerMissing(); }))
    , m_againTimer(m_connection.environment().createTimer([this] {
        if (m_state == State::Trying && m_connection.isUsable())
            sessionOpened(m_connection.options().timeoutMs);
    }))
    , m_acks(m_connection.environment(), [this](quint64 id) { forgetBuffered(id); })
{
    m_connection.attach(*this);
}

ClientPrivate::~ClientPrivate()
{
    if (m_state == State::Connected)
        m_connection.sendText(encodeDisconnect(m_nameSpace));
    m_state = State::Idle;
    m_connection.detach(*this);
}

void ClientPrivate::sessionOpened(qint64 limitMs)
{
    const auto payload = connectPayload();
    if (!payload) {
        giveUp({ConnectError::Kind::Protocol, u"the auth payload is not a JSON object"_s, {}, 0,
            false, -1});
        return;
    }
    m_state = State::Connecting;
    m_answerTimer->start(limitMs);
    m_connection.sendText(encodeConnect(m_nameSpace, *payload));
}

//! Auth, and what the server needs to continue the session before. Empty if auth is unusable.
std::optional<std::string> ClientPrivate::connectPayload() const
{
    std::string auth;
    if (m_authProvider)
        auth = m_authProvider().trimmed().toStdString();
    if (!auth.empty() && (!json::isValid(auth) || json::typeOf(auth) != json::Type::Object))
        return std::nullopt;
    if (m_pid.empty())
        return auth;
    std::string payload = "{\"pid\":" + m_pid;
    if (!m_offset.empty())
        payload.append(",\"offset\":").append(m_offset);
    const bool hasMembers = auth.find('"') != std::string::npos;
    if (hasMembers)
        payload.append(1, ',').append(auth, 1); // with its closing brace
    else
        payload.push_back('}');
    return payload;
}

void ClientPrivate::packetReceived(
    const Packet &packet, std::string_view text, const std::vector<QByteArray> &attachments)
{
    switch (packet.type) {
    case PacketType::Connect:
        onConnectAnswer(packet.payload);
        break;
    case PacketType::ConnectError:
        onRefused(packet.payload);
        break;
    case PacketType::Disconnect:
        onServerDisconnect();
        break;
    case PacketType::Event:
    case PacketType::BinaryEvent:
        if (m_state == State::Connected)
            onEvent(packet, attachments);
        else if (m_state == State::Connecting)
            queueUntilConnected(text, attachments);
        break;
    case PacketType::Ack:
    case PacketType::BinaryAck:
        if (m_state == State::Connected)
            onAck(packet, attachments);
        break;
    }
}

void ClientPrivate::onConnectAnswer(std::string_view payload)
{
    if (m_state == State::Idle || m_state == State::Trying) {
        // The answer to a CONNECT that was given up in the meantime.
        m_connection.sendText(encodeDisconnect(m_nameSpace));
        return;
    }
    if (m_state == State::Connected)
        return;
    const std::string_view sid = json::member(payload, "sid");
    if (json::typeOf(sid) == json::Type::String && sid.size() > 2) {
        becomeConnected(payload);
        return;
    }
    giveUp({ConnectError::Kind::Protocol,
        u"the server accepted without a session id, as Socket.IO 2.x servers do"_s, {}, 0, false,
        -1});
}

void ClientPrivate::becomeConnected(std::string_view payload)
{
    m_answerTimer->stop();
    m_state = State::Connected;
    m_sid = json::toQString(json::member(payload, "sid"));
    const std::string pid(json::member(payload, "pid"));
    m_recovered = !pid.empty() && pid == m_pid;
    if (!m_recovered)
        m_offset.clear();
    m_pid = json::typeOf(pid) == json::Type::String ? pid : std::string();
    m_session = std::make_shared<AckChannel>(*this);
    m_connection.accepted();
    // A recovered session is in its rooms again, but for those whose join was still on its way.
    for (Join &join : m_joins)
        join.isSettled = join.isSettled && m_recovered;
    const auto joins = m_joins;
    for (const Join &join : joins) {
        if (!join.isSettled)
            sendJoin(join);
    }
    flushBuffer();
    drainQueue();
    Q_EMIT q.connected(m_recovered);
    deliverEarly();
}

void ClientPrivate::onRefused(std::string_view payload)
{
    if (m_state != State::Connecting)
        return;
    ConnectError error{ConnectError::Kind::Server, {}, {}, 0, false, -1};
    error.payloadJson = QByteArray(payload.data(), static_cast<qsizetype>(payload.size()));
    if (json::typeOf(payload) == json::Type::String) {
        error.message = json::toQString(payload);
    } else {
        error.message = json::toQString(json::member(payload, "message"));
        const std::string_view data = json::member(payload, "data");
        error.dataJson = QByteArray(data.data(), static_cast<qsizetype>(data.size()));
    }
    giveUp(error);
}

void ClientPrivate::onServerDisconnect()
{
    if (m_state == State::Connected) {
        leave(State::Idle, DisconnectReason::IoServerDisconnect);
    } else if (m_state == State::Connecting) {
        giveUp({ConnectError::Kind::Server, reasonName(DisconnectReason::IoServerDisconnect), {}, 0,
            false, -1});
    }
}

//! A final answer, or what comes to the same.
void ClientPrivate::giveUp(const ConnectError &error)
{
    leave(State::Idle, DisconnectReason::IoClientDisconnect);
    Q_EMIT q.connectError(error);
}

void ClientPrivate::onAnswerMissing()
{
    if (m_state != State::Connecting || m_connection.answerMissing(*this))
        return;
    const auto &options = m_connection.options();
    ConnectError error{ConnectError::Kind::Timeout,
        u"no answer to CONNECT within %1 ms"_s.arg(options.timeoutMs), {}, 0,
        options.reconnection.enabled, -1};
    if (!error.willRetry) {
        giveUp(error);
        return;
    }
    m_state = State::Trying;
    error.retryInMs = m_connection.nextDelay();
    m_againTimer->start(error.retryInMs);
    Q_EMIT q.connectError(error);
}

void ClientPrivate::sessionEnded(DisconnectReason reason, const ConnectError &attempt)
{
    const bool wasConnected = m_state == State::Connected;
    leave(attempt.willRetry ? State::Trying : State::Idle, reason);
    if (!wasConnected)
        Q_EMIT q.connectError(attempt);
}

//! Out of the session, whatever the state was.
void ClientPrivate::leave(State next, DisconnectReason reason)
{
    const bool wasConnected = m_state == State::Connected;
    m_state = next;
    m_answerTimer->stop();
    m_againTimer->stop();
    m_sid.clear();
    m_recovered = false;
    m_session.reset();
    m_early.clear();
    m_earlyBytes = 0;
    if (next == State::Idle)
        m_connection.release();
    if (!wasConnected)
        return;
    Q_EMIT q.disconnected(reason, reasonName(reason));
    m_acks.failWritten();
}

} // namespace socketio
