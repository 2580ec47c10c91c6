// SPDX-License-Identifier: MIT
#include "realtime/socket_worker.h"

#include "net/user_agent.h"
#include "realtime/acks.h"
#include "realtime/link_probe.h"
#include "socketio/client.h"

#include <QThread>
#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wxm {

namespace {

constexpr int kAckMs = 10'000;
constexpr int kHandshakeMs = 10'000;
constexpr int kHangingMs = 1'500;
constexpr int kMeasureMs = 30'000;
constexpr qint64 kMaxMessageBytes = 1024 * 1024;
constexpr int kMaxNesting = 1024;

QByteArray roomKey(RoomKey room)
{
    return (room.kind == RoomKey::Kind::Live ? "live:"_ba : "conversation:"_ba)
        + QByteArray::number(qlonglong(room.id));
}

std::string roomArgs(RoomKey room)
{
    const char *name = room.kind == RoomKey::Kind::Live ? "live_id" : "conversation_id";
    return std::string("[{\"") + name + "\":" + std::to_string(room.id) + "}]";
}

std::string userArgs(const QList<UserId> &users)
{
    std::string args = "[{\"user_ids\":[";
    for (const auto user : users) {
        if (args.back() != '[')
            args += ',';
        args += std::to_string(user.value);
    }
    return args + "]}]";
}

Result<Done> ackOutcome(const socketio::AckResult &ack)
{
    if (ack.ok())
        return readAck(ack.values);
    return failure({.kind = ApiError::Kind::Timeout, .serverCode = {}, .detail = u"no ack"_s});
}

socketio::ConnectionOptions connectionOptions(const QUrl &server)
{
    socketio::ConnectionOptions options;
    options.url = server;
    options.transports = {socketio::TransportKind::WebSocket};
    options.timeoutMs = kHandshakeMs;
    options.maxMessageBytes = kMaxMessageBytes;
    options.maxNesting = kMaxNesting;
    // Upwards the server's word counts: a bound below it would end a healthy connection.
    options.pingClamp = socketio::PingClamp{5'000, 3'600'000};
    options.headers.insert("User-Agent", userAgent());
    options.reconnection.delayMaxMs = 30'000;
    options.reconnection.stableAfterMs = 60'000;
    options.reconnection.delayBehindObstacleMs = 60'000;
    return options;
}

} // namespace

SocketWorker::SocketWorker() = default;
SocketWorker::~SocketWorker() = default;

void SocketWorker::post(std::function<void(SocketWorker &)> command)
{
    QMetaObject::invokeMethod(
        this, [this, command = std::move(command)] { command(*this); }, Qt::QueuedConnection);
}

void SocketWorker::addSink(const QByteArray &eventName, std::shared_ptr<EventSink> sink)
{
    m_sinks.emplace_back(eventName, std::move(sink));
}

void SocketWorker::makeClient(const QUrl &server)
{
    m_server = server;
    if (!m_probe)
        m_probe = new LinkProbe([this] { onServerSeen(); }, {}, this);
    m_probe->stop();
    m_joining.clear();
    m_leaving.clear();
    m_client = std::make_unique<socketio::Client>(connectionOptions(server));
    auto *client = m_client.get();
    client->setAuthProvider([this] {
        // A token is base64url and dots, checked where it came in: nothing to escape.
        return m_token.isEmpty() ? QByteArray() : "{\"token\":\"" + m_token + "\"}";
    });
    connect(client, &socketio::Client::connected, this, &SocketWorker::connected);
    connect(client, &socketio::Client::connected, this, &SocketWorker::measure);
    connect(
        client, &socketio::Client::connectError, this, [this](const socketio::ConnectError &error) {
            // A proxy that says no counts each question, and may lock the account.
            m_isRefusedOnTheWay = error.obstacle.isProxyRefusal();
            if (!error.willRetry || m_isRefusedOnTheWay)
                m_probe->stop();
            Q_EMIT connectError(error);
        });
    connect(
        client, &socketio::Client::disconnected, this, [this](socketio::DisconnectReason reason) {
            m_joining = {m_rooms.begin(), m_rooms.end()};
            // After a long sleep the server's goodbye may be read before the clocks are looked at.
            noteStandstill();
            Q_EMIT disconnected(reason);
        });
    connect(client, &socketio::Client::reconnectScheduled, this, [this](int, int delayMs) {
        if (!m_isRefusedOnTheWay)
            m_probe->start(m_server);
        Q_EMIT attemptScheduled(delayMs);
    });
    connect(client, &socketio::Client::connected, m_probe, &LinkProbe::stop);
    connect(client, &socketio::Client::reconnectAttempt, this, &SocketWorker::attemptStarted);
    connect(client, &socketio::Client::latencyMeasured, this, &SocketWorker::latencyMeasured);
    connect(client, &socketio::Client::pinged, this, &SocketWorker::signOfLife);
    for (const auto &[name, sink] : m_sinks) {
        client->setEventHandler(std::string_view(name.constData(), size_t(name.size())),
            [this, sink = sink](
                const socketio::EventView &event) { onEvent(*sink, event.arg(0)); });
    }
    const auto rooms = std::exchange(m_rooms, {});
    for (const auto &room : rooms)
        join(room);
    const auto watched = std::exchange(m_watched, {});
    for (auto it = watched.begin(); it != watched.end(); ++it)
        watch(it.key(), it.value());
}

void SocketWorker::onEvent(EventSink &sink, std::string_view json)
{
    sink.decode(json);
    m_pacing.count();
    if (!m_wakePosted.load(std::memory_order_relaxed) && !m_wakePosted.exchange(true))
        Q_EMIT eventsWaiting();
    if (!std::exchange(m_batchOpen, true))
        QMetaObject::invokeMethod(this, &SocketWorker::onBatchRead, Qt::QueuedConnection);
}

//! All that the kernel had was read. In a flood the thread rests a moment, so that the next read
//! finds many events instead of being woken for each.
void SocketWorker::onBatchRead()
{
    m_batchOpen = false;
    std::size_t waiting = 0;
    for (const auto &[name, sink] : m_sinks)
        waiting += sink->waiting();
    const auto rest = m_pacing.restAfterBatch(m_clock.monotonicMs(), waiting);
    if (rest > 0)
        QThread::msleep(rest);
}

void SocketWorker::connectTo(const QUrl &server, const QByteArray &token)
{
    const bool sameToken = token == m_token;
    m_token = token;
    if (!m_client || server != m_server)
        makeClient(server);
    else if (!sameToken && m_client->isActive())
        m_client->disconnectFromServer();
    m_client->connectToServer();
    if (!m_measure) {
        m_measure = new QTimer(this);
        connect(m_measure, &QTimer::timeout, this, &SocketWorker::measure);
        m_look = new QTimer(this);
        connect(m_look, &QTimer::timeout, this, &SocketWorker::lookAtClocks);
        m_look->start(int(ClockWatch::kLookMs));
        m_watch.look(m_clock.wallMs(), m_clock.monotonicMs());
    }
    m_measure->start(kMeasureMs);
}

void SocketWorker::setToken(const QByteArray &token) { m_token = token; }

void SocketWorker::disconnectFrom()
{
    m_token.clear();
    if (m_client)
        m_client->disconnectFromServer();
    if (m_probe)
        m_probe->stop();
    if (m_measure)
        m_measure->stop();
}

void SocketWorker::retryNow()
{
    if (m_client)
        m_client->connection().retryNow();
}

void SocketWorker::emitEvent(const QByteArray &event, const QByteArray &args)
{
    if (m_client)
        m_client->emitEvent(
            event.toStdString(), args.toStdString(), {}, {.isVolatile = true, .attachments = {}});
}

void SocketWorker::join(RoomKey room)
{
    m_rooms.append(room);
    if (!m_client)
        return;
    if (m_leaving.remove(room))
        return; // its join is still on its way
    m_joining.insert(room);
    const bool isLive = room.kind == RoomKey::Kind::Live;
    m_client->addJoin(
        roomKey(room), isLive ? "live.join" : "conversation.join", roomArgs(room),
        [this, room](const socketio::AckResult &ack) { answered(room, ack); }, kAckMs);
}

void SocketWorker::answered(RoomKey room, const socketio::AckResult &ack)
{
    const bool isLost = ack.kind == socketio::AckResult::Kind::Disconnected;
    if (m_leaving.remove(room)) {
        m_joining.remove(room);
        m_client->removeJoin(roomKey(room));
        if (!isLost)
            sendLeave(room);
        return;
    }
    // A lost connection is no answer: the join is made again with the next one.
    if (isLost)
        return;
    m_joining.remove(room);
    Q_EMIT roomAnswered(room, ackOutcome(ack));
}

void SocketWorker::leave(RoomKey room)
{
    m_rooms.removeOne(room);
    if (!m_client)
        return;
    // A server that still makes up its mind about the join would let us in after the leave.
    if (m_client->isConnected() && m_joining.contains(room)) {
        m_leaving.insert(room);
        return;
    }
    m_joining.remove(room);
    m_client->removeJoin(roomKey(room));
    sendLeave(room);
}

void SocketWorker::sendLeave(RoomKey room)
{
    const bool isLive = room.kind == RoomKey::Kind::Live;
    m_client->emitEvent(isLive ? "live.leave" : "conversation.leave", roomArgs(room), {},
        {.isVolatile = true, .attachments = {}});
}

void SocketWorker::preferRooms(const QList<RoomKey> &rooms)
{
    std::stable_sort(m_rooms.begin(), m_rooms.end(), [&](RoomKey one, RoomKey other) {
        const auto rank = [&](RoomKey room) {
            const auto at = rooms.indexOf(room);
            return at < 0 ? rooms.size() : at;
        };
        return rank(one) < rank(other);
    });
    if (!m_client)
        return;
    std::vector<QByteArray> keys;
    for (const auto &room : rooms)
        keys.push_back(roomKey(room));
    m_client->preferJoins(keys);
}

void SocketWorker::watch(int chunk, const QList<UserId> &users)
{
    if (m_watched.value(chunk) == users)
        return;
    m_watched[chunk] = users;
    if (!m_client)
        return;
    const QByteArray key = "presence:" + QByteArray::number(chunk);
    if (users.isEmpty()) {
        m_client->removeJoin(key);
        return;
    }
    m_client->addJoin(
        key, "presence.watch", userArgs(users),
        [this](const socketio::AckResult &ack) {
            if (ack.ok())
                Q_EMIT presenceAnswered(readPresenceAck(ack.values));
        },
        kAckMs);
}

void SocketWorker::unwatch(const QList<UserId> &users)
{
    for (qsizetype at = 0; m_client && at < users.size(); at += 500)
        m_client->emitEvent("presence.unwatch", userArgs(users.mid(at, 500)), {},
            {.isVolatile = true, .attachments = {}});
}

//! A question that any server answers: its round trip is the latency shown.
void SocketWorker::measure()
{
    if (m_client && m_client->isConnected())
        m_client->emitEvent("presence.query", "[{\"user_ids\":[]}]",
            [this](const socketio::AckResult &ack) {
                if (ack.ok())
                    Q_EMIT signOfLife();
            },
            {.timeoutMs = kAckMs, .isVolatile = true, .attachments = {}});
}

//! It answers again: now is the time, and an attempt from before hangs in what is lost.
void SocketWorker::onServerSeen()
{
    auto &connection = m_client->connection();
    if (connection.attemptMs() > kHangingMs)
        connection.startOver();
    else
        connection.retryNow();
}

bool SocketWorker::noteStandstill()
{
    const auto since = m_watch.look(m_clock.wallMs(), m_clock.monotonicMs());
    if (!since || !m_client || !m_client->isActive())
        return false;
    Q_EMIT stoodStill(*since);
    return true;
}

void SocketWorker::lookAtClocks()
{
    if (noteStandstill())
        m_client->connection().startOver();
}

void SocketWorker::shutDown()
{
    delete std::exchange(m_probe, nullptr);
    m_client.reset();
    delete std::exchange(m_measure, nullptr);
    delete std::exchange(m_look, nullptr);
}

} // namespace wxm
