// SPDX-License-Identifier: MIT
#include "realtime/link_stage.h"

#include <QSignalSpy>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace wxm;
using wxm::fakes::LinkStage;

namespace {

const RoomKey kLive = RoomKey::of(LiveId{42});
constexpr auto kOk = R"({"ok":true})";
constexpr auto kInternal = R"({"ok":false,"code":"INTERNAL","message":"Oops"})";

} // namespace

class RoomsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void failedJoin_isRetriedWhileTheConnectionStands_data()
    {
        QTest::addColumn<QByteArray>("refusal"); // empty: no answer at all
        QTest::newRow("INTERNAL") << QByteArray(kInternal);
        QTest::newRow("BAD_PAYLOAD") << R"({"ok":false,"code":"BAD_PAYLOAD"})"_ba;
        QTest::newRow("no answer") << QByteArray();
    }
    void failedJoin_isRetriedWhileTheConnectionStands()
    {
        QFETCH(QByteArray, refusal);
        LinkStage s;
        s.connectFully();
        s.link.rooms().open(kLive);
        s.settle();
        QList<qint64> times;
        qint64 now = 0;
        for (int round = 0; round < 4; ++round) {
            QStringList joins;
            while (joins.isEmpty() && now < 200'000) {
                joins = s.emitted(u"live.join"_s);
                if (!joins.isEmpty())
                    break;
                s.pass(500);
                now += 500;
                s.say("2"); // the heartbeat goes on
            }
            QCOMPARE(joins.size(), 1);
            times.append(now);
            if (refusal.isEmpty())
                s.pass(10'000), now += 10'000;
            else
                s.answer(joins.first(), refusal.toStdString());
            QCOMPARE(s.link.rooms().state(kLive), Rooms::State::Failed);
            QCOMPARE(s.link.status().unheard, 1);
        }
        // More and more rarely: 2, 4 and 8 s, each ±30 %, and the time without an answer.
        const qint64 silence = refusal.isEmpty() ? 10'000 : 0;
        for (int i = 0; i < 3; ++i) {
            const auto pause = times[i + 1] - times[i] - silence;
            QVERIFY2(pause >= 1'400 << i && pause <= (2'600 << i) + 1'000,
                qPrintable(QString::number(pause)));
        }
        s.pass(20'000);
        const auto joins = s.emitted(u"live.join"_s);
        QCOMPARE(joins.size(), 1);
        s.answer(joins.first(), kOk);
        QCOMPARE(s.link.rooms().state(kLive), Rooms::State::Joined);
        QCOMPARE(s.link.status().unheard, 0);
        QVERIFY(s.link.status().isConnected());
    }

    void forbiddenRoom_isNotAskedForAgain()
    {
        LinkStage s;
        s.connectFully();
        s.link.rooms().open(kLive);
        s.settle();
        s.answer(s.emitted(u"live.join"_s).value(0), R"({"ok":false,"code":"FORBIDDEN"})");
        QCOMPARE(s.link.rooms().state(kLive), Rooms::State::Forbidden);
        for (int i = 0; i < 10; ++i) {
            s.pass(10'000);
            s.say("2");
        }
        QVERIFY(s.emitted(u"live.join"_s).isEmpty());
    }

    void failedJoin_thatNobodyWantsAnyMore_isForgotten()
    {
        LinkStage s;
        s.connectFully();
        s.link.rooms().open(kLive);
        s.settle();
        s.answer(s.emitted(u"live.join"_s).value(0), kInternal);
        s.link.rooms().close(kLive);
        s.pass(20'000);
        QVERIFY(s.emitted(u"live.join"_s).isEmpty());
        QCOMPARE(s.link.status().unheard, 0);
    }

    void recoveredSession_joinsAgainWhatItHadRefused()
    {
        LinkStage s;
        s.begin();
        s.accept(R"(,"pid":"p")");
        s.link.rooms().open(kLive);
        s.settle();
        s.answer(s.emitted(u"live.join"_s).value(0), kInternal);
        s.gateway().end();
        s.pass(2'000);
        s.accept(R"(,"pid":"p")");
        QCOMPARE(s.emitted(u"live.join"_s).size(), 1);
    }

    void leave_wantsAnAnswerAndIsSaidAgainWithoutOne()
    {
        LinkStage s;
        s.connectFully();
        s.link.rooms().open(kLive);
        s.settle();
        s.answer(s.emitted(u"live.join"_s).value(0), kOk);
        s.link.rooms().close(kLive);
        s.settle();
        const auto first = s.emitted(u"live.leave"_s);
        QCOMPARE(first.size(), 1);
        QVERIFY2(!first.first().startsWith(u"42["), qPrintable(first.first())); // with an id
        s.pass(11'000);
        const auto second = s.emitted(u"live.leave"_s);
        QCOMPARE(second.size(), 1);
        s.answer(second.first(), kOk);
        s.pass(11'000);
        QVERIFY(s.emitted(u"live.leave"_s).isEmpty());
    }

    void leave_withoutAnAnswer_isNotSaidOnceTheRoomIsWantedAgain()
    {
        LinkStage s;
        s.connectFully();
        s.link.rooms().open(kLive);
        s.settle();
        s.answer(s.emitted(u"live.join"_s).value(0), kOk);
        s.link.rooms().close(kLive);
        s.settle();
        QCOMPARE(s.emitted(u"live.leave"_s).size(), 1);
        s.link.rooms().open(kLive);
        s.pass(11'000);
        QVERIFY(s.emitted(u"live.leave"_s).isEmpty());
    }

    void joinThatSpeaksOfTheToken_doubtsIt_data()
    {
        QTest::addColumn<QString>("code");
        for (const auto *code : {"AUTH_MISSING", "AUTH_EXPIRED", "AUTH_INVALID"})
            QTest::newRow(code) << QString::fromLatin1(code);
    }
    void joinThatSpeaksOfTheToken_doubtsIt()
    {
        QFETCH(QString, code);
        LinkStage s;
        QSignalSpy doubted(&s.link, &Realtime::tokenDoubted);
        s.connectFully();
        s.link.rooms().open(kLive);
        s.settle();
        s.answer(s.emitted(u"live.join"_s).value(0),
            "{\"ok\":false,\"code\":\"" + code.toStdString() + "\"}");
        QCOMPARE(doubted.size(), 1);
        QCOMPARE(doubted.first().first().toString(), code);
    }
};

QTEST_GUILESS_MAIN(RoomsTest)
#include "rooms_test.moc"
