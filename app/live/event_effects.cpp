// SPDX-License-Identifier: MIT
#include "live/event_effects.h"

namespace wxm::live {

using Kind = JournalEntry::Kind;

void EventRecorder::record(const CommentAdded &event)
{
    if (!m_feed.addComment(event.comment, m_nowMs))
        m_isRepeated = !m_feed.confirmByEvent(event.comment.id);
}

void EventRecorder::record(const ViewerJoined &event)
{
    if (event.userId == m_before.self && !m_before.selfIsVisible)
        m_feed.addNotice(Notice::SelfVisible, {}, {}, m_nowMs);
    else if (event.userId != m_before.self)
        m_feed.gather({.joined = 1}, m_nowMs);
}

void EventRecorder::record(const ViewerLeft &event)
{
    if (event.userId != m_before.self)
        m_feed.gather({.left = 1}, m_nowMs);
}

void EventRecorder::record(const Liked &event)
{
    const bool known = event.likes && m_before.likes;
    const auto likes = known ? std::max<std::int64_t>(*event.likes - *m_before.likes, 0) : 1;
    if (likes > 0)
        m_feed.gather({.likes = likes}, m_nowMs);
}

void EventRecorder::record(const Shared &event)
{
    m_feed.gather({.shares = 1}, m_nowMs, event.userId);
}

void EventRecorder::record(const GiftSent &event) { m_feed.addGift(event, m_nowMs); }
void EventRecorder::record(const Ended &)
{
    if (m_before.ended)
        return;
    m_feed.addNotice(Notice::Ended, {}, {}, m_nowMs);
    note(Kind::Ended);
}

void EventRecorder::record(const ViewerBlocked &event)
{
    if (m_before.blocked.contains(event.userId))
        return;
    m_feed.addNotice(Notice::Blocked, event.userId, nameOf(event.userId), m_nowMs);
    note(Kind::ViewerBlocked, event.userId);
}

void EventRecorder::record(const CommentPinned &event)
{
    if (!m_before.pinned.contains(event.commentId))
        note(Kind::CommentPinned, event.commentId);
}

void EventRecorder::record(const CommentUnpinned &event)
{
    if (m_before.pinned.contains(event.commentId))
        note(Kind::CommentUnpinned, event.commentId);
}

void EventRecorder::record(const CommentRemoved &event)
{
    if (!m_before.removed.contains(event.commentId))
        note(Kind::CommentRemoved, event.commentId);
}

void EventRecorder::record(const GuestRequested &event)
{
    if (m_before.guest(event.guest.userId))
        return;
    m_feed.addNotice(Notice::GuestRequested, event.guest.userId, event.guest.userName, m_nowMs);
    note(Kind::GuestRequested, event.guest.userId, event.guest.userName);
}

void EventRecorder::record(const GuestApproved &event)
{
    const auto *guest = m_before.guest(event.guest.userId);
    if (guest && guest->status == Guest::Status::OnStage)
        return;
    m_feed.addNotice(Notice::GuestApproved, event.guest.userId, event.guest.userName, m_nowMs);
    note(Kind::GuestApproved, event.guest.userId, event.guest.userName);
}

void EventRecorder::record(const GuestRejected &event)
{
    recordGuestGone(Kind::GuestRejected, event.guest);
}
void EventRecorder::record(const GuestKicked &event)
{
    recordGuestGone(Kind::GuestKicked, event.guest);
}
void EventRecorder::record(const GuestLeft &event)
{
    if (m_before.guest(event.guest.userId))
        m_feed.addNotice(Notice::GuestLeft, event.guest.userId, event.guest.userName, m_nowMs);
    recordGuestGone(Kind::GuestLeft, event.guest);
}

//! The guide does not say what has changed: the list of guests is read again instead.
void EventRecorder::record(const GuestUpdated &) { }

void EventRecorder::record(const ModeratorAssigned &event)
{
    if (m_before.moderators.contains(event.userId))
        return;
    m_feed.addNotice(Notice::ModeratorAssigned, event.userId, nameOf(event.userId), m_nowMs);
    note(Kind::ModeratorAssigned, event.userId);
}

void EventRecorder::record(const ModeratorRevoked &event)
{
    if (!m_before.moderators.contains(event.userId))
        return;
    m_feed.addNotice(Notice::ModeratorRevoked, event.userId, nameOf(event.userId), m_nowMs);
    note(Kind::ModeratorRevoked, event.userId);
}

void EventRecorder::recordGuestGone(Kind kind, const GuestInfo &guest)
{
    if (m_before.guest(guest.userId))
        note(kind, guest.userId, guest.userName);
}

QString EventRecorder::nameOf(UserId user) const
{
    const auto *person = m_feed.findPerson(user);
    return person ? QString::fromStdString(person->name) : QString();
}

void EventRecorder::note(Kind kind, UserId user, const QString &name)
{
    m_journal.add({.atMs = m_nowMs,
        .kind = kind,
        .user = user,
        .name = name.isEmpty() ? nameOf(user) : name});
}

void EventRecorder::note(Kind kind, CommentId id)
{
    JournalEntry entry{.atMs = m_nowMs, .kind = kind, .comment = id};
    if (const auto number = m_feed.find(id)) {
        const auto comment = m_feed.comment(m_feed.row(*number));
        entry.user = comment.userId;
        entry.name = comment.userName;
        entry.words = comment.body;
    }
    m_journal.add(std::move(entry));
}

void markAsOwn(Journal &journal, const CommentPinned &event, const QString &reason)
{
    journal.markAsOwn(Kind::CommentPinned, event.commentId, reason);
}

void markAsOwn(Journal &journal, const CommentUnpinned &event, const QString &reason)
{
    journal.markAsOwn(Kind::CommentUnpinned, event.commentId, reason);
}

void markAsOwn(Journal &journal, const CommentRemoved &event, const QString &reason)
{
    journal.markAsOwn(Kind::CommentRemoved, event.commentId, reason);
}

void markAsOwn(Journal &journal, const ViewerBlocked &event, const QString &reason)
{
    journal.markAsOwn(Kind::ViewerBlocked, event.userId, reason);
}

void markAsOwn(Journal &journal, const GuestApproved &event, const QString &reason)
{
    journal.markAsOwn(Kind::GuestApproved, event.guest.userId, reason);
}

void markAsOwn(Journal &journal, const GuestRejected &event, const QString &reason)
{
    journal.markAsOwn(Kind::GuestRejected, event.guest.userId, reason);
}

void markAsOwn(Journal &journal, const GuestKicked &event, const QString &reason)
{
    journal.markAsOwn(Kind::GuestKicked, event.guest.userId, reason);
}

void markAsOwn(Journal &journal, const ModeratorAssigned &event, const QString &reason)
{
    journal.markAsOwn(Kind::ModeratorAssigned, event.userId, reason);
}

void markAsOwn(Journal &journal, const ModeratorRevoked &event, const QString &reason)
{
    journal.markAsOwn(Kind::ModeratorRevoked, event.userId, reason);
}

} // namespace wxm::live
