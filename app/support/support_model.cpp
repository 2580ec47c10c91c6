// SPDX-License-Identifier: MIT
#include "support/support_model.h"

#include "base/folding.h"

#include <QDateTime>

#include <algorithm>

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

Section sectionOf(const SupportThread &thread, const SupportModel::Day &today)
{
    if (thread.isWaiting())
        return Section::Waiting;
    const auto answered = thread.activityAt();
    return answered >= today.first && answered < today.second ? Section::AnsweredToday
                                                              : Section::Earlier;
}

//! Waiting: longest first. Everything else: newest first.
bool comesBefore(const Row &left, const Row &right)
{
    if (left.section != right.section)
        return left.section < right.section;
    if (left.section == Section::Waiting && left.waitingSince != right.waitingSince)
        return left.waitingSince < right.waitingSince;
    if (left.time != right.time)
        return left.time > right.time;
    return left.thread.id > right.thread.id;
}

QList<Row> withHeads(const QList<Row> &threads)
{
    QList<Row> rows;
    qsizetype head = -1;
    for (auto row : threads) {
        if (head < 0 || rows[head].section != row.section) {
            head = rows.size();
            rows.append({.kind = Row::Kind::Section, .section = row.section});
        }
        ++rows[head].count;
        row.section = Section::None; // a thread stays the same row in whatever section it is
        rows.append(std::move(row));
    }
    return rows;
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
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &SupportModel::refresh);
    connect(&m_minute, &QTimer::timeout, this, &SupportModel::lookAtClock);
    m_minute.start(kLookMs);
    connect(&store, &SupportStore::changed, this, &SupportModel::refreshSoon);
    connect(&drafts, &Drafts::changed, this, &SupportModel::refreshSoon);
    connect(&people, &People::changed, this, &SupportModel::refreshSoon);
    connect(&presence, &Presence::changed, this, &SupportModel::refreshSoon);
    connect(&presence, &Presence::reset, this, &SupportModel::refreshSoon);
}

void SupportModel::lookAtClock()
{
    if (dayOf(m_clock.wallMs()) != m_today)
        refresh();
}

//! Many changes of one turn are one refreshing.
void SupportModel::refreshSoon()
{
    if (!m_soon.isActive())
        m_soon.start(0);
}

void SupportModel::setFilter(Filter filter)
{
    m_filter = filter;
    refresh();
}

void SupportModel::setSearch(const QString &words)
{
    m_search = foldedForSearch(words).simplified();
    refresh();
}

ThreadListRow SupportModel::rowOf(const SupportThread &thread, const Day &today) const
{
    Row row;
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
    }
    row.draft = m_drafts.draft(row.thread).text;
    row.unread = thread.unread;
    row.time = thread.activityAt();
    row.waitingSince = thread.isWaiting() ? thread.waitingSince : kUnknownTime;
    row.isOnline = m_presence.isOnline(thread.userId);
    row.isResolved = thread.status == ThreadStatus::Resolved;
    row.section = sectionOf(thread, today);
    return row;
}

bool SupportModel::matches(const SupportThread &thread, const ThreadListRow &row) const
{
    if (m_filter == Filter::Waiting && !thread.isWaiting())
        return false;
    if (m_filter == Filter::Unread && thread.unread == 0)
        return false;
    if (m_search.isEmpty())
        return true;
    auto wanted = m_search;
    if (wanted.startsWith(u'#'))
        wanted.remove(0, 1);
    return m_folded(row.name).contains(m_search) || m_folded(thread.subject).contains(m_search)
        || m_folded(row.preview).contains(m_search) || thread.id.toString() == wanted
        || thread.userId.toString() == wanted;
}

void SupportModel::refresh()
{
    m_soon.stop();
    QList<Row> rows;
    std::array<int, 3> counts = {};
    const auto today = m_today = dayOf(m_clock.wallMs());
    const auto threads = m_store.threads();
    rows.reserve(threads.size());
    for (const auto &thread : threads) {
        ++counts[std::size_t(Filter::All)];
        counts[std::size_t(Filter::Waiting)] += thread.isWaiting();
        counts[std::size_t(Filter::Unread)] += thread.unread > 0;
        auto row = rowOf(thread, today);
        if (matches(thread, row))
            rows.append(std::move(row));
    }
    std::sort(rows.begin(), rows.end(), comesBefore);
    markSameNames(rows, m_folded);
    setRows(withHeads(rows));
    if (std::exchange(m_counts, counts) != counts)
        Q_EMIT countsChanged();
}

} // namespace wxm::support
