// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <array>
#include <functional>

namespace wxm {

//! English and Arabic, whatever the window speaks: for what is read by people who speak either.
//! `context`: of the sentences, a text that lives as long as the program. Any thread may use them.
std::array<std::function<QString(const char *source)>, 2> bothLanguages(const char *context);

} // namespace wxm
