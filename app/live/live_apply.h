// SPDX-License-Identifier: MIT
#pragma once

#include "live/live_events.h"
#include "live/live_state.h"

namespace wxm::live {

//! Pure and idempotent: echo and answer may come in either order, or only one of them. One for each
//! alternative of LiveEvent; a missing one does not compile.
void apply(LiveState &state, const ViewerJoined &event);
void apply(LiveState &state, const ViewerLeft &event);
void apply(LiveState &state, const CommentAdded &event);
void apply(LiveState &state, const Liked &event);
void apply(LiveState &state, const GiftSent &event);
void apply(LiveState &state, const Shared &event);
void apply(LiveState &state, const Ended &event);
void apply(LiveState &state, const ViewerBlocked &event);
void apply(LiveState &state, const CommentPinned &event);
void apply(LiveState &state, const CommentUnpinned &event);
void apply(LiveState &state, const CommentRemoved &event);
void apply(LiveState &state, const GuestRequested &event);
void apply(LiveState &state, const GuestApproved &event);
void apply(LiveState &state, const GuestRejected &event);
void apply(LiveState &state, const GuestKicked &event);
void apply(LiveState &state, const GuestLeft &event);
void apply(LiveState &state, const GuestUpdated &event);
void apply(LiveState &state, const ModeratorAssigned &event);
void apply(LiveState &state, const ModeratorRevoked &event);
void apply(LiveState &state, const LiveEvent &event);

//! The counters of a live; an absent one leaves what is known.
void applyCounts(LiveState &state, Count viewers, Count likes, Count gifts);

} // namespace wxm::live
