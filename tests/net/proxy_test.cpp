// SPDX-License-Identifier: MIT
#include "fakes/await.h"
#include "fakes/fake_clock.h"
#include "fakes/http_server.h"
#include "net/proxy.h"
#include "net/rest_client.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace wxm;
using namespace wxm::fakes;

class ProxyTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { applyProxy({.kind = ProxyChoice::Kind::None}); }

    void read_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("kind");
        QTest::newRow("system") << u"system"_s << int(ProxyChoice::Kind::System);
        QTest::newRow("none") << u"none"_s << int(ProxyChoice::Kind::None);
        QTest::newRow("http") << u"http://proxy.example:3128"_s << int(ProxyChoice::Kind::Http);
        QTest::newRow("no scheme") << u"proxy.example:3128"_s << int(ProxyChoice::Kind::Http);
        QTest::newRow("socks5h") << u"socks5h://10.0.0.1:1080"_s << int(ProxyChoice::Kind::Socks5);
        QTest::newRow("socks") << u"socks5://10.0.0.1:1080/"_s << int(ProxyChoice::Kind::Socks5);
        for (const char16_t *bad :
            {u"", u"http://proxy.example", u"proxy.example", u"https://proxy.example:1",
                u"http://user:secret@proxy.example:1", u"http://proxy.example:1/pac", u"http://:1",
                u"file:///x", u"http://proxy.example:99999", u"http://proxy.example:1?x=y"})
            QTest::addRow("bad: %s", qPrintable(QStringView(bad).toString()))
                << QStringView(bad).toString() << -1;
    }
    void read()
    {
        QFETCH(QString, text);
        QFETCH(int, kind);
        const auto choice = readProxy(text);
        QCOMPARE(choice ? int(choice->kind) : -1, kind);
    }

    //! TLS end to end: all that the proxy ever sees is where to connect to.
    void proxy_seesOnlyConnect()
    {
        HttpServer proxy;
        proxy.answerWith("HTTP/1.1 502 No\r\nContent-Length: 0\r\n\r\n");
        applyProxy(*readProxy(u"http://127.0.0.1:%1"_s.arg(proxy.port())));
        FakeClock clock;
        RestLimits limits;
        limits.retryDelaysMs = {};
        RestClient client(clock, limits);
        client.setServer(QUrl(u"https://wxm.example"_s));
        const auto kind = failureKind(client.send({.verb = Verb::Post,
            .path = u"x"_s,
            .body = "{\"body\":\"planted\"}",
            .headers = {{"Authorization", "Bearer planted"}}}));
        QCOMPARE(kind, int(ApiError::Kind::Offline)); // nothing was sent
        QCOMPARE_GE(proxy.arrivals.size(), 1);
        for (const auto &arrival : std::as_const(proxy.arrivals)) {
            QCOMPARE(arrival.method, "CONNECT"_ba);
            QCOMPARE(arrival.target, "wxm.example:443"_ba);
        }
        QVERIFY(!proxy.rawBytes.contains("planted"));
        QCOMPARE(proxyWords(client.proxy()), u"http 127.0.0.1:%1"_s.arg(proxy.port()));
    }

    void thisMachine_isNeverBehindAProxy()
    {
        HttpServer proxy;
        HttpServer server;
        applyProxy(*readProxy(u"http://127.0.0.1:%1"_s.arg(proxy.port())));
        FakeClock clock;
        RestClient client(clock);
        client.setServer(server.origin());
        QCOMPARE(failureKind(client.send({.path = u"x"_s})), -1);
        QCOMPARE(proxy.connections, 0);
        QCOMPARE(proxyWords(proxyTo(server.origin())), u"direct"_s);
    }

    //! Qt asks once more, without a name, before it connects directly; a proxy for an answer makes
    //! that connection fail.
#if defined(Q_OS_UNIX) && !defined(Q_OS_MACOS)
    //! The variables stand for any answer of the system: it is not asked for each request.
    void answerOfTheSystem_isKeptForAWhile()
    {
        const auto before = qgetenv("https_proxy");
        qputenv("https_proxy", "http://192.0.2.1:3128");
        applyProxy({});
        const QUrl server(u"https://wxm.example"_s);
        QCOMPARE(proxyTo(server).hostName(), u"192.0.2.1"_s);
        qputenv("https_proxy", "http://192.0.2.2:3128");
        QCOMPARE(proxyTo(server).hostName(), u"192.0.2.1"_s);
        QCOMPARE(proxyTo(QUrl(u"https://other.example"_s)).hostName(), u"192.0.2.2"_s);
        before.isEmpty() ? qunsetenv("https_proxy") : qputenv("https_proxy", before);
    }
