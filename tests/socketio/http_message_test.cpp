// SPDX-License-Identifier: MIT
#include "socketio/http_message.h"

#include <QtTest>

using namespace socketio::http;
using namespace Qt::StringLiterals;

class HttpMessageTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void request_headersCannotBreakIt()
    {
        const QByteArray head = requestHead("POST", QUrl(u"http://[::1]:80/p/?a=%26"_s),
            {{"A\r\nB", "1"}, {"C", "1\r\nD: 2"}, {"content-length", "9"},
                {"Transfer-Encoding", "x"}, {"user-agent", "mine"}, {"X", "y"}},
            "c=1");
        QCOMPARE(head,
            QByteArray("POST /p/?a=%26 HTTP/1.1\r\nCookie: c=1\r\nHost: [::1]:80\r\nX: y\r\n"
                       "user-agent: mine\r\n"));
    }

    void answer_good_data()
    {
        QTest::addColumn<QByteArray>("wire");
        QTest::addColumn<bool>("endsWithConnection");
        QTest::addRow("length") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhello")
                                << false;
        QTest::addRow("chunks") << QByteArray(
            "HTTP/1.1 200 OK\r\nTransfer-Encoding: Chunked\r\n\r\n"
            "2;x=y\r\nhe\r\n3\r\nllo\r\n0\r\nT: 1\r\n\r\n")
                                << false;
        QTest::addRow("until the end") << QByteArray("HTTP/1.0 200 OK\r\n\r\nhello") << true;
        QTest::addRow("after a provisional one") << QByteArray(
            "HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 200 OK\r\ncontent-length:5\r\n\r\nhello")
                                                 << false;
    }
    void answer_good()
    {
        QFETCH(QByteArray, wire);
        QFETCH(bool, endsWithConnection);
        for (const bool bytewise : {false, true}) {
            ResponseReader reader(5);
            if (bytewise) {
                for (const char byte : wire)
                    reader.feed(QByteArrayView(&byte, 1));
            } else {
                reader.feed(wire);
            }
            QCOMPARE(reader.isDone(), !endsWithConnection);
            reader.connectionEnded();
            QVERIFY(reader.isDone());
            QCOMPARE(reader.status(), 200);
            QCOMPARE(reader.body(), QByteArray("hello"));
        }
    }

    void answer_withoutBody()
    {
        ResponseReader reader(5);
        reader.feed("HTTP/1.1 204 No Content\r\nSet-Cookie: a=1\r\nset-cookie: b=2\r\n\r\n");
        QVERIFY(reader.isDone());
        QCOMPARE(reader.cookies(), (QByteArrayList{"a=1", "b=2"}));
    }

    void answer_bad_data()
    {
        QTest::addColumn<QByteArray>("wire");
        const QByteArray ok("HTTP/1.1 200 OK\r\n");
        QTest::addRow("not HTTP") << QByteArray("SSH-2.0-x\r\n\r\n");
        QTest::addRow("senseless status") << QByteArray("HTTP/1.1 20 OK\r\n\r\n");
        QTest::addRow("larger than the limit") << ok + "Content-Length: 6\r\n\r\n";
        QTest::addRow("length of letters") << ok + "Content-Length: five\r\n\r\n";
        QTest::addRow("negative length") << ok + "Content-Length: -1\r\n\r\n";
        QTest::addRow("length with a sign") << ok + "Content-Length: +5\r\n\r\nhello";
        QTest::addRow("two lengths") << ok + "Content-Length: 5\r\nContent-Length: 4\r\n\r\nhello";
        QTest::addRow("length beyond everything")
            << ok + "Content-Length: 99999999999999999999\r\n\r\n";
        QTest::addRow("unknown encoding") << ok + "Transfer-Encoding: gzip, chunked\r\n\r\n";
        QTest::addRow("compressed") << ok + "Content-Encoding: gzip\r\n\r\n";
        QTest::addRow("open body above the limit") << ok + "\r\nhello!";
        QTest::addRow("chunk above the limit") << ok + "Transfer-Encoding: chunked\r\n\r\n6\r\n";
        QTest::addRow("chunks above the limit")
            << ok + "Transfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n3\r\n";
        QTest::addRow("chunk of letters") << ok + "Transfer-Encoding: chunked\r\n\r\nxyz\r\n";
        QTest::addRow("negative chunk") << ok + "Transfer-Encoding: chunked\r\n\r\n-1\r\n";
        QTest::addRow("chunk without end") << ok + "Transfer-Encoding: chunked\r\n\r\n2\r\nabc\r\n";
        QTest::addRow("endless head") << ok + QByteArray(70000, 'x');
        QTest::addRow("endless chunk line")
            << ok + "Transfer-Encoding: chunked\r\n\r\n" + QByteArray(70000, '1');
    }
    void answer_bad()
    {
        QFETCH(QByteArray, wire);
        ResponseReader reader(5);
        reader.feed(wire);
        QVERIFY(reader.isFault());
        QVERIFY(!reader.problem().isEmpty());
    }

    void answer_cutOff_data()
    {
        QTest::addColumn<QByteArray>("wire");
        const QByteArray ok("HTTP/1.1 200 OK\r\n");
        QTest::addRow("nothing") << QByteArray();
        QTest::addRow("in the head") << ok;
        QTest::addRow("in the body") << ok + "Content-Length: 5\r\n\r\nhell";
        QTest::addRow("in a chunk") << ok + "Transfer-Encoding: chunked\r\n\r\n5\r\nhe";
        QTest::addRow("before the last chunk")
            << ok + "Transfer-Encoding: chunked\r\n\r\n2\r\nhe\r\n";
    }
    void answer_cutOff()
    {
        QFETCH(QByteArray, wire);
        ResponseReader reader(5);
        reader.feed(wire);
        QVERIFY(!reader.isDone() && !reader.isFault());
        reader.connectionEnded();
        QVERIFY(reader.isFault());
    }
};

QTEST_GUILESS_MAIN(HttpMessageTest)
#include "http_message_test.moc"
