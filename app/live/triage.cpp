// SPDX-License-Identifier: MIT
#include "live/triage.h"

#include <algorithm>

namespace wxm::live {

namespace {

constexpr int kGatherMs = 200;

std::pair<qint64, qint64> keyOf(LiveId live, CommentId comment)
{
    return {live.value, comment.value};
}

} // namespace

Triage::Triage(LiveStore &store, FlaggedComments &flagged, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_flagged(flagged)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(kGatherMs);
    connect(&m_soon, &QTimer::timeout, this, [this] {
        prune();
        Q_EMIT changed();
    });
    connect(&flagged, &FlaggedComments::found, this, &Triage::soon);
    connect(&flagged, &FlaggedComments::reset, this, &Triage::soon);
    connect(&store, &LiveStore::openedChanged, this, [this] {
        if (m_store.opened().isEmpty())
            m_lookedAt.clear();
        soon();
    });
    // A removal, also by a colleague, takes its comment off; a batch without any flag says nothing.
    connect(&store, &LiveStore::changed, this, [this](LiveId live) {
        if (!m_flagged.of(live).empty())
            soon();
    });
}

void Triage::soon()
{
    if (!m_soon.isActive())
        m_soon.start();
}

//! What is looked at and no longer kept need not be remembered.
void Triage::prune()
{
    if (m_lookedAt.size() < 2'000)
        return;
    m_lookedAt.removeIf([this](const auto &key) {
        const auto *record = m_store.find(LiveId{key.first});
        return !record || !record->feed().find(CommentId{key.second});
    });
}

template <class Each> void Triage::forEachWaiting(Each each) const
{
    for (const auto live : m_store.opened()) {
        const auto *record = m_store.find(live);
        const auto &all = m_flagged.of(live);
        const auto &state = record->state();
        const auto from = all.size() - std::min(all.size(), kOfALive);
        for (auto at = from; at < all.size(); ++at) {
            const auto &one = all[at];
            if (one.row < record->feed().firstRow() || !m_flagged.ruleOf(one).isTriaged
                || state.removed.contains(one.comment)
                || m_lookedAt.contains(keyOf(live, one.comment)))
                continue;
            const auto user = record->feed().person(record->feed().row(one.row)).id;
            if (!state.blocked.contains(user))
                each(live, *record, one, user);
        }
    }
}

QList<TriageItem> Triage::waiting() const
{
    struct Ranked {
        std::uint32_t rule;
        TriageItem item;
    };
    std::vector<Ranked> ranked;
    forEachWaiting([&](LiveId live, const LiveRecord &, const Flagged &one, UserId user) {
        ranked.push_back({one.hit.rule, {live, one.comment, user, m_flagged.ruleOf(one).id}});
    });
    // By the server's ids: times of an event and of a list differ for the same comment.
    std::stable_sort(ranked.begin(), ranked.end(), [](const Ranked &a, const Ranked &b) {
        return a.rule != b.rule ? a.rule < b.rule : a.item.comment < b.item.comment;
    });
    QList<TriageItem> items;
    for (const auto &one : ranked)
        items.append(one.item);
    return items;
}

int Triage::waitingCount() const
{
    int count = 0;
    forEachWaiting([&](LiveId, const LiveRecord &, const Flagged &, UserId) { ++count; });
    return count;
}

bool Triage::isWaiting(const TriageItem &item) const
{
    const auto all = waiting();
    return std::any_of(all.begin(), all.end(), [&](const TriageItem &one) { return one.is(item); });
}

void Triage::setLookedAt(const TriageItem &item, bool isLookedAt)
{
    if (isLookedAt)
        m_lookedAt.insert(keyOf(item.live, item.comment));
    else
        m_lookedAt.remove(keyOf(item.live, item.comment));
    soon();
}

bool Triage::isLookedAt(const TriageItem &item) const
{
    return m_lookedAt.contains(keyOf(item.live, item.comment));
}

} // namespace wxm::live
