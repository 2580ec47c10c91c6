// SPDX-License-Identifier: MIT
#include "live/live_apply.h"

#include <algorithm>

namespace wxm::live {

namespace {

constexpr EpochMs kHistoryMs = 10 * 60'000;
constexpr EpochMs kSampleMs = 10'000;

void setViewers(LiveState &state, Count viewers)
{
    if (!viewers)
        return;
    state.viewers = viewers;
    auto &history = state.history;
    if (!history.isEmpty() && state.nowMs - history.last().atMs < kSampleMs)
        history.last().viewers = *viewers;
    else
        history.append({state.nowMs, *viewers});
    while (history.first().atMs < state.nowMs - kHistoryMs)
        history.removeFirst();
}

void setIfKnown(Count &count, Count value)
{
    if (value)
        count = value;
}

void setGuest(LiveState &state, const GuestInfo &info, Guest::Status status)
{
    for (auto &guest : state.guests) {
        if (guest.id != info.userId)
            continue;
        if (!info.userName.isEmpty())
            guest.name = info.userName;
        if (guest.status != status) {
            guest.sinceMs = state.nowMs;
            guest.wasBefore = false;
        }
        guest.status = status;
        return;
    }
    state.guests.append(
        {.id = info.userId, .name = info.userName, .status = status, .sinceMs = state.nowMs});
}

void dropGuest(LiveState &state, UserId user)
{
    state.guests.removeIf([user](const Guest &guest) { return guest.id == user; });
}

} // namespace

void applyCounts(LiveState &state, Count viewers, Count likes, Count gifts)
{
    setViewers(state, viewers);
    setIfKnown(state.likes, likes);
    setIfKnown(state.gifts, gifts);
}

void apply(LiveState &state, const ViewerJoined &event)
{
    setViewers(state, event.viewers);
    if (event.userId == state.self)
        state.selfIsVisible = true;
}

void apply(LiveState &state, const ViewerLeft &event)
{
    setViewers(state, event.viewers);
    if (event.userId == state.self)
        state.selfIsVisible = false;
}

//! Comments are rows, not state.
void apply(LiveState &, const CommentAdded &) { }

void apply(LiveState &state, const Liked &event) { setIfKnown(state.likes, event.likes); }

void apply(LiveState &state, const GiftSent &event) { setIfKnown(state.gifts, event.gifts); }

//! The platform counts shares for nobody.
void apply(LiveState &, const Shared &) { }

void apply(LiveState &state, const Ended &event)
{
    applyCounts(state, event.viewers, event.likes, event.gifts);
    state.ended = true;
}

void apply(LiveState &state, const ViewerBlocked &event)
{
    state.blocked.insert(event.userId);
    dropGuest(state, event.userId);
}

void apply(LiveState &state, const CommentPinned &event)
{
    if (!state.pinned.contains(event.commentId))
        state.pinned.append(event.commentId);
}

void apply(LiveState &state, const CommentUnpinned &event)
{
    state.pinned.removeAll(event.commentId);
}

void apply(LiveState &state, const CommentRemoved &event)
{
    state.removed.insert(event.commentId);
    state.pinned.removeAll(event.commentId);
}

void apply(LiveState &state, const GuestRequested &event)
{
    setGuest(state, event.guest, Guest::Status::Requested);
}

void apply(LiveState &state, const GuestApproved &event)
{
    setGuest(state, event.guest, Guest::Status::OnStage);
}

void apply(LiveState &state, const GuestRejected &event) { dropGuest(state, event.guest.userId); }

void apply(LiveState &state, const GuestKicked &event) { dropGuest(state, event.guest.userId); }

void apply(LiveState &state, const GuestLeft &event) { dropGuest(state, event.guest.userId); }

//! What the status word means beyond these two is not known, and not guessed.
void apply(LiveState &state, const GuestUpdated &event)
{
    const auto *known = state.guest(event.guest.userId);
    if (event.guest.status == QLatin1StringView("approved"))
        setGuest(state, event.guest, Guest::Status::OnStage);
    else if (event.guest.status == QLatin1StringView("requested"))
        setGuest(state, event.guest, Guest::Status::Requested);
    else if (known)
        setGuest(state, event.guest, known->status);
}

void apply(LiveState &state, const ModeratorAssigned &event)
{
    state.moderators.insert(event.userId);
}

void apply(LiveState &state, const ModeratorRevoked &event)
{
    state.moderators.remove(event.userId);
}

void apply(LiveState &state, const LiveEvent &event)
{
    std::visit([&state](const auto &one) { apply(state, one); }, event);
}

} // namespace wxm::live
