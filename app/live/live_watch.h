// SPDX-License-Identifier: MIT
#pragma once

#include "live/comment_sync.h"
#include "realtime/reachability.h"
#include "realtime/rooms.h"
#include "settings/settings.h"

#include <QTimer>

#include <functional>

namespace wxm::live {

//! How rooms of the live server are entered and left.
struct RoomControl {
    std::function<void(LiveId)> open;
    std::function<void(LiveId)> close;
};

//! Which lives are watched, and when what is shown of them is compared with the server: first
//! reading, gaps after a lost connection, re-reading of what something was lost of. GUI thread.
class LiveWatch final : public QObject {
    Q_OBJECT

public:
    static constexpr qsizetype kMaxWatched = 12;
    //! kMaxWatched, or less where the policy says so.
    qsizetype most() const;

    LiveWatch(LiveStore &store, LiveApi &api, Settings &settings, RoomControl door,
        const Clock &clock, QObject *parent = nullptr);

    //! False if too many are watched already.
    bool watch(LiveId live, UserId self);
    void unwatch(LiveId live);
    void clear();
    //! Says over HTTP that we have left, wherever we had joined so: before a session ends.
    void leaveAsViewer();
    //! Lives in which we count as a viewer, or whose leaving is not answered yet.
    int viewerCount() const;

    Rooms::State roomState(LiveId live) const;
    //! Why the first reading failed; nothing while it is under way or went well.
    std::optional<ApiError> fault(LiveId live) const;
    //! Why we do not count as a viewer, though the settings wish it; nothing if all is well.
    std::optional<ApiError> joinFault(LiveId live) const;
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
    void loadOlder(LiveId live) { m_comments.loadOlder(live); }
    bool hasOlder(LiveId live) const { return m_comments.hasOlder(live); }
    //! What is told of each comparison.
    const CommentSync &comments() const { return m_comments; }

public Q_SLOTS:
    void onRoomState(wxm::RoomKey room, wxm::Rooms::State state);
    void onJoined(wxm::RoomKey room, bool again);
    void onReconnected(bool recovered, const wxm::Gap &gap);

Q_SIGNALS:
    void stateChanged(wxm::LiveId live);
    void viewerCountChanged();
    void visibleChanged(const QList<wxm::LiveId> &lives);

private:
    struct Watched {
        std::uint64_t generation = 0; //!< Tells a second watching of the same live from the first.
        Rooms::State room = Rooms::State::Joining;
        bool isLoading = true;
        std::optional<ApiError> fault;
        bool joinedAsViewer = false;
        std::optional<ApiError> joinFault;
    };

    Watched *find(LiveId live);
    Watched *find(LiveId live, std::uint64_t generation);
    void joinAsViewer(LiveId live);
    void sayLeave(LiveId live);
    void read(LiveId live, int pages = CommentSync::kPages);
    void readDetails(LiveId live);
    void refreshAll();
    void readHidden();
    QList<LiveId> inOrder() const;

    LiveStore &m_store;
    LiveApi &m_api;
    Settings &m_settings;
    RoomControl m_door;
    CommentSync m_comments;
    QHash<LiveId, Watched> m_watched;
    int m_leaving = 0; //!< Leaves over HTTP that are not answered.
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
