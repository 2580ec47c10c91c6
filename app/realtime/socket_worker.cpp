// SPDX-License-Identifier: MIT
#include "realtime/socket_worker.h"

#include "net/user_agent.h"
#include "realtime/acks.h"
#include "realtime/link_probe.h"
#include "socketio/client.h"

#include <QLoggingCategory>
#include <QThread>

#include <algorithm>

using namespace Qt::StringLiterals;

Q_LOGGING_CATEGORY(lcSocket, "wxm.socket", QtInfoMsg)

namespace wxm {

namespace {

constexpr int kHandshakeMs = 10'000;
constexpr int kHangingMs = 1'500;
constexpr int kMeasureMs = 30'000;
//! While nobody sees the window: the server's heartbeat goes on to watch over the connection.
constexpr int kUnseenMeasureMs = 120'000;
//! Questions without an answer after which a connection that used to answer is not believed any
//! more: a server may announce a heartbeat of many minutes.
constexpr int kMostUnanswered = 2;
constexpr qint64 kMaxMessageBytes = 1024 * 1024;
//! The sinks read a text where it stands.
static_assert(socketio::kTextPadding >= std::size_t(JsonParser::kRoom));
//! What a server announces as its heartbeat is believed up to an hour: to be impatient before it is
//! due would end a sound connection again and again.
constexpr int kLongestPingMs = 3'600'000;

socketio::ConnectionOptions connectionOptions(
    const LiveServer &server, socketio::TransportKind transport)
{
    socketio::ConnectionOptions options;
    options.url = server.url;
    options.path = server.path;
    options.transports = {transport};
    options.upgrade = false; // which way to go is decided here, not by what a server offers
    options.timeoutMs = kHandshakeMs;
    options.maxMessageBytes = kMaxMessageBytes;
    options.maxNesting = kMaxJsonLevels; // the sinks and the client refuse the same texts
    options.pingClamp = socketio::PingClamp{5'000, kLongestPingMs};
    options.headers.insert("User-Agent", userAgent());
    options.reconnection.delayMaxMs = 30'000;
    options.reconnection.stableAfterMs = 15'000;
    options.reconnection.delayBehindObstacleMs = 60'000;
    return options;
}

} // namespace

SocketWorker::SocketWorker(std::shared_ptr<socketio::Environment> environment)
    : m_environment(std::move(environment))
    , m_madeIn(QThread::currentThread())
{
}

SocketWorker::~SocketWorker() = default;

void SocketWorker::post(std::function<void(SocketWorker &)> command)
{
    const auto run = [this, command = std::move(command)] {
        m_commands.acquire();
        begin();
        command(*this);
    };
    m_commands.release();
    QMetaObject::invokeMethod(this, run, Qt::QueuedConnection);
}

//! On the network thread, since timers and sockets belong to the thread that makes them.
void SocketWorker::begin()
{
    if (m_roomJoins)
        return;
    if (!m_environment)
        m_environment = socketio::Environment::standard();
    m_roomJoins = std::make_unique<RoomJoins>(*m_environment,
        [this](RoomKey room, const Result<Done> &ack) { Q_EMIT roomAnswered(room, ack); });
    m_presence = std::make_unique<PresenceAsker>(*m_environment,
        [this](const Result<QHash<UserId, bool>> &states) { Q_EMIT presenceAnswered(states); });
}

void SocketWorker::addSink(const QByteArray &eventName, std::shared_ptr<EventSink> sink)
{
    m_sinks.emplace_back(eventName, std::move(sink));
}

void SocketWorker::makeClient(const LiveServer &server)
{
    m_server = server;
    m_choice.setWish(server.transport);
    m_choice.forget();
    if (!m_probe)
        m_probe = new LinkProbe([this] { onServerSeen(); }, m_clock, {}, this);
    m_probe->stop();
    m_trial.reset();
    m_roomJoins->setClient(nullptr);
    m_presence->setClient(nullptr);
    m_client = std::make_unique<socketio::Client>(std::make_shared<socketio::Connection>(
        connectionOptions(m_server, m_choice.next(m_environment->nowMs())), m_environment));
    m_client->setAuthProvider([this] {
        m_usedToken = m_token;
        // A token is base64url and dots, checked where it came in: nothing to escape.
        return m_token.isEmpty() ? QByteArray() : "{\"token\":\"" + m_token + "\"}";
    });
    followClient();
    for (const auto &[key, sink] : m_sinks) {
        const std::string_view name(key.constData(), size_t(key.size()));
        m_client->setObjectReader(name, [this, sink = sink](std::string_view json) {
            const bool isTaken = sink->decodeUnchecked(json);
            if (isTaken)
                onDecoded();
            return isTaken;
        });
        m_client->setEventHandler(name, [this, sink = sink](const socketio::EventView &event) {
            sink->decode(event.arg(0));
            onDecoded();
        });
    }
    m_roomJoins->setClient(m_client.get());
    m_presence->setClient(m_client.get());
}

void SocketWorker::followClient()
{
    using socketio::Client;
    auto *client = m_client.get();
    connect(client, &Client::connected, this, &SocketWorker::onConnected);
    connect(client, &Client::connectError, this, &SocketWorker::onConnectError);
    connect(client, &Client::disconnected, this, &SocketWorker::onDisconnected);
    connect(client, &Client::reconnectScheduled, this, [this](int, int delayMs) {
        if (!m_isSentAway && !m_isRefusedOnTheWay)
            m_probe->start(probeUrl());
        Q_EMIT attemptScheduled(delayMs);
    });
    connect(client, &Client::reconnectAttempt, this, &SocketWorker::attemptStarted);
    connect(client, &Client::latencyMeasured, this, &SocketWorker::latencyMeasured);
    connect(client, &Client::pinged, this, [this] {
        if (!m_isPutAway)
            Q_EMIT signOfLife();
    });
}

//! The probe asks below the path of the live server.
QUrl SocketWorker::probeUrl() const
{
    QUrl url = m_server.url;
    url.setPath(m_server.path);
    return url;
}

void SocketWorker::onConnected(bool recovered)
{
    m_isSentAway = m_hasAnswered = false;
    m_unanswered = 0;
    m_probe->stop();
    m_choice.connected(m_environment->nowMs());
    m_roomJoins->connected(recovered);
    m_presence->connected(recovered);
    const bool isPolling = m_client->connection().transport() == socketio::TransportKind::Polling;
    Q_EMIT transportChosen(isPolling, isPolling ? m_choice.reason() : QString());
    Q_EMIT connected(recovered);
    measure();
}

void SocketWorker::onConnectError(const socketio::ConnectError &error)
{
    if (error.kind != socketio::ConnectError::Kind::Server)
        m_isSentAway = false; // now it is the link that fails
    m_choice.attemptFailed(error, m_probe->sawServer(), m_environment->nowMs());
    chooseTransport();
    // A proxy that says no counts each question, and may lock the account.
    m_isRefusedOnTheWay = error.obstacle.isProxyRefusal();
    if (!error.willRetry || m_isRefusedOnTheWay)
        m_probe->stop();
    Q_EMIT connectError(error);
}

void SocketWorker::onDisconnected(socketio::DisconnectReason reason)
{
    m_choice.lost(reason, m_environment->nowMs());
    chooseTransport();
    m_roomJoins->connectionLost();
    m_presence->connectionLost();
    // After a long sleep the server's goodbye may be read before the clocks are looked at.
    noteStandstill();
    Q_EMIT disconnected(reason);
}

void SocketWorker::chooseTransport()
{
    m_client->connection().setOptions(
        connectionOptions(m_server, m_choice.next(m_environment->nowMs())));
}

void SocketWorker::setTransport(LiveTransport transport)
{
    if (m_server.transport == transport)
        return;
    m_server.transport = transport;
    m_choice.setWish(transport);
    if (!m_client)
        return;
    chooseTransport();
    m_client->connection().reconnectNow();
}

void SocketWorker::onDecoded()
{
    m_pacing.count();
    if (!m_wakePosted.load(std::memory_order_relaxed) && !m_wakePosted.exchange(true))
        Q_EMIT eventsWaiting();
    if (!std::exchange(m_batchOpen, true))
        QMetaObject::invokeMethod(this, &SocketWorker::onBatchRead, Qt::QueuedConnection);
}

//! All that the kernel had was read. In a flood the thread rests a moment, so that the next read
//! finds many events instead of being woken for each. A command ends the rest; a worker that shares
//! the thread of the windows, as in tests, takes none.
void SocketWorker::onBatchRead()
{
    m_batchOpen = false;
    if (thread() == m_madeIn)
        return;
    std::size_t waiting = 0;
    for (const auto &[name, sink] : m_sinks)
        waiting += sink->waiting();
    const auto rest = m_pacing.restAfterBatch(m_clock.monotonicMs(), waiting);
    if (rest > 0 && m_commands.tryAcquire(1, int(rest)))
        m_commands.release(); // the command itself takes it
}

void SocketWorker::connectTo(const LiveServer &server, const QByteArray &token)
{
    begin();
    m_token = token;
    m_isSentAway = false;
    if (!m_client || server != m_server)
        makeClient(server);
    else if (token != m_usedToken && m_client->isConnected())
        m_client->disconnectFromServer();
    chooseTransport();
    m_client->connectToServer();
    retryNow(); // it may rest before a return of its own
    startLooking();
}

void SocketWorker::startLooking()
{
    if (!m_measure) {
        m_measure = m_environment->createTimer([this] {
            m_measure->start(m_isPutAway ? kUnseenMeasureMs : kMeasureMs);
            measure();
        });
        m_look = m_environment->createTimer([this] {
            m_look->start(m_watch.lookMs());
            lookAtClocks();
            lookAtTransport();
        });
        m_look->start(m_watch.lookMs());
        m_watch.look(m_clock.wallMs(), m_clock.monotonicMs());
    }
    m_measure->start(kMeasureMs);
}

void SocketWorker::connectLater(int atLeastMs)
{
    if (!m_client || m_token.isEmpty())
        return;
    m_isSentAway = true;
    m_probe->stop();
    chooseTransport();
    m_client->connectLater(atLeastMs);
}

void SocketWorker::setToken(const QByteArray &token) { m_token = token; }

void SocketWorker::disconnectFrom()
{
    m_token.clear();
    if (m_client)
        m_client->disconnectFromServer();
    if (m_probe)
        m_probe->stop();
    m_trial.reset();
    if (m_measure)
        m_measure->stop();
}

void SocketWorker::retryNow()
{
    if (m_client)
        m_client->connection().retryNow();
}

void SocketWorker::networkChanged()
{
    if (!m_client || !m_client->isActive())
        return;
    m_choice.forget(); // what lets WebSocket through, or not, belongs to a network
    chooseTransport();
    if (m_client->isConnected())
        prove();
    else if (!m_isSentAway)
        onServerSeen(); // an attempt of before may hang in what is lost
}

void SocketWorker::prove()
{
    if (!m_client || !m_client->isConnected() || m_isProving)
        return;
    m_isProving = ask(kProofMs, [this](bool isAnswered) {
        m_isProving = false;
        if (!isAnswered && m_client && m_client->isConnected())
            m_client->connection().reconnectNow();
    });
    if (!m_isProving)
        m_client->connection().reconnectNow(); // nothing that could be asked
}

void SocketWorker::emitEvent(const QByteArray &event, const QByteArray &args)
{
    if (m_client)
        m_client->emitEvent(
            event.toStdString(), args.toStdString(), {}, {.isVolatile = true, .attachments = {}});
}

void SocketWorker::join(RoomKey room) { m_roomJoins->join(room); }

void SocketWorker::leave(RoomKey room) { m_roomJoins->leave(room); }

void SocketWorker::preferRooms(const QList<RoomKey> &rooms) { m_roomJoins->prefer(rooms); }

void SocketWorker::watch(int chunk, const QList<UserId> &users) { m_presence->watch(chunk, users); }

void SocketWorker::unwatch(const QList<UserId> &users) { m_presence->unwatch(users); }

//! Asks for the presence of a person the server knows, oneself if no other is: its round trip is
//! the latency shown. False if there is nobody to ask after.
bool SocketWorker::ask(int limitMs, std::function<void(bool)> answered)
{
    const auto somebody = m_presence->anybody().isValid() ? m_presence->anybody() : m_self;
    if (!somebody.isValid())
        return false;
    m_client->emitEvent("presence.query", PresenceAsker::arguments({somebody}),
        [this, answered = std::move(answered)](const socketio::AckResult &ack) {
            if (ack.ok())
                Q_EMIT signOfLife();
            answered(ack.kind != socketio::AckResult::Kind::Timeout);
        },
        {.timeoutMs = limitMs, .isVolatile = false, .attachments = {}});
    return true;
}

void SocketWorker::measure()
{
    if (!m_client || !m_client->isConnected())
        return;
    ask(kAckMs, [this](bool isAnswered) {
        m_hasAnswered = m_hasAnswered || isAnswered;
        m_unanswered = isAnswered ? 0 : m_unanswered + 1;
        if (m_hasAnswered && m_unanswered >= kMostUnanswered && m_client
            && m_client->isConnected()) {
            m_unanswered = 0;
            m_client->connection().reconnectNow();
        }
    });
}

//! It answers again: now is the time, and an attempt from before hangs in what is lost.
void SocketWorker::onServerSeen()
{
    auto &connection = m_client->connection();
    if (connection.attemptMs() > kHangingMs)
        connection.reconnectNow();
    else
        connection.retryNow();
}

bool SocketWorker::noteStandstill()
{
    const auto since = m_watch.look(m_clock.wallMs(), m_clock.monotonicMs());
    if (!since || !m_client || !m_client->isActive())
        return false;
    Q_EMIT resumedFromSuspend(*since);
    return true;
}

void SocketWorker::lookAtClocks()
{
    if (noteStandstill())
        m_client->connection().reconnectNow();
}

void SocketWorker::setPutAway(bool isPutAway)
{
    m_watch.setRare(isPutAway);
    m_pacing.setUnseen(isPutAway);
    const bool wasPutAway = std::exchange(m_isPutAway, isPutAway);
    if (!m_look)
        return;
    if (wasPutAway && !isPutAway) { // who comes back to the window sees at once what is
        lookAtClocks();
        m_measure->start(kMeasureMs);
        measure();
    }
    m_look->start(m_watch.lookMs());
}

void SocketWorker::lookAtTransport()
{
    if (!m_client || !m_client->isConnected() || !m_choice.isTrialDue(m_environment->nowMs()))
        return;
    if (!m_trial)
        m_trial = std::make_unique<WebSocketTrial>(
            m_environment, [this](bool cameThrough) { trialEnded(cameThrough); });
    if (!m_trial->isRunning())
        m_trial->start(m_client->connection().options());
}

void SocketWorker::trialEnded(bool cameThrough)
{
    qCInfo(lcSocket) << "WebSocket tried beside polling:" << (cameThrough ? "well" : "no");
    m_choice.trialEnded(cameThrough, m_environment->nowMs());
    if (!cameThrough || !m_client || !m_client->isConnected())
        return;
    chooseTransport();
    m_client->connection().reconnectNow();
}

void SocketWorker::shutDown()
{
    delete std::exchange(m_probe, nullptr);
    m_trial.reset();
    m_measure.reset();
    m_look.reset();
    m_client.reset();
    m_roomJoins.reset();
    m_presence.reset();
    m_environment.reset();
}

} // namespace wxm