#endif

    void question_withoutANameIsAnsweredWithNoProxy()
    {
        applyProxy(*readProxy(u"http://127.0.0.1:1"_s));
        const auto proxies = QNetworkProxyFactory::proxyForQuery(
            QNetworkProxyQuery(QString(), -1, QString(), QNetworkProxyQuery::TcpSocket));
        QCOMPARE(proxies.size(), 1);
        QCOMPARE(proxies.first().type(), QNetworkProxy::NoProxy);
    }

    void fault_ofTheProxyIsNamedAndARefusalIsNotTriedAgain_data()
    {
        using Kind = Obstacle::Kind;
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<int>("kind");
        QTest::addColumn<bool>("isRefusal");
        QTest::newRow("wants a password")
            << httpAnswer(407, "no", {"Proxy-Authenticate: Basic realm=\"x\""})
            << int(Kind::ProxyWantsPassword) << true;
        QTest::newRow("denies") << httpAnswer(403, "no") << int(Kind::ProxyRefuses) << true;
        QTest::newRow("server away")
            << httpAnswer(503, "no") << int(Kind::ProxyCannotReach) << false;
        QTest::newRow("not a proxy")
            << "SSH-2.0-OpenSSH_9\r\n\r\n"_ba << int(Kind::ProxyNotUnderstood) << false;
    }
    void fault_ofTheProxyIsNamedAndARefusalIsNotTriedAgain()
    {
        QFETCH(QByteArray, answer);
        QFETCH(int, kind);
        QFETCH(bool, isRefusal);
        HttpServer proxy;
        proxy.answerWith(answer);
        applyProxy(*readProxy(u"127.0.0.1:%1"_s.arg(proxy.port())));
        FakeClock clock;
        RestLimits limits;
        limits.retryDelaysMs = {1, 1, 1};
        RestClient client(clock, limits);
        client.setServer(QUrl(u"https://wxm.example"_s));
        const auto reply = await(client.send({.path = u"x"_s}));
        QVERIFY(reply && !reply->has_value());
        QCOMPARE(int(reply->error().obstacle.kind), kind);
        QCOMPARE(reply->error().obstacle.who, u"127.0.0.1:%1"_s.arg(proxy.port()));
        // Qt asks a second time after a 407; else once to try, once to send, and three times again.
        if (isRefusal)
            QCOMPARE_LE(proxy.arrivals.size(), 2);
        else
            QCOMPARE(proxy.arrivals.size(), 5);
    }

    void proxy_thatIsSilentIsNamedWhenTheTimeIsOver()
    {
        HttpServer silent;
        silent.handler = [](const Arrival &, QTcpSocket &) {};
        applyProxy(*readProxy(u"socks5://127.0.0.1:%1"_s.arg(silent.port())));
        FakeClock clock;
        RestLimits limits;
        limits.retryDelaysMs = {};
        limits.readDeadlineMs = 200;
        RestClient client(clock, limits);
        client.setServer(QUrl(u"https://wxm.example"_s));
        const auto reply = await(client.send({.path = u"x"_s}));
        QVERIFY(reply && !reply->has_value());
        QCOMPARE(reply->error().kind, ApiError::Kind::Timeout);
        QCOMPARE(reply->error().obstacle.kind, Obstacle::Kind::ProxyNoAnswer);
    }

    void proxy_thatIsAwayIsNamedAndTriedAgain()
    {
        HttpServer gone;
        applyProxy(*readProxy(u"127.0.0.1:%1"_s.arg(gone.port())));
        gone.stopListening();
        FakeClock clock;
        RestLimits limits;
        limits.retryDelaysMs = {1};
        RestClient client(clock, limits);
        client.setServer(QUrl(u"https://wxm.example"_s));
        const auto reply = await(client.send({.path = u"x"_s}));
        QVERIFY(reply && !reply->has_value());
        QCOMPARE(reply->error().obstacle.kind, Obstacle::Kind::ProxyNoAnswer);
    }
};

QTEST_GUILESS_MAIN(ProxyTest)
#include "proxy_test.moc"
