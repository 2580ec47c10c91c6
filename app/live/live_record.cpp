// SPDX-License-Identifier: MIT
#include "live/live_store.h"

#include <algorithm>

namespace wxm::live {

namespace {

constexpr EpochMs kHistoryMs = 10 * 60'000;
constexpr EpochMs kSampleMs = 10'000;
constexpr qsizetype kRemovedKept = 10'000;

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
        if (guest.status != status)
            guest.sinceMs = state.nowMs;
        guest.status = status;
        return;
    }
    state.guests.append({info.userId, info.userName, status, state.nowMs});
}

void dropGuest(LiveState &state, UserId user)
{
    state.guests.removeIf([user](const Guest &guest) { return guest.id == user; });
}

} // namespace

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
    setViewers(state, event.viewers);
    setIfKnown(state.likes, event.likes);
    setIfKnown(state.gifts, event.gifts);
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

namespace {

void applyAny(LiveState &state, const LiveEvent &event)
{
    std::visit([&state](const auto &one) { apply(state, one); }, event);
}

//! What an event leaves in the feed and the journal; called before it is applied. Most leave
//! nothing.
struct Teller {
    const LiveState &before;
    LiveFeed &feed;
    Journal &journal;
    EpochMs now;
    bool &isRepeated; //!< Set if the event tells what was told before, and should not.

    using Kind = JournalEntry::Kind;

    template <class Event> void tell(const Event &) const { }
    void tell(const CommentAdded &event) const
    {
        if (!feed.addComment(event.comment, now))
            isRepeated = !feed.hear(event.comment.id);
    }
    void tell(const ViewerJoined &event) const
    {
        if (event.userId == before.self && !before.selfIsVisible)
            feed.addNotice(Notice::SelfVisible, {}, {}, now);
        else if (event.userId != before.self)
            feed.gather({.joined = 1}, now);
    }
    void tell(const ViewerLeft &event) const
    {
        if (event.userId != before.self)
            feed.gather({.left = 1}, now);
    }
    void tell(const Liked &event) const
    {
        const bool known = event.likes && before.likes;
        const auto likes = known ? std::max<std::int64_t>(*event.likes - *before.likes, 0) : 1;
        if (likes > 0)
            feed.gather({.likes = likes}, now);
    }
    void tell(const Shared &) const { feed.gather({.shares = 1}, now); }
    void tell(const GiftSent &event) const { feed.addGift(event, now); }
    void tell(const Ended &) const
    {
        if (before.ended)
            return;
        feed.addNotice(Notice::Ended, {}, {}, now);
        note(Kind::Ended);
    }
    void tell(const ViewerBlocked &event) const
    {
        if (before.blocked.contains(event.userId))
            return;
        feed.addNotice(Notice::Blocked, event.userId, nameOf(event.userId), now);
        note(Kind::ViewerBlocked, event.userId);
    }
    void tell(const CommentPinned &event) const
    {
        if (!before.pinned.contains(event.commentId))
            note(Kind::CommentPinned, event.commentId);
    }
    void tell(const CommentUnpinned &event) const
    {
        if (before.pinned.contains(event.commentId))
            note(Kind::CommentUnpinned, event.commentId);
    }
    void tell(const CommentRemoved &event) const
    {
        if (!before.removed.contains(event.commentId))
            note(Kind::CommentRemoved, event.commentId);
    }
    void tell(const GuestRequested &event) const
    {
        if (before.guest(event.guest.userId))
            return;
        feed.addNotice(Notice::GuestRequested, event.guest.userId, event.guest.userName, now);
        note(Kind::GuestRequested, event.guest.userId, event.guest.userName);
    }
    void tell(const GuestApproved &event) const
    {
        const auto *guest = before.guest(event.guest.userId);
        if (guest && guest->status == Guest::Status::OnStage)
            return;
        feed.addNotice(Notice::GuestApproved, event.guest.userId, event.guest.userName, now);
        note(Kind::GuestApproved, event.guest.userId, event.guest.userName);
    }
    void tell(const GuestRejected &event) const { guestGone(Kind::GuestRejected, event.guest); }
    void tell(const GuestKicked &event) const { guestGone(Kind::GuestKicked, event.guest); }
    void tell(const GuestLeft &event) const
    {
        if (before.guest(event.guest.userId))
            feed.addNotice(Notice::GuestLeft, event.guest.userId, event.guest.userName, now);
        guestGone(Kind::GuestLeft, event.guest);
    }
    void tell(const ModeratorAssigned &event) const
    {
        if (before.moderators.contains(event.userId))
            return;
        feed.addNotice(Notice::ModeratorAssigned, event.userId, nameOf(event.userId), now);
        note(Kind::ModeratorAssigned, event.userId);
    }
    void tell(const ModeratorRevoked &event) const
    {
        if (!before.moderators.contains(event.userId))
            return;
        feed.addNotice(Notice::ModeratorRevoked, event.userId, nameOf(event.userId), now);
        note(Kind::ModeratorRevoked, event.userId);
    }

private:
    void guestGone(Kind kind, const GuestInfo &guest) const
    {
        if (before.guest(guest.userId))
            note(kind, guest.userId, guest.userName);
    }
    QString nameOf(UserId user) const
    {
        const auto *person = feed.findPerson(user);
        return person ? QString::fromStdString(person->name) : QString();
    }
    void note(Kind kind, UserId user = {}, const QString &name = {}) const
    {
        journal.add({.atMs = now,
            .kind = kind,
            .user = user,
            .name = name.isEmpty() ? nameOf(user) : name});
    }
    void note(Kind kind, CommentId id) const
    {
        JournalEntry entry{.atMs = now, .kind = kind, .comment = id};
        if (const auto number = feed.find(id)) {
            const auto comment = feed.comment(feed.row(*number));
            entry.user = comment.userId;
            entry.name = comment.userName;
            entry.words = comment.body;
        }
        journal.add(std::move(entry));
    }
};

//! What a reading of the details tells as a whole: it must not undo a later event. A removal is
//! for good, and needs no second reading.
bool changesMarks(const LiveEvent &event)
{
    return !std::holds_alternative<CommentAdded>(event)
        && !std::holds_alternative<ViewerJoined>(event)
        && !std::holds_alternative<ViewerLeft>(event) && !std::holds_alternative<Liked>(event)
        && !std::holds_alternative<GiftSent>(event) && !std::holds_alternative<Shared>(event)
        && !std::holds_alternative<CommentRemoved>(event);
}

} // namespace

