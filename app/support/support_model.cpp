// SPDX-License-Identifier: MIT
#include "support/support_model.h"

#include <QDateTime>
#include <QLocale>

#include <utility>

namespace wxm::support {

namespace {

constexpr int kClockLookMs = 30'000;

using Section = ThreadListRow::Section;

//! When the local day of a moment begins and ends.
SupportModel::Day dayOf(EpochMs ms)
{
    const auto day = QDateTime::fromMSecsSinceEpoch(ms).date();
    return {day.startOfDay().toMSecsSinceEpoch(), day.addDays(1).startOfDay().toMSecsSinceEpoch()};
}

Section sectionFor(
    const SupportThread &thread, bool isSnoozed, const SupportModel::Day &today, EpochMs week)
{
    if (thread.status == ThreadStatus::Resolved)
        return Section::Resolved;
    if (isSnoozed)
        return Section::SetAside;
    if (thread.isWaiting())
        return Section::Waiting;
    if (thread.status == ThreadStatus::Pending)
        return Section::SetAside;
    const auto answered = thread.activityAt();
    if (answered >= today.first && answered < today.second)
        return Section::AnsweredToday;
    return answered >= week && answered < today.first ? Section::AnsweredThisWeek
                                                      : Section::Earlier;
}

//! Without the article, where something is left.
QString withoutArticle(const QString &name)
{
    const bool hasArticle = name.size() > 3 && name.startsWith(QStringLiteral("ال"));
    return hasArticle ? name.sliced(2) : name;
}

} // namespace

SupportModel::SupportModel(const SupportStore &store, const ChatStore &messages,
    const Drafts &drafts, const People &people, const Presence &presence, const Clock &clock,
    QObject *parent)
    : ListedModel(store, drafts, people, presence, parent)
    , m_messages(messages)
    , m_clock(clock)
{
    connect(&m_minute, &QTimer::timeout, this, &SupportModel::lookAtClock);
    m_minute.start(kClockLookMs);
}

//! Names are sorted as the language of the moment does it.
void SupportModel::lookAtClock()
{
    if (dayOf(m_clock.wallMs()) != m_today)
        refresh();
    else if (m_asksForTime)
        passFiltersAnew();
    if (m_order == Order::Name && m_collator.locale() != QLocale())
        sortByNames();
}

void SupportModel::personChanged()
{
    passFiltersAnew();
    touchAll();
}

void SupportModel::sortByNames()
{
    m_collator.setLocale(QLocale());
    m_collator.setNumericMode(true);
    m_collator.setCaseSensitivity(Qt::CaseInsensitive);
    sortAnew();
}

WaitClock SupportModel::waitClockOf(const ThreadListRow &row, EpochMs at) const
{
    return m_targets.clock(row.waitingSince, row.wasAnswered, at, row.labels);
}

void SupportModel::setTargets(const ResponseTargets &targets)
{
    if (m_targets == targets)
        return;
    m_targets = targets;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

void SupportModel::setOrder(Order order)
{
    if (std::exchange(m_order, order) != order)
        sortByNames();
}

void SupportModel::setSkipsArticle(bool skips)
{
    if (std::exchange(m_skipsArticle, skips) != skips)
        sortAnew();
}

void SupportModel::setWeekStart(std::optional<Qt::DayOfWeek> day)
{
    if (std::exchange(m_weekStart, day) != day)
        refresh();
}

SupportModel::Days SupportModel::days() const
{
    const auto now = m_clock.wallMs();
    const auto date = QDateTime::fromMSecsSinceEpoch(now).date();
    const int first = m_weekStart.value_or(QLocale().firstDayOfWeek());
    const int past = (date.dayOfWeek() - first + 7) % 7;
    return {dayOf(now), date.addDays(-past).startOfDay().toMSecsSinceEpoch()};
}

QCollatorSortKey SupportModel::nameKey(const QString &name) const
{
    return m_collator.sortKey(m_skipsArticle ? withoutArticle(name) : name);
}

//! Waiting: longest first, unless the newest are wanted. Everything else: newest first.
EpochMs SupportModel::sortKey(const ThreadPlace &place) const
{
    return place.section == Section::Waiting && m_order != Order::Newest ? place.waitingSince
                                                                         : -place.time;
}

//! A new day is only taken note of where all rows are looked at.
void SupportModel::prepare(bool isAll)
{
    m_days = days();
    if (isAll)
        m_today = m_days.today;
}

ThreadEntry SupportModel::entry(const SupportThread &thread) const
{
    auto entry = commonEntry(thread);
    const bool isSnoozed = entry.row.snoozedUntil != kUnknownTime;
    entry.section = sectionFor(thread, isSnoozed, m_days.today, m_days.week);
    entry.subject = thread.subject;
    auto &row = entry.row;
    if (thread.last.body.isEmpty() && !thread.last.id.isValid())
        row.preview = thread.subject;
    if (thread.last.isStaff) {
        const bool isMe = thread.last.senderId == m_messages.me();
        row.author = isMe ? ThreadListRow::Author::Me : ThreadListRow::Author::Staff;
        row.authorName = isMe ? QString() : people().name(thread.last.senderId);
        entry.author = thread.last.senderId;
    }
    row.waitingSince = thread.isWaiting() ? thread.waitingSince : kUnknownTime;
    row.wasAnswered = thread.wasAnswered;
    row.isResolved = thread.status == ThreadStatus::Resolved;
    row.isPending = thread.status == ThreadStatus::Pending;
    row.assignee = thread.assigneeId;
    row.isMine = thread.assigneeId.isValid() && thread.assigneeId == m_messages.me();
    row.assigneeName = people().name(thread.assigneeId);
    if (row.isResolved)
        row.snoozedUntil = kUnknownTime; // it is done, whatever was to be
    const bool isAtWork = !row.isResolved && !isSnoozed;
    entry.facts.flags |= row.isResolved ? ThreadFacts::Resolved
        : isSnoozed                     ? ThreadFacts::Snoozed
        : row.isPending                 ? ThreadFacts::Pending
                                        : ThreadFacts::Open;
    if (thread.isWaiting() && !isSnoozed)
        entry.facts.flags |= ThreadFacts::Waiting;
    const auto view = [](bool isIn, Filter filter) { return int(isIn) << filter; };
    entry.filters = quint8(1 << All | view(thread.isWaiting() && !isSnoozed, Waiting)
        | view(thread.unread > 0, Unread) | view(isAtWork && row.isMine, Mine)
        | view(isAtWork && !row.assignee.isValid(), Unassigned)
        | view(isAtWork && row.isPending, Pending) | view(isSnoozed && !row.isResolved, Snoozed)
        | view(row.isResolved, Resolved));
    return entry;
}

} // namespace wxm::support
