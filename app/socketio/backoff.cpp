// SPDX-License-Identifier: MIT
#include "socketio/backoff.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace socketio {

int Backoff::next(const ReconnectionOptions &options, double chance)
{
    const double cap = std::max(0, options.delayMaxMs);
    // Beyond 2^30 every cap is reached; going on would overflow after days without a network.
    const double grown = std::max(0, options.delayMs) * std::pow(2.0, std::min(m_failures, 30));
    m_failures = std::min(m_failures + 1, 30);
    const double jitter = std::clamp(options.jitter, 0.0, 1.0);
    const double delay = std::min(grown, cap) * (1.0 + jitter * (2.0 * chance - 1.0));
    return static_cast<int>(std::min<double>(std::round(delay), std::numeric_limits<int>::max()));
}

} // namespace socketio
