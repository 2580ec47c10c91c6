// SPDX-License-Identifier: MIT
#include "ui/live/feed_view.h"
#include "ui/live/live_stand.h"
#include "ui/live/live_tabs.h"
#include "ui/live/waves_view.h"
#include "ui/ui_test.h"

#include <QCheckBox>
#include <QListWidget>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace wxm;
using namespace wxm::live;

class WavesViewTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_ui = std::make_unique<testing::UiTest>(); }

    void wave_isShownCountedAndActedOn()
    {
        LiveStand stand;
        stand.rest.setServer(QUrl(u"http://127.0.0.1:1"_s)); // nobody answers there
        LivePage page(stand.live);
        page.resize(1200, 800);
        page.watch(LiveId{9});
        page.watch(LiveId{7});
        for (int i = 0; i < 6; ++i)
            stand.say(i % 2 ? 7 : 9, 700 + i, 20 + i, u"user_%1"_s.arg(i),
                u"ادخلوا قناتي الثانية وربحوا"_s, i);
        stand.say(7, 800, 40, u"Sara"_s, u"good evening everybody"_s);
        QVERIFY(testing::showAndWait(page));
        button(page, LiveTabs::tr("Waves"))->click();
        auto *list = testing::named<QListWidget>(page, WavesView::tr("Waves"));
        QVERIFY(list->isVisible());
        QCOMPARE(list->count(), 1);
        QVERIFY2(list->item(0)->text().contains(WavesView::tr("%Ln comments", nullptr, 6)),
            qPrintable(list->item(0)->text()));
        QVERIFY(list->item(0)->text().contains(WavesView::tr("%Ln lives", nullptr, 2)));
        QCOMPARE(
            testing::named<QListWidget>(page, WavesView::tr("People in the wave"))->count(), 6);
        QCoreApplication::processEvents(); // laid out
        testing::shoot(page, u"waves"_s);

        auto *removes = testing::named<QCheckBox>(page, WavesView::tr("Remove the comments"));
        auto *start = button(page, WavesView::tr("Start mass action"));
        removes->setChecked(false);
        QVERIFY(!start->isEnabled()); // nothing to do
        removes->setChecked(true);
        start->click();
        QCOMPARE(stand.live.actions.pending().size(), std::size_t{6});
        QVERIFY(!start->isEnabled());
        button(page, WavesView::tr("Stop here"))->click();
        QVERIFY(stand.live.actions.pending().empty());
        QTest::keyClick(list, Qt::Key_Escape);
        QVERIFY(!list->isVisible());
        const auto views = page.findChildren<FeedView *>();
        QVERIFY(std::any_of(
            views.begin(), views.end(), [](const FeedView *one) { return one->isVisible(); }));
    }

    void feed_foldsAWaveIntoOneRowAndGrowsInPlace()
    {
        LiveStand stand;
        stand.temporary.settings.foldsWaves.set(true);
        LivePage page(stand.live);
        page.resize(1200, 800);
        page.watch(LiveId{7});
        stand.say(7, 690, 40, u"Sara"_s, u"good evening everybody"_s);
        for (int i = 0; i < 3; ++i)
            stand.say(7, 700 + i, 20 + i, u"user_%1"_s.arg(i), u"ادخلوا قناتي الثانية وربحوا"_s);
        QVERIFY(testing::showAndWait(page));
        auto *view = page.findChild<FeedView *>();
        QTest::mouseMove(&page, {1, 1});
        QTRY_COMPARE(view->rowCount(), std::size_t{2});
        const auto head = view->rowNumber(1);
        QVERIFY2(view->spokenRow(head).contains(FeedRows::tr("folded")),
            qPrintable(view->spokenRow(head)));
        const int top = view->rowRect(head).top();
        for (int i = 0; i < 9; ++i)
            stand.say(7, 710 + i, 30 + i, u"more_%1"_s.arg(i), u"إدخلوا قناتي الثانيه وربحوا!"_s);
        QTRY_VERIFY(view->spokenRow(head).contains(FeedRows::tr("wave of %Ln", nullptr, 12)));
        QCOMPARE(view->rowCount(), std::size_t{2});
        QTRY_COMPARE(view->rowRect(head).top(), top); // nothing scrolled
        QCoreApplication::processEvents();
        testing::shoot(page, u"wave-in-feed"_s);
        view->setFocus();
        QTest::keyClick(view, Qt::Key_Up);
        QTest::keyClick(view, Qt::Key_Q);
        QTRY_COMPARE(view->rowCount(), std::size_t{13});
        QTest::keyClick(view, Qt::Key_Q);
        QTRY_COMPARE(view->rowCount(), std::size_t{2});
    }

    void feed_actsOnAFoldedRowAsOnAllOfIt()
    {
        LiveStand stand;
        stand.temporary.settings.foldsWaves.set(true);
        stand.rest.setServer(QUrl(u"http://127.0.0.1:1"_s)); // nobody answers there
        LivePage page(stand.live);
        page.resize(1200, 800);
        page.watch(LiveId{7});
        for (int i = 0; i < 5; ++i)
            stand.say(7, 700 + i, 20 + i, u"user_%1"_s.arg(i), u"ادخلوا قناتي الثانية وربحوا"_s);
        QVERIFY(testing::showAndWait(page));
        auto *view = page.findChild<FeedView *>();
        QTest::mouseMove(&page, {1, 1});
        QTRY_COMPARE(view->rowCount(), std::size_t{1});
        view->setFocus();
        QTest::keyClick(view, Qt::Key_Up);
        QTest::keyClick(view, Qt::Key_R);
        QCOMPARE(stand.live.actions.pending().size(), std::size_t{5});
        QTest::keyClick(view, Qt::Key_Z); // one undo
        QVERIFY(stand.live.actions.pending().empty());
        QTest::keyClick(view, Qt::Key_B); // of the people, on the board
        QVERIFY(stand.live.actions.pending().empty());
        auto *list = testing::named<QListWidget>(page, WavesView::tr("Waves"));
        QVERIFY(list->isVisible());
        QCOMPARE(list->currentRow(), 0);
    }

    void feed_foldsNothingUnderAHand()
    {
        LiveStand stand;
        stand.temporary.settings.foldsWaves.set(true);
        LivePage page(stand.live);
        page.resize(1200, 800);
        page.watch(LiveId{7});
        for (int i = 0; i < 2; ++i)
            stand.say(7, 700 + i, 20 + i, u"user_%1"_s.arg(i), u"ادخلوا قناتي الثانية وربحوا"_s);
        QVERIFY(testing::showAndWait(page));
        auto *view = page.findChild<FeedView *>();
        QTest::mouseMove(&page, {1, 1});
        QTRY_COMPARE(view->rowCount(), std::size_t{2});
        view->setAltHeld(true);
        for (int i = 0; i < 4; ++i)
            stand.say(7, 710 + i, 30 + i, u"more_%1"_s.arg(i), u"ادخلوا قناتي الثانية وربحوا"_s);
        QTRY_VERIFY(
            view->spokenRow(view->rowNumber(0)).contains(FeedRows::tr("wave of %Ln", nullptr, 6)));
        QCOMPARE(view->rowCount(), std::size_t{2}); // the second stays where it is read
        view->setAltHeld(false);
        QTRY_COMPARE(view->rowCount(), std::size_t{1});
    }

    void switchedOff_foldsNothing()
    {
        LiveStand stand;
        stand.temporary.settings.foldsWaves.set(false);
        LivePage page(stand.live);
        page.watch(LiveId{7});
        for (int i = 0; i < 5; ++i)
            stand.say(7, 700 + i, 20 + i, u"user_%1"_s.arg(i), u"ادخلوا قناتي الثانية وربحوا"_s);
        auto *view = page.findChild<FeedView *>();
        QCOMPARE(view->rowCount(), std::size_t{5});
        stand.temporary.settings.foldsWaves.set(true);
        QTRY_COMPARE(view->rowCount(), std::size_t{1});
    }

    void manyWhoJoinAtOnce_areACardThatLeadsToTheFeed()
    {
        LiveStand stand;
        stand.rest.setServer(QUrl(u"http://127.0.0.1:1"_s)); // nobody answers there
        LivePage page(stand.live);
        page.resize(1200, 800);
        page.watch(LiveId{7});
        page.watch(LiveId{9});
        QVERIFY(testing::showAndWait(page));
        const auto join = [&](int seconds, int people) {
            for (int i = 0; i < seconds; ++i) {
                stand.clock.advanceMs(1'000);
                for (int j = 0; j < people; ++j)
                    stand.live.store.receive(
                        ViewerJoined{LiveId{7}, UserId{1'000 + i * 50 + j}, {}});
            }
        };
        join(120, 1);
        join(30, 20);
        QCOMPARE(WavesView::rising(stand.live), 1);
        button(page, LiveTabs::tr("Waves"))->click();
        auto *joins = testing::named<QListWidget>(page, WavesView::tr("Many join at once"));
        QVERIFY(joins->isVisible());
        QVERIFY2(joins->item(0)->text().contains(WavesView::tr("%Ln joined in 30 s", nullptr, 600)),
            qPrintable(joins->item(0)->text()));
        joins->setCurrentRow(0);
        QTest::keyClick(joins, Qt::Key_Return);
        QCOMPARE(page.current(), LiveId{7});
        QVERIFY(!joins->isVisible());
    }

    void nothingAlike_isNoWave()
    {
        LiveStand stand;
        stand.live.watch.watch(LiveId{7}, UserId{2});
        for (int i = 0; i < 4; ++i)
            stand.say(7, 700 + i, 20, u"one"_s, u"the same person says this"_s);
        WavesView view(stand.live, nullptr);
        view.begin();
        QCOMPARE(testing::named<QListWidget>(view, WavesView::tr("Waves"))->count(), 0);
    }

private:
    std::unique_ptr<testing::UiTest> m_ui;
};

QTEST_MAIN(WavesViewTest)
#include "waves_view_test.moc"
