// SPDX-License-Identifier: MIT
#pragma once

#include "base/iso_time.h"
#include "chat/thread_key.h"

#include <QDate>
#include <QJsonObject>
#include <QList>

#include <optional>

namespace wxm::support {

//! One reply of the person, as the server took it.
struct DayReply {
    EpochMs at = kUnknownTime;
    ThreadId thread = {};
    EpochMs waitedMs = -1; //!< What counted of the customer's wait; -1: nobody waited for it.
    bool isFirst = false;  //!< The first one of staff in its thread.
    bool isWithin = false; //!< The target of then.

    bool isTimed() const { return waitedMs >= 0; }
    friend bool operator==(const DayReply &, const DayReply &) = default;
};

//! A time in which this console ran and was connected.
struct SeenSpan {
    EpochMs from = kUnknownTime;
    EpochMs to = kUnknownTime;
    bool isStart = false; //!< The console was closed before it; else the link was lost.

    friend bool operator==(const SeenSpan &, const SeenSpan &) = default;
};

//! A time of which nothing is known: not a zero.
struct DayGap {
    EpochMs from = kUnknownTime;
    EpochMs to = kUnknownTime;
    bool wasClosed = false;
};

//! The numbers of a day, or of an hour of it. Medians and the longest wait: -1 where there is none.
struct DayNumbers {
    int replies = 0;
    int threads = 0;
    EpochMs firstMedianMs = -1;
    EpochMs nextMedianMs = -1;
    int within = 0;
    int timed = 0;
    EpochMs longestMs = -1;
    EpochMs longestAt = kUnknownTime; //!< When it was answered.
    ThreadId longestThread = {};
    int mostWaiting = -1; //!< -1: not seen.

    friend bool operator==(const DayNumbers &, const DayNumbers &) = default;
};

//! What was done in one thread.
struct HandledThread {
    ThreadId thread = {};
    int replies = 0;
    EpochMs firstAfterMs = -1; //!< Of the first reply that somebody waited for.
};

//! What this console saw and did on one local day. A value.
struct DayRecord {
    static constexpr int kStepMinutes = 10;
    static constexpr int kSteps = 24 * 60 / kStepMinutes;
    static constexpr int kNotSeen = -1;
    //! A reply more is counted nowhere; nobody writes so many.
    static constexpr qsizetype kMostReplies = 2'000;

    QDate day = {};
    QList<DayReply> replies = {};                      //!< In order.
    QList<int> waiting = QList<int>(kSteps, kNotSeen); //!< The most who waited in each step.
    QList<SeenSpan> seen = {};                         //!< In order.
    std::optional<DayNumbers> totals = {};             //!< Of an old day: all that is kept of it.

    //! The step of a moment of this day.
    static int stepOf(EpochMs at);
    //! When a step begins, "12:50".
    static QTime timeOf(int step);
    DayNumbers numbers() const;
    DayNumbers numbersOf(int hour) const;
    //! Replies in a step.
    int repliesIn(int step) const;
    //! Between what was seen, on this day.
    QList<DayGap> gaps() const;
    //! From the first hour that something is known of to the last one; nothing: of none.
    std::optional<std::pair<int, int>> hours() const;
    //! Most replies first.
    QList<HandledThread> threads() const;
    //! Without the details.
    DayRecord asTotals() const;

    friend bool operator==(const DayRecord &, const DayRecord &) = default;
};

QJsonObject toJson(const DayRecord &record);
//! Nothing for what is no record.
std::optional<DayRecord> dayRecordFrom(const QJsonObject &row);

} // namespace wxm::support
