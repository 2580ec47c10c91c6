// SPDX-License-Identifier: MIT
#pragma once

#include "base/clock.h"
#include "live/live_batch.h"
#include "live/live_feed.h"
#include "live/live_journal.h"

#include <QObject>

#include <map>
#include <memory>

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
    LiveRecord(LiveId id, UserId self, std::size_t keep);

    //! Confirmed ⊕ pending: what is to be shown.
    const LiveState &state() const;
    const LiveState &confirmed() const { return m_confirmed; }
    const LiveFeed &feed() const { return m_feed; }
    const Journal &journal() const { return m_journal; }
    //! Words of a comment that was pinned before its row was seen.
    std::optional<Comment> comment(CommentId id) const;
    //! Changes with every event about what the details tell as a whole: pins, blocks, guests,
    //! staff.
    std::uint64_t marksVersion() const { return m_marksVersion; }
    bool isMine(CommentId removed) const { return m_mine.contains(removed); }

private:
    friend class LiveStore;
    //! True if it repeats what an event has told before.
    bool receive(const LiveEvent &event, EpochMs nowMs);
    bool receive(const CommentAdded &event, EpochMs nowMs);
    void claim(const LiveEvent &event);
    void take(const LiveDetails &details, EpochMs nowMs);
    void prune();

    LiveState m_confirmed;
    std::map<OpId, LiveEvent> m_pending;
    mutable LiveState m_shown;
    mutable bool m_shownIsOld = true;
    LiveFeed m_feed;
    Journal m_journal;
    QHash<CommentId, Comment> m_comments; //!< Pinned ones without a row.
    QSet<CommentId> m_mine;               //!< Removed by us.
    std::uint64_t m_marksVersion = 0;
};

//! All lives that are being watched. GUI thread.
class LiveStore final : public QObject {
    Q_OBJECT

public:
    explicit LiveStore(const Clock &clock, std::size_t keep = 100'000, QObject *parent = nullptr);

    //! Events of lives that are not open are dropped.
    void open(LiveId live, UserId self);
    void close(LiveId live);
    void clear();
    const LiveRecord *find(LiveId live) const;
    QList<LiveId> opened() const { return m_order; }

    //! What arrived within a frame; changed() once for each live that it touched.
    void receive(const LiveBatch &batch);
    void receive(const LiveEvent &event);
    void take(const LiveDetails &details);
    //! Comments read from the server; how many were unknown.
    int merge(LiveId live, const QList<Comment> &comments);
    //! A page of the server's list: comments that are kept here with ids from its oldest one up to
    //! `upTo`, and that it does not hold, were removed. An empty list of a live that goes on: all
    //! of them.
    void removeMissing(LiveId live, const QList<Comment> &page, CommentId upTo);
    //! How many of these no event has told of.
    int unheardCount(LiveId live, const QList<CommentId> &comments) const;
    void addGap(LiveId live, const Gap &gap);
    void settleGap(LiveId live, EpochMs fromMs, GapFill fill, int recovered);
    void addToJournal(LiveId live, JournalEntry entry);

    //! Shows what an action will lead to. The event must not borrow texts.
    OpId expect(const LiveEvent &event);
    //! It is so: becomes part of what the server said. `byUs`: because we asked for it.
    void confirm(OpId op, bool byUs = true);
    //! It will not come: only this one is taken back.
    void reject(OpId op);
    //! We did; the guide names no event for this.
    void unblock(LiveId live, UserId user);

Q_SIGNALS:
    void changed(wxm::LiveId live);
    void openedChanged();
    //! An event of an open live, as it is applied; borrowed texts are valid during the call.
    void received(const wxm::live::LiveEvent &event);
    //! Something was lost of this live: it needs a re-read.
    void becameStale(wxm::LiveId live);

private:
    LiveRecord *record(LiveId live) const;
    void sayStale(const QSet<LiveId> &lost);
    bool receiveOne(const LiveEvent &event, EpochMs nowMs);

    const Clock &m_clock;
    std::size_t m_keep;
    std::map<LiveId, std::unique_ptr<LiveRecord>> m_records;
    QList<LiveId> m_order;
    std::map<OpId, LiveId> m_ops;
    QSet<LiveId> m_repeated; //!< Within the events that are being received.
    std::uint64_t m_lastOp = 0;
};

} // namespace wxm::live
