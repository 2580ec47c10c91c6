// SPDX-License-Identifier: MIT
#pragma once

#include "chat/timeline.h"

#include <QDate>
#include <QStringList>

namespace wxm {

//! The key lines of a support thread, taken from it word for word and made on this computer:
//! nothing is rephrased, and nothing leaves it. Texts are foreign.
struct ThreadSummary {
    static constexpr qsizetype kMostQuestions = 3;
    static constexpr qsizetype kMostDates = 3;

    QString first = {}; //!< Of the customer; empty while the beginning is not read.
    QStringList questions =
        {};                  //!< Of the customer since our last reply; the newest ones, in order.
    QList<QDate> dates = {}; //!< That were named by either side and lie ahead, the next ones.
    int theirs = 0;          //!< Messages,
    int ours = 0;
    bool isWhole = false; //!< of the whole thread, or of what was read of it.

    friend bool operator==(const ThreadSummary &, const ThreadSummary &) = default;
};

ThreadSummary summaryOf(const Timeline &timeline, QDate today);

//! The sentences that end in a question mark of either script; not what is quoted, nor addresses.
QStringList questionsIn(QStringView text);
//! Days with a year or the name of a month, with digits of either script, and "tomorrow": from
//! `said` on, the day on which it was written.
QList<QDate> daysNamedIn(QStringView text, QDate said);

} // namespace wxm
