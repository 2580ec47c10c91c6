// SPDX-License-Identifier: MIT
#pragma once

#include "live/live_events.h"
#include "live/live_feed.h"
#include "live/live_journal.h"

#include <concepts>

//! What an event does beside changing the state: each function has an overload or a named list for
//! every alternative of LiveEvent and no catch-all, so that an event that is forgotten in one of
//! them does not compile.
namespace wxm::live {

template <class Event, class... Events>
concept OneOf = (std::same_as<Event, Events> || ...);

//! Writes an event into the feed and the journal. Called with the state before the event.
class EventRecorder {
public:
    EventRecorder(const LiveState &before, LiveFeed &feed, Journal &journal, EpochMs nowMs)
        : m_before(before)
        , m_feed(feed)
        , m_journal(journal)
        , m_nowMs(nowMs)
    {
    }

    void record(const CommentAdded &event);
    void record(const Liked &event);
    void record(const ViewerJoined &event);
    void record(const ViewerLeft &event);
    void record(const GiftSent &event);
    void record(const Shared &event);
    void record(const Ended &event);
    void record(const ViewerBlocked &event);
    void record(const CommentPinned &event);
    void record(const CommentUnpinned &event);
    void record(const CommentRemoved &event);
    void record(const GuestRequested &event);
    void record(const GuestApproved &event);
    void record(const GuestRejected &event);
    void record(const GuestKicked &event);
    void record(const GuestLeft &event);
    void record(const GuestUpdated &event);
    void record(const ModeratorAssigned &event);
    void record(const ModeratorRevoked &event);

    //! The event told what another event had told before, and should not have.
    bool isRepeated() const { return m_isRepeated; }

private:
    void recordGuestGone(JournalEntry::Kind kind, const GuestInfo &guest);
    QString nameOf(UserId user) const;
    void note(JournalEntry::Kind kind, UserId user = {}, const QString &name = {});
    void note(JournalEntry::Kind kind, CommentId id);

    const LiveState &m_before;
    LiveFeed &m_feed;
    Journal &m_journal;
    EpochMs m_nowMs;
    bool m_isRepeated = false;
};

//! Whether the event changes what the details of a live tell as a whole (pins, blocks, guests,
//! staff): a reading that began before it must not undo it. A removal is for good and needs no
//! second reading.
template <
    OneOf<CommentAdded, Liked, ViewerJoined, ViewerLeft, GiftSent, Shared, CommentRemoved> Event>
constexpr bool changesMarks(const Event &)
{
    return false;
}
template <OneOf<Ended, ViewerBlocked, CommentPinned, CommentUnpinned, GuestRequested, GuestApproved,
    GuestRejected, GuestKicked, GuestLeft, GuestUpdated, ModeratorAssigned, ModeratorRevoked>
        Event>
constexpr bool changesMarks(const Event &)
{
    return true;
}

//! Says in the journal that the latest such entry was done by whoever is signed in, whichever of
//! echo and answer told it first.
void markAsOwn(Journal &journal, const CommentPinned &event, const QString &reason);
void markAsOwn(Journal &journal, const CommentUnpinned &event, const QString &reason);
void markAsOwn(Journal &journal, const CommentRemoved &event, const QString &reason);
void markAsOwn(Journal &journal, const ViewerBlocked &event, const QString &reason);
void markAsOwn(Journal &journal, const GuestApproved &event, const QString &reason);
void markAsOwn(Journal &journal, const GuestRejected &event, const QString &reason);
void markAsOwn(Journal &journal, const GuestKicked &event, const QString &reason);
void markAsOwn(Journal &journal, const ModeratorAssigned &event, const QString &reason);
void markAsOwn(Journal &journal, const ModeratorRevoked &event, const QString &reason);
//! Nothing that staff do here leads to these.
template <OneOf<CommentAdded, Liked, ViewerJoined, ViewerLeft, GiftSent, Shared, Ended,
    GuestRequested, GuestLeft, GuestUpdated>
        Event>
void markAsOwn(Journal &, const Event &, const QString &)
{
}

} // namespace wxm::live
