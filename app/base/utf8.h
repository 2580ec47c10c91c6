// SPDX-License-Identifier: MIT
#pragma once

#include <string_view>

namespace wxm {

//! The character at `at`, which moves behind it; U+FFFD for what is no UTF-8, one byte at a time.
constexpr char32_t nextUtf8(std::string_view utf8, std::size_t &at)
{
    const auto first = static_cast<unsigned char>(utf8[at++]);
    if (first < 0x80)
        return first;
    const std::size_t more = (first >> 5U) == 0x6 ? 1
        : (first >> 4U) == 0xE                    ? 2
        : (first >> 3U) == 0x1E                   ? 3
                                                  : 0;
    if (more == 0 || at + more > utf8.size())
        return 0xFFFD;
    char32_t c = first & (0x3FU >> more);
    for (std::size_t i = 0; i < more; ++i) {
        const auto next = static_cast<unsigned char>(utf8[at + i]);
        if ((next & 0xC0U) != 0x80)
            return 0xFFFD;
        c = c << 6U | (next & 0x3FU);
    }
    at += more;
    return c;
}

} // namespace wxm
