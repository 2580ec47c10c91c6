// SPDX-License-Identifier: MIT
#include "chat/later_replies.h"
#include "fakes/fake_time.h"
#include "fakes/reply_desk.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace wxm;
using LaterState = LaterReply::State;

namespace {

const ThreadKey kThread = ThreadKey::of(ThreadId{12});
const auto kAccount = u"https://wxm.example#2"_s;
constexpr UserId kCustomer{7};
constexpr UserId kColleague{3};
constexpr EpochMs kHourMs = 3'600'000;

//! One run over a folder; made anew, it is the next.
struct LaterDesk {
    explicit LaterDesk(
        const QString &folder, EpochMs nowMs = 0, std::shared_ptr<const FileSeal> seal = {})
        : desk(folder, {}, std::move(seal))
        , later(folder + u"/later.jsonl"_s, desk.disk, desk.store, desk.sync, desk.outbox,
              desk.actions, desk.clock)
    {
        if (nowMs > 0)
            desk.clock.setWallMs(nowMs);
        write(1, kCustomer, false);
        desk.begin();
        desk.actions.open(kThread, 0);
        settle();
    }
    void settle()
    {
        for (int round = 0; round < 3; ++round)
            fakes::settle(&desk.disk);
    }
    //! On the server; this program is told of it when it asks.
    void write(int id, UserId sender, bool isStaff)
    {
        desk.port.messages[kThread].append(Message{.id = MessageId{id},
            .senderId = sender,
            .isStaff = isStaff,
            .body = u"text"_s,
            .mediaId = {},
            .createdAt = desk.clock.wallMs()});
    }
    EpochMs now() const { return desk.clock.wallMs(); }
    bool put(const QString &text = u"غدًا إن شاء الله"_s, EpochMs inMs = kHourMs)
    {
        return later.put(kThread, text, now() + inMs, desk.store.timeline(kThread).newestId());
    }
    void pass(EpochMs ms)
    {
        desk.clock.advanceMs(ms);
        settle();
    }

    fakes::ReplyDesk<fakes::FakeClock> desk;
    LaterReplies later;
};

} // namespace

