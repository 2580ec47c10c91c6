// SPDX-License-Identifier: MIT
#include "live/live_store.h"

#include <algorithm>
#include <utility>

namespace wxm::live {

LiveStore::LiveStore(const Clock &clock, std::size_t keep, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_keep(keep)
{
}

void LiveStore::open(LiveId live, UserId self)
{
    if (m_order.contains(live))
        return;
    m_records[live] = std::make_unique<LiveRecord>(live, self, m_keep, m_clock.wallMs());
    m_order.append(live);
    Q_EMIT openedChanged();
}

void LiveStore::close(LiveId live)
{
    if (!m_order.removeOne(live))
        return;
    // Who shows it learns first, so that nothing points to what is gone.
    const auto last = std::move(m_records[live]);
    m_records.erase(live);
    Q_EMIT openedChanged();
}

void LiveStore::clear()
{
    const auto lives = m_order;
    for (const auto live : lives)
        close(live);
    m_ops.clear();
}

LiveRecord *LiveStore::record(LiveId live) const
{
    const auto found = m_records.find(live);
    return found == m_records.end() ? nullptr : found->second.get();
}

const LiveRecord *LiveStore::find(LiveId live) const { return record(live); }

bool LiveStore::receiveOne(const LiveEvent &event, EpochMs nowMs)
{
    auto *live = record(liveIdOf(event));
    if (!live)
        return false;
    if (live->receive(event, nowMs))
        m_repeated.insert(liveIdOf(event));
    if (!std::holds_alternative<CommentAdded>(event))
        Q_EMIT received(event);
    return true;
}

void LiveStore::receive(const LiveBatch &batch)
{
    QList<LiveId> touched;
    const auto nowMs = m_clock.wallMs();
    const auto touch = [&touched](LiveId live) {
        if (!touched.contains(live))
            touched.append(live);
    };
    batch.forEach([&](const LiveEvent &event) {
        if (receiveOne(event, nowMs))
            touch(liveIdOf(event));
    });
    for (const auto live : std::as_const(touched))
        Q_EMIT changed(live);
    sayStale(batch.stale);
}

void LiveStore::sayStale(const QSet<LiveId> &lost)
{
    const auto stale = lost + std::exchange(m_repeated, {});
    for (const auto live : stale) {
        if (record(live))
            Q_EMIT becameStale(live);
    }
}

void LiveStore::receive(const LiveEvent &event)
{
    if (receiveOne(event, m_clock.wallMs()))
        Q_EMIT changed(liveIdOf(event));
    sayStale({});
}

void LiveStore::take(const LiveDetails &details)
{
    if (auto *live = record(details.id)) {
        live->take(details, m_clock.wallMs());
        Q_EMIT changed(details.id);
    }
}

int LiveStore::merge(LiveId live, const QList<Comment> &comments)
{
    auto *known = record(live);
    const int count = known ? known->m_feed.merge(comments) : 0;
    if (count > 0)
        Q_EMIT changed(live);
    return count;
}

void LiveStore::removeMissing(LiveId live, const QList<Comment> &page, CommentId upTo)
{
    auto *known = record(live);
    // What a server still shows of a live that is over says nothing about what was removed.
    if (!known || (page.isEmpty() && known->m_confirmed.ended))
        return;
    QSet<CommentId> there;
    CommentId low = page.isEmpty() ? CommentId{1} : page.first().id;
    for (const auto &comment : page) {
        there.insert(comment.id);
        low = std::min(low, comment.id);
    }
    for (const auto id : known->m_feed.commentsBetween(low, upTo)) {
        if (!there.contains(id) && !known->m_confirmed.removed.contains(id))
            receive(CommentRemoved{live, id});
    }
}

int LiveStore::awaitingEventCount(LiveId live, const QList<CommentId> &comments) const
{
    const auto *known = record(live);
    return known ? int(std::count_if(comments.begin(), comments.end(),
               [&](CommentId id) { return known->feed().awaitsEvent(id); }))
                 : 0;
}

void LiveStore::addBurst(LiveId live, const Burst &burst)
{
    if (auto *known = record(live)) {
        known->m_feed.gather(burst, m_clock.wallMs());
        Q_EMIT changed(live);
    }
}

void LiveStore::addGap(LiveId live, const Gap &gap)
{
    if (auto *known = record(live)) {
        known->m_feed.addGap(gap);
        known->m_journal.add({.atMs = gap.toMs, .kind = JournalEntry::Kind::LinkLost, .gap = gap});
        Q_EMIT changed(live);
    }
}

void LiveStore::settleGap(LiveId live, EpochMs fromMs, GapFill fill, int recovered)
{
    if (auto *known = record(live)) {
        known->m_feed.settleGap(fromMs, fill, recovered);
        Q_EMIT changed(live);
    }
}

void LiveStore::addToJournal(LiveId live, JournalEntry entry)
{
    if (auto *known = record(live)) {
        if (entry.atMs == 0)
            entry.atMs = m_clock.wallMs();
        known->m_journal.add(std::move(entry));
        Q_EMIT changed(live);
    }
}

OpId LiveStore::expect(const LiveEvent &event)
{
    const OpId op{++m_lastOp};
    const auto live = liveIdOf(event);
    m_ops[op] = live;
    if (auto *known = record(live)) {
        known->m_pending.emplace(op, event);
        known->m_shownIsOld = true;
        Q_EMIT changed(live);
    }
    return op;
}

void LiveStore::confirm(OpId op, bool byUs, const QString &reason)
{
    const auto found = m_ops.find(op);
    if (found == m_ops.end())
        return;
    const auto live = found->second;
    m_ops.erase(found);
    auto *known = record(live);
    if (!known || !known->m_pending.contains(op))
        return;
    const auto event = known->m_pending.extract(op).mapped();
    known->receive(event, m_clock.wallMs());
    if (byUs)
        known->markAsOwn(event, reason);
    Q_EMIT changed(live);
}

void LiveStore::reject(OpId op)
{
    const auto found = m_ops.find(op);
    if (found == m_ops.end())
        return;
    const auto live = found->second;
    m_ops.erase(found);
    if (auto *known = record(live)) {
        known->m_pending.erase(op);
        known->m_shownIsOld = true;
        Q_EMIT changed(live);
    }
}

void LiveStore::unblock(LiveId live, UserId user)
{
    if (auto *known = record(live)) {
        known->m_confirmed.blocked.remove(user);
        known->m_shownIsOld = true;
        known->m_journal.add({.atMs = m_clock.wallMs(),
            .kind = JournalEntry::Kind::ViewerUnblocked,
            .byMe = true,
            .user = user});
        Q_EMIT changed(live);
    }
}

} // namespace wxm::live
