// SPDX-License-Identifier: MIT
#include "ui/chat/thread_words.h"

#include "base/foreign_text.h"
#include "chat/marks.h"
#include "chat/sent_text.h"
#include "ui/chat/quote.h"
#include "ui/common/relative_time.h"
#include "ui/common/wait_mark.h"

#include <QCoreApplication>
#include <QLocale>

namespace wxm {
using namespace Qt::StringLiterals;

namespace {

struct ThreadWords {
    Q_DECLARE_TR_FUNCTIONS(ThreadWords)
};

} // namespace

QString threadName(const ThreadListRow &row)
{
    const QString name =
        shownName(row.name, row.userId.isValid() ? row.userId.value : row.thread.id);
    return row.showsId ? name + " "_L1 + isolateLtr(u'#' + row.userId.toString()) : name;
}

namespace {

//! A colleague is known by the first name; Arabic first names may be of two words.
QString shortName(const QString &name)
{
    const QString shown = shownName(name, 0);
    return paragraphDirection(shown) == TextDirection::Ltr ? shown.section(u' ', 0, 0) : shown;
}

} // namespace

QString authorPrefix(const ThreadListRow &row)
{
    switch (row.author) {
    case ThreadListRow::Author::Other:
        return {};
    case ThreadListRow::Author::Me:
        return ThreadWords::tr("You:");
    case ThreadListRow::Author::Staff:
        return row.authorName.isEmpty() ? ThreadWords::tr("Staff:")
                                        : ThreadWords::tr("%1:", "who wrote the last message")
                                              .arg(isolate(shortName(row.authorName)));
    }
    Q_UNREACHABLE();
}

QString threadPreview(const ThreadListRow &row)
{
    return messagePreview(row.preview, row.hasMedia);
}

QString messagePreview(const QString &body, bool hasMedia)
{
    const QString text = shownPreview(QStringView(body).sliced(quoteLength(body)));
    return text.isEmpty() && hasMedia ? ThreadWords::tr("Attachment") : text;
}

QString noticeText(const LastMessage &last)
{
    return isTrimmedAway(last.body) ? messagePreview(last.body, last.hasMedia) : last.body;
}

QString sectionWords(const ThreadListRow &row)
{
    switch (row.section) {
    case ThreadListRow::Section::Waiting:
        return ThreadWords::tr("Waiting for a reply · %1").arg(row.count);
    case ThreadListRow::Section::SetAside:
        return ThreadWords::tr("Pending and snoozed · %1").arg(row.count);
    case ThreadListRow::Section::AnsweredToday:
        return ThreadWords::tr("Answered today · %1").arg(row.count);
    case ThreadListRow::Section::AnsweredThisWeek:
        return ThreadWords::tr("Earlier this week · %1").arg(row.count);
    case ThreadListRow::Section::Earlier:
        return ThreadWords::tr("Earlier · %1").arg(row.count);
    case ThreadListRow::Section::Resolved:
        return ThreadWords::tr("Resolved · %1", "heading of a list, and how many").arg(row.count);
    case ThreadListRow::Section::None:
        return {};
    }
    Q_UNREACHABLE();
}

QString assigneeWords(const ThreadListRow &row)
{
    if (row.isMine)
        return ThreadWords::tr("You");
    if (!row.assignee.isValid())
        return ThreadWords::tr("Unassigned");
    return shortName(shownName(row.assigneeName, row.assignee.value));
}

QString snoozeWords(EpochMs until, const QDateTime &now, bool isShort)
{
    if (until == ThreadMarks::kUntilWritten && isShort)
        return ThreadWords::tr("until a message");
    if (until == ThreadMarks::kUntilWritten)
        return ThreadWords::tr("until the customer writes");
    const auto wakes = QDateTime::fromMSecsSinceEpoch(until);
    const auto day = wakes.date();
    const auto days = now.toLocalTime().date().daysTo(day);
    // A row has room for the day or for the time; a screen reader is told both.
    if (isShort && days == 1)
        return ThreadWords::tr("until tomorrow");
    if (isShort && days > 1)
        return ThreadWords::tr("until %1")
            .arg(days < 7 ? QLocale().dayName(day.dayOfWeek())
                          : dateText(day, now.toLocalTime().date()));
    return ThreadWords::tr("until %1").arg(untilText(wakes, now));
}

bool isColleagueActive(const ThreadListRow &row, const QDateTime &now)
{
    constexpr EpochMs kActiveMs = 5 * 60'000;
    return row.author == ThreadListRow::Author::Staff && row.time != kUnknownTime
        && now.toMSecsSinceEpoch() - row.time < kActiveMs;
}

QString colleagueWords(const ThreadListRow &row, const QDateTime &now)
{
    const auto age = std::chrono::seconds((now.toMSecsSinceEpoch() - row.time) / 1000);
    const auto name = row.authorName.isEmpty() ? ThreadWords::tr("A colleague")
                                               : isolate(shortName(row.authorName));
    return ThreadWords::tr("%1, %2", "a colleague, how long ago").arg(name, agoText(age));
}

QString waitWords(const WaitClock &clock)
{
    const QString waited = ThreadWords::tr("waiting %1").arg(waitedText(clock));
    QStringList parts{waited};
    if (clock.state == WaitClock::State::Late)
        parts.append(ThreadWords::tr("past the target"));
    else if (clock.state == WaitClock::State::Soon)
        parts.append(ThreadWords::tr("the target is near"));
    if (clock.isStanding)
        parts.append(ThreadWords::tr("the clock stands outside working hours"));
    return parts.join(", "_L1);
}

QString threadDetails(const ThreadListModel &model, const ThreadListRow &row, const QDateTime &now)
{
    if (row.kind == ThreadListRow::Kind::Section)
        return {};
    QStringList parts;
    if (row.isUrgent)
        parts.append(ThreadWords::tr("Urgent"));
    if (row.isFollowed)
        parts.append(ThreadWords::tr("followed"));
    if (row.waitingSince != kUnknownTime)
        parts.append(waitWords(model.waitClockOf(row, now.toMSecsSinceEpoch())));
    parts.append(row.isMine || !row.assignee.isValid()
            ? assigneeWords(row)
            : ThreadWords::tr("assigned to %1").arg(assigneeWords(row)));
    if (!row.labels.isEmpty())
        parts.append(ThreadWords::tr("labels: %1").arg(row.labels.join(", "_L1)));
    if (row.snoozedUntil != kUnknownTime)
        parts.append(ThreadWords::tr("snoozed %1").arg(snoozeWords(row.snoozedUntil, now)));
    else if (row.isPending)
        parts.append(ThreadWords::tr("pending"));
    if (isColleagueActive(row, now))
        parts.append(colleagueWords(row, now));
    return withoutBidiControls(parts.join(", "_L1));
}

QString spokenThread(const ThreadListRow &row)
{
    if (row.kind == ThreadListRow::Kind::Section)
        return sectionWords(row);
    QString text = threadName(row);
    QString last = threadPreview(row);
    if (!row.unsent.isEmpty())
        last = ThreadWords::tr("Not sent: %1").arg(shownPreview(row.unsent));
    else if (!row.draft.isEmpty())
        last = ThreadWords::tr("Draft: %1").arg(shownPreview(row.draft));
    else if (const QString prefix = authorPrefix(row); !prefix.isEmpty())
        last = prefix + u' ' + last;
    text += ", "_L1 + last;
    if (row.unread > 0)
        text += ", "_L1 + ThreadWords::tr("%n unread", nullptr, row.unread);
    return withoutBidiControls(text);
}

} // namespace wxm
