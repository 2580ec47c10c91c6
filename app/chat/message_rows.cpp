// SPDX-License-Identifier: MIT
#include "chat/message_rows.h"

#include <QDateTime>

namespace wxm {

namespace {

using Row = MessageRow;

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
        .error = reply.error};
}

QDate dayOf(EpochMs time)
{
    return time == kUnknownTime ? QDate() : QDateTime::fromMSecsSinceEpoch(time).date();
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

QList<MessageRow> messageRows(
    const Timeline &timeline, const QList<PendingReply> &replies, UserId me, int unreadCount)
{
    Builder rows;
    if (timeline.isLoaded && !timeline.older && !timeline.messages.isEmpty())
        rows.line({.kind = Row::Kind::Start});
    for (const auto &message : timeline.messages) {
        if (message.id == timeline.unreadFrom && unreadCount > 0)
            rows.line({.kind = Row::Kind::Unread, .count = unreadCount});
        rows.add(rowOf(message, me));
    }
    for (const auto &reply : replies) {
        // Its echo is here already; only the answer is missing.
        if (!reply.echoedAs.isValid() || !timeline.find(reply.echoedAs))
            rows.add(rowOf(reply, me));
    }
    return rows.take();
}

} // namespace wxm
