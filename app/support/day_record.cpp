// SPDX-License-Identifier: MIT
#include "support/day_record.h"

#include <QDateTime>
#include <QHash>
#include <QJsonArray>
#include <QSet>

#include <algorithm>
#include <functional>

namespace wxm::support {
using namespace Qt::StringLiterals;

namespace {

constexpr int kHours = 24;
constexpr int kStepsOfHour = 60 / DayRecord::kStepMinutes;
constexpr int kFirstFlag = 1;
constexpr int kWithinFlag = 2;

int hourOf(EpochMs at) { return QDateTime::fromMSecsSinceEpoch(at).time().hour(); }

EpochMs median(QList<EpochMs> all)
{
    if (all.isEmpty())
        return -1;
    std::sort(all.begin(), all.end());
    const qsizetype middle = all.size() / 2;
    return all.size() % 2 == 1 ? all[middle] : (all[middle - 1] + all[middle]) / 2;
}

DayNumbers numbersOfReplies(
    const QList<DayReply> &replies, const std::function<bool(const DayReply &)> &isIn)
{
    DayNumbers numbers;
    QSet<ThreadId> threads;
    QList<EpochMs> first;
    QList<EpochMs> next;
    for (const auto &reply : replies) {
        if (!isIn(reply))
            continue;
        ++numbers.replies;
        threads.insert(reply.thread);
        if (!reply.isTimed())
            continue;
        ++numbers.timed;
        numbers.within += int(reply.isWithin);
        (reply.isFirst ? first : next).append(reply.waitedMs);
        if (reply.waitedMs > numbers.longestMs) {
            numbers.longestMs = reply.waitedMs;
            numbers.longestAt = reply.at;
            numbers.longestThread = reply.thread;
        }
    }
    numbers.threads = int(threads.size());
    numbers.firstMedianMs = median(first);
    numbers.nextMedianMs = median(next);
    return numbers;
}

QJsonArray toJson(const QList<DayReply> &replies)
{
    QJsonArray all;
    for (const auto &one : replies)
        all.append(QJsonArray{qint64(one.at), qint64(one.thread.value), qint64(one.waitedMs),
            (one.isFirst ? kFirstFlag : 0) | (one.isWithin ? kWithinFlag : 0)});
    return all;
}

QList<DayReply> repliesFrom(const QJsonArray &rows)
{
    QList<DayReply> replies;
    for (const auto &row : rows) {
        const auto cells = row.toArray();
        const int flags = cells.at(3).toInt();
        const DayReply reply{.at = cells.at(0).toInteger(),
            .thread = ThreadId{cells.at(1).toInteger()},
            .waitedMs = std::max<EpochMs>(-1, cells.at(2).toInteger(-1)),
            .isFirst = (flags & kFirstFlag) != 0,
            .isWithin = (flags & kWithinFlag) != 0};
        if (reply.at > kUnknownTime && replies.size() < DayRecord::kMostReplies)
            replies.append(reply);
    }
    return replies;
}

QJsonObject toJson(const DayNumbers &numbers)
{
    return {{u"replies"_s, numbers.replies}, {u"threads"_s, numbers.threads},
        {u"first"_s, qint64(numbers.firstMedianMs)}, {u"next"_s, qint64(numbers.nextMedianMs)},
        {u"within"_s, numbers.within}, {u"timed"_s, numbers.timed},
        {u"longest"_s, qint64(numbers.longestMs)}, {u"longestAt"_s, qint64(numbers.longestAt)},
        {u"longestThread"_s, qint64(numbers.longestThread.value)},
        {u"most"_s, numbers.mostWaiting}};
}

DayNumbers numbersFrom(const QJsonObject &row)
{
    const auto count = [&](const QString &name) { return std::max(0, row[name].toInt()); };
    const auto ms = [&](const QString &name) {
        return std::max<EpochMs>(-1, row[name].toInteger(-1));
    };
    return {.replies = count(u"replies"_s),
        .threads = count(u"threads"_s),
        .firstMedianMs = ms(u"first"_s),
        .nextMedianMs = ms(u"next"_s),
        .within = count(u"within"_s),
        .timed = count(u"timed"_s),
        .longestMs = ms(u"longest"_s),
        .longestAt = std::max<EpochMs>(kUnknownTime, row[u"longestAt"_s].toInteger()),
        .longestThread = ThreadId{row[u"longestThread"_s].toInteger()},
        .mostWaiting = std::max(-1, row[u"most"_s].toInt(-1))};
}

} // namespace

int DayRecord::stepOf(EpochMs at)
{
    const auto time = QDateTime::fromMSecsSinceEpoch(at).time();
    return (time.hour() * 60 + time.minute()) / kStepMinutes;
}

QTime DayRecord::timeOf(int step)
{
    return QTime(step / kStepsOfHour % kHours, step % kStepsOfHour * kStepMinutes);
}

DayNumbers DayRecord::numbers() const
{
    if (totals)
        return *totals;
    auto numbers = numbersOfReplies(replies, [](const DayReply &) { return true; });
    numbers.mostWaiting = *std::max_element(waiting.begin(), waiting.end());
    return numbers;
}

DayNumbers DayRecord::numbersOf(int hour) const
{
    auto numbers =
        numbersOfReplies(replies, [hour](const DayReply &one) { return hourOf(one.at) == hour; });
    const auto first = waiting.begin() + hour * kStepsOfHour;
    numbers.mostWaiting = *std::max_element(first, first + kStepsOfHour);
    return numbers;
}

int DayRecord::repliesIn(int step) const
{
    return int(std::count_if(replies.begin(), replies.end(),
        [step](const DayReply &one) { return stepOf(one.at) == step; }));
}

QList<DayGap> DayRecord::gaps() const
{
    QList<DayGap> gaps;
    for (qsizetype at = 1; at < seen.size(); ++at) {
        if (seen[at].from > seen[at - 1].to)
            gaps.append({seen[at - 1].to, seen[at].from, seen[at].isStart});
    }
    return gaps;
}

std::optional<std::pair<int, int>> DayRecord::hours() const
{
    int first = kHours;
    int last = -1;
    const auto take = [&](int hour) {
        first = std::min(first, hour);
        last = std::max(last, hour);
    };
    for (int step = 0; step < kSteps; ++step) {
        if (waiting[step] != kNotSeen)
            take(step / kStepsOfHour);
    }
    for (const auto &reply : replies)
        take(hourOf(reply.at));
    return last < 0 ? std::nullopt : std::optional(std::pair(first, last));
}

QList<HandledThread> DayRecord::threads() const
{
    QList<HandledThread> threads;
    QHash<ThreadId, qsizetype> places;
    for (const auto &reply : replies) {
        if (!places.contains(reply.thread)) {
            places.insert(reply.thread, threads.size());
            threads.append(HandledThread{.thread = reply.thread});
        }
        auto &one = threads[places[reply.thread]];
        ++one.replies;
        if (one.firstAfterMs < 0)
            one.firstAfterMs = reply.waitedMs;
    }
    std::stable_sort(threads.begin(), threads.end(),
        [](const auto &left, const auto &right) { return left.replies > right.replies; });
    return threads;
}

DayRecord DayRecord::asTotals() const { return {.day = day, .totals = numbers()}; }

QJsonObject toJson(const DayRecord &record)
{
    QJsonObject row{{u"day"_s, record.day.toString(Qt::ISODate)}};
    if (record.totals) {
        row.insert(u"totals"_s, toJson(*record.totals));
        return row;
    }
    QJsonArray waiting; // step and value by turns: most of a day nobody is here
    for (int step = 0; step < DayRecord::kSteps; ++step) {
        if (record.waiting[step] != DayRecord::kNotSeen) {
            waiting.append(step);
            waiting.append(record.waiting[step]);
        }
    }
    QJsonArray seen;
    for (const auto &span : record.seen)
        seen.append(QJsonArray{qint64(span.from), qint64(span.to), span.isStart});
    row.insert(u"replies"_s, toJson(record.replies));
    row.insert(u"waiting"_s, waiting);
    row.insert(u"seen"_s, seen);
    return row;
}

std::optional<DayRecord> dayRecordFrom(const QJsonObject &row)
{
    DayRecord record{.day = QDate::fromString(row[u"day"_s].toString(), Qt::ISODate)};
    if (!record.day.isValid())
        return {};
    if (row.contains(u"totals"_s)) {
        record.totals = numbersFrom(row[u"totals"_s].toObject());
        return record;
    }
    record.replies = repliesFrom(row[u"replies"_s].toArray());
    const auto waiting = row[u"waiting"_s].toArray();
    for (qsizetype at = 0; at + 1 < waiting.size(); at += 2) {
        const int step = waiting.at(at).toInt(-1);
        if (step >= 0 && step < DayRecord::kSteps)
            record.waiting[step] = std::max(0, waiting.at(at + 1).toInt());
    }
    const auto seen = row[u"seen"_s].toArray();
    for (const auto &one : seen) {
        const auto cells = one.toArray();
        const SeenSpan span{cells.at(0).toInteger(), cells.at(1).toInteger(), cells.at(2).toBool()};
        const EpochMs before = record.seen.isEmpty() ? kUnknownTime : record.seen.last().to;
        if (span.from >= before && span.to >= span.from)
            record.seen.append(span);
    }
    return record;
}

} // namespace wxm::support
