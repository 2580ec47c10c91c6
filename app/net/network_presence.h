// SPDX-License-Identifier: MIT
#pragma once

namespace wxm {

//! True if the system says that this computer has no network at all. False where it cannot tell.
//! GUI thread.
bool hasNoNetwork();

} // namespace wxm
