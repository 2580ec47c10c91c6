// SPDX-License-Identifier: MIT
#include "socketio/websocket_handshake.h"

#include <QtTest>

using namespace socketio::ws;
using namespace Qt::StringLiterals;

namespace {

const QByteArray kKey("dGhlIHNhbXBsZSBub25jZQ=="); // of RFC 6455, with its answer below
const QByteArray kGood("HTTP/1.1 101 Switching Protocols\r\nupgrade: WebSocket\r\n"
                       "CONNECTION: keep-alive, Upgrade\r\n"
                       "Sec-WebSocket-Accept: s3pPLMBiTxaQ9kYGzzhZRbK+xOo=");

} // namespace

class WebsocketHandshakeTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void request_isComplete()
    {
        const QByteArray head =
            requestHead(QUrl(u"ws://[::1]:80/p/?a=%26"_s), kKey, {{"X-A", "1"}}, "c=1");
        QVERIFY(head.startsWith("GET /p/?a=%26 HTTP/1.1\r\n"));
        QVERIFY(head.contains("\r\nHost: [::1]:80\r\n"));
        QVERIFY(head.contains("\r\nX-A: 1\r\n"));
        QVERIFY(head.contains("\r\nCookie: c=1\r\n"));
        QVERIFY(head.contains("\r\nSec-WebSocket-Key: " + kKey + "\r\n"));
        QVERIFY(!head.contains("Origin"));
        QVERIFY(head.endsWith("\r\n\r\n"));
    }

    void request_headersCannotBreakIt()
    {
        const QByteArray head = requestHead(QUrl(u"ws://h/p/?"_s), kKey,
            {{"A\r\nB", "1"}, {"C", "1\r\nD: 2"}, {"connection", "close"},
                {"Sec-WebSocket-Key", "x"}, {"host", "other"}, {"", "x"}},
            {});
        QCOMPARE(head.count("\r\n"), 8);
        QVERIFY(head.contains("\r\nhost: other\r\n"));
        QVERIFY(!head.contains("close") && !head.contains("D: 2"));
    }

    void answer_good()
    {
        const Answer answer =
            readAnswer(kGood + "\r\nSet-Cookie: a=1; Path=/\r\nSet-Cookie: b=2", kKey);
        QCOMPARE(answer.problem, QString());
        QCOMPARE(answer.status, 101);
        QCOMPARE(answer.cookies, (QByteArrayList{"a=1; Path=/", "b=2"}));
    }

    void answer_bad_data()
    {
        QTest::addColumn<QByteArray>("head");
        QTest::addColumn<int>("status");
        QTest::addRow("refused") << QByteArray("HTTP/1.1 400 Bad Request") << 400;
        QTest::addRow("without reason") << QByteArray("HTTP/1.0 503") << 503;
        QTest::addRow("not HTTP") << QByteArray("SSH-2.0-x") << 0;
        QTest::addRow("empty") << QByteArray() << 0;
        QTest::addRow("senseless status") << QByteArray("HTTP/1.1 9999 x") << 0;
        QTest::addRow("no upgrade") << QByteArray(kGood).replace("upgrade:", "x:") << 101;
        QTest::addRow("no connection") << QByteArray(kGood).replace(", Upgrade", "") << 101;
        QTest::addRow("wrong proof") << QByteArray(kGood).replace("s3pP", "S3pP") << 101;
        QTest::addRow("extension")
            << kGood + "\r\nSec-WebSocket-Extensions: permessage-deflate" << 101;
        QTest::addRow("protocol") << kGood + "\r\nSec-WebSocket-Protocol: chat" << 101;
    }
    void answer_bad()
    {
        QFETCH(QByteArray, head);
        QFETCH(int, status);
        const Answer answer = readAnswer(head, kKey);
        QVERIFY(!answer.problem.isEmpty());
        QCOMPARE(answer.status, status);
    }
};

QTEST_GUILESS_MAIN(WebsocketHandshakeTest)
#include "websocket_handshake_test.moc"