//! A reply that is written now and sent by the program at a time of the person's.
class LaterRepliesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        nextRun(0);
    }
    void cleanup() { m_run.reset(); }

    void reply_goesOutAtItsTimeAsAnyOther()
    {
        QVERIFY(m_run->put());
        m_run->desk.drafts.setText(kThread, u"another"_s, {});
        m_run->pass(kHourMs - 1);
        QVERIFY(sends().isEmpty());
        QVERIFY(m_run->later.of(kThread));
        m_run->pass(1);
        QCOMPARE(sends().size(), 1);
        QCOMPARE(sends().first().body, u"غدًا إن شاء الله"_s);
        QVERIFY(!sends().first().key.isEmpty());
        QCOMPARE(m_run->desk.outbox.replies(kThread).size(), 1); // in the queue until answered
        QVERIFY(!m_run->later.of(kThread));
        QCOMPARE(m_run->desk.drafts.draft(kThread).text, u"another"_s);
        QVERIFY(!written().contains("thread"));
    }

    void customerWhoWrote_isAskedAbout()
    {
        QVERIFY(m_run->put());
        QSignalSpy asked(&m_run->later, &LaterReplies::asked);
        m_run->write(2, kCustomer, false);
        m_run->pass(kHourMs);
        QVERIFY(sends().isEmpty());
        QCOMPARE(m_run->later.of(kThread)->state, LaterState::CustomerWrote);
        QCOMPARE(asked.size(), 1);
        m_run->pass(kHourMs); // and waits for the person, however long
        QVERIFY(sends().isEmpty());
        QCOMPARE(asked.size(), 1);
        m_run->later.sendNow(kThread);
        m_run->settle();
        QCOMPARE(sends().size(), 1);
        QVERIFY(!m_run->later.of(kThread));
    }

    void colleagueWhoWrote_isAskedAbout()
    {
        QVERIFY(m_run->put());
        m_run->write(2, kColleague, true);
        m_run->pass(kHourMs);
        QVERIFY(sends().isEmpty());
        QCOMPARE(m_run->later.of(kThread)->state, LaterState::ColleagueWrote);
    }

    void ownReplyInBetween_isNoReasonToAsk()
    {
        QVERIFY(m_run->put());
        QVERIFY(m_run->desk.actions.send(kThread, u"a moment"_s));
        m_run->settle();
        QCOMPARE(sends().size(), 1);
        m_run->desk.port.answer(m_run->desk.port.commit(m_run->desk.kMe));
        m_run->settle();
        m_run->pass(kHourMs);
        QCOMPARE(sends().size(), 2);
    }

    void timeWhileTheProgramWasClosed_isAskedAbout()
    {
        QVERIFY(m_run->put());
        const auto due = m_run->later.of(kThread)->due;
        nextRun(due + 1);
        QCOMPARE(m_run->later.of(kThread)->state, LaterState::Missed);
        QCOMPARE(m_run->later.of(kThread)->body, u"غدًا إن شاء الله"_s);
        m_run->pass(kHourMs);
        QVERIFY(sends().isEmpty());
    }

    void nextRun_sendsWhatIsNotDueYet()
    {
        QVERIFY(m_run->put());
        nextRun(m_run->later.of(kThread)->due - 1'000);
        QCOMPARE(m_run->later.of(kThread)->state, LaterState::Waiting);
        m_run->pass(1'000);
        QCOMPARE(sends().size(), 1);
    }

    void historyThatCannotBeRead_isAskedAgainUntilItIsTooLate()
    {
        QVERIFY(m_run->put());
        m_run->desk.port.historyError = ApiError{.kind = ApiError::Kind::Offline, .detail = {}};
        m_run->pass(kHourMs);
        QCOMPARE(m_run->later.of(kThread)->state, LaterState::Waiting);
        m_run->desk.port.historyError.reset();
        m_run->pass(10'000);
        QCOMPARE(sends().size(), 1);
        QVERIFY(m_run->put());
        m_run->desk.port.historyError = ApiError{.kind = ApiError::Kind::Offline, .detail = {}};
        m_run->pass(kHourMs);
        for (EpochMs late = 0; late <= LaterReplies::kLateMs; late += 10'000)
            m_run->pass(10'000);
        QCOMPARE(m_run->later.of(kThread)->state, LaterState::Missed);
        m_run->desk.port.historyError.reset();
        m_run->pass(kHourMs);
        QCOMPARE(sends().size(), 1);
    }

    //! A computer that slept: its clock is on, and its timers are not.
    void computerThatSlept_asks()
    {
        QVERIFY(m_run->put());
        m_run->desk.clock.jumpMs(2 * kHourMs);
        m_run->pass(60'000);
        QCOMPARE(m_run->later.of(kThread)->state, LaterState::Missed);
        QVERIFY(sends().isEmpty());
    }

    void editedAndCancelled_goNowhere()
    {
        QVERIFY(m_run->put(u"one"_s));
        QVERIFY(!m_run->put(u"two"_s)); // one a thread
        m_run->later.edit(kThread);
        QCOMPARE(m_run->desk.drafts.draft(kThread).text, u"one"_s);
        QVERIFY(!m_run->later.of(kThread));
        QVERIFY(m_run->put(u"two"_s));
        QCOMPARE(m_run->later.cancel(kThread)->body, u"two"_s);
        m_run->pass(2 * kHourMs);
        QVERIFY(sends().isEmpty());
        QVERIFY(!m_run->put(u" \n"_s));
        QVERIFY(!m_run->put(u"three"_s, 0));
    }

    void reply_isThatOfItsAccountAndOfNobodySignedOut()
    {
        QVERIFY(m_run->put());
        m_run->later.setAccount(u"https://wxm.example#3"_s);
        QVERIFY(!m_run->later.of(kThread));
        m_run->later.setAccount({});
        m_run->pass(kHourMs);
        QVERIFY(sends().isEmpty());
        QCOMPARE(m_run->later.countOfAll(), 1);
        m_run->later.setAccount(kAccount);
        QCOMPARE(m_run->later.of(kThread)->state, LaterState::Missed);
    }

    //! Killed between the two files: the one of the outbox goes out, once.
    void replyThatTheOutboxHas_isNotHereAsWell()
    {
        QVERIFY(m_run->put());
        m_run->settle();
        const auto kept = written();
        m_run->pass(kHourMs);
        QCOMPARE(sends().size(), 1);
        m_run.reset();
        QFile file(path());
        QVERIFY(file.open(QFile::WriteOnly));
        file.write(kept);
        file.close();
        nextRun(1'780'708'695'000 + kHourMs + 10);
        QCOMPARE(m_run->desk.outbox.replies(kThread).size(), 1);
        QVERIFY(!m_run->later.of(kThread));
    }

    void file_isSealedWhereThePolicyWantsIt()
    {
        if (!FileSeal::isAvailable())
            QSKIP("built without libsodium");
        const auto seal = std::make_shared<const FileSeal>(FileSeal::newKey());
        m_run.reset();
        m_run = std::make_unique<LaterDesk>(m_folder->path(), 0, seal);
        m_run->later.setAccount(kAccount);
        QVERIFY(m_run->put(u"secret"_s));
        m_run->settle();
        QVERIFY(!written().isEmpty());
        QVERIFY(!written().contains("secret"));
        m_run.reset();
        m_run = std::make_unique<LaterDesk>(m_folder->path(), 0, seal);
        m_run->later.setAccount(kAccount);
        QCOMPARE(m_run->later.of(kThread)->body, u"secret"_s);
    }

    void damagedLine_isSetAsideAndTheOthersStay()
    {
        QVERIFY(m_run->put());
        m_run->settle();
        const auto kept = written();
        m_run.reset();
        QFile file(path());
        QVERIFY(file.open(QFile::WriteOnly));
        file.write("{\"thread\":\"support/9\"}\n" + kept);
        file.close();
        nextRun(0);
        QVERIFY(m_run->later.of(kThread));
        QVERIFY(QFile::exists(path() + u".bad"_s));
    }

private:
    QString path() const { return m_folder->filePath(u"later.jsonl"_s); }
    QByteArray written() const
    {
        QFile file(path());
        return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
    }
    QList<fakes::FakeChatPort::Send> &sends() { return m_run->desk.port.sends; }
    //! The time of the clock at its start; 0: as every test begins.
    void nextRun(EpochMs nowMs)
    {
        m_run.reset();
        m_run = std::make_unique<LaterDesk>(m_folder->path(), nowMs);
        m_run->later.setAccount(kAccount);
        m_run->settle();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<LaterDesk> m_run;
};

QTEST_GUILESS_MAIN(LaterRepliesTest)
#include "later_replies_test.moc"
