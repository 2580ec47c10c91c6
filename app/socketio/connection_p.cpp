// SPDX-License-Identifier: MIT
#include "socketio/connection_p.h"

#include <algorithm>

namespace socketio {

using namespace Qt::StringLiterals;

namespace {

//! How long a new session waits for the orderly end of the one before.
constexpr qint64 kHurryMs = 1000;

} // namespace

ConnectionPrivate::ConnectionPrivate(
    Connection &connection, ConnectionOptions options, std::shared_ptr<Environment> environment)
    : q(connection)
    , m_options(std::move(options))
    , m_environment(std::move(environment))
{
    m_attemptTimer = m_environment->createTimer([this] {
        onSessionLost(ConnectError::Kind::Timeout,
            {DisconnectReason::TransportError,
                u"no session within %1 ms"_s.arg(m_options.timeoutMs), 0,
                m_engine ? m_engine->waitsFor() : Obstacle()});
    });
    m_retryTimer = m_environment->createTimer([this] {
        ++m_attempt;
        startAttempt();
    });
}

ConnectionPrivate::~ConnectionPrivate() = default;

void ConnectionPrivate::attach(Channel &channel) { m_channels.push_back(&channel); }

void ConnectionPrivate::detach(Channel &channel)
{
    m_channels.erase(std::remove(m_channels.begin(), m_channels.end(), &channel), m_channels.end());
    release();
}

bool ConnectionPrivate::isAttached(const Channel *channel) const
{
    return std::find(m_channels.begin(), m_channels.end(), channel) != m_channels.end();
}

bool ConnectionPrivate::hasWanting() const
{
    return std::any_of(m_channels.begin(), m_channels.end(),
        [](const Channel *channel) { return channel->wantsConnection(); });
}

void ConnectionPrivate::request(Channel &channel)
{
    if (m_state == State::Idle) {
        m_attempt = 0;
        // A server that accepts and puts us out again must not be asked faster for that.
        if (m_options.reconnection.stableAfterMs <= 0)
            m_backoff.reset();
        startAttempt();
    } else if (m_state == State::Open) {
        channel.sessionOpened(m_options.timeoutMs);
    }
}

int ConnectionPrivate::requestLater(Channel &, int atLeastMs)
{
    const double spread = 0.75 + 0.5 * m_environment->random();
    const int delay = std::max(nextDelay(), static_cast<int>(atLeastMs * spread));
    if (m_state == State::Idle) {
        m_state = State::Waiting;
        m_attempt = 0;
        m_retryTimer->start(delay);
        Q_EMIT q.reconnectScheduled(1, delay);
    }
    return delay;
}

//! Called at the end of a session: only one that lasted makes the next pause short again.
void ConnectionPrivate::noteLasting()
{
    const auto stableAfterMs = m_options.reconnection.stableAfterMs;
    if (m_state == State::Open && stableAfterMs > 0
        && m_environment->nowMs() - m_openedAt >= stableAfterMs)
        m_backoff.reset();
}

void ConnectionPrivate::release()
{
    if (m_state == State::Idle || hasWanting())
        return;
    noteLasting();
    m_state = State::Idle;
    m_attemptTimer->stop();
    m_retryTimer->stop();
    if (m_engine) {
        m_closingEngine = std::move(m_engine);
        m_closingEngine->close();
    } else if (!m_closingEngine) {
        Q_EMIT q.becameIdle();
    }
}

void ConnectionPrivate::startAttempt()
{
    m_state = State::Opening;
    if (m_attempt > 0)
        Q_EMIT q.reconnectAttempt(m_attempt);
    if (m_state != State::Opening || m_engine)
        return;
    if (m_closingEngine)
        m_closingEngine->setCloseDeadline(kHurryMs);
    else
        openEngine();
}

void ConnectionPrivate::openEngine()
{
    m_assembler.reset();
    m_decoder.setMaxNesting(m_options.maxNesting);
    m_attemptDeadline = m_environment->nowMs() + m_options.timeoutMs;
    m_attemptTimer->start(m_options.timeoutMs);
    m_engine = std::make_unique<Engine>(*m_environment, m_options, *this);
    m_engine->open();
}

void ConnectionPrivate::accepted()
{
    m_attempt = 0;
    if (m_options.reconnection.stableAfterMs <= 0)
        m_backoff.reset();
}

bool ConnectionPrivate::answerMissing(Channel &channel)
{
    const bool isShared = std::any_of(m_channels.begin(), m_channels.end(),
        [&](const Channel *other) { return other != &channel && other->isAccepted(); });
    if (isShared)
        return false;
    onSessionLost(ConnectError::Kind::Timeout,
        {DisconnectReason::TransportError,
            u"no answer to CONNECT within %1 ms"_s.arg(m_options.timeoutMs), 0});
    return true;
}

void ConnectionPrivate::abandon(const QString &why)
{
    onSessionLost(ConnectError::Kind::Transport, {DisconnectReason::TransportError, why, 0});
}

void ConnectionPrivate::forceReconnect()
{
    if (m_state != State::Opening && m_state != State::Open)
        return;
    releaseLater(std::move(m_engine));
    releaseLater(std::move(m_closingEngine));
    onSessionLost(ConnectError::Kind::Timeout,
        {DisconnectReason::PingTimeout, u"the session is not trusted any more"_s, 0});
}

void ConnectionPrivate::sendText(std::string packet)
{
    if (m_engine)
        m_engine->sendText(std::move(packet));
}

void ConnectionPrivate::sendBinary(const QByteArray &bytes)
{
    if (m_engine)
        m_engine->sendBinary(bytes);
}

// --- what the session says

void ConnectionPrivate::engineOpened(Engine &)
{
    m_attemptTimer->stop();
    m_state = State::Open;
    m_openedAt = m_environment->nowMs();
    if (m_attempt > 0)
        Q_EMIT q.reconnected(m_attempt);
    const qint64 limit = std::max<qint64>(1, m_attemptDeadline - m_openedAt);
    const auto channels = m_channels;
    for (Channel *channel : channels) {
        if (m_state == State::Open && isAttached(channel) && channel->wantsConnection())
            channel->sessionOpened(limit);
    }
}

//! The grammar of a packet is checked once: here, or by who reads the object that it brings. What
//! such a reader does not take goes the way of all packets, to be judged there.
bool ConnectionPrivate::isReadUnsplit(std::string_view text)
{
    ObjectEvent event;
    if (m_assembler.isWaiting() || !PacketDecoder::outline(text, event))
        return false;
    const auto channel = std::find_if(m_channels.begin(), m_channels.end(),
        [&](const Channel *one) { return one->channelNameSpace() == event.nameSpace; });
    return channel != m_channels.end() && (*channel)->objectReceived(event);
}

void ConnectionPrivate::engineText(Engine &engine, std::string_view text)
{
    if (&engine != m_engine.get() || isReadUnsplit(text))
        return;
    Packet packet;
    if (m_assembler.isWaiting() || !m_decoder.decode(text, packet))
        parseError();
    else if (packet.attachmentCount != 0)
        m_assembler.start(text, packet.attachmentCount);
    else if (packet.isBinary() && !placeholdersFit(packet.payload, 0))
        parseError();
    else
        dispatch(packet, text, {});
}

void ConnectionPrivate::engineBinary(Engine &engine, QByteArray bytes)
{
    if (&engine != m_engine.get())
        return;
    if (!m_assembler.isWaiting()) {
        parseError();
        return;
    }
    if (!m_assembler.add(std::move(bytes)))
        return;
    Packet packet;
    if (m_decoder.decode(m_assembler.text(), packet)
        && placeholdersFit(packet.payload, packet.attachmentCount))
        dispatch(packet, m_assembler.text(), m_assembler.attachments());
    else
        parseError();
}

void ConnectionPrivate::dispatch(
    const Packet &packet, std::string_view text, const std::vector<QByteArray> &attachments)
{
    for (Channel *channel : m_channels) {
        if (channel->channelNameSpace() == packet.nameSpace) {
            channel->packetReceived(packet, text, attachments);
            return;
        }
    }
}

void ConnectionPrivate::parseError()
{
    onSessionLost(
        ConnectError::Kind::Transport, {DisconnectReason::ParseError, u"undecodable packet"_s, 0});
}

void ConnectionPrivate::enginePinged(Engine &engine)
{
    if (&engine == m_engine.get())
        Q_EMIT q.pinged();
}

void ConnectionPrivate::engineUpgraded(Engine &engine)
{
    if (&engine == m_engine.get())
        Q_EMIT q.upgraded(engine.transport());
}

void ConnectionPrivate::engineClosed(Engine &engine, const EngineEnd &end)
{
    if (&engine == m_engine.get()) {
        onSessionLost(ConnectError::Kind::Transport, end);
    } else if (&engine == m_closingEngine.get()) {
        releaseLater(std::move(m_closingEngine));
        if (m_state == State::Opening && !m_engine)
            openEngine();
        else if (m_state == State::Idle)
            Q_EMIT q.becameIdle();
    }
}

void ConnectionPrivate::releaseLater(std::unique_ptr<Engine> engine)
{
    if (!engine)
        return;
    engine->abort();
    // It may be in the middle of a call to us.
    m_environment->later([gone = std::shared_ptr<Engine>(std::move(engine))] {});
}

// --- loss and return

//! The session, or the attempt to get one, is over for another reason than our own will.
void ConnectionPrivate::onSessionLost(ConnectError::Kind kind, const EngineEnd &end)
{
    m_attemptTimer->stop();
    const ReconnectionOptions &reconnection = m_options.reconnection;
    noteLasting();
    if (m_engine && m_engine->isOpen()) { // still alive: the server is to know
        releaseLater(std::move(m_closingEngine));
        m_closingEngine = std::move(m_engine);
        m_closingEngine->close();
    } else {
        releaseLater(std::move(m_engine));
    }
    const bool willRetry =
        reconnection.enabled && (reconnection.attempts < 0 || m_attempt < reconnection.attempts);
    const bool isExhausted = reconnection.enabled && !willRetry;
    const int next = m_attempt + 1;
    const int delay = willRetry ? scheduleRetry(end.obstacle) : -1;
    m_state = willRetry ? State::Waiting : State::Idle;

    const ConnectError attempt{
        kind, end.message, {}, end.httpStatus, willRetry, delay, end.obstacle};
    const auto channels = m_channels;
    for (Channel *channel : channels) {
        if (isAttached(channel) && channel->wantsConnection())
            channel->sessionEnded(end.reason, attempt);
    }
    if (willRetry && m_state == State::Waiting)
        Q_EMIT q.reconnectScheduled(next, delay);
    if (isExhausted)
        Q_EMIT q.reconnectFailed();
    if (isIdle())
        Q_EMIT q.becameIdle();
}

int ConnectionPrivate::scheduleRetry(const Obstacle &obstacle)
{
    int delay = nextDelay();
    if (obstacle.isTls() || obstacle.isProxyRefusal())
        delay = std::max(delay, m_options.reconnection.delayBehindObstacleMs);
    m_retryTimer->start(delay);
    return delay;
}

} // namespace socketio
