// SPDX-License-Identifier: MIT
#include "fakes/certificates.h"
#include "fakes/fake_clock.h"
#include "fakes/http_server.h"
#include "net/proxy.h"
#include "net/reply_obstacle.h"
#include "net/user_agent.h"
#include "realtime/realtime.h"
#include "socketio/obstacle.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace wxm;
using namespace wxm::fakes;
using Cause = ConnectionStatus::Cause;

//! What the status says of an attempt that met something on the way.
class ObstacleTest : public QObject {
    Q_OBJECT

private:
    FakeClock m_clock;

private Q_SLOTS:
    void cleanup() { applyProxy({.kind = ProxyChoice::Kind::None}); }

    void certificate_isACauseOfItsOwn()
    {
        Certificates certificates;
        certificates.makeServer({.name = u"good"_s});
        QVERIFY2(certificates.isUsable(), qPrintable(certificates.fault()));
        HttpServer server(certificates.serverConfiguration(u"good"_s));
        Realtime realtime(m_clock);
        realtime.connectTo(server.origin(), "token");
        QTRY_COMPARE(realtime.status().cause, Cause::Tls);
        QCOMPARE(realtime.status().obstacle,
            (Obstacle{Obstacle::Kind::CertificateUnknownAuthority, u"Test authority"_s}));
        QCOMPARE(realtime.status().state, ConnectionStatus::State::Offline);
    }

    void proxy_isACauseOfItsOwn()
    {
        HttpServer proxy;
        proxy.answerWith(httpAnswer(407, "no", {"Proxy-Authenticate: Basic realm=\"x\""}));
        applyProxy(*readProxy(u"127.0.0.1:%1"_s.arg(proxy.port())));
        Realtime realtime(m_clock);
        realtime.connectTo(QUrl(u"https://gw.test"_s), "token");
        QTRY_COMPARE(realtime.status().cause, Cause::Proxy);
        QCOMPARE(realtime.status().obstacle,
            (Obstacle{Obstacle::Kind::ProxyWantsPassword, u"127.0.0.1:%1"_s.arg(proxy.port())}));
        // No further try for a long time, and no question of the link probe.
        QVERIFY(realtime.status().nextTryMs - m_clock.wallMs() >= 55'000);
    }

    void network_thatIsNotThereIsSaid_data()
    {
        QTest::addColumn<bool>("isAway");
        QTest::addColumn<int>("cause");
        QTest::newRow("no network") << true << int(Cause::NoNetwork);
        QTest::newRow("a network") << false << int(Cause::LinkLost);
    }
    void network_thatIsNotThereIsSaid()
    {
        QFETCH(bool, isAway);
        QFETCH(int, cause);
        HttpServer gone;
        const auto origin = gone.origin();
        gone.stopListening();
        Realtime realtime(m_clock);
        realtime.setNoNetworkQuestion([isAway] { return isAway; });
        realtime.connectTo(origin, "token");
        QTRY_COMPARE(realtime.status().state, ConnectionStatus::State::Offline);
        QCOMPARE(int(realtime.status().cause), cause);
    }

    //! REST and the live connection have a table each, since neither includes the other.
    void bothConnections_haveTheSameWordsForTheSameObstacle()
    {
        Certificates certificates;
        certificates.makeServer({.name = u"good"_s});
        QVERIFY2(certificates.isUsable(), qPrintable(certificates.fault()));
        const auto certificate = certificates.serverConfiguration(u"good"_s).localCertificate();
        int told = 0;
        for (int code = int(QSslError::NoError); code <= int(QSslError::OcspStatusUnknown);
             ++code) {
            const QList<QSslError> errors{QSslError(QSslError::SslError(code), certificate)};
            const auto rest = certificateObstacle(errors);
            const auto live = socketio::obstacleOf(errors);
            QCOMPARE(int(rest.kind), int(live.kind));
            QCOMPARE(rest.who, live.who);
            told += rest.kind != Obstacle::Kind::None;
        }
        QVERIFY(told > 20);
        const QNetworkProxy proxy(QNetworkProxy::HttpProxy, u"proxy.test"_s, 3128);
        const char *sentences[] = {"Authentication required", "Proxy denied connection",
            "Proxy connection refused", "Proxy connection closed prematurely",
            "Proxy server connection timed out", "Proxy server not found",
            "Error communicating with HTTP proxy", "Did not receive HTTP response from proxy",
            "Proxy authentication failed", "Connection not allowed by SOCKSv5 server",
            "General SOCKSv5 server failure", "Connection to proxy refused",
            "Connection to proxy closed prematurely", "Connection to proxy timed out",
            "Proxy host not found", "SOCKS version 5 protocol error"};
        for (const char *sentence : sentences) {
            const auto text = QString::fromLatin1(sentence);
            const auto rest = proxyObstacle(text, u"proxy.test:3128"_s);
            const auto live =
                socketio::obstacleOf(QAbstractSocket::UnknownSocketError, text, proxy);
            QVERIFY2(rest.kind != Obstacle::Kind::None, sentence);
            QCOMPARE(int(rest.kind), int(live.kind));
            QCOMPARE(rest.who, live.who);
        }
    }

    void handshake_namesTheProgramAndItsVersion()
    {
        HttpServer server;
        server.answerWith(httpAnswer(503, "no"));
        Realtime realtime(m_clock);
        realtime.connectTo(server.origin(), "token");
        QTRY_VERIFY(!server.arrivals.isEmpty());
        QCOMPARE(server.arrivals.first().header("user-agent"), userAgent());
        QVERIFY(userAgent().startsWith("WXM-Console/"));
    }
};

QTEST_GUILESS_MAIN(ObstacleTest)
#include "obstacle_test.moc"
