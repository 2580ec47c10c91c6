// SPDX-License-Identifier: MIT
#include "base/record_lines.h"
#include "chat/message_rows.h"
#include "chat/outbox.h"
#include "fakes/fake_chat_port.h"
#include "fakes/fake_time.h"

#include <QFile>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace wxm;
using State = PendingReply::State;

namespace {

constexpr UserId kMe{2};
const ThreadKey kThread = ThreadKey::of(ThreadId{12});
const auto kAccount = u"https://wxm.example#2"_s;

//! An outbox over a server in memory. Made anew over the same folder, it is the next run.
struct Desk {
    explicit Desk(const QString &path,
        const OutboxTiming &timing = {.checkDelaysMs = {2, 2, 2}, .retryMs = 2, .firstWaitMs = 2})
        : journal(path, disk)
        , outbox(ports, store, sync, journal, clock, timing)
    {
        ports.add(ThreadKey::Kind::Support, port);
        store.setMe(kMe);
        store.open(kThread);
        outbox.setLinkUp(true);
    }
    void begin() { outbox.setAccount(kAccount); }
    template <class Condition> bool runUntil(Condition isSo)
    {
        return fakes::runUntil(clock, isSo, &disk);
    }
    void runFor(int ms) { fakes::runFor(clock, ms, &disk); }

    fakes::FakeClock clock;
    DiskWriter disk;
    fakes::FakeChatPort port;
    ChatPorts ports;
    ChatStore store;
    ChatSync sync{ports, store};
    OutboxJournal journal;
    Outbox outbox;
};

// As QTRY_*, in time that the test moves.
#define RUN_VERIFY(condition) QVERIFY(m_desk->runUntil([&] { return bool(condition); }))
#define RUN_COMPARE(actual, expected)                                                              \
    do {                                                                                           \
        std::ignore = m_desk->runUntil([&] { return (actual) == (expected); });                    \
        QCOMPARE(actual, expected);                                                                \
    } while (false)

} // namespace

class OutboxTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_desk = std::make_unique<Desk>(path());
        m_desk->begin();
    }
    void cleanup() { m_desk.reset(); }

    void longestReply_isLearntFromTheServersRefusal_data()
    {
        QTest::addColumn<QString>("sentence");
        QTest::addColumn<int>("limit");
        const int none = std::numeric_limits<int>::max();
        QTest::newRow("english") << u"The body must not be greater than 5,000 characters."_s
                                 << 5000;
        QTest::newRow("arabic") << u"يجب ألا يتجاوز body 5000 حرفًا"_s << 5000;
        QTest::newRow("arabic digits") << u"يجب ألا يتجاوز النص ٥٬٠٠٠ حرف"_s << 5000;
        QTest::newRow("another reason") << u"The body must not hold links."_s << none;
        QTest::newRow("longer than it was") << u"At most 9000."_s << none;
    }
    void longestReply_isLearntFromTheServersRefusal()
    {
        QFETCH(QString, sentence);
        QFETCH(int, limit);
        QSignalSpy learnt(&m_desk->outbox, &Outbox::longestReplyChanged);
        m_desk->outbox.add(kThread, QString(6'000, u'x'));
        RUN_COMPARE(m_desk->port.sends.size(), 1);
        ApiError error{
            .kind = ApiError::Kind::Invalid, .httpStatus = 422, .detail = {}};
        error.fieldErrors.insert(u"body"_s, sentence);
        m_desk->port.answer(failure(error));
        RUN_COMPARE(m_desk->outbox.refusedCount(), 1);
        QCOMPARE(m_desk->outbox.longestReply(), limit);
        QCOMPARE(learnt.size(), limit == 5000 ? 1 : 0);
        m_desk->outbox.setAccount(u"https://other.example#3"_s); // another server
        QCOMPARE(m_desk->outbox.longestReply(), std::numeric_limits<int>::max());
    }

    void heldReply_isOnDiskAndGoesOutWhenItsTimeIsOver()
    {
        m_desk->outbox.setHold(40);
        m_desk->outbox.add(kThread, u"أهلًا"_s);
        QVERIFY(written().contains("\"body\":\"أهلًا\""));
        QVERIFY(m_desk->outbox.held(kThread));
        QCOMPARE(m_desk->outbox.holdLeftMs(*m_desk->outbox.held(kThread)), 40);
        QCOMPARE(m_desk->outbox.unsentCount(), 1);
        RUN_COMPARE(m_desk->port.sends.size(), 1);
        QVERIFY(!m_desk->outbox.held(kThread));
    }
    void heldReply_goesAtOnceWhenItIsReleased()
    {
        m_desk->outbox.setHold(30'000);
        m_desk->outbox.add(kThread, u"one"_s);
        m_desk->outbox.releaseHeld(ThreadKey::of(ThreadId{99}));
        QVERIFY(m_desk->outbox.held(kThread));
        QCOMPARE(m_desk->outbox.leavingCount(), 1); // an end waits for it
        m_desk->outbox.setLinkUp(false);
        QCOMPARE(m_desk->outbox.leavingCount(), 0); // but not where nothing can go
        m_desk->outbox.setLinkUp(true);
        m_desk->outbox.releaseHeld();
        QVERIFY(!m_desk->outbox.held(kThread));
        RUN_COMPARE(m_desk->port.sends.size(), 1);
        QCOMPARE(m_desk->outbox.leavingCount(), 1);
    }
    void heldReply_goesBeforeTheNextOfItsThread()
    {
        m_desk->outbox.setHold(30'000);
        m_desk->outbox.add(kThread, u"one"_s);
        m_desk->outbox.add(kThread, u"two"_s);
        RUN_COMPARE(m_desk->port.sends.size(), 1);
        QCOMPARE(m_desk->port.sends.first().body, u"one"_s);
        QCOMPARE(m_desk->outbox.held(kThread)->body, u"two"_s);
    }
    void heldReply_canBeTakenBackAndNeverGoesOut()
    {
        m_desk->outbox.setHold(40);
        m_desk->outbox.add(kThread, u"wrong"_s);
        const auto key = m_desk->outbox.held(kThread)->key;
        QCOMPARE(m_desk->outbox.discard(key), u"wrong"_s);
        QCOMPARE(m_desk->outbox.unsentCount(), 0);
        m_desk->outbox.setHold(0);
        m_desk->outbox.add(kThread, u"right"_s);
        RUN_COMPARE(m_desk->port.sends.size(), 1);
        QCOMPARE(m_desk->port.sends.first().body, u"right"_s);
    }
    void heldReply_outlivesACrashAndWaitsOnlyTheRest()
    {
        m_desk->outbox.setHold(30'000);
        m_desk->outbox.add(kThread, u"أهلًا"_s);
        const auto until = m_desk->outbox.held(kThread)->heldUntil;
        m_desk.reset();
        m_desk = std::make_unique<Desk>(path());
        m_desk->clock.jumpMs(until - 20 - m_desk->clock.wallMs());
        m_desk->begin();
        QVERIFY(m_desk->outbox.held(kThread));
        QCOMPARE(m_desk->outbox.holdLeftMs(*m_desk->outbox.held(kThread)), 20);
        RUN_COMPARE(m_desk->port.sends.size(), 1);
        QCOMPARE(m_desk->port.sends.first().body, u"أهلًا"_s);
    }
    void heldReply_isNotHeldLongerByAClockThatWasSetBack()
    {
        m_desk->outbox.setHold(5'000);
        m_desk->outbox.add(kThread, u"one"_s);
        m_desk->clock.jumpMs(-3'600'000);
        QCOMPARE(m_desk->outbox.holdLeftMs(*m_desk->outbox.held(kThread)), Outbox::kLongestHoldMs);
    }

    void reply_isOnDiskBeforeItGoesOut()
    {
        m_desk->outbox.add(kThread, u"أهلًا"_s);
        QCOMPARE(m_desk->port.sends.size(), 0); // the history has to be known first
        QVERIFY(written().contains("\"body\":\"أهلًا\""));
        RUN_COMPARE(m_desk->port.sends.size(), 1);
        QVERIFY(written().contains("\"state\":\"sending\""));
        QCOMPARE(QFile::permissions(path()) & (QFile::ReadGroup | QFile::ReadOther),
            QFile::Permissions());
    }

    //! What it is and that it goes out: one record, and nothing goes before the disk has it.
    void replyToAKnownThread_waitsForTheDiskOnce()
    {
        QVERIFY(sendOne(u"before"_s));
        m_desk->port.answer(m_desk->port.commit(kMe));
        RUN_VERIFY(m_desk->outbox.replies(kThread).isEmpty());
        QSignalSpy idle(&m_desk->disk, &DiskWriter::idle);
        m_desk->outbox.add(kThread, u"now"_s);
        QCOMPARE(stateOfFirst(), State::Sending); // seen at once
        QVERIFY(!m_desk->outbox.isSaved());
        QCOMPARE(m_desk->port.sends.size(), 1);
        QVERIFY(m_desk->disk.flush(5'000));
        QCOMPARE(m_desk->port.sends.size(), 2);
        QCOMPARE(idle.size(), 1);
        QVERIFY(m_desk->outbox.isSaved());
    }

    //! A person who signs out in the same moment.
    void accountThatGoesBeforeTheDiskAnswers_keepsItsReply()
    {
        m_desk->outbox.add(kThread, u"mine"_s);
        m_desk->outbox.setAccount({});
        m_desk->runFor(100);
        QCOMPARE(m_desk->port.sends.size(), 0);
        m_desk->outbox.setAccount(kAccount);
        RUN_COMPARE(m_desk->port.sends.size(), 1);
    }

    void replyTakenBackBeforeTheDiskAnswers_isGone()
    {
        QSignalSpy saved(&m_desk->outbox, &Outbox::saved);
        m_desk->outbox.setHold(30'000);
        m_desk->outbox.add(kThread, u"wrong"_s);
        QCOMPARE(m_desk->outbox.discard(m_desk->outbox.held(kThread)->key), u"wrong"_s);
        QVERIFY(m_desk->disk.flush(5'000));
        QCOMPARE(saved.size(), 1);
        nextRun();
        QVERIFY(m_desk->outbox.replies(kThread).isEmpty());
    }

    void reply_waitsWhileTheSignInIsNotRenewed_andSaysSo()
    {
        m_desk->outbox.setSignInWaits(true);
        m_desk->outbox.add(kThread, u"one"_s);
        m_desk->runFor(1'000);
        QCOMPARE(m_desk->port.sends.size(), 0);
        const auto waiting = m_desk->outbox.replies(kThread).first();
        QCOMPARE(waiting.state, State::Queued);
        QVERIFY(waiting.error && waiting.error->kind == ApiError::Kind::Unauthorized);
        m_desk->outbox.setSignInWaits(false);
        QVERIFY(!m_desk->outbox.replies(kThread).first().error);
        RUN_COMPARE(m_desk->port.sends.size(), 1);
    }

    void reply_thatMetTheRefusedSignIn_staysQueuedAndSaysWhy()
    {
        QVERIFY(sendOne(u"one"_s));
        m_desk->outbox.setSignInWaits(true);
        m_desk->port.fail(ApiError::Kind::Offline);
        RUN_COMPARE(m_desk->outbox.replies(kThread).first().state, State::Queued);
        QVERIFY(m_desk->outbox.replies(kThread).first().error);
        m_desk->runFor(1'000);
        QCOMPARE(m_desk->port.sends.size(), 1);
    }

    //! The sign-in ends while a reply is under way, and its answer comes behind that.
    void signInThatEnds_leavesAReplyThatWasNotTaken()
    {
        QVERIFY(sendOne(u"one"_s));
        const auto key = m_desk->port.sends[0].key;
        m_desk->outbox.setAccount({});
        m_desk->port.fail(ApiError::Kind::Unauthorized, 401);
        RUN_VERIFY(written().trimmed().split('\n').last().contains("\"state\":\"queued\""));
        m_desk->outbox.setAccount(kAccount);
        RUN_COMPARE(m_desk->port.sends.size(), 2);
        QCOMPARE(m_desk->port.sends[1].key, key);
    }

    void signInThatEnds_forgetsAReplyThatWasTaken()
    {
        QVERIFY(sendOne(u"one"_s));
        const auto message = m_desk->port.commit(kMe);
        m_desk->outbox.setAccount({});
        m_desk->port.answer(message);
        RUN_VERIFY(written().contains("\"op\":\"drop\""));
        m_desk->outbox.setAccount(kAccount);
        QVERIFY(m_desk->outbox.replies(kThread).isEmpty());
    }

    void reply_isGoneOnceItHasAnId()
    {
        QSignalSpy sent(&m_desk->outbox, &Outbox::sent);
        QVERIFY(sendOne(u"one"_s));
        const auto message = m_desk->port.commit(kMe);
        m_desk->port.answer(message);
        RUN_COMPARE(sent.size(), 1);
        QVERIFY(m_desk->outbox.replies(kThread).isEmpty());
        QCOMPARE(m_desk->store.timeline(kThread).messages, QList{message});
        m_desk.reset();
        DiskWriter disk;
        QVERIFY(OutboxJournal(path(), disk).load().isEmpty());
    }

    void echoBeforeTheAnswer_isOneRow()
    {
        QVERIFY(sendOne(u"one"_s));
        const auto message = m_desk->port.commit(kMe);
        m_desk->store.receive(kThread, message);
        QCOMPARE(m_desk->outbox.replies(kThread).first().echoedAs, message.id);
        m_desk->port.answer(message);
        RUN_VERIFY(m_desk->outbox.replies(kThread).isEmpty());
        QCOMPARE(m_desk->store.timeline(kThread).messages.size(), 1);
    }

    void echoOfAnotherDevice_doesNotStealTheReply()
    {
        QVERIFY(sendOne(u"ok"_s));
        const auto fromPhone = m_desk->port.commit(kMe);
        m_desk->store.receive(kThread, fromPhone); // the same words, but not this reply
        m_desk->port.answer(m_desk->port.commit(kMe));
        RUN_VERIFY(m_desk->outbox.replies(kThread).isEmpty());
        QCOMPARE(m_desk->store.timeline(kThread).messages.size(), 2);
    }

    void oneIsUnderWay_inOrder()
    {
        QVERIFY(sendOne(u"first"_s));
        m_desk->outbox.add(kThread, u"second"_s);
        QCOMPARE(m_desk->port.sends.size(), 1);
        m_desk->port.answer(m_desk->port.commit(kMe));
        RUN_COMPARE(m_desk->port.sends.size(), 2);
        QCOMPARE(m_desk->port.sends[1].body, u"second"_s);
    }

    void sameTextFiveTimes_isFiveMessages()
    {
        for (int i = 0; i < 5; ++i)
            m_desk->outbox.add(kThread, u"ok"_s);
        for (int i = 1; i <= 5; ++i) {
            RUN_COMPARE(m_desk->port.sends.size(), i);
            const auto message = m_desk->port.commit(kMe);
            if (i % 2)
                m_desk->store.receive(kThread, message);
            m_desk->port.fail(i % 3 ? ApiError::Kind::Ambiguous : ApiError::Kind::Server);
        }
        RUN_VERIFY(m_desk->outbox.replies(kThread).isEmpty());
        QCOMPARE(m_desk->store.timeline(kThread).messages.size(), 5);
        QCOMPARE(m_desk->port.sends.size(), 5);
    }

    void endWithoutProof_isSettledByTheHistory()
    {
        QVERIFY(sendOne(u"late"_s));
        m_desk->port.fail(ApiError::Kind::Ambiguous);
        RUN_COMPARE(stateOfFirst(), State::Checking);
        m_desk->port.commit(kMe); // arrived all the same
        RUN_VERIFY(m_desk->outbox.replies(kThread).isEmpty());
        QCOMPARE(m_desk->port.sends.size(), 1);
        QCOMPARE(m_desk->store.timeline(kThread).messages.size(), 1);
    }

    void endWithoutProof_isNeverSentAgainByItself()
    {
        QVERIFY(sendOne(u"lost"_s));
        m_desk->port.fail(ApiError::Kind::Ambiguous);
        RUN_COMPARE(stateOfFirst(), State::NotConfirmed);
        const auto key = m_desk->port.sends[0].key;
        QCOMPARE(m_desk->port.sends.size(), 1);
        m_desk->outbox.sendAgain(key);
        RUN_COMPARE(m_desk->port.sends.size(), 2);
        QCOMPARE(m_desk->port.sends[1].key, key); // the same intention
    }

    void keysHonoured_sendsAgainWithTheSameKey()
    {
        m_desk->outbox.setKeysHonoured(true);
        QVERIFY(sendOne(u"lost"_s));
        m_desk->outbox.add(kThread, u"next"_s);
        m_desk->port.fail(ApiError::Kind::Ambiguous);
        RUN_COMPARE(m_desk->port.sends.size(), 2);
        QCOMPARE(m_desk->port.sends[1].key, m_desk->port.sends[0].key);
        m_desk->port.fail(ApiError::Kind::Timeout);
        RUN_COMPARE(m_desk->port.sends.size(), 3);
        QCOMPARE(m_desk->port.sends[2].key, m_desk->port.sends[0].key);
        m_desk->port.answer(m_desk->port.commit(kMe));
        RUN_COMPARE(m_desk->port.sends.size(), 4);
        QCOMPARE(m_desk->port.sends[3].body, u"next"_s);
    }

    void historyThatIsNotShown_endsTheChecking()
    {
        QVERIFY(sendOne(u"lost"_s));
        m_desk->port.historyError = {
            .kind = ApiError::Kind::Forbidden, .detail = {}};
        m_desk->port.fail(ApiError::Kind::Ambiguous);
        RUN_COMPARE(stateOfFirst(), State::NotConfirmed);
    }

    void linkThatFlaps_putsNoCheckOff()
    {
        m_desk = std::make_unique<Desk>(path(), OutboxTiming{{1'000, 2, 2}, 2});
        m_desk->begin();
        QVERIFY(sendOne(u"late"_s));
        m_desk->port.fail(ApiError::Kind::Ambiguous);
        RUN_COMPARE(stateOfFirst(), State::Checking);
        m_desk->clock.advanceMs(999);
        m_desk->outbox.setLinkUp(false);
        m_desk->outbox.setLinkUp(true);
        m_desk->port.commit(kMe);
        RUN_VERIFY(m_desk->outbox.replies(kThread).isEmpty());
    }

    void longShift_keepsTheJournalShort()
    {
        m_desk->outbox.setLinkUp(false);
        m_desk->outbox.add(kThread, u"kept"_s);
        const QString long_(20'000, u'x');
        for (int i = 0; i < 30; ++i) {
            m_desk->outbox.add(kThread, long_);
            m_desk->outbox.discard(m_desk->outbox.replies(kThread).last().key);
        }
        QVERIFY(m_desk->disk.flush(10'000));
        QVERIFY(QFileInfo(path()).size() < 300'000);
        nextRun();
        QCOMPARE(m_desk->outbox.replies(kThread).size(), 1);
        QCOMPARE(m_desk->outbox.replies(kThread).first().body, u"kept"_s);
    }

    void checkAgain_findsWhatWasCommittedMuchLater()
    {
        QVERIFY(sendOne(u"very late"_s));
        m_desk->port.fail(ApiError::Kind::Timeout);
        RUN_COMPARE(stateOfFirst(), State::NotConfirmed);
        m_desk->port.commit(kMe);
        m_desk->outbox.checkAgain(m_desk->port.sends[0].key);
        RUN_VERIFY(m_desk->outbox.replies(kThread).isEmpty());
    }

    void oldMessageOfTheSameWords_isNotTakenForTheReply()
    {
        m_desk->port.messages[kThread] = {
            {MessageId{5}, kMe, true, u"ok"_s, {}, 1'780'000'000'000}};
        QVERIFY(sendOne(u"ok"_s));
        m_desk->port.fail(ApiError::Kind::Ambiguous);
        RUN_COMPARE(stateOfFirst(), State::NotConfirmed);
    }

    void notConfirmed_doesNotHoldUpTheNext()
    {
        QVERIFY(sendOne(u"lost"_s));
        m_desk->outbox.add(kThread, u"next"_s);
        m_desk->port.fail(ApiError::Kind::Ambiguous);
        RUN_COMPARE(m_desk->port.sends.size(), 2);
        QCOMPARE(stateOfFirst(), State::NotConfirmed);
    }

    void refused_saysWhyAndCanBeTakenBack()
    {
        QVERIFY(sendOne(u"refused"_s));
        m_desk->port.fail(ApiError::Kind::Conflict);
        RUN_COMPARE(stateOfFirst(), State::Refused);
        QCOMPARE(m_desk->outbox.replies(kThread).first().error->kind, ApiError::Kind::Conflict);
        QCOMPARE(m_desk->outbox.discard(m_desk->port.sends[0].key), u"refused"_s);
        QCOMPARE(m_desk->outbox.unsentCount(), 0);
    }

    //! Maintenance: nothing was done, so it is sent by itself afterwards, once.
    void turnedAway_isSentByItselfWhenTheServerIsBack()
    {
        QVERIFY(sendOne(u"later"_s));
        m_desk->port.fail(ApiError::Kind::Unavailable, 503, 15);
        RUN_COMPARE(stateOfFirst(), State::Queued);
        const auto waiting = m_desk->outbox.replies(kThread).first();
        QCOMPARE(waiting.waitsUntil, m_desk->clock.wallMs() + 15'000);
        QCOMPARE(waiting.error->kind, ApiError::Kind::Unavailable);
        m_desk->port.historyError =
            ApiError{.kind = ApiError::Kind::Unavailable, .httpStatus = 503, .detail = {}};
        m_desk->clock.advanceMs(15'000);
        const int before = m_desk->port.histories;
        m_desk->outbox.setLinkUp(false);
        m_desk->outbox.setLinkUp(true); // the due time is looked at
        RUN_VERIFY(m_desk->port.histories > before);
        QCOMPARE(m_desk->port.sends.size(), 1); // still maintained: the history says so
        m_desk->port.historyError.reset();
        m_desk->clock.advanceMs(60'000);
        RUN_COMPARE(m_desk->port.sends.size(), 2);
        QCOMPARE(m_desk->port.sends[1].key, m_desk->port.sends[0].key);
        QCOMPARE(m_desk->outbox.replies(kThread).first().waitsUntil, 0);
    }

    //! What stands before the server may be wrong about it: the history is asked before a
    //! repetition.
    void turnedAwayButStored_isNotSentAgain_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("status");
        QTest::newRow("503") << int(ApiError::Kind::Unavailable) << 503;
        QTest::newRow("502") << int(ApiError::Kind::Ambiguous) << 502;
    }
    void turnedAwayButStored_isNotSentAgain()
    {
        QFETCH(int, kind);
        QFETCH(int, status);
        QVERIFY(sendOne(u"stored"_s));
        m_desk->port.commit(kMe);
        m_desk->port.fail(ApiError::Kind(kind), status);
        RUN_COMPARE(stateOfFirst(), State::Queued);
        m_desk->clock.advanceMs(60'000);
        RUN_VERIFY(m_desk->outbox.replies(kThread).isEmpty());
        QCOMPARE(m_desk->port.sends.size(), 1);
        QCOMPARE(m_desk->store.timeline(kThread).messages.size(), 1);
    }

    void webPageAgainAndAgain_isARefusalInTheEnd()
    {
        QVERIFY(sendOne(u"<script>"_s));
        for (int i = 1; i <= 7; ++i) {
            RUN_COMPARE(m_desk->port.sends.size(), i);
            ApiError page{.kind = ApiError::Kind::Unavailable,
                .httpStatus = 403,
                .detail = {}};
            page.note = ApiError::Note::WebPage;
            m_desk->port.answer(failure(page));
            RUN_COMPARE(stateOfFirst(), i < 7 ? State::Queued : State::Refused);
            m_desk->clock.advanceMs(60'000);
        }
    }

    void pauseOfTheServer_holdsRepliesAndSaysSo()
    {
        m_desk->outbox.setPausedFor(40);
        m_desk->outbox.add(kThread, u"a"_s);
        const auto held = m_desk->outbox.replies(kThread).first();
        QCOMPARE(held.error->kind, ApiError::Kind::RateLimited);
        QCOMPARE(held.waitsUntil, m_desk->clock.wallMs() + 40'000);
        QCOMPARE(m_desk->port.histories, 0);
        m_desk->outbox.setPausedFor(0);
        RUN_COMPARE(m_desk->port.sends.size(), 1);
        QCOMPARE(m_desk->outbox.replies(kThread).first().waitsUntil, 0);
    }

    void tooManyRequests_isNoRefusal()
    {
        QVERIFY(sendOne(u"a"_s));
        m_desk->port.fail(ApiError::Kind::RateLimited, 429, 5);
        RUN_COMPARE(m_desk->port.sends.size(), 2);
        QCOMPARE(m_desk->port.sends[1].key, m_desk->port.sends[0].key);
    }

    void lostAnswer_isRecognisedWhateverTheServerMadeOfIt_data()
    {
        QTest::addColumn<QString>("sent");
        QTest::addColumn<QString>("stored");
        QTest::addColumn<bool>("isShorter");
        QTest::newRow("a mark at the end") << u"شكرا\u200F"_s << u"شكرا"_s << false;
        QTest::newRow("a joiner at the end") << u"ه\u200D"_s << u"ه"_s << false;
        QTest::newRow("composed") << u"cafe\u0301"_s << u"caf\u00e9"_s << false;
        QTest::newRow("line ends") << u"a\r\nb"_s << u"a\nb"_s << false;
        QTest::newRow("escaped") << u"a < b & \"c\""_s << u"a &lt; b &amp; &quot;c&quot;"_s
                                 << false;
        QTest::newRow("cut at an emoji")
            << u"Your refund \U0001F389 is on its way"_s << u"Your refund"_s << true;
        QTest::newRow("without the emoji") << u"a \U0001F389 b"_s << u"a  b"_s << true;
        QTest::newRow("with question marks") << u"a \U0001F389 b"_s << u"a ? b"_s << true;
        QTest::newRow("cut at a length") << QString(300, u'x') << QString(255, u'x') << true;
    }
    void lostAnswer_isRecognisedWhateverTheServerMadeOfIt()
    {
        QFETCH(QString, sent);
        QFETCH(QString, stored);
        QFETCH(bool, isShorter);
        QVERIFY(sendOne(sent));
        const auto message = m_desk->port.commit(kMe);
        m_desk->port.messages[kThread].last().body = stored;
        m_desk->port.fail(ApiError::Kind::Ambiguous);
        RUN_VERIFY(m_desk->outbox.replies(kThread).isEmpty());
        QCOMPARE(m_desk->port.sends.size(), 1);
        QCOMPARE(m_desk->store.timeline(kThread).messages.size(), 1);
        const auto kept = m_desk->outbox.shortened(kThread).value(message.id);
        QCOMPARE(kept.sent, isShorter ? sent : QString());
    }

    void otherWords_areNotTakenForTheReply()
    {
        QVERIFY(sendOne(u"yes, today"_s));
        m_desk->port.commit(kMe);
        m_desk->port.messages[kThread].last().body = u"yes"_s; // from the person's phone
        m_desk->port.fail(ApiError::Kind::Ambiguous);
        RUN_COMPARE(stateOfFirst(), State::NotConfirmed);
    }

    void shorterAnswer_keepsTheWholeText()
    {
        QVERIFY(sendOne(u"a \U0001F389 b"_s));
        auto message = m_desk->port.commit(kMe);
        message.body = u"a"_s;
        m_desk->port.answer(message);
        RUN_VERIFY(m_desk->outbox.replies(kThread).isEmpty());
        const auto kept = m_desk->outbox.shortened(kThread).value(message.id);
        QCOMPARE(kept.sent, u"a \U0001F389 b"_s);
        const auto rows = messageRows({.timeline = m_desk->store.timeline(kThread),
            .replies = {},
            .me = kMe,
            .shortened = m_desk->outbox.shortened(kThread)});
        QCOMPARE(rows.last().sentBody, kept.sent);
        QCOMPARE(rows.last().key, kept.key);
        QCOMPARE(m_desk->outbox.takeShortened(kThread, kept.key), kept.sent);
        QVERIFY(m_desk->outbox.shortened(kThread).isEmpty());
    }

    void offline_isHeldAndSentInOrder()
    {
        m_desk->outbox.setLinkUp(false);
        m_desk->outbox.add(kThread, u"a"_s);
        m_desk->outbox.add(kThread, u"b"_s);
        m_desk->runFor(1'000);
        QCOMPARE(m_desk->port.sends.size(), 0);
        m_desk->outbox.setLinkUp(true);
        RUN_COMPARE(m_desk->port.sends.size(), 1);
        m_desk->port.answer(m_desk->port.commit(kMe));
        RUN_COMPARE(m_desk->port.sends.size(), 2);
        QCOMPARE(m_desk->port.sends[1].body, u"b"_s);
    }

    void noConnection_staysQueuedWithItsKey()
    {
        QVERIFY(sendOne(u"a"_s));
        m_desk->port.fail(ApiError::Kind::Offline);
        RUN_COMPARE(m_desk->port.sends.size(), 2);
        QCOMPARE(m_desk->port.sends[1].key, m_desk->port.sends[0].key);
    }

    void killedWhileQueued_isSentByTheNextRun()
    {
        m_desk->outbox.setLinkUp(false);
        m_desk->outbox.add(kThread, u"later"_s);
        nextRun();
        RUN_COMPARE(m_desk->port.sends.size(), 1);
        QCOMPARE(m_desk->port.sends[0].body, u"later"_s);
    }

    void killedWhileUnderWay_asksTheHistoryAndSendsNothing()
    {
        QVERIFY(sendOne(u"cut"_s));
        const auto committed = m_desk->port.commit(kMe);
        nextRun();
        m_desk->port.messages[kThread] = {committed};
        RUN_VERIFY(m_desk->outbox.replies(kThread).isEmpty());
        QCOMPARE(m_desk->port.sends.size(), 0);
    }

    void anotherAccount_neitherSeesNorSends()
    {
        m_desk->outbox.setLinkUp(false);
        m_desk->outbox.add(kThread, u"mine"_s);
        m_desk->outbox.setAccount(u"https://wxm.example#3"_s);
        m_desk->outbox.setLinkUp(true);
        m_desk->runFor(1'000);
        QCOMPARE(m_desk->port.sends.size(), 0);
        QVERIFY(m_desk->outbox.replies(kThread).isEmpty());
        m_desk->outbox.setAccount(kAccount);
        RUN_COMPARE(m_desk->port.sends.size(), 1);
    }

    void journal_keepsWhatIsReadable_data()
    {
        QTest::addColumn<QByteArray>("tail");
        QTest::addColumn<bool>("isDamage");
        QTest::newRow("a torn last line is what a crash leaves")
            << QByteArray("{\"op\":\"sta") << false;
        QTest::newRow("rubbish in the middle is damage")
            << QByteArray("\x01\x02 rubbish\n") << true;
        QTest::newRow("a line without a meaning is damage")
            << sealedLine({{u"op"_s, u"state"_s}}) << true;
        QTest::newRow("a line that is not what was written is damage")
            << sealedLine({{u"op"_s, u"drop"_s}, {u"key"_s, u"ab"_s}}).replace("ab", "ac") << true;
    }
    void journal_keepsWhatIsReadable()
    {
        QFETCH(QByteArray, tail);
        QFETCH(bool, isDamage);
        m_desk->outbox.setLinkUp(false);
        m_desk->outbox.add(kThread, u"kept"_s);
        m_desk.reset();
        QFile file(path());
        QVERIFY(file.open(QFile::Append));
        file.write(tail);
        file.close();
        DiskWriter disk;
        OutboxJournal journal(path(), disk);
        const auto entries = journal.load();
        QCOMPARE(entries.size(), 1);
        QCOMPARE(entries[0].reply.body, u"kept"_s);
        QVERIFY(disk.flush(5'000));
        QCOMPARE(journal.wasDamaged(), isDamage);
        QCOMPARE(QFile::exists(path() + u".bad"_s), isDamage);
    }

    void journalThatCannotBeWritten_queuesNothing()
    {
        m_desk.reset();
        m_desk = std::make_unique<Desk>(m_folder->path() + u"/missing/outbox.jsonl"_s);
        m_desk->begin();
        QSignalSpy handedBack(&m_desk->outbox, &Outbox::notSaved);
        m_desk->outbox.add(kThread, u"text"_s);
        RUN_COMPARE(handedBack.size(), 1);
        QCOMPARE(handedBack[0][1].toString(), u"text"_s);
        QCOMPARE(m_desk->outbox.unsentCount(), 0);
        m_desk->runFor(1'000);
        QCOMPARE(m_desk->port.sends.size(), 0);
        m_desk->outbox.add(kThread, u"text"_s, true); // by the person's decision
        RUN_COMPARE(m_desk->port.sends.size(), 1);
    }

private:
    QString path() const { return m_folder->filePath(u"outbox.jsonl"_s); }
    QByteArray written() const
    {
        std::ignore = m_desk->disk.flush(5'000);
        QFile file(path());
        return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
    }
    bool sendOne(const QString &text)
    {
        m_desk->outbox.add(kThread, text);
        return m_desk->runUntil([&] { return m_desk->port.sends.size() == 1; });
    }
    State stateOfFirst() const
    {
        const auto replies = m_desk->outbox.replies(kThread);
        return replies.isEmpty() ? State::Sending : replies.first().state;
    }
    void nextRun()
    {
        m_desk.reset();
        m_desk = std::make_unique<Desk>(path());
        m_desk->begin();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Desk> m_desk;
};

QTEST_GUILESS_MAIN(OutboxTest)
#include "outbox_test.moc"
