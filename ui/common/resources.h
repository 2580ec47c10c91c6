// SPDX-License-Identifier: MIT
#pragma once

namespace wxm {

//! Registers icons and translations. They live in a static library, so a program has to ask once;
//! asking again is harmless.
void initResources();

} // namespace wxm
