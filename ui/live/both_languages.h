// SPDX-License-Identifier: MIT
#pragma once

#include "live/evidence.h"

#include <array>

namespace wxm::live {

//! English and Arabic, whatever the window speaks: for what is read by people who speak either.
//! `context`: of the sentences, a text that lives as long as the program. Any thread may use them.
std::array<Say, 2> bothLanguages(const char *context);

} // namespace wxm::live
