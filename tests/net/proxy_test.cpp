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
        QTest::newRow("socks") << u"socks5://10.0.0.1:1080/"_s << int(ProxyChoice::Kind::Socks5);
        for (const char16_t *bad :
            {u"", u"http://proxy.example", u"proxy.example:3128", u"https://proxy.example:1",
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
        QCOMPARE(
            proxyFor(QUrl(u"https://wxm.example"_s)), u"http 127.0.0.1:%1"_s.arg(proxy.port()));
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
        QCOMPARE(proxyFor(server.origin()), u"direct"_s);
    }
};

QTEST_GUILESS_MAIN(ProxyTest)
#include "proxy_test.moc"
