// SPDX-License-Identifier: MIT
#include "socketio/client_fixture.h"

#include <QSignalSpy>
#include <QtTest>

using namespace socketio;
using namespace Qt::StringLiterals;
using Texts = ClientFixture::Texts;

class ConnectionTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void failure_isTriedAgainWithGrowingDelays()
    {
        ClientFixture f;
        QSignalSpy scheduled(f.connection.get(), &Connection::reconnectScheduled);
        f.client().connectToServer();
        for (int i = 0; i < 4; ++i) {
            f.transport().end({true, u"refused"_s, 0});
            f.world->pass(10000);
        }
        QList<int> delays;
        for (const auto &row : scheduled)
            delays << row[1].toInt();
        QCOMPARE(delays, (QList<int>{1000, 2000, 4000, 5000}));
        QCOMPARE(f.world->created, 5);
        QCOMPARE(f.log.count(u"refused transport again"_s), 4);
    }

    //! Each try counts at a proxy that says no; a certificate is not cured by trying.
    void obstacle_thatSomebodyHasToPutRightIsGivenTime_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("delay");
        using Kind = Obstacle::Kind;
        QTest::newRow("none") << int(Kind::None) << 1000;
        QTest::newRow("certificate") << int(Kind::CertificateExpired) << 60000;
        QTest::newRow("proxy wants a password") << int(Kind::ProxyWantsPassword) << 60000;
        QTest::newRow("proxy refuses") << int(Kind::ProxyRefuses) << 60000;
        QTest::newRow("proxy away") << int(Kind::ProxyNoAnswer) << 1000;
        QTest::newRow("server away behind a proxy") << int(Kind::ProxyCannotReach) << 1000;
    }
    void obstacle_thatSomebodyHasToPutRightIsGivenTime()
    {
        QFETCH(int, kind);
        QFETCH(int, delay);
        auto options = ClientFixture::websocketOnly();
        options.reconnection.delayBehindObstacleMs = 60000;
        ClientFixture f(options);
        f.client().connectToServer();
        const Obstacle obstacle{Obstacle::Kind(kind), u"10.0.0.1:8"_s};
        f.transport().end({true, u"refused"_s, 0, obstacle});
        QCOMPARE(f.lastError.obstacle, obstacle);
        QCOMPARE(f.lastError.retryInMs, delay);
        f.world->pass(delay - 1);
        QCOMPARE(f.world->created, 1);
        f.world->pass(1);
        QCOMPARE(f.world->created, 2);
    }

    void attempt_thatTakesTooLongSaysWhatItWaitedFor()
    {
        ClientFixture f;
        f.client().connectToServer();
        const Obstacle proxy{Obstacle::Kind::ProxyNoAnswer, u"10.0.0.1:8"_s};
        f.transport().standsBefore = proxy;
        f.world->pass(20000);
        QCOMPARE(f.log, QStringList{u"refused timeout again"_s});
        QCOMPARE(f.lastError.obstacle, proxy);
    }

    void attempts_endWithOneFailure()
    {
        auto options = ClientFixture::websocketOnly();
        options.reconnection.attempts = 2;
        ClientFixture f(options);
        QSignalSpy failed(f.connection.get(), &Connection::reconnectFailed);
        f.client().connectToServer();
        for (int i = 0; i < 3; ++i) {
            f.transport().end({true, u"refused"_s, 0});
            f.world->pass(10000);
        }
        QCOMPARE(f.log,
            (QStringList{u"refused transport again"_s, u"refused transport again"_s,
                u"refused transport"_s}));
        QCOMPARE(failed.size(), 1);
        QVERIFY(!f.client().isActive());
        f.world->pass(100000);
        QCOMPARE(f.world->created, 3);
        f.client().connectToServer();
        QCOMPARE(f.world->created, 4);
    }

    void attempts_countAnewAfterASuccess()
    {
        ClientFixture f;
        QSignalSpy attempts(f.connection.get(), &Connection::reconnectAttempt);
        f.connectFully();
        for (int i = 0; i < 2; ++i) {
            f.breakAndReopen();
            f.accept();
        }
        QCOMPARE(attempts.size(), 2);
        QCOMPARE(attempts[1][0].toInt(), 1);
    }

    void delay_fallsBackOnlyAfterAStableTimeIfAsked()
    {
        auto options = ClientFixture::websocketOnly();
        options.reconnection.stableAfterMs = 60000;
        options.reconnection.delayMaxMs = 30000;
        ClientFixture f(options);
        QSignalSpy scheduled(f.connection.get(), &Connection::reconnectScheduled);
        f.connectFully();
        f.breakAndReopen();
        f.accept();
        f.breakAndReopen();
        f.accept();
        QCOMPARE(scheduled[1][1].toInt(), 2000);
        for (int i = 0; i < 3; ++i) {
            f.world->pass(20000);
            f.transport().receive("2");
        }
        f.transport().end();
        QCOMPARE(scheduled[2][1].toInt(), 1000);
    }

    void connectLater_waitsForTheBackOffThatAShortLifeKeeps()
    {
        auto options = ClientFixture::websocketOnly();
        options.reconnection.stableAfterMs = 15000;
        options.reconnection.delayMaxMs = 30000;
        ClientFixture f(options);
        QSignalSpy scheduled(f.connection.get(), &Connection::reconnectScheduled);
        f.connectFully();
        for (int i = 0; i < 4; ++i) {
            f.transport().receive("41"); // accepted and put out, each time
            f.client().connectLater();
            QVERIFY(f.client().isActive());
            f.world->pass(20000);
            f.transport().openSession();
            f.accept();
        }
        QList<int> delays;
        for (const auto &row : scheduled)
            delays << row[1].toInt();
        QCOMPARE(delays, (QList<int>{1000, 2000, 4000, 8000}));
        f.world->pass(20000);
        f.transport().receive("41");
        f.client().connectLater();
        QCOMPARE(scheduled.back()[1].toInt(), 1000); // it lasted
    }

    void connectAtOnce_doesNotMakeThePauseShort()
    {
        auto options = ClientFixture::websocketOnly();
        options.reconnection.stableAfterMs = 15000;
        options.reconnection.delayMaxMs = 30000;
        ClientFixture f(options);
        QSignalSpy scheduled(f.connection.get(), &Connection::reconnectScheduled);
        f.connectFully();
        f.breakAndReopen();
        f.accept();
        QCOMPARE(scheduled.back()[1].toInt(), 1000);
        f.transport().receive("41");
        f.client().connectToServer(); // by command, after the server's word
        f.world->pass(1100);
        f.transport().end({true, {}, 0});
        QCOMPARE(scheduled.back()[1].toInt(), 2000);
    }

    void connectLater_takesTheLongerPauseAndSpreadsIt()
    {
        ClientFixture f;
        QSignalSpy scheduled(f.connection.get(), &Connection::reconnectScheduled);
        f.connectFully();
        f.world->chance = 0.0;
        f.transport().receive("41");
        f.client().connectLater(60000);
        QCOMPARE(scheduled.back()[1].toInt(), 45000);
        f.client().disconnectFromServer();
        f.world->chance = 1.0;
        f.client().connectLater(60000);
        QCOMPARE(scheduled.back()[1].toInt(), 75000);
        QCOMPARE(f.world->created, 1);
        f.connection->retryNow(); // a person
        f.world->pass(1100);      // and the orderly end of the session before
        QCOMPARE(f.world->created, 2);
    }

    void deepNesting_isAParseErrorAndComesBack()
    {
        auto options = ClientFixture::websocketOnly();
        options.maxNesting = 3;
        ClientFixture f(options);
        f.connectFully();
        f.transport().receive("42[\"a\",[[[1]]]]");
        f.transport().receive("42[\"a\",[[[[]]]]]");
        QCOMPARE(f.log, (QStringList{u"event a [[[1]]]"_s, u"lost parse error"_s}));
        f.transport().end();
        f.world->pass(10000);
        f.transport().openSession();
        f.accept("s2");
        QCOMPARE(f.log.back(), u"connected"_s);
    }

    void switchedOff_losesOnce()
    {
        auto options = ClientFixture::websocketOnly();
        options.reconnection.enabled = false;
        ClientFixture f(options);
        QSignalSpy failed(f.connection.get(), &Connection::reconnectFailed);
        f.connectFully();
        f.transport().end();
        f.world->pass(100000);
        QCOMPARE(f.log, QStringList{u"lost transport close"_s});
        QCOMPARE(f.world->created, 1);
        QCOMPARE(failed.size(), 0);
    }

    void attempt_hasALimit()
    {
        ClientFixture f;
        f.client().connectToServer();
        f.world->pass(20000);
        QCOMPARE(f.log, QStringList{u"refused timeout again"_s});
        QVERIFY(f.world->transports.empty());
    }

    void disconnect_stopsTheLoopAndIsSilentWhileConnecting()
    {
        ClientFixture f;
        f.client().connectToServer();
        f.transport().end({true, {}, 0});
        f.log.clear();
        f.client().disconnectFromServer();
        f.world->pass(100000);
        QCOMPARE(f.world->created, 1);
        f.client().connectToServer();
        f.client().disconnectFromServer();
        f.world->pass(100000);
        QVERIFY(f.log.isEmpty());
        QVERIFY(f.world->transports.empty());
        QVERIFY(f.connection->isIdle());
    }

    void connect_whileWaitingStartsNoSecondLoop()
    {
        ClientFixture f;
        f.client().connectToServer();
        f.transport().end({true, {}, 0});
        f.client().connectToServer();
        f.client().connectToServer();
        QCOMPARE(f.world->created, 1);
        f.world->pass(1000);
        QCOMPARE(f.world->created, 2);
    }

    void retryNow_cutsTheWaitShort()
    {
        ClientFixture f;
        f.client().connectToServer();
        f.connection->retryNow();
        QCOMPARE(f.world->created, 1);
        f.transport().end({true, {}, 0});
        f.connection->retryNow();
        f.world->pass(0);
        QCOMPARE(f.world->created, 2);
    }

    void reconnectNow_endsWhatHangsAndWhatLooksAlive_data()
    {
        QTest::addColumn<bool>("open");
        QTest::newRow("an attempt that hangs") << false;
        QTest::newRow("a session whose link may be dead") << true;
    }
    void reconnectNow_endsWhatHangsAndWhatLooksAlive()
    {
        QFETCH(bool, open);
        ClientFixture f;
        if (open)
            f.connectFully();
        else
            f.client().connectToServer();
        f.world->pass(700);
        QCOMPARE(f.connection->attemptMs(), 700);
        f.connection->reconnectNow();
        QCOMPARE(f.log, QStringList{open ? u"lost ping timeout"_s : u"refused timeout again"_s});
        QCOMPARE(f.connection->attemptMs(), 0);
        f.world->pass(0); // no waiting time
        QCOMPARE(f.world->created, 2);
        f.transport().openSession();
        f.accept("s2");
        QCOMPARE(f.log.last(), u"connected"_s);
    }

    void reconnectNow_ofNothingStartsNothing()
    {
        ClientFixture f;
        f.connection->reconnectNow();
        f.world->pass(60'000);
        QCOMPARE(f.world->created, 0);
    }

    void disconnect_sendsWhatWasEmittedAndThenLeaves()
    {
        ClientFixture f;
        f.connectFully();
        f.client().emitEvent("last");
        f.client().disconnectFromServer();
        QCOMPARE(f.takeSent(), (Texts{"42[\"last\"]", "41"}));
        QVERIFY(f.transport().closing);
        QCOMPARE(f.log, QStringList{u"lost io client disconnect"_s});
    }

    void storm_neverOpensASecondSession()
    {
        ClientFixture f;
        f.connectFully();
        for (int i = 0; i < 20; ++i) {
            f.client().disconnectFromServer();
            f.client().connectToServer();
        }
        QCOMPARE(f.world->transports.size(), 1U);
        f.transport().end();
        f.world->settle();
        QCOMPARE(f.world->transports.size(), 1U);
        QCOMPARE(f.world->created, 2);
        f.transport().openSession();
        f.accept();
        QVERIFY(f.client().isConnected());
    }

    void serverDisconnect_isFinal()
    {
        ClientFixture f;
        f.connectFully();
        f.transport().receive("41");
        QCOMPARE(f.log, QStringList{u"lost io server disconnect"_s});
        QVERIFY(f.transport().closing);
        f.transport().end();
        f.world->pass(100000);
        QCOMPARE(f.world->created, 1);
    }

    void serverDisconnect_mayBeAnsweredByAConnectInTheHandler()
    {
        ClientFixture f;
        f.connectFully();
        QObject::connect(
            &f.client(), &Client::disconnected, &f.client(), [&] { f.client().connectToServer(); });
        f.transport().receive("41");
        f.transport().end();
        QCOMPARE(f.world->created, 2);
        f.transport().openSession();
        f.accept();
        QVERIFY(f.client().isConnected());
    }

    void nameSpaces_shareOneSession()
    {
        ClientFixture f;
        Client &admin = f.addClient({.nameSpace = u"/admin"_s});
        admin.setAuthProvider([] { return QByteArray("{\"a\":1}"); });
        f.client().connectToServer();
        admin.connectToServer();
        f.transport().openSession();
        QCOMPARE(f.takeSent(), (Texts{"40", "40/admin,{\"a\":1}"}));
        f.accept();
        f.transport().receive("44/admin,{\"message\":\"no\"}");
        f.transport().receive("42/admin,[\"ghost\"]");
        QCOMPARE(f.log, (QStringList{u"connected"_s, u"/admin refused server"_s}));
        admin.connectToServer();
        QCOMPARE(f.takeSent(), Texts{"40/admin,{\"a\":1}"});
        f.transport().receive("40/admin,{\"sid\":\"x\"}");
        f.transport().receive("42/admin,[\"e\"]");
        QCOMPARE(f.log.last(), u"/admin event e "_s);
        f.client().disconnectFromServer();
        QVERIFY(!f.transport().closing);
        admin.disconnectFromServer();
        QVERIFY(f.transport().closing);
        QCOMPARE(f.world->created, 1);
    }

    void nameSpaces_aSilentOneDoesNotEndTheOthers()
    {
        ClientFixture f;
        Client &slow = f.addClient({.nameSpace = u"/slow"_s});
        f.connectFully();
        slow.connectToServer();
        f.takeSent();
        f.world->pass(20000);
        QCOMPARE(f.log, QStringList{u"/slow refused timeout again"_s});
        QVERIFY(f.client().isConnected());
        f.transport().receive("2");
        f.world->pass(1000);
        QCOMPARE(f.takeSent(), (Texts{"3", "40/slow,"}));
    }

    void settings_areReadAtEachAttempt()
    {
        ClientFixture f;
        f.connectFully();
        f.connection->setQuery({{u"a"_s, u"1"_s}});
        f.connection->setHeaders({{"x", "y"}});
        f.transport().end();
        f.world->pass(5000);
        QCOMPARE(f.transport().usedOptions.query.value(u"a"_s), u"1"_s);
        QCOMPARE(f.transport().usedOptions.headers.value("x"), QByteArray("y"));
    }

    void deletion_ofTheLastClientClosesTheSession()
    {
        ClientFixture f;
        f.connectFully();
        f.clients.clear();
        QCOMPARE(f.takeSent(), Texts{"41"});
        QVERIFY(f.transport().closing);
    }

    void retries_keepOneInFlightAndTheOrder()
    {
        ClientFixture f(ClientFixture::websocketOnly(), {.retries = 2, .ackTimeoutMs = 100});
        f.client().emitEvent("a", "[]", f.recordAck(u"a"_s));
        f.client().emitEvent("b", "[]", f.recordAck(u"b"_s));
        f.open();
        f.takeSent();
        f.accept();
        f.log.clear();
        QCOMPARE(f.takeSent(), Texts{"420[\"a\"]"});
        f.world->pass(100);
        QCOMPARE(f.takeSent(), Texts{"421[\"a\"]"});
        f.transport().receive("430[0]"); // too late
        f.transport().receive("431[1]");
        QCOMPARE(f.takeSent(), Texts{"422[\"b\"]"});
        f.breakAndReopen();
        f.takeSent();
        f.accept();
        QCOMPARE(f.takeSent(), Texts{"423[\"b\"]"});
        f.world->pass(100);
        QCOMPARE(f.takeSent(), Texts{"424[\"b\"]"});
        f.world->pass(100);
        QVERIFY(f.takeSent().empty());
        QCOMPARE(f.log,
            (QStringList{u"a [1]"_s, u"lost transport close"_s, u"connected"_s, u"b timeout"_s}));
        QCOMPARE(f.client().bufferedCount(), 0U);
    }
};

QTEST_GUILESS_MAIN(ConnectionTest)
#include "connection_test.moc"
