// SPDX-License-Identifier: MIT
#include "fakes/temporary_settings.h"
#include "live/feed_kinds.h"

#include <QTest>

using namespace wxm;
using namespace wxm::live;

class FeedKindsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void kinds_areWhatIsKept()
    {
        fakes::TemporarySettings temporary;
        QVERIFY(FeedKinds::of(temporary.settings).areAll());
        const auto all = FeedKinds::settingsOf(temporary.settings);
        for (auto *one : all) {
            one->set(false);
            QVERIFY(!FeedKinds::of(temporary.settings).areAll());
            one->set(true);
        }
        temporary.settings.showsGifts.set(false);
        QVERIFY(!FeedKinds::of(temporary.settings).gifts);
        QVERIFY(FeedKinds::of(temporary.settings).haveEvents());
        for (auto *one : all)
            one->set(false);
        QVERIFY(!FeedKinds::of(temporary.settings).haveEvents());
    }

    void numbers_ofHiddenKindsAreLeftOut()
    {
        FeedKinds kinds{.joins = false, .likes = false};
        const auto left = kinds.shown({.joined = 18, .left = 6, .likes = 240, .shares = 2});
        QCOMPARE(left.joined, 0);
        QCOMPARE(left.left, 6);
        QCOMPARE(left.likes, 0);
        QCOMPARE(left.shares, 2);
        QVERIFY(kinds.shows(Burst{.left = 1}));
        QVERIFY(!kinds.shows(Burst{.joined = 18, .likes = 240}));
        QVERIFY(!kinds.shows(Burst{}));
    }

    void whatMustBeSeen_isNeverHidden()
    {
        const FeedKinds kinds{.notices = false};
        QVERIFY(kinds.shows(live::Notice::Ended));
        QVERIFY(kinds.shows(live::Notice::SelfVisible));
        QVERIFY(!kinds.shows(live::Notice::Blocked));
        QVERIFY(!kinds.shows(live::Notice::GuestRequested));
        QVERIFY(FeedKinds{}.shows(live::Notice::ModeratorRevoked));
    }
};

QTEST_GUILESS_MAIN(FeedKindsTest)
#include "feed_kinds_test.moc"
