// SPDX-License-Identifier: MIT
#include "session/renewal_pace.h"

#include <algorithm>

namespace wxm {

bool RenewalPace::isOffline(ApiError::Kind kind)
{
    using Kind = ApiError::Kind;
    return kind == Kind::Offline || kind == Kind::Timeout || kind == Kind::TlsFailed
        || kind == Kind::Cancelled;
}

//! Nobody who could renew anything has answered: no network, or a server under maintenance.
bool RenewalPace::isAway(const ApiError &error)
{
    return isOffline(error.kind) || error.kind == ApiError::Kind::RateLimited
        || error.httpStatus == 502 || error.httpStatus == 503 || error.httpStatus == 504;
}

bool RenewalPace::isResting(std::int64_t nowMs) const { return nextMs(nowMs) > nowMs; }

std::int64_t RenewalPace::nextMs(std::int64_t nowMs) const
{
    auto next = std::max(m_restsUntilMs, nowMs);
    if (m_asked.size() >= m_limits.burst)
        next = std::max(next, m_asked.at(m_asked.size() - m_limits.burst) + m_limits.burstMs);
    return next;
}

void RenewalPace::asked(std::int64_t nowMs)
{
    m_asked.append(nowMs);
    if (m_asked.size() > m_limits.burst)
        m_asked.removeFirst();
}

void RenewalPace::refused(std::int64_t nowMs, std::int64_t ageMs)
{
    if (ageMs >= m_limits.burstMs)
        m_refusedMs = -1;
    else if (m_refusedMs < 0 && m_asked.size() >= m_limits.burst)
        m_refusedMs = nowMs;
}

void RenewalPace::failed(const ApiError &error, std::int64_t nowMs, double chance)
{
    m_error = error;
    if (isAway(error))
        m_sinceMs = -1; // what was said before an outage is no proof after it
    else if (m_sinceMs < 0)
        m_sinceMs = nowMs;
    const int most = isOffline(error.kind) ? m_limits.offlinePauseMs : m_limits.mostPauseMs;
    const auto pause = std::min(m_limits.firstPauseMs << std::min(m_failures, 10), most);
    ++m_failures;
    m_restsUntilMs = nowMs + std::int64_t(pause * (0.75 + 0.5 * chance));
    // Not slept past the end: the person would look at a window that cannot work.
    const auto end = m_sinceMs + m_limits.endMs;
    if (m_sinceMs >= 0 && nowMs < end)
        m_restsUntilMs = std::min(m_restsUntilMs, end);
}

void RenewalPace::succeeded()
{
    m_error.reset();
    m_failures = 0;
    m_restsUntilMs = 0;
    m_sinceMs = -1;
}

bool RenewalPace::isOver(std::int64_t nowMs) const
{
    const auto isLong = [&](std::int64_t since) {
        return since >= 0 && nowMs - since >= m_limits.endMs;
    };
    return isLong(m_sinceMs) || isLong(m_refusedMs);
}

} // namespace wxm
