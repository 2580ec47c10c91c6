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
        .mediaId = reply.media,
        .mediaName = reply.mediaName,
        .time = reply.writtenAt,
        .error = reply.error,
        .waitsUntil = reply.waitsUntil};
}

QDate dayOf(EpochMs time)
{
    return time == kUnknownTime ? QDate() : QDateTime::fromMSecsSinceEpoch(time).date();
}

//! Those after the first message that were long enough, or brought something, or could not be
//! filled. One that runs is not in the past yet: the strip above tells of it.
QList<LoggedGap> toldGaps(const Timeline &timeline, qsizetype shown, const QList<LoggedGap> &gaps)
{
    if (timeline.messages.isEmpty())
        return {};
    const auto first = timeline.messages[shown].createdAt;
    QList<LoggedGap> told;
    for (const auto &one : gaps) {
        const bool isOver = one.gap.toMs != 0 && one.fill != GapFill::Filling;
        const bool isNews = one.recovered > 0 || one.fill != GapFill::Filled
            || one.gap.toMs - one.gap.fromMs >= kLongGapMs;
        if (isOver && isNews && one.gap.fromMs > first)
            told.append(one);
    }
    std::stable_sort(told.begin(), told.end(), [](const LoggedGap &one, const LoggedGap &other) {
        return one.gap.fromMs < other.gap.fromMs;
    });
    return told;
}

//! Adds rows, with a day line where the day changes.
class Builder {
public:
    //! Goes on below a message.
    void follow(const Message &message, UserId me) { note(rowOf(message, me)); }
    void knowDay(EpochMs time) { m_day = dayOf(time); }
    void add(Row row)
    {
        const QDate day = dayOf(row.time);
        if (m_isFirst || (day.isValid() && day != m_day)) {
            m_day = day;
            if (day.isValid())
                line({.kind = Row::Kind::Day, .day = day});
        }
        row.startsRun = m_lastKind != Row::Kind::Message || m_lastSide != row.side
            || m_lastSender != row.senderId;
        line(std::move(row));
    }
    void line(Row row)
    {
        note(row);
        m_rows.append(std::move(row));
    }
    QList<Row> take() { return std::move(m_rows); }

private:
    void note(const Row &row)
    {
        m_lastKind = row.kind;
        m_lastSide = row.side;
        m_lastSender = row.senderId;
        m_isFirst = row.kind == Row::Kind::Start;
    }

    QList<Row> m_rows;
    Row::Kind m_lastKind = Row::Kind::Start; //!< Nothing that a first message could go on with.
    Row::Side m_lastSide = Row::Side::Other;
    UserId m_lastSender;
    bool m_isFirst = true;
    QDate m_day;
};

} // namespace

QList<MessageRow> messageRows(const MessageRowSource &source, const MessageSpan &span)
{
    Builder rows;
    const auto &messages = source.timeline.messages;
    const auto told = toldGaps(source.timeline, span.shown, source.gaps);
    auto gap = told.begin();
    const auto tellUntil = [&](EpochMs time) {
        for (; gap != told.end() && gap->gap.fromMs < time; ++gap)
            rows.line({.kind = Row::Kind::Gap, .time = gap->gap.fromMs, .gap = *gap});
    };
    if (span.begin > span.shown) {
        qsizetype timed = span.begin - 1;
        while (timed > span.shown && messages[timed].createdAt == kUnknownTime)
            --timed;
        while (gap != told.end() && gap->gap.fromMs < messages[timed].createdAt)
            ++gap;
        rows.knowDay(messages[timed].createdAt);
        rows.follow(messages[span.begin - 1], source.me);
    } else if (source.timeline.isLoaded && !source.timeline.older && span.begin == 0
        && !messages.isEmpty()) {
        rows.line({.kind = Row::Kind::Start});
    }
    for (qsizetype at = span.begin; at < span.end; ++at) {
        const auto &message = messages[at];
        if (message.createdAt != kUnknownTime)
            tellUntil(message.createdAt);
        if (message.id == source.timeline.unreadFrom && source.unreadCount > 0)
            rows.line({.kind = Row::Kind::Unread, .count = source.unreadCount});
        auto row = rowOf(message, source.me);
        if (const auto it = source.shortened.constFind(message.id); it != source.shortened.cend()) {
            row.key = it->key;
            row.sentBody = it->sent;
        }
        rows.add(std::move(row));
    }
    if (span.end < messages.size())
        return rows.take();
    for (const auto &reply : source.replies) {
        tellUntil(reply.writtenAt);
        // Its echo is here already; only the answer is missing.
        if (!reply.echoedAs.isValid() || !source.timeline.find(reply.echoedAs))
            rows.add(rowOf(reply, source.me));
    }
    tellUntil(std::numeric_limits<EpochMs>::max());
    return rows.take();
}

} // namespace wxm
