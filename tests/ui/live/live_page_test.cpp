// SPDX-License-Identifier: MIT
#include "ui/common/accessible.h"
#include "ui/common/banner.h"
#include "ui/live/action_bar.h"
#include "ui/live/feed_pane.h"
#include "ui/live/feed_rows.h"
#include "ui/live/guest_list.h"
#include "ui/live/live_header.h"
#include "ui/live/live_page.h"
#include "ui/live/live_stand.h"
#include "ui/live/live_tabs.h"
#include "ui/live/live_words.h"
#include "ui/live/panel_rail.h"
#include "ui/live/pending_strip.h"
#include "ui/live/pinned_line.h"
#include "ui/live/side_panel.h"
#include "ui/ui_test.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QScrollArea>
#include <QSignalSpy>
#include <QWheelEvent>

using namespace Qt::StringLiterals;
using namespace wxm;
using namespace wxm::live;

class LivePageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_ui = std::make_unique<testing::UiTest>(); }

    void evening_isShown()
    {
        LiveStand stand;
        LivePage page(stand.live);
        page.resize(1528, 960);
        stand.fillEvening();
        QVERIFY(testing::showAndWait(page));
        page.watch(LiveId{7});
        stand.live.actions.start(Action::RemoveComment,
            {LiveId{7}, CommentId{917}, UserId{125}, u"claim_now"_s, u"free coins"_s});
        for (auto *one : page.findChildren<QAbstractButton *>()) {
            if (qobject_cast<IconButton *>(one)
                && static_cast<IconButton *>(one)->iconName() == IconName::Split)
                one->click();
        }
        auto *view = page.findChild<FeedView *>();
        QTRY_VERIFY(!view->rowRect(view->rowNumber(view->rowCount() - 1)).isEmpty());
        view->setCurrent(view->rowNumber(view->rowCount() - 4));
        for (auto *pane : page.findChildren<FeedPane *>()) {
            if (pane->liveId() == LiveId{7})
                Q_EMIT pane->personTriggered(UserId{122});
        }
        QCoreApplication::processEvents();
        testing::shoot(page,
            u"live-%1-%2"_s.arg(testing::isArabic() ? u"ar"_s : u"en"_s,
                qEnvironmentVariable("WXM_TEST_THEME", u"light"_s)));
        QCOMPARE(testing::labelsThatReadMarkup(page), QStringList());
    }

    void header_tellsTitleAndFigures()
    {
        LiveStand stand;
        LivePage page(stand.live);
        page.resize(1200, 800);
        stand.fillEvening();
        QVERIFY(testing::showAndWait(page));
        page.watch(LiveId{9});
        stand.live.store.receive(ViewerJoined{LiveId{9}, UserId{1'900}, 4'321});
        const auto told = [&] {
            for (const auto *header : page.findChildren<LiveHeader *>()) {
                if (header->accessibleName().contains(u"Ranked night"_s))
                    return header->accessibleName();
            }
            return QString();
        };
        QTRY_VERIFY2(told().contains(shortCount(4'321)), qPrintable(told()));
        QVERIFY2(told().contains(shortCount(121'000)), qPrintable(told())); // likes
    }

    //! Asked for again by itself, and said until it is there.
    void liveThatCannotBeHeard_saysSoUntilItIsJoined()
    {
        LiveStand stand;
        LivePage page(stand.live);
        page.watch(LiveId{7});
        QVERIFY(testing::showAndWait(page));
        auto *banner = page.findChild<FeedPane *>()->findChild<Banner *>();
        const auto says = [&] {
            return banner->isVisible()
                && banner->title() == FeedPane::tr("The feed could not be opened");
        };
        const auto room = RoomKey::of(LiveId{7});
        QVERIFY(!says());
        stand.live.watch.onRoomState(room, Rooms::State::Failed);
        QTRY_VERIFY(says());
        stand.live.watch.onRoomState(room, Rooms::State::Joined);
        QTRY_VERIFY(!says());
    }

    //! From the search: whatever the filter hides, as long as the feed holds it.
    void commentThatIsWanted_isGoneTo()
    {
        LiveStand stand;
        LivePage page(stand.live);
        page.resize(1200, 800);
        page.watch(LiveId{7});
        page.watch(LiveId{9});
        QVERIFY(testing::showAndWait(page));
        for (int id = 1; id <= 60; ++id)
            stand.say(7, id, 12, u"Sara"_s, u"comment %1"_s.arg(id));
        FeedView *view = nullptr;
        for (auto *pane : page.findChildren<FeedPane *>())
            view = pane->liveId() == LiveId{7} ? &pane->view() : view;
        QVERIFY(view);
        view->setFilter({.comments = false});
        QSignalSpy wanted(&page, &ShellPage::wanted);
        QVERIFY(page.showComment(LiveId{7}, CommentId{3}));
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(page.current(), LiveId{7});
        QVERIFY(view->target());
        QCOMPARE(view->target()->comment, CommentId{3});
        QVERIFY(!page.showComment(LiveId{7}, CommentId{99}));
        QVERIFY(!page.showComment(LiveId{8}, CommentId{3})); // is not watched
        QCOMPARE(wanted.size(), 1);
    }

    void batch_betweenLayoutAndPaintWaitsForTheNextFrame()
    {
        LiveStand stand;
        LivePage page(stand.live);
        page.resize(1200, 800);
        page.watch(LiveId{7});
        QVERIFY(testing::showAndWait(page));
        auto *view = page.findChild<FeedView *>();
        stand.say(7, 1, 12, u"Sara"_s, u"one"_s);
        QTRY_VERIFY(!view->rowRect(0).isEmpty());
        QSignalSpy laidOut(view, &FeedView::stateChanged);
        stand.say(7, 2, 12, u"Sara"_s, u"two"_s);
        QVERIFY(laidOut.wait());
        QVERIFY(!view->rowRect(1).isEmpty());
        stand.say(7, 3, 12, u"Sara"_s, u"three"_s);
        const auto before = laidOut.size();
        view->viewport()->repaint();
        QCOMPARE(laidOut.size(), before);
        QVERIFY(view->rowRect(2).isEmpty());
        QTRY_VERIFY(!view->rowRect(2).isEmpty());
        // Without a frame on its way a paint shows what there is.
        QTRY_VERIFY(!laidOut.wait(100));
        stand.say(7, 4, 12, u"Sara"_s, u"four"_s);
        view->viewport()->repaint();
        QVERIFY(!view->rowRect(3).isEmpty());
    }

    void number_andWatchOpenALive()
    {
        LiveStand stand;
        LivePage page(stand.live);
        page.resize(1200, 800);
        QVERIFY(testing::showAndWait(page));
        auto *field = testing::named<QLineEdit>(page, LiveTabs::tr("Live number"));
        QVERIFY(field);
        auto *watch = button(page, LiveTabs::tr("Watch"));
        QVERIFY(watch);
        watch->click();
        QVERIFY(stand.live.store.opened().isEmpty());
        for (const auto digit : u"٤٢"_s) {
            QKeyEvent press(QEvent::KeyPress, 0, Qt::NoModifier, QString(digit));
            QApplication::sendEvent(field, &press);
        }
        watch->click();
        QCOMPARE(stand.live.store.opened(), QList<LiveId>{LiveId{42}});
        QCOMPARE(page.current(), LiveId{42});
        QVERIFY(field->text().isEmpty());
    }

    void buttons_actOnTheChosenRow_data()
    {
        QTest::addColumn<int>("action");
        for (const auto action : {Action::RemoveComment, Action::PinComment, Action::BlockViewer})
            QTest::newRow(qPrintable(endpointOf(action))) << int(action);
    }
    void buttons_actOnTheChosenRow()
    {
        QFETCH(int, action);
        LiveStand stand;
        LivePage page(stand.live);
        page.resize(1200, 800);
        page.watch(LiveId{7});
        stand.say(7, 901, 12, u"Sara"_s, u"hello"_s);
        stand.say(7, 902, 13, u"user_99"_s, u"bad words"_s);
        stand.say(7, 903, 14, u"Lina"_s, u"hi"_s);
        QVERIFY(testing::showAndWait(page));
        auto *view = page.findChild<FeedView *>();
        QTRY_VERIFY(!view->rowRect(1).isEmpty());
        QVERIFY(!button(page, actionText(Action(action))));
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->rowRect(1).center());
        auto *pressed = button(page, actionText(Action(action)));
        QVERIFY(pressed);
        QTest::mousePress(pressed, Qt::LeftButton);
        // What comes between press and release moves the rows, not the aim.
        for (int i = 0; i < 100; ++i)
            stand.say(7, 1'000 + i, 50 + i, u"Flood"_s, u"more"_s);
        QTRY_VERIFY(view->rowCount() > 100);
        view->setCurrent(view->rowNumber(view->rowCount() - 1));
        QTest::mouseRelease(pressed, Qt::LeftButton);
        QCOMPARE(stand.live.actions.pending().size(), std::size_t{1});
        const auto &pending = stand.live.actions.pending().front();
        QCOMPARE(int(pending.action), action);
        QCOMPARE(pending.target.comment, CommentId{902});
        QCOMPARE(pending.target.user, UserId{13});
        auto *undo = button(page, PendingRow::tr("Undo"));
        QVERIFY(undo);
        undo->click();
        QVERIFY(stand.live.actions.pending().empty());
    }

    void guests_areApprovedAndRejected()
    {
        LiveStand stand;
        LivePage page(stand.live);
        page.resize(1200, 800);
        page.watch(LiveId{7});
        stand.live.store.receive(GuestRequested{LiveId{7}, {UserId{40}, u"Maha"_s, {}}});
        QVERIFY(testing::showAndWait(page));
        auto *approve = button(page, actionText(Action::ApproveGuest));
        QVERIFY(approve);
        QVERIFY(button(page, actionText(Action::RejectGuest)));
        approve->click();
        QCOMPARE(stand.live.actions.pending().front().target.user, UserId{40});
        QCOMPARE(stand.live.store.find(LiveId{7})->state().guests.first().status,
            Guest::Status::OnStage);
        stand.live.actions.undoLast(LiveId{7});
        QTRY_VERIFY(button(page, actionText(Action::RejectGuest)));
        button(page, actionText(Action::RejectGuest))->click();
        QCOMPARE(int(stand.live.actions.pending().front().action), int(Action::RejectGuest));
    }

    void decidedGuest_staysUnderTheFingerUntilItIsTooLate()
    {
        LiveStand stand;
        LivePage page(stand.live);
        page.resize(1200, 800);
        page.watch(LiveId{7});
        stand.live.store.receive(GuestRequested{LiveId{7}, {UserId{40}, u"Maha"_s, {}}});
        stand.live.store.receive(GuestRequested{LiveId{7}, {UserId{41}, u"Lina"_s, {}}});
        QVERIFY(testing::showAndWait(page));
        QTRY_COMPARE(page.findChildren<GuestRowWidget *>().size(), 2);
        const auto rowOf = [&page](std::int64_t user) -> GuestRowWidget * {
            for (auto *row : page.findChildren<GuestRowWidget *>()) {
                if (row->guest().id == UserId{user})
                    return row;
            }
            return nullptr;
        };
        const auto place = rowOf(41)->mapTo(&page, QPoint());
        auto *approve = testing::named<Button>(*rowOf(40), actionText(Action::ApproveGuest));
        QVERIFY(approve);
        approve->setFocus();
        approve->click();
        approve->click(); // the second press of a double click
        QCoreApplication::processEvents();
        QCOMPARE(stand.live.actions.pending().size(), std::size_t{1});
        QVERIFY(rowOf(40));
        QCOMPARE(rowOf(41)->mapTo(&page, QPoint()), place); // nobody came under the finger
        auto *undo = testing::named<Button>(*rowOf(40), GuestRowWidget::tr("Undo"));
        QVERIFY(undo && undo->isVisible());
        QTRY_VERIFY(undo->hasFocus());
        undo->click();
        QVERIFY(stand.live.actions.pending().empty());
        QTRY_VERIFY(
            testing::named<Button>(*rowOf(40), actionText(Action::ApproveGuest))->isVisible());
    }

    //! A laptop of 1366 pixels: three lives are three feeds, and the panel is a press away.
    void threeLives_standSideBySideAndThePanelLiesOverThem()
    {
        LiveStand stand;
        LivePage page(stand.live);
        page.resize(1294, 700);
        for (const auto live : {7, 9, 11})
            page.watch(LiveId{live});
        stand.live.store.receive(GuestRequested{LiveId{9}, {UserId{40}, u"Maha"_s, {}}});
        QVERIFY(testing::showAndWait(page));
        const auto shown = [&page] {
            int count = 0;
            for (auto *pane : page.findChildren<FeedPane *>())
                count += pane->isVisible();
            return count;
        };
        auto *side = page.findChild<SidePanel *>();
        auto *rail = page.findChild<PanelRail *>();
        QCOMPARE(shown(), 1);
        QVERIFY(side->isVisible() && !rail->isVisible());
        split(page)->click();
        QCOMPARE(shown(), 3);
        QVERIFY(!side->isVisible() && rail->isVisible());
        const int feed = page.findChild<FeedPane *>()->width();
        button(page, SidePanel::tabWords(0))->click();
        QVERIFY(side->isVisible());
        QCOMPARE(shown(), 3);
        QCOMPARE(page.findChild<FeedPane *>()->width(), feed); // it lies over them
        QVERIFY(side->geometry().right() < page.width() && side->geometry().left() >= 0);
        QTest::keyClick(&page, Qt::Key_Escape);
        QVERIFY(!side->isVisible());
    }

    //! Large text on a small laptop: comments keep two rows at least, and each act is a scroll
    //! away.
    void lowPane_foldsWhatStandsAroundItsComments()
    {
        m_ui->theme().setTextScale(2);
        LiveStand stand;
        LivePage page(stand.live);
        page.resize(1222, 664); // as on 1366x768, and the banner of a lost link
        page.watch(LiveId{7});
        stand.say(7, 701, 12, u"Sara"_s, u"hello"_s);
        stand.live.store.receive(CommentPinned{LiveId{7}, CommentId{701}});
        QVERIFY(testing::showAndWait(page));
        for (int i = 0; i < 4; ++i)
            stand.live.actions.start(
                Action::BlockViewer, {LiveId{7}, {}, UserId{100 + i}, u"x"_s, {}});
        auto &view = page.findChild<FeedPane *>()->view();
        const auto *pinned = page.findChild<PinnedLine *>();
        const auto rows = [&page] { return page.findChildren<PendingRow *>(); };
        QTRY_COMPARE(rows().size(), 4);
        const int least = 2 * Theme::of(&view).scaled(feed::kRow);
        QTRY_VERIFY(view.height() >= least);
        QCOMPARE(page.size(), QSize(1222, 664)); // and the window is as it was
        QVERIFY(!pinned->isVisible());
        QTRY_COMPARE(rows().last()->visibleRegion().boundingRect(), rows().last()->rect());
        QVERIFY(rows().first()->visibleRegion().isEmpty());
        auto *undo = testing::named<QAbstractButton>(*rows().first(), PendingRow::tr("Undo"));
        auto *area = page.findChild<PendingStrip *>()->findChild<QScrollArea *>();
        area->ensureWidgetVisible(undo);
        QVERIFY(!undo->visibleRegion().isEmpty());
        page.resize(1222, 1'300); // room for all
        QTRY_VERIFY(pinned->isVisible());
        QTRY_VERIFY(!rows().first()->visibleRegion().isEmpty()
            && !rows().last()->visibleRegion().isEmpty());
        m_ui->theme().setTextScale(1);
    }

    void tabOfAFeedThatIsNotShown_saysSo()
    {
        LiveStand stand;
        LivePage page(stand.live);
        page.resize(1294, 700);
        page.setSideBySideLimit(2);
        for (const auto live : {7, 9, 11})
            page.watch(LiveId{live});
        QVERIFY(testing::showAndWait(page));
        const auto notShown = [&page] {
            int count = 0;
            for (auto *tab : page.findChildren<LiveTab *>())
                count += tab->accessibleDescription().contains(LiveTab::tr("not shown"));
            return count;
        };
        QCOMPARE(notShown(), 0); // one at a time: nobody takes the others for shown
        split(page)->click();
        QCOMPARE(notShown(), 1);
    }

    void guests_areThoseOfAllLives()
    {
        LiveStand stand;
        LivePage page(stand.live);
        page.resize(1200, 800);
        page.watch(LiveId{7});
        page.watch(LiveId{9});
        stand.live.store.receive(GuestRequested{LiveId{7}, {UserId{40}, u"Maha"_s, {}}});
        stand.live.store.receive(GuestRequested{LiveId{9}, {UserId{40}, u"Maha"_s, {}}});
        stand.live.store.receive(GuestRequested{LiveId{9}, {UserId{41}, u"Lina"_s, {}}});
        QVERIFY(testing::showAndWait(page));
        const auto rows = [&page] {
            auto all = page.findChildren<GuestRowWidget *>();
            all.removeIf([](auto *row) { return !row->isVisible(); });
            std::sort(all.begin(), all.end(), [&](auto *left, auto *right) {
                return left->mapTo(&page, QPoint()).y() < right->mapTo(&page, QPoint()).y();
            });
            return all;
        };
        QTRY_COMPARE(rows().size(), 3);
        QCOMPARE(rows().first()->live(), LiveId{9}); // that in front stands first
        QCOMPARE(rows().last()->live(), LiveId{7});
        testing::named<Button>(*rows().last(), actionText(Action::ApproveGuest))->click();
        QCOMPARE(stand.live.actions.pending().front().target.live, LiveId{7});
        QCOMPARE(rows().size(), 3);
        stand.live.actions.undoLast(LiveId{7});
        stand.live.watch.unwatch(LiveId{7});
        QTRY_COMPARE(rows().size(), 2);
    }

    void wayToTheEnd_liesOverNoComment()
    {
        LiveStand stand;
        LivePage page(stand.live);
        page.resize(1200, 600);
        page.watch(LiveId{7});
        for (int id = 1; id <= 60; ++id)
            stand.say(7, id, 12, u"Sara"_s, u"comment %1"_s.arg(id));
        QVERIFY(testing::showAndWait(page));
        auto *view = page.findChild<FeedView *>();
        QTRY_VERIFY(!view->rowRect(view->rowNumber(view->rowCount() - 1)).isEmpty());
        QWheelEvent up(QPointF(20, 20), view->viewport()->mapToGlobal(QPointF(20, 20)), {},
            {0, 480}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
        QApplication::sendEvent(view->viewport(), &up);
        QTRY_VERIFY(!view->isFollowing());
        Button *down = nullptr;
        const auto find = [&] {
            for (auto *one : page.findChildren<Button *>()) {
                if (one->isVisible() && one->iconName() == IconName::Down)
                    down = one;
            }
            return down != nullptr;
        };
        QTRY_VERIFY(find());
        const QRect place(down->mapTo(&page, QPoint()), down->size());
        QVERIFY(!place.intersects(
            {view->viewport()->mapTo(&page, QPoint()), view->viewport()->size()}));
        down->click();
        QTRY_VERIFY(view->isFollowing() && !down->isVisible());
    }

    void blockedPerson_hasAWordInEachRow()
    {
        LiveStand stand;
        LivePage page(stand.live);
        page.resize(1200, 600);
        page.watch(LiveId{7});
        stand.say(7, 1, 12, u"Sara"_s, u"one"_s);
        QVERIFY(testing::showAndWait(page));
        auto *view = page.findChild<FeedView *>();
        QTRY_VERIFY(!view->rowRect(0).isEmpty());
        const auto height = view->rowRect(0).height();
        const auto heard = [view] {
            return QAccessible::queryAccessibleInterface(view)->child(0)->text(QAccessible::Name);
        };
        QVERIFY(!heard().contains(FeedRows::tr("Blocked")));
        stand.live.actions.start(Action::BlockViewer, {LiveId{7}, {}, UserId{12}, u"Sara"_s, {}});
        QTRY_VERIFY(heard().contains(FeedRows::tr("Blocked")));
        QCOMPARE(view->rowRect(0).height(), height); // nothing moves under the pointer
    }

    //! When it is known what it cost, wherever the keyboard is.
    void gap_isAnnouncedOnce()
    {
        LiveStand stand;
        LivePage page(stand.live);
        page.resize(1200, 800);
        page.watch(LiveId{7});
        stand.say(7, 901, 12, u"Sara"_s, u"hello"_s);
        QVERIFY(testing::showAndWait(page));
        page.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        auto *view = page.findChild<FeedView *>();
        QTRY_VERIFY(!view->rowRect(0).isEmpty());
        const auto from = stand.clock.wallMs() - 60'000;
        stand.live.store.addGap(
            LiveId{7}, {from, from + 50'000, ConnectionStatus::Cause::LinkLost});
        QTRY_VERIFY(!view->rowRect(1).isEmpty());
        QCOMPARE(lastAnnouncement(view), QString());
        stand.live.store.settleGap(LiveId{7}, from, GapFill::Partly, 3);
        QTRY_VERIFY(!lastAnnouncement(view).isEmpty());
        QCOMPARE(lastAnnouncement(view), view->spokenRow(1));
    }

    void feed_isHeardRowByRow()
    {
        LiveStand stand;
        LivePage page(stand.live);
        page.resize(1200, 800);
        page.watch(LiveId{7});
        stand.say(7, 901, 12, u"Sara"_s, u"hello"_s);
        stand.say(7, 902, 13, u"نورة"_s, u"مرحبا"_s);
        QVERIFY(testing::showAndWait(page));
        auto *view = page.findChild<FeedView *>();
        QTRY_VERIFY(!view->rowRect(1).isEmpty());
        auto *list = QAccessible::queryAccessibleInterface(view);
        QCOMPARE(list->role(), QAccessible::List);
        QCOMPARE(list->text(QAccessible::Name), FeedView::tr("Live feed"));
        QCOMPARE(list->childCount(), 2);
        auto *row = list->child(1);
        QCOMPARE(row->role(), QAccessible::ListItem);
        QCOMPARE(
            row->text(QAccessible::Name), u"نورة, %1, مرحبا"_s.arg(clockAt(stand.clock.wallMs())));
        QVERIFY(!row->rect().isEmpty());
        QCOMPARE(row->parent(), list);
        auto *actions = row->actionInterface();
        QVERIFY(actions->actionNames().contains(actionText(Action::RemoveComment)));
        actions->doAction(actionText(Action::RemoveComment));
        QCOMPARE(stand.live.actions.pending().front().target.comment, CommentId{902});
        QVERIFY(row->text(QAccessible::Name).startsWith(u"نورة"_s));
        stand.live.watch.unwatch(LiveId{7});
        QVERIFY(!QAccessible::queryAccessibleInterface(view)
            || QAccessible::queryAccessibleInterface(view)->childCount() == 0);
    }

private:
    static IconButton *split(const LivePage &page)
    {
        for (auto *one : page.findChildren<IconButton *>()) {
            if (one->iconName() == IconName::Split)
                return one;
        }
        return nullptr;
    }
    std::unique_ptr<testing::UiTest> m_ui;
};

QTEST_MAIN(LivePageTest)
#include "live_page_test.moc"
