// SPDX-License-Identifier: MIT
#include "live/action_outcome.h"

#include <algorithm>

namespace wxm::live {

std::optional<LiveEvent> expectedEvent(Action action, const Target &target)
{
    const GuestInfo guest{target.user, target.name, {}};
    switch (action) {
    case Action::RemoveComment:
        return CommentRemoved{target.live, target.comment};
    case Action::PinComment:
        return CommentPinned{target.live, target.comment};
    case Action::UnpinComment:
        return CommentUnpinned{target.live, target.comment};
    case Action::BlockViewer:
        return ViewerBlocked{target.live, target.user};
    case Action::UnblockViewer:
        return {};
    case Action::ApproveGuest:
        return GuestApproved{target.live, guest};
    case Action::RejectGuest:
        return GuestRejected{target.live, guest};
    case Action::KickGuest:
        return GuestKicked{target.live, guest};
    case Action::AssignModerator:
        return ModeratorAssigned{target.live, target.user};
    case Action::RevokeModerator:
        return ModeratorRevoked{target.live, target.user};
    }
    return {};
}

bool isSameEffect(const LiveEvent &one, const LiveEvent &other)
{
    return std::visit(
        [&other]<class Event>(const Event &mine) {
            const auto *theirs = std::get_if<Event>(&other);
            if (!theirs || theirs->liveId != mine.liveId)
                return false;
            if constexpr (requires { mine.commentId; })
                return theirs->commentId == mine.commentId;
            else if constexpr (requires { mine.guest; })
                return theirs->guest.userId == mine.guest.userId;
            else if constexpr (requires { mine.userId; })
                return theirs->userId == mine.userId;
            else
                return false;
        },
        one);
}

namespace {

std::optional<bool> holds(const std::optional<QList<UserId>> &users, UserId user)
{
    return users ? std::optional(users->contains(user)) : std::nullopt;
}

std::optional<bool> isPinned(const LiveDetails &details, CommentId comment)
{
    if (!details.pinned)
        return {};
    return std::any_of(details.pinned->begin(), details.pinned->end(),
        [comment](const Comment &one) { return one.id == comment; });
}

std::optional<bool> negated(std::optional<bool> value)
{
    return value ? std::optional(!*value) : std::nullopt;
}

//! Nothing: the server does not list guests. A guest who is not listed has no status.
std::optional<std::optional<Guest::Status>> guestStatus(const LiveDetails &details, UserId user)
{
    if (!details.guests)
        return {};
    for (const auto &guest : *details.guests) {
        if (guest.id == user)
            return std::optional(guest.status);
    }
    return std::optional<Guest::Status>{};
}

} // namespace

std::optional<bool> isDone(Action action, const Target &target, const LiveDetails &details)
{
    const auto guest = guestStatus(details, target.user);
    switch (action) {
    case Action::RemoveComment:
        return {};
    case Action::PinComment:
        return isPinned(details, target.comment);
    case Action::UnpinComment:
        return negated(isPinned(details, target.comment));
    case Action::BlockViewer:
        return holds(details.blocked, target.user);
    case Action::UnblockViewer:
        return negated(holds(details.blocked, target.user));
    case Action::ApproveGuest:
        // A guest who is gone may have been approved and left since.
        if (!guest || !*guest)
            return {};
        return **guest == Guest::Status::OnStage;
    case Action::RejectGuest:
    case Action::KickGuest:
        if (!guest)
            return {};
        return !guest->has_value();
    case Action::AssignModerator:
        return holds(details.moderators, target.user);
    case Action::RevokeModerator:
        return negated(holds(details.moderators, target.user));
    }
    return {};
}

bool isAlreadyApplied(Action action, const Target &target, const LiveState &state)
{
    switch (action) {
    case Action::RemoveComment:
        return state.removed.contains(target.comment);
    case Action::PinComment:
        return state.pinned.contains(target.comment);
    case Action::BlockViewer:
        return state.blocked.contains(target.user);
    case Action::AssignModerator:
        return state.moderators.contains(target.user);
    case Action::ApproveGuest: {
        const auto *guest = state.guest(target.user);
        return guest && guest->status == Guest::Status::OnStage;
    }
    case Action::UnpinComment:
    case Action::UnblockViewer:
    case Action::RejectGuest:
    case Action::KickGuest:
    case Action::RevokeModerator:
        return false; // what is not known to be there may still be there
    }
    return false;
}

JournalEntry::Kind kindOf(Action action)
{
    using Kind = JournalEntry::Kind;
    switch (action) {
    case Action::RemoveComment:
        return Kind::CommentRemoved;
    case Action::PinComment:
        return Kind::CommentPinned;
    case Action::UnpinComment:
        return Kind::CommentUnpinned;
    case Action::BlockViewer:
        return Kind::ViewerBlocked;
    case Action::UnblockViewer:
        return Kind::ViewerUnblocked;
    case Action::ApproveGuest:
        return Kind::GuestApproved;
    case Action::RejectGuest:
        return Kind::GuestRejected;
    case Action::KickGuest:
        return Kind::GuestKicked;
    case Action::AssignModerator:
        return Kind::ModeratorAssigned;
    case Action::RevokeModerator:
        return Kind::ModeratorRevoked;
    }
    return Kind::CommentRemoved;
}

JournalEntry journalEntry(const PendingAction &action, JournalEntry::Outcome outcome)
{
    const auto &target = action.target;
    return {.kind = kindOf(action.action),
        .byMe = true,
        .outcome = outcome,
        .comment = target.comment,
        .user = target.user,
        .name = target.name,
        .words = target.words,
        .reason = target.reason,
        .error = action.error};
}

std::optional<bool> isRemoved(CommentId comment, const Page<Comment> &page)
{
    bool reachesIt = !page.next.has_value();
    for (const auto &one : page.rows) {
        if (one.id == comment)
            return false;
        reachesIt = reachesIt || one.id < comment;
    }
    // Without a readable older comment the page may just not go back so far.
    return reachesIt ? std::optional(true) : std::nullopt;
}

} // namespace wxm::live
