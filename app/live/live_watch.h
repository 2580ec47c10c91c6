// SPDX-License-Identifier: MIT
#pragma once

#include "live/live_api.h"
#include "realtime/reachability.h"
#include "realtime/rooms.h"
#include "session/settings.h"

#include <QElapsedTimer>
#include <QTimer>

#include <functional>

namespace wxm::live {

//! How rooms of the live server are entered and left.
struct RoomDoor {
    std::function<void(LiveId)> open;
    std::function<void(LiveId)> close;
};

//! Which lives are watched, and how what is shown of them stays equal to the server: first reading,
//! gaps after a lost connection, re-reading of what something was lost of. GUI thread.
class LiveWatch final : public QObject {
    Q_OBJECT

public:
    static constexpr qsizetype kMaxWatched = 12;
    //! kMaxWatched, or less where the policy says so.
    qsizetype most() const;

    LiveWatch(LiveStore &store, LiveApi &api, Settings &settings, RoomDoor door,
        const Clock &clock, QObject *parent = nullptr);

    //! False if too many are watched already.
    bool watch(LiveId live, UserId self);
    void unwatch(LiveId live);
    void clear();

    Rooms::State roomState(LiveId live) const;
    //! Why the first reading failed; nothing while it is under way or went well.
    std::optional<ApiError> fault(LiveId live) const;
    //! True until the first answer about the live.
    bool isLoading(LiveId live) const;

    //! Reads header, guests and the newest comments again; at most every 5 s for one live.
    void refresh(LiveId live);
    //! The lives that are before the person's eyes, the most important first: after a gap they are
    //! read before the others.
    void setVisible(const QList<LiveId> &lives);
    //! The person turns to what is visible: it is read again, unless that was done a moment ago.
    void look();
    //! Of the server; polls ask it.
    Reachability &reachability() { return m_reachability; }
    //! Reads one more page of old comments, if there is one.
    void loadOlder(LiveId live);
    bool hasOlder(LiveId live) const;

public Q_SLOTS:
    void onRoomState(wxm::RoomKey room, wxm::Rooms::State state);
    void onJoined(wxm::RoomKey room, bool again);
    void onReconnected(bool recovered, const wxm::Gap &gap);

Q_SIGNALS:
    void stateChanged(wxm::LiveId live);
    void visibleChanged(const QList<wxm::LiveId> &lives);
    //! A live was compared with the server; `recovered`: comments that no event had told.
    void compared(wxm::LiveId live, wxm::GapFill fill, int recovered);
    //! A reading found comments that no event told, though the connection stood since `sinceMs`.
    void eventsMissed(wxm::LiveId live, wxm::EpochMs sinceMs, int comments);

private:
    struct Watched {
        std::uint64_t generation = 0; //!< Tells a second watching of the same live from the first.
        Rooms::State room = Rooms::State::Joining;
        bool isLoading = true;
        std::optional<ApiError> fault;
        bool joinedAsViewer = false;
        QList<Gap> gaps; //!< Not settled yet.
        CommentId known; //!< Newest comment before the first of them.
        CommentId verified; //!< Up to here the feed was compared with the server.
        CommentId settled; //!< What was kept when the last reading ended: no newer than that is missed.
        bool isReading = false;
        bool readAgain = false;
        bool wasRead = false;
        int pagesToRead = 0; //!< Of the next reading.
        QList<CommentId> fresh; //!< What the running reading brought.
        CommentId top; //!< The newest comment that it met.
        QElapsedTimer readAt; //!< End of the last reading.
        EpochMs readAtMs = 0; //!< The same by the wall clock.
        std::optional<PageCursor> older;
        bool isOlderKnown = false;
        bool isReadingOlder = false;
    };
    static constexpr int kPages = 20; //!< The most that are read to fill a gap.
    static constexpr int kPollPages = 3; //!< The most that a soft poll reads.

    Watched *find(LiveId live);
    Watched *find(LiveId live, std::uint64_t generation);
    void read(LiveId live, int pages = kPages);
    void readDetails(LiveId live);
    void readComments(LiveId live, CommentId until, const PageCursor &at, int pagesLeft);
    void takePage(LiveId live, const QList<Comment> &rows, bool isFirst);
    void endReading(LiveId live, GapFill fill, bool isBroken = false);
    void countMissed(LiveId live, std::uint64_t generation, EpochMs sinceMs,
        const QList<CommentId> &fresh);
    void refreshAll();
    void readHidden();
    QList<LiveId> inOrder() const;

    LiveStore &m_store;
    LiveApi &m_api;
    Settings &m_settings;
    RoomDoor m_door;
    const Clock &m_clock;
    QHash<LiveId, Watched> m_watched;
    QSet<LiveId> m_stale;
    QTimer m_refresh; //!< Runs while something waits to be read again.
    QTimer m_poll;
    Reachability m_reachability;
    QTimer m_hidden;
    QList<LiveId> m_visible;
    QSet<LiveId> m_toRead; //!< Hidden ones, after a gap.
    std::uint64_t m_generations = 0;
};

} // namespace wxm::live
