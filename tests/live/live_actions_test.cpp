// SPDX-License-Identifier: MIT
#include "base/then.h"
#include "live/action_outcome.h"
#include "live/fake_live_api.h"
#include "live/live_actions.h"
#include "live/person_acts.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace wxm;
using namespace wxm::live;

namespace {

constexpr LiveId kLive{7};
const auto kOk = R"({"data":null})"_ba;

struct Stand {
    Stand()
    {
        store.open(kLive, UserId{2});
        store.receive(comment(kLive, 901, 12, "buy coins", "claim_now"));
        store.receive(comment(kLive, 902, 13, "hello"));
    }
    const LiveState &state() const { return store.find(kLive)->state(); }
    std::uint64_t start(Action action, std::int64_t commentId, std::int64_t user = 12)
    {
        return actions.start(action, {kLive, CommentId{commentId}, UserId{user}, {}, {}});
    }
    void pass(std::int64_t ms)
    {
        api.clock.advanceMs(ms);
        actions.advance();
    }
    PendingAction::State stateOf(std::uint64_t id) const
    {
        for (const auto &one : actions.pending()) {
            if (one.id == id)
                return one.state;
        }
        return PendingAction::State(-1);
    }

    TemporarySettings settings;
    FakeLiveApi api;
    LiveStore store{api.clock, 1'000};
    LiveActions actions{store, api, settings.settings, api.clock};
};

} // namespace

class LiveActionsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void action_waitsThenGoesOnceThenIsDone()
    {
        Stand stand;
        stand.start(Action::RemoveComment, 901);
        QVERIFY(stand.state().removed.contains(CommentId{901}));
        stand.pass(4'999);
        QVERIFY(stand.api.log.isEmpty());
        stand.pass(1);
        stand.pass(60'000);
        QCOMPARE(stand.api.log, QStringList{u"lives.removeComment"_s});
        const auto *call = stand.api.waiting(u"lives.removeComment"_s);
        QCOMPARE(call->ids.value(u"live_id"_s), 7);
        QCOMPARE(call->ids.value(u"comment_id"_s), 901);
        QVERIFY(!call->idempotencyKey.isEmpty());
        QVERIFY(stand.api.answer(u"lives.removeComment"_s, kOk));
        QVERIFY(stand.actions.pending().empty());
        QVERIFY(stand.store.find(kLive)->isMine(CommentId{901}));
    }

    void release_sendsWhatIsInItsUndoTimeAtOnceAndInOrder()
    {
        Stand stand;
        stand.start(Action::RemoveComment, 901);
        stand.start(Action::BlockViewer, 0);
        QCOMPARE(stand.actions.held(), 2);
        stand.actions.release();
        QCOMPARE(stand.api.log, QStringList{u"lives.removeComment"_s});
        QCOMPARE(stand.actions.held(), 2); // until they are answered
        QVERIFY(stand.api.answer(u"lives.removeComment"_s, kOk));
        stand.pass(100);
        QCOMPARE(stand.api.log.last(), u"lives.blockViewer"_s);
        QVERIFY(stand.api.answer(u"lives.blockViewer"_s, kOk));
        QCOMPARE(stand.actions.held(), 0);
        QCOMPARE(stand.api.log.size(), 2);
    }

    void release_sendsEachOfTheTenActions_data()
    {
        QTest::addColumn<int>("action");
        for (int i = 0; i <= int(Action::RevokeModerator); ++i)
            QTest::newRow(qPrintable(endpointOf(Action(i)))) << i;
    }
    void release_sendsEachOfTheTenActions()
    {
        QFETCH(int, action);
        Stand stand;
        QVERIFY(stand.start(Action(action), 901) != 0);
        QVERIFY(stand.api.log.isEmpty());
        stand.actions.release();
        QCOMPARE(stand.api.log, QStringList{endpointOf(Action(action))});
    }

    void undo_takesItBackAndNothingGoesOut()
    {
        Stand stand;
        const auto first = stand.start(Action::RemoveComment, 901);
        stand.start(Action::PinComment, 902);
        QVERIFY(stand.actions.undoLast(kLive));
        QVERIFY(stand.state().pinned.isEmpty());
        QVERIFY(stand.state().removed.contains(CommentId{901}));
        QVERIFY(stand.actions.undo(first));
        QVERIFY(stand.state().removed.isEmpty());
        stand.pass(60'000);
        QVERIFY(stand.api.log.isEmpty());
        QVERIFY(!stand.actions.undo(first));
    }

    void reason_goesWithABlockAndIsKept()
    {
        Stand stand;
        stand.actions.start(Action::BlockViewer,
            {kLive, CommentId{901}, UserId{12}, u"claim_now"_s, u"buy coins"_s, u"scam link"_s});
        stand.actions.start(
            Action::RemoveComment, {kLive, CommentId{901}, UserId{12}, {}, {}, u"scam link"_s});
        stand.pass(5'000);
        QCOMPARE(stand.api.waiting(u"lives.blockViewer"_s)->body.value(u"reason"_s).toString(),
            u"scam link"_s);
        stand.api.answer(u"lives.blockViewer"_s, kOk);
        stand.pass(100);
        // A removal carries no body: its reason is kept here.
        QVERIFY(stand.api.waiting(u"lives.removeComment"_s)->body.isEmpty());
        stand.api.answer(u"lives.removeComment"_s, kOk);
        const auto &journal = stand.store.find(kLive)->journal().entries();
        QCOMPARE(journal.size(), std::size_t{2});
        for (const auto &entry : journal) {
            QVERIFY(entry.byMe);
            QCOMPARE(entry.reason, u"scam link"_s);
        }
    }

    void group_isOnePressAndOneUndo()
    {
        Stand stand;
        stand.store.receive(comment(kLive, 903, 12, "buy more", "claim_now"));
        const auto begun = stand.actions.startAll(
            blockActs(stand.store, {kLive, {}, UserId{12}, {}, {}}, {kLive}, true));
        QCOMPARE(begun.size(), 3); // the block and two comments
        QCOMPARE(stand.actions.pressedLately(), 1);
        stand.start(Action::PinComment, 902, 13);
        QVERIFY(stand.actions.undoLast(kLive)); // the pin alone
        QCOMPARE(stand.actions.pending().size(), std::size_t{3});
        QVERIFY(stand.actions.undoLast(kLive));
        QVERIFY(stand.actions.pending().empty());
        QVERIFY(stand.state().removed.isEmpty() && stand.state().blocked.isEmpty());
        stand.pass(60'000);
        QVERIFY(stand.api.log.isEmpty());
    }

    void group_stoppedHalfWayLeavesWhatIsDone()
    {
        Stand stand;
        stand.store.receive(comment(kLive, 903, 12, "buy more", "claim_now"));
        stand.actions.startAll(removalActs(stand.store, {kLive, {}, UserId{12}, {}, {}}));
        stand.pass(5'000);
        stand.api.answer(u"lives.removeComment"_s, kOk);
        QVERIFY(stand.actions.undoLast(kLive));
        QVERIFY(stand.actions.pending().empty());
        QCOMPARE(stand.state().removed, QSet<CommentId>{CommentId{903}}); // the newest went first
    }

    void undoAll_takesBackWhatWaitsInThisLive()
    {
        Stand stand;
        stand.store.open(LiveId{9}, UserId{2});
        stand.start(Action::RemoveComment, 901);
        stand.start(Action::BlockViewer, 0);
        stand.actions.start(Action::BlockViewer, {LiveId{9}, {}, UserId{40}, {}, {}});
        QCOMPARE(stand.actions.undoAll(kLive), 2);
        QCOMPARE(stand.actions.pending().size(), std::size_t{1});
        QCOMPARE(stand.actions.undoAll(), 1);
    }

    void brake_holdsWhatWaitsUntilAPersonAnswers()
    {
        Stand stand;
        QSignalSpy told(&stand.actions, &LiveActions::brakeChanged);
        for (int i = 0; i < 19; ++i)
            stand.start(Action::BlockViewer, 0, 100 + i);
        QVERIFY(!stand.actions.isBraked());
        stand.start(Action::BlockViewer, 0, 119);
        QVERIFY(stand.actions.isBraked());
        QCOMPARE(told.size(), 1);
        stand.start(Action::BlockViewer, 0, 120);
        QCOMPARE(told.size(), 1); // asked once
        stand.pass(60'000);
        QVERIFY(stand.api.log.isEmpty());
        stand.actions.goOn();
        QCOMPARE(told.size(), 2);
        QCOMPARE(stand.api.log, QStringList{u"lives.blockViewer"_s});
        for (int i = 0; i < 25; ++i)
            stand.start(Action::PinComment, 2'000 + i);
        QVERIFY(!stand.actions.isBraked()); // for five minutes
    }

    void brake_undoneIsOff()
    {
        Stand stand;
        stand.settings.settings.brakeActs.set(5);
        for (int i = 0; i < 5; ++i)
            stand.start(Action::BlockViewer, 0, 100 + i);
        QVERIFY(stand.actions.isBraked());
        QCOMPARE(stand.actions.undoHeld(), 5);
        QVERIFY(!stand.actions.isBraked());
        QVERIFY(stand.api.log.isEmpty());
        stand.start(Action::BlockViewer, 0, 100);
        QVERIFY(!stand.actions.isBraked());
    }

    void brake_isOffByASettingAndForSlowHands()
    {
        Stand stand;
        for (int i = 0; i < 40; ++i) {
            stand.start(Action::BlockViewer, 0, 100 + i);
            stand.api.clock.advanceMs(1'600); // nineteen in half a minute
        }
        QVERIFY(!stand.actions.isBraked());
        stand.settings.settings.brakeActs.set(0);
        for (int i = 0; i < 40; ++i)
            stand.start(Action::BlockViewer, 0, 200 + i);
        QVERIFY(!stand.actions.isBraked());
    }

    void goneAlready_countsAsDone()
    {
        Stand stand;
        QSignalSpy ended(&stand.actions, &LiveActions::ended);
        stand.start(Action::RemoveComment, 901);
        stand.pass(5'000);
        stand.api.refuse(u"lives.removeComment"_s, ApiError::Kind::NotFound);
        QVERIFY(stand.actions.pending().empty());
        QVERIFY(stand.state().removed.contains(CommentId{901}));
        QVERIFY(!stand.store.find(kLive)->isMine(CommentId{901})); // whoever it was
        QCOMPARE(ended.size(), 1);
        QCOMPARE(ended[0][1].value<JournalEntry::Outcome>(), JournalEntry::Outcome::Done);
    }

    void conflict_isDoneWhereTheServerShowsItSo_data()
    {
        QTest::addColumn<QByteArray>("details");
        QTest::addColumn<bool>("isDone");
        QTest::newRow("blocked there")
            << R"({"data":{"id":7,"blocked":[{"user_id":12}]}})"_ba << true;
        QTest::newRow("not blocked there") << R"({"data":{"id":7,"blocked":[]}})"_ba << false;
        QTest::newRow("it does not tell") << R"({"data":{"id":7}})"_ba << false;
    }
    void conflict_isDoneWhereTheServerShowsItSo()
    {
        QFETCH(QByteArray, details);
        QFETCH(bool, isDone);
        Stand stand;
        const auto id = stand.start(Action::BlockViewer, 0);
        stand.pass(5'000);
        stand.api.refuse(u"lives.blockViewer"_s, ApiError::Kind::Conflict);
        QVERIFY(stand.api.answer(u"lives.show"_s, details));
        if (isDone)
            QVERIFY(stand.actions.pending().empty());
        else
            QCOMPARE(stand.stateOf(id), PendingAction::State::Refused);
        QCOMPARE(stand.state().blocked.contains(UserId{12}), isDone);
        QCOMPARE(stand.api.count(u"lives.blockViewer"_s), 1); // never sent again
    }

    void end_ofEveryKindIsTold()
    {
        Stand stand;
        QList<JournalEntry::Outcome> ends;
        int sent = 0;
        QObject::connect(&stand.actions, &LiveActions::ended, &stand.actions,
            [&](const PendingAction &, JournalEntry::Outcome end) { ends.append(end); });
        QObject::connect(&stand.actions, &LiveActions::sent, &stand.actions, [&] { ++sent; });
        using Outcome = JournalEntry::Outcome;
        stand.actions.undo(stand.start(Action::PinComment, 902));
        stand.start(Action::PinComment, 902);
        stand.pass(5'000);
        stand.api.refuse(u"lives.pinComment"_s, ApiError::Kind::Forbidden);
        stand.start(Action::BlockViewer, 0);
        stand.pass(5'000);
        stand.api.refuse(u"lives.blockViewer"_s, ApiError::Kind::Ambiguous);
        stand.store.receive(ViewerBlocked{kLive, UserId{12}});
        QCOMPARE(ends,
            (QList<Outcome>{
                Outcome::Undone, Outcome::Refused, Outcome::Unconfirmed, Outcome::Done}));
        QCOMPARE(sent, 2);
    }

    void undo_isTooLateOnceItWent()
    {
        Stand stand;
        const auto id = stand.start(Action::RemoveComment, 901);
        stand.pass(5'000);
        QVERIFY(!stand.actions.undo(id));
        QVERIFY(!stand.actions.undoLast(kLive));
    }

    void undoTime_isASettingOfZeroToTenSeconds_data()
    {
        QTest::addColumn<int>("seconds");
        QTest::addColumn<int>("waits");
        QTest::newRow("none") << 0 << 0;
        QTest::newRow("three") << 3 << 3'000;
        QTest::newRow("the longest") << 10 << 10'000;
        QTest::newRow("out of range: the default") << 99 << 5'000;
        QTest::newRow("nonsense: the default") << -5 << 5'000;
    }
    void undoTime_isASettingOfZeroToTenSeconds()
    {
        QFETCH(int, seconds);
        QFETCH(int, waits);
        Stand stand;
        stand.settings.settings.undoSeconds.set(seconds);
        stand.start(Action::BlockViewer, 0);
        if (waits > 0) {
            stand.pass(waits - 1);
            QVERIFY(stand.api.log.isEmpty());
            stand.pass(1);
        }
        QCOMPARE(stand.api.log, QStringList{u"lives.blockViewer"_s});
    }

    void samePress_twiceIsOneAction()
    {
        Stand stand;
        QVERIFY(stand.start(Action::RemoveComment, 901) != 0);
        QCOMPARE(stand.start(Action::RemoveComment, 901), std::uint64_t{0});
        stand.pass(5'000);
        QCOMPARE(stand.start(Action::RemoveComment, 901), std::uint64_t{0});
        QCOMPARE(stand.api.log.size(), 1);
    }

    void burst_goesOneAfterTheOtherInOrderAndPaced()
    {
        Stand stand;
        stand.start(Action::RemoveComment, 901);
        stand.start(Action::BlockViewer, 0);
        stand.start(Action::PinComment, 902);
        stand.pass(5'000);
        QCOMPARE(stand.api.log, QStringList{u"lives.removeComment"_s});
        stand.api.answer(u"lives.removeComment"_s, kOk);
        stand.pass(99);
        QCOMPARE(stand.api.log.size(), 1); // not faster than ten a second
        stand.pass(1);
        QCOMPARE(stand.api.log.last(), u"lives.blockViewer"_s);
        QCOMPARE(stand.api.waiting(u"lives.blockViewer"_s)->body.value(u"user_id"_s).toInt(), 12);
        stand.api.answer(u"lives.blockViewer"_s, kOk);
        stand.pass(100);
        QCOMPARE(stand.api.log.last(), u"lives.pinComment"_s);
        QCOMPARE(stand.api.log.size(), 3);
    }

    void laterPress_onTheSameNeverOvertakes()
    {
        Stand stand;
        stand.settings.settings.undoSeconds.set(10);
        stand.start(Action::PinComment, 902);
        stand.settings.settings.undoSeconds.set(0);
        stand.start(Action::UnpinComment, 902);
        stand.start(Action::RemoveComment, 901);
        QCOMPARE(stand.api.log, QStringList{u"lives.removeComment"_s}); // of another comment
        stand.api.answer(u"lives.removeComment"_s, kOk);
        stand.pass(10'000);
        QCOMPARE(stand.api.log.last(), u"lives.pinComment"_s);
        stand.api.answer(u"lives.pinComment"_s, kOk);
        stand.pass(100);
        QCOMPARE(stand.api.log.last(), u"lives.unpinComment"_s);
    }

    void pressOnWhatIsSoAlready_asksForNothing_data()
    {
        QTest::addColumn<int>("action");
        QTest::newRow("removed") << int(Action::RemoveComment);
        QTest::newRow("pinned") << int(Action::PinComment);
        QTest::newRow("blocked") << int(Action::BlockViewer);
        QTest::newRow("moderator") << int(Action::AssignModerator);
        QTest::newRow("on stage") << int(Action::ApproveGuest);
    }
    void pressOnWhatIsSoAlready_asksForNothing()
    {
        QFETCH(int, action);
        Stand stand;
        stand.store.receive(CommentRemoved{kLive, CommentId{902}});
        stand.store.receive(CommentPinned{kLive, CommentId{902}});
        stand.store.receive(ViewerBlocked{kLive, UserId{12}});
        stand.store.receive(ModeratorAssigned{kLive, UserId{12}});
        stand.store.receive(GuestApproved{kLive, {UserId{12}, u"n"_s, {}}});
        QCOMPARE(stand.start(Action(action), 902), std::uint64_t{0});
        stand.pass(60'000);
        QVERIFY(stand.api.log.isEmpty());
    }

    void answerThatProvesNothing_isLookedForAndNotCalledRefused_data()
    {
        QTest::addColumn<int>("kind");
        QTest::newRow("cut") << int(ApiError::Kind::Ambiguous);
        QTest::newRow("unreadable answer") << int(ApiError::Kind::BadReply);
        QTest::newRow("no answer in time") << int(ApiError::Kind::Timeout);
    }
    void answerThatProvesNothing_isLookedForAndNotCalledRefused()
    {
        QFETCH(int, kind);
        Stand stand;
        const auto id = stand.start(Action::BlockViewer, 0);
        stand.pass(5'000);
        stand.api.refuse(u"lives.blockViewer"_s, ApiError::Kind(kind));
        QCOMPARE(stand.stateOf(id), PendingAction::State::Unconfirmed);
        stand.pass(60'000);
        QCOMPARE(stand.api.count(u"lives.blockViewer"_s), 1);
    }

    void refusal_keepsItsReasonAndTakesOnlyItselfBack()
    {
        Stand stand;
        const auto id = stand.start(Action::RemoveComment, 901);
        stand.start(Action::BlockViewer, 0);
        stand.pass(5'000);
        stand.api.refuse(u"lives.removeComment"_s, ApiError::Kind::Forbidden);
        QCOMPARE(stand.stateOf(id), PendingAction::State::Refused);
        QCOMPARE(stand.actions.pending().front().error->kind, ApiError::Kind::Forbidden);
        QVERIFY(stand.state().removed.isEmpty());
        QVERIFY(stand.state().blocked.contains(UserId{12}));
        stand.actions.dismiss(id);
        QCOMPARE(stand.actions.pending().size(), std::size_t{1});
    }

    void event_endsAnActionThatIsOnItsWay()
    {
        Stand stand;
        stand.start(Action::ApproveGuest, 0, 40);
        stand.pass(5'000);
        stand.store.receive(GuestApproved{kLive, {UserId{40}, u"Maha"_s, {}}});
        QVERIFY(stand.actions.pending().empty());
        QVERIFY(stand.state().guest(UserId{40}));
        stand.api.answer(u"lives.approveGuest"_s, kOk);
        QCOMPARE(stand.state().guests.size(), 1);
        QVERIFY(stand.store.find(kLive)->journal().entries().back().byMe);
    }

    void event_byAnotherSparesTheCall()
    {
        Stand stand;
        stand.start(Action::RemoveComment, 901);
        stand.store.receive(CommentRemoved{kLive, CommentId{902}});
        QCOMPARE(stand.actions.pending().size(), std::size_t{1});
        QSignalSpy overtaken(&stand.actions, &LiveActions::overtaken);
        QSignalSpy ended(&stand.actions, &LiveActions::ended);
        stand.store.receive(CommentRemoved{kLive, CommentId{901}});
        QVERIFY(stand.actions.pending().empty());
        QCOMPARE(overtaken.size(), 1);
        QVERIFY(ended.isEmpty()); // no act of ours
        stand.pass(60'000);
        QVERIFY(stand.api.log.isEmpty());
        QVERIFY(!stand.store.find(kLive)->isMine(CommentId{901}));
    }

    void ambiguousEnd_isLookedForAndNeverSentAgain()
    {
        Stand stand;
        const auto id = stand.start(Action::PinComment, 901);
        stand.pass(5'000);
        stand.api.refuse(u"lives.pinComment"_s, ApiError::Kind::Ambiguous);
        QCOMPARE(stand.stateOf(id), PendingAction::State::Unconfirmed);
        QVERIFY(stand.state().pinned.contains(CommentId{901}));
        stand.pass(2'000);
        QVERIFY(stand.api.answer(u"lives.show"_s, R"({"data":{"id":7,"pinned_comments":[]}})"_ba));
        stand.pass(8'000);
        QVERIFY(stand.api.answer(u"lives.show"_s, R"({"data":{"id":7}})"_ba));
        stand.pass(20'000);
        QVERIFY(stand.api.answer(u"lives.show"_s,
            R"({"data":{"id":7,"pinned_comments":[{"id":901,"user_id":12,"body":"x"}]}})"_ba));
        QVERIFY(stand.actions.pending().empty());
        QVERIFY(stand.state().pinned.contains(CommentId{901}));
        QCOMPARE(stand.api.count(u"lives.pinComment"_s), 1);
        QCOMPARE(stand.api.count(u"lives.show"_s), 3);
    }

    void ambiguousEnd_thatWasNotDoneIsSaidAtTheLastLook()
    {
        Stand stand;
        const auto id = stand.start(Action::RemoveComment, 901);
        stand.pass(5'000);
        stand.api.refuse(u"lives.removeComment"_s, ApiError::Kind::Ambiguous);
        const auto page =
            R"({"data":[{"id":902,"user_id":1,"body":"a"},{"id":901,"user_id":12,"body":"b"}]})"_ba;
        for (const int wait : {2'000, 8'000, 20'000}) {
            QCOMPARE(stand.stateOf(id), PendingAction::State::Unconfirmed);
            stand.pass(wait);
            QVERIFY(stand.api.answer(u"lives.comments"_s, page));
        }
        QCOMPARE(stand.stateOf(id), PendingAction::State::Refused);
        QVERIFY(stand.state().removed.isEmpty());
        QCOMPARE(stand.api.count(u"lives.removeComment"_s), 1);
    }

    void ambiguousEnd_thatNobodyCanTellStaysUnconfirmed()
    {
        Stand stand;
        const auto id = stand.start(Action::BlockViewer, 0);
        stand.pass(5'000);
        stand.api.refuse(u"lives.blockViewer"_s, ApiError::Kind::Ambiguous);
        for (const int wait : {2'000, 8'000, 20'000}) {
            stand.pass(wait);
            QVERIFY(stand.api.answer(u"lives.show"_s, R"({"data":{"id":7}})"_ba));
        }
        stand.pass(600'000);
        QCOMPARE(stand.stateOf(id), PendingAction::State::Unconfirmed);
        QCOMPARE(stand.api.count(u"lives.show"_s), 3);
        stand.actions.checkAgain(id);
        QVERIFY(stand.api.answer(
            u"lives.show"_s, R"({"data":{"id":7,"blocked":[{"user_id":12}]}})"_ba));
        QVERIFY(stand.actions.pending().empty());
        QVERIFY(stand.state().blocked.contains(UserId{12}));
        QCOMPARE(stand.api.count(u"lives.blockViewer"_s), 1);
    }

    void target_isWhatWasPressedWhateverMovesAfterwards()
    {
        Stand stand;
        stand.start(Action::BlockViewer, 0, 12);
        for (int i = 0; i < 2'000; ++i)
            stand.store.receive(comment(kLive, 1'000 + i, 50 + i % 9, "flood"));
        stand.pass(5'000);
        QCOMPARE(stand.api.waiting(u"lives.blockViewer"_s)->body.value(u"user_id"_s).toInt(), 12);
    }

    void unblock_hasNoEventAndIsDoneByTheAnswer()
    {
        Stand stand;
        stand.store.receive(ViewerBlocked{kLive, UserId{12}});
        stand.start(Action::UnblockViewer, 0);
        stand.pass(5'000);
        QVERIFY(stand.state().blocked.contains(UserId{12}));
        stand.api.answer(u"lives.unblockViewer"_s, kOk);
        QVERIFY(stand.state().blocked.isEmpty());
    }

    void comment_isShownByItsAnswerAndNotTwiceByItsEcho()
    {
        Stand stand;
        bool ended = false;
        then(stand.actions.comment(kLive, u"hello all"_s, "key"), this,
            [&](const Result<Done> &result) { ended = result.has_value(); });
        QCOMPARE(stand.api.waiting(u"lives.comment"_s)->body.value(u"body"_s).toString(),
            u"hello all"_s);
        stand.api.answer(u"lives.comment"_s,
            R"({"data":{"id":950,"user_id":2,"user_name":"Huda","body":"hello all"}})"_ba);
        QVERIFY(ended);
        stand.store.receive(comment(kLive, 950, 2, "hello all", "Huda"));
        QCOMPARE(stand.store.find(kLive)->feed().size(), std::size_t{3});
    }

    void clear_forgetsWhatWaited()
    {
        Stand stand;
        stand.start(Action::RemoveComment, 901);
        stand.actions.clear();
        stand.pass(60'000);
        QVERIFY(stand.api.log.isEmpty());
        QVERIFY(stand.state().removed.isEmpty());
    }

    void judgement_saysNothingWhereTheServerDoesNotTell()
    {
        const Target target{kLive, CommentId{901}, UserId{12}, {}, {}};
        LiveDetails bare{.id = kLive};
        for (const auto action : {Action::PinComment, Action::UnpinComment, Action::BlockViewer,
                 Action::UnblockViewer, Action::ApproveGuest, Action::RejectGuest,
                 Action::KickGuest, Action::AssignModerator, Action::RevokeModerator})
            QCOMPARE(isDone(action, target, bare), std::nullopt);
        bare.guests = QList<Guest>{{UserId{12}, {}, Guest::Status::OnStage, 0}};
        QCOMPARE(isDone(Action::ApproveGuest, target, bare), std::optional(true));
        QCOMPARE(isDone(Action::KickGuest, target, bare), std::optional(false));
        bare.guests = QList<Guest>{};
        QCOMPARE(isDone(Action::ApproveGuest, target, bare), std::nullopt);
        QCOMPARE(isDone(Action::RejectGuest, target, bare), std::optional(true));
        Page<Comment> page{
            .rows = {{CommentId{950}, {}, {}, {}, 0}}, .next = PageCursor{.page = 2}};
        QCOMPARE(isRemoved(CommentId{901}, page), std::nullopt);
        page.rows.append({CommentId{900}, {}, {}, {}, 0});
        QCOMPARE(isRemoved(CommentId{901}, page), std::optional(true));
        QCOMPARE(isRemoved(CommentId{900}, page), std::optional(false));
    }
};

QTEST_GUILESS_MAIN(LiveActionsTest)
#include "live_actions_test.moc"
