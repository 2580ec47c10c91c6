// SPDX-License-Identifier: MIT
#include "realtime/suspend_detector.h"

#include <algorithm>
#include <cstdlib>
#include <utility>

namespace wxm {

std::optional<std::int64_t> SuspendDetector::look(std::int64_t wallMs, std::int64_t monotonicMs)
{
    const auto lastWall = std::exchange(m_wallMs, wallMs);
    const auto ran = monotonicMs - std::exchange(m_monotonicMs, monotonicMs);
    if (!std::exchange(m_hasLooked, true))
        return {};
    const auto passed = wallMs - lastWall;
    // The monotonic clock stands still in suspend; when the process is stopped both go on, and the
    // look itself is late.
    if (std::abs(passed - ran) <= kToleranceMs && ran <= m_lookMs + kToleranceMs)
        return {};
    return std::min(lastWall, wallMs);
}

} // namespace wxm
