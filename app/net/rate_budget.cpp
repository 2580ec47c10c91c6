// SPDX-License-Identifier: MIT
#include "net/rate_budget.h"

#include <algorithm>

namespace wxm {

namespace {
//! The headers do not say how long a count runs. A minute is what nearly every route has.
constexpr std::int64_t kWindowMs = 60'000;
} // namespace

void RateBudget::take(int limit, int remaining, std::int64_t nowMs)
{
    if (limit <= 0 || remaining < 0)
        return;
    const bool isNewCount =
        m_limit < 0 || remaining > m_remaining || nowMs - m_beganMs >= kWindowMs;
    if (isNewCount)
        m_beganMs = nowMs;
    m_limit = limit;
    m_remaining = remaining;
}

int RateBudget::pollDelayMs(std::int64_t nowMs) const
{
    const auto left = m_beganMs + kWindowMs - nowMs;
    if (m_limit < 0 || left <= 0 || m_remaining > std::max(1, m_limit / 4))
        return 0;
    return int(left);
}

} // namespace wxm
