// SPDX-License-Identifier: MIT
#include "base/iso_time.h"

#include <chrono>
#include <optional>

namespace wxm {

namespace {

constexpr EpochMs kYear2000 = 946'684'800'000;
constexpr EpochMs kYear2101 = 4'133'980'800'000;

//! Takes exactly `width` digits from the front of `rest`.
std::optional<int> takeNumber(std::string_view &rest, std::size_t width)
{
    if (rest.size() < width)
        return {};
    int value = 0;
    for (const char c : rest.substr(0, width)) {
        if (c < '0' || c > '9')
            return {};
        value = value * 10 + (c - '0');
    }
    rest.remove_prefix(width);
    return value;
}

bool takeChar(std::string_view &rest, char wanted)
{
    if (!rest.starts_with(wanted))
        return false;
    rest.remove_prefix(1);
    return true;
}

//! Milliseconds of `.d` to `.dddddd`; an absent fraction is 0.
std::optional<int> takeFraction(std::string_view &rest)
{
    if (!takeChar(rest, '.'))
        return 0;
    int ms = 0;
    std::size_t digits = 0;
    for (; digits < rest.size() && rest[digits] >= '0' && rest[digits] <= '9'; ++digits) {
        if (digits < 3)
            ms = ms * 10 + (rest[digits] - '0');
    }
    if (digits == 0 || digits > 6)
        return {};
    for (std::size_t i = digits; i < 3; ++i)
        ms *= 10;
    rest.remove_prefix(digits);
    return ms;
}

//! Minutes east of UTC; no zone counts as UTC.
std::optional<int> takeZone(std::string_view rest)
{
    if (rest.empty() || rest == "Z")
        return 0;
    const bool west = rest.front() == '-';
    if (!takeChar(rest, west ? '-' : '+'))
        return {};
    const auto hours = takeNumber(rest, 2);
    if (!hours || *hours > 14)
        return {};
    takeChar(rest, ':');
    const auto minutes = takeNumber(rest, 2);
    if (!minutes || *minutes > 59 || !rest.empty())
        return {};
    const int offset = *hours * 60 + *minutes;
    return west ? -offset : offset;
}

} // namespace

EpochMs readIsoTime(std::string_view text)
{
    using namespace std::chrono;
    const auto y = takeNumber(text, 4);
    if (!y || !takeChar(text, '-'))
        return kUnknownTime;
    const auto m = takeNumber(text, 2);
    if (!m || !takeChar(text, '-'))
        return kUnknownTime;
    const auto d = takeNumber(text, 2);
    if (!d || !(takeChar(text, 'T') || takeChar(text, ' ')))
        return kUnknownTime;
    const auto hour = takeNumber(text, 2);
    if (!hour || *hour > 23 || !takeChar(text, ':'))
        return kUnknownTime;
    const auto minute = takeNumber(text, 2);
    if (!minute || *minute > 59 || !takeChar(text, ':'))
        return kUnknownTime;
    const auto second = takeNumber(text, 2);
    if (!second || *second > 59)
        return kUnknownTime;
    const auto fraction = takeFraction(text);
    if (!fraction)
        return kUnknownTime;
    const auto zone = takeZone(text);
    const year_month_day date{year{*y}, month{unsigned(*m)}, day{unsigned(*d)}};
    if (!zone || !date.ok())
        return kUnknownTime;
    const auto days = sys_days{date}.time_since_epoch().count();
    const EpochMs ms = (((EpochMs{days} * 24 + *hour) * 60 + *minute - *zone) * 60 + *second) * 1000
        + *fraction;
    return ms >= kYear2000 && ms < kYear2101 ? ms : kUnknownTime;
}

} // namespace wxm
