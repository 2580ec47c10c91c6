// SPDX-License-Identifier: MIT
#include "base/iso_time.h"

#include <QtEndian>

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

//! A time of day and its day as they are written, with minutes east of UTC.
struct WrittenTime {
    int year, month, day, hour, minute, second, ms, zone;

    EpochMs moment() const
    {
        using namespace std::chrono;
        const year_month_day date{std::chrono::year{year}, std::chrono::month{unsigned(month)},
            std::chrono::day{unsigned(day)}};
        if (hour > 23 || minute > 59 || second > 59 || !date.ok())
            return kUnknownTime;
        const auto days = sys_days{date}.time_since_epoch().count();
        const EpochMs all =
            (((EpochMs{days} * 24 + hour) * 60 + minute - zone) * 60 + second) * 1000 + ms;
        return all >= kYear2000 && all < kYear2101 ? all : kUnknownTime;
    }
};

//! Eight characters of a text at once, the first of them in the lowest byte.
struct Eight {
    std::uint64_t bytes = 0;

    static constexpr std::uint64_t of(const char (&text)[9])
    {
        std::uint64_t eight = 0;
        for (unsigned i = 0; i < 8; ++i)
            eight |= std::uint64_t{static_cast<unsigned char>(text[i])} << (8 * i);
        return eight;
    }
    static Eight at(const char *place) { return {qFromLittleEndian<std::uint64_t>(place)}; }

    //! Digits become their numbers, all else 0. False where it is not of the form, in which 0
    //! stands for any digit.
    template <std::uint64_t form> bool read()
    {
        constexpr std::uint64_t kHigh = 0x8080'8080'8080'8080U;
        // What makes a byte high that is more than 9, or for what is no digit more than 0.
        constexpr std::uint64_t kLimits = [] {
            std::uint64_t limits = 0;
            for (unsigned i = 0; i < 64; i += 8)
                limits |= std::uint64_t{(form >> i & 0xFFU) == '0' ? 0x76U : 0x7FU} << i;
            return limits;
        }();
        bytes ^= form;
        return (((bytes + kLimits) | bytes) & kHigh) == 0;
    }
    int digit(unsigned place) const { return int(bytes >> (8 * place) & 0xFFU); }
    //! The number of the digits at this place and the next.
    int pair(unsigned place) const { return digit(place) * 10 + digit(place + 1); }
};

constexpr std::size_t kUsualSize = 27;

//! `2026-06-06T01:18:15.000000Z`, as Laravel writes all its times, eight characters at a time;
//! false for any other form.
bool readUsual(const char *text, WrittenTime &time)
{
    auto date = Eight::at(text), clock = Eight::at(text + 8), seconds = Eight::at(text + 16),
         fraction = Eight::at(text + 19);
    if (!date.read<Eight::of("0000-00-")>() || !clock.read<Eight::of("00T00:00")>()
        || !seconds.read<Eight::of(":00.0000")>() || !fraction.read<Eight::of(".000000Z")>())
        return false;
    time = {.year = date.pair(0) * 100 + date.pair(2),
        .month = date.pair(5),
        .day = clock.pair(0),
        .hour = clock.pair(3),
        .minute = clock.pair(6),
        .second = seconds.pair(1),
        .ms = fraction.digit(1) * 100 + fraction.pair(2),
        .zone = 0};
    return true;
}

} // namespace

EpochMs readIsoTime(std::string_view text)
{
    WrittenTime time{};
    if (text.size() == kUsualSize && readUsual(text.data(), time))
        return time.moment();
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
    if ((century | yearOfIt | m | d | hour | minute | second) < 0)
        return kUnknownTime;
    text.remove_prefix(kWhole);
    const auto fraction = takeFraction(text);
    if (!fraction)
        return kUnknownTime;
    const auto zone = takeZone(text);
    if (!zone)
        return kUnknownTime;
    time = {.year = century * 100 + yearOfIt,
        .month = m,
        .day = d,
        .hour = hour,
        .minute = minute,
        .second = second,
        .ms = *fraction,
        .zone = *zone};
    return time.moment();
}

} // namespace wxm
