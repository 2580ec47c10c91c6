// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <optional>

namespace wxm {

//! Tells from two clocks that the program did not run for a while, though it may not have noticed:
//! the computer slept, the process was stopped, or the wall clock was set. What the network says of
//! a connection after that is no proof that it lives. Looked at once in kLookMs; any thread.
class SuspendDetector {
public:
    static constexpr std::int64_t kLookMs = 1'000;
    //! While the window is put away: each look wakes the processor, and nobody waits before it.
    static constexpr std::int64_t kRareLookMs = 20'000;
    //! So much may be missing, for a busy machine.
    static constexpr std::int64_t kToleranceMs = 5'000;

    //! The wall clock of the last moment that is known to have been well, if something is missing
    //! since.
    std::optional<std::int64_t> look(std::int64_t wallMs, std::int64_t monotonicMs);

    void setRare(bool isRare) { m_lookMs = isRare ? kRareLookMs : kLookMs; }
    std::int64_t lookMs() const { return m_lookMs; }

private:
    std::int64_t m_lookMs = kLookMs;
    bool m_hasLooked = false;
    std::int64_t m_wallMs = 0;
    std::int64_t m_monotonicMs = 0;
};

} // namespace wxm
