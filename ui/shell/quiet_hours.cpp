// SPDX-License-Identifier: MIT
#include "ui/shell/quiet_hours.h"

namespace wxm {

qint64 quietMsLeft(const QDateTime &now, QTime from, QTime to)
{
    if (!from.isValid() || !to.isValid() || from == to)
        return 0;
    const QTime time = now.time();
    const bool goesOverMidnight = to < from;
    const bool isQuiet = goesOverMidnight ? time >= from || time < to : time >= from && time < to;
    if (!isQuiet)
        return 0;
    const QDate day = time < to ? now.date() : now.date().addDays(1);
    return qMax(qint64(1), now.msecsTo(QDateTime(day, to)));
}

} // namespace wxm
