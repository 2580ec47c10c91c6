// SPDX-License-Identifier: MIT
#pragma once

#include "base/iso_time.h"

namespace wxm {

//! How the wait of somebody stands to the time in which a reply was meant to come.
struct WaitClock {
    enum class State { Within, Soon, Late };

    State state = State::Within;
    bool isStanding = false; //!< Nobody works now: it does not run.
    EpochMs waitedMs = 0;    //!< What counts of the time since then.
    EpochMs leftMs = 0;      //!< Until it is late; less than 0 where it is.

    friend bool operator==(const WaitClock &, const WaitClock &) = default;
};

//! By how much was counted. `warnMs`: that long before it is late, it is Soon.
constexpr WaitClock waitClock(EpochMs waitedMs, EpochMs targetMs, EpochMs warnMs)
{
    const EpochMs left = targetMs - waitedMs;
    const auto state = left <= 0 ? WaitClock::State::Late
        : left <= warnMs         ? WaitClock::State::Soon
                                 : WaitClock::State::Within;
    return {.state = state, .waitedMs = waitedMs, .leftMs = left};
}

} // namespace wxm
