// SPDX-License-Identifier: MIT
#pragma once

#include "live/feed_kinds.h"
#include "live/live_actions.h"
#include "live/live_store.h"
#include "ui/common/keys.h"
#include "ui/live/feed_news.h"
#include "ui/live/feed_rows.h"

#include <QAbstractScrollArea>
#include <QElapsedTimer>
#include <QTimer>

#include <deque>

class QHelpEvent;

namespace wxm::live {

//! What a feed shows of its rows.
struct FeedFilter {
    bool comments = true;
    bool gifts = true;
    bool bursts = true;       //!< Joins, leaves, likes, and notices.
    bool watchedOnly = false; //!< Only comments that a rule applies to.
    QString words = {};       //!< Only comments that hold them, or whose sender does.

    bool isOff() const { return comments && gifts && bursts && !watchedOnly && words.isEmpty(); }
    friend bool operator==(const FeedFilter &, const FeedFilter &) = default;
};

//! The rows of one live. Lays out only what is visible, from the bottom; paints at most once in 16
//! ms and only when something changed; stays where a person reads when they scrolled up or pause.
//! Mouse, wheel and keys: feed_view_input.cpp;
//! waves: feed_view_folds.cpp; kinds of rows: feed_view_kinds.cpp;
//! several rows at once: feed_view_selection.cpp.
class FeedView final : public QAbstractScrollArea {
    Q_OBJECT

public:
    explicit FeedView(LiveStore &store, QWidget *parent = nullptr);
    ~FeedView() override;

    //! Invalid: nothing. A live that is closed in the store is let go by itself.
    void setLive(LiveId live);
    LiveId live() const { return m_live; }

    void setFilter(const FeedFilter &filter);
    const FeedFilter &filter() const { return m_filter; }
    //! Rows of other kinds are left out, and gathered ones say only what is of these.
    void setKinds(const FeedKinds &kinds);
    //! It shows no comments and no gaps: those stand in the feed beside it.
    void setLane();
    //! What the rules say of the rows; outlives the view.
    void setFlagged(const FlaggedComments &flagged);
    void setStaff(const QList<Staff> &staff);
    //! Comments that an act is to be about together, the oldest first; while there are some, the
    //! rows stand still.
    QList<Target> selection() const;
    void clearSelection();
    //! Who is on the watch-list has a mark; outlives the view.
    void setPeople(const PersonBook &people) { m_rows.setPeople(&people); }
    //! First comments have a mark, and say who was here before; outlives the view.
    void setViewers(const ViewerBook &viewers);
    //! What says the same as an earlier comment stands in its row, "×12".
    void setFoldsWaves(bool folds);
    //! All that stands in the row of this comment, itself first; empty: it is a row like others.
    QList<Target> foldedWith(CommentId comment) const;
    //! Shows what stands in the row by itself, or no longer.
    void toggleFold(std::uint64_t number);
    //! Kept comments that a rule applies to, as far as they were looked at.
    int watchCount() const;

    //! Nothing that came waits for the next tick.
    bool isLaidOut() const { return !m_tick.isActive(); }
    bool isFollowing() const { return m_follows; }
    bool isPaused() const { return m_isHovered || m_isAltHeld || m_isSelecting; }
    //! Of the pause that is on, or 0.
    std::int64_t pausedMs() const { return isPaused() ? m_pausedFor.elapsed() : 0; }
    //! A mouse that rests stops the rows no longer than this; only Alt does.
    void setLongestHover(int milliseconds) { m_rest.setInterval(milliseconds); }
    static constexpr int kLongestHoverMs = 3'000;
    //! The key that pauses is down, wherever the focus is.
    void setAltHeld(bool held) { setPaused(m_isAltHeld, held); }
    //! Rows that came since the view stopped following.
    int newCount() const;
    //! Of those, comments that a rule applies to, as far as they were looked at.
    int newWatchCount() const;
    //! Under this row a line says that following went on from there; nothing: none does.
    std::optional<std::uint64_t> leftOff() const { return m_leftOff; }
    void goToEnd();

    //! The row that actions of keys are for, by the id of its comment.
    void setCurrent(std::optional<std::uint64_t> number);
    std::optional<std::uint64_t> current() const { return m_current; }
    //! Makes a comment the current row, in sight; false: it is not among the rows.
    bool goToComment(CommentId comment);
    //! The next comment that a rule applies to, or the one before; says so where there is none.
    void goToFlagged(bool isForward);
    //! What an action would be about now: the row under the mouse, else the current one.
    std::optional<Target> target() const;
    std::optional<Target> targetOf(std::uint64_t number) const;
    //! Rectangle of the row that target() is about, in viewport coordinates; empty if not visible.
    QRect targetRect() const;
    //! Keeps the row under the mouse while something on top of the view has the mouse.
    void holdHover(bool hold);

