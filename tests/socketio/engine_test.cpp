// SPDX-License-Identifier: MIT
#include "socketio/engine.h"
#include "socketio/fake_environment.h"

#include <QtTest>

using namespace socketio;
using namespace Qt::StringLiterals;

namespace {

//! Writes down what a session says.
class Recorder final : public EngineListener {
public:
    void engineOpened(Engine &) override { log << u"opened"_s; }
    void engineText(Engine &, std::string_view text) override
    {
        log << u"text "_s + QString::fromUtf8(text.data(), qsizetype(text.size()));
    }
    void engineBinary(Engine &, QByteArray bytes) override
    {
        log << u"binary "_s + QString::fromLatin1(bytes);
    }
    void enginePinged(Engine &) override { log << u"pinged"_s; }
    void engineUpgraded(Engine &) override { log << u"upgraded"_s; }
    void engineClosed(Engine &, const EngineEnd &end) override
    {
        log << u"closed: "_s + reasonName(end.reason);
        last = end;
    }
    QStringList log;
    EngineEnd last;
};

using Texts = std::vector<std::string>;

} // namespace

class EngineTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_world = std::make_shared<FakeEnvironment>();
        m_recorder = {};
        m_options = {};
        m_options.transports = {TransportKind::WebSocket};
    }
    void cleanup() { m_engine.reset(); }

    void opening_sendsNothingBeforeTheOpenPacket()
    {
        start();
        m_engine->sendText("4x");
        m_world->transport().reportOpened();
        QVERIFY(m_world->transport().sent.empty());
        m_world->transport().openSession();
        QCOMPARE(m_recorder.log, QStringList{u"opened"_s});
        m_engine->sendText("4y");
        QCOMPARE(m_world->transport().takeSent(), Texts{"4y"});
    }

    void opening_failsOnAnythingElse_data()
    {
        QTest::addColumn<QByteArray>("packet");
        QTest::addRow("html") << QByteArray("<html>");
        QTest::addRow("open packet that is not JSON") << QByteArray("0{");
        QTest::addRow("open packet that is not an object") << QByteArray("0[]");
        QTest::addRow("open packet without sid") << QByteArray("0{}");
        QTest::addRow("close") << QByteArray("1");
    }
    void opening_failsOnAnythingElse()
    {
        QFETCH(QByteArray, packet);
        start();
        m_world->transport().receive(packet.toStdString());
        QCOMPARE(m_recorder.log.size(), 1);
        QVERIFY(m_recorder.log.first().startsWith(u"closed"_s));
    }

    void opening_triesTheNextTransportOnlyIfAsked()
    {
        m_options.transports = {TransportKind::Polling, TransportKind::WebSocket};
        start();
        m_world->transport().end({true, u"no"_s, 503});
        QCOMPARE(m_recorder.log, QStringList{u"closed: transport error"_s});
        QCOMPARE(m_recorder.last.httpStatus, 503);

        m_recorder = {};
        m_options.tryAllTransports = true;
        start();
        m_world->transport().end({true, u"no"_s, 503});
        m_world->settle();
        QVERIFY(m_recorder.log.isEmpty());
        QVERIFY(m_world->transport().kind() == TransportKind::WebSocket);
        m_world->transport().openSession();
        QCOMPARE(m_recorder.log, QStringList{u"opened"_s});
    }

    void packets_thatMeanNothingAreSurvived()
    {
        startOpen();
        for (const char *packet : {"6", "3", "3probe", "5", "0{\"sid\":\"b\"}", ""})
            m_world->transport().receive(packet);
        QVERIFY(m_recorder.log.isEmpty());
        m_world->transport().receive("4x");
        m_world->transport().receiveBinary("y");
        QCOMPARE(m_recorder.log, (QStringList{u"text x"_s, u"binary y"_s}));
    }

    void packets_ofUnknownTypeEndTheSession()
    {
        startOpen();
        m_world->transport().receive("9x");
        QCOMPARE(m_recorder.log, QStringList{u"closed: transport error"_s});
    }

    void ping_isAnsweredAtOnce()
    {
        startOpen();
        m_world->transport().receive("2");
        QCOMPARE(m_world->transport().takeSent(), Texts{"3"});
        QCOMPARE(m_recorder.log, QStringList{u"pinged"_s});
    }

    void heartbeat_onlyPingsPutTheEndOff()
    {
        startOpen();
        m_world->pass(44000);
        m_world->transport().receive("4x");
        m_engine->sendText("4y");
        m_world->pass(999);
        QCOMPARE(m_recorder.log, QStringList{u"text x"_s});
        m_world->pass(1);
        QCOMPARE(m_recorder.log.last(), u"closed: ping timeout"_s);
    }

    void heartbeat_quietButPingedLivesForEver()
    {
        startOpen();
        for (int i = 0; i < 200; ++i) {
            m_world->pass(44000);
            m_world->transport().receive("2");
        }
        QVERIFY(m_engine->isOpen());
    }

    void heartbeat_sleepOfTheMachineIsNoticedWithinSeconds()
    {
        startOpen();
        m_world->suspend(3600 * 1000);
        QVERIFY(m_engine->isOpen());
        m_world->pass(5000);
        QCOMPARE(m_recorder.log, QStringList{u"closed: ping timeout"_s});
    }

    void heartbeat_isLookedAtWhenAsked()
    {
        startOpen();
        m_world->suspend(3600 * 1000);
        QVERIFY(m_engine->closeIfHeartbeatExpired());
        QVERIFY(m_engine->closeIfHeartbeatExpired());
        QVERIFY(m_recorder.log.isEmpty());
        m_world->settle();
        QCOMPARE(m_recorder.log, QStringList{u"closed: ping timeout"_s});
    }

    void heartbeat_isClampedIfAsked()
    {
        m_options.pingClamp = PingClamp{5000, 120000};
        start();
        m_world->transport().receive(
            "0{\"sid\":\"a\",\"pingInterval\":1,\"pingTimeout\":99999999}");
        m_world->pass(124999);
        QVERIFY(m_engine->isOpen());
        m_world->pass(1);
        QVERIFY(!m_engine->isOpen());
    }

    void writing_waitsForTheTransport()
    {
        startOpen();
        m_world->transport().writable = false;
        m_engine->sendText("4a");
        m_engine->sendBinary("b");
        QVERIFY(!m_engine->isWritable());
        QVERIFY(m_world->transport().sent.empty());
        m_world->transport().writable = true;
        m_world->transport().reportWritable();
        QCOMPARE(m_world->transport().takeSent(), (Texts{"4a", "b:b"}));
        QVERIFY(m_engine->isWritable());
    }

    void writing_pollingBodiesKeepToMaxPayload()
    {
        m_options.transports = {TransportKind::Polling};
        startOpen(",\"maxPayload\":9");
        m_world->transport().writable = false;
        m_engine->sendText("4€");
        m_engine->sendText("4€");
        m_engine->sendText("4€");
        m_world->transport().writable = true;
        m_world->transport().reportWritable();
        QCOMPARE(m_world->transport().takeSent(), (Texts{"4€", "4€"}));
        m_world->transport().reportWritable();
        QCOMPARE(m_world->transport().takeSent(), Texts{"4€"});
    }

    void close_waitsForWhatIsBuffered()
    {
        startOpen();
        m_world->transport().writable = false;
        m_engine->sendText("4a");
        m_engine->close();
        QVERIFY(!m_world->transport().closing);
        m_world->transport().writable = true;
        m_world->transport().reportWritable();
        QCOMPARE(m_world->transport().takeSent(), Texts{"4a"});
        QVERIFY(m_world->transport().closing);
        m_world->transport().end();
        QCOMPARE(m_recorder.log.size(), 1);
    }

    void close_hasALimit()
    {
        startOpen();
        m_world->transport().writable = false;
        m_engine->sendText("4a");
        m_engine->close();
        m_world->pass(5000);
        QCOMPARE(m_recorder.log.size(), 1);
        QVERIFY(m_world->transports.empty());
    }

    void close_whileOpeningEndsASessionThatStillComes()
    {
        m_options.transports = {TransportKind::Polling};
        start();
        m_engine->close();
        m_world->transport().openSession();
        QVERIFY(m_world->transport().closing);
        QVERIFY(m_recorder.log.isEmpty());
        m_world->transport().end();
        QCOMPARE(m_recorder.log.size(), 1);
    }

    void upgrade_pausesPollingAndLosesNothing()
    {
        FakeTransport &polling = startPolling();
        FakeTransport &probe = m_world->transport();
        QVERIFY(&polling != &probe);
        QCOMPARE(probe.usedSid, u"eio"_s);
        probe.reportOpened();
        QCOMPARE(probe.takeSent(), Texts{"2probe"});
        m_engine->sendText("4before");
        QCOMPARE(polling.takeSent(), Texts{"4before"});
        probe.receive("3probe");
        QVERIFY(polling.paused);
        m_engine->sendText("4during");
        QVERIFY(polling.sent.empty() && probe.sent.empty());
        polling.receive("4last");
        polling.reportPaused();
        QCOMPARE(probe.takeSent(), (Texts{"5", "4during"}));
        QCOMPARE(m_recorder.log, (QStringList{u"text last"_s, u"upgraded"_s}));
        m_world->settle();
        QCOMPARE(m_world->transports.size(), 1U);
        QVERIFY(m_engine->transport() == TransportKind::WebSocket);
    }

    void upgrade_failedProbeStaysOnPolling_data()
    {
        QTest::addColumn<int>("how");
        QTest::addRow("refused") << 0;
        QTest::addRow("wrong answer") << 1;
        QTest::addRow("no answer") << 2;
        QTest::addRow("lost while polling comes to rest") << 3;
    }
    void upgrade_failedProbeStaysOnPolling()
    {
        QFETCH(int, how);
        m_options.timeoutMs = 3000;
        FakeTransport &polling = startPolling();
        FakeTransport &probe = m_world->transport();
        if (how != 0)
            probe.reportOpened();
        if (how == 0)
            probe.end({true, u"400"_s, 400});
        else if (how == 1)
            probe.receive("3else");
        else if (how == 2)
            m_world->pass(3000);
        if (how == 3) {
            probe.receive("3probe");
            m_engine->sendText("4held");
            probe.end();
            QCOMPARE(polling.takeSent(), Texts{"4held"});
        }
        m_world->settle();
        QCOMPARE(m_world->transports.size(), 1U);
        QVERIFY(!polling.paused);
        m_engine->sendText("4x");
        QCOMPARE(polling.takeSent(), Texts{"4x"});
        QVERIFY(m_recorder.log.isEmpty());
    }

    void upgrade_isNotTriedWhenSwitchedOff()
    {
        m_options.upgrade = false;
        startPolling();
        QCOMPARE(m_world->created, 1);
    }

    void upgrade_closeWaitsForItsEnd()
    {
        FakeTransport &polling = startPolling();
        FakeTransport &probe = m_world->transport();
        probe.reportOpened();
        probe.receive("3probe");
        m_engine->close();
        QVERIFY(!polling.closing && !probe.closing);
        polling.reportPaused();
        QVERIFY(probe.closing);
    }

    void upgrade_closeDropsAProbeThatWasNotAnswered()
    {
        FakeTransport &polling = startPolling();
        m_world->transport().reportOpened();
        m_engine->close();
        m_world->settle();
        QVERIFY(polling.closing);
        QCOMPARE(m_world->transports.size(), 1U);
    }

private:
    void start()
    {
        m_engine = std::make_unique<Engine>(*m_world, m_options, m_recorder);
        m_engine->open();
    }
    void startOpen(const std::string &extra = {})
    {
        start();
        m_world->transport().openSession(extra);
        m_recorder.log.clear();
    }
    FakeTransport &startPolling()
    {
        m_options.transports = {TransportKind::Polling, TransportKind::WebSocket};
        start();
        FakeTransport &polling = m_world->transport();
        polling.openSession(",\"upgrades\":[\"websocket\"]");
        m_recorder.log.clear();
        return polling;
    }

    std::shared_ptr<FakeEnvironment> m_world;
    ConnectionOptions m_options;
    Recorder m_recorder;
    std::unique_ptr<Engine> m_engine;
};

QTEST_GUILESS_MAIN(EngineTest)
#include "engine_test.moc"
