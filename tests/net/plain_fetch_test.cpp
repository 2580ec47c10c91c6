// SPDX-License-Identifier: MIT
#include "fakes/await.h"
#include "fakes/http_server.h"
#include "net/plain_fetch.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace wxm;
using namespace wxm::fakes;

class PlainFetchTest : public QObject {
    Q_OBJECT

    static QUrl at(const HttpServer &server)
    {
        QUrl url = server.origin();
        url.setPath(u"/console/stable.json"_s);
        return url;
    }

private Q_SLOTS:
    void get_readsAFile()
    {
        HttpServer server;
        server.answerWith(httpAnswer(200, "hello"));
        PlainFetch fetch(100);
        const auto answer = await(fetch.get(at(server)));
        QVERIFY(answer && *answer);
        QCOMPARE(**answer, QByteArray("hello"));
        QCOMPARE(server.arrivals.size(), 1);
        QCOMPARE(server.arrivals[0].target, QByteArray("/console/stable.json"));
        QVERIFY(!server.arrivals[0].headers.contains("authorization"));
        QVERIFY(!server.arrivals[0].headers.contains("cookie"));
    }

    //! Qt takes half a file for the whole of it, one time in ten.
    void get_neverTakesHalfAFile()
    {
        HttpServer server;
        server.handler = [](const Arrival &, QTcpSocket &socket) {
            socket.write("HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n{\"version\":");
            socket.flush();
            socket.disconnectFromHost();
        };
        constexpr int kRounds = 60;
        PlainFetch fetch(2'000);
        for (int i = 0; i < kRounds; ++i)
            QCOMPARE(failureKind(fetch.get(at(server))), int(ApiError::Kind::Offline));
        QCOMPARE(server.arrivals.size(), kRounds); // and nobody asked again
    }

    void get_neverFollows()
    {
        HttpServer elsewhere;
        HttpServer server;
        for (const int status : {301, 302, 303, 307, 308}) {
            server.answerWith(httpAnswer(status, {}, {"Location: " + at(elsewhere).toEncoded()}));
            PlainFetch fetch(100);
            QCOMPARE(failureKind(fetch.get(at(server))), int(ApiError::Kind::Refused));
        }
        QCOMPARE(elsewhere.connections, 0);
    }

    void get_stopsAtTheLimit()
    {
        HttpServer server;
        server.answerWith("HTTP/1.1 200 OK\r\n\r\n" + QByteArray(200'000, 'x'));
        PlainFetch fetch(1'000);
        QCOMPARE(failureKind(fetch.get(at(server))), int(ApiError::Kind::BadReply));
    }

    void get_readsALongFileAsItComes()
    {
        HttpServer server;
        QByteArray file(3'000'000, 'x');
        file[1'500'000] = 'y';
        server.answerWith(httpAnswer(200, file));
        PlainFetch fetch(file.size());
        const auto answer = await(fetch.get(at(server)));
        QVERIFY(answer && *answer);
        QVERIFY(**answer == file);
        PlainFetch shorter(file.size() - 1);
        QCOMPARE(failureKind(shorter.get(at(server))), int(ApiError::Kind::BadReply));
    }

    void cancelledFuture_endsTheReading()
    {
        HttpServer server;
        QPointer<QTcpSocket> held;
        server.handler = [&held](const Arrival &, QTcpSocket &socket) {
            held = &socket;
            socket.write("HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\nhello");
        };
        PlainFetch fetch(1'000);
        auto future = fetch.get(at(server));
        QTRY_VERIFY(held);
        future.cancel();
        QTRY_VERIFY(!held || held->state() == QAbstractSocket::UnconnectedState);
        QTRY_VERIFY(future.isFinished());
    }

    void get_endsWhenNothingComes()
    {
        HttpServer server;
        server.handler = [](const Arrival &, QTcpSocket &) {};
        PlainFetch fetch(1'000, 50);
        QCOMPARE(failureKind(fetch.get(at(server))), int(ApiError::Kind::Timeout));
    }

    void get_endsWithItsOwner()
    {
        HttpServer server;
        server.handler = [](const Arrival &, QTcpSocket &) {};
        auto fetch = std::make_unique<PlainFetch>(1'000);
        const auto future = fetch->get(at(server));
        fetch.reset();
        QCOMPARE(failureKind(future), int(ApiError::Kind::Timeout));
    }

    void get_refusesOtherSchemes()
    {
        PlainFetch fetch(1'000);
        for (const auto &text : {u"http://updates.example/x"_s, u"ftp://127.0.0.1/x"_s,
                 u"file:///etc/passwd"_s, u"qrc:/x"_s, u""_s})
            QCOMPARE(failureKind(fetch.get(QUrl(text))), int(ApiError::Kind::InsecureUrl));
    }

    void get_saysOffline()
    {
        QUrl url;
        {
            HttpServer gone;
            url = at(gone);
        }
        PlainFetch fetch(1'000);
        QCOMPARE(failureKind(fetch.get(url)), int(ApiError::Kind::Offline));
    }
};

QTEST_GUILESS_MAIN(PlainFetchTest)
#include "plain_fetch_test.moc"
