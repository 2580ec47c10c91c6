// SPDX-License-Identifier: MIT
#include "support/support_model.h"

#include <QDateTime>
#include <QLocale>

#include <utility>

namespace wxm::support {

namespace {

constexpr int kLookMs = 30'000;

using Row = ThreadListRow;
using Section = ThreadListRow::Section;

//! When the local day of a moment begins and ends.
SupportModel::Day dayOf(EpochMs ms)
{
    const auto day = QDateTime::fromMSecsSinceEpoch(ms).date();
    return {day.startOfDay().toMSecsSinceEpoch(), day.addDays(1).startOfDay().toMSecsSinceEpoch()};
}

Section sectionFor(const SupportThread &thread, const SupportModel::Day &today, EpochMs week)
{
    if (thread.isWaiting())
        return Section::Waiting;
    if (thread.status == ThreadStatus::Resolved)
        return Section::Resolved;
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
    : ThreadListModel(parent)
    , m_store(store)
    , m_messages(messages)
    , m_drafts(drafts)
    , m_people(people)
    , m_presence(presence)
    , m_clock(clock)
{
    connect(&m_minute, &QTimer::timeout, this, &SupportModel::lookAtClock);
    m_minute.start(kLookMs);
    connect(&store, &SupportStore::replaced, this, &SupportModel::touchAll);
    connect(&store, &SupportStore::touched, this, [this](const QList<ThreadId> &threads) {
        for (const auto thread : threads)
            touch(ThreadKey::of(thread));
    });
    connect(&drafts, &Drafts::changed, this, [this](ThreadKey thread) {
        if (thread.isSupport())
            touch(thread);
    });
    connect(&people, &People::changed, this, &SupportModel::touchPerson);
    connect(&presence, &Presence::changed, this, &SupportModel::touchPerson);
    connect(&presence, &Presence::reset, this, &SupportModel::touchAll);
}

//! Names are sorted as the language of the moment does it.
void SupportModel::lookAtClock()
{
    if (dayOf(m_clock.wallMs()) != m_today)
        refresh();
    else if (m_order == Order::Name && m_collator.locale() != QLocale())
        sortByNames();
}

void SupportModel::sortByNames()
{
    m_collator.setLocale(QLocale());
    m_collator.setNumericMode(true);
    m_collator.setCaseSensitivity(Qt::CaseInsensitive);
    sortAnew();
}

void SupportModel::setOutbox(const Outbox &outbox)
{
    m_outbox = &outbox;
    connect(&outbox, &Outbox::changed, this, [this](ThreadKey thread) {
        if (thread.isSupport())
            touch(thread);
    });
    connect(&outbox, &Outbox::unsentCountChanged, this, &SupportModel::touchUnsent);
    touchUnsent();
}

//! Which threads had one before is only known of those that are marked.
void SupportModel::touchUnsent()
{
    auto threads = m_outbox->unsentThreads();
    threads += std::exchange(m_unsent, threads);
    for (const auto &thread : std::as_const(threads)) {
        if (thread.isSupport())
            touch(thread);
    }
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

ThreadEntry SupportModel::entry(const SupportThread &thread, const Days &days) const
{
    ThreadEntry entry;
    entry.section = sectionFor(thread, days.today, days.week);
    entry.subject = thread.subject;
    entry.phone = m_people.person(thread.userId).phone;
    auto &row = entry.row;
    row.thread = ThreadKey::of(thread.id);
    row.userId = thread.userId;
    row.name = thread.userName.isEmpty() ? m_people.name(thread.userId) : thread.userName;
    row.preview =
        thread.last.body.isEmpty() && !thread.last.id.isValid() ? thread.subject : thread.last.body;
    row.hasMedia = thread.last.hasMedia;
    if (thread.last.isStaff) {
        const bool isMe = thread.last.senderId == m_messages.me();
        row.author = isMe ? Row::Author::Me : Row::Author::Staff;
        row.authorName = isMe ? QString() : m_people.name(thread.last.senderId);
        entry.author = thread.last.senderId;
    }
    row.draft = m_drafts.draft(row.thread).text;
    if (m_outbox)
        row.unsent = m_outbox->failedText(row.thread);
    row.unread = thread.unread;
    row.time = thread.activityAt();
    row.waitingSince = thread.isWaiting() ? thread.waitingSince : kUnknownTime;
    row.isOnline = m_presence.isOnline(thread.userId);
    row.isResolved = thread.status == ThreadStatus::Resolved;
    entry.filters = quint8(1 << int(Filter::All) | int(thread.isWaiting()) << int(Filter::Waiting)
        | int(thread.unread > 0) << int(Filter::Unread));
    return entry;
}

std::vector<ThreadEntry> SupportModel::allEntries()
{
    const auto days = this->days();
    m_today = days.today;
    const auto threads = m_store.threads();
    std::vector<ThreadEntry> entries;
    entries.reserve(std::size_t(threads.size()));
    for (const auto &thread : threads)
        entries.push_back(entry(thread, days));
    return entries;
}

std::optional<ThreadEntry> SupportModel::entryOf(ThreadKey key)
{
    const auto thread = m_store.thread(key.thread());
    if (!thread)
        return {};
    return entry(*thread, days());
}

} // namespace wxm::support
