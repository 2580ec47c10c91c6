// SPDX-License-Identifier: MIT
#pragma once

#include "live/live.h"
#include "ui/live/feed_view.h"

namespace wxm {
class Banner;
class Button;
} // namespace wxm

namespace wxm::live {

class ActionBar;
class CommentBar;
class FilterBar;
class GiftLane;
class LiveHeader;
class PendingStrip;
class PinnedLine;
class SelectionBar;

//! One watched live: header, filter, pinned comment, feed, pending actions. Where it is low, as
//! with large text on a small screen, the comments keep their room and what stands around them
//! folds (feed_pane_folds.cpp).
class FeedPane final : public QWidget {
    Q_OBJECT

public:
    FeedPane(Live &live, LiveId which, QWidget *parent);

    LiveId liveId() const { return m_which; }
    FeedView &view() { return *m_view; }
    void setActive(bool active);
    CommentBar &commentBar() { return *m_comment; }
    //! Goes to a comment, whatever the filter hides; false: the feed has let go of it.
    bool showComment(CommentId comment);
    //! The menu of a comment, also for the keyboard.
    void popUpMenu(const Target &target, const QPoint &globalPos);

Q_SIGNALS:
    void activated();
    void closeRequested();
    void personTriggered(wxm::UserId user);
    //! Everything about who wrote this comment is wanted.
    void sheetWanted(const wxm::live::Target &target);
    //! A whole wave is to be acted on, by a comment of it.
    void waveWanted(const wxm::live::Target &target);
    //! A window of its own is wanted.
    void popOutWanted();
    //! The rules are to be edited.
    void rulesWanted();
    void emergencyWanted();
    void quickListWanted();
    void replayWanted();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    bool event(QEvent *event) override;

private:
    void fold();
    void onChanged(LiveId which);
    void takeStaff(const LiveState &state);
    void copyCurrent() const;
    void askToEnd();
    void showBanner();
    void placeOverlays();
    void actOnSelection(Action action);
    void start(Action action, const Target &target);
    void openBox(Action action, const Target &target);
    void openEvidence(const std::optional<Target> &about);
    void removeAllOf(const Target &target);
    void addWatchWord();
    void editPresets(); // these two: feed_pane_presets.cpp
    void doPreset(int key, const Target &target);
    void setLane(bool isOn); // these two: feed_pane_lane.cpp
    void takeKinds();
    void tellOfFilters();
    QList<Wanted> removals(const QList<Target> &targets) const;
    void popUpLiveMenu(const QPoint &globalPos);
    void saveRecord();

    Live &m_live;
    LiveId m_which;
    LiveHeader *m_header;
    FilterBar *m_filter;
    PinnedLine *m_pinned;
    Banner *m_banner;
    FeedView *m_view;
    GiftLane *m_lane = nullptr; //!< Only while it is wanted.
    SelectionBar *m_selection;
    PendingStrip *m_strip;
    ActionBar *m_bar;
    QWidget *m_newLine;
    Button *m_newButton;
    CommentBar *m_comment;
    QList<Staff> m_staff;                  //!< Whose names are looked out for.
    std::optional<std::int64_t> m_staffMs; //!< Monotonic: when they were last gathered.
    bool m_isEnded = false;
};

} // namespace wxm::live
