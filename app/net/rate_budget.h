// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>

namespace wxm {

//! What the server still allows, by the X-RateLimit headers of its answers. One budget for the
//! whole client, as Laravel counts.
class RateBudget {
public:
    //! Of an answer; negative where a header is missing.
    void take(int limit, int remaining, std::int64_t nowMs);
    //! How long a poll should wait so that what a person presses still finds room; 0: not at all.
    int pollDelayMs(std::int64_t nowMs) const;
    void forget() { *this = {}; }

private:
    int m_limit = -1;
    int m_remaining = -1;
    std::int64_t m_beganMs = 0; //!< When the running count was seen to begin.
};

} // namespace wxm
