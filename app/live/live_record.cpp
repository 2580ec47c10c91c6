// SPDX-License-Identifier: MIT
#include "live/live_record.h"

#include "live/event_effects.h"
#include "live/live_apply.h"

#include <utility>

namespace wxm::live {

namespace {
constexpr qsizetype kRemovedKept = 10'000;
}

LiveRecord::LiveRecord(LiveId id, UserId self, std::size_t keep, EpochMs openedMs)
    : m_feed(keep)
    , m_openedMs(openedMs)
{
    m_confirmed.id = id;
    m_confirmed.self = self;
}

const LiveState &LiveRecord::state() const
{
    if (m_pending.empty())
        return m_confirmed;
    if (std::exchange(m_shownIsOld, false)) {
        m_shown = m_confirmed;
        for (const auto &[op, event] : m_pending)
            apply(m_shown, event);
    }
    return m_shown;
}

std::optional<Comment> LiveRecord::comment(CommentId id) const
{
    if (const auto number = m_feed.find(id))
        return m_feed.comment(m_feed.row(*number));
    const auto known = m_comments.constFind(id);
    return known == m_comments.constEnd() ? std::nullopt : std::optional(*known);
}

bool LiveRecord::receive(const LiveEvent &event, EpochMs nowMs)
{
    m_confirmed.nowMs = nowMs;
    EventRecorder recorder(m_confirmed, m_feed, m_journal, nowMs);
    const bool marks = std::visit(
        [&](const auto &one) {
            recorder.record(one);
            apply(m_confirmed, one);
            return changesMarks(one);
        },
        event);
    m_shownIsOld = true;
    if (marks) {
        ++m_marksVersion;
        keepWordsOfPin(event);
    }
    if (std::holds_alternative<CommentRemoved>(event))
        prune();
    return recorder.isRepeated();
}

//! The words of a pin outlive its row.
void LiveRecord::keepWordsOfPin(const LiveEvent &event)
{
    const auto *pin = std::get_if<CommentPinned>(&event);
    if (const auto words = pin ? comment(pin->commentId) : std::nullopt)
        m_comments.insert(pin->commentId, *words);
}

void LiveRecord::markAsOwn(const LiveEvent &event, const QString &reason)
{
    std::visit([&](const auto &one) { live::markAsOwn(m_journal, one, reason); }, event);
    if (const auto *removed = std::get_if<CommentRemoved>(&event))
        m_mine.insert(removed->commentId);
    if (const auto *blocked = std::get_if<ViewerBlocked>(&event))
        m_mineBlocked.insert(blocked->userId);
}

void LiveRecord::prune()
{
    auto &removed = m_confirmed.removed;
    if (removed.size() <= kRemovedKept)
        return;
    removed.removeIf([this](CommentId id) { return !m_feed.find(id); });
    m_mine.intersect(removed);
}

void LiveRecord::take(const LiveDetails &details, EpochMs nowMs)
{
    auto &state = m_confirmed;
    state.nowMs = nowMs;
    if (!details.title.isEmpty())
        state.title = details.title;
    if (details.streamerId.isValid())
        state.streamerId = details.streamerId;
    if (!details.streamerName.isEmpty())
        state.streamerName = details.streamerName;
    if (details.startedMs != kUnknownTime)
        state.startedMs = details.startedMs;
    applyCounts(state, details.viewers, details.likes, details.gifts);
    // What has ended stays ended, whatever an older snapshot says.
    if (details.ended.value_or(false) && !state.ended) {
        m_feed.addNotice(Notice::Ended, {}, {}, nowMs);
        m_journal.add({.atMs = nowMs, .kind = JournalEntry::Kind::Ended});
        state.ended = true;
    }
    if (details.guests) {
        auto guests = *details.guests;
        for (auto &guest : guests) {
            const auto *known = state.guest(guest.id);
            if (known && known->status == guest.status) {
                guest.sinceMs = known->sinceMs;
                guest.wasBefore = known->wasBefore;
            } else {
                guest.sinceMs = nowMs;
                guest.wasBefore = true;
            }
        }
        state.guests = guests;
    }
    if (details.pinned) {
        state.pinned.clear();
        for (const auto &comment : *details.pinned) {
            if (state.removed.contains(comment.id))
                continue; // read before it was removed
            state.pinned.append(comment.id);
            m_comments.insert(comment.id, comment);
        }
    }
    if (details.moderators) {
        state.moderators = {details.moderators->begin(), details.moderators->end()};
        m_hasModerators = true;
    }
    if (details.blocked)
        state.blocked = {details.blocked->begin(), details.blocked->end()};
    m_shownIsOld = true;
}

} // namespace wxm::live
