// SPDX-License-Identifier: MIT
#include "live/comment_sync.h"

#include "base/then.h"

#include <algorithm>
#include <utility>

namespace wxm::live {

namespace {

//! So long the event of a comment may come after the reading that brought it.
constexpr int kEventDelayMs = 5'000;
//! More holes than these are not kept apart.
constexpr int kMaxHoles = 8;

bool reaches(const Page<Comment> &page, CommentId until)
{
    return !page.next
        || std::any_of(page.rows.begin(), page.rows.end(),
            [until](const Comment &one) { return one.id <= until; });
}

//! A server that does not say where its list ends gives nothing new behind it.
bool isBehindEnd(const Page<Comment> &page, CommentId oldestBefore)
{
    return page.saysNothing && oldestBefore.isValid()
        && std::none_of(page.rows.begin(), page.rows.end(),
            [oldestBefore](const Comment &one) { return one.id < oldestBefore; });
}

//! There is no way on from this page.
bool isStuck(const Page<Comment> &page, const PageCursor &at)
{
    return page.next && (*page.next == at || page.rows.isEmpty());
}

CommentId oldestOf(const QList<Comment> &rows)
{
    CommentId oldest = rows.isEmpty() ? CommentId{} : rows.first().id;
    for (const auto &comment : rows)
        oldest = std::min(oldest, comment.id);
    return oldest;
}

CommentId newestOf(const QList<Comment> &rows)
{
    CommentId newest;
    for (const auto &comment : rows)
        newest = std::max(newest, comment.id);
    return newest;
}

} // namespace

CommentSync::CommentSync(LiveStore &store, LiveApi &api, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_api(api)
    , m_clock(clock)
{
}

CommentSync::Progress *CommentSync::find(LiveId live)
{
    const auto found = m_progress.find(live);
    return found == m_progress.end() ? nullptr : &*found;
}

CommentSync::Progress *CommentSync::find(LiveId live, std::uint64_t generation)
{
    auto *progress = find(live);
    return progress && progress->generation == generation ? progress : nullptr;
}

void CommentSync::begin(LiveId live)
{
    m_progress[live] = {};
    m_progress[live].generation = ++m_generations;
}

void CommentSync::end(LiveId live) { m_progress.remove(live); }

bool CommentSync::isOlderThan(LiveId live, int ms) const
{
    const auto found = m_progress.constFind(live);
    return found != m_progress.cend() && found->wasRead && found->readAt.hasExpired(ms);
}

bool CommentSync::isReading(LiveId live) const
{
    const auto found = m_progress.constFind(live);
    return found != m_progress.cend() && found->isReading;
}

void CommentSync::addGap(LiveId live, const Gap &gap)
{
    auto *progress = find(live);
    if (!progress)
        return;
    if (progress->gaps.isEmpty())
        progress->known = m_store.find(live)->feed().newestComment();
    progress->settled = std::max(progress->settled, progress->known);
    progress->gaps.append(gap);
}

bool CommentSync::read(LiveId live, int pages)
{
    auto *progress = find(live);
    if (!progress)
        return false;
    if (progress->isReading) {
        progress->readAgain = true;
        progress->pagesToRead = std::max(progress->pagesToRead, pages);
        return false;
    }
    progress->isReading = true;
    progress->pagesToRead = 0;
    progress->fresh.clear();
    progress->top = {};
    progress->newer = 0;
    progress->gapsInReading = progress->gaps.size();
    // A gap is filled from where it began. Else events may be missing since the last comparison.
    const bool hasGap = !progress->gaps.isEmpty();
    step(live,
        {.until = hasGap ? progress->known : progress->verified,
            .at = {},
            .pagesLeft = hasGap ? kPages : pages});
    return true;
}

void CommentSync::step(LiveId live, const PagedFetch &walk)
{
    const auto *reading = find(live);
    if (!reading)
        return;
    const auto generation = reading->generation;
    then(m_api.comments(live, walk.at), this, [=, this](const Result<Page<Comment>> &page) {
        auto *progress = find(live, generation);
        if (!progress)
            return;
        if (!page) {
            const auto kind = page.error().kind;
            const bool isRefused =
                kind == ApiError::Kind::NotOffered || kind == ApiError::Kind::Forbidden;
            return endReading(live, isRefused ? End::Refused : End::Broken);
        }
        if (!std::exchange(progress->isOlderKnown, true))
            progress->older = page->next;
        takeRows(live, walk, page->rows);
        if (!find(live, generation))
            return; // the receiver of the rows has closed the live
        walk.isTop ? takeTop(live, walk, *page) : takeHole(live, walk, *page);
    });
}

//! One page is one moment of the server: what is missing within it was removed there. What lies
//! between two pages may have moved from one to the other.
void CommentSync::takeRows(LiveId live, const PagedFetch &walk, const QList<Comment> &rows)
{
    auto *progress = find(live);
    const auto &feed = m_store.find(live)->feed();
    for (const auto &comment : rows) {
        if (!feed.find(comment.id))
            progress->fresh.append(comment.id);
        progress->newer += walk.isTop && comment.id > progress->verified;
    }
    const auto newest = newestOf(rows);
    const auto settled = progress->settled;
    progress->top = std::max(progress->top, newest);
    progress->rowsOfPage = std::max(progress->rowsOfPage, int(rows.size()));
    m_store.merge(live, rows);
    const bool isNewestPage = walk.at == PageCursor{};
    m_store.removeMissing(live, rows, isNewestPage ? settled : std::min(settled, newest));
}

//! Page by page until a comment that was known before.
void CommentSync::takeTop(LiveId live, const PagedFetch &walk, const Page<Comment> &page)
{
    auto *progress = find(live);
    // The past before the first reading is read when the person scrolls there.
    const bool isReached =
        !progress->wasCompared || reaches(page, walk.until) || isBehindEnd(page, walk.oldest);
    if (!isReached && !isStuck(page, walk.at) && walk.pagesLeft > 1) {
        auto next = walk;
        next.at = *page.next;
        next.oldest = oldestOf(page.rows);
        --next.pagesLeft;
        return step(live, next);
    }
    progress->reachedKnown = isReached;
    // After a gap a reading may end above what was compared: the next one begins there once more.
    if (!isReached || !progress->wasCompared || reaches(page, progress->verified)) {
        for (auto &hole : progress->holes) {
            if (hole.at.cursor.isEmpty() && progress->rowsOfPage > 0)
                hole.at.page += progress->newer / progress->rowsOfPage; // pushed down
        }
        if (!isReached && isStuck(page, walk.at))
            progress->hasGivenUp = true;
        else if (!isReached)
            addHole(*progress,
                {std::min(progress->verified, walk.until), *page.next, oldestOf(page.rows)});
        progress->verified = std::max(progress->verified, progress->top);
        progress->wasCompared = true;
    }
    readHole(live, walk.pagesLeft - 1);
}

//! Where pages are numbered the one before was pushed down by an unknown number: both are one.
void CommentSync::addHole(Progress &progress, const Hole &hole)
{
    auto &holes = progress.holes;
    if (!holes.isEmpty() && hole.at.cursor.isEmpty()) {
        holes.last().until = std::min(holes.last().until, hole.until);
        holes.last().at = hole.at;
        holes.last().seen = hole.seen;
        // As many pages may be read into it as into both.
        holes.last().pages =
            std::max(holes.last().pages - kHolePages, (1 - kMaxHoles) * kHolePages);
        return;
    }
    holes.append(hole);
    if (holes.size() > kMaxHoles) {
        holes[1].until = holes[0].until;
        holes.removeFirst();
    }
}

void CommentSync::readHole(LiveId live, int pagesLeft)
{
    const auto *progress = find(live);
    if (progress->holes.isEmpty() || pagesLeft <= 0)
        return endReading(live, End::Read);
    const auto &hole = progress->holes.last();
    PagedFetch walk{.until = hole.until, .at = hole.at, .pagesLeft = pagesLeft, .isTop = false};
    if (walk.at.cursor.isEmpty()) {
        walk.at.page = std::max(1, walk.at.page - 1); // the one that has its upper edge
        walk.mayHaveMoved = true;
    }
    step(live, walk);
}

void CommentSync::takeHole(LiveId live, const PagedFetch &walk, const Page<Comment> &page)
{
    auto *progress = find(live);
    auto &hole = progress->holes.last();
    auto next = walk;
    --next.pagesLeft;
    ++hole.pages;
    const bool isBelowEdge =
        walk.mayHaveMoved && walk.at.page > 1 && newestOf(page.rows) < hole.seen;
    const bool isReached =
        !isBelowEdge && (reaches(page, hole.until) || isBehindEnd(page, walk.oldest));
    const bool isEnd =
        isReached || hole.pages >= kHolePages || (!isBelowEdge && isStuck(page, walk.at));
    if (isEnd) {
        progress->hasGivenUp = progress->hasGivenUp || !isReached;
        progress->holes.removeLast();
        return readHole(live, next.pagesLeft);
    }
    if (isBelowEdge) {
        // What lies above went away meanwhile, and took the edge a page up.
        --next.at.page;
    } else {
        next.mayHaveMoved = false;
        next.at = *page.next;
        next.oldest = oldestOf(page.rows);
        hole.seen = std::min(hole.seen, oldestOf(page.rows));
    }
    hole.at = next.at;
    next.pagesLeft > 0 ? step(live, next) : endReading(live, End::Read);
}

void CommentSync::endReading(LiveId live, End end)
{
    auto *progress = find(live);
    progress->isReading = false;
    const auto fresh = std::exchange(progress->fresh, {});
    const auto gaps = progress->gaps.first(progress->gapsInReading);
    progress->gaps.remove(0, progress->gapsInReading); // what began meanwhile is for the next one
    const bool hadGap = !gaps.isEmpty() || !progress->filling.isEmpty();
    const bool isFirst = !std::exchange(progress->wasRead, true);
    const auto sinceMs = std::exchange(progress->readAtMs, m_clock.wallMs());
    const bool again = std::exchange(progress->readAgain, false);
    const int pages = progress->pagesToRead;
    progress->readAt.start();
    progress->settled = m_store.find(live)->feed().newestComment();
    if (!hadGap && !isFirst && fresh.isEmpty())
        progress->losesEvents = false;
    if (!hadGap && !isFirst && !fresh.isEmpty()) {
        m_clock.callLater(kEventDelayMs, this, [=, this, generation = progress->generation] {
            countMissed(live, generation, sinceMs, fresh);
        });
    }
    settle(live, end, gaps, int(fresh.size()));
    Q_EMIT ended(live);
    if (again)
        Q_EMIT wantsAgain(live, pages);
}

//! Says what became of the gaps, once it is certain.
void CommentSync::settle(LiveId live, End end, const QList<Gap> &gaps, int fresh)
{
    auto *progress = find(live);
    progress->recovered += fresh;
    if (end == End::Refused)
        progress->holes.clear();
    const bool hasHole = !progress->holes.isEmpty();
    if (end == End::Broken) {
        // The rest is tried once more in a moment.
        progress->gaps = gaps + progress->gaps;
        for (const auto &gap : gaps)
            m_store.settleGap(live, gap.fromMs, GapFill::Partly, std::exchange(fresh, 0));
        if (!gaps.isEmpty() || hasHole)
            Q_EMIT isBehind(live);
        return;
    }
    progress->filling += gaps;
    if (hasHole) {
        if (!progress->filling.isEmpty() || progress->losesEvents || progress->reachedKnown)
            Q_EMIT isBehind(live);
        return;
    }
    const auto fill = end == End::Refused            ? GapFill::NotOffered
        : std::exchange(progress->hasGivenUp, false) ? GapFill::Partly
                                                     : GapFill::Filled;
    const int recovered = std::exchange(progress->recovered, 0);
    const bool isAll = progress->gaps.isEmpty();
    int left = recovered;
    for (const auto &gap : std::exchange(progress->filling, {}))
        m_store.settleGap(live, gap.fromMs, fill, std::exchange(left, 0));
    if (isAll)
        Q_EMIT compared(live, fill, recovered);
}

void CommentSync::countMissed(
    LiveId live, std::uint64_t generation, EpochMs sinceMs, const QList<CommentId> &fresh)
{
    auto *progress = find(live, generation);
    if (!progress)
        return;
    const int missed = m_store.awaitingEventCount(live, fresh);
    progress->losesEvents = missed > 0;
    if (missed == 0)
        return;
    if (!progress->holes.isEmpty())
        Q_EMIT isBehind(live); // more may be missing there
    m_store.addGap(live, {sinceMs, m_clock.wallMs(), ConnectionStatus::Cause::EventsMissed});
    m_store.settleGap(live, sinceMs, GapFill::Filled, missed);
    Q_EMIT eventsMissed(live, sinceMs, missed);
}

bool CommentSync::hasHoles(LiveId live) const
{
    const auto found = m_progress.constFind(live);
    return found != m_progress.cend() && !found->holes.isEmpty();
}

bool CommentSync::hasOlder(LiveId live) const
{
    const auto found = m_progress.constFind(live);
    return found != m_progress.cend() && found->older.has_value();
}

void CommentSync::loadOlder(LiveId live)
{
    auto *progress = find(live);
    if (!progress || !progress->older || progress->isReadingOlder)
        return;
    progress->isReadingOlder = true;
    const auto at = *progress->older;
    then(m_api.comments(live, at), this,
        [=, this, generation = progress->generation](const Result<Page<Comment>> &page) {
            auto *known = find(live, generation);
            if (!known)
                return;
            known->isReadingOlder = false;
            if (!page)
                return; // asked again when the person scrolls again
            known->older = page->next == at ? std::nullopt : page->next;
            const auto &feed = m_store.find(live)->feed();
            const bool bringsNew = std::any_of(page->rows.begin(), page->rows.end(),
                [&feed](const Comment &one) { return !feed.find(one.id); });
            if (page->saysNothing && !bringsNew)
                known->older.reset();
            m_store.merge(live, page->rows);
            Q_EMIT ended(live);
        });
}

} // namespace wxm::live
