// SPDX-License-Identifier: MIT
#include "socketio/engine.h"

#include <QNetworkCookieJar>

#include <algorithm>

namespace socketio {

using namespace Qt::StringLiterals;

namespace {

//! Longest sleep of the heartbeat timer: timers stand still while a machine is suspended, so that
//! the clock has to be looked at now and then.
constexpr qint64 kHeartbeatLookMs = 5000;

//! How long an orderly close may take.
constexpr qint64 kCloseMs = 5000;

bool offers(const std::vector<TransportKind> &kinds, TransportKind kind)
{
    return std::find(kinds.begin(), kinds.end(), kind) != kinds.end();
}

} // namespace

Engine::Engine(Environment &environment, ConnectionOptions options, EngineListener &listener)
    : m_environment(environment)
    , m_options(std::move(options))
    , m_listener(listener)
{
    if (m_options.transports.empty())
        m_options.transports = {TransportKind::Polling, TransportKind::WebSocket};
    if (m_options.cookies)
        m_jar = std::make_shared<QNetworkCookieJar>();
    m_heartbeatTimer = m_environment.createTimer([this] { checkHeartbeat(); });
    m_probeTimer = m_environment.createTimer([this] { dropProbe(); });
    m_closeTimer = m_environment.createTimer([this] {
        fail({DisconnectReason::IoClientDisconnect, u"close took too long"_s, 0});
    });
}

Engine::~Engine() { abort(); }

void Engine::open()
{
    m_state = State::Opening;
    openTransport();
}

void Engine::openTransport()
{
    m_kind = m_options.transports[m_nextTransport++];
    m_transport = m_environment.createTransport(m_kind, *this);
    m_transport->open(m_options, {}, m_jar);
}

void Engine::openingFailed(const EngineEnd &end)
{
    if (m_options.tryAllTransports && m_nextTransport < m_options.transports.size()) {
        releaseLater(std::move(m_transport));
        openTransport();
        return;
    }
    fail(end);
}

void Engine::transportOpened(Transport &transport)
{
    if (&transport != m_probe.get())
        return;
    std::vector<EnginePacket> packets;
    packets.push_back(EnginePacket::ofText("2probe"));
    m_probe->send(std::move(packets));
}

void Engine::transportPacket(Transport &transport, std::string_view packet)
{
    if (&transport == m_probe.get()) {
        onProbePacket(packet);
        return;
    }
    if (&transport != m_transport.get() || packet.empty())
        return;
    if (packet.front() < engine::kOpen || packet.front() > engine::kNoop) {
        const EngineEnd end{DisconnectReason::TransportError, u"not an Engine.IO packet"_s, 0};
        m_state == State::Opening ? openingFailed(end) : fail(end);
    } else if (packet.front() == engine::kClose) {
        const EngineEnd end{DisconnectReason::TransportClose, u"closed by the server"_s, 0};
        m_state == State::Opening ? openingFailed(end) : fail(end);
    } else if (m_sid.isEmpty()) {
        if (packet.front() == engine::kOpen)
            onHandshake(packet.substr(1));
    } else if (m_state == State::Open) {
        onSessionPacket(packet);
    }
}

void Engine::onSessionPacket(std::string_view packet)
{
    if (packet.front() == engine::kPing) {
        restartHeartbeat();
        send(EnginePacket::ofText("3"));
        m_listener.enginePinged(*this);
    } else if (packet.front() == engine::kMessage) {
        m_listener.engineText(*this, packet.substr(1));
    }
}

void Engine::onHandshake(std::string_view text)
{
    Handshake handshake = readHandshake(text);
    if (handshake.sid.empty()) {
        const EngineEnd end{DisconnectReason::TransportError, u"malformed open packet"_s, 0};
        m_state == State::Opening ? openingFailed(end) : fail(end);
        return;
    }
    if (m_options.pingClamp) {
        const auto [low, high] = *m_options.pingClamp;
        handshake.pingIntervalMs = std::clamp(handshake.pingIntervalMs, low, std::max(low, high));
        handshake.pingTimeoutMs = std::clamp(handshake.pingTimeoutMs, low, std::max(low, high));
    }
    m_sid = QString::fromStdString(handshake.sid);
    m_transport->setSid(m_sid);
    m_maxPayload = handshake.maxPayload;
    m_heartbeatMs = qint64(handshake.pingIntervalMs) + handshake.pingTimeoutMs;
    if (m_state == State::Closing) { // closed while the answer was on its way
        closeWhenDrained();
        return;
    }
    m_state = State::Open;
    restartHeartbeat();
    m_upgradeOffered = std::find(handshake.upgrades.begin(), handshake.upgrades.end(), "websocket")
        != handshake.upgrades.end();
    m_listener.engineOpened(*this);
    if (m_state == State::Open)
        startProbe();
}

// --- heartbeat

void Engine::restartHeartbeat()
{
    m_heartbeatDeadline = m_environment.nowMs() + m_heartbeatMs;
    m_heartbeatTimer->start(std::min(m_heartbeatMs, kHeartbeatLookMs));
}

void Engine::checkHeartbeat()
{
    if (m_state != State::Open)
        return;
    const qint64 left = m_heartbeatDeadline - m_environment.nowMs();
    if (left > 0)
        m_heartbeatTimer->start(std::min(left, kHeartbeatLookMs));
    else
        fail({DisconnectReason::PingTimeout, u"no ping of the server in time"_s, 0});
}

bool Engine::closeIfHeartbeatExpired()
{
    if (m_state != State::Open || m_environment.nowMs() < m_heartbeatDeadline)
        return false;
    if (!std::exchange(m_expiryPosted, true)) {
        m_environment.later([this, alive = std::weak_ptr<int>(m_alive)] {
            if (!alive.expired())
                checkHeartbeat();
        });
    }
    return true;
}

// --- writing

bool Engine::isWritable() const
{
    return m_state == State::Open && !m_upgrading && m_buffer.empty() && m_transport->isWritable();
}

void Engine::sendText(std::string packet) { send(EnginePacket::ofText(std::move(packet))); }

void Engine::sendBinary(QByteArray bytes) { send(EnginePacket::ofBinary(std::move(bytes))); }

void Engine::send(EnginePacket packet)
{
    if (m_state != State::Open)
        return;
    m_buffer.push_back(std::move(packet));
    flush();
}

void Engine::flush()
{
    if (m_upgrading || m_buffer.empty() || !m_transport || !m_transport->isWritable())
        return;
    std::vector<EnginePacket> batch;
    const std::size_t count =
        m_kind == TransportKind::Polling ? packetsThatFit(m_buffer, m_maxPayload) : m_buffer.size();
    if (count == m_buffer.size()) {
        batch.swap(m_buffer);
    } else {
        const auto end = m_buffer.begin() + static_cast<std::ptrdiff_t>(count);
        batch.assign(std::make_move_iterator(m_buffer.begin()), std::make_move_iterator(end));
        m_buffer.erase(m_buffer.begin(), end);
    }
    m_transport->send(std::move(batch));
}

void Engine::transportWritable(Transport &transport)
{
    if (&transport != m_transport.get() || m_sid.isEmpty())
        return;
    flush();
    if (m_state == State::Closing)
        closeWhenDrained();
}

void Engine::transportBinary(Transport &transport, QByteArray bytes)
{
    if (&transport == m_transport.get() && m_state == State::Open)
        m_listener.engineBinary(*this, std::move(bytes));
    else if (&transport == m_transport.get() && m_state == State::Opening)
        openingFailed(
            {DisconnectReason::TransportError, u"binary data before the open packet"_s, 0});
}

// --- upgrade

void Engine::startProbe()
{
    if (!m_options.upgrade || !m_upgradeOffered || m_kind != TransportKind::Polling
        || !offers(m_options.transports, TransportKind::WebSocket))
        return;
    m_probe = m_environment.createTransport(TransportKind::WebSocket, *this);
    m_probeTimer->start(m_options.timeoutMs);
    m_probe->open(m_options, m_sid, m_jar);
}

void Engine::onProbePacket(std::string_view packet)
{
    if (m_upgrading)
        return;
    if (packet != "3probe") {
        dropProbe();
        return;
    }
    m_upgrading = true;
    m_transport->pause();
}

void Engine::dropProbe()
{
    m_probeTimer->stop();
    releaseLater(std::move(m_probe));
    if (!std::exchange(m_upgrading, false))
        return;
    m_transport->resume();
    flush();
    if (m_state == State::Closing)
        closeWhenDrained();
}

void Engine::transportPaused(Transport &transport)
{
    if (&transport == m_transport.get() && m_upgrading && m_probe)
        finishUpgrade();
}

void Engine::finishUpgrade()
{
    m_probeTimer->stop();
    releaseLater(std::move(m_transport));
    m_transport = std::move(m_probe);
    m_kind = TransportKind::WebSocket;
    m_upgrading = false;
    std::vector<EnginePacket> packets;
    packets.push_back(EnginePacket::ofText(std::string(1, engine::kUpgrade)));
    m_transport->send(std::move(packets));
    flush();
    if (m_state == State::Closing)
        closeWhenDrained();
    else
        m_listener.engineUpgraded(*this);
}

// --- end

void Engine::close()
{
    if (m_state == State::Closing || m_state == State::Closed)
        return;
    const bool wasOpen = m_state == State::Open;
    m_state = State::Closing;
    m_heartbeatTimer->stop();
    m_closeTimer->start(kCloseMs);
    if (!m_upgrading) {
        m_probeTimer->stop();
        releaseLater(std::move(m_probe));
    }
    if (wasOpen) {
        closeWhenDrained();
    } else if (m_kind == TransportKind::WebSocket || !m_transport) {
        // No session yet. (A poll that is on its way may bring one, which must be ended then.)
        releaseLater(std::move(m_transport));
        m_closeTimer->start(0);
    }
}

void Engine::setCloseDeadline(qint64 ms)
{
    if (m_state == State::Closing)
        m_closeTimer->start(m_transport ? ms : 0);
}

void Engine::closeWhenDrained()
{
    if (m_upgrading || m_transportClosing)
        return;
    flush();
    if (!m_buffer.empty())
        return;
    m_transportClosing = true;
    m_transport->close();
}

void Engine::transportClosed(Transport &transport, const TransportEnd &end)
{
    if (&transport == m_probe.get()) {
        dropProbe();
    } else if (&transport == m_transport.get()) {
        const auto reason =
            end.failed ? DisconnectReason::TransportError : DisconnectReason::TransportClose;
        const EngineEnd ending{reason, end.message, end.httpStatus, end.obstacle};
        m_state == State::Opening ? openingFailed(ending) : fail(ending);
    }
}

void Engine::fail(const EngineEnd &end)
{
    if (m_state == State::Closed)
        return;
    abort();
    m_listener.engineClosed(*this, end);
}

void Engine::abort()
{
    m_state = State::Closed;
    m_heartbeatTimer->stop();
    m_probeTimer->stop();
    m_closeTimer->stop();
    m_buffer.clear();
    releaseLater(std::move(m_transport));
    releaseLater(std::move(m_probe));
}

void Engine::releaseLater(std::unique_ptr<Transport> transport)
{
    if (!transport)
        return;
    transport->abort();
    // It may be in the middle of a call to us.
    m_environment.later([gone = std::shared_ptr<Transport>(std::move(transport))] {});
}

} // namespace socketio
