// SPDX-License-Identifier: MIT
#include "fakes/hole.h"
#include "fakes/proxies.h"
#include "socketio/polling_transport.h"
#include "socketio/transport_recorder.h"

#include <QNetworkAccessManager>
#include <QNetworkCookieJar>
#include <QSet>
#include <QtTest>
#include <QUrlQuery>

using namespace socketio;
using namespace Qt::StringLiterals;
using wxm::fakes::Arrival;
using wxm::fakes::httpAnswer;
using wxm::fakes::HttpServer;

namespace {

ConnectionOptions optionsFor(const HttpServer &server)
{
    ConnectionOptions options;
    options.url = server.origin();
    options.timeoutMs = 1'000;
    return options;
}

std::vector<EnginePacket> packet(const char *text)
{
    std::vector<EnginePacket> packets;
    packets.push_back(EnginePacket::ofText(text));
    return packets;
}

//! Answers the first GET of a session and holds the others.
void welcome(HttpServer &server)
{
    server.handler = [count = 0](const Arrival &arrival, QTcpSocket &socket) mutable {
        if (arrival.method == "GET" && count++ == 0)
            socket.write(httpAnswer(200, "0{}"));
    };
}

} // namespace

class PollingTransportTest : public QObject {
    Q_OBJECT

private:
    QNetworkAccessManager m_network;

private Q_SLOTS:
    void packets_goBothWays()
    {
        HttpServer server;
        server.handler = [](const Arrival &arrival, QTcpSocket &socket) {
            if (arrival.method == "POST")
                socket.write(httpAnswer(200, "ok"));
            else if (!arrival.target.contains("sid="))
                socket.write(httpAnswer(200,
                    "4a\x1e"
                    "4\xD8\xB3\x1e"
                    "bAQI="));
        };
        TransportRecorder heard;
        PollingTransport transport(heard, m_network);
        heard.onPacket = [&] { transport.setSid(u"s"_s); };
        transport.open(optionsFor(server), {}, nullptr);
        QTRY_COMPARE(heard.binaries, QByteArrayList{"\x01\x02"_ba});
        QCOMPARE(heard.packets, (QStringList{u"4a"_s, u"4س"_s}));
        transport.send(packet("4x"));
        QVERIFY(!transport.isWritable());
        QTRY_COMPARE(heard.writable, 1);
        QCOMPARE(server.arrivals.last().body, "4x"_ba);
        QCOMPARE(server.arrivals.last().header("content-type"), "text/plain;charset=UTF-8"_ba);
    }

    //! A cache in between would give one client the session of another.
    void cacheBuster_isNeverUsedTwice()
    {
        HttpServer server;
        server.answerWith(httpAnswer(200, "6"));
        QSet<QString> seen;
        int requests = 0;
        for (int session = 0; session < 3; ++session) {
            TransportRecorder heard;
            PollingTransport transport(heard, m_network);
            server.arrivals.clear();
            transport.open(optionsFor(server), {}, nullptr);
            QTRY_VERIFY(server.arrivals.size() >= 5);
            transport.abort();
            for (const auto &arrival : std::as_const(server.arrivals)) {
                ++requests;
                const QUrl url(QString::fromLatin1(arrival.target));
                const auto value = QUrlQuery(url).queryItemValue(u"t"_s);
                QVERIFY(value.size() > 4);
                seen.insert(value);
            }
        }
        QCOMPARE(seen.size(), requests);
    }

    void redirect_isNotFollowed()
    {
        HttpServer elsewhere;
        HttpServer server;
        server.answerWith(
            httpAnswer(302, "", {"Location: " + elsewhere.origin().toEncoded() + "/"}));
        TransportRecorder heard;
        PollingTransport transport(heard, m_network);
        auto options = optionsFor(server);
        options.headers.insert("Authorization", "Bearer planted");
        transport.open(options, {}, nullptr);
        QTRY_COMPARE(heard.closed, 1);
        QCOMPARE(heard.end.httpStatus, 302);
        QCOMPARE(elsewhere.connections, 0);
        QCOMPARE(server.arrivals.size(), 1);
    }

