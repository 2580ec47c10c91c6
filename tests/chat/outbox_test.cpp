// SPDX-License-Identifier: MIT
#include "chat/journal_line.h"
#include "chat/message_rows.h"
#include "chat/outbox.h"
#include "fakes/fake_chat_port.h"
#include "fakes/fake_clock.h"

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
        : journal(path)
        , outbox(ports, store, sync, journal, clock, timing)
    {
        ports.add(ThreadKey::Kind::Support, port);
        store.setMe(kMe);
        store.open(kThread);
        outbox.setLinkUp(true);
    }
    void begin() { outbox.setAccount(kAccount); }

    fakes::FakeClock clock;
    fakes::FakeChatPort port;
    ChatPorts ports;
    ChatStore store;
    ChatSync sync{ports, store};
    OutboxJournal journal;
    Outbox outbox;
};

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
        QVERIFY(m_desk->outbox.add(kThread, QString(6'000, u'x')));
        QTRY_COMPARE(m_desk->port.sends.size(), 1);
        ApiError error{
            .kind = ApiError::Kind::Invalid, .httpStatus = 422, .serverCode = {}, .detail = {}};
        error.fieldErrors.insert(u"body"_s, sentence);
        m_desk->port.answer(failure(error));
        QTRY_COMPARE(m_desk->outbox.refusedCount(), 1);
        QCOMPARE(m_desk->outbox.longestReply(), limit);
        QCOMPARE(learnt.size(), limit == 5000 ? 1 : 0);
        m_desk->outbox.setAccount(u"https://other.example#3"_s); // another server
        QCOMPARE(m_desk->outbox.longestReply(), std::numeric_limits<int>::max());
    }

    void heldReply_isOnDiskAndGoesOutWhenItsTimeIsOver()
    {
        m_desk->outbox.setHold(40);
        QVERIFY(m_desk->outbox.add(kThread, u"أهلًا"_s));
        QVERIFY(written().contains("\"body\":\"أهلًا\""));
        QVERIFY(m_desk->outbox.held(kThread));
        QCOMPARE(m_desk->outbox.holdLeftMs(*m_desk->outbox.held(kThread)), 40);
        QCOMPARE(m_desk->outbox.unsentCount(), 1);
        QTRY_COMPARE(m_desk->port.sends.size(), 1);
        QVERIFY(!m_desk->outbox.held(kThread));
    }
    void heldReply_goesAtOnceWhenItIsReleased()
    {
        m_desk->outbox.setHold(30'000);
        QVERIFY(m_desk->outbox.add(kThread, u"one"_s));
        m_desk->outbox.releaseHeld(ThreadKey::of(ThreadId{99}));
        QVERIFY(m_desk->outbox.held(kThread));
        QCOMPARE(m_desk->outbox.leavingCount(), 1); // an end waits for it
        m_desk->outbox.setLinkUp(false);
        QCOMPARE(m_desk->outbox.leavingCount(), 0); // but not where nothing can go
        m_desk->outbox.setLinkUp(true);
        m_desk->outbox.releaseHeld();
        QVERIFY(!m_desk->outbox.held(kThread));
        QTRY_COMPARE(m_desk->port.sends.size(), 1);
        QCOMPARE(m_desk->outbox.leavingCount(), 1);
    }
    void heldReply_goesBeforeTheNextOfItsThread()
    {
        m_desk->outbox.setHold(30'000);
        QVERIFY(m_desk->outbox.add(kThread, u"one"_s));
        QVERIFY(m_desk->outbox.add(kThread, u"two"_s));
        QTRY_COMPARE(m_desk->port.sends.size(), 1);
        QCOMPARE(m_desk->port.sends.first().body, u"one"_s);
        QCOMPARE(m_desk->outbox.held(kThread)->body, u"two"_s);
    }
    void heldReply_canBeTakenBackAndNeverGoesOut()
    {
        m_desk->outbox.setHold(40);
        QVERIFY(m_desk->outbox.add(kThread, u"wrong"_s));
        const auto key = m_desk->outbox.held(kThread)->key;
        QCOMPARE(m_desk->outbox.discard(key), u"wrong"_s);
        QCOMPARE(m_desk->outbox.unsentCount(), 0);
        m_desk->outbox.setHold(0);
        QVERIFY(m_desk->outbox.add(kThread, u"right"_s));
        QTRY_COMPARE(m_desk->port.sends.size(), 1);
        QCOMPARE(m_desk->port.sends.first().body, u"right"_s);
    }
    void heldReply_outlivesACrashAndWaitsOnlyTheRest()
    {
        m_desk->outbox.setHold(30'000);
        QVERIFY(m_desk->outbox.add(kThread, u"أهلًا"_s));
        const auto until = m_desk->outbox.held(kThread)->heldUntil;
        m_desk = std::make_unique<Desk>(path());
        m_desk->clock.jumpMs(until - 20 - m_desk->clock.wallMs());
        m_desk->begin();
        QVERIFY(m_desk->outbox.held(kThread));
        QCOMPARE(m_desk->outbox.holdLeftMs(*m_desk->outbox.held(kThread)), 20);
        QTRY_COMPARE(m_desk->port.sends.size(), 1);
        QCOMPARE(m_desk->port.sends.first().body, u"أهلًا"_s);
    }
    void heldReply_isNotHeldLongerByAClockThatWasSetBack()
    {
        m_desk->outbox.setHold(5'000);
        QVERIFY(m_desk->outbox.add(kThread, u"one"_s));
        m_desk->clock.jumpMs(-3'600'000);
        QCOMPARE(m_desk->outbox.holdLeftMs(*m_desk->outbox.held(kThread)), Outbox::kLongestHoldMs);
    }

    void reply_isOnDiskBeforeItGoesOut()
    {
        QVERIFY(m_desk->outbox.add(kThread, u"أهلًا"_s));
        QCOMPARE(m_desk->port.sends.size(), 0); // the history has to be known first
        QVERIFY(written().contains("\"body\":\"أهلًا\""));
        QTRY_COMPARE(m_desk->port.sends.size(), 1);
        QVERIFY(written().contains("\"state\":\"sending\""));
        QCOMPARE(QFile::permissions(path()) & (QFile::ReadGroup | QFile::ReadOther),
            QFile::Permissions());
    }

    void reply_waitsWhileTheSignInIsNotRenewed_andSaysSo()
    {
        m_desk->outbox.setSignInWaits(true);
        QVERIFY(m_desk->outbox.add(kThread, u"one"_s));
        QTest::qWait(30);
        QCOMPARE(m_desk->port.sends.size(), 0);
        const auto waiting = m_desk->outbox.replies(kThread).first();
        QCOMPARE(waiting.state, State::Queued);
        QVERIFY(waiting.error && waiting.error->kind == ApiError::Kind::Unauthorized);
        m_desk->outbox.setSignInWaits(false);
        QVERIFY(!m_desk->outbox.replies(kThread).first().error);
        QTRY_COMPARE(m_desk->port.sends.size(), 1);
    }

    void reply_thatMetTheRefusedSignIn_staysQueuedAndSaysWhy()
    {
        sendOne(u"one"_s);
        m_desk->outbox.setSignInWaits(true);
        m_desk->port.fail(ApiError::Kind::Offline);
        QTRY_COMPARE(m_desk->outbox.replies(kThread).first().state, State::Queued);
        QVERIFY(m_desk->outbox.replies(kThread).first().error);
        QTest::qWait(30);
        QCOMPARE(m_desk->port.sends.size(), 1);
    }

    //! The sign-in ends while a reply is under way, and its answer comes behind that.
    void signInThatEnds_leavesAReplyThatWasNotTaken()
    {
        sendOne(u"one"_s);
        const auto key = m_desk->port.sends[0].key;
        m_desk->outbox.setAccount({});
        m_desk->port.fail(ApiError::Kind::Unauthorized, 401);
        QTRY_VERIFY(written().trimmed().split('\n').last().contains("\"state\":\"queued\""));
        m_desk->outbox.setAccount(kAccount);
        QTRY_COMPARE(m_desk->port.sends.size(), 2);
        QCOMPARE(m_desk->port.sends[1].key, key);
    }

    void signInThatEnds_forgetsAReplyThatWasTaken()
    {
        sendOne(u"one"_s);
        const auto message = m_desk->port.commit(kMe);
        m_desk->outbox.setAccount({});
        m_desk->port.answer(message);
        QTRY_VERIFY(written().contains("\"op\":\"drop\""));
        m_desk->outbox.setAccount(kAccount);
        QVERIFY(m_desk->outbox.replies(kThread).isEmpty());
    }

    void reply_isGoneOnceItHasAnId()
    {
        QSignalSpy sent(&m_desk->outbox, &Outbox::sent);
        sendOne(u"one"_s);
        const auto message = m_desk->port.commit(kMe);
        m_desk->port.answer(message);
        QTRY_COMPARE(sent.size(), 1);
        QVERIFY(m_desk->outbox.replies(kThread).isEmpty());
        QCOMPARE(m_desk->store.timeline(kThread).messages, QList{message});
        m_desk.reset();
        QVERIFY(OutboxJournal(path()).load().isEmpty());
    }

    void echoBeforeTheAnswer_isOneRow()
    {
        sendOne(u"one"_s);
        const auto message = m_desk->port.commit(kMe);
        m_desk->store.receive(kThread, message);
        QCOMPARE(m_desk->outbox.replies(kThread).first().echoedAs, message.id);
        m_desk->port.answer(message);
        QTRY_VERIFY(m_desk->outbox.replies(kThread).isEmpty());
        QCOMPARE(m_desk->store.timeline(kThread).messages.size(), 1);
    }

    void echoOfAnotherDevice_doesNotStealTheReply()
    {
        sendOne(u"ok"_s);
        const auto fromPhone = m_desk->port.commit(kMe);
        m_desk->store.receive(kThread, fromPhone); // the same words, but not this reply
        m_desk->port.answer(m_desk->port.commit(kMe));
        QTRY_VERIFY(m_desk->outbox.replies(kThread).isEmpty());
        QCOMPARE(m_desk->store.timeline(kThread).messages.size(), 2);
    }

    void oneIsUnderWay_inOrder()
    {
        sendOne(u"first"_s);
        QVERIFY(m_desk->outbox.add(kThread, u"second"_s));
        QCOMPARE(m_desk->port.sends.size(), 1);
        m_desk->port.answer(m_desk->port.commit(kMe));
        QTRY_COMPARE(m_desk->port.sends.size(), 2);
        QCOMPARE(m_desk->port.sends[1].body, u"second"_s);
    }

    void sameTextFiveTimes_isFiveMessages()
    {
        for (int i = 0; i < 5; ++i)
            QVERIFY(m_desk->outbox.add(kThread, u"ok"_s));
        for (int i = 1; i <= 5; ++i) {
            QTRY_COMPARE(m_desk->port.sends.size(), i);
            const auto message = m_desk->port.commit(kMe);
            if (i % 2)
                m_desk->store.receive(kThread, message);
            m_desk->port.fail(i % 3 ? ApiError::Kind::Ambiguous : ApiError::Kind::Server);
        }
        QTRY_VERIFY(m_desk->outbox.replies(kThread).isEmpty());
        QCOMPARE(m_desk->store.timeline(kThread).messages.size(), 5);
        QCOMPARE(m_desk->port.sends.size(), 5);
    }

    void endWithoutProof_isSettledByTheHistory()
    {
        sendOne(u"late"_s);
        m_desk->port.fail(ApiError::Kind::Ambiguous);
        QTRY_COMPARE(stateOfFirst(), State::Checking);
        m_desk->port.commit(kMe); // arrived all the same
        QTRY_VERIFY(m_desk->outbox.replies(kThread).isEmpty());
        QCOMPARE(m_desk->port.sends.size(), 1);
        QCOMPARE(m_desk->store.timeline(kThread).messages.size(), 1);
    }

    void endWithoutProof_isNeverSentAgainByItself()
    {
        sendOne(u"lost"_s);
        m_desk->port.fail(ApiError::Kind::Ambiguous);
        QTRY_COMPARE(stateOfFirst(), State::NotConfirmed);
        const auto key = m_desk->port.sends[0].key;
        QCOMPARE(m_desk->port.sends.size(), 1);
        m_desk->outbox.sendAgain(key);
        QTRY_COMPARE(m_desk->port.sends.size(), 2);
        QCOMPARE(m_desk->port.sends[1].key, key); // the same intention
    }

    void keysHonoured_sendsAgainWithTheSameKey()
    {
        m_desk->outbox.setKeysHonoured(true);
        sendOne(u"lost"_s);
        QVERIFY(m_desk->outbox.add(kThread, u"next"_s));
        m_desk->port.fail(ApiError::Kind::Ambiguous);
        QTRY_COMPARE(m_desk->port.sends.size(), 2);
        QCOMPARE(m_desk->port.sends[1].key, m_desk->port.sends[0].key);
        m_desk->port.fail(ApiError::Kind::Timeout);
        QTRY_COMPARE(m_desk->port.sends.size(), 3);
        QCOMPARE(m_desk->port.sends[2].key, m_desk->port.sends[0].key);
        m_desk->port.answer(m_desk->port.commit(kMe));
        QTRY_COMPARE(m_desk->port.sends.size(), 4);
        QCOMPARE(m_desk->port.sends[3].body, u"next"_s);
    }

    void historyThatIsNotShown_endsTheChecking()
    {
        sendOne(u"lost"_s);
        m_desk->port.historyError = {
            .kind = ApiError::Kind::Forbidden, .serverCode = {}, .detail = {}};
        m_desk->port.fail(ApiError::Kind::Ambiguous);
        QTRY_COMPARE(stateOfFirst(), State::NotConfirmed);
    }

    void linkThatFlaps_putsNoCheckOff()
    {
        m_desk = std::make_unique<Desk>(path(), OutboxTiming{{1'000, 2, 2}, 2});
        m_desk->begin();
        sendOne(u"late"_s);
        m_desk->port.fail(ApiError::Kind::Ambiguous);
        QTRY_COMPARE(stateOfFirst(), State::Checking);
        m_desk->clock.advanceMs(999);
        m_desk->outbox.setLinkUp(false);
        m_desk->outbox.setLinkUp(true);
        m_desk->port.commit(kMe);
        QTRY_VERIFY_WITH_TIMEOUT(m_desk->outbox.replies(kThread).isEmpty(), 500);
    }

    void longShift_keepsTheJournalShort()
    {
        m_desk->outbox.setLinkUp(false);
        QVERIFY(m_desk->outbox.add(kThread, u"kept"_s));
        const QString long_(20'000, u'x');
        for (int i = 0; i < 30; ++i) {
            QVERIFY(m_desk->outbox.add(kThread, long_));
            m_desk->outbox.discard(m_desk->outbox.replies(kThread).last().key);
        }
        QVERIFY(QFileInfo(path()).size() < 300'000);
        nextRun();
        QCOMPARE(m_desk->outbox.replies(kThread).size(), 1);
        QCOMPARE(m_desk->outbox.replies(kThread).first().body, u"kept"_s);
    }

    void checkAgain_findsWhatWasCommittedMuchLater()
    {
        sendOne(u"very late"_s);
        m_desk->port.fail(ApiError::Kind::Timeout);
        QTRY_COMPARE(stateOfFirst(), State::NotConfirmed);
        m_desk->port.commit(kMe);
        m_desk->outbox.checkAgain(m_desk->port.sends[0].key);
        QTRY_VERIFY(m_desk->outbox.replies(kThread).isEmpty());
    }

    void oldMessageOfTheSameWords_isNotTakenForTheReply()
    {
        m_desk->port.messages[kThread] = {
            {MessageId{5}, kMe, true, u"ok"_s, {}, 1'780'000'000'000}};
        sendOne(u"ok"_s);
        m_desk->port.fail(ApiError::Kind::Ambiguous);
        QTRY_COMPARE(stateOfFirst(), State::NotConfirmed);
    }

    void notConfirmed_doesNotHoldUpTheNext()
    {
        sendOne(u"lost"_s);
        QVERIFY(m_desk->outbox.add(kThread, u"next"_s));
        m_desk->port.fail(ApiError::Kind::Ambiguous);
        QTRY_COMPARE(m_desk->port.sends.size(), 2);
        QCOMPARE(stateOfFirst(), State::NotConfirmed);
    }

    void refused_saysWhyAndCanBeTakenBack()
    {
        sendOne(u"refused"_s);
        m_desk->port.fail(ApiError::Kind::Conflict);
        QTRY_COMPARE(stateOfFirst(), State::Refused);
        QCOMPARE(m_desk->outbox.replies(kThread).first().error->kind, ApiError::Kind::Conflict);
        QCOMPARE(m_desk->outbox.discard(m_desk->port.sends[0].key), u"refused"_s);
        QCOMPARE(m_desk->outbox.unsentCount(), 0);
    }

    //! Maintenance: nothing was done, so it is sent by itself afterwards, once.
    void turnedAway_isSentByItselfWhenTheServerIsBack()
    {
        sendOne(u"later"_s);
        m_desk->port.fail(ApiError::Kind::Unavailable, 503, 15);
        QTRY_COMPARE(stateOfFirst(), State::Queued);
        const auto waiting = m_desk->outbox.replies(kThread).first();
        QCOMPARE(waiting.waitsUntil, m_desk->clock.wallMs() + 15'000);
        QCOMPARE(waiting.error->kind, ApiError::Kind::Unavailable);
        m_desk->port.historyError = ApiError{
            .kind = ApiError::Kind::Unavailable, .httpStatus = 503, .serverCode = {}, .detail = {}};
        m_desk->clock.advanceMs(15'000);
        const int before = m_desk->port.histories;
        m_desk->outbox.setLinkUp(false);
        m_desk->outbox.setLinkUp(true); // the due time is looked at
        QTRY_VERIFY(m_desk->port.histories > before);
        QCOMPARE(m_desk->port.sends.size(), 1); // still maintained: the history says so
        m_desk->port.historyError.reset();
        m_desk->clock.advanceMs(60'000);
        QTRY_COMPARE(m_desk->port.sends.size(), 2);
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
        sendOne(u"stored"_s);
        m_desk->port.commit(kMe);
        m_desk->port.fail(ApiError::Kind(kind), status);
        QTRY_COMPARE(stateOfFirst(), State::Queued);
        m_desk->clock.advanceMs(60'000);
        QTRY_VERIFY(m_desk->outbox.replies(kThread).isEmpty());
        QCOMPARE(m_desk->port.sends.size(), 1);
        QCOMPARE(m_desk->store.timeline(kThread).messages.size(), 1);
    }

    void webPageAgainAndAgain_isARefusalInTheEnd()
    {
        sendOne(u"<script>"_s);
        for (int i = 1; i <= 7; ++i) {
            QTRY_COMPARE(m_desk->port.sends.size(), i);
            ApiError page{.kind = ApiError::Kind::Unavailable,
                .httpStatus = 403,
                .serverCode = {},
                .detail = {}};
            page.note = ApiError::Note::WebPage;
            m_desk->port.answer(failure(page));
            QTRY_COMPARE(stateOfFirst(), i < 7 ? State::Queued : State::Refused);
            m_desk->clock.advanceMs(60'000);
        }
    }

    void pauseOfTheServer_holdsRepliesAndSaysSo()
    {
        m_desk->outbox.setPausedFor(40);
        QVERIFY(m_desk->outbox.add(kThread, u"a"_s));
        const auto held = m_desk->outbox.replies(kThread).first();
        QCOMPARE(held.error->kind, ApiError::Kind::RateLimited);
        QCOMPARE(held.waitsUntil, m_desk->clock.wallMs() + 40'000);
        QCOMPARE(m_desk->port.histories, 0);
        m_desk->outbox.setPausedFor(0);
        QTRY_COMPARE(m_desk->port.sends.size(), 1);
        QCOMPARE(m_desk->outbox.replies(kThread).first().waitsUntil, 0);
    }

    void tooManyRequests_isNoRefusal()
    {
        sendOne(u"a"_s);
        m_desk->port.fail(ApiError::Kind::RateLimited, 429, 5);
        QTRY_COMPARE(m_desk->port.sends.size(), 2);
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
        sendOne(sent);
        const auto message = m_desk->port.commit(kMe);
        m_desk->port.messages[kThread].last().body = stored;
        m_desk->port.fail(ApiError::Kind::Ambiguous);
        QTRY_VERIFY(m_desk->outbox.replies(kThread).isEmpty());
        QCOMPARE(m_desk->port.sends.size(), 1);
        QCOMPARE(m_desk->store.timeline(kThread).messages.size(), 1);
        const auto kept = m_desk->outbox.shortened(kThread).value(message.id);
        QCOMPARE(kept.sent, isShorter ? sent : QString());
    }

    void otherWords_areNotTakenForTheReply()
    {
        sendOne(u"yes, today"_s);
        m_desk->port.commit(kMe);
        m_desk->port.messages[kThread].last().body = u"yes"_s; // from the person's phone
        m_desk->port.fail(ApiError::Kind::Ambiguous);
        QTRY_COMPARE(stateOfFirst(), State::NotConfirmed);
    }

    void shorterAnswer_keepsTheWholeText()
    {
        sendOne(u"a \U0001F389 b"_s);
        auto message = m_desk->port.commit(kMe);
        message.body = u"a"_s;
        m_desk->port.answer(message);
        QTRY_VERIFY(m_desk->outbox.replies(kThread).isEmpty());
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
        QVERIFY(m_desk->outbox.add(kThread, u"a"_s));
        QVERIFY(m_desk->outbox.add(kThread, u"b"_s));
        QTest::qWait(20);
        QCOMPARE(m_desk->port.sends.size(), 0);
        m_desk->outbox.setLinkUp(true);
        QTRY_COMPARE(m_desk->port.sends.size(), 1);
        m_desk->port.answer(m_desk->port.commit(kMe));
        QTRY_COMPARE(m_desk->port.sends.size(), 2);
        QCOMPARE(m_desk->port.sends[1].body, u"b"_s);
    }

    void noConnection_staysQueuedWithItsKey()
    {
        sendOne(u"a"_s);
        m_desk->port.fail(ApiError::Kind::Offline);
        QTRY_COMPARE(m_desk->port.sends.size(), 2);
        QCOMPARE(m_desk->port.sends[1].key, m_desk->port.sends[0].key);
    }

    void killedWhileQueued_isSentByTheNextRun()
    {
        m_desk->outbox.setLinkUp(false);
        QVERIFY(m_desk->outbox.add(kThread, u"later"_s));
        nextRun();
        QTRY_COMPARE(m_desk->port.sends.size(), 1);
        QCOMPARE(m_desk->port.sends[0].body, u"later"_s);
    }

    void killedWhileUnderWay_asksTheHistoryAndSendsNothing()
    {
        sendOne(u"cut"_s);
        const auto committed = m_desk->port.commit(kMe);
        nextRun();
        m_desk->port.messages[kThread] = {committed};
        QTRY_VERIFY(m_desk->outbox.replies(kThread).isEmpty());
        QCOMPARE(m_desk->port.sends.size(), 0);
    }

    void anotherAccount_neitherSeesNorSends()
    {
        m_desk->outbox.setLinkUp(false);
        QVERIFY(m_desk->outbox.add(kThread, u"mine"_s));
        m_desk->outbox.setAccount(u"https://wxm.example#3"_s);
        m_desk->outbox.setLinkUp(true);
        QTest::qWait(20);
        QCOMPARE(m_desk->port.sends.size(), 0);
        QVERIFY(m_desk->outbox.replies(kThread).isEmpty());
        m_desk->outbox.setAccount(kAccount);
        QTRY_COMPARE(m_desk->port.sends.size(), 1);
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
        QVERIFY(m_desk->outbox.add(kThread, u"kept"_s));
        m_desk.reset();
        QFile file(path());
        QVERIFY(file.open(QFile::Append));
        file.write(tail);
        file.close();
        OutboxJournal journal(path());
        const auto entries = journal.load();
        QCOMPARE(entries.size(), 1);
        QCOMPARE(entries[0].reply.body, u"kept"_s);
        QCOMPARE(journal.wasDamaged(), isDamage);
        QCOMPARE(QFile::exists(path() + u".bad"_s), isDamage);
    }

    void journalThatCannotBeWritten_queuesNothing()
    {
        m_desk.reset();
        m_desk = std::make_unique<Desk>(m_folder->path() + u"/missing/outbox.jsonl"_s);
        m_desk->begin();
        QVERIFY(!m_desk->outbox.add(kThread, u"text"_s));
        QCOMPARE(m_desk->outbox.unsentCount(), 0);
        QVERIFY(m_desk->outbox.add(kThread, u"text"_s, true)); // by the person's decision
        QTRY_COMPARE(m_desk->port.sends.size(), 1);
    }

private:
    QString path() const { return m_folder->filePath(u"outbox.jsonl"_s); }
    QByteArray written() const
    {
        QFile file(path());
        return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
    }
    void sendOne(const QString &text)
    {
        QVERIFY(m_desk->outbox.add(kThread, text));
        QTRY_COMPARE(m_desk->port.sends.size(), 1);
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
