// SPDX-License-Identifier: MIT
#pragma once

#include "base/clock.h"
#include "live/live_batch.h"
#include "live/live_record.h"

#include <QObject>

#include <map>
#include <memory>

namespace wxm::live {

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
    int awaitingEventCount(LiveId live, const QList<CommentId> &comments) const;
    //! Numbers of a recorded feed, as they were gathered.
    void addBurst(LiveId live, const Burst &burst);
    void addGap(LiveId live, const Gap &gap);
    void settleGap(LiveId live, EpochMs fromMs, GapFill fill, int recovered);
    void addToJournal(LiveId live, JournalEntry entry);

    //! Shows what an action will lead to. The event must not borrow texts.
    OpId expect(const LiveEvent &event);
    //! The server did it: becomes part of the confirmed state. `byUs`: on our request, and why.
    void confirm(OpId op, bool byUs = true, const QString &reason = {});
    //! The server refused it: only this operation is dropped.
    void reject(OpId op);
    //! Our own act, applied at once: the server has no event for it.
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
