// SPDX-License-Identifier: MIT
#include "realtime/transport_choice.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace wxm {

namespace {

constexpr int kStrikes = 2;
constexpr int kMostPollingFailures = 3;

//! A refusal that speaks of the handshake, and not of a server that is away or wants a pause.
bool isHandshakeRefusal(int status)
{
    return status >= 200 && status < 600 && status != 407 && status != 429 && status != 502
        && status != 503 && status != 504;
}

} // namespace

LiveTransport readLiveTransport(const QString &name)
{
    if (name == "websocket"_L1)
        return LiveTransport::WebSocket;
    return name == "polling"_L1 ? LiveTransport::Polling : LiveTransport::Automatic;
}

void TransportChoice::setWish(LiveTransport wish)
{
    if (std::exchange(m_wish, wish) != wish)
        forget();
}

void TransportChoice::forget()
{
    m_reason.clear();
    m_trialMs = 0;
    m_connectedMs = -1;
    m_strikes = m_pollingFailures = 0;
}

socketio::TransportKind TransportChoice::next(std::int64_t nowMs) const
{
    using socketio::TransportKind;
    if (m_wish != LiveTransport::Automatic)
        return m_wish == LiveTransport::Polling ? TransportKind::Polling : TransportKind::WebSocket;
    return m_reason.isEmpty() || nowMs >= m_trialMs ? TransportKind::WebSocket
                                                    : TransportKind::Polling;
}

void TransportChoice::attemptFailed(
    const socketio::ConnectError &error, bool isServerThere, std::int64_t nowMs)
{
    using Kind = socketio::ConnectError::Kind;
    if (m_wish != LiveTransport::Automatic || error.kind == Kind::Server)
        return;
    if (next(nowMs) == socketio::TransportKind::Polling) {
        if (++m_pollingFailures >= kMostPollingFailures)
            forget(); // neither goes: begin anew with the better one
        return;
    }
    if (isHandshakeRefusal(error.httpStatus)) {
        fallBack(u"the handshake was answered with %1"_s.arg(error.httpStatus), nowMs);
    } else if (isServerThere && error.httpStatus == 0) {
        if (++m_strikes >= kStrikes || !m_reason.isEmpty())
            fallBack(u"the handshake is not answered"_s, nowMs);
    }
}

void TransportChoice::connected(std::int64_t nowMs)
{
    m_connectedMs = nowMs;
    m_pollingFailures = 0;
}

void TransportChoice::lost(socketio::DisconnectReason reason, std::int64_t nowMs)
{
    using Reason = socketio::DisconnectReason;
    const auto since = std::exchange(m_connectedMs, -1);
    const bool wasCut = reason == Reason::TransportClose || reason == Reason::TransportError
        || reason == Reason::ParseError;
    if (m_wish != LiveTransport::Automatic || since < 0)
        return;
    const bool wasPolling = !m_reason.isEmpty() && since < m_trialMs;
    if (wasPolling)
        return;
    if (!wasCut || nowMs - since > kRightAfterMs) {
        // It came through and lasted.
        m_strikes = 0;
        m_reason.clear();
    } else if (++m_strikes >= kStrikes || !m_reason.isEmpty()) {
        fallBack(u"it is cut right after the upgrade"_s, nowMs);
    }
}

bool TransportChoice::isTrialDue(std::int64_t nowMs) const
{
    return m_wish == LiveTransport::Automatic && !m_reason.isEmpty() && nowMs >= m_trialMs;
}

void TransportChoice::trialEnded(bool cameThrough, std::int64_t nowMs)
{
    if (cameThrough)
        forget();
    else
        m_trialMs = nowMs + kTrialEveryMs;
}

void TransportChoice::fallBack(const QString &reason, std::int64_t nowMs)
{
    m_reason = reason;
    m_trialMs = nowMs + kTrialEveryMs;
    m_strikes = m_pollingFailures = 0;
}

} // namespace wxm
