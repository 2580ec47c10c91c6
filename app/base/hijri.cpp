// SPDX-License-Identifier: MIT
#include "base/hijri.h"

#include <algorithm>
#include <array>
#include <cstdint>

namespace wxm {

namespace {

constexpr int kFirstYear = 1440;
constexpr int kMonths = 12;

//! One year each: bit 0 is Muharram, and a bit that is set is a month of 30 days. Taken from
//! ICU 72.1 (calendar "islamic-umalqura"), whose months are those that the Umm al-Qura University
//! publishes.
constexpr std::array<std::uint16_t, 61> kLongMonths = {0x2BA, 0x5B5, 0x5AA, 0xD55, 0xA9A, 0x92E,
    0x26E, 0x55D, 0xADA, 0x6D4, 0x6A5, 0xB27, 0xA4D, 0x4AD, 0x56D, 0xB5A, 0x754, 0xF49, 0xE92,
    0xD26, 0xA56, 0x356, 0x6B5, 0xBAA, 0xB92, 0xB25, 0x68B, 0xA9B, 0x55A, 0xADA, 0x5B4, 0xDA9,
    0xB52, 0xA9A, 0x536, 0x276, 0x575, 0xAF2, 0x6D4, 0x6A9, 0x555, 0x2AD, 0x4BD, 0x9BA, 0x574,
    0xB69, 0xB52, 0xA95, 0x52D, 0xA5D, 0x4DA, 0xAD9, 0x6B2, 0xE95, 0xE2A, 0xC96, 0x92E, 0xAAD,
    0x56A, 0xD65, 0xD4A};

constexpr int kRamadan = 9;

//! 1 Muharram 1440.
QDate firstDay() { return {2018, 9, 11}; }

//! `month`: from 0 on.
int lengthOf(std::size_t year, int month)
{
    return 29 + int((unsigned{kLongMonths[year]} >> unsigned(month)) & 1U);
}

} // namespace

std::optional<HijriDate> ummAlQura(QDate day)
{
    auto left = firstDay().daysTo(day);
    if (!day.isValid() || left < 0)
        return {};
    for (std::size_t year = 0; year < kLongMonths.size(); ++year) {
        for (int month = 0; month < kMonths; ++month) {
            const int length = lengthOf(year, month);
            if (left < length)
                return HijriDate{kFirstYear + int(year), month + 1, int(left) + 1};
            left -= length;
        }
    }
    return {};
}

QList<DayRange> ramadans()
{
    QList<DayRange> all;
    QDate first = firstDay();
    for (std::size_t year = 0; year < kLongMonths.size(); ++year) {
        for (int month = 0; month < kMonths; ++month) {
            const auto next = first.addDays(lengthOf(year, month));
            if (month == kRamadan - 1)
                all.append({first, next.addDays(-1)});
            first = next;
        }
    }
    return all;
}

std::optional<DayRange> ramadanFrom(QDate day)
{
    const auto all = ramadans();
    const auto found = std::find_if(
        all.begin(), all.end(), [day](const DayRange &month) { return day <= month.last; });
    return found == all.end() ? std::nullopt : std::optional(*found);
}

} // namespace wxm
