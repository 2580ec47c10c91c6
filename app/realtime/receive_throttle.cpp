// SPDX-License-Identifier: MIT
#include "realtime/receive_throttle.h"

#include <algorithm>
#include <utility>

namespace wxm {

namespace {

constexpr int kFloodPerSecond = 500;
constexpr unsigned kRestMs = 2;
//! What is told meanwhile by a notice comes so much later, which nobody sees.
constexpr unsigned kUnseenRestMs = 300;
constexpr int kUnseenPerSecond = 8;
//! So many in one read need no rest: they were gathered already.
constexpr int kLargeBatch = 1'000;
//! More than two frames take. The rest is short enough for heartbeats, whatever the window does.
constexpr std::size_t kBacklog = 32'768;
constexpr unsigned kBacklogRestMs = 8;

} // namespace

unsigned ReceiveThrottle::restAfterBatch(std::int64_t nowMs, std::size_t waiting)
{
    const auto age = nowMs - m_secondBegan;
    if (age >= 1000) {
        m_lastSecond = age < 2000 ? m_thisSecond : 0;
        m_thisSecond = 0;
        m_secondBegan = nowMs;
    }
    const int batch = std::exchange(m_batch, 0);
    m_thisSecond += batch;
    if (waiting > kBacklog)
        return kBacklogRestMs;
    if (m_isUnseen)
        return std::max(m_thisSecond, m_lastSecond) > kUnseenPerSecond ? kUnseenRestMs : 0;
    const bool isFlood = m_thisSecond > kFloodPerSecond || m_lastSecond > kFloodPerSecond;
    if (!isFlood || batch >= kLargeBatch)
        return 0;
    return kRestMs;
}

} // namespace wxm
