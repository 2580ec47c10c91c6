// SPDX-License-Identifier: MIT
#pragma once

#include "live/live_events.h"
#include "live/live_feed.h"
#include "live/live_journal.h"

#include <map>

namespace wxm::live {

//! What the server tells when asked for one live; absent parts leave what is known.
struct LiveDetails {
    LiveId id = {};
    QString title = {};
    UserId streamerId = {};
    QString streamerName = {};
    EpochMs startedMs = kUnknownTime;
    Count viewers = {}, likes = {}, gifts = {};
    std::optional<bool> ended = {};
    std::optional<QList<Guest>> guests = {};
    std::optional<QList<Comment>> pinned = {};
    std::optional<QList<UserId>> moderators = {};
    std::optional<QList<UserId>> blocked = {};
};

enum class OpId : std::uint64_t { None = 0 };

//! One live that is being watched: what the server said, what we expect, and the rows.
class LiveRecord {
public:
    LiveRecord(LiveId id, UserId self, std::size_t keep, EpochMs openedMs = 0);

    //! Confirmed ⊕ pending: what is to be shown.
    const LiveState &state() const;
    const LiveState &confirmed() const { return m_confirmed; }
    const LiveFeed &feed() const { return m_feed; }
    //! Since when it is watched here.
    EpochMs openedMs() const { return m_openedMs; }
    const Journal &journal() const { return m_journal; }
    //! Words of a comment that was pinned before its row was seen.
    std::optional<Comment> comment(CommentId id) const;
    //! Changes with every event about what the details tell as a whole: pins, blocks, guests,
    //! staff.
    std::uint64_t marksVersion() const { return m_marksVersion; }
    //! The server has told who streams and who moderates; else an empty list of staff says nothing.
    bool knowsStaff() const { return m_hasModerators && m_confirmed.streamerId.isValid(); }
    bool isMine(CommentId removed) const { return m_mine.contains(removed); }
    bool isMineBlocked(UserId blocked) const { return m_mineBlocked.contains(blocked); }

private:
    friend class LiveStore;
    //! True if it repeats what an event has told before.
    bool receive(const LiveEvent &event, EpochMs nowMs);
    //! Says in the journal, and of the row, that the event is the doing of whoever is signed in.
    void markAsOwn(const LiveEvent &event, const QString &reason);
    void take(const LiveDetails &details, EpochMs nowMs);
    void keepWordsOfPin(const LiveEvent &event);
    void prune();

    LiveState m_confirmed;
    std::map<OpId, LiveEvent> m_pending;
    mutable LiveState m_shown;
    mutable bool m_shownIsOld = true;
    LiveFeed m_feed;
    Journal m_journal;
    QHash<CommentId, Comment> m_comments; //!< Pinned ones without a row.
    QSet<UserId> m_mineBlocked;           //!< Blocked by us, in this run.
    QSet<CommentId> m_mine;               //!< Removed by us.
    std::uint64_t m_marksVersion = 0;
    EpochMs m_openedMs = 0;
    bool m_hasModerators = false;
};

} // namespace wxm::live
