// SPDX-License-Identifier: MIT
#include "ui/common/line_edit.h"
#include "ui/live/comment_bar.h"
#include "ui/live/feed_pane.h"
#include "ui/live/layout_dialog.h"
#include "ui/live/live_header.h"
#include "ui/live/live_stand.h"
#include "ui/live/live_tabs.h"
#include "ui/live/pop_out.h"
#include "ui/ui_test.h"

#include <QCheckBox>
#include <QMenu>
#include <QPointer>
#include <QSlider>

using namespace Qt::StringLiterals;
using namespace wxm;
using namespace wxm::live;

namespace {

//! Three lives, side by side.
struct Desk {
    Desk()
    {
        stand.rest.setServer(QUrl(u"http://127.0.0.1:1"_s)); // nobody answers there
        page.resize(1500, 900);
        for (const auto id : {7, 9, 11})
            page.watch(LiveId{id});
        QVERIFY(testing::showAndWait(page));
        button(page, LiveTabs::tr("Side by side"))->click();
    }
    QList<LiveId> shown()
    {
        QList<LiveId> found;
        for (auto *one : page.findChildren<FeedPane *>()) {
            if (one->isVisible() && one->window() == page.window())
                found.append(one->liveId());
        }
        std::sort(found.begin(), found.end());
        return found;
    }
    FeedView *viewOf(LiveId live)
    {
        for (auto *one : page.findChildren<FeedPane *>()) {
            if (one->liveId() == live && one->window() == page.window())
                return &one->view();
        }
        return nullptr;
    }
    void closeMenu()
    {
        // Not while the menus are gone through: its own menus go with it.
        delete testing::named<QMenu>(page, LivePage::tr("Layouts"));
    }
    //! What the menu of layouts offers.
    QList<QAction *> menu()
    {
        closeMenu(); // that of the last time
        button(page, LiveTabs::tr("Layouts"))->click();
        auto *shown = testing::named<QMenu>(page, LivePage::tr("Layouts"));
        return shown ? shown->actions() : QList<QAction *>{};
    }
    QAction *entry(const QString &words)
    {
        for (auto *one : menu()) {
            if (one->text().contains(words))
                return one;
        }
        return nullptr;
    }
    void saveAs(const QString &name)
    {
        entry(LivePage::tr("Save as a new layout…"))->trigger();
        auto *dialog = page.findChild<LayoutDialog *>();
        QVERIFY(dialog);
        testing::named<LineEdit>(*dialog, LayoutDialog::tr("Name of the layout"))->setText(name);
        dialog->accept();
        QTRY_VERIFY(!page.findChild<LayoutDialog *>() || !dialog->isVisible());
    }

    LiveStand stand;
    LivePage page{stand.live};
};

} // namespace

class LiveLayoutsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_ui = std::make_unique<testing::UiTest>(); }

    void layout_isSavedAndRecalledByItsKey()
    {
        Desk desk;
        QCOMPARE(desk.shown(), (QList<LiveId>{LiveId{7}, LiveId{9}, LiveId{11}}));
        desk.saveAs(u"Match evening"_s);
        QCOMPARE(desk.stand.live.desk.layouts().size(), 1);
        desk.stand.live.watch.unwatch(LiveId{9});
        QCOMPARE(desk.shown(), (QList<LiveId>{LiveId{7}, LiveId{11}}));
        const auto *changed = desk.entry(u"Match evening"_s);
        QVERIFY(changed && changed->text().contains(LivePage::tr("changed")));
        desk.closeMenu();
        desk.viewOf(LiveId{7})->setFocus();
        QTest::keyClick(desk.viewOf(LiveId{7}), Qt::Key_1, Qt::ControlModifier | Qt::AltModifier);
        QCOMPARE(desk.shown(), (QList<LiveId>{LiveId{7}, LiveId{9}, LiveId{11}}));
    }

    void key_savesANewLayout()
    {
        Desk desk;
        desk.viewOf(LiveId{7})->setFocus();
        QTest::keyClick(desk.viewOf(LiveId{7}), Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
        auto *dialog = desk.page.findChild<LayoutDialog *>();
        QVERIFY(dialog);
        QTest::keyClick(dialog, Qt::Key_Return); // without a name
        QVERIFY(dialog->isVisible() && !dialog->fault().isEmpty());
    }

    void layout_isNotOverwrittenByItself()
    {
        Desk desk;
        desk.saveAs(u"Three"_s);
        desk.stand.live.watch.unwatch(LiveId{9});
        QCOMPARE(desk.stand.live.desk.layouts()[0].lives.size(), 3);
        desk.entry(LivePage::tr("Save the change"))->trigger();
        QCOMPARE(desk.stand.live.desk.layouts()[0].lives.size(), 2);
        QVERIFY(desk.stand.live.store.find(LiveId{7}));
    }

    void layout_leavesOtherLivesATabAway()
    {
        Desk desk;
        desk.stand.live.desk.saveLayout(
            {.name = u"Two"_s, .lives = {LiveId{7}, LiveId{9}}, .popped = {}, .hasPanel = false});
        desk.entry(u"Two"_s)->trigger();
        QCOMPARE(desk.shown(), (QList<LiveId>{LiveId{7}, LiveId{9}}));
        QVERIFY(desk.stand.live.store.find(LiveId{11})); // nothing of it is lost
    }

    void popOut_hasItsOwnWindowAndComesBack()
    {
        Desk desk;
        auto *pane = qobject_cast<FeedPane *>(desk.viewOf(LiveId{9})->parentWidget());
        QVERIFY(pane);
        Q_EMIT pane->popOutWanted();
        auto *window = desk.page.findChild<PopOut *>();
        QVERIFY(window && window->isVisible() && window->isWindow());
        QCOMPARE(desk.shown(), (QList<LiveId>{LiveId{7}, LiveId{11}}));
        desk.stand.say(9, 901, 12, u"Sara"_s, u"hello"_s);
        auto &view = window->pane().view();
        QTRY_VERIFY(!view.rowRect(0).isEmpty());
        view.setFocus();
        QTest::keyClick(&view, Qt::Key_Up);
        QTest::keyClick(&view, Qt::Key_R); // its own strip, and its own undo
        QCOMPARE(desk.stand.live.actions.pending().size(), std::size_t{1});
        QTest::keyClick(&view, Qt::Key_Z);
        QVERIFY(desk.stand.live.actions.pending().empty());
        desk.saveAs(u"With a window"_s);
        QCOMPARE(desk.stand.live.desk.layouts()[0].popped, QList<LiveId>{LiveId{9}});
        window->close();
        QCOMPARE(desk.shown(), (QList<LiveId>{LiveId{7}, LiveId{9}, LiveId{11}}));
        desk.entry(u"With a window"_s)->trigger();
        QCOMPARE(desk.shown(), (QList<LiveId>{LiveId{7}, LiveId{11}}));
        desk.stand.live.watch.unwatch(LiveId{9}); // and with the live its window goes
        QTRY_VERIFY(!desk.page.findChild<PopOut *>());
    }

    void popOut_standsAsItDidTheLastTime()
    {
        Desk desk;
        const auto open = [&] {
            Q_EMIT qobject_cast<FeedPane *>(desk.viewOf(LiveId{9})->parentWidget())->popOutWanted();
            return QPointer<PopOut>(desk.page.findChild<PopOut *>());
        };
        auto window = open();
        QVERIFY(window);
        auto *slider = testing::named<QSlider>(*window, PopOut::tr("Opacity of this window"));
        QCOMPARE(slider->value(), 100);
        slider->setFocus();
        QTest::keyClick(slider, Qt::Key_Home);
        QCOMPARE(qRound(window->windowOpacity() * 100), 40); // and no clearer
        QTest::keyClick(slider, Qt::Key_PageUp);
        QCOMPARE(qRound(window->windowOpacity() * 100), 50);
        auto *onTop = testing::named<QCheckBox>(*window, PopOut::tr("Stay on top"));
        onTop->setFocus();
        QTest::keyClick(onTop, Qt::Key_Space);
        QVERIFY(window->isVisible() && window->windowFlags().testFlag(Qt::WindowStaysOnTopHint));
        QCOMPARE(qRound(window->windowOpacity() * 100), 50);
        window->close();
        QTRY_VERIFY(!window);
        window = open();
        QVERIFY(window && window->isVisible());
        QVERIFY(window->windowFlags().testFlag(Qt::WindowStaysOnTopHint));
        QCOMPARE(qRound(window->windowOpacity() * 100), 50);
    }

    void popOut_offersNeitherOnTopNorOpacityOnWayland()
    {
        Desk desk;
        desk.stand.live.desk.setWindowLook(LiveId{9}, {.isOnTop = true, .opacity = 50});
        PopOut window(desk.stand.live, LiveId{9}, nullptr, u"wayland-egl"_s);
        window.show();
        QVERIFY(!window.findChild<QSlider *>()->isVisible());
        QVERIFY(!testing::named<QCheckBox>(window, PopOut::tr("Stay on top"))->isVisible());
        QVERIFY(!window.windowFlags().testFlag(Qt::WindowStaysOnTopHint));
        QCOMPARE(window.windowOpacity(), 1.0);
    }

    void keys_goFromLiveToLiveAndFromPaneToPane()
    {
        Desk desk;
        QTest::keyClick(desk.viewOf(LiveId{11}), Qt::Key_1, Qt::AltModifier);
        QCOMPARE(desk.page.current(), LiveId{7});
        QVERIFY(desk.viewOf(LiveId{7})->hasFocus());
        QTest::keyClick(desk.viewOf(LiveId{7}), Qt::Key_Tab, Qt::ControlModifier);
        QCOMPARE(desk.page.current(), LiveId{9});
        QTest::keyClick(
            desk.viewOf(LiveId{9}), Qt::Key_Tab, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(desk.page.current(), LiveId{7});
        QTest::keyClick(desk.viewOf(LiveId{7}), Qt::Key_F6);
        QVERIFY(!desk.viewOf(LiveId{7})->hasFocus());
        QVERIFY(desk.page.isAncestorOf(qApp->focusWidget()));
        for (int i = 0; i < 6 && !desk.viewOf(LiveId{7})->hasFocus(); ++i)
            QTest::keyClick(qApp->focusWidget(), Qt::Key_F6);
        QVERIFY(desk.viewOf(LiveId{7})->hasFocus()); // and around
    }

    void keys_goToTheNextFlaggedAndSearch()
    {
        Desk desk;
        moderation::Rule rule;
        rule.id = rule.name = u"Insults"_s;
        rule.words = QStringList{u"نصاب"_s};
        desk.stand.live.rules.setRules({rule});
        QTRY_COMPARE(desk.stand.live.rules.set()->rules().size(), 1);
        for (int i = 0; i < 60; ++i)
            desk.stand.say(7, 900 + i, 12, u"Sara"_s, i % 20 == 5 ? u"يا نصاب"_s : u"hello"_s);
        auto &view = *desk.viewOf(LiveId{7});
        view.setFocus();
        QTest::keyClick(&view, Qt::Key_N);
        QCOMPARE(view.current(), std::optional<std::uint64_t>(5));
        QTest::keyClick(&view, Qt::Key_N);
        QTest::keyClick(&view, Qt::Key_N);
        QCOMPARE(view.current(), std::optional<std::uint64_t>(45));
        QTest::keyClick(&view, Qt::Key_N); // the last one stays
        QCOMPARE(view.current(), std::optional<std::uint64_t>(45));
        QTest::keyClick(&view, Qt::Key_N, Qt::ShiftModifier);
        QCOMPARE(view.current(), std::optional<std::uint64_t>(25));
        QTest::keyClick(&view, Qt::Key_F);
        QVERIFY(qobject_cast<QLineEdit *>(qApp->focusWidget()));
    }

    void key_decidesAboutTheGuestWhoWaitsLongest()
    {
        Desk desk;
        auto &store = desk.stand.live.store;
        store.receive(GuestRequested{LiveId{9}, {UserId{50}, u"Latifa"_s, {}}});
        desk.stand.clock.setWallMs(desk.stand.clock.wallMs() + 5'000);
        store.receive(GuestRequested{LiveId{7}, {UserId{51}, u"Hind"_s, {}}});
        QTest::keyClick(desk.viewOf(LiveId{7}), Qt::Key_A);
        QCOMPARE(desk.stand.live.actions.pending().size(), std::size_t{1});
        const auto &first = desk.stand.live.actions.pending().front();
        QCOMPARE(int(first.action), int(Action::ApproveGuest));
        QCOMPARE(first.target.live, LiveId{9}); // wherever they wait
        QCOMPARE(first.target.user, UserId{50});
        QTest::keyClick(desk.viewOf(LiveId{7}), Qt::Key_A, Qt::ShiftModifier);
        QCOMPARE(desk.stand.live.actions.pending().size(), std::size_t{2});
        const auto &second = desk.stand.live.actions.pending().back();
        QCOMPARE(int(second.action), int(Action::RejectGuest));
        QCOMPARE(second.target.user, UserId{51});
    }

private:
    std::unique_ptr<testing::UiTest> m_ui;
};

QTEST_MAIN(LiveLayoutsTest)
#include "live_layouts_test.moc"
