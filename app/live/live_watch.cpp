// SPDX-License-Identifier: MIT
#include "live/live_watch.h"

#include <algorithm>
#include <utility>

namespace wxm::live {

namespace {
constexpr int kRefreshMs = 5'000;
//! Counters and marks whose events were missed are right again after this.
constexpr int kPollMs = 55'000;
//! After a gap hidden lives let the visible ones go first.
constexpr int kHiddenMs = 400;
//! So long the event of a comment may come after the reading that brought it.
constexpr int kEventDelayMs = 5'000;
} // namespace

LiveWatch::LiveWatch(LiveStore &store, LiveApi &api, Settings &settings, RoomDoor door,
    const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_api(api)
    , m_settings(settings)
    , m_door(std::move(door))
    , m_clock(clock)
{
    m_hidden.setSingleShot(true);
    m_hidden.setInterval(kHiddenMs);
    connect(&m_hidden, &QTimer::timeout, this, &LiveWatch::readHidden);
    m_refresh.setSingleShot(true);
    m_refresh.setInterval(kRefreshMs);
    connect(&m_refresh, &QTimer::timeout, this, &LiveWatch::refreshAll);
    m_poll.setInterval(kPollMs);
    m_poll.setTimerType(Qt::VeryCoarseTimer);
    connect(&m_poll, &QTimer::timeout, this, [this] {
        if (!m_reachability.isLikely())
            return;
        for (const auto live : inOrder())
            read(live, kPollPages);
    });
    connect(&m_store, &LiveStore::becameStale, this, &LiveWatch::refresh);
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
    // The room first: what is said while the lists are read must not be missed.
    m_door.open(live);
    if (m_settings.joinAsViewer()) {
        watched.joinedAsViewer = true;
        m_api.join(live).then(this, [this, live](const Result<Done> &) { readDetails(live); });
    }
    read(live);
    m_poll.start();
    return true;
}

void LiveWatch::unwatch(LiveId live)
{
    const auto watched = m_watched.take(live);
    if (watched.generation == 0)
        return;
    m_stale.remove(live);
    m_toRead.remove(live);
    m_door.close(live);
    if (watched.joinedAsViewer)
        m_api.leave(live).then(this, [](const Result<Done> &) {});
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
    auto *watched = room.kind == RoomKey::Kind::Live ? find(live) : nullptr;
    if (!watched)
        return;
    // Joined for the first time: what was read long before is old.
    const bool isOld = watched->wasRead && watched->readAt.hasExpired(kRefreshMs);
    if (!again && !isOld)
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
        auto *watched = find(live);
        if (watched && watched->wasRead && watched->readAt.hasExpired(kRefreshMs))
            read(live, kPollPages);
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
        auto *watched = find(live);
        if (!watched)
            continue;
        if (watched->gaps.isEmpty())
            watched->known = m_store.find(live)->feed().newestComment();
        watched->settled = std::max(watched->settled, watched->known);
        watched->gaps.append(gap);
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
    const auto stale = std::exchange(m_stale, {});
    for (const auto live : stale)
        read(live);
}

void LiveWatch::read(LiveId live, int pages)
{
    auto *watched = find(live);
    if (!watched)
        return;
    if (watched->isReading) {
        watched->readAgain = true;
        watched->pagesToRead = std::max(watched->pagesToRead, pages);
        return;
    }
    watched->isReading = true;
    watched->pagesToRead = 0;
    watched->fresh.clear();
    watched->top = {};
    readDetails(live);
    // A gap is filled from where it began. Else events may be missing since the last comparison.
    const auto until = watched->gaps.isEmpty() ? watched->verified : watched->known;
    readComments(live, until, {}, watched->gaps.isEmpty() ? pages : kPages);
}

void LiveWatch::readDetails(LiveId live)
{
    const auto *watched = find(live);
    const auto *record = m_store.find(live);
    if (!watched || !record)
        return;
    m_api.show(live).then(this,
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

//! Page by page until a comment that was known before; without one, the first page is enough.
void LiveWatch::readComments(LiveId live, CommentId until, const PageCursor &at, int pagesLeft)
{
    const auto *reading = find(live);
    if (!reading)
        return;
    const auto generation = reading->generation;
    m_api.comments(live, at).then(this, [=, this](const Result<Page<Comment>> &page) {
        auto *watched = find(live, generation);
        if (!watched)
            return;
        if (!page) {
            const auto kind = page.error().kind;
            const bool never =
                kind == ApiError::Kind::NotOffered || kind == ApiError::Kind::Forbidden;
            endReading(live, never ? GapFill::NotOffered : GapFill::Partly, !never);
            return;
        }
        if (!watched->isOlderKnown) {
            watched->isOlderKnown = true;
            watched->older = page->next;
        }
        takePage(live, page->rows, at == PageCursor{});
        const bool reached = std::any_of(page->rows.begin(), page->rows.end(),
            [&](const Comment &one) { return one.id <= until; });
        if (!until.isValid() || reached || !page->next)
            endReading(live, GapFill::Filled);
        else if (pagesLeft <= 1 || *page->next == at || page->rows.isEmpty())
            endReading(live, GapFill::Partly);
        else
            readComments(live, until, *page->next, pagesLeft - 1);
    });
}

//! One page is one moment of the server: what is missing within it was removed there. What lies
//! between two pages may have moved from one to the other.
void LiveWatch::takePage(LiveId live, const QList<Comment> &rows, bool isFirst)
{
    auto *watched = find(live);
    const auto &feed = m_store.find(live)->feed();
    CommentId newest;
    for (const auto &comment : rows) {
        newest = std::max(newest, comment.id);
        if (!feed.find(comment.id))
            watched->fresh.append(comment.id);
    }
    watched->top = std::max(watched->top, newest);
    m_store.merge(live, rows);
    m_store.removeMissing(
        live, rows, isFirst ? watched->settled : std::min(watched->settled, newest));
}

void LiveWatch::endReading(LiveId live, GapFill fill, bool isBroken)
{
    auto *watched = find(live);
    watched->isReading = false;
    const auto fresh = std::exchange(watched->fresh, {});
    const auto gaps = std::exchange(watched->gaps, {});
    const bool isFirst = !std::exchange(watched->wasRead, true);
    const auto sinceMs = std::exchange(watched->readAtMs, m_clock.wallMs());
    const bool again = std::exchange(watched->readAgain, false);
    const int pages = watched->pagesToRead;
    watched->readAt.start();
    watched->settled = m_store.find(live)->feed().newestComment();
    if (!isBroken && (gaps.isEmpty() || watched->known <= watched->verified))
        watched->verified = std::max(watched->verified, watched->top);
    int recovered = int(fresh.size());
    for (const auto &gap : gaps)
        m_store.settleGap(live, gap.fromMs, fill, std::exchange(recovered, 0));
    if (isBroken && !gaps.isEmpty()) {
        watched->gaps = gaps; // tried once more in a moment
        refresh(live);
    } else if (!isBroken) {
        Q_EMIT compared(live, fill, int(fresh.size()));
    }
    if (gaps.isEmpty() && !isFirst && !fresh.isEmpty())
        QTimer::singleShot(kEventDelayMs, this,
            [=, this, generation = watched->generation] {
                countMissed(live, generation, sinceMs, fresh);
            });
    Q_EMIT stateChanged(live);
    if (again)
        read(live, pages);
}

void LiveWatch::countMissed(
    LiveId live, std::uint64_t generation, EpochMs sinceMs, const QList<CommentId> &fresh)
{
    const int missed = find(live, generation) ? m_store.unheardCount(live, fresh) : 0;
    if (missed == 0)
        return;
    m_store.addGap(live, {sinceMs, m_clock.wallMs(), ConnectionStatus::Cause::EventsMissed});
    m_store.settleGap(live, sinceMs, GapFill::Filled, missed);
    Q_EMIT eventsMissed(live, sinceMs, missed);
}

bool LiveWatch::hasOlder(LiveId live) const
{
    const auto found = m_watched.constFind(live);
    return found != m_watched.constEnd() && found->older.has_value();
}

void LiveWatch::loadOlder(LiveId live)
{
    auto *watched = find(live);
    if (!watched || !watched->older || watched->isReadingOlder)
        return;
    watched->isReadingOlder = true;
    const auto at = *watched->older;
    m_api.comments(live, at).then(
        this, [=, this, generation = watched->generation](const Result<Page<Comment>> &page) {
            auto *known = find(live, generation);
            if (!known)
                return;
            known->isReadingOlder = false;
            if (!page)
                return; // asked again when the person scrolls again
            known->older = page->next == at ? std::nullopt : page->next;
            m_store.merge(live, page->rows);
            Q_EMIT stateChanged(live);
        });
}

} // namespace wxm::live
