// SPDX-License-Identifier: MIT
#include "support/support_model.h"

#include "base/folding.h"

#include <QCollator>
#include <QDateTime>
#include <QLocale>

#include <algorithm>
#include <vector>

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

Section sectionOf(const SupportThread &thread, const SupportModel::Day &today, EpochMs week)
{
    if (thread.isWaiting())
        return Section::Waiting;
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

//! Waiting: longest first, unless the newest are wanted. Everything else: newest first.
bool comesBefore(const Row &left, const Row &right, bool isNewestFirst)
{
    if (left.section != right.section)
        return left.section < right.section;
    if (!isNewestFirst && left.section == Section::Waiting
        && left.waitingSince != right.waitingSince)
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

void SupportModel::setOutbox(const Outbox &outbox)
{
    m_outbox = &outbox;
    connect(&outbox, &Outbox::changed, this, &SupportModel::refreshSoon);
    connect(&outbox, &Outbox::unsentCountChanged, this, &SupportModel::refreshSoon);
}

void SupportModel::setSearch(const QString &words)
{
    m_search = foldedForSearch(words).simplified();
    refresh();
}

void SupportModel::setOrder(Order order)
{
    if (std::exchange(m_order, order) != order)
        refresh();
}

void SupportModel::setSkipsArticle(bool skips)
{
    if (std::exchange(m_skipsArticle, skips) != skips)
        refresh();
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

void SupportModel::sort(QList<Row> &rows) const
{
    const bool isNewestFirst = m_order == Order::Newest;
    std::sort(rows.begin(), rows.end(),
        [&](const Row &left, const Row &right) { return comesBefore(left, right, isNewestFirst); });
    if (m_order != Order::Name)
        return;
    QCollator collator{QLocale()};
    collator.setNumericMode(true);
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    std::vector<std::pair<QCollatorSortKey, qsizetype>> keys;
    keys.reserve(std::size_t(rows.size()));
    for (qsizetype at = 0; at < rows.size(); ++at)
        keys.emplace_back(
            collator.sortKey(m_skipsArticle ? withoutArticle(rows[at].name) : rows[at].name), at);
    std::stable_sort(keys.begin(), keys.end(), [&](const auto &left, const auto &right) {
        if (rows[left.second].section != rows[right.second].section)
            return rows[left.second].section < rows[right.second].section;
        return left.first < right.first;
    });
    QList<Row> sorted;
    sorted.reserve(rows.size());
    for (const auto &[key, at] : keys)
        sorted.append(std::move(rows[at]));
    rows = std::move(sorted);
}

ThreadListRow SupportModel::rowOf(const SupportThread &thread, const Days &days) const
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
    row.notSent = m_outbox ? m_outbox->failedIn(row.thread) : QString();
    row.unread = thread.unread;
    row.time = thread.activityAt();
    row.waitingSince = thread.isWaiting() ? thread.waitingSince : kUnknownTime;
    row.isOnline = m_presence.isOnline(thread.userId);
    row.isResolved = thread.status == ThreadStatus::Resolved;
    row.section = sectionOf(thread, days.today, days.week);
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
    const auto days = this->days();
    m_today = days.today;
    const auto threads = m_store.threads();
    rows.reserve(threads.size());
    for (const auto &thread : threads) {
        ++counts[std::size_t(Filter::All)];
        counts[std::size_t(Filter::Waiting)] += thread.isWaiting();
        counts[std::size_t(Filter::Unread)] += thread.unread > 0;
        auto row = rowOf(thread, days);
        if (matches(thread, row))
            rows.append(std::move(row));
    }
    sort(rows);
    markSameNames(rows, m_folded);
    setRows(withHeads(rows));
    if (std::exchange(m_counts, counts) != counts)
        Q_EMIT countsChanged();
}

} // namespace wxm::support
