// SPDX-License-Identifier: MIT
#include "live/live_watch.h"

#include "base/then.h"

#include <algorithm>
#include <utility>

namespace wxm::live {

namespace {
constexpr int kRefreshMs = 5'000;
//! A live that nothing has compared for so long is: counters and marks whose events were missed are
//! right again within a minute.
constexpr int kPollMs = 45'000;
constexpr int kPollTickMs = 10'000;
//! After a gap hidden lives let the visible ones go first.
constexpr int kHiddenMs = 400;
} // namespace

LiveWatch::LiveWatch(LiveStore &store, LiveApi &api, Settings &settings, RoomControl door,
    const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_api(api)
    , m_settings(settings)
    , m_door(std::move(door))
    , m_comments(store, api, clock)
{
    m_hidden.setSingleShot(true);
    m_hidden.setInterval(kHiddenMs);
    connect(&m_hidden, &QTimer::timeout, this, &LiveWatch::readHidden);
    m_refresh.setSingleShot(true);
    m_refresh.setInterval(kRefreshMs);
    connect(&m_refresh, &QTimer::timeout, this, &LiveWatch::refreshAll);
    m_poll.setInterval(kPollTickMs);
    m_poll.setTimerType(Qt::VeryCoarseTimer);
    connect(&m_poll, &QTimer::timeout, this, [this] {
        if (!m_reachability.isLikely())
            return;
        for (const auto live : inOrder()) {
            if (m_comments.isOlderThan(live, kPollMs) && !m_comments.isReading(live))
                read(live, CommentSync::kPollPages);
        }
    });
    connect(&m_store, &LiveStore::becameStale, this, &LiveWatch::refresh);
    connect(&m_comments, &CommentSync::isBehind, this, &LiveWatch::refresh);
    connect(&m_comments, &CommentSync::wantsAgain, this, &LiveWatch::read);
    connect(&m_comments, &CommentSync::ended, this, &LiveWatch::stateChanged);
}

LiveWatch::Watched *LiveWatch::find(LiveId live)
{
    const auto found = m_watched.find(live);
    return found == m_watched.end() ? nullptr : &*found;
}

LiveWatch::Watched *LiveWatch::find(LiveId live, std::uint64_t generation)
{
    auto *watched = find(live);
    return watched && watched->generation == generation ? watched : nullptr;
}

qsizetype LiveWatch::most() const
{
    return std::min<qsizetype>(kMaxWatched, m_settings.mostFeeds());
}

bool LiveWatch::watch(LiveId live, UserId self)
{
    if (m_watched.contains(live))
        return true;
    if (m_watched.size() >= most())
        return false;
    auto &watched = m_watched[live];
    watched.generation = ++m_generations;
    m_store.open(live, self);
    m_comments.begin(live);
    // The room first: what is said while the lists are read must not be missed.
    m_door.open(live);
    if (m_settings.joinAsViewer())
        joinAsViewer(live);
    read(live);
    m_poll.start();
    return true;
}

void LiveWatch::joinAsViewer(LiveId live)
{
    auto *watched = find(live);
    watched->joinedAsViewer = true; // until the answer says no: it may be lost
    then(m_api.join(live), this,
        [this, live, generation = watched->generation](const Result<Done> &joined) {
            using Kind = ApiError::Kind;
            if (auto *known = find(live, generation); known && !joined) {
                const auto kind = joined.error().kind;
                known->joinFault = joined.error();
                known->joinedAsViewer = kind == Kind::Ambiguous || kind == Kind::Timeout;
                Q_EMIT stateChanged(live);
                Q_EMIT viewerCountChanged();
            }
            readDetails(live);
        });
    Q_EMIT viewerCountChanged();
}

void LiveWatch::sayLeave(LiveId live)
{
    ++m_leaving;
    then(m_api.leave(live), this, [this](const Result<Done> &) {
        --m_leaving;
        Q_EMIT viewerCountChanged();
    });
}

void LiveWatch::leaveAsViewer()
{
    for (auto it = m_watched.begin(); it != m_watched.end(); ++it) {
        if (std::exchange(it->joinedAsViewer, false))
            sayLeave(it.key());
    }
}

int LiveWatch::viewerCount() const
{
    return m_leaving
        + int(std::count_if(m_watched.begin(), m_watched.end(),
            [](const Watched &watched) { return watched.joinedAsViewer; }));
}

std::optional<ApiError> LiveWatch::joinFault(LiveId live) const
{
    const auto found = m_watched.constFind(live);
    return found == m_watched.constEnd() ? std::nullopt : found->joinFault;
}

void LiveWatch::unwatch(LiveId live)
{
    const auto watched = m_watched.take(live);
    if (watched.generation == 0)
        return;
    m_stale.remove(live);
    m_toRead.remove(live);
    m_comments.end(live);
    m_door.close(live);
    if (watched.joinedAsViewer)
        sayLeave(live);
    m_store.close(live);
    if (m_watched.isEmpty())
        m_poll.stop();
}

void LiveWatch::clear()
{
    const auto lives = m_watched.keys();
    for (const auto live : lives) {
        m_watched.remove(live);
        m_door.close(live);
    }
    m_comments.clear();
    m_stale.clear();
    m_toRead.clear();
    m_visible.clear();
    m_hidden.stop();
    m_poll.stop();
    m_refresh.stop();
    m_store.clear();
}

Rooms::State LiveWatch::roomState(LiveId live) const
{
    const auto found = m_watched.constFind(live);
    return found == m_watched.constEnd() ? Rooms::State::Closed : found->room;
}

std::optional<ApiError> LiveWatch::fault(LiveId live) const
{
    const auto found = m_watched.constFind(live);
    return found == m_watched.constEnd() ? std::nullopt : found->fault;
}

bool LiveWatch::isLoading(LiveId live) const
{
    const auto found = m_watched.constFind(live);
    return found != m_watched.constEnd() && found->isLoading;
}

void LiveWatch::onRoomState(RoomKey room, Rooms::State state)
{
    if (room.kind != RoomKey::Kind::Live)
        return;
    if (auto *watched = find(LiveId{room.id})) {
        watched->room = state;
        Q_EMIT stateChanged(LiveId{room.id});
    }
}

void LiveWatch::onJoined(RoomKey room, bool again)
{
    const LiveId live{room.id};
    if (room.kind != RoomKey::Kind::Live || !find(live))
        return;
    // Joined for the first time: what was read long before is old.
    if (!again && !m_comments.isOlderThan(live, kRefreshMs))
        return;
    if (m_visible.isEmpty() || m_visible.contains(live))
        return read(live);
    m_toRead.insert(live);
    m_hidden.start();
}

void LiveWatch::readHidden()
{
    const auto lives = std::exchange(m_toRead, {});
    for (const auto live : inOrder()) {
        if (lives.contains(live))
            read(live);
    }
}

void LiveWatch::setVisible(const QList<LiveId> &lives)
{
    if (lives == m_visible)
        return;
    const auto before = std::exchange(m_visible, lives);
    for (const auto live : lives) {
        if (!before.contains(live) && m_toRead.remove(live))
            read(live);
    }
    Q_EMIT visibleChanged(lives);
}

void LiveWatch::look()
{
    for (const auto live : QList(m_visible)) {
        if (find(live) && m_comments.isOlderThan(live, kRefreshMs))
            read(live, CommentSync::kPollPages);
    }
}

QList<LiveId> LiveWatch::inOrder() const
{
    auto lives = m_store.opened();
    const auto rank = [this](LiveId live) {
        const auto at = m_visible.indexOf(live);
        return at < 0 ? m_visible.size() : at;
    };
    std::stable_sort(lives.begin(), lives.end(),
        [&](LiveId one, LiveId other) { return rank(one) < rank(other); });
    return lives;
}

void LiveWatch::onReconnected(bool recovered, const Gap &gap)
{
    if (recovered)
        return;
    for (const auto live : m_store.opened()) {
        if (!find(live))
            continue;
        m_comments.addGap(live, gap);
        m_store.addGap(live, gap);
    }
}

void LiveWatch::refresh(LiveId live)
{
    if (!m_watched.contains(live))
        return;
    m_stale.insert(live);
    if (!m_refresh.isActive())
        m_refresh.start();
}

void LiveWatch::refreshAll()
{
    if (!m_reachability.isLikely())
        return m_refresh.start(); // what waits for the link is read when it is back
    const auto stale = std::exchange(m_stale, {});
    for (const auto live : stale)
        read(live);
}

void LiveWatch::read(LiveId live, int pages)
{
    m_stale.remove(live);
    if (m_comments.read(live, pages))
        readDetails(live);
}

void LiveWatch::readDetails(LiveId live)
{
    const auto *watched = find(live);
    const auto *record = m_store.find(live);
    if (!watched || !record)
        return;
    then(m_api.show(live), this,
        [this, live, generation = watched->generation, marks = record->marksVersion()](
            const Result<LiveDetails> &details) {
            auto *known = find(live, generation);
            if (!known)
                return;
            known->isLoading = false;
            known->fault = details ? std::nullopt : std::optional(details.error());
            if (details && details->id == live) {
                auto taken = *details;
                if (m_store.find(live)->marksVersion() != marks) {
                    // Told by events meanwhile, and perhaps by this answer not yet.
                    taken.guests.reset();
                    taken.pinned.reset();
                    taken.moderators.reset();
                    taken.blocked.reset();
                    refresh(live);
                }
                m_store.take(taken);
            }
            Q_EMIT stateChanged(live);
        });
}

} // namespace wxm::live