LiveRecord::LiveRecord(LiveId id, UserId self, std::size_t keep) : m_feed(keep)
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
            applyAny(m_shown, event);
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

//! What receive() of any event does with a comment, without the way through what else it might be.
bool LiveRecord::receive(const CommentAdded &event, EpochMs nowMs)
{
    bool isRepeated = false;
    m_confirmed.nowMs = nowMs;
    Teller{m_confirmed, m_feed, m_journal, nowMs, isRepeated}.tell(event);
    apply(m_confirmed, event);
    m_shownIsOld = true;
    return isRepeated;
}

bool LiveRecord::receive(const LiveEvent &event, EpochMs nowMs)
{
    if (const auto *comment = std::get_if<CommentAdded>(&event))
        return receive(*comment, nowMs);
    bool isRepeated = false;
    m_confirmed.nowMs = nowMs;
    std::visit(
        [this, nowMs, &isRepeated](const auto &one) {
            Teller{m_confirmed, m_feed, m_journal, nowMs, isRepeated}.tell(one);
            apply(m_confirmed, one);
        },
        event);
    m_shownIsOld = true;
    // The words of a pin outlive its row.
    if (const auto *pin = std::get_if<CommentPinned>(&event)) {
        if (const auto words = comment(pin->commentId))
            m_comments.insert(pin->commentId, *words);
    }
    if (changesMarks(event))
        ++m_marksVersion;
    prune();
    return isRepeated;
}

//! Our own doing is said to be ours, whichever of echo and answer told it first.
void LiveRecord::claim(const LiveEvent &event)
{
    using Kind = JournalEntry::Kind;
    const auto comment = [this](Kind kind, CommentId id) { m_journal.claim(kind, id, {}); };
    const auto user = [this](Kind kind, UserId id) { m_journal.claim(kind, {}, id); };
    if (const auto *removed = std::get_if<CommentRemoved>(&event)) {
        m_mine.insert(removed->commentId);
        comment(Kind::CommentRemoved, removed->commentId);
    } else if (const auto *pinned = std::get_if<CommentPinned>(&event)) {
        comment(Kind::CommentPinned, pinned->commentId);
    } else if (const auto *unpinned = std::get_if<CommentUnpinned>(&event)) {
        comment(Kind::CommentUnpinned, unpinned->commentId);
    } else if (const auto *blocked = std::get_if<ViewerBlocked>(&event)) {
        user(Kind::ViewerBlocked, blocked->userId);
    } else if (const auto *approved = std::get_if<GuestApproved>(&event)) {
        user(Kind::GuestApproved, approved->guest.userId);
    } else if (const auto *rejected = std::get_if<GuestRejected>(&event)) {
        user(Kind::GuestRejected, rejected->guest.userId);
    } else if (const auto *kicked = std::get_if<GuestKicked>(&event)) {
        user(Kind::GuestKicked, kicked->guest.userId);
    } else if (const auto *assigned = std::get_if<ModeratorAssigned>(&event)) {
        user(Kind::ModeratorAssigned, assigned->userId);
    } else if (const auto *revoked = std::get_if<ModeratorRevoked>(&event)) {
        user(Kind::ModeratorRevoked, revoked->userId);
    }
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
    setViewers(state, details.viewers);
    setIfKnown(state.likes, details.likes);
    setIfKnown(state.gifts, details.gifts);
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
            if (known && known->status == guest.status)
                guest.sinceMs = known->sinceMs;
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
    if (details.moderators)
        state.moderators = {details.moderators->begin(), details.moderators->end()};
    if (details.blocked)
        state.blocked = {details.blocked->begin(), details.blocked->end()};
    m_shownIsOld = true;
}

} // namespace wxm::live
