// SPDX-License-Identifier: MIT
#include "ui/live/feed_pane.h"
#include "ui/live/gift_lane.h"
#include "ui/live/live_page.h"
#include "ui/live/live_stand.h"
#include "ui/ui_test.h"

#include <QCheckBox>
#include <QMenu>

using namespace Qt::StringLiterals;
using namespace wxm;
using namespace wxm::live;

namespace {

//! Two lives side by side, and rows of each kind in the first.
struct Desk {
    Desk()
    {
        stand.rest.setServer(QUrl(u"http://127.0.0.1:1"_s)); // nobody answers there
        page.resize(1400, 900);
        page.watch(LiveId{9});
        page.watch(LiveId{7});
        stand.say(7, 701, 12, u"Sara"_s, u"hello"_s);
        auto &store = stand.live.store;
        store.receive(GiftSent{LiveId{7}, UserId{130}, u"فهد"_s, u"Rose"_s, 10, 5, 5});
        store.receive(Liked{LiveId{7}, UserId{12}, 1});
        stand.clock.advanceMs(60'000);
        store.receive(Shared{LiveId{7}, UserId{13}});
        stand.clock.advanceMs(60'000);
        store.receive(ViewerJoined{LiveId{7}, UserId{14}, 5});
        QVERIFY(testing::showAndWait(page));
    }
    FeedPane &pane(LiveId live) const
    {
        for (auto *one : page.findChildren<FeedPane *>()) {
            if (one->liveId() == live)
                return *one;
        }
        qFatal("no pane");
    }
    GiftLane *lane(LiveId live = LiveId{7}) const { return pane(live).findChild<GiftLane *>(); }
    QCheckBox &kind(const char *name) const
    {
        return *testing::named<QCheckBox>(*lane(), GiftLane::tr(name));
    }

    LiveStand stand;
    LivePage page{stand.live};
};

} // namespace

class GiftLaneTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_ui = std::make_unique<testing::UiTest>(); }

    void lane_takesGiftsLikesAndSharesFromBetweenTheComments()
    {
        Desk desk;
        auto &feed = desk.pane(LiveId{7}).view();
        QVERIFY(!desk.lane());
        QTRY_COMPARE(feed.rowCount(), std::size_t{5});
        desk.stand.temporary.settings.showsLane.set(true);
        QVERIFY(desk.lane() && desk.lane()->isVisibleTo(&desk.pane(LiveId{7})));
        QTRY_COMPARE(desk.lane()->view().rowCount(), std::size_t{3});
        QTRY_COMPARE(feed.rowCount(), std::size_t{2}); // what was said, and who joined
        QVERIFY(!desk.lane()->view().target());        // nothing to act on
        testing::shoot(desk.page, u"gift-lane"_s);
        desk.stand.temporary.settings.showsLane.set(false);
        QTRY_VERIFY(!desk.lane());
        QTRY_COMPARE(feed.rowCount(), std::size_t{5});
    }

    void kinds_areChosenForEachLive()
    {
        Desk desk;
        desk.stand.temporary.settings.showsLane.set(true);
        QTRY_COMPARE(desk.lane()->view().rowCount(), std::size_t{3});
        desk.kind("Likes").click();
        QTRY_COMPARE(desk.lane()->view().rowCount(), std::size_t{2});
        desk.kind("Shares").click();
        QTRY_COMPARE(desk.lane()->view().rowCount(), std::size_t{1});
        desk.stand.live.store.receive(
            GiftSent{LiveId{9}, UserId{130}, u"فهد"_s, u"Rose"_s, 10, 5, 5});
        desk.stand.live.store.receive(Liked{LiveId{9}, UserId{12}, 1});
        QTRY_COMPARE(desk.lane(LiveId{9})->view().rowCount(), std::size_t{2}); // its own choice
    }

    //! Where the comments need its room: one row, and the choice in a menu beside it.
    void lane_isOneRowInALowPane()
    {
        Desk desk;
        desk.stand.temporary.settings.showsLane.set(true);
        QTRY_COMPARE(desk.lane()->view().rowCount(), std::size_t{3});
        QVERIFY(desk.kind("Likes").isVisible());
        const int high = desk.lane()->height();
        desk.page.resize(1400, 330);
        QTRY_VERIFY(desk.lane()->height() < high / 2);
        QVERIFY(!desk.kind("Likes").isVisible());
        button(*desk.lane(), GiftLane::tr("What stands in the lane"))->click();
        auto *menu = desk.lane()->findChild<QMenu *>();
        QVERIFY(menu);
        const auto entries = menu->actions();
        QCOMPARE(entries.size(), 3);
        QCOMPARE(entries[1]->text(), GiftLane::tr("Likes"));
        QVERIFY(entries[1]->isChecked());
        entries[1]->trigger();
        QVERIFY(!desk.kind("Likes").isChecked());
        QTRY_COMPARE(desk.lane()->view().rowCount(), std::size_t{2});
        menu->close();
        desk.page.resize(1400, 900);
        QTRY_COMPARE(desk.lane()->height(), high);
        QVERIFY(desk.kind("Likes").isVisible());
    }

    void news_comeToTheLane()
    {
        Desk desk;
        desk.stand.temporary.settings.showsLane.set(true);
        auto &view = desk.lane()->view();
        QTRY_COMPARE(view.rowCount(), std::size_t{3});
        desk.stand.live.store.receive(
            GiftSent{LiveId{7}, UserId{131}, u"Lina"_s, u"Lion"_s, 500, 1, 6});
        QTRY_COMPARE(view.rowCount(), std::size_t{4});
        const auto newest = view.rowNumber(view.rowCount() - 1);
        QVERIFY2(view.spokenRow(newest).contains(u"Lion"_s), qPrintable(view.spokenRow(newest)));
        QCOMPARE(view.accessibleName(), FeedView::tr("Gifts, likes and shares"));
    }

private:
    std::unique_ptr<testing::UiTest> m_ui;
};

QTEST_MAIN(GiftLaneTest)
#include "gift_lane_test.moc"
