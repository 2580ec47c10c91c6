// SPDX-License-Identifier: MIT
#include "realtime/realtime.h"

#include "realtime/socket_worker.h"

#include <QLoggingCategory>

#include <algorithm>

using namespace Qt::StringLiterals;

Q_LOGGING_CATEGORY(lcRealtime, "wxm.realtime", QtInfoMsg)

namespace wxm {

namespace {

//! While nobody sees the window: a flood then wakes it some times a second, and not at each frame.
constexpr int kUnseenFrameMs = 200;

using State = ConnectionStatus::State;
using Cause = ConnectionStatus::Cause;

Cause causeOf(socketio::DisconnectReason reason)
{
    switch (reason) {
    case socketio::DisconnectReason::IoServerDisconnect:
    case socketio::DisconnectReason::TransportClose:
        return Cause::ServerClosed;
    case socketio::DisconnectReason::PingTimeout:
        return Cause::PingTimeout;
    case socketio::DisconnectReason::TransportError:
        return Cause::LinkLost;
    case socketio::DisconnectReason::ParseError:
        return Cause::BadServer;
    case socketio::DisconnectReason::IoClientDisconnect:
        return Cause::None;
    }
    return Cause::None;
}

//! The library has the same words, and knows nothing of ours.
Obstacle obstacleOf(const socketio::Obstacle &obstacle)
{
    using Theirs = socketio::Obstacle::Kind;
    using Ours = Obstacle::Kind;
    static_assert(int(Theirs::CertificateSelfSigned) == int(Ours::CertificateSelfSigned)
        && int(Theirs::CertificateWrongName) == int(Ours::CertificateWrongName)
        && int(Theirs::TlsFailed) == int(Ours::TlsFailed)
        && int(Theirs::ProxyWantsPassword) == int(Ours::ProxyWantsPassword)
        && int(Theirs::ProxyNotUnderstood) == int(Ours::ProxyNotUnderstood));
    return {Ours(int(obstacle.kind)), obstacle.who};
}

Cause causeOf(const socketio::ConnectError &error)
{
    if (error.obstacle.isTls())
        return Cause::Tls;
    if (error.obstacle.isProxy())
        return Cause::Proxy;
    if (error.kind == socketio::ConnectError::Kind::Protocol
        || (error.httpStatus >= 200 && error.httpStatus < 500 && error.httpStatus != 429))
        return Cause::BadServer;
    return error.kind == socketio::ConnectError::Kind::Timeout ? Cause::PingTimeout
                                                               : Cause::LinkLost;
}

} // namespace

Realtime::Realtime(
    const Clock &clock, QObject *parent, std::shared_ptr<socketio::Environment> environment)
    : QObject(parent)
    , m_clock(clock)
    , m_worker(std::make_unique<SocketWorker>(environment))
    , m_rooms(*m_worker)
    , m_presence(*m_worker)
    , m_ledger(clock)
{
    m_thread.setObjectName(u"network"_s);
    if (!environment)
        m_worker->moveToThread(&m_thread);
    followWorker();
    keepLedger();
    m_frame.setSingleShot(true);
    m_frame.setTimerType(Qt::PreciseTimer);
    connect(&m_frame, &QTimer::timeout, this, &Realtime::deliver);
    addSink("presence"_ba, m_presence.sink());
    if (!environment)
        m_thread.start();
}

void Realtime::followWorker()
{
    connect(m_worker.get(), &SocketWorker::connected, this, &Realtime::onConnected);
    connect(m_worker.get(), &SocketWorker::connectError, this, &Realtime::onConnectError);
    connect(m_worker.get(), &SocketWorker::disconnected, this, &Realtime::onDisconnected);
    connect(m_worker.get(), &SocketWorker::eventsWaiting, this, &Realtime::onEventsWaiting);
    connect(m_worker.get(), &SocketWorker::attemptScheduled, this, [this](int delayMs) {
        m_status.nextTryMs = m_clock.wallMs() + delayMs;
        Q_EMIT statusChanged();
    });
    connect(m_worker.get(), &SocketWorker::attemptStarted, this, [this] {
        m_status.nextTryMs = 0;
        Q_EMIT statusChanged();
    });
    connect(m_worker.get(), &SocketWorker::latencyMeasured, this, [this](int ms) {
        m_status.latencyMs = ms;
        m_status.checkedMs = m_clock.wallMs();
        Q_EMIT statusChanged();
    });
    connect(m_worker.get(), &SocketWorker::signOfLife, this, [this] {
        m_status.checkedMs = m_clock.wallMs();
        Q_EMIT statusChanged();
    });
    connect(m_worker.get(), &SocketWorker::resumedFromSuspend, this,
        [this](qint64 wallMs) { m_resumedFromSuspend = wallMs; });
    connect(m_worker.get(), &SocketWorker::transportChosen, this,
        [this](bool isPolling, const QString &reason) {
            m_status.isPolling = isPolling;
            m_status.pollingReason = reason;
        });
    connect(m_worker.get(), &SocketWorker::roomAnswered, this,
        [this](RoomKey, const Result<Done> &ack) {
            if (!ack)
                onAnswer(ack.error());
        });
    connect(m_worker.get(), &SocketWorker::presenceAnswered, this,
        [this](const Result<QHash<UserId, bool>> &states) {
            if (!states)
                onAnswer(states.error());
        });
}

void Realtime::onAnswer(const ApiError &error)
{
    if (m_status.isConnected() && error.kind == ApiError::Kind::Unauthorized)
        Q_EMIT tokenDoubted(error.serverCode);
}

Realtime::~Realtime()
{
    // The worker's objects must die on their own thread; nothing is delivered from here on.
    m_worker->disconnect(this);
    if (!m_thread.isRunning()) {
        m_worker->shutDown();
        return;
    }
    m_worker->post([](SocketWorker &worker) {
        worker.shutDown();
        QThread::currentThread()->quit();
    });
    m_thread.wait();
}

//! A room is heard from the answer to its join on.
void Realtime::keepLedger()
{
    connect(&m_rooms, &Rooms::stateChanged, this, [this](RoomKey room, Rooms::State state) {
        const auto place = ChannelKey::of(room);
        if (state == Rooms::State::Joined)
            m_ledger.heard(place);
        else if (state == Rooms::State::Closed)
            m_ledger.close(place);
        if (std::exchange(m_status.unheard, m_rooms.failedCount()) != m_status.unheard)
            Q_EMIT statusChanged();
    });
    connect(&m_rooms, &Rooms::opened, &m_ledger,
        [this](RoomKey room) { m_ledger.open(ChannelKey::of(room)); });
}

void Realtime::addSink(const QByteArray &eventName, std::shared_ptr<EventSink> sink)
{
    m_sinks.push_back(sink);
    m_worker->post([eventName, sink = std::move(sink)](
                       SocketWorker &worker) { worker.addSink(eventName, sink); });
}

void Realtime::connectTo(const LiveServer &server, const QByteArray &token)
{
    if (m_status.state == State::SignedOut) {
        m_status = {.state = State::Connecting, .sinceMs = m_clock.wallMs()};
        Q_EMIT statusChanged();
    }
    m_worker->post([server, token](SocketWorker &worker) { worker.connectTo(server, token); });
}

void Realtime::connectLater(int atLeastMs, ConnectionStatus::Cause cause)
{
    if (m_status.state == State::SignedOut)
        return;
    m_status.cause = cause;
    if (cause == Cause::UsedElsewhere || cause == Cause::SignInRefused)
        m_status.state = State::Offline;
    m_worker->post([atLeastMs](SocketWorker &worker) { worker.connectLater(atLeastMs); });
    Q_EMIT statusChanged();
}

void Realtime::connectHere()
{
    m_evictions.forgive();
    retryNow();
}

void Realtime::setTransport(LiveTransport transport)
{
    m_worker->post([transport](SocketWorker &worker) { worker.setTransport(transport); });
}

void Realtime::setSelf(UserId self)
{
    m_worker->post([self](SocketWorker &worker) { worker.setSelf(self); });
}

void Realtime::prove()
{
    m_worker->post([](SocketWorker &worker) { worker.prove(); });
}

void Realtime::setPutAway(bool isPutAway)
{
    m_frameMs = isPutAway ? kUnseenFrameMs : kFrameMs;
    if (!isPutAway && m_frame.isActive())
        deliver(); // what waits is seen at once
    m_worker->post([isPutAway](SocketWorker &worker) { worker.setPutAway(isPutAway); });
}

void Realtime::networkChanged()
{
    m_worker->post([](SocketWorker &worker) { worker.networkChanged(); });
}

void Realtime::setToken(const QByteArray &token)
{
    m_worker->post([token](SocketWorker &worker) { worker.setToken(token); });
}

void Realtime::disconnectFrom()
{
    m_worker->post([](SocketWorker &worker) { worker.disconnectFrom(); });
    m_gap = {};
    m_resumedFromSuspend.reset();
    m_evictions.forgive();
    m_status = {.state = State::SignedOut, .sinceMs = m_clock.wallMs()};
    m_ledger.allLost(m_status.sinceMs, Cause::None);
    m_rooms.connectionLost();
    m_presence.connectionLost();
    Q_EMIT statusChanged();
}

void Realtime::emitEvent(const QByteArray &event, const QByteArray &args)
{
    m_worker->post([event, args](SocketWorker &worker) { worker.emitEvent(event, args); });
}

void Realtime::retryNow()
{
    m_worker->post([](SocketWorker &worker) { worker.retryNow(); });
}

void Realtime::onConnected(bool recovered)
{
    if (m_status.state == State::SignedOut)
        return; // signed out while the answer was on its way
    const auto now = m_clock.wallMs();
    m_status.state = State::Connected;
    m_status.cause = Cause::None;
    m_status.obstacle = {};
    m_status.sinceMs = m_status.checkedMs = now;
    m_status.nextTryMs = 0;
    m_resumedFromSuspend.reset();
    if (recovered)
        m_rooms.recovered();
    // Support threads have no room: what there is of them comes with the connection itself.
    m_ledger.allHeard(ChannelKey::Kind::Support);
    if (recovered) {
        for (const auto &place : m_ledger.places())
            m_ledger.settle(place, GapFill::Filled, 0);
    }
    Q_EMIT statusChanged();
    if (m_gap.fromMs == 0)
        return;
    auto gap = std::exchange(m_gap, {});
    gap.toMs = std::max(now, gap.fromMs);
    Q_EMIT reconnected(recovered, gap);
}

void Realtime::onConnectError(const socketio::ConnectError &error)
{
    if (m_status.state == State::SignedOut)
        return;
    qCInfo(lcRealtime) << "connect_error" << socketio::kindName(error.kind) << error.httpStatus
                       << socketio::obstacleName(error.obstacle.kind);
    m_status.nextTryMs = error.retryInMs >= 0 ? m_clock.wallMs() + error.retryInMs : 0;
    if (error.kind == socketio::ConnectError::Kind::Server) {
        lost(Cause::Refused);
        Q_EMIT refused(readConnectRefusal(error.message, error.dataJson, error.payloadJson));
        return;
    }
    auto cause = causeOf(error);
    if ((cause == Cause::LinkLost || cause == Cause::PingTimeout) && m_hasNoNetwork
        && m_hasNoNetwork())
        cause = Cause::NoNetwork;
    lost(cause);
    m_status.obstacle = obstacleOf(error.obstacle);
    m_status.state = State::Offline;
    Q_EMIT statusChanged();
}

void Realtime::onDisconnected(socketio::DisconnectReason reason)
{
    if (m_status.state == State::SignedOut)
        return;
    qCInfo(lcRealtime) << "disconnected:" << socketio::reasonName(reason);
    lost(m_resumedFromSuspend ? Cause::StoodStill : causeOf(reason));
    if (reason == socketio::DisconnectReason::IoServerDisconnect)
        onEvicted();
}

//! The server put us out. That says nothing about our token: if it is of no use any more, the next
//! CONNECT hears so.
void Realtime::onEvicted()
{
    const int pause = m_evictions.note(m_clock.monotonicMs());
    connectLater(pause, m_evictions.isElsewhere() ? Cause::UsedElsewhere : Cause::ServerClosed);
}

void Realtime::lost(ConnectionStatus::Cause cause)
{
    m_status.cause = cause;
    m_status.obstacle = {};
    m_status.latencyMs = -1;
    if (m_status.state == State::Connected) {
        m_status.state = State::Reconnecting;
        m_status.sinceMs = m_resumedFromSuspend.value_or(m_clock.wallMs());
        m_gap = {.fromMs = m_status.sinceMs, .toMs = 0, .cause = cause};
        m_ledger.allLost(m_gap.fromMs, cause);
        m_rooms.connectionLost();
        m_presence.connectionLost();
    }
    m_resumedFromSuspend.reset();
    Q_EMIT statusChanged();
}

void Realtime::onEventsWaiting()
{
    const auto sinceLast = m_clock.monotonicMs() - m_deliveredMs;
    if (sinceLast >= m_frameMs)
        deliver();
    else if (!m_frame.isActive())
        m_frame.start(int(m_frameMs - sinceLast));
}

void Realtime::deliver()
{
    m_deliveredMs = m_clock.monotonicMs();
    m_frame.stop();
    // Before the boxes are emptied: an event that comes meanwhile asks for another delivery.
    m_worker->delivered();
    for (const auto &sink : m_sinks)
        sink->deliver();
    const bool isMore = std::any_of(
        m_sinks.begin(), m_sinks.end(), [](const auto &sink) { return sink->waiting() > 0; });
    if (isMore)
        m_frame.start(kFrameMs); // far behind: no time for a longer one
}

} // namespace wxm
