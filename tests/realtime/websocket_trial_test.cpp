// SPDX-License-Identifier: MIT
#include "realtime/event_sink.h"
#include "realtime/link_stage.h"

#include <QSignalSpy>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace wxm;
using socketio::TransportKind;
using wxm::fakes::LinkStage;

namespace {

const RoomKey kLive = RoomKey::of(LiveId{42});

class Collector final : public EventSink {
public:
    void decode(std::string_view json) override
    {
        heard.append(QByteArray(json.data(), qsizetype(json.size())));
    }
    void deliver() override { }

    QByteArrayList heard;
};

//! Behind a middle that answers the handshake with 400, joined in one room by polling.
struct Stage : LinkStage {
    Stage()
    {
        link.addSink("tick"_ba, ticks);
        begin();
        gateway().end({true, u"refused"_s, 400});
        pass(2'000);
        accept();
        link.rooms().open(kLive);
        settle();
        answer(emitted(u"live.join"_s).value(0), R"({"ok":true})");
    }
    socketio::FakeTransport *last(TransportKind kind) const
    {
        for (auto it = world->transports.rbegin(); it != world->transports.rend(); ++it)
            if ((*it)->kind() == kind && (*it)->isOpen)
                return *it;
        return nullptr;
    }
    //! The server says something by polling, its heartbeat too.
    void sayByPolling(const std::string &packet)
    {
        last(TransportKind::Polling)->receive(packet);
        settle();
    }
    void waitMinutes(int minutes)
    {
        for (int i = 0; i < minutes * 3; ++i) {
            pass(20'000);
            auto *heart = last(TransportKind::Polling);
            if (!heart)
                heart = last(TransportKind::WebSocket);
            heart->receive("2");
            settle();
        }
    }

    std::shared_ptr<Collector> ticks = std::make_shared<Collector>();
};

} // namespace

//! While the live connection goes by plain requests, WebSocket is tried beside it each ten minutes.
class WebSocketTrialTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void trial_thatComesThroughBringsWebSocketBack()
    {
        Stage s;
        QVERIFY(s.link.status().isPolling);
        QCOMPARE(s.link.rooms().state(kLive), Rooms::State::Joined);
        s.waitMinutes(9);
        QVERIFY(!s.last(TransportKind::WebSocket));
        s.waitMinutes(1);
        auto *trial = s.last(TransportKind::WebSocket);
        QVERIFY(trial);
        QVERIFY(s.link.status().isConnected()); // beside it, and nothing of it is seen
        trial->openSession();
        s.settle();
        QVERIFY(trial->takeSent().empty()); // nobody signs in on it
        s.sayByPolling(R"(42["tick",1])");
        s.pass(7'000);
        s.sayByPolling("2");
        QVERIFY(s.link.status().isPolling); // a middle may cut right after the upgrade

        QSignalSpy back(&s.link, &Realtime::reconnected);
        s.pass(1'500);
        auto *socket = s.last(TransportKind::WebSocket);
        QVERIFY(socket);
        QVERIFY(!s.last(TransportKind::Polling)); // one session at a time hears
        socket->openSession();
        s.settle();
        QCOMPARE(int(socket->takeSent().size()), 1); // CONNECT
        socket->receive(R"(40{"sid":"t"})");
        s.settle();
        QVERIFY(s.link.status().isConnected());
        QVERIFY(!s.link.status().isPolling);
        // What was said between the two is read up: once, and the room is joined once.
        QCOMPARE(back.size(), 1);
        const auto joins = s.emitted(u"live.join"_s);
        QCOMPARE(joins.size(), 1);
        s.answer(joins.first(), R"({"ok":true})");
        QCOMPARE(s.link.rooms().state(kLive), Rooms::State::Joined);
        s.say(R"(42["tick",2])");
        QCOMPARE(s.ticks->heard, (QByteArrayList{"1", "2"}));
        s.waitMinutes(11);
        QVERIFY(s.emitted(u"live.join"_s).isEmpty());
    }

    //! A server that keeps sessions hands over what was missed, and nothing is read.
    void trial_onAServerThatKeepsSessionsLosesNothing()
    {
        LinkStage s;
        auto ticks = std::make_shared<Collector>();
        s.link.addSink("tick"_ba, ticks);
        s.begin();
        s.gateway().end({true, u"refused"_s, 400});
        s.pass(2'000);
        s.accept(R"(,"pid":"p")");
        s.say(R"(42["tick",1,"offset-1"])");
        for (int i = 0; i < 30; ++i) {
            s.pass(20'000);
            if (s.gateway().kind() == TransportKind::Polling)
                s.say("2");
        }
        s.pass(1'000);
        QCOMPARE(s.gateway().kind(), TransportKind::WebSocket);
        s.gateway().openSession();
        s.settle();
        QSignalSpy back(&s.link, &Realtime::reconnected);
        s.pass(9'000);
        s.gateway().openSession();
        s.settle();
        const auto connect = s.sent().join(u' ');
        QVERIFY2(connect.contains(uR"("pid":"p","offset":"offset-1")"_s), qPrintable(connect));
        s.say(R"(40{"sid":"s","pid":"p"})");
        s.say(R"(42["tick",2,"offset-2"])"); // missed between the two
        QCOMPARE(back.size(), 1);
        QCOMPARE(back.first().first().toBool(), true);
        QCOMPARE(ticks->heard, (QByteArrayList{"1", "2"}));
    }

    void trial_thatFailsLeavesThePollingAlone_data()
    {
        QTest::addColumn<QString>("how");
        QTest::newRow("refused") << u"refused"_s;
        QTest::newRow("cut right after the upgrade") << u"cut"_s;
        QTest::newRow("swallowed") << u"swallowed"_s;
    }
    void trial_thatFailsLeavesThePollingAlone()
    {
        QFETCH(QString, how);
        Stage s;
        QSignalSpy back(&s.link, &Realtime::reconnected);
        const auto fail = [&] {
            auto *trial = s.last(TransportKind::WebSocket);
            if (!trial)
                return false;
            if (how == u"cut"_s) {
                trial->openSession();
                s.settle();
                s.pass(2'000);
            }
            if (how == u"swallowed"_s)
                s.pass(11'000);
            else
                trial->end({true, u"refused"_s, how == u"refused"_s ? 400 : 0});
            s.settle();
            return true;
        };
        s.waitMinutes(10);
        QVERIFY(fail());
        QVERIFY(!s.last(TransportKind::WebSocket));
        s.sayByPolling(R"(42["tick",1])");
        s.waitMinutes(9);
        QVERIFY(!s.last(TransportKind::WebSocket)); // not before ten minutes are over
        for (int i = 0; i < 100 && !s.last(TransportKind::WebSocket); ++i) {
            s.pass(1'000);
            s.sayByPolling("2");
        }
        QVERIFY(fail());
        QCOMPARE(back.size(), 0);
        QVERIFY(s.link.status().isPolling && s.link.status().isConnected());
        QCOMPARE(s.ticks->heard, QByteArrayList{"1"});
        QVERIFY(s.emitted(u"live.join"_s).isEmpty());
    }
};

QTEST_GUILESS_MAIN(WebSocketTrialTest)
#include "websocket_trial_test.moc"
