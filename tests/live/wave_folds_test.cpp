// SPDX-License-Identifier: MIT
#include "live/fake_live_api.h"
#include "live/flagged_comments.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace wxm;
using namespace wxm::live;

namespace {

constexpr LiveId kLive{7};

struct Stand {
    explicit Stand(std::size_t keep = 1'000) : store(api.clock, keep)
    {
        store.open(kLive, UserId{2});
        store.open(LiveId{9}, UserId{2});
    }
    void say(std::string_view words, std::int64_t user, LiveId live = kLive)
    {
        ++id;
        store.receive(comment(live, id, user, words));
    }
    const WaveFolds &folds() const { return *flagged.folds(kLive); }

    TemporarySettings temporary;
    FakeLiveApi api;
    LiveStore store;
    ModerationRules rules{temporary.settings, {}};
    FlaggedComments flagged{store, rules};
    std::int64_t id = 900;
};

} // namespace

class WaveFoldsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void alike_standInTheRowOfTheFirst()
    {
        Stand stand;
        stand.say("come to my channel", 11);
        stand.say("good evening everybody", 12);
        stand.say("COME to my  chaaaannel!", 13);
        QVERIFY(!stand.folds().headedBy(0)); // two are chance
        stand.say("come to my channel 👉", 11);
        stand.say("come to my channel", 14);
        const auto *fold = stand.folds().headedBy(0);
        QVERIFY(fold);
        QCOMPARE(fold->members.size(), std::size_t{4});
        QCOMPARE(fold->people, 3);
        for (const auto row : {std::uint64_t{2}, std::uint64_t{3}, std::uint64_t{4}})
            QVERIFY(stand.folds().isAway(row));
        QVERIFY(!stand.folds().isAway(0) && !stand.folds().isAway(1));
    }

    void staff_areNeverFoldedAway()
    {
        Stand stand;
        stand.store.receive(ModeratorAssigned{kLive, UserId{300}});
        for (const auto user : {11, 12, 300, 2, 13})
            stand.say("welcome to the evening", user);
        const auto at = stand.store.find(kLive)->feed().firstRow() + 1; // behind the notice
        const auto *fold = stand.folds().headedBy(at);
        QVERIFY(fold);
        QCOMPARE(fold->members.size(), std::size_t{3});
        QVERIFY(!stand.folds().isAway(at + 2) && !stand.folds().isAway(at + 3));
    }

    void lives_haveFoldsOfTheirOwn()
    {
        Stand stand;
        stand.say("come to my channel", 11, LiveId{9});
        for (const auto user : {12, 13, 14})
            stand.say("come to my channel", user);
        QCOMPARE(stand.folds().headedBy(0)->members.size(), std::size_t{3});
        QCOMPARE(stand.folds().headedBy(0)->lives, 2);
        QVERIFY(!stand.flagged.folds(LiveId{9})->headedBy(0));
    }

    void firstRow_goesAndTheNextTakesItsPlace()
    {
        Stand stand(6);
        for (const auto user : {11, 12, 13, 14})
            stand.say("come to my channel", user);
        QVERIFY(stand.folds().headedBy(0));
        for (int i = 0; i < 3; ++i)
            stand.say("other " + std::string(std::size_t(7 + i), char('a' + i * 3)), 20 + i);
        // Row 0 is gone: three are left.
        QVERIFY(stand.folds().headedBy(1));
        QVERIFY(!stand.folds().isAway(1) && stand.folds().isAway(2));
        stand.say("something else again", 30); // and row 1: two are no wave
        QVERIFY(!stand.folds().isAway(2) && !stand.folds().isAway(3));
    }

    void gapRead_findsThemAgainByTheirIds()
    {
        Stand stand;
        stand.id = 910;
        for (const auto user : {11, 12, 13})
            stand.say("come to my channel", user);
        QVERIFY(stand.folds().headedBy(0));
        stand.store.merge(
            kLive, {{CommentId{901}, UserId{40}, u"Sara"_s, u"older"_s, 1'780'714'700'000}});
        QVERIFY(!stand.folds().headedBy(0));
        QVERIFY(stand.folds().headedBy(1));
        QVERIFY(stand.folds().isAway(2));
    }

    void memory_isBoundedByTheRowsThatAreKept()
    {
        Stand stand(500);
        for (int i = 0; i < 20'000; ++i)
            stand.say(i % 2 == 0 ? "come to my channel" : "free coins for everybody", 11 + i % 50);
        const auto first = stand.store.find(kLive)->feed().firstRow();
        QCOMPARE(stand.folds().headedBy(first)->members.size()
                + stand.folds().headedBy(first + 1)->members.size(),
            std::size_t{500});
        QVERIFY(stand.folds().endChange() - stand.folds().firstChange() <= WaveFolds::kLogged);
    }
};

QTEST_GUILESS_MAIN(WaveFoldsTest)
#include "wave_folds_test.moc"
