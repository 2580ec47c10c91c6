// SPDX-License-Identifier: MIT
#include "realtime/evictions.h"

#include <algorithm>

namespace wxm {

namespace {

constexpr int kLongPauseMs = 60'000;
constexpr int kLongestPauseMs = 600'000;

} // namespace

int Evictions::note(std::int64_t nowMs)
{
    // A long pause belongs to the struggle that it is a part of.
    const bool goesOn = m_round > 0 && nowMs - m_times.last() <= m_pauseMs + kWindowMs;
    m_times.removeIf([&](std::int64_t time) { return nowMs - time > kWindowMs; });
    m_times.append(nowMs);
    if (!goesOn && m_times.size() < kMany) {
        m_round = 0;
        return 0;
    }
    m_pauseMs = std::min(kLongPauseMs << std::min(m_round, 4), kLongestPauseMs);
    ++m_round;
    return m_pauseMs;
}

void Evictions::forgive()
{
    m_times.clear();
    m_round = 0;
}

} // namespace wxm
