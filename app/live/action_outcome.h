// SPDX-License-Identifier: MIT
#pragma once

#include "live/live_actions.h"

namespace wxm::live {

//! What an action will lead to; nothing for those that the guide names no event for.
std::optional<LiveEvent> expectedEvent(Action action, const Target &target);

//! True if both say the same of the same thing.
bool isSameEffect(const LiveEvent &one, const LiveEvent &other);

//! Whether the server's own words show that an action was done; nothing where they do not tell.
std::optional<bool> isDone(Action action, const Target &target, const LiveDetails &details);
//! The same for removing, from a page of comments.
std::optional<bool> isRemoved(CommentId comment, const Page<Comment> &page);

//! The state shows already what the action would lead to. Never of taking away: what is not known
//! to be there may still be there.
bool isAlreadyApplied(Action action, const Target &target, const LiveState &state);

JournalEntry::Kind kindOf(Action action);
//! What the journal says of an action that ended so.
JournalEntry journalEntry(const PendingAction &action, JournalEntry::Outcome outcome);

} // namespace wxm::live