    // For assistive technology.
    std::size_t rowCount() const;
    std::uint64_t rowNumber(std::size_t at) const;
    std::optional<std::size_t> indexOf(std::uint64_t number) const;
    QRect rowRect(std::uint64_t number) const;
    //! The row under a point of the viewport.
    std::optional<std::uint64_t> rowAt(const QPoint &point) const;
    QString spokenRow(std::uint64_t number) const;
    const LiveRecord *record() const { return m_record; }

Q_SIGNALS:
    void targetChanged();
    void stateChanged(); //!< following, paused or newCount
    void actionTriggered(wxm::live::Action action, const wxm::live::Target &target);
    //! What is blurred is shown, or no longer: a key is held.
    void revealed(bool isShown);
    void undoTriggered();
    void undoAllTriggered();
    //! With a reason that is to be chosen.
    void boxWanted(wxm::live::Action action, const wxm::live::Target &target);
    //! All comments of this person in this live are to go.
    void removalOfAllTriggered(const wxm::live::Target &target);
    void personTriggered(wxm::UserId user);
    void sheetWanted(const wxm::live::Target &target);
    void selectionChanged();
    void selectionActTriggered(wxm::live::Action action);
    void watchTriggered(wxm::UserId user);
    void evidenceWanted(const std::optional<wxm::live::Target> &about);
    //! The key of a preset, 1 to 3.
    void presetTriggered(int key, const wxm::live::Target &target);
    void menuRequested(const wxm::live::Target &target, const QPoint &globalPos);
    void olderWanted();

protected:
    bool viewportEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int, int) override { }
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void keyReleaseEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Visible {
        std::uint64_t number;
        QRect rect;
    };

    void onChanged(LiveId live);
    void sync();
    void schedule();
    bool passes(std::uint64_t number) const;
    void followShift();
    void refilter();
    void extendFilter();
    //! Rows are those of a list, and not all that are kept.
    bool isListed() const { return !m_filter.isOff() || m_foldsWaves || !m_kinds.areAll(); }
    const WaveFolds *folds() const;
    bool isFoldedAway(std::uint64_t number) const;
    void takeFolds();
    void takeBursts();
    void toggleSelected(std::uint64_t number);
    bool selectByKey(const QKeyEvent &event);
    bool isSelected(std::uint64_t number) const;
    void setRevealed(bool isShown);
    bool isStillThere() const;
    void layOut();
    void scrollBy(int pixels);
    void scrollToIndex(std::size_t top);
    void updateScrollBar();
    void setHovered(std::optional<std::uint64_t> number);
    void setPaused(bool &which, bool on);
    void onMouseRested();
    int rowHeight(std::uint64_t number) const;
    void paintLeftOff(QPainter &painter, const QRect &row) const;
    bool showNameTip(QHelpEvent *event);
    void moveCurrent(int steps);
    void makeVisible(std::uint64_t number);
    bool actByKey(const KeyMap::Pressed &pressed);
    bool actOn(const Target &what, const KeyMap::Pressed &pressed);
    bool moveByKey(const QKeyEvent &event);
    void stopFollowing();
    void announceNews();
    void tellGap();

    LiveStore &m_store;
    LiveId m_live;
    const LiveRecord *m_record = nullptr;
    mutable FeedRows m_rows;
    FeedFilter m_filter;
    FeedKinds m_kinds;
    bool m_isLane = false;
    bool m_foldsWaves = false;
    QSet<std::uint32_t> m_unfolded;       //!< Waves whose comments are shown by themselves.
    std::uint64_t m_foldsTaken = 0;       //!< Changes of the folds that the list has followed.
    std::deque<std::uint64_t> m_filtered; //!< While isListed().
    std::uint64_t m_filteredEnd = 0;
    std::vector<std::uint64_t> m_hiddenBursts; //!< Left out, and perhaps still gathering.
    FoldedPhrase m_wanted{QStringView()};      //!< The words of the filter.
    mutable FoldedText m_folded;
    const FlaggedComments *m_flagged = nullptr;
    std::uint64_t m_layoutNumber = 0;

    bool m_follows = true;
    std::uint64_t m_anchor = 0;     //!< Row at the lower edge while not following.
    int m_anchorBelow = 0;          //!< Pixels of it below the lower edge.
    std::uint64_t m_seenEnd = 0;    //!< End of the rows when the view stopped following.
    std::vector<Visible> m_visible; //!< The lowest first.
    bool m_isDirty = true;
    bool m_isReady = false; //!< Laid out for the paint that comes.
    QTimer m_tick;
    FeedNews *m_news;
    std::uint64_t m_gapsKnown = 0;          //!< Rows up to here were looked at for gaps.
    std::optional<std::uint64_t> m_openGap; //!< Not told yet: what it cost is not known.

    std::optional<std::uint64_t> m_current;
    std::optional<std::uint64_t> m_hovered;
    bool m_isHovered = false;
    bool m_holdsHover = false;
    bool m_isAltHeld = false;
    bool m_isSelecting = false;
    bool m_isRevealed = false;
    QSet<CommentId> m_selected;
    bool m_resumes = false; //!< The pause interrupted following.
    QPoint m_pressedAt;
    QTimer m_rest; //!< Since the mouse moved over the rows.
    QElapsedTimer m_pausedFor;
    std::optional<std::uint64_t> m_leftOff;
};

} // namespace wxm::live
