// SPDX-License-Identifier: MIT
#include "chat/message_rows.h"

#include <QDateTime>

#include <algorithm>
#include <limits>

namespace wxm {

namespace {

using Row = MessageRow;

//! A shorter one in which nothing was said is no news.
constexpr EpochMs kLongGapMs = 30'000;

Row rowOf(const Message &message, UserId me)
{
    Row row{.id = message.id,
        .senderId = message.senderId,
        .body = message.body,
        .mediaId = message.mediaId,
        .time = message.createdAt};
    if (me.isValid() && message.senderId == me) {
        row.side = Row::Side::Own;
        row.state = Row::State::Sent;
    } else if (message.isStaff) {
        row.side = Row::Side::Staff;
        row.state = Row::State::Sent;
    }
    return row;
}

Row::State shownState(PendingReply::State state)
{
    switch (state) {
    case PendingReply::State::Queued:
        return Row::State::Queued;
    case PendingReply::State::Sending:
        return Row::State::Sending;
    case PendingReply::State::Checking:
        return Row::State::Checking;
    case PendingReply::State::NotConfirmed:
        return Row::State::NotConfirmed;
    case PendingReply::State::Refused:
        return Row::State::Refused;
    }
    return Row::State::Queued;
}

Row rowOf(const PendingReply &reply, UserId me)
{
    return {.side = Row::Side::Own,
        .state = shownState(reply.state),
        .key = reply.key,
        .senderId = me,
        .body = reply.body,
        .time = reply.writtenAt,
        .error = reply.error,
        .waitsUntil = reply.waitsUntil};
}

QDate dayOf(EpochMs time)
{
    return time == kUnknownTime ? QDate() : QDateTime::fromMSecsSinceEpoch(time).date();
}

//! Those after the first message that were long enough, or brought something, or could not be filled.
//! One that runs is not in the past yet: the strip above tells of it.
QList<LedgerGap> toldGaps(const Timeline &timeline, const QList<LedgerGap> &gaps)
{
    if (timeline.messages.isEmpty())
        return {};
    const auto first = timeline.messages.first().createdAt;
    QList<LedgerGap> told;
    for (const auto &one : gaps) {
        const bool isOver = one.gap.toMs != 0 && one.fill != GapFill::Filling;
        const bool isNews = one.recovered > 0 || one.fill != GapFill::Filled
            || one.gap.toMs - one.gap.fromMs >= kLongGapMs;
        if (isOver && isNews && one.gap.fromMs > first)
            told.append(one);
    }
    std::stable_sort(told.begin(), told.end(), [](const LedgerGap &one, const LedgerGap &other) {
        return one.gap.fromMs < other.gap.fromMs;
    });
    return told;
}

//! Adds rows, with a day line where the day changes.
class Builder {
public:
    void add(Row row)
    {
        const QDate day = dayOf(row.time);
        if (m_rows.isEmpty() || m_rows.last().kind == Row::Kind::Start
            || (day.isValid() && day != m_day)) {
            m_day = day;
            if (day.isValid())
                m_rows.append({.kind = Row::Kind::Day, .day = day});
        }
        const auto *last = m_rows.isEmpty() ? nullptr : &m_rows.last();
        row.startsRun = !last || last->kind != Row::Kind::Message || last->side != row.side
            || last->senderId != row.senderId;
        m_rows.append(std::move(row));
    }
    void line(Row row) { m_rows.append(std::move(row)); }
    QList<Row> take() { return std::move(m_rows); }

private:
    QList<Row> m_rows;
    QDate m_day;
};

} // namespace

QList<MessageRow> messageRows(const Timeline &timeline, const QList<PendingReply> &replies, UserId me,
    int unreadCount, const QList<LedgerGap> &gaps,
    const QHash<MessageId, ShortenedReply> &shortened)
{
    Builder rows;
    const auto told = toldGaps(timeline, gaps);
    auto gap = told.begin();
    const auto tellUntil = [&](EpochMs time) {
        for (; gap != told.end() && gap->gap.fromMs < time; ++gap)
            rows.line({.kind = Row::Kind::Gap, .time = gap->gap.fromMs, .gap = *gap});
    };
    if (timeline.isLoaded && !timeline.older && !timeline.messages.isEmpty())
        rows.line({.kind = Row::Kind::Start});
    for (const auto &message : timeline.messages) {
        if (message.createdAt != kUnknownTime)
            tellUntil(message.createdAt);
        if (message.id == timeline.unreadFrom && unreadCount > 0)
            rows.line({.kind = Row::Kind::Unread, .count = unreadCount});
        auto row = rowOf(message, me);
        if (const auto it = shortened.constFind(message.id); it != shortened.cend()) {
            row.key = it->key;
            row.sentBody = it->sent;
        }
        rows.add(std::move(row));
    }
    for (const auto &reply : replies) {
        tellUntil(reply.writtenAt);
        // Its echo is here already; only the answer is missing.
        if (!reply.echoedAs.isValid() || !timeline.find(reply.echoedAs))
            rows.add(rowOf(reply, me));
    }
    tellUntil(std::numeric_limits<EpochMs>::max());
    return rows.take();
}

} // namespace wxm
