// SPDX-License-Identifier: MIT
#include "net/rest_fixture.h"

class RestClientTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void call_hasTheHeadersOfTheContract()
    {
        Stage s;
        s.client.setLanguage(u"en"_s);
        auto request = post(u"app/x/5%2F"_s, R"({"a":1})");
        request.idempotencyKey = "key-1";
        request.query.addQueryItem(u"page"_s, u"2"_s);
        request.headers = {{"user_type", "supporter"}};
        QCOMPARE(failureKind(s.client.send(request)), -1);
        const auto &arrival = s.server.arrivals.value(0);
        QCOMPARE(arrival.target, "/api/v1/app/x/5%2F?page=2"_ba);
        QCOMPARE(arrival.header("authorization"), "Bearer a.old.t"_ba);
        QCOMPARE(arrival.header("accept-language"), "en"_ba);
        QCOMPARE(arrival.header("accept"), "application/json"_ba);
        QCOMPARE(arrival.header("content-type"), "application/json"_ba);
        QCOMPARE(arrival.header("content-length"), "7"_ba);
        QCOMPARE(arrival.header("idempotency-key"), "key-1"_ba);
        QCOMPARE(arrival.header("user_type"), "supporter"_ba);
        QCOMPARE(arrival.header("x-request-id").size(), 36);
        QCOMPARE(arrival.body, R"({"a":1})"_ba);
    }

    void read_hasNoBodyAndNoKey()
    {
        Stage s;
        QCOMPARE(failureKind(s.client.send(get(u"x"_s))), -1);
        QVERIFY(!s.server.arrivals.value(0).headers.contains("idempotency-key"));
        QVERIFY(!s.server.arrivals.value(0).headers.contains("content-type"));
    }

    void signIn_carriesNoToken()
    {
        Stage s;
        auto request = post(u"login"_s);
        request.bearer = false;
        QCOMPARE(failureKind(s.client.send(request)), -1);
        QVERIFY(!s.server.arrivals.value(0).headers.contains("authorization"));
        QVERIFY(s.gate.asked.isEmpty());
    }

    void noServer_isRefused()
    {
        FakeClock clock;
        RestClient client(clock, quick());
        QCOMPARE(failureKind(client.send(get(u"x"_s))), int(Kind::Refused));
    }

    void answer_neverComesInsideSend()
    {
        FakeClock clock;
        RestClient client(clock, quick());
        const auto future = client.send(get(u"x"_s));
        QVERIFY(!future.isFinished());
        QVERIFY(await(future));
    }

    // ---- cookies, redirects

    void cookie_isNeverKept()
    {
        Stage s;
        s.server.answerWith(httpAnswer(200, "{}", {"Set-Cookie: a=b; Path=/"}));
        for (int i = 0; i < 3; ++i)
            QCOMPARE(failureKind(s.client.send(get(u"x"_s))), -1);
        for (const auto &arrival : std::as_const(s.server.arrivals))
            QVERIFY(!arrival.headers.contains("cookie"));
    }

    void redirect_isAnErrorAndNeverFollowed_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("where");
        QTest::addColumn<bool>("changes");
        for (const int status : {301, 302, 303, 307, 308})
            for (const bool changes : {false, true})
                for (const char *where : {"own", "foreign", "//foreign", "other"})
                    QTest::addRow("%d to %s, %s", status, where, changes ? "POST" : "GET")
                        << status << QByteArray(where) << changes;
    }
    void redirect_isAnErrorAndNeverFollowed()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, where);
        QFETCH(bool, changes);
        Stage s;
        HttpServer foreign;
        const auto port = QByteArray::number(foreign.port());
        const QByteArray target = where == "own" ? "/api/v1/elsewhere"_ba
            : where == "foreign"                 ? "http://localhost:" + port + "/x"
            : where == "//foreign"               ? "//127.0.0.1:" + port + "/x"
                                                 : "https://127.0.0.1:" + port + "/x";
        s.server.answerWith(httpAnswer(status, "{}", {"Location: " + target}));
        const auto kind = failureKind(s.client.send(changes ? post(u"x"_s) : get(u"x"_s)));
        QCOMPARE(kind, int(changes ? Kind::Ambiguous : Kind::BadReply));
        QCOMPARE(s.server.arrivals.size(), 1);
        QCOMPARE(foreign.connections, 0);
    }

    // ---- what is repeated

    void read_isTriedFourTimesInAll_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<int>("kind");
        QTest::newRow("closes without a word") << QByteArray() << int(Kind::Offline);
        QTest::newRow("500") << httpAnswer(500, "{}") << int(Kind::Server);
        QTest::newRow("503 as HTML") << httpAnswer(503, "<html>") << int(Kind::Unavailable);
        QTest::newRow("cut in the middle")
            << "HTTP/1.1 200 OK\r\nContent-Length: 50\r\n\r\n{\"data\":"_ba << int(Kind::Offline);
    }
    void read_isTriedFourTimesInAll()
    {
        QFETCH(QByteArray, answer);
        QFETCH(int, kind);
        Stage s;
        s.server.handler = [answer](const Arrival &, QTcpSocket &socket) {
            socket.write(answer);
            socket.disconnectFromHost();
        };
        QCOMPARE(failureKind(s.client.send(get(u"x"_s))), kind);
        // A connection that ends before an answer may have been an old one: asked again at once,
        // three times.
        QCOMPARE(s.server.arrivals.size(), answer.isEmpty() ? 4 + 3 : 4);
    }

    void read_comesThroughAfterTrouble()
    {
        Stage s;
        s.server.handler = [&](const Arrival &, QTcpSocket &socket) {
            socket.write(s.server.arrivals.size() < 3 ? httpAnswer(500, "{}")
                                                      : httpAnswer(200, R"({"data":1})"));
        };
        const auto reply = await(s.client.send(get(u"x"_s)));
        QVERIFY(reply && *reply);
        QCOMPARE((*reply)->body, R"({"data":1})"_ba);
        QCOMPARE(s.server.arrivals.size(), 3);
    }

    void status_saysWhatItMeans_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("onRead");
        QTest::addColumn<int>("onChange");
        const auto row = [](const char *name, int status, const QByteArray &body, Kind onRead,
                             Kind onChange) {
            QTest::newRow(name) << status << body << int(onRead) << int(onChange);
        };
        const QByteArray words = R"({"message":"No."})";
        row("403", 403, words, Kind::Forbidden, Kind::Forbidden);
        row("404 of an object", 404, words, Kind::NotFound, Kind::NotFound);
        row("404 of a route", 404, R"({"message":"The route x could not be found."})",
            Kind::NotOffered, Kind::NotOffered);
        row("404 as HTML", 404, "<html>nginx", Kind::Unavailable, Kind::Unavailable);
        row("403 as HTML", 403, "<html>nginx", Kind::Unavailable, Kind::Unavailable);
        row("405", 405, words, Kind::NotOffered, Kind::NotOffered);
        row("501", 501, words, Kind::NotOffered, Kind::NotOffered);
        row("409", 409, words, Kind::Conflict, Kind::Conflict);
        row("422", 422, words, Kind::Invalid, Kind::Invalid);
        row("418", 418, words, Kind::Refused, Kind::Refused);
        row("500 with words", 500, words, Kind::Server, Kind::Server);
        row("500 without", 500, "", Kind::Server, Kind::Ambiguous);
        row("500 as HTML", 500, "<html>", Kind::Server, Kind::Ambiguous);
        row("500 with data", 500, R"({"message":"x","data":{"id":4}})", Kind::Server,
            Kind::Ambiguous);
        row("502 of a gateway", 502, words, Kind::Server, Kind::Ambiguous);
        row("504 of a gateway", 504, words, Kind::Server, Kind::Ambiguous);
    }
    void status_saysWhatItMeans()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(int, onRead);
        QFETCH(int, onChange);
        Stage s;
        s.server.answerWith(httpAnswer(status, body));
        QCOMPARE(failureKind(s.client.send(get(u"r"_s))), onRead);
        QCOMPARE(failureKind(s.client.send(post(u"c"_s))), onChange);
        QCOMPARE(s.server.count("POST", "c"), 1);
    }

    void invalid_bringsTheServersWords()
    {
        Stage s;
        const QByteArray body =
            R"({"message":"Bad.","code":"C1","errors":{"auth":["Wrong.","More."],"x":{"a":1},"y":"Odd."}})";
        s.server.answerWith(httpAnswer(422, body));
        const auto reply = await(s.client.send(post(u"x"_s)));
        QVERIFY(reply && !*reply);
        const auto &error = reply->error();
        QCOMPARE(error.serverMessage, u"Bad."_s);
        QCOMPARE(error.serverCode, u"C1"_s);
        QCOMPARE(error.fieldErrors,
            (QMap<QString, QString>{{u"auth"_s, u"Wrong."_s}, {u"y"_s, u"Odd."_s}}));
    }

    // ---- ends without an answer

    void change_withoutAnswer_isAmbiguousAndSentOnce_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<bool>("closes");
        QTest::newRow("closes") << ""_ba << true;
        QTest::newRow("never answers") << ""_ba << false;
        QTest::newRow("closes in the headers") << "HTTP/1.1 200 OK\r\nContent-Le"_ba << true;
        QTest::newRow("closes in the body")
            << "HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n{"_ba << true;
        QTest::newRow("a body without end")
            << "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n1\r\n{\r\n"_ba << false;
        QTest::newRow("no HTTP at all") << "hello\r\n\r\n"_ba << true;
        QTest::newRow("a header without a colon") << "HTTP/1.1 200 OK\r\nbad\r\n\r\n"_ba << false;
    }
    void change_withoutAnswer_isAmbiguousAndSentOnce()
    {
        QFETCH(QByteArray, answer);
        QFETCH(bool, closes);
        Stage s;
        s.server.handler = [=](const Arrival &, QTcpSocket &socket) {
            socket.write(answer);
            if (closes)
                socket.disconnectFromHost();
        };
        QCOMPARE(failureKind(s.client.send(post(u"x"_s))), int(Kind::Ambiguous));
        QCOMPARE(s.server.count("POST", "x"), 1);
    }

    void change_thatNeverLeft_isOffline()
    {
        Stage s;
        s.server.stopListening();
        QCOMPARE(failureKind(s.client.send(post(u"x"_s))), int(Kind::Offline));
    }

    void change_thatWaitsForAHandshake_isOffline()
    {
        Stage s;
        auto origin = s.server.origin();
        origin.setScheme(
            u"https"_s); // the server is a plain one and waits for the rest of the hello
        s.client.setServer(origin);
        QCOMPARE(failureKind(s.client.send(post(u"x"_s))), int(Kind::Offline));
        QCOMPARE(s.server.connections, 1);
    }

    void signIn_withoutAnswer_hasFailed()
    {
        Stage s;
        auto request = post(u"login"_s);
        request.bearer = false;
        s.server.handler = [](const Arrival &, QTcpSocket &) {};
        QCOMPARE(failureKind(s.client.send(request)), int(Kind::Timeout));
        s.server.answerWith(httpAnswer(500, ""));
        QCOMPARE(failureKind(s.client.send(request)), int(Kind::Server));
        QCOMPARE(s.server.arrivals.size(), 2);
    }

    // ---- the network is back

    void retryNow_repeatsWhatWaits_data()
    {
        QTest::addColumn<bool>("isPoll");
        QTest::addColumn<int>("kind");
        QTest::newRow("a call is repeated") << false << -1;
        QTest::newRow("a poll is left to its owner") << true << int(Kind::Cancelled);
    }
    void retryNow_repeatsWhatWaits()
    {
        QFETCH(bool, isPoll);
        QFETCH(int, kind);
        Stage s;
        auto limits = quick();
        limits.retryDelaysMs = {600'000};
        RestClient client(s.clock, limits);
        client.setServer(s.server.origin());
        client.setTokenGate(&s.gate);
        s.server.handler = [](const Arrival &, QTcpSocket &socket) { socket.abort(); };
        QSignalSpy reached(&client, &RestClient::reachedServer);
        auto request = get(u"app/x"_s);
        request.isPoll = isPoll;
        const auto call = client.send(request);
        QTRY_COMPARE(reached.size(), 1);
        QVERIFY(!call.isFinished());
        s.server.answerWith(httpAnswer(200, R"({"data":{}})"));
        const auto before = s.server.arrivals.size(); // Qt has tried twice itself
        client.retryNow();
        QCOMPARE(failureKind(call), kind);
        QCOMPARE(s.server.arrivals.size() - before, isPoll ? 0 : 1);
        client.retryNow(); // nothing waits any more
        client.setTokenGate(nullptr);
    }

    // ---- places

    //! Six are under way. What waits for a place is not sent for whoever comes after.
    void changeWithoutAPlace_isNotSentAfterASignOut()
    {
        Stage s;
        QList<QTcpSocket *> held;
        s.server.handler = [&](const Arrival &, QTcpSocket &socket) { held.append(&socket); };
        QList<QFuture<Result<RestReply>>> calls;
        for (int i = 0; i < 9; ++i)
            calls.append(s.client.send(post(u"app/x/%1"_s.arg(i))));
        QTRY_COMPARE(held.size(), 6);
        s.client.dropCalls();
        for (auto *socket : std::as_const(held))
            socket->write(httpAnswer(200, R"({"data":{}})"));
        for (int i = 0; i < 9; ++i)
            QCOMPARE(failureKind(calls[i]), i < 6 ? -1 : int(Kind::Cancelled));
        QCOMPARE(s.server.arrivals.size(), 6);
    }

    void changes_takeThePlacesThatComeFree()
    {
        Stage s;
        QList<QFuture<Result<RestReply>>> calls;
        for (int i = 0; i < 30; ++i)
            calls.append(s.client.send(post(u"app/x/%1"_s.arg(i))));
        for (const auto &call : std::as_const(calls))
            QCOMPARE(failureKind(call), -1);
        QCOMPARE(s.server.arrivals.size(), 30);
    }

    // ---- deadlines and caps

    void drip_isEndedByTheDeadline()
    {
        Stage s;
        s.server.handler = [](const Arrival &, QTcpSocket &socket) {
            socket.write("HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n");
            auto *timer = new QTimer(&socket);
            QObject::connect(timer, &QTimer::timeout, &socket, [&socket] { socket.write("x"); });
            timer->start(20);
        };
        const auto future = s.client.send(post(u"x"_s));
        QCOMPARE(failureKind(future), int(Kind::Ambiguous));
        QCOMPARE(failureKind(s.client.send(get(u"x"_s))), int(Kind::Timeout));
    }

    void silence_isEndedByTheIdleTimeout()
    {
        auto limits = quick();
        limits.idleTimeoutMs = 100;
        limits.readDeadlineMs = 60'000;
        limits.retryDelaysMs = {};
        FakeClock clock;
        HttpServer server;
        server.handler = [](const Arrival &, QTcpSocket &) {};
        RestClient client(clock, limits);
        client.setServer(server.origin());
        QCOMPARE(failureKind(client.send(get(u"x"_s))), int(Kind::Timeout));
    }

    void list_thatHangs_holdsUpNoReply()
    {
        auto limits = quick();
        limits.readDeadlineMs = 60'000;
        FakeClock clock;
        HttpServer server;
        server.handler = [](const Arrival &arrival, QTcpSocket &socket) {
            if (arrival.method == "POST")
                socket.write(httpAnswer(200, "{}"));
        };
        RestClient client(clock, limits);
        client.setServer(server.origin());
        QList<QFuture<Result<RestReply>>> lists;
        for (int i = 0; i < 30; ++i)
            lists.append(client.send(get(u"list"_s)));
        QCOMPARE(failureKind(client.send(post(u"x"_s))), -1);
        for (const auto &list : lists)
            QVERIFY(!list.isFinished());
    }

    void body_overTheCap_isCutOff_data()
    {
        QTest::addColumn<QByteArray>("head");
        QTest::newRow("declared") << "Content-Length: 1000000000\r\n"_ba;
        QTest::newRow("until the end of the connection") << "Connection: close\r\n"_ba;
    }
    void body_overTheCap_isCutOff()
    {
        QFETCH(QByteArray, head);
        Stage s;
        qint64 written = 0;
        s.server.handler = [&](const Arrival &, QTcpSocket &socket) {
            socket.write("HTTP/1.1 200 OK\r\n" + head + "\r\n");
            const auto more = [&socket, &written] {
                if (socket.bytesToWrite() < 65'536)
                    written += socket.write(QByteArray(65'536, 'x'));
            };
            connect(&socket, &QIODevice::bytesWritten, &socket, more);
            more();
        };
        QCOMPARE(failureKind(s.client.send(get(u"x"_s))), int(Kind::BadReply));
        QCOMPARE(s.server.arrivals.size(), 1);
        QCOMPARE_LT(written, 32 * 1024 * 1024);
    }

    void body_thatIsABomb_isCutOff()
    {
        Stage s;
        // 20 MB of zeros, about 20 kB in transit.
        QByteArray packed = qCompress(QByteArray(20'000'000, '\0'), 9).mid(4);
        s.server.answerWith(httpAnswer(200, packed, {"Content-Encoding: deflate"}));
        QCOMPARE(failureKind(s.client.send(get(u"x"_s))), int(Kind::BadReply));
    }

    // ---- 429
};

QTEST_GUILESS_MAIN(RestClientTest)
#include "rest_client_test.moc"
