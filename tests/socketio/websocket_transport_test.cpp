// SPDX-License-Identifier: MIT
#include "fakes/hole.h"
#include "fakes/proxies.h"
#include "socketio/transport_recorder.h"
#include "socketio/websocket_transport.h"

#include <QElapsedTimer>
#include <QNetworkInterface>
#include <QNetworkProxyFactory>
#include <QtTest>
#include <QWebSocket>
#include <QWebSocketServer>

using namespace socketio;
using namespace Qt::StringLiterals;
using wxm::fakes::Arrival;
using wxm::fakes::Hole;
using wxm::fakes::httpAnswer;
using wxm::fakes::HttpServer;

namespace {

//! A server of Qt's, which keeps the sockets it has accepted.
class Server : public QWebSocketServer {
public:
    Server() : QWebSocketServer(u"test"_s, NonSecureMode)
    {
        listen(QHostAddress::LocalHost);
        connect(this, &QWebSocketServer::newConnection, this, [this] {
            socket = nextPendingConnection();
            socket->setParent(this);
        });
    }
    QUrl url(const QString &host = u"127.0.0.1"_s) const
    {
        QUrl url(u"http://h"_s);
        url.setHost(host);
        url.setPort(serverPort());
        return url;
    }

    QWebSocket *socket = nullptr;
};

ConnectionOptions optionsFor(const QUrl &url)
{
    ConnectionOptions options;
    options.url = url;
    return options;
}

//! Sends everything but some hosts through a proxy.
class Factory : public QNetworkProxyFactory {
public:
    Factory(QNetworkProxy proxy, QString exempt)
        : m_proxy(std::move(proxy))
        , m_exempt(std::move(exempt))
    {
    }
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override
    {
        if (query.peerHostName() == m_exempt)
            return {QNetworkProxy(QNetworkProxy::NoProxy)};
        // As a desktop answers whose https proxy alone is set.
        if (query.queryType() == QNetworkProxyQuery::UrlRequest
            && query.url().scheme() != "https"_L1)
            return {QNetworkProxy(QNetworkProxy::NoProxy)};
        return {m_proxy};
    }

private:
    QNetworkProxy m_proxy;
    QString m_exempt;
};

AddressRace::Lookup namesOf(const QList<QHostAddress> &addresses)
{
    return [addresses](const QString &host, QObject *context,
               const std::function<void(const QHostInfo &)> &found) {
        QHostInfo info;
        info.setHostName(host);
        info.setAddresses(addresses);
        QTimer::singleShot(0, context, [info, found] { found(info); });
    };
}

} // namespace

class WebSocketTransportTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void cleanup() { QNetworkProxyFactory::setApplicationProxyFactory(nullptr); }

    void packets_goBothWays()
    {
        Server server;
        TransportRecorder heard;
        WebSocketTransport transport(heard);
        transport.open(optionsFor(server.url()), {}, nullptr);
        QTRY_COMPARE(heard.opened, 1);
        QStringList received;
        connect(server.socket, &QWebSocket::textMessageReceived, this,
            [&](const QString &text) { received.append(text); });
        std::vector<EnginePacket> packets;
        packets.push_back(EnginePacket::ofText("4\xD8\xB3\xD9\x84\xD8\xA7\xD9\x85"));
        transport.send(std::move(packets));
        QTRY_COMPARE(received, QStringList{u"4سلام"_s});
        server.socket->sendTextMessage(u"4😀 ä"_s);
        server.socket->sendBinaryMessage("\x01\x02"_ba);
        QTRY_COMPARE(heard.binaries, QByteArrayList{"\x01\x02"_ba});
        QCOMPARE(heard.packets, QStringList{u"4😀 ä"_s});
    }

    //! One frame above the read buffer would neither arrive nor be refused.
    void message_aboveTheLimitEndsTheConnection_data()
    {
        QTest::addColumn<int>("size");
        QTest::newRow("a little above") << 2'001;
        QTest::newRow("above the read buffer") << 400'000;
    }
    void message_aboveTheLimitEndsTheConnection()
    {
        QFETCH(int, size);
        Server server;
        TransportRecorder heard;
        WebSocketTransport transport(heard);
        auto options = optionsFor(server.url());
        options.maxMessageBytes = 2'000;
        transport.open(options, {}, nullptr);
        QTRY_COMPARE(heard.opened, 1);
        server.socket->sendTextMessage(QString(2'000, u'x'));
        QTRY_COMPARE(heard.packets.size(), 1);
        server.socket->sendTextMessage(QString(size, u'x'));
        QTRY_COMPARE(heard.closed, 1);
        QVERIFY(heard.end.failed);
        QCOMPARE(heard.packets.size(), 1);
    }

    //! Before Qt 6.6 the connection of a refused handshake stays open and says nothing more.
    void handshake_refusedEndsAtOnceWithItsStatus_data()
    {
        QTest::addColumn<int>("status");
        for (const int status : {400, 401, 404, 429, 502, 503})
            QTest::addRow("%d", status) << status;
    }
    void handshake_refusedEndsAtOnceWithItsStatus()
    {
        QFETCH(int, status);
        HttpServer server;
        server.answerWith(httpAnswer(status, "no"));
        TransportRecorder heard;
        WebSocketTransport transport(heard);
        transport.open(optionsFor(server.origin()), {}, nullptr);
        QTRY_COMPARE(heard.closed, 1);
        QVERIFY(heard.end.failed);
        QCOMPARE(heard.end.httpStatus, status);
        QCOMPARE(heard.end.obstacle, Obstacle());
    }

    void connection_cutWithoutACloseFrameIsOver()
    {
        HttpServer tunnel; // for its raw sockets
        Server server;
        TransportRecorder heard;
        WebSocketTransport transport(heard);
        transport.open(optionsFor(server.url()), {}, nullptr);
        QTRY_COMPARE(heard.opened, 1);
        server.socket->abort();
        QTRY_COMPARE(heard.closed, 1);
        QVERIFY(!transport.isWritable());
    }

    //! Qt calls these codes faults of the server's.
    void connection_endedByARestartIsNoFault_data()
    {
        QTest::addColumn<int>("code");
        QTest::newRow("going away") << 1001;
        QTest::newRow("service restart") << 1012;
        QTest::newRow("try again later") << 1013;
        QTest::newRow("bad gateway") << 1014;
        QTest::newRow("of the application") << 4000;
    }
    void connection_endedByARestartIsNoFault()
    {
        QFETCH(int, code);
        Server server;
        TransportRecorder heard;
        WebSocketTransport transport(heard);
        transport.open(optionsFor(server.url()), {}, nullptr);
        QTRY_COMPARE(heard.opened, 1);
        QTRY_VERIFY(server.socket);
        server.socket->close(QWebSocketProtocol::CloseCode(code));
        QTRY_COMPARE(heard.closed, 1);
        QVERIFY(!heard.end.failed);
    }
    void transport_isDroppedInTheMiddleOfItsOwnCall()
    {
        Server server;
        TransportRecorder heard;
        WebSocketTransport transport(heard);
        heard.onPacket = [&] { transport.abort(); };
        transport.open(optionsFor(server.url()), {}, nullptr);
        QTRY_COMPARE(heard.opened, 1);
        for (int i = 0; i < 3; ++i)
            server.socket->sendTextMessage(u"4x"_s);
        QTRY_COMPARE(heard.packets.size(), 1);
        QTRY_COMPARE(server.socket->state(), QAbstractSocket::UnconnectedState);
        QCOMPARE(heard.packets.size(), 1);
        QCOMPARE(heard.closed, 0);
    }

    void request_carriesTheHeadersThatBelongToTheProgramOnly()
    {
        HttpServer server;
        server.answerWith(httpAnswer(503, "no"));
        TransportRecorder heard;
        WebSocketTransport transport(heard);
        auto options = optionsFor(server.origin());
        options.headers = {{"user-agent", "Console/1"}, {"X-A", "b"}, {"X-Bad", "a\r\nX-Evil: 1"},
            {"Host", "elsewhere"}, {"Connection", "close"}, {"Sec-WebSocket-Key", "x"}};
        transport.open(options, {}, nullptr);
        QTRY_COMPARE(heard.closed, 1);
        const auto &headers = server.arrivals.at(0).headers;
        QCOMPARE(headers.value("user-agent"), "Console/1"_ba);
        QCOMPARE(headers.value("x-a"), "b"_ba);
        QVERIFY(!headers.contains("x-bad") && !headers.contains("x-evil"));
        QCOMPARE(headers.value("connection"), "Upgrade"_ba);
        QCOMPARE(server.rawBytes.count("Host:"), 1);
        QVERIFY(headers.value("sec-websocket-key") != "x");
    }

    // --- proxies

    void proxy_isAskedForByTheHttpsAddress()
    {
        HttpServer proxy;
        proxy.answerWith(httpAnswer(403, "no"));
        QNetworkProxyFactory::setApplicationProxyFactory(
            new Factory({QNetworkProxy::HttpProxy, u"127.0.0.1"_s, proxy.port()}, {}));
        TransportRecorder heard;
        WebSocketTransport transport(heard);
        transport.open(optionsFor(QUrl(u"http://gw.test:7450"_s)), {}, nullptr);
        QTRY_COMPARE(heard.closed, 1);
        QCOMPARE(proxy.arrivals.value(0).method, "CONNECT"_ba);
        QCOMPARE(proxy.arrivals.value(0).target, "gw.test:7450"_ba);
    }

    //! Qt asks for a proxy once more, without a name, before it connects directly, and never for
    //! this machine's own name: only an address beside loopback shows it.
    void proxy_thatIsNotForThisServerIsNotInTheWay()
    {
        QHostAddress own;
        const auto addresses = QNetworkInterface::allAddresses();
        for (const auto &address : addresses) {
            if (!address.isLoopback() && address.protocol() == QAbstractSocket::IPv4Protocol)
                own = address;
        }
        if (own.isNull())
            QSKIP("this machine has no address but loopback");
        Server server;
        server.close();
        QVERIFY(server.listen(own));
        QNetworkProxyFactory::setApplicationProxyFactory(
            new Factory({QNetworkProxy::HttpProxy, u"127.0.0.1"_s, 1}, own.toString()));
        TransportRecorder heard;
        WebSocketTransport transport(heard);
        transport.open(optionsFor(server.url(own.toString())), {}, nullptr);
        QTRY_VERIFY(heard.opened + heard.closed > 0);
        QVERIFY2(heard.opened == 1, qPrintable(heard.end.message));
    }

    void proxy_faultNamesTheProxy_data()
    {
        using Kind = Obstacle::Kind;
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<int>("kind");
        QTest::newRow("wants a password")
            << httpAnswer(407, "no", {"Proxy-Authenticate: Basic realm=\"x\""})
            << int(Kind::ProxyWantsPassword);
        QTest::newRow("denies") << httpAnswer(403, "no") << int(Kind::ProxyRefuses);
        QTest::newRow("server away") << httpAnswer(503, "no") << int(Kind::ProxyCannotReach);
        QTest::newRow("no such name") << httpAnswer(404, "no") << int(Kind::ProxyCannotReach);
        QTest::newRow("not a proxy")
            << "SSH-2.0-OpenSSH_9\r\n\r\n"_ba << int(Kind::ProxyNotUnderstood);
    }
    void proxy_faultNamesTheProxy()
    {
        QFETCH(QByteArray, answer);
        QFETCH(int, kind);
        HttpServer proxy;
        proxy.answerWith(answer);
        auto options = optionsFor(QUrl(u"https://gw.test"_s));
        options.proxy = QNetworkProxy(QNetworkProxy::HttpProxy, u"127.0.0.1"_s, proxy.port());
        TransportRecorder heard;
        WebSocketTransport transport(heard);
        transport.open(options, {}, nullptr);
        QTRY_COMPARE(heard.closed, 1);
        QCOMPARE(int(heard.end.obstacle.kind), kind);
        QCOMPARE(heard.end.obstacle.who, u"127.0.0.1:%1"_s.arg(proxy.port()));
    }

    //! Qt 6.4 would answer it thousands of times a second, each time a failed sign-in.
    void proxy_thatWantsNtlmIsAskedAFewTimesOnly()
    {
        HttpServer proxy;
        beNtlmProxy(proxy);
        auto options = optionsFor(QUrl(u"https://gw.test"_s));
        options.proxy = QNetworkProxy(QNetworkProxy::HttpProxy, u"127.0.0.1"_s, proxy.port());
        TransportRecorder heard;
        WebSocketTransport transport(heard);
        transport.open(options, {}, nullptr);
        QTRY_COMPARE(heard.closed, 1);
        QCOMPARE(heard.end.obstacle.kind, Obstacle::Kind::ProxyWantsPassword);
        // Qt would go on over the connection that it has: there is none any more.
        QTRY_COMPARE(proxy.findChildren<QTcpSocket *>().size(), 0);
        QCOMPARE_LE(proxy.arrivals.size(), 12);
    }

    void proxy_thatIsAwayOrSilentIsNamed()
    {
        HttpServer gone;
        auto options = optionsFor(QUrl(u"https://gw.test"_s));
        options.proxy = QNetworkProxy(QNetworkProxy::HttpProxy, u"127.0.0.1"_s, gone.port());
        gone.stopListening();
        TransportRecorder heard;
        WebSocketTransport away(heard);
        away.open(options, {}, nullptr);
        QTRY_COMPARE(heard.closed, 1);
        QCOMPARE(heard.end.obstacle.kind, Obstacle::Kind::ProxyNoAnswer);

        HttpServer silent;
        silent.handler = [](const Arrival &, QTcpSocket &) {};
        options.proxy->setPort(silent.port());
        WebSocketTransport waiting(heard);
        waiting.open(options, {}, nullptr);
        QTRY_COMPARE(silent.arrivals.size(), 1);
        QCOMPARE(waiting.waitsFor(),
            (Obstacle{Obstacle::Kind::ProxyNoAnswer, u"127.0.0.1:%1"_s.arg(silent.port())}));
    }

    // --- addresses

    void name_withADeadFirstAddressIsReachedByTheOther()
    {
        Server server;
        const Hole hole(QHostAddress(u"127.0.0.2"_s), server.serverPort());
        if (!hole.isOpen())
            QSKIP("this system makes no address that swallows everything");
        TransportRecorder heard;
        WebSocketTransport transport(
            heard, namesOf({QHostAddress(u"127.0.0.2"_s), QHostAddress(u"127.0.0.1"_s)}));
        QElapsedTimer took;
        took.start();
        transport.open(optionsFor(server.url(u"two.test"_s)), {}, nullptr);
        QTRY_COMPARE(heard.opened, 1);
        QCOMPARE_LT(took.elapsed(), 3000);
        // The server still hears the name.
        QCOMPARE(server.socket->requestUrl().host(), u"two.test"_s);
        server.socket->sendTextMessage(u"4x"_s);
        QTRY_COMPARE(heard.packets.size(), 1);
    }

    void name_whoseAddressesAllRefuseEndsWithAFault()
    {
        HttpServer gone;
        const QUrl url = gone.origin(u"two.test"_s);
        gone.stopListening();
        TransportRecorder heard;
        WebSocketTransport transport(
            heard, namesOf({QHostAddress(u"127.0.0.1"_s), QHostAddress(u"127.0.0.3"_s)}));
        transport.open(optionsFor(url), {}, nullptr);
        QTRY_COMPARE_WITH_TIMEOUT(heard.closed, 1, 20'000);
        QVERIFY(heard.end.failed);
    }

    void race_thatIsGivenUpDecidesNothing()
    {
        Server server;
        TransportRecorder heard;
        {
            WebSocketTransport transport(
                heard, namesOf({QHostAddress(u"127.0.0.1"_s), QHostAddress(u"127.0.0.1"_s)}));
            transport.open(optionsFor(server.url(u"two.test"_s)), {}, nullptr);
            transport.abort();
        }
        Server other;
        WebSocketTransport next(heard);
        next.open(optionsFor(other.url()), {}, nullptr);
        QTRY_COMPARE(heard.opened, 1);
        QVERIFY(!server.socket);
    }
};

QTEST_GUILESS_MAIN(WebSocketTransportTest)
#include "websocket_transport_test.moc"
