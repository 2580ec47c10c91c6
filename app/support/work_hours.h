// SPDX-License-Identifier: MIT
#pragma once

#include "base/iso_time.h"
#include "base/typed_time.h"

#include <QDateTime>
#include <QList>

#include <optional>

namespace wxm::support {

//! From when until when on a day of work; one that ends when it begins or before that ends on the
//! next day.
struct WorkSpan {
    QTime from{9, 0};
    QTime to{17, 0};

    friend bool operator==(const WorkSpan &, const WorkSpan &) = default;
};

//! What a team says of its work.
struct WorkRules {
    static constexpr unsigned bitOf(int dayOfWeek) { return 1U << unsigned(dayOfWeek); }

    //! A bit for each Qt::DayOfWeek.
    unsigned days = bitOf(Qt::Sunday) | bitOf(Qt::Monday) | bitOf(Qt::Tuesday)
        | bitOf(Qt::Wednesday) | bitOf(Qt::Thursday);
    WorkSpan usual = {};
    std::optional<WorkSpan> ramadan = {}; //!< Nothing: as in the other months.
    int hijriDays = 0; //!< Added to the Umm al-Qura calendar, where the moon was seen otherwise.
    //! In the place of the calendar's month that it overlaps.
    std::optional<DayRange> ramadanDays = {};
    QList<DayRange> holidays = {};

    friend bool operator==(const WorkRules &, const WorkRules &) = default;
};

//! When a team works, in local time. A value; asked for each row that is painted, so that a long
//! time costs little. Where clocks are put forward or back in the middle of work, that day counts
//! by the clock on the wall.
class WorkHours {
public:
    explicit WorkHours(WorkRules rules = {});

    const WorkRules &rules() const { return m_rules; }
    bool isWorkday(QDate day) const;
    //! Of a day, worked or not.
    WorkSpan spanOf(QDate day) const;
    bool isWorking(EpochMs at) const;
    //! How much of that time was worked; 0 where it ends before it begins.
    EpochMs workingMs(EpochMs from, EpochMs to) const;
    //! When work begins after `now`: today's, where that is still to come.
    QDateTime nextBegin(const QDateTime &now) const;
    //! The first one of the next week, which begins after the days off.
    QDateTime nextWeekBegin(const QDateTime &now) const;

    friend bool operator==(const WorkHours &left, const WorkHours &right)
    {
        return left.m_rules == right.m_rules;
    }

private:
    QDateTime beginFrom(QDate day) const;

    WorkRules m_rules;
    QList<DayRange> m_ramadans; //!< Those of the calendar's table, in order.
};

} // namespace wxm::support
