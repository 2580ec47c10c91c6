// SPDX-License-Identifier: MIT
#pragma once

#include "base/wait_clock.h"
#include "ui/common/icons.h"
#include "ui/common/theme.h"

namespace wxm {

//! How the clock of a customer who waits looks, wherever it stands: a shape and a colour for each
//! state. One that stands keeps its shape in a quiet colour.
struct WaitMark {
    IconName icon = IconName::Clock;
    ColorRole role = ColorRole::Text2;
    Weight weight = Weight::Regular;
};
WaitMark waitMark(const WaitClock &clock);
//! "12 min": what has passed of it.
QString waitedText(const WaitClock &clock);

} // namespace wxm
