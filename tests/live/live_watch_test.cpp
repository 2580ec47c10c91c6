// SPDX-License-Identifier: MIT
#include "live/fake_live_api.h"
#include "live/live_models.h"
#include "live/live_watch.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace wxm;
using namespace wxm::live;

namespace {

constexpr LiveId kLive{7};
const auto kRoom = RoomKey::of(kLive);

QByteArray page(std::initializer_list<int> ids, int number = 1, int last = 1)
{
    QByteArray rows;
    for (const int id : ids) {
        rows += (rows.isEmpty() ? "" : ",") + QByteArray("{\"id\":") + QByteArray::number(id)
            + ",\"user_id\":12,\"user_name\":\"Sara\",\"body\":\"hello\"}";
    }
    return "{\"data\":[" + rows + "],\"meta\":{\"current_page\":" + QByteArray::number(number)
        + ",\"last_page\":" + QByteArray::number(last) + "}}";
}

struct Stand {
    QStringList doors;
    TemporarySettings settings;
    FakeLiveApi api;
    LiveStore store{api.clock, 1'000};
    LiveWatch watch{store, api, settings.settings,
        {[this](LiveId live) { doors.append(u"open %1"_s.arg(live.value)); },
            [this](LiveId live) { doors.append(u"close %1"_s.arg(live.value)); }},
        api.clock};

    const LiveFeed &feed() const { return store.find(kLive)->feed(); }
    bool comments(const QByteArray &body) { return api.answer(u"lives.comments"_s, body); }
    bool details() { return api.answer(u"lives.show"_s, R"({"data":{"id":7,"title":"t"}})"_ba); }
    QList<int> kinds() const
    {
        QList<int> all;
        for (auto number = feed().firstRow(); number < feed().endRow(); ++number)
            all.append(
                feed().row(number).kind == FeedRow::Kind::Gap ? -1 : int(feed().row(number).id));
        return all;
    }
    GapFill fill() const
    {
        for (auto number = feed().firstRow(); number < feed().endRow(); ++number) {
            if (feed().row(number).kind == FeedRow::Kind::Gap)
                return GapFill(feed().row(number).note & 3U);
        }
        return GapFill(9);
    }
    void settle()
    {
        watch.watch(kLive, UserId{2});
        details();
        comments(page({2, 1}));
    }
    void loseLink()
    {
        const auto now = api.clock.wallMs();
        watch.onReconnected(false, {now, now + 12'000, ConnectionStatus::Cause::LinkLost});
    }
};

} // namespace

class LiveWatchTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void watch_entersTheRoomAndReadsWhatIsThere()
    {
        Stand stand;
        QVERIFY(stand.watch.watch(kLive, UserId{2}));
        QCOMPARE(stand.doors, QStringList{u"open 7"_s});
        QVERIFY(stand.watch.isLoading(kLive));
        stand.details();
        QVERIFY(!stand.watch.isLoading(kLive));
        QCOMPARE(stand.store.find(kLive)->state().title, u"t"_s);
        stand.store.receive(comment(kLive, 5, 12, "already here"));
        stand.comments(page({4, 3}, 1, 3));
        QCOMPARE(stand.kinds(), (QList<int>{3, 4, 5}));
        QVERIFY(stand.watch.hasOlder(kLive));
        stand.watch.loadOlder(kLive);
        stand.watch.loadOlder(kLive);
        QCOMPARE(stand.api.count(u"lives.comments"_s), 2);
        stand.comments(page({2, 1}, 2, 2));
        QCOMPARE(stand.kinds(), (QList<int>{1, 2, 3, 4, 5}));
        QVERIFY(!stand.watch.hasOlder(kLive));
        QVERIFY(!stand.api.log.contains(u"lives.join"_s));
    }

    void unwatch_leavesAndForgetsLateAnswers()
    {
        Stand stand;
        stand.watch.watch(kLive, UserId{2});
        stand.watch.unwatch(kLive);
        QCOMPARE(stand.doors, (QStringList{u"open 7"_s, u"close 7"_s}));
        QVERIFY(!stand.store.find(kLive));
        stand.watch.watch(kLive, UserId{2});
        stand.comments(page({9}));
        QCOMPARE(stand.feed().size(), std::size_t{0});
        stand.comments(page({4}));
        QCOMPARE(stand.kinds(), QList<int>{4});
    }

    void viewer_joinsAndLeavesOnlyWhenAsked()
    {
        Stand stand;
        stand.settings.settings.joinAsViewer.set(true);
        stand.watch.watch(kLive, UserId{2});
        QVERIFY(stand.api.log.contains(u"lives.join"_s));
        stand.settings.settings.joinAsViewer.set(false);
        stand.watch.unwatch(kLive);
        QVERIFY(stand.api.log.contains(u"lives.leave"_s));
    }

    void viewerJoinThatIsRefused_isSaidAndNotTakenBack()
    {
        Stand stand;
        stand.settings.settings.joinAsViewer.set(true);
        QSignalSpy changed(&stand.watch, &LiveWatch::stateChanged);
        stand.watch.watch(kLive, UserId{2});
        QCOMPARE(stand.watch.viewerCount(), 1);
        stand.api.refuse(u"lives.join"_s, ApiError::Kind::Forbidden);
        QVERIFY(changed.size() > 0);
        QCOMPARE(stand.watch.joinFault(kLive)->kind, ApiError::Kind::Forbidden);
        QCOMPARE(stand.watch.viewerCount(), 0);
        stand.watch.unwatch(kLive);
        QVERIFY(!stand.api.log.contains(u"lives.leave"_s));
    }

    void endOfASession_leavesWhereverItCountedAsAViewer()
    {
        Stand stand;
        stand.settings.settings.joinAsViewer.set(true);
        stand.watch.watch(kLive, UserId{2});
        stand.watch.leaveAsViewer();
        QCOMPARE(stand.api.log.count(u"lives.leave"_s), 1);
        QCOMPARE(stand.watch.viewerCount(), 1); // the answer is awaited
        stand.api.answer(u"lives.leave"_s, "{}"_ba);
        QCOMPARE(stand.watch.viewerCount(), 0);
        stand.watch.unwatch(kLive);
        QCOMPARE(stand.api.log.count(u"lives.leave"_s), 1);
    }

    void gap_isFilledPageByPageUntilWhatWasKnown()
    {
        Stand stand;
        stand.settle();
        stand.loseLink();
        QCOMPARE(stand.fill(), GapFill::Filling);
        stand.store.receive(comment(kLive, 9, 12, "after the gap"));
        QCOMPARE(stand.api.count(u"lives.comments"_s), 1);
        stand.watch.onJoined(kRoom, true);
        stand.details();
        QVERIFY(stand.comments(page({9, 8, 7}, 1, 5)));
        QVERIFY(stand.comments(page({6, 5, 4}, 2, 5)));
        QVERIFY(stand.comments(page({3, 2, 1}, 3, 5)));
        QVERIFY(!stand.comments(page({})));
        QCOMPARE(stand.kinds(), (QList<int>{1, 2, -1, 3, 4, 5, 6, 7, 8, 9}));
        QCOMPARE(stand.fill(), GapFill::Filled);
        QCOMPARE(stand.feed().row(stand.feed().firstRow() + 2).shared, std::uint16_t{6});
    }

    void gap_thatCannotBeFilledSaysSo()
    {
        Stand stand;
        stand.settle();
        stand.loseLink();
        stand.watch.onJoined(kRoom, true);
        stand.api.refuse(u"lives.comments"_s, ApiError::Kind::NotOffered);
        QCOMPARE(stand.fill(), GapFill::NotOffered);
        QCOMPARE(
            stand.store.find(kLive)->journal().entries().back().kind, JournalEntry::Kind::LinkLost);
    }

    void gap_thatBreaksOffIsPartly()
    {
        Stand stand;
        stand.settle();
        stand.loseLink();
        stand.watch.onJoined(kRoom, true);
        stand.comments(page({9, 8}, 1, 5));
        stand.api.refuse(u"lives.comments"_s, ApiError::Kind::Offline);
        QCOMPARE(stand.fill(), GapFill::Partly);
    }

    void recoveredConnection_missedNothing()
    {
        Stand stand;
        stand.settle();
        stand.watch.onReconnected(true, {1, 2, ConnectionStatus::Cause::LinkLost});
        QCOMPARE(stand.kinds(), (QList<int>{1, 2}));
    }

    void staleLive_isReadAgainOnceForManyLosses()
    {
        Stand stand;
        stand.settle();
        const auto before = stand.api.count(u"lives.comments"_s);
        LiveBatch batch;
        batch.countRefused(kLive);
        for (int i = 0; i < 50; ++i)
            stand.store.receive(batch);
        QTRY_COMPARE_WITH_TIMEOUT(stand.api.count(u"lives.comments"_s), before + 1, 8'000);
    }

    void comment_thatIsToldTwiceMarksTheLiveForOneReading()
    {
        Stand stand;
        stand.settle();
        QSignalSpy stale(&stand.store, &LiveStore::becameStale);
        stand.store.receive(comment(kLive, 2, 12, "a reading brought it"));
        QCOMPARE(stale.size(), 0); // its event comes late, and once
        stand.store.receive(comment(kLive, 3, 12, "an event told it"));
        QCOMPARE(stale.size(), 0);
        stand.store.receive(comment(kLive, 3, 12, "and another one"));
        QCOMPARE(stale.size(), 1);
        stand.store.receive(comment(kLive, 2, 12, "again"));
        QCOMPARE(stale.size(), 2);
        QCOMPARE(stand.kinds(), (QList<int>{1, 2, 3}));
    }

    void comment_thatAPageDoesNotHoldWasRemoved()
    {
        Stand stand;
        stand.watch.watch(kLive, UserId{2});
        stand.details();
        stand.comments(page({6, 5, 4, 3, 2, 1}));
        stand.store.receive(comment(kLive, 7, 12, "while it is read"));
        stand.loseLink();
        stand.watch.onJoined(kRoom, true);
        stand.details();
        stand.store.receive(comment(kLive, 9, 12, "not in the snapshot yet"));
        stand.comments(page({8, 6, 4, 3}, 1, 2)); // 1 and 2 lie on the next page
        const auto &state = stand.store.find(kLive)->state();
        QCOMPARE(state.removed, (QSet<CommentId>{CommentId{5}, CommentId{7}}));
        QCOMPARE(stand.kinds(), (QList<int>{1, 2, 3, 4, 5, 6, 7, -1, 8, 9}));
    }

    void emptyList_meansThatTheLastCommentWasRemoved_data()
    {
        QTest::addColumn<bool>("hasEnded");
        QTest::newRow("a live that goes on") << false;
        QTest::newRow("one that is over: the server may have put its comments away") << true;
    }
    void emptyList_meansThatTheLastCommentWasRemoved()
    {
        QFETCH(bool, hasEnded);
        Stand stand;
        stand.watch.watch(kLive, UserId{2});
        stand.details();
        stand.comments(page({2, 1}));
        if (hasEnded)
            stand.store.receive(Ended{kLive});
        stand.loseLink();
        stand.watch.onJoined(kRoom, true);
        stand.details();
        stand.store.receive(comment(kLive, 3, 12, "not in the list yet"));
        stand.comments(page({}));
        const auto &removed = stand.store.find(kLive)->state().removed;
        QCOMPARE(removed.size(), hasEnded ? 0 : 2);
        QVERIFY(!removed.contains(CommentId{3}));
    }

    void end_staysWhateverAnOlderSnapshotSays()
    {
        Stand stand;
        stand.settle();
        stand.store.receive(Ended{kLive});
        stand.watch.look();
        LiveDetails old;
        old.id = kLive;
        old.ended = false;
        stand.store.take(old);
        QVERIFY(stand.store.find(kLive)->state().ended);
        stand.store.receive(ViewerJoined{kLive, UserId{9}, 12});
        QVERIFY(stand.store.find(kLive)->state().ended);
    }

    void snapshot_doesNotUndoWhatAnEventToldMeanwhile()
    {
        Stand stand;
        stand.watch.watch(kLive, UserId{2});
        stand.store.receive(ViewerBlocked{kLive, UserId{12}});
        stand.api.answer(u"lives.show"_s, R"({"data":{"id":7,"title":"t","blocked":[]}})"_ba);
        QCOMPARE(stand.store.find(kLive)->state().title, u"t"_s);
        QVERIFY(stand.store.find(kLive)->state().blocked.contains(UserId{12}));
    }

    void visibleLives_areReadBeforeTheHidden()
    {
        Stand stand;
        for (const auto live : {LiveId{7}, LiveId{8}, LiveId{9}}) {
            stand.watch.watch(live, UserId{2});
            stand.details();
            stand.comments(page({1}));
        }
        stand.watch.setVisible({LiveId{9}});
        stand.api.log.clear();
        stand.api.asked.clear();
        for (const auto live : {LiveId{7}, LiveId{8}, LiveId{9}})
            stand.watch.onJoined(RoomKey::of(live), true);
        QCOMPARE(stand.api.asked.size(), std::size_t{2});
        QCOMPARE(stand.api.asked.front().call.ids.value(u"live_id"_s), 9);
        QTRY_COMPARE(stand.api.asked.size(), std::size_t{6});
        stand.watch.setVisible({LiveId{7}});
    }

    //! Details and comments are asked for together: what one of them finds removed is no reason to
    //! ask for the other again.
    void removal_thatAReadingFindsIsNoReasonForAnother()
    {
        Stand stand;
        stand.watch.watch(kLive, UserId{2});
        stand.details();
        stand.comments(page({3, 2, 1}));
        stand.store.receive(CommentPinned{kLive, CommentId{2}});
        stand.loseLink();
        stand.watch.onJoined(kRoom, true);
        const auto marks = stand.store.find(kLive)->marksVersion();
        stand.comments(page({3, 1}));
        QCOMPARE(stand.store.find(kLive)->state().removed, QSet<CommentId>{CommentId{2}});
        QCOMPARE(stand.store.find(kLive)->marksVersion(), marks);
        stand.api.answer(u"lives.show"_s,
            R"({"data":{"id":7,"title":"t","pinned_comments":[{"id":2,"user_id":1,"body":"x"},{"id":3,"user_id":1,"body":"y"}]}})"_ba);
        QCOMPARE(stand.store.find(kLive)->state().pinned, QList<CommentId>{CommentId{3}});
    }

    void roomState_isKnown()
    {
        Stand stand;
        stand.settle();
        QSignalSpy spy(&stand.watch, &LiveWatch::stateChanged);
        stand.watch.onRoomState(kRoom, Rooms::State::Forbidden);
        QCOMPARE(stand.watch.roomState(kLive), Rooms::State::Forbidden);
        QCOMPARE(spy.size(), 1);
        stand.watch.onRoomState(RoomKey::of(ConversationId{7}), Rooms::State::Joined);
        QCOMPARE(stand.watch.roomState(kLive), Rooms::State::Forbidden);
    }

    void watched_areAtMostTwelve()
    {
        Stand stand;
        for (int id = 1; id <= 12; ++id)
            QVERIFY(stand.watch.watch(LiveId{id}, UserId{2}));
        QVERIFY(!stand.watch.watch(LiveId{13}, UserId{2}));
        QVERIFY(stand.watch.watch(LiveId{12}, UserId{2}));
        stand.watch.clear();
        QVERIFY(stand.store.opened().isEmpty());
        QCOMPARE(stand.doors.size(), 24);
    }

    void fault_ofTheFirstReadingIsKept()
    {
        Stand stand;
        stand.watch.watch(kLive, UserId{2});
        stand.api.refuse(u"lives.show"_s, ApiError::Kind::NotFound);
        QCOMPARE(stand.watch.fault(kLive)->kind, ApiError::Kind::NotFound);
        QVERIFY(!stand.watch.isLoading(kLive));
    }

    void models_followTheStore()
    {
        Stand stand;
        stand.settle();
        GuestModel guests;
        PinnedModel pinned;
        JournalModel journal;
        QAbstractItemModelTester guestTester(&guests);
        QAbstractItemModelTester pinnedTester(&pinned);
        QAbstractItemModelTester journalTester(&journal);
        const auto show = [&](const LiveRecord *live) {
            guests.show(live);
            pinned.show(live);
            journal.show(live);
        };
        stand.store.receive(GuestRequested{kLive, {UserId{41}, u"Hassan"_s, {}}});
        stand.store.receive(GuestRequested{kLive, {UserId{42}, u"Maha"_s, {}}});
        stand.store.receive(CommentPinned{kLive, CommentId{1}});
        stand.store.receive(CommentPinned{kLive, CommentId{77}});
        show(stand.store.find(kLive));
        QCOMPARE(guests.rowCount(), 2);
        QCOMPARE(pinned.index(0).data(PinnedModel::IdRole).toInt(), 77);
        QCOMPARE(pinned.index(0).data(PinnedModel::BodyRole).toString(), QString());
        QCOMPARE(pinned.index(1).data(PinnedModel::BodyRole).toString(), u"hello"_s);
        QCOMPARE(journal.rowCount(), 4);
        QPersistentModelIndex maha(guests.index(1));
        stand.store.receive(GuestApproved{kLive, {UserId{41}, u"Hassan"_s, {}}});
        show(stand.store.find(kLive));
        QCOMPARE(maha.row(), 0);
        QCOMPARE(guests.index(1).data(GuestModel::NameRole).toString(), u"Hassan"_s);
        QCOMPARE(guests.index(1).data(GuestModel::StatusRole).toInt(), int(Guest::Status::OnStage));
        QCOMPARE(journal.index(0).data(JournalModel::KindRole).toInt(),
            int(JournalEntry::Kind::GuestApproved));
        show(nullptr);
        QCOMPARE(guests.rowCount() + pinned.rowCount() + journal.rowCount(), 0);
    }
};

QTEST_GUILESS_MAIN(LiveWatchTest)
#include "live_watch_test.moc"
