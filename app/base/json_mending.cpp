// SPDX-License-Identifier: MIT
#include "base/json_mending.h"

#include <algorithm>
#include <charconv>
#include <cstdint>
#include <string_view>
#include <system_error>

namespace wxm {

namespace {

//! Whether a number is one that simdjson refuses a whole text for: an integer of more than 64 bits,
//! or a double beyond all doubles.
bool isOutOfRange(std::string_view number)
{
    const char *end = number.data() + number.size();
    const auto isPast = [&](auto value, const char *begin) {
        const auto [at, error] = std::from_chars(begin, end, value);
        return at == end && error == std::errc::result_out_of_range;
    };
    if (number.find_first_of(".eE") != number.npos)
        return isPast(0.0, number.data());
    return number.front() == '-' ? isPast(std::int64_t{}, number.data())
                                 : isPast(std::uint64_t{}, number.data());
}

} // namespace

bool mendLoneSurrogates(std::string &text)
{
    const auto unitAt = [&](std::size_t at) {
        unsigned unit = 0;
        if (at + 6 > text.size() || text[at] != '\\' || text[at + 1] != 'u')
            return 0U;
        const auto [end, error] = std::from_chars(&text[at + 2], &text[at] + 6, unit, 16);
        return error == std::errc{} && end == &text[at] + 6 ? unit : 0U;
    };
    bool mended = false;
    for (std::size_t i = 0; i + 1 < text.size(); ++i) {
        if (text[i] != '\\')
            continue;
        const unsigned unit = unitAt(i);
        const bool high = unit >= 0xD800 && unit < 0xDC00;
        const bool low = unit >= 0xDC00 && unit < 0xE000;
        if (high) {
            const unsigned next = unitAt(i + 6);
            if (next >= 0xDC00 && next < 0xE000) {
                i += 11;
                continue;
            }
        }
        if (high || low) {
            text.replace(i + 2, 4, "fffd");
            mended = true;
        }
        ++i;
    }
    return mended;
}

//! By an exponent that makes a fraction of any mantissa of that length.
bool mendNumbers(std::string &text)
{
    bool mended = false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '"') {
            for (++i; i < text.size() && text[i] != '"'; ++i)
                i += text[i] == '\\';
            continue;
        }
        if (text[i] != '-' && (text[i] < '0' || text[i] > '9'))
            continue;
        const auto end = std::min(text.find_first_not_of("+-.0123456789eE", i), text.size());
        const auto length = end - i;
        if (isOutOfRange(std::string_view(text).substr(i, length))) {
            const auto exponent = std::min(text.find_first_of("eE", i), end);
            const auto fraction = "e-" + std::to_string(length + 1);
            text.replace(exponent, end - exponent, fraction);
            i = exponent + fraction.size() - 1;
            mended = true;
        } else {
            i = end - 1;
        }
    }
    return mended;
}

} // namespace wxm
