// SPDX-License-Identifier: MIT
#pragma once

#include "base/typed_time.h"

#include <QDate>
#include <QList>

#include <optional>

namespace wxm {

struct HijriDate {
    int year = 0;
    int month = 0; //!< 1…12
    int day = 0;

    friend bool operator==(const HijriDate &, const HijriDate &) = default;
};

//! The day in the Umm al-Qura calendar, the civil one of Saudi Arabia. Its months follow the moon
//! over Mecca and no rule, so that they are a table here, of 1440 to 1500 AH; nothing for other
//! days.
std::optional<HijriDate> ummAlQura(QDate day);
//! Every month of Ramadan in that table, the first one first.
QList<DayRange> ramadans();
//! The one that this day is in, or the next one; nothing behind the table's end.
std::optional<DayRange> ramadanFrom(QDate day);

} // namespace wxm
