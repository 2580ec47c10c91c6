// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>
#include <QStringView>
#include <QTime>

#include <optional>

namespace wxm {

//! What a person types for a time or for days, with the digits of either script. Nothing for what
//! is none.

//! "14:30", "14.30", "9".
std::optional<QTime> readTime(QStringView typed);
//! As readTime() reads it: the next such time after `now`.
std::optional<QDateTime> nextTimeOf(QStringView typed, const QDateTime &now);

//! Both belong to it.
struct DayRange {
    QDate first;
    QDate last;

    bool contains(QDate day) const { return first <= day && day <= last; }
    friend bool operator==(const DayRange &, const DayRange &) = default;
};

//! "2027-03-09", "2027-03-09 – 2027-03-12"; what follows is its name: "2027-09-23 National Day".
//! No more than a year.
std::optional<DayRange> readDays(QStringView typed);
//! As readDays() reads it: "2027-03-09 – 2027-03-12".
QString typedDays(const DayRange &days);

} // namespace wxm
