// SPDX-License-Identifier: MIT
#pragma once

#include "base/clock.h"
#include "live/live_api.h"

#include <QElapsedTimer>
#include <QObject>

namespace wxm::live {

//! Makes the comments of the watched lives equal to the server's list of them: from the newest one
//! back to what was compared before. Where more was written than one reading takes, the rest is a
//! hole, which the next readings fill, the newest first: at once where events were or may have been
//! missed; else when the flood has ebbed so far that a reading reaches what was compared before. A
//! flood that arrives whole would otherwise be read a second time, and never to its end. GUI
//! thread.
class CommentSync final : public QObject {
    Q_OBJECT

public:
    static constexpr int kPages = 20;    //!< Of one reading.
    static constexpr int kPollPages = 3; //!< Of a soft poll.
    //! The most that are read into one hole: after a night away it would never end.
    static constexpr int kHolePages = 400;

    CommentSync(LiveStore &store, LiveApi &api, const Clock &clock, QObject *parent = nullptr);

    void begin(LiveId live);
    //! Answers that are under way are forgotten.
    void end(LiveId live);
    void clear() { m_progress.clear(); }

    //! Reads back at most so many pages. False while a reading runs: it is followed by
    //! wantsAgain().
    bool read(LiveId live, int pages);
    bool isReading(LiveId live) const;
    //! No events arrived in this time. The next reading begins with what lies in it.
    void addGap(LiveId live, const Gap &gap);
    //! The last reading ended at least so long ago; false if there was none.
    bool isOlderThan(LiveId live, int ms) const;

    //! Reads one more page of old comments, if there is one.
    void loadOlder(LiveId live);
    bool hasOlder(LiveId live) const;
    //! Something between the newest and the oldest comment was not compared yet.
    bool hasHoles(LiveId live) const;

Q_SIGNALS:
    //! A reading has ended, or a page of the past has come.
    void ended(wxm::LiveId live);
    //! read() was asked for during the reading that has ended.
    void wantsAgain(wxm::LiveId live, int pages);
    //! Something is left to be read that does not wait for the next soft poll, or broke off.
    void isBehind(wxm::LiveId live);
    //! Everything was compared, or cannot be; `recovered`: comments that no event had told.
    void compared(wxm::LiveId live, wxm::GapFill fill, int recovered);
    //! A reading found comments that no event told, though the connection stood since `sinceMs`.
    void eventsMissed(wxm::LiveId live, wxm::EpochMs sinceMs, int comments);

private:
    //! Comments after `until` that were not read yet.
    struct Hole {
        CommentId until;
        PageCursor at;  //!< Where to read on.
        CommentId seen; //!< The oldest comment above it.
        int pages = 0;  //!< Read into it so far.
    };
    struct PagedFetch {
        CommentId until; //!< A comment this old ends the walk.
        PageCursor at;
        int pagesLeft = 0;
        bool isTop = true;         //!< From the newest comment on, else into the newest hole.
        CommentId oldest = {};     //!< Of the page before.
        bool mayHaveMoved = false; //!< A numbered page, and comments came or went since.
    };
    struct Progress {
        std::uint64_t generation = 0; //!< Tells a second watching of the same live from the first.
        QList<Gap> gaps;              //!< Not read into yet.
        qsizetype gapsInReading = 0;  //!< Of those.
        QList<Gap> filling;           //!< Read into, and not to the end.
        int recovered = 0;            //!< For the first of those.
        CommentId known;              //!< Newest comment before the first gap.
        CommentId verified; //!< Up to here the feed was compared with the server, but for holes.
        CommentId
            settled; //!< What was kept when the last reading ended: no newer than that is missed.
        QList<Hole> holes; //!< The oldest first.
        bool isReading = false;
        bool readAgain = false;
        bool wasRead = false;     //!< Or was tried.
        bool wasCompared = false; //!< `verified` counts; invalid: there were no comments.
        bool hasGivenUp = false;  //!< On a hole, since all was compared last.
        bool reachedKnown = true; //!< The last reading came down to what was compared before.
        bool losesEvents = false; //!< The last readings found what no event had told.
        int pagesToRead = 0;      //!< Of the next reading.
        QList<CommentId> fresh;   //!< What the running reading brought.
        CommentId top;            //!< The newest comment that it met.
        int newer = 0;            //!< So many that are newer than `verified`.
        int rowsOfPage = 0;
        QElapsedTimer readAt; //!< End of the last reading.
        EpochMs readAtMs = 0; //!< The same by the wall clock.
        std::optional<PageCursor> older;
        bool isOlderKnown = false;
        bool isReadingOlder = false;
    };
    enum class End { Read, Broken, Refused };

    Progress *find(LiveId live);
    Progress *find(LiveId live, std::uint64_t generation);
    void step(LiveId live, const PagedFetch &walk);
    void takeTop(LiveId live, const PagedFetch &walk, const Page<Comment> &page);
    void takeHole(LiveId live, const PagedFetch &walk, const Page<Comment> &page);
    void takeRows(LiveId live, const PagedFetch &walk, const QList<Comment> &rows);
    static void addHole(Progress &progress, const Hole &hole);
    void readHole(LiveId live, int pagesLeft);
    void endReading(LiveId live, End end);
    void settle(LiveId live, End end, const QList<Gap> &gaps, int fresh);
    void countMissed(
        LiveId live, std::uint64_t generation, EpochMs sinceMs, const QList<CommentId> &fresh);

    LiveStore &m_store;
    LiveApi &m_api;
    const Clock &m_clock;
    QHash<LiveId, Progress> m_progress;
    std::uint64_t m_generations = 0;
};

} // namespace wxm::live
