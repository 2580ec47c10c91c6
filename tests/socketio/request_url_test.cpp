// SPDX-License-Identifier: MIT
#include "socketio/transport.h"

#include <QSslSocket>
#include <QtTest>

using namespace socketio;
using namespace Qt::StringLiterals;

class RequestUrlTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void url_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<bool>("polling");
        QTest::addColumn<QString>("expected");
        QTest::addRow("http becomes ws")
            << u"http://h:8080"_s << false << u"ws://h:8080/socket.io/?EIO=4&transport=websocket"_s;
        QTest::addRow("https becomes wss")
            << u"https://h"_s << false << u"wss://h/socket.io/?EIO=4&transport=websocket"_s;
        QTest::addRow("wss becomes https")
            << u"wss://h"_s << true << u"https://h/socket.io/?EIO=4&transport=polling"_s;
        QTest::addRow("ws becomes http")
            << u"ws://h/"_s << true << u"http://h/socket.io/?EIO=4&transport=polling"_s;
        QTest::addRow("IPv6 keeps its brackets")
            << u"http://[::1]:99"_s << true
            << u"http://[::1]:99/socket.io/?EIO=4&transport=polling"_s;
        QTest::addRow("the query of the address is kept")
            << u"http://h?a=1&b=x%20y"_s << true
            << u"http://h/socket.io/?EIO=4&a=1&b=x%20y&transport=polling"_s;
        QTest::addRow("other schemes are refused") << u"ftp://h"_s << true << QString();
    }
    void url()
    {
        QFETCH(QString, address);
        QFETCH(bool, polling);
        QFETCH(QString, expected);
        ConnectionOptions options;
        options.url = QUrl(address);
        const auto kind = polling ? TransportKind::Polling : TransportKind::WebSocket;
        QCOMPARE(QString::fromLatin1(requestUrl(options, kind, {}).toEncoded()), expected);
    }

    void query_isEncodedAndWinsOverTheAddress()
    {
        ConnectionOptions options;
        options.url = QUrl(u"http://h?a=old"_s);
        options.path = u"/p"_s;
        options.query = {{u"a"_s, u"&=+#% é"_s}, {u"ü"_s, u"1"_s}};
        const QByteArray url =
            requestUrl(options, TransportKind::Polling, u"s+/="_s, u"t1"_s).toEncoded();
        QCOMPARE(url,
            QByteArray("http://h/p/?EIO=4&a=%26%3D%2B%23%25%20%C3%A9&sid=s%2B%2F%3D&t=t1"
                       "&transport=polling&%C3%BC=1"));
    }

    void query_cannotReplaceWhatTheProtocolNeeds()
    {
        ConnectionOptions options;
        options.url = QUrl(u"http://h"_s);
        options.query = {{u"EIO"_s, u"3"_s}, {u"transport"_s, u"x"_s}};
        const QByteArray url = requestUrl(options, TransportKind::Polling, {}).toEncoded();
        QCOMPARE(url, QByteArray("http://h/socket.io/?EIO=4&transport=polling"));
    }

    void tls_isVerifiedWhateverTheOptionsSay()
    {
        ConnectionOptions options;
        QSslConfiguration lax;
        lax.setPeerVerifyMode(QSslSocket::VerifyNone);
        options.tls = lax;
        QString problem;
        QCOMPARE(tlsConfiguration(options, problem).peerVerifyMode(), QSslSocket::VerifyPeer);
        QVERIFY(problem.isEmpty());
        options.caFile = u"/nonexistent.pem"_s;
        tlsConfiguration(options, problem);
        QVERIFY(!problem.isEmpty());
    }
};

QTEST_GUILESS_MAIN(RequestUrlTest)
#include "request_url_test.moc"
