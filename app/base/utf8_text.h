// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <string_view>

namespace wxm {

//! What QString::fromUtf8 makes of bytes that somebody has already found to be UTF-8, with memory
//! for just that. Of bytes that are none it makes some text or other.
QString textOfCheckedUtf8(std::string_view utf8);

} // namespace wxm
