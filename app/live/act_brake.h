// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <deque>
#include <optional>

namespace wxm::live {

//! Counts what a person presses: so many acts within half a minute are rarely meant, be it a key
//! that is held down, a cat, or somebody else at the keyboard. A value; times are monotonic.
class ActBrake {
public:
    static constexpr std::int64_t kWindowMs = 30'000;
    static constexpr std::int64_t kQuietMs = 5 * 60'000; //!< So long goOn() is not asked again.

    //! An act was pressed; `most` within the window put the brake on. 0: never.
    void press(std::int64_t nowMs, int most);
    bool isOn() const { return m_isOn; }
    //! How many within the window.
    int pressed() const { return int(m_times.size()); }
    //! Off, and for some minutes not on again.
    void goOn(std::int64_t nowMs);
    //! Off: nothing is held any more.
    void release();

private:
    std::deque<std::int64_t> m_times;
    std::optional<std::int64_t> m_quietUntilMs;
    bool m_isOn = false;
};

} // namespace wxm::live
