// SPDX-License-Identifier: MIT
#include "realtime/link_stage.h"

#include <QSignalSpy>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace wxm;
using wxm::fakes::LinkStage;
using State = ConnectionStatus::State;
using Cause = ConnectionStatus::Cause;

//! The live connection and what it makes of the server's words, without a network.
class RealtimeUnitTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void eviction_isAnsweredByAPauseAndNotByARefusal()
    {
        LinkStage s;
        QSignalSpy refused(&s.link, &Realtime::refused);
        s.connectFully();
        QCOMPARE(s.world->created, 1);
        s.say("41");
        QCOMPARE(s.link.status().state, State::Reconnecting);
        QCOMPARE(s.link.status().cause, Cause::ServerClosed);
        QVERIFY(s.link.status().nextTryMs > s.clock.wallMs());
        s.pass(250);
        QCOMPARE(s.world->created, 1); // not at once
        s.pass(2'000);
        QCOMPARE(s.world->created, 2);
        s.accept();
        QVERIFY(s.link.status().isConnected());
        QCOMPARE(refused.size(), 0);
    }

    void evictions_growRarerAndAreSaid()
    {
        LinkStage s;
        s.begin();
        int evictions = 0;
        // A gateway that takes us and puts us out within the same second, for 45 s.
        for (qint64 ms = 0; ms < 45'000; ms += 250) {
            if (s.world->created > evictions) {
                s.accept();
                s.say("41");
                ++evictions;
            }
            s.pass(250);
        }
        QCOMPARE_LE(s.world->created, 5);
        QCOMPARE_GE(s.world->created, 3);
        QCOMPARE(s.link.status().cause, Cause::UsedElsewhere);
        QCOMPARE(s.link.status().state, State::Offline);
        QVERIFY(s.link.status().nextTryMs > s.clock.wallMs());
    }

    void connectHere_connectsAtOnceAndBeginsAnew()
    {
        LinkStage s;
        s.begin();
        for (int i = 0; i < 3; ++i) {
            s.accept();
            s.say("41");
            if (i < 2)
                s.pass(6'000);
        }
        QCOMPARE(s.link.status().cause, Cause::UsedElsewhere);
        const int before = s.world->created;
        s.pass(10'000);
        QCOMPARE(s.world->created, before); // rests
        s.link.connectHere();
        s.settle();
        s.pass(250);
        QCOMPARE(s.world->created, before + 1);
        s.accept();
        s.say("41");
        QCOMPARE(s.link.status().cause, Cause::ServerClosed); // one is not many
    }

    void connectionThatLasted_makesThePauseShortAgain()
    {
        LinkStage s;
        s.begin();
        const auto pauseAfter = [&](qint64 lasted) {
            s.accept();
            for (qint64 ms = 0; ms < lasted; ms += 10'000) {
                s.pass(10'000);
                s.say("2");
            }
            s.gateway().end();
            s.settle();
            const auto pause = s.link.status().nextTryMs - s.clock.wallMs();
            s.pass(pause + 250);
            return pause;
        };
        QCOMPARE(pauseAfter(0), 1'000);
        QCOMPARE(pauseAfter(0), 2'000);
        QCOMPARE(pauseAfter(0), 4'000);
        QCOMPARE(pauseAfter(20'000), 1'000);
    }

    void returnAfterARefusal_isNeverShortenedByTheRefusalItself()
    {
        LinkStage s;
        s.begin();
        QList<EpochMs> pauses;
        QObject::connect(&s.link, &Realtime::refused, &s.link, [&s] { s.link.connectLater(0); });
        for (int i = 0; i < 5; ++i) {
            s.gateway().openSession();
            s.settle();
            s.say(R"(44{"message":"no"})");
            pauses.append(s.link.status().nextTryMs - s.clock.wallMs());
            s.pass(pauses.last() + 1'250); // and the orderly end of the session before
        }
        QCOMPARE(pauses, (QList<EpochMs>{1'000, 2'000, 4'000, 8'000, 16'000}));
    }

    void doubtedLink_provesItselfOrIsMadeAnew_data()
    {
        QTest::addColumn<bool>("isDead");
        QTest::newRow("dead") << true;
        QTest::newRow("well") << false;
    }
    void doubtedLink_provesItselfOrIsMadeAnew()
    {
        QFETCH(bool, isDead);
        LinkStage s;
        s.link.setSelf(UserId{2});
        s.connectFully();
        s.answer(s.emitted(u"presence.query"_s).value(0), R"({"ok":true,"states":{"2":true}})");
        s.link.prove();
        s.settle();
        const auto queries = s.emitted(u"presence.query"_s);
        QCOMPARE(queries.size(), 1);
        QCOMPARE(LinkStage::ids(queries.first()), QList<int>{2});
        if (!isDead)
            s.answer(queries.first(), R"({"ok":true,"states":{"2":true}})");
        s.pass(4'000);
        QCOMPARE(s.link.status().isConnected(), !isDead);
        QCOMPARE(s.world->created, isDead ? 2 : 1);
    }

    void networkThatChanges_cutsThePauseShort_andAFailedCallDoesNot()
    {
        LinkStage s;
        s.begin();
        for (int i = 0; i < 5; ++i) {
            s.gateway().end({true, u"refused"_s, 0});
            s.settle();
            s.pass(s.link.status().nextTryMs - s.clock.wallMs() + 250);
        }
        s.gateway().end({true, u"refused"_s, 0});
        s.settle();
        const int before = s.world->created;
        for (int i = 0; i < 8; ++i) {
            s.link.prove();
            s.settle();
            s.pass(250);
        }
        QCOMPARE(s.world->created, before);
        s.link.networkChanged();
        s.settle();
        s.pass(250);
        QCOMPARE(s.world->created, before + 1);
    }

    void pingIntervalOfMinutes_isBelieved()
    {
        LinkStage s;
        s.begin();
        s.gateway().receive(R"(0{"sid":"eio","pingInterval":300000,"pingTimeout":20000})");
        s.settle();
        s.say(R"(40{"sid":"s"})");
        QVERIFY(s.link.status().isConnected());
        s.pass(310'000);
        QVERIFY(s.link.status().isConnected());
        QCOMPARE(s.world->created, 1);
        s.pass(15'000); // and one that does not come is missed
        QVERIFY(!s.link.status().isConnected());
    }

    void refusedHandshake_isFollowedByPolling()
    {
        LinkStage s;
        s.begin();
        QCOMPARE(s.gateway().kind(), socketio::TransportKind::WebSocket);
        s.gateway().end({true, u"refused"_s, 400});
        s.pass(2'000);
        QCOMPARE(s.gateway().kind(), socketio::TransportKind::Polling);
        s.accept();
        QVERIFY(s.link.status().isConnected());
        QVERIFY(s.link.status().isPolling);
        QVERIFY(s.link.status().pollingReason.contains(u"400"_s));
    }

    void chosenTransport_isKeptWhateverHappens()
    {
        LinkStage s;
        s.server.transport = LiveTransport::WebSocket;
        s.begin();
        s.gateway().end({true, u"refused"_s, 400});
        s.pass(2'000);
        QCOMPARE(s.gateway().kind(), socketio::TransportKind::WebSocket);
        s.link.setTransport(LiveTransport::Polling);
        s.pass(2'000);
        QCOMPARE(s.gateway().kind(), socketio::TransportKind::Polling);
    }

    //! A flood wakes a window that nobody sees some times a second; one message is there at once.
    void windowThatIsPutAway_isToldOfAFloodMoreRarely()
    {
        class Counter final : public EventSink {
        public:
            void decode(std::string_view) override { ++events; }
            void deliver() override { ++deliveries; }
            int events = 0;
            int deliveries = 0;
        };
        LinkStage s;
        auto sink = std::make_shared<Counter>();
        s.link.addSink("tick"_ba, sink);
        s.connectFully();
        s.link.setPutAway(true);
        s.clock.advanceMs(1'000);
        s.say(R"(42["tick",0])");
        QCOMPARE(sink->deliveries, 1); // nobody had to be told for a while
        for (int ms = 0; ms < 180; ms += 20) {
            s.clock.advanceMs(20);
            s.say(R"(42["tick",1])");
        }
        QCOMPARE(sink->events, 10);
        QCOMPARE(sink->deliveries, 1);
        s.link.setPutAway(false); // who opens the window sees all of it
        s.settle();
        QCOMPARE(sink->deliveries, 2);
    }

    void latency_isRarelyAskedForWhileNobodySeesTheWindow()
    {
        LinkStage s;
        s.link.setSelf(UserId{2});
        s.connectFully();
        const auto asked = [&](int seconds) {
            qsizetype count = 0;
            for (int passed = 0; passed < seconds; passed += 5) {
                s.pass(5'000); // an answer is waited for 10 s
                s.say("2");    // the heartbeat goes on
                const auto questions = s.emitted(u"presence.query"_s);
                for (const auto &question : questions)
                    s.answer(question, R"({"ok":true,"states":{"2":true}})");
                count += questions.size();
            }
            return count;
        };
        QCOMPARE_GE(asked(240), 7); // each 30 s
        s.link.setPutAway(true);
        s.settle();
        QCOMPARE_LE(asked(240), 3); // the one that was due, and each two minutes
        s.link.setPutAway(false);
        s.settle();
        QCOMPARE(s.emitted(u"presence.query"_s).size(), 1); // at once
    }

    void pathOfTheLiveServer_isUsed()
    {
        LinkStage s;
        s.server.path = u"/live/io/"_s;
        s.begin();
        QCOMPARE(s.gateway().usedOptions.path, u"/live/io/"_s);
    }
};

QTEST_GUILESS_MAIN(RealtimeUnitTest)
#include "realtime_test.moc"
