// SPDX-License-Identifier: MIT
#include "base/record_lines.h"
#include "chat/message_rows.h"
#include "chat/outbox_fixture.h"

//! How a reply ends that was sent: settled by the history, refused, turned away, or recognised.
class OutboxOutcomeTest : public OutboxFixture {
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { m_desk.reset(); }

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
        m_desk->port.historyError = {.kind = ApiError::Kind::Forbidden, .detail = {}};
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
        QCOMPARE(m_desk->outbox.discard(m_desk->port.sends[0].key).value_or(ReplyContent()).body,
            u"refused"_s);
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
            ApiError page{.kind = ApiError::Kind::Unavailable, .httpStatus = 403, .detail = {}};
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
};

QTEST_GUILESS_MAIN(OutboxOutcomeTest)
#include "outbox_outcome_test.moc"
