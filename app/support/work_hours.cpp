// SPDX-License-Identifier: MIT
#include "support/work_hours.h"

#include "base/hijri.h"

#include <algorithm>

namespace wxm::support {

namespace {

constexpr EpochMs kDayMs = 24 * 3'600'000;
constexpr int kWeek = 7;
constexpr int kLookDays = 800; //!< Holidays may be long; work begins again some day.

//! The wall's clock as one number, so that a day is always of the same length.
EpochMs wallMs(QDate day, QTime time)
{
    return day.toJulianDay() * kDayMs + time.msecsSinceStartOfDay();
}

EpochMs wallMs(EpochMs at)
{
    const auto local = QDateTime::fromMSecsSinceEpoch(at);
    return wallMs(local.date(), local.time());
}

EpochMs lengthOf(const WorkSpan &span)
{
    const auto ms = EpochMs(span.from.msecsTo(span.to));
    return ms > 0 ? ms : ms + kDayMs;
}

} // namespace

WorkHours::WorkHours(WorkRules rules) : m_rules(std::move(rules))
{
    if (m_rules.ramadan)
        m_ramadans = ramadans();
    for (auto &one : m_ramadans) {
        one.first = one.first.addDays(-m_rules.hijriDays);
        one.last = one.last.addDays(-m_rules.hijriDays);
    }
    if (!m_rules.ramadan || !m_rules.ramadanDays)
        return;
    const auto &announced = *m_rules.ramadanDays;
    m_ramadans.removeIf([&announced](const DayRange &one) {
        return one.first <= announced.last && announced.first <= one.last;
    });
    const auto behind = std::find_if(m_ramadans.cbegin(), m_ramadans.cend(),
        [&announced](const DayRange &one) { return announced.last < one.first; });
    m_ramadans.insert(behind - m_ramadans.cbegin(), announced);
}

bool WorkHours::isWorkday(QDate day) const
{
    return (m_rules.days & WorkRules::bitOf(day.dayOfWeek())) != 0
        && std::none_of(m_rules.holidays.begin(), m_rules.holidays.end(),
            [day](const DayRange &range) { return range.contains(day); });
}

WorkSpan WorkHours::spanOf(QDate day) const
{
    const auto found = std::lower_bound(m_ramadans.begin(), m_ramadans.end(), day,
        [](const DayRange &range, QDate wanted) { return range.last < wanted; });
    return found != m_ramadans.end() && found->contains(day) ? *m_rules.ramadan : m_rules.usual;
}

bool WorkHours::isWorking(EpochMs at) const
{
    const EpochMs now = wallMs(at);
    const auto today = QDate::fromJulianDay(now / kDayMs);
    for (const auto day : {today.addDays(-1), today}) {
        if (!isWorkday(day))
            continue;
        const auto span = spanOf(day);
        const EpochMs begin = wallMs(day, span.from);
        if (begin <= now && now < begin + lengthOf(span))
            return true;
    }
    return false;
}

EpochMs WorkHours::workingMs(EpochMs from, EpochMs to) const
{
    if (to <= from)
        return 0;
    const EpochMs until = wallMs(to);
    EpochMs counted = wallMs(from); // up to here
    EpochMs worked = 0;
    // A night's work began the day before.
    for (qint64 number = counted / kDayMs - 1; number <= until / kDayMs; ++number) {
        const auto day = QDate::fromJulianDay(number);
        if (!isWorkday(day))
            continue;
        const auto span = spanOf(day);
        const EpochMs begin = wallMs(day, span.from);
        const EpochMs end = std::min(begin + lengthOf(span), until);
        worked += std::max<EpochMs>(0, end - std::max(begin, counted));
        counted = std::max(counted, end);
    }
    return worked;
}

QDateTime WorkHours::beginFrom(QDate day) const
{
    for (int looked = 0; looked < kLookDays && !isWorkday(day); ++looked)
        day = day.addDays(1);
    return QDateTime(day, spanOf(day).from);
}

QDateTime WorkHours::nextBegin(const QDateTime &now) const
{
    const auto begin = beginFrom(now.date());
    return begin > now ? begin : beginFrom(now.date().addDays(1));
}

QDateTime WorkHours::nextWeekBegin(const QDateTime &now) const
{
    const auto isWeekday = [this](int day) { return (m_rules.days & WorkRules::bitOf(day)) != 0; };
    const auto isFirst = [&](int day) {
        return isWeekday(day) && !isWeekday(day == 1 ? 7 : day - 1);
    };
    int first = Qt::Sunday; // where no day is off
    for (int day = Qt::Monday; day <= Qt::Sunday; ++day) {
        if (isFirst(day))
            first = day;
    }
    const int ahead = (first - now.date().dayOfWeek() + kWeek - 1) % kWeek + 1;
    return beginFrom(now.date().addDays(ahead));
}

} // namespace wxm::support
