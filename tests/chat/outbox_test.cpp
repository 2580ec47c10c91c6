// SPDX-License-Identifier: MIT
#include "base/record_lines.h"
#include "chat/message_rows.h"
#include "chat/outbox_fixture.h"

class OutboxTest : public OutboxFixture {
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
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
        ApiError error{.kind = ApiError::Kind::Invalid, .httpStatus = 422, .detail = {}};
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
        QCOMPARE(m_desk->outbox.discard(key).value_or(ReplyContent()).body, u"wrong"_s);
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
        QCOMPARE(
            m_desk->outbox.discard(m_desk->outbox.held(kThread)->key).value_or(ReplyContent()).body,
            u"wrong"_s);
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
        QCOMPARE(handedBack[0][1].value<ReplyContent>().body, u"text"_s);
        QCOMPARE(m_desk->outbox.unsentCount(), 0);
        m_desk->runFor(1'000);
        QCOMPARE(m_desk->port.sends.size(), 0);
        m_desk->outbox.add(kThread, u"text"_s, true); // by the person's decision
        RUN_COMPARE(m_desk->port.sends.size(), 1);
    }
};

QTEST_GUILESS_MAIN(OutboxTest)
#include "outbox_test.moc"
