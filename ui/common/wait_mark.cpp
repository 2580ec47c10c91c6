// SPDX-License-Identifier: MIT
#include "ui/common/wait_mark.h"

#include "ui/common/relative_time.h"

namespace wxm {

WaitMark waitMark(const WaitClock &clock)
{
    WaitMark mark;
    switch (clock.state) {
    case WaitClock::State::Within:
        break;
    case WaitClock::State::Soon:
        mark = {IconName::Due, ColorRole::Warn, Weight::Regular};
        break;
    case WaitClock::State::Late:
        mark = {IconName::Alarm, ColorRole::Danger, Weight::Bold};
        break;
    }
    if (clock.isStanding) {
        mark.role = ColorRole::Text3;
        mark.weight = Weight::Regular;
    }
    return mark;
}

QString waitedText(const WaitClock &clock)
{
    return waitingText(std::chrono::seconds(clock.waitedMs / 1000));
}

} // namespace wxm