    void body_isCappedWhileItIsRead()
    {
        HttpServer server;
        qint64 sent = 0;
        server.handler = [&](const Arrival &, QTcpSocket &socket) {
            socket.write("HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\n\r\n");
            auto *timer = new QTimer(&socket);
            connect(timer, &QTimer::timeout, &socket, [&, timer] {
                if (socket.state() != QAbstractSocket::ConnectedState || sent > 20'000'000)
                    return timer->stop();
                if (socket.bytesToWrite() < 100'000)
                    sent += socket.write(QByteArray(50'000, 'x'));
            });
            timer->start(0);
        };
        TransportRecorder heard;
        PollingTransport transport(heard, m_network);
        auto options = optionsFor(server);
        options.maxMessageBytes = 100'000;
        transport.open(options, {}, nullptr);
        QTRY_COMPARE(heard.closed, 1);
        QCOMPARE(heard.end.message, u"answer larger than the limit"_s);
        QCOMPARE_LT(sent, 20'000'000);
    }

    //! Twenty times: Qt repeats a request by itself when a server closes, if it can.
    void request_isSentOnceWhateverHappens_data()
    {
        QTest::addColumn<bool>("isPost");
        QTest::newRow("GET") << false;
        QTest::newRow("POST") << true;
    }
    void request_isSentOnceWhateverHappens()
    {
        QFETCH(bool, isPost);
        for (int round = 0; round < 20; ++round) {
            HttpServer server;
            server.handler = [&](const Arrival &arrival, QTcpSocket &socket) {
                if ((arrival.method == "POST") == isPost)
                    socket.abort();
            };
            TransportRecorder heard;
            PollingTransport transport(heard, m_network);
            transport.open(optionsFor(server), u"s"_s, nullptr);
            if (isPost)
                transport.send(packet("42[\"pay\"]"));
            QTRY_COMPARE(heard.closed, 1);
            const auto method = isPost ? "POST"_ba : "GET"_ba;
            QCOMPARE(std::count_if(server.arrivals.begin(), server.arrivals.end(),
                         [&](const Arrival &arrival) { return arrival.method == method; }),
                1);
        }
    }

    void post_withoutAnAnswerHasADeadline()
    {
        HttpServer server;
        welcome(server);
        TransportRecorder heard;
        PollingTransport transport(heard, m_network);
        transport.open(optionsFor(server), u"s"_s, nullptr);
        transport.send(packet("4x"));
        QTRY_COMPARE(heard.closed, 1);
        QVERIFY(heard.end.failed);
        QVERIFY(heard.end.message.contains("POST"_L1));
    }

    void answer_packedThoughThatWasNotOfferedIsRefused()
    {
        HttpServer server;
        server.answerWith(httpAnswer(200, "0{}", {"Content-Encoding: gzip"}));
        TransportRecorder heard;
        PollingTransport transport(heard, m_network);
        transport.open(optionsFor(server), {}, nullptr);
        QTRY_COMPARE(heard.closed, 1);
        QVERIFY(heard.end.failed);
        QCOMPARE(server.arrivals.at(0).header("accept-encoding"), "identity"_ba);
        QVERIFY(heard.packets.isEmpty());
    }

    void cookies_areKeptWhereTheyAreWantedOnly_data()
    {
        QTest::addColumn<bool>("wanted");
        QTest::newRow("wanted") << true;
        QTest::newRow("not wanted") << false;
    }
    void cookies_areKeptWhereTheyAreWantedOnly()
    {
        QFETCH(bool, wanted);
        HttpServer server;
        server.answerWith(httpAnswer(200, "6", {"Set-Cookie: node=7; Path=/"}));
        TransportRecorder heard;
        PollingTransport transport(heard, m_network);
        transport.open(
            optionsFor(server), {}, wanted ? std::make_shared<QNetworkCookieJar>() : nullptr);
        QTRY_VERIFY(server.arrivals.size() >= 3);
        QCOMPARE(server.arrivals.at(2).header("cookie"), wanted ? "node=7"_ba : QByteArray());
    }

    //! Qt loses a GET whose connection breaks just as its headers are written; findings/ has it
    //! alone.
    void get_thatTheServerNeverGotIsFoundOut()
    {
        HttpServer server;
        bool knowsUs = true;
        server.handler = [&](const Arrival &arrival, QTcpSocket &socket) {
            if (arrival.method == "POST")
                socket.write(knowsUs
                        ? httpAnswer(200, "ok")
                        : httpAnswer(400, R"({"code":1,"message":"Session ID unknown"})"));
        };
        TransportRecorder heard;
        PollingTransport transport(heard, m_network, 20);
        transport.open(optionsFor(server), u"sid"_s, nullptr);
        QTRY_COMPARE(server.arrivals.size(), 2); // the GET that waits, and one word
        QCOMPARE(server.arrivals.at(1).body, "3"_ba);
        QCOMPARE(heard.closed, 0);

        knowsUs = false;
        TransportRecorder again;
        PollingTransport other(again, m_network, 20);
        other.open(optionsFor(server), u"gone"_s, nullptr);
        QTRY_COMPARE(again.closed, 1);
        QCOMPARE(again.end.httpStatus, 400);
    }

    //! Qt would say the name and the password of an address to whoever asks, and keep copies.
    void credentialsAndCopies_areNotQtsBusiness()
    {
        HttpServer server;
        server.answerWith(httpAnswer(401, "no", {"WWW-Authenticate: Basic realm=\"x\""}));
        auto options = optionsFor(server);
        options.url.setUserInfo(u"sara:secret"_s);
        TransportRecorder heard;
        PollingTransport transport(heard, m_network);
        transport.open(options, {}, nullptr);
        QTRY_COMPARE(heard.closed, 1);
        QCOMPARE(heard.end.httpStatus, 401);
        QCOMPARE(server.arrivals.size(), 1);
        QVERIFY(!server.arrivals.first().headers.contains("authorization"));

        HttpServer copied;
        copied.answerWith(httpAnswer(200, "6", {"Cache-Control: max-age=1000"}));
        TransportRecorder again;
        PollingTransport second(again, m_network);
        second.open(optionsFor(copied), {}, nullptr);
        QTRY_VERIFY(copied.arrivals.size() >= 3);
        for (const auto &arrival : std::as_const(copied.arrivals)) {
            QCOMPARE(arrival.header("connection"), "close"_ba);
            QVERIFY(!arrival.headers.contains("http2-settings")
                && !arrival.headers.contains("upgrade"));
        }
    }

    //! Qt would let the POST wait for the address that hangs, half a minute long.
    void name_withADeadFirstAddressIsPolledAtTheOther()
    {
        HttpServer server;
        const wxm::fakes::Hole hole(QHostAddress(u"127.0.0.2"_s), server.port());
        if (!hole.isOpen())
            QSKIP("this system makes no address that swallows everything");
        server.handler = [](const Arrival &arrival, QTcpSocket &socket) {
            if (arrival.method == "POST")
                socket.write(httpAnswer(200, "ok"));
            else if (!arrival.target.contains("sid="))
                socket.write(httpAnswer(200, "4a"));
        };
        const auto lookup = [](const QString &host, QObject *context,
                                const std::function<void(const QHostInfo &)> &found) {
            QHostInfo info;
            info.setHostName(host);
            info.setAddresses({QHostAddress(u"127.0.0.2"_s), QHostAddress(u"127.0.0.1"_s)});
            QTimer::singleShot(0, context, [info, found] { found(info); });
        };
        TransportRecorder heard;
        PollingTransport transport(heard, m_network, 60'000, lookup);
        heard.onPacket = [&] { transport.setSid(u"s"_s); };
        ConnectionOptions options;
        options.url = server.origin(u"two.test"_s);
        transport.open(options, {}, nullptr);
        QTRY_COMPARE(heard.packets, QStringList{u"4a"_s});
        transport.send(packet("4x"));
        QTRY_COMPARE(heard.writable, 1); // beside the GET that waits
        QCOMPARE(heard.closed, 0);
        // The server still hears the name.
        for (const auto &arrival : std::as_const(server.arrivals))
            QCOMPARE(arrival.header("host"), "two.test:"_ba + QByteArray::number(server.port()));
    }

    void proxy_thatWantsAPasswordIsNamed()
    {
        HttpServer proxy;
        proxy.answerWith(httpAnswer(407, "no", {"Proxy-Authenticate: Basic realm=\"x\""}));
        ConnectionOptions options;
        options.url = QUrl(u"https://gw.test"_s);
        options.proxy = QNetworkProxy(QNetworkProxy::HttpProxy, u"127.0.0.1"_s, proxy.port());
        TransportRecorder heard;
        PollingTransport transport(heard, m_network);
        transport.open(options, {}, nullptr);
        QTRY_COMPARE(heard.closed, 1);
        QCOMPARE(heard.end.obstacle,
            (Obstacle{Obstacle::Kind::ProxyWantsPassword, u"127.0.0.1:%1"_s.arg(proxy.port())}));
    }

    //! Qt 6.4 would answer it thousands of times a second, each time a failed sign-in.
    void proxy_thatWantsNtlmIsAskedAFewTimesOnly()
    {
        HttpServer proxy;
        beNtlmProxy(proxy);
        ConnectionOptions options;
        options.url = QUrl(u"https://gw.test"_s);
        options.proxy = QNetworkProxy(QNetworkProxy::HttpProxy, u"127.0.0.1"_s, proxy.port());
        TransportRecorder heard;
        PollingTransport transport(heard, m_network);
        transport.open(options, {}, nullptr);
        QTRY_COMPARE(heard.closed, 1);
        QCOMPARE(heard.end.obstacle.kind, Obstacle::Kind::ProxyWantsPassword);
        // Qt would go on over the connection that it has: there is none any more.
        QTRY_COMPARE(proxy.findChildren<QTcpSocket *>().size(), 0);
        QCOMPARE_LE(proxy.arrivals.size(), 12);
    }

    //! A manager keeps the password that its connection was made with.
    void proxy_passwordThatIsAnotherNowIsUsedAtOnce()
    {
        HttpServer proxy;
        beBasicProxy(proxy, "a:old"_ba);
        ConnectionOptions options;
        options.url = QUrl(u"http://gw.test"_s);
        options.proxy =
            QNetworkProxy(QNetworkProxy::HttpProxy, u"127.0.0.1"_s, proxy.port(), u"a"_s, u"old"_s);
        const auto isLetIn = [&] {
            TransportRecorder heard;
            PollingTransport transport(heard, m_network);
            proxy.arrivals.clear();
            transport.open(options, {}, nullptr);
            // Behind the tunnel nobody answers the GET, which the proxy takes for a request of its
            // own.
            return QTest::qWaitFor([&] {
                return heard.closed > 0
                    || std::any_of(proxy.arrivals.cbegin(), proxy.arrivals.cend(),
                        [](const Arrival &arrival) { return arrival.method == "GET"; });
            }) && heard.closed == 0;
        };
        QVERIFY(isLetIn());
        beBasicProxy(proxy, "a:new"_ba);
        options.proxy->setPassword(u"new"_s);
        QVERIFY(isLetIn());
    }
};

QTEST_GUILESS_MAIN(PollingTransportTest)
#include "polling_transport_test.moc"
