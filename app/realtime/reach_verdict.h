// SPDX-License-Identifier: MIT
#pragma once

#include <algorithm>
#include <cstdint>
#include <optional>

namespace wxm {

//! Whether "Connected" may still be said of a live connection while calls fail: both go to one
//! server. The connection is asked to prove itself at the first call that fails; for that it has
//! kMostMs. Values, monotonic ms.
class ReachVerdict {
public:
    static constexpr std::int64_t kMostMs = 4'000;

    //! A call was answered, or could not reach the server.
    void note(bool reached, std::int64_t nowMs)
    {
        if (reached)
            m_failingMs.reset();
        else if (!m_failingMs)
            m_failingMs = nowMs;
    }
    bool isUnreached(std::int64_t nowMs) const
    {
        return m_failingMs && nowMs - *m_failingMs >= kMostMs;
    }
    //! When to look again; nothing while calls come through.
    std::optional<std::int64_t> dueInMs(std::int64_t nowMs) const
    {
        if (!m_failingMs || isUnreached(nowMs))
            return std::nullopt;
        return std::max<std::int64_t>(0, *m_failingMs + kMostMs - nowMs);
    }

private:
    std::optional<std::int64_t> m_failingMs;
};

} // namespace wxm
