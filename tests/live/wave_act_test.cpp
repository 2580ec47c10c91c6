// SPDX-License-Identifier: MIT
#include "live/fake_live_api.h"
#include "live/wave_act.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace wxm;
using namespace wxm::live;

namespace {

//! A text that four viewers and a moderator say over two lives, one of them twice.
struct Stand {
    Stand()
    {
        for (const auto live : {LiveId{7}, LiveId{9}})
            store.open(live, UserId{2});
        store.receive(ModeratorAssigned{LiveId{7}, UserId{300}});
        std::int64_t id = 900;
        for (const auto user : {11, 12, 12, 300})
            store.receive(comment(LiveId{7}, ++id, user, "come to my channel 👉"));
        for (const auto user : {13, 14})
            store.receive(comment(LiveId{9}, ++id, user, "COME to my  chaaaannel!"));
        store.receive(comment(LiveId{9}, ++id, 15, "good evening everybody"));
    }
    moderation::Wave wave() const { return flagged.waves().waves(3, 2, 0).at(0); }
    int waitingFor(Action action) const
    {
        int count = 0;
        for (const auto &one : actions.pending())
            count += one.action == action ? 1 : 0;
        return count;
    }

    TemporarySettings temporary;
    FakeLiveApi api;
    LiveStore store{api.clock, 1'000};
    ModerationRules rules{temporary.settings, {}};
    FlaggedComments flagged{store, rules};
    LiveActions actions{store, api, temporary.settings, api.clock};
    WaveAct act{store, flagged, actions};
};

} // namespace

class WaveActTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void members_areOfAllLivesButNotOfStaff()
    {
        Stand stand;
        QCOMPARE(stand.wave().comments, 6);
        const auto members = stand.act.membersOf(stand.wave());
        QCOMPARE(members.size(), 5);
        QCOMPARE(WaveAct::peopleOf(members), 4);
        for (const auto &one : members)
            QVERIFY(one.user != UserId{300} && one.user != UserId{15});
    }

    void removed_isNoMember()
    {
        Stand stand;
        stand.store.receive(CommentRemoved{LiveId{7}, CommentId{901}});
        QCOMPARE(stand.act.membersOf(stand.wave()).size(), 4);
    }

    void act_isAboutWhatWasShown()
    {
        Stand stand;
        const auto members = stand.act.membersOf(stand.wave());
        stand.store.receive(comment(LiveId{7}, 950, 16, "come to my channel"));
        QCOMPARE(stand.act.start(members, true, true), 9); // five comments, four people once each
        QCOMPARE(stand.waitingFor(Action::RemoveComment), 5);
        QCOMPARE(stand.waitingFor(Action::BlockViewer), 4);
        QVERIFY(stand.api.log.isEmpty()); // nothing before its time to undo
        QVERIFY(!stand.store.find(LiveId{7})->state().removed.contains(CommentId{950}));
        QCOMPARE(stand.act.start(members, true, true), 0); // one at a time
    }

    void stop_takesBackWhatWaits()
    {
        Stand stand;
        stand.act.start(stand.act.membersOf(stand.wave()), true, false);
        stand.api.clock.advanceMs(5'000);
        stand.actions.advance(); // the first ones are on their way
        const auto sent = stand.api.log.size();
        QVERIFY(sent > 0 && sent < 5);
        QCOMPARE(stand.act.stop(), int(5 - sent));
        QCOMPARE(stand.act.waiting(), 0);
        stand.api.clock.advanceMs(60'000);
        stand.actions.advance();
        QCOMPARE(stand.api.log.size(), sent);
    }
};

QTEST_MAIN(WaveActTest)
#include "wave_act_test.moc"
