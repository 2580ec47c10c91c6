// SPDX-License-Identifier: MIT
#pragma once

namespace wxm {

//! How much is new, at the program's entry in the dock or the task bar; 0: nothing stands there.
//! Where the desktop has no such thing, nothing happens. GUI thread.
void showLauncherCount(int count);

} // namespace wxm
