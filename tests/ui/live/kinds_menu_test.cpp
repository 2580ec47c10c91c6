// SPDX-License-Identifier: MIT
#include "ui/live/feed_view.h"
#include "ui/live/filter_bar.h"
#include "ui/live/kinds_menu.h"
#include "ui/live/live_stand.h"
#include "ui/live/live_words.h"
#include "ui/ui_test.h"

#include <QLocale>

using namespace Qt::StringLiterals;
using namespace wxm;
using namespace wxm::live;

namespace {

//! One watched live, shown, with more rows than there is room for: every fourth is a gift.
struct Desk {
    Desk()
    {
        stand.rest.setServer(QUrl(u"http://127.0.0.1:1"_s)); // nobody answers there
        page.resize(1200, 800);
        page.watch(LiveId{7});
        for (int id = 1; id <= kComments; ++id) {
            stand.say(7, id, 12 + id, u"viewer_%1"_s.arg(id), u"comment %1"_s.arg(id));
            if (id % 3 == 0)
                stand.live.store.receive(
                    GiftSent{LiveId{7}, UserId{90}, u"Fahad"_s, u"Rose"_s, 10, 5, id});
        }
        QVERIFY(testing::showAndWait(page));
        QTRY_VERIFY(!view().rowRect(kRows - 1).isEmpty());
    }
    FeedView &view() { return *page.findChild<FeedView *>(); }
    Settings &settings() { return stand.temporary.settings; }
    //! The row of this comment.
    std::uint64_t rowOf(int id)
    {
        return *stand.live.store.find(LiveId{7})->feed().find(CommentId{id});
    }
    QString last() { return view().spokenRow(view().rowNumber(view().rowCount() - 1)); }

    static constexpr int kComments = 90;
    static constexpr std::uint64_t kRows = 120;
    LiveStand stand;
    LivePage page{stand.live};
};

} // namespace

class KindsMenuTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_ui = std::make_unique<testing::UiTest>(); }

    void hiddenKind_isGoneAtOnceAndIsThereAgain()
    {
        Desk desk;
        QCOMPARE(desk.view().rowCount(), std::size_t{120});
        desk.settings().showsGifts.set(false);
        QCOMPARE(desk.view().rowCount(), std::size_t{90});
        QVERIFY(desk.view().isFollowing());
        desk.stand.live.store.receive(
            GiftSent{LiveId{7}, UserId{90}, u"Fahad"_s, u"Rose"_s, 10, 5, 500});
        QTRY_COMPARE(desk.stand.live.store.find(LiveId{7})->feed().size(), std::size_t{121});
        QCOMPARE(desk.view().rowCount(), std::size_t{90});
        // It counts all the same.
        QCOMPARE(desk.stand.live.store.find(LiveId{7})->state().gifts, Count(500));
        desk.settings().showsGifts.set(true);
        QCOMPARE(desk.view().rowCount(), std::size_t{121});
    }

    void placeThatIsRead_staysWhileAKindGoesAndComes()
    {
        Desk desk;
        auto &view = desk.view();
        view.setFocus();
        const auto read = desk.rowOf(50);
        view.setCurrent(read + 1);
        QTest::keyClick(&view, Qt::Key_Up);
        QVERIFY(!view.isFollowing());
        QCOMPARE(view.current(), std::optional(read));
        QTRY_VERIFY(!view.rowRect(read).isEmpty());
        const QRect place = view.rowRect(read);
        desk.settings().showsGifts.set(false);
        view.grab(); // laid out
        QVERIFY(!view.isFollowing());
        QCOMPARE(view.current(), std::optional(read));
        QVERIFY(!view.rowRect(read).isEmpty()); // still before one's eyes
        desk.settings().showsGifts.set(true);
        view.grab();
        QCOMPARE(view.rowRect(read).top(), place.top());
        QCOMPARE(view.rowRect(read).height(), place.height());
        QVERIFY(!view.isFollowing());
    }

    void currentRow_ofAHiddenKindGivesWayToItsNeighbour()
    {
        Desk desk;
        auto &view = desk.view();
        const auto gift = desk.rowOf(90) + 1; // the last row
        view.setCurrent(gift);
        desk.settings().showsGifts.set(false);
        QCOMPARE(view.current(), std::optional(desk.rowOf(90)));
        view.setFocus();
        QTest::keyClick(&view, Qt::Key_Up);
        QCOMPARE(view.current(), std::optional(desk.rowOf(89)));
    }

    void gatheredRow_saysOnlyWhatIsShown()
    {
        Desk desk;
        auto &store = desk.stand.live.store;
        desk.settings().showsJoins.set(false);
        store.receive(ViewerJoined{LiveId{7}, UserId{500}, 100});
        store.receive(ViewerJoined{LiveId{7}, UserId{501}, 101});
        QTRY_COMPARE(store.find(LiveId{7})->feed().size(), std::size_t{121});
        desk.view().grab();
        QCOMPARE(desk.view().rowCount(), std::size_t{120}); // it would say nothing
        // The same row comes to have a like, behind the back of the feed.
        desk.stand.say(7, 200, 12, u"Sara"_s, u"hello"_s);
        store.receive(Liked{LiveId{7}, UserId{12}});
        QTRY_COMPARE(desk.view().rowCount(), std::size_t{122});
        const auto burst = desk.view().spokenRow(120);
        QVERIFY2(burst.contains(burstText({.likes = 1})), qPrintable(burst));
        QVERIFY2(!burst.contains(burstText({.joined = 2})), qPrintable(burst));
        desk.settings().showsJoins.set(true);
        const auto all = desk.view().spokenRow(120);
        QVERIFY2(all.contains(burstText({.joined = 2, .likes = 1})), qPrintable(all));
    }

    void giftAndShare_sayWhatTheEventTells()
    {
        Desk desk;
        auto &store = desk.stand.live.store;
        QVERIFY2(desk.last().contains(
                     FeedRows::tr("value %1", "of a gift: value 10").arg(QLocale().toString(10))),
            qPrintable(desk.last()));
        store.receive(Shared{LiveId{7}, UserId{13}}); // viewer_1
        store.receive(Shared{LiveId{7}, UserId{777}});
        QTRY_COMPARE(desk.view().rowCount(), std::size_t{121});
        QVERIFY2(desk.last().contains(u"viewer_1"_s), qPrintable(desk.last()));
        QVERIFY2(desk.last().contains(u"#777"_s), qPrintable(desk.last()));
        desk.view().grab();
        desk.settings().showsShares.set(false);
        QCOMPARE(desk.view().rowCount(), std::size_t{120});
    }

    void menu_switchesOneByOneAndStaysOpen()
    {
        Desk desk;
        KindsMenu menu(desk.settings(), &desk.page);
        menu.popup(desk.page.mapToGlobal(QPoint(200, 100)));
        QTRY_VERIFY(menu.isVisible());
        const auto entries = menu.actions();
        QCOMPARE(entries.size(), 6);
        for (const auto *one : entries)
            QVERIFY(one->isCheckable() && one->isChecked());
        QTest::mouseClick(
            &menu, Qt::LeftButton, Qt::NoModifier, menu.actionGeometry(entries[0]).center());
        QVERIFY(!desk.settings().showsJoins());
        QVERIFY(menu.isVisible());
        menu.setActiveAction(entries[4]);
        QTest::keyClick(&menu, Qt::Key_Space);
        QVERIFY(!desk.settings().showsGifts());
        QVERIFY(menu.isVisible());
        QCOMPARE(desk.view().rowCount(), std::size_t{90});
        testing::shoot(menu, u"kinds-menu"_s);
        menu.close();
    }

    void bar_hasNoButtonForWhatNoFeedShows()
    {
        Desk desk;
        QVERIFY(button(desk.page, FilterBar::tr("Gifts")));
        desk.settings().showsGifts.set(false);
        QVERIFY(!button(desk.page, FilterBar::tr("Gifts")));
        QVERIFY(button(desk.page, FilterBar::tr("Joins and likes")));
        for (auto *one : FeedKinds::settingsOf(desk.settings()))
            one->set(false);
        QVERIFY(!button(desk.page, FilterBar::tr("Joins and likes")));
        for (auto *one : FeedKinds::settingsOf(desk.settings()))
            one->set(true);
        QVERIFY(button(desk.page, FilterBar::tr("Gifts")));
        QVERIFY(button(desk.page, FilterBar::tr("Joins and likes")));
    }

private:
    std::unique_ptr<testing::UiTest> m_ui;
};

QTEST_MAIN(KindsMenuTest)
#include "kinds_menu_test.moc"
