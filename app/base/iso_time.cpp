// SPDX-License-Identifier: MIT
#include "base/iso_time.h"

#include <chrono>
#include <optional>

namespace wxm {

namespace {

constexpr EpochMs kYear2000 = 946'684'800'000;
constexpr EpochMs kYear2101 = 4'133'980'800'000;

//! The number of two digits; negative if they are none.
int twoDigits(const char *at)
{
    const auto tens = static_cast<unsigned>(at[0]) - '0';
    const auto ones = static_cast<unsigned>(at[1]) - '0';
    return tens < 10 && ones < 10 ? static_cast<int>(tens * 10 + ones) : -1;
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
    const bool isHours = rest.size() == 2; // as PostgreSQL says it
    if (!isHours && rest.size() != 4 && !(rest.size() == 5 && rest[2] == ':'))
        return {};
    const int hours = twoDigits(rest.data());
    const int minutes = isHours ? 0 : twoDigits(rest.data() + rest.size() - 2);
    if (hours < 0 || hours > 14 || minutes < 0 || minutes > 59)
        return {};
    const int offset = hours * 60 + minutes;
    return west ? -offset : offset;
}

} // namespace

EpochMs readIsoTime(std::string_view text)
{
    using namespace std::chrono;
    constexpr std::size_t kWhole = 19; // up to the seconds
    if (text.size() < kWhole)
        return kUnknownTime;
    const char *at = text.data();
    if (at[4] != '-' || at[7] != '-' || (at[10] != 'T' && at[10] != ' ') || at[13] != ':'
        || at[16] != ':')
        return kUnknownTime;
    const int century = twoDigits(at);
    const int yearOfIt = twoDigits(at + 2);
    const int m = twoDigits(at + 5);
    const int d = twoDigits(at + 8);
    const int hour = twoDigits(at + 11);
    const int minute = twoDigits(at + 14);
    const int second = twoDigits(at + 17);
    if ((century | yearOfIt | m | d | hour | minute | second) < 0 || hour > 23 || minute > 59
        || second > 59)
        return kUnknownTime;
    text.remove_prefix(kWhole);
    const auto fraction = takeFraction(text);
    if (!fraction)
        return kUnknownTime;
    const auto zone = takeZone(text);
    const year_month_day date{year{century * 100 + yearOfIt}, month{unsigned(m)}, day{unsigned(d)}};
    if (!zone || !date.ok())
        return kUnknownTime;
    const auto days = sys_days{date}.time_since_epoch().count();
    const EpochMs ms =
        (((EpochMs{days} * 24 + hour) * 60 + minute - *zone) * 60 + second) * 1000 + *fraction;
    return ms >= kYear2000 && ms < kYear2101 ? ms : kUnknownTime;
}

} // namespace wxm
