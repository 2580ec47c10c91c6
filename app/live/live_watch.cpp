// SPDX-License-Identifier: MIT
#include "live/live_watch.h"

#include <algorithm>

namespace wxm::live {

namespace {
constexpr int kRefreshMs = 5'000;
//! Counters and marks whose events were missed are right again after this.
constexpr int kPollMs = 60'000;
} // namespace

LiveWatch::LiveWatch(
    LiveStore &store, LiveApi &api, Settings &settings, RoomDoor door, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_api(api)
    , m_settings(settings)
    , m_door(std::move(door))
{
    m_refresh.setSingleShot(true);
    m_refresh.setInterval(kRefreshMs);
    connect(&m_refresh, &QTimer::timeout, this, &LiveWatch::refreshAll);
    m_poll.setInterval(kPollMs);
    m_poll.setTimerType(Qt::VeryCoarseTimer);
    connect(&m_poll, &QTimer::timeout, this, [this] {
        for (const auto live : m_store.opened())
            readDetails(live);
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
    if (room.kind == RoomKey::Kind::Live && again)
        read(LiveId{room.id});
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

void LiveWatch::read(LiveId live)
{
    auto *watched = find(live);
    if (!watched)
        return;
    if (watched->isReading) {
        watched->readAgain = true;
        return;
    }
    watched->isReading = true;
    watched->recovered = 0;
    readDetails(live);
    readComments(live, watched->gaps.isEmpty() ? CommentId{} : watched->known, {}, kPages);
}

void LiveWatch::readDetails(LiveId live)
{
    const auto *watched = find(live);
    if (!watched)
        return;
    m_api.show(live).then(
        this, [this, live, generation = watched->generation](const Result<LiveDetails> &details) {
            auto *known = find(live, generation);
            if (!known)
                return;
            known->isLoading = false;
            known->fault = details ? std::nullopt : std::optional(details.error());
            if (details && details->id == live)
                m_store.take(*details);
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
            endReading(live, never ? GapFill::NotOffered : GapFill::Partly);
            return;
        }
        if (!watched->isOlderKnown) {
            watched->isOlderKnown = true;
            watched->older = page->next;
        }
        const int added = m_store.merge(live, page->rows);
        watched->recovered += added;
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

void LiveWatch::endReading(LiveId live, GapFill fill)
{
    auto *watched = find(live);
    watched->isReading = false;
    int recovered = watched->recovered;
    const auto gaps = std::exchange(watched->gaps, {});
    const bool again = std::exchange(watched->readAgain, false);
    for (const auto &gap : gaps)
        m_store.settleGap(live, gap.fromMs, fill, std::exchange(recovered, 0));
    Q_EMIT stateChanged(live);
    if (again)
        read(live);
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
