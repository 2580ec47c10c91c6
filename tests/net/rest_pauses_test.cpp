// SPDX-License-Identifier: MIT
#include "net/rest_fixture.h"

//! Pauses that the server asks for, tokens that are renewed, and ends of the whole client.
class RestPausesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void pause_holdsTheWholeClientInOrder()
    {
        Stage s;
        QList<QByteArray> order;
        int refusals = 3;
        QElapsedTimer since;
        qint64 earliest = -1;
        s.server.handler = [&](const Arrival &arrival, QTcpSocket &socket) {
            if (refusals-- > 0) {
                if (!since.isValid())
                    since.start();
                socket.write(httpAnswer(429, "{}", {"Retry-After: 1"}));
                return;
            }
            if (earliest < 0)
                earliest = since.elapsed();
            order.append(arrival.body);
            socket.write(httpAnswer(200, "{}"));
        };
        int announced = 0;
        connect(&s.client, &RestClient::paused, this, [&](int seconds) { announced = seconds; });
        QList<QFuture<Result<RestReply>>> sends;
        // Three go out at once and are refused; the rest never leaves before the time.
        for (const char *body : {"1", "2", "3"})
            sends.append(s.client.send(post(u"x"_s, body)));
        QTRY_COMPARE(announced, 1);
        for (const char *body : {"4", "5", "6", "7", "8", "9"})
            sends.append(s.client.send(post(u"x"_s, body)));
        for (const auto &send : sends)
            QCOMPARE(failureKind(send), -1);
        QCOMPARE_GE(earliest, 1'000);
        QCOMPARE(order.size(), 9);
        // Six connections carry them, so neighbours may overtake on the wire; the start is in
        // order.
        QCOMPARE(QSet<QByteArray>(order.begin(), order.begin() + 3).contains("9"), false);
        QCOMPARE(s.server.arrivals.size(), 12);
    }

    void pause_endsAsRateLimitedAfterSixRefusals()
    {
        auto limits = quick();
        limits.maxRetryAfterS = 0; // readRetryAfter clamps to this: no waiting here
        FakeClock clock;
        HttpServer server;
        server.answerWith(httpAnswer(429, "{}", {"Retry-After: 100000"}));
        RestClient client(clock, limits);
        client.setServer(server.origin());
        QCOMPARE(failureKind(client.send(post(u"x"_s))), int(Kind::RateLimited));
        QCOMPARE(server.arrivals.size(), 6);
    }

    //! What a person waits for goes first, then what is looked at, polls last; and these one at a
    //! time, so that the next refusal hits none of the first.
    void pause_isFollowedByTheMostUrgent()
    {
        Stage s;
        QList<QByteArray> order;
        int refusals = 2;
        s.server.handler = [&](const Arrival &arrival, QTcpSocket &socket) {
            if (refusals-- > 0) {
                socket.write(httpAnswer(429, "{}", {"Retry-After: 1"}));
                return;
            }
            order.append(arrival.path().split('/').last());
            socket.write(httpAnswer(200, "{}"));
        };
        bool isPaused = false;
        connect(&s.client, &RestClient::paused, this, [&](int seconds) { isPaused = seconds > 0; });
        QList<QFuture<Result<RestReply>>> sends;
        auto poll = get(u"poll"_s);
        poll.isPoll = true;
        auto mark = post(u"mark"_s);
        mark.isBackground = true;
        sends.append(s.client.send(poll));
        sends.append(s.client.send(mark));
        QTRY_VERIFY(isPaused);
        sends.append(s.client.send(get(u"open"_s)));
        sends.append(s.client.send(post(u"reply"_s)));
        for (const auto &send : sends)
            QCOMPARE(failureKind(send), -1);
        QCOMPARE(order, (QList<QByteArray>{"reply", "open", "poll", "mark"}));
    }

    void signIn_isNeverRepeatedNorHeldBack()
    {
        Stage s;
        s.server.answerWith(httpAnswer(429, R"({"message":"Too Many Attempts."})",
            {"Retry-After: 58", "Content-Type: application/json"}));
        auto signIn = post(u"login"_s);
        signIn.bearer = false;
        signIn.isOnce = true;
        for (int tries = 1; tries <= 2; ++tries) {
            const auto end = await(s.client.send(signIn));
            QCOMPARE(end->error().kind, Kind::RateLimited);
            QCOMPARE(end->error().retryAfterS, 58);
            QCOMPARE(s.server.arrivals.size(), tries);
        }
    }

    //! `X-RateLimit-Remaining` tells before a 429 comes.
    void polls_waitWhereTheServerHasLittleRoom()
    {
        Stage s;
        int remaining = 60;
        s.server.handler = [&](const Arrival &, QTcpSocket &socket) {
            socket.write(httpAnswer(200, "{}",
                {"X-RateLimit-Limit: 60",
                    "X-RateLimit-Remaining: " + QByteArray::number(remaining)}));
        };
        auto poll = get(u"poll"_s);
        poll.isPoll = true;
        QCOMPARE(failureKind(s.client.send(poll)), -1);
        remaining = 15;
        QCOMPARE(failureKind(s.client.send(poll)), -1);
        const auto held = s.client.send(poll);
        QCOMPARE(failureKind(s.client.send(get(u"open"_s))), -1);
        QCOMPARE(failureKind(s.client.send(post(u"reply"_s))), -1);
        QVERIFY(!held.isFinished());
        QCOMPARE(s.server.arrivals.size(), 4);
        s.clock.advanceMs(61'000); // the count has begun anew
        QCOMPARE(failureKind(s.client.send(poll)), -1);
    }

    // ---- Maintenance and web pages

    void turnedAway_hasItsOwnEnd_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("seconds");
        const auto row = [](const char *name, int status, const char *body, const char *header,
                             Kind kind, int seconds) {
            QTest::newRow(name) << status << QByteArray(body) << QByteArray(header) << int(kind)
                                << seconds;
        };
        const auto *down = R"({"message":"Service Unavailable"})";
        row("artisan down --retry", 503, down, "Retry-After: 15", Kind::Unavailable, 15);
        row("artisan down", 503, down, "X-A: b", Kind::Unavailable, 0);
        row("artisan down --refresh", 503, down, "Refresh: 20", Kind::Unavailable, 20);
        row("artisan down --status", 423, down, "Retry-After: 15", Kind::Unavailable, 15);
        row("Apache without fpm", 503, "<html>503", "X-A: b", Kind::Unavailable, 0);
        row("a thing that is locked", 423, R"({"message":"Locked."})", "X-A: b", Kind::Refused, 0);
        row("nginx without its files", 404, "<html>404", "X-A: b", Kind::Unavailable, 0);
        row("nginx over an empty folder", 403, "<html>403", "X-A: b", Kind::Unavailable, 0);
        row("nginx without fpm", 502, "<html>502", "X-A: b", Kind::Ambiguous, 0);
        row("a proxy that lost the server", 503,
            "upstream connect error or disconnect/reset before headers. reset reason: x", "X-A: b",
            Kind::Ambiguous, 0);
        row("too large for nginx", 413, "<html>413", "X-A: b", Kind::TooLarge, 0);
        row("too large for Laravel", 413, R"({"message":""})", "X-A: b", Kind::TooLarge, 0);
        row("an error after the commit", 500, R"({"message":"Server Error"})", "X-A: b",
            Kind::Server, 0);
    }
    void turnedAway_hasItsOwnEnd()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(QByteArray, header);
        QFETCH(int, kind);
        QFETCH(int, seconds);
        Stage s;
        s.server.answerWith(httpAnswer(status, body, {header}));
        const auto end = await(s.client.send(post(u"x"_s)));
        QCOMPARE(int(end->error().kind), kind);
        QCOMPARE(end->error().retryAfterS, seconds);
        QCOMPARE(end->error().httpStatus, status);
        QCOMPARE(s.server.arrivals.size(), 1);
    }

    void maintenance_isAnnouncedAndItsEnd()
    {
        Stage s;
        QList<int> told;
        connect(
            &s.client, &RestClient::unavailable, this, [&](int seconds) { told.append(seconds); });
        s.server.answerWith(httpAnswer(503, R"({"message":"x"})", {"Retry-After: 15"}));
        QCOMPARE(failureKind(s.client.send(get(u"x"_s))), int(Kind::Unavailable));
        QCOMPARE(s.server.arrivals.size(), 1); // not asked again and again
        s.server.answerWith(httpAnswer(200, "{}"));
        QCOMPARE(failureKind(s.client.send(get(u"x"_s))), -1);
        QCOMPARE(told, (QList<int>{15, 0}));
    }

    //! nginx and Apache as installed take no line over 8 KB, and say so in a page of their own.
    void overlongToken_isSaidAsSuch()
    {
        Stage s;
        s.server.answerWith(httpAnswer(400, "<html>Request Header Or Cookie Too Large"));
        s.gate.token = QByteArray(9'000, 'a');
        const auto end = await(s.client.send(post(u"x"_s)));
        QCOMPARE(end->error().kind, Kind::TooLarge);
        QCOMPARE(end->error().note, ApiError::Note::HeaderTooLong);
        s.gate.token = "a.b.c";
        QCOMPARE(failureKind(s.client.send(post(u"x"_s))), int(Kind::Refused));
    }

    void lateAnswer_isNotALinkThatDropped()
    {
        Stage s;
        s.server.handler = [](const Arrival &, QTcpSocket &) {};
        const auto late = await(s.client.send(post(u"x"_s)));
        QCOMPARE(late->error().kind, Kind::Ambiguous);
        QCOMPARE(late->error().note, ApiError::Note::TooLate);
        s.server.handler = [](const Arrival &, QTcpSocket &socket) { socket.disconnectFromHost(); };
        QCOMPARE(await(s.client.send(post(u"x"_s)))->error().note, ApiError::Note::None);
    }

    // ---- 401 and 419

    void unauthorized_isReplayedOnceWithTheNewToken_data()
    {
        QTest::addColumn<int>("status");
        QTest::newRow("401") << 401;
        QTest::newRow("419") << 419;
    }
    void unauthorized_isReplayedOnceWithTheNewToken()
    {
        QFETCH(int, status);
        Stage s;
        s.server.handler = [status](const Arrival &arrival, QTcpSocket &socket) {
            socket.write(arrival.header("authorization") == "Bearer a.new.t"
                    ? httpAnswer(200, "{}")
                    : httpAnswer(status, R"({"message":"Unauthenticated."})"));
        };
        QCOMPARE(failureKind(s.client.send(post(u"x"_s, R"({"body":"hi"})"))), -1);
        QCOMPARE(s.server.arrivals.size(), 2);
        QCOMPARE(s.server.arrivals.at(1).body, R"({"body":"hi"})"_ba);
        QCOMPARE(s.server.arrivals.at(0).header("idempotency-key"),
            s.server.arrivals.at(1).header("idempotency-key"));
        QCOMPARE(s.gate.refreshes, 1);
    }

    void unauthorized_twiceIsTheEnd_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<int>("kind");
        QTest::newRow("401") << 401 << int(Kind::Unauthorized);
        QTest::newRow("419, which no token cures") << 419 << int(Kind::Refused);
    }
    void unauthorized_twiceIsTheEnd()
    {
        QFETCH(int, status);
        QFETCH(int, kind);
        Stage s;
        s.server.answerWith(httpAnswer(status, "{}"));
        const auto end = await(s.client.send(post(u"x"_s)));
        QCOMPARE(int(end->error().kind), kind);
        QCOMPARE(end->error().httpStatus, status);
        QCOMPARE(s.server.arrivals.size(), 2);
        QCOMPARE(s.gate.refreshes, 1);
    }

    void refreshThatFails_saysNothingAboutTheCall_data()
    {
        QTest::addColumn<int>("gate");
        QTest::addColumn<int>("call");
        const auto row = [](const char *name, Kind gate, Kind call) {
            QTest::newRow(name) << int(gate) << int(call);
        };
        row("offline", Kind::Offline, Kind::Offline);
        // A change that was not sent ends as one; as Timeout or Server it might have been done.
        row("late", Kind::Timeout, Kind::Offline);
        row("in trouble", Kind::Server, Kind::Offline);
        row("busy", Kind::RateLimited, Kind::Offline);
        row("nonsense", Kind::BadReply, Kind::Offline);
        row("unproven", Kind::Ambiguous, Kind::Offline);
        row("forbidden", Kind::Forbidden, Kind::Unauthorized);
        row("no such route", Kind::NotOffered, Kind::Unauthorized);
        row("refused", Kind::Unauthorized, Kind::Unauthorized);
    }
    void refreshThatFails_saysNothingAboutTheCall()
    {
        QFETCH(int, gate);
        QFETCH(int, call);
        Stage s;
        s.server.answerWith(httpAnswer(401, "{}"));
        s.gate.refreshed = failure({.kind = Kind(gate), .detail = {}});
        QCOMPARE(failureKind(s.client.send(post(u"x"_s))), call);
        QCOMPARE(s.server.arrivals.size(), 1);
    }
    void readBehindARefreshInTrouble_saysSo()
    {
        Stage s;
        s.server.answerWith(httpAnswer(401, "{}"));
        s.gate.refreshed = failure({.kind = Kind::Server, .detail = {}});
        QCOMPARE(failureKind(s.client.send(get(u"x"_s))), int(Kind::Server));
    }

    // ---- accounts and servers

    void anotherServer_neverSeesACallOfTheOld()
    {
        Stage s;
        HttpServer other;
        s.gate.holds = true;
        const auto waiting = s.client.send(post(u"waits"_s));
        auto logout = post(u"logout"_s);
        logout.bearer = false;
        logout.headers = {{"Authorization", "Bearer a.old.t"}};
        const auto out = s.client.send(logout);
        s.client.setServer(other.origin());
        s.gate.release();
        QCOMPARE(failureKind(waiting), int(Kind::Cancelled));
        QCOMPARE(failureKind(out), -1);
        QCOMPARE(s.server.count("POST", "logout"), 1);
        QCOMPARE(other.connections, 0);
        QCOMPARE(failureKind(s.client.send(get(u"x"_s))), -1);
        QCOMPARE(other.connections, 1);
    }

    void anotherAccount_neverCarriesOnACallOfTheFirst_data()
    {
        QTest::addColumn<int>("status");
        QTest::newRow("refused") << 401;
        QTest::newRow("put off") << 429;
    }
    void anotherAccount_neverCarriesOnACallOfTheFirst()
    {
        QFETCH(int, status);
        Stage s;
        QTcpSocket *pending = nullptr;
        s.server.handler = [&](const Arrival &, QTcpSocket &socket) { pending = &socket; };
        const auto change = s.client.send(post(u"reply"_s));
        QTRY_VERIFY(pending);
        s.client.dropCalls();
        s.gate.token = "b.second.t";
        QVERIFY(!change.isFinished()); // on its way: it ends as the server says
        pending->write(httpAnswer(status, "{}", {"Retry-After: 1"}));
        QCOMPARE(failureKind(change), int(Kind::Cancelled));
        QCOMPARE(s.server.arrivals.size(), 1);
    }

    void droppedRead_isCancelledAtOnce()
    {
        Stage s;
        s.server.handler = [](const Arrival &, QTcpSocket &) {};
        const auto read = s.client.send(get(u"x"_s));
        QTRY_COMPARE(s.server.arrivals.size(), 1);
        s.client.dropCalls();
        QVERIFY(read.isFinished());
        QCOMPARE(failureKind(read), int(Kind::Cancelled));
    }

    void shutdown_finishesEveryCallAsCancelled()
    {
        HttpServer server;
        server.handler = [](const Arrival &, QTcpSocket &) {};
        FakeClock clock;
        QList<QFuture<Result<RestReply>>> calls;
        {
            RestClient client(clock, quick());
            client.setServer(server.origin());
            for (int i = 0; i < 20; ++i)
                calls.append(client.send(i % 2 ? post(u"x"_s) : get(u"x"_s)));
            QTRY_VERIFY(server.arrivals.size() >= 6);
            calls.append(client.send(get(u"late"_s)));
        }
        for (const auto &call : calls) {
            QVERIFY(call.isFinished());
            QCOMPARE(failureKind(call), int(Kind::Cancelled));
        }
    }

    void reachedServer_isHonest()
    {
        Stage s;
        QList<bool> said;
        connect(
            &s.client, &RestClient::reachedServer, this, [&](bool reached) { said << reached; });
        s.server.answerWith(httpAnswer(403, "{}"));
        QVERIFY(await(s.client.send(post(u"x"_s))));
        s.server.handler = [](const Arrival &, QTcpSocket &socket) { socket.disconnectFromHost(); };
        QVERIFY(await(s.client.send(post(u"x"_s))));
        QCOMPARE(said, (QList<bool>{true, false}));
    }
};

QTEST_GUILESS_MAIN(RestPausesTest)
#include "rest_pauses_test.moc"
