// SPDX-License-Identifier: MIT
#pragma once

#include "live/live.h"
#include "ui/common/shell_page.h"

#include <QPointer>
#include <QTimer>

class QGridLayout;
class QHBoxLayout;
class QStackedWidget;

namespace wxm {
class Banner;
class Sounds;
} // namespace wxm

namespace wxm::live {

class BrakeDialog;
class BreakBar;
class CareView;
class FeedPane;
class JournalView;
class LiveNotices;
class LivesList;
class PanelRail;
class LiveTabs;
class PersonSheet;
class PopOut;
class QuickList;
class SidePanel;
class TriageView;
class WavesView;

//! Watching live streams: one at a time or up to six side by side. What stands in their place:
//! live_page_fronts.cpp; what Ctrl+K and F1 know of it: live_page_places.cpp; its keys:
//! live_page_keys.cpp; which lives stand where: live_page_layouts.cpp; what is in force besides the
//! usual: live_page_duty.cpp; windows beside the page: live_page_tools.cpp.
class LivePage final : public ShellPage {
    Q_OBJECT

public:
    static constexpr qsizetype kSideBySide = 6;

    explicit LivePage(Live &live, QWidget *parent = nullptr);

    QString title() const override;
    IconName iconName() const override { return IconName::Live; }
    void activate() override;
    QList<Place> places() override;
    QList<KeyHelp> keyHelp() const override;
    std::optional<wxm::Place::Kind> placeKind() const override { return wxm::Place::Kind::Live; }

    void watch(LiveId live);
    //! False where the live is not watched any more, or its feed has let go of the comment.
    bool showComment(LiveId live, CommentId comment);
    LiveId current() const { return m_current; }
    //! How many feeds may stand side by side, 1 to kSideBySide; what the policy says.
    void setSideBySideLimit(int most);
    //! Off: whatever rules and settings say.
    void setSounds(bool areOn);
    //! Who plays sounds of their own, and lives longer.
    void setOwnSounds(Sounds *sounds);
    //! The program ended by a fault while the last layout was opened: it is not opened again by
    //! itself.
    void passOverLastLayout() { m_isLayoutFaulty = true; }

Q_SIGNALS:
    //! A word for the status line: whether the live in front counts us as a viewer.
    void noteChanged(const QString &note);
    //! A conversation with a person is wanted.
    void messageTriggered(wxm::UserId user);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    FeedPane *pane(LiveId live) const;
    void refreshPanes();
    void connectPane(FeedPane *made, LiveId live);
    void addShortcuts();
    void focusFeed(int index);
    void focusNextFeed(int steps);
    void focusNextPane(bool isForward);
    void decideOldestGuest(Action action);
    DeskLayout layoutNow() const;
    void openLayout(const DeskLayout &layout);
    void openLayoutAt(int index);
    void openLastLayout();
    void saveLayoutAsNew();
    void showLayouts(QWidget *button);
    void popOut(LiveId live);
    void arrange();
    struct Room {
        qsizetype columns;
        qsizetype rows;
    };
    Room roomForFeeds(bool hasPanel) const;
    bool panelFolds() const;
    void placeSide(bool folds);
    void openOver(int tab);
    QList<Place> actionPlaces();
    void setCurrent(LiveId live);
    void onChanged(LiveId live);
    void unwatch(LiveId live);
    void showNote();
    void holdAll(bool hold);
    void editRules();
    void addWatchWord();
    void showEmergency();
    void showQuickList(LiveId live);
    void tellQuickList();
    void showReplay(LiveId live);
    void tellEmergency();
    void tellNight();
    void answerNight();
    void askAtBrake();
    void showTriage();
    void showWaves();
    void showJournal();
    void showCare();
    void tellSight();
    void fitPerson();
    bool isPersonAlone() const;
    void putPersonAway();
    void showPerson(LiveId live, UserId user, CommentId comment);
    void backToFeeds();

    static constexpr int kNarrowestFeed = 330; //!< At 100 %.

    Live &m_live;
    LiveId m_current;
    bool m_panelWanted = true;
    bool m_isFolded = false; //!< The feeds have the room of the panel.
    bool m_isOver = false;   //!< It lies over them.
    qsizetype m_mostShown = kSideBySide;
    int m_waitingGuests = 0;
    QPointer<BrakeDialog> m_brake;
    QuickList *m_quick = nullptr; //!< Made when it is first wanted.
    LiveId m_quickLive;           //!< Where its texts go.
    QTimer m_lookForWaves;
    QHash<LiveId, std::uint64_t> m_seen; //!< End of the rows when a live was last in sight.
    QList<FeedPane *> m_panes;
    QHash<LiveId, PopOut *> m_popOuts;
    QList<LiveId> m_arranged; //!< As a layout wants them side by side; empty: as they were opened.
    bool m_isLayoutFaulty = false;
    bool m_isLayoutDue = false; //!< The last layout is to be opened, once somebody is signed in.
    LiveTabs *m_tabs;
    QStackedWidget *m_stack;
    LivesList *m_list;
    TriageView *m_triage;
    WavesView *m_waves;
    JournalView *m_journal;
    CareView *m_care;
    BreakBar *m_breakBar;
    Banner *m_emergency;
    Banner *m_night;
    QWidget *m_area;
    QGridLayout *m_grid;
    LiveNotices *m_notices = nullptr;
    SidePanel *m_side;
    PersonSheet *m_person;
    bool m_isPersonAlone = false; //!< It stands in the place of the feeds.
    PanelRail *m_rail;
    QHBoxLayout *m_row;
};

} // namespace wxm::live
