// SPDX-License-Identifier: MIT
#include "api/api_calls.h"
#include "fakes/await.h"
#include "fakes/fake_clock.h"
#include "fakes/http_server.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace wxm;
using namespace wxm::fakes;
using Kind = ApiError::Kind;

namespace {

struct Stage {
    HttpServer server;
    FakeClock clock;
    RestClient rest{clock, {.readDeadlineMs = 2000, .retryDelaysMs = {}}};
    ApiCalls calls;

    explicit Stage(const QByteArray &override = "{}") : calls(rest, map(override))
    {
        rest.setServer(server.origin());
    }
    static EndpointMap map(const QByteArray &override)
    {
        auto rows = EndpointMap::builtIn();
        if (!rows.override(override, u"test"_s))
            qFatal("bad override");
        return rows;
    }
};

Call pin(std::int64_t comment = 901)
{
    return {.endpoint = u"lives.pinComment"_s,
        .ids = {{u"live_id"_s, 7}, {u"comment_id"_s, comment}},
        .body = {{u"why"_s, u"ü"_s}},
        .idempotencyKey = "k"};
}

} // namespace

class ApiCallsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void call_isFilledFromTheMap()
    {
        Stage s;
        QCOMPARE(failureKind(s.calls.sendForDone(pin())), -1);
        const auto &arrival = s.server.arrivals.value(0);
        QCOMPARE(arrival.method, "POST"_ba);
        QCOMPARE(arrival.target, "/api/v1/admin/lives/7/comments/901/pin"_ba);
        QCOMPARE(arrival.body, R"({"why":"ü"})"_ba);
        QCOMPARE(arrival.header("idempotency-key"), "k"_ba);
    }

    void page_isAskedByNumberOrCursor()
    {
        Stage s;
        s.server.answerWith(httpAnswer(200, R"({"data":[]})"));
        const auto ask = [&](const PageCursor &at) {
            return failureKind(s.calls.sendForPage<int>({.endpoint = u"support.threads"_s}, at,
                [](JsonReader &) { return Result<int>(1); }));
        };
        QCOMPARE(ask({}), -1);
        QCOMPARE(ask({.page = 3}), -1);
        QCOMPARE(ask({.cursor = u"a+b/=&x"_s}), -1);
        QCOMPARE(
            s.server.arrivals.at(0).target, "/api/v1/admin/support/threads?page=1&per_page=50"_ba);
        QCOMPARE(
            s.server.arrivals.at(1).target, "/api/v1/admin/support/threads?page=3&per_page=50"_ba);
        QCOMPARE(s.server.arrivals.at(2).target,
            "/api/v1/admin/support/threads?cursor=a%2Bb%2F%3D%26x"_ba);
    }

    void absentEndpoint_isLearntAndNotAskedAgain_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("405") << 405 << R"({"message":"x"})"_ba;
        QTest::newRow("501") << 501 << R"({"message":"x"})"_ba;
        QTest::newRow("404 of the route")
            << 404 << R"({"message":"The route api/v1/x could not be found."})"_ba;
        QTest::newRow("404 of Symfony's route")
            << 404 << R"({"message":"No route found for POST /api/v1/x"})"_ba;
    }
    void absentEndpoint_isLearntAndNotAskedAgain()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        Stage s;
        s.server.answerWith(httpAnswer(status, body));
        QSignalSpy changed(&s.calls, &ApiCalls::capabilityChanged);
        QCOMPARE(s.calls.capability(u"lives.pinComment"_s), Capability::Offered);
        QCOMPARE(failureKind(s.calls.sendForDone(pin())), int(Kind::NotOffered));
        QCOMPARE(s.calls.capability(u"lives.pinComment"_s), Capability::Absent);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(changed.at(0).at(0).toString(), u"lives.pinComment"_s);
        QCOMPARE(failureKind(s.calls.sendForDone(pin())), int(Kind::NotOffered));
        QCOMPARE(s.server.arrivals.size(), 1);
        s.calls.forgetCapabilities();
        QCOMPARE(changed.count(), 2);
        QCOMPARE(s.calls.capability(u"lives.pinComment"_s), Capability::Offered);
    }

    void missingObject_isNotAMissingEndpoint()
    {
        Stage s;
        for (const auto &message :
            {u"No such comment."_s, u"No query results for model [App\\\\Models\\\\Route] 901"_s}) {
            s.server.answerWith(httpAnswer(404, "{\"message\":\"" + message.toUtf8() + "\"}"));
            QCOMPARE(failureKind(s.calls.sendForDone(pin())), int(Kind::NotFound));
            QCOMPARE(s.calls.capability(u"lives.pinComment"_s), Capability::Offered);
        }
    }

    void webPage_teachesNothing_data()
    {
        QTest::addColumn<int>("status");
        for (const int status : {403, 404, 405, 501, 503})
            QTest::addRow("%d", status) << status;
    }
    void webPage_teachesNothing()
    {
        QFETCH(int, status);
        Stage s;
        s.server.answerWith(httpAnswer(status, "<html><h1>Not Found", {"Content-Type: text/html"}));
        QCOMPARE(failureKind(s.calls.sendForDone(pin(901))), int(Kind::Unavailable));
        QCOMPARE(failureKind(s.calls.sendForDone(pin(902))), int(Kind::Unavailable));
        QCOMPARE(failureKind(s.calls.send({.endpoint = u"lives.list"_s})), int(Kind::Unavailable));
        QCOMPARE(s.calls.capability(u"lives.pinComment"_s), Capability::Offered);
        QCOMPARE(s.calls.capability(u"lives.list"_s), Capability::Offered);
        QCOMPARE(s.server.arrivals.size(), 3);
    }

    //! Laravel 8 answers a missing route and a missing thing with the same bytes.
    void emptyRefusal_isOfTheThingUntilItComesForTwo_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<int>("capability");
        QTest::newRow("404") << 404 << int(Capability::Absent);
        QTest::newRow("403") << 403 << int(Capability::Forbidden);
    }
    void emptyRefusal_isOfTheThingUntilItComesForTwo()
    {
        QFETCH(int, status);
        QFETCH(int, capability);
        Stage s;
        s.server.answerWith(httpAnswer(status, R"({"message":""})"));
        const auto first = *await(s.calls.sendForDone(pin(901)));
        QVERIFY(!first);
        if (status == 404)
            QCOMPARE(first.error().note, ApiError::Note::ThingOrRoute);
        QVERIFY(failureKind(s.calls.sendForDone(pin(901))) >= 0);
        QCOMPARE(s.calls.capability(u"lives.pinComment"_s), Capability::Offered);
        QVERIFY(failureKind(s.calls.sendForDone(pin(902))) >= 0);
        QCOMPARE(int(s.calls.capability(u"lives.pinComment"_s)), capability);
    }

    void emptyRefusal_ofAListSpeaksOfTheRoute()
    {
        Stage s;
        s.server.answerWith(httpAnswer(404, R"({"message":""})"));
        QCOMPARE(failureKind(s.calls.send({.endpoint = u"lives.list"_s})), int(Kind::NotFound));
        QCOMPARE(s.calls.capability(u"lives.list"_s), Capability::Absent);
    }

    void refusal_ofWhatHasWorkedTeachesNothing()
    {
        for (const auto &[status, body] :
            {std::pair(404, R"({"message":""})"), std::pair(403, R"({"message":"No."})"),
                std::pair(404, R"({"message":"The route x could not be found."})")}) {
            Stage s;
            s.server.answerWith(httpAnswer(200, "{}"));
            QCOMPARE(failureKind(s.calls.sendForDone(pin(900))), -1);
            s.server.answerWith(httpAnswer(status, body));
            QVERIFY(failureKind(s.calls.sendForDone(pin(901))) >= 0);
            QCOMPARE(s.calls.capability(u"lives.pinComment"_s), Capability::Offered);
        }
    }

    //! One live's moderator is not another's.
    void forbidden_isBoundToTheThing()
    {
        Stage s;
        s.server.answerWith(httpAnswer(403, R"({"message":"You are no moderator of live 43."})"));
        QCOMPARE(failureKind(s.calls.sendForDone(pin(901))), int(Kind::Forbidden));
        QCOMPARE(s.calls.capability(u"lives.pinComment"_s), Capability::Offered);
        s.server.answerWith(httpAnswer(200, "{}"));
        QCOMPARE(failureKind(s.calls.sendForDone(pin(902))), -1);
        s.server.answerWith(httpAnswer(403, R"({"message":"You are no moderator of live 43."})"));
        QCOMPARE(failureKind(s.calls.sendForDone(pin(903))), int(Kind::Forbidden));
        QCOMPARE(s.calls.capability(u"lives.pinComment"_s), Capability::Offered);
    }

    void learntAbsence_wearsOff()
    {
        Stage s;
        s.server.answerWith(httpAnswer(405, R"({"message":"x"})"));
        QCOMPARE(failureKind(s.calls.sendForDone(pin())), int(Kind::NotOffered));
        s.clock.advanceMs(170'000);
        QCOMPARE(s.calls.capability(u"lives.pinComment"_s), Capability::Absent);
        QCOMPARE(failureKind(s.calls.sendForDone(pin())), int(Kind::NotOffered));
        QCOMPARE(s.server.arrivals.size(), 1);
        s.clock.advanceMs(20'000);
        QCOMPARE(s.calls.capability(u"lives.pinComment"_s), Capability::Offered);
        s.server.answerWith(httpAnswer(200, "{}"));
        QCOMPARE(failureKind(s.calls.sendForDone(pin())), -1);
        QCOMPARE(s.server.arrivals.size(), 2);
    }

    void deletion_hasNoBody()
    {
        Stage s;
        QCOMPARE(failureKind(s.calls.sendForDone({.endpoint = u"lives.removeComment"_s,
                     .ids = {{u"live_id"_s, 7}, {u"comment_id"_s, 901}}})),
            -1);
        const auto &arrival = s.server.arrivals.value(0);
        QCOMPARE(arrival.method, "DELETE"_ba);
        QCOMPARE(arrival.body, ""_ba);
        QVERIFY(!arrival.headers.contains("content-type"));
    }

    void overriddenMethod_goesOutAsAPost_data()
    {
        QTest::addColumn<QByteArray>("verb");
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("DELETE") << "DELETE"_ba
                                << R"({"_method":"DELETE","why":"x"})"_ba;
        QTest::newRow("PATCH") << "PATCH"_ba
                               << R"({"_method":"PATCH","why":"x"})"_ba;
    }
    void overriddenMethod_goesOutAsAPost()
    {
        QFETCH(QByteArray, verb);
        QFETCH(QByteArray, body);
        Stage s("{\"lives.end\":{\"path\":\"admin/lives/{live_id}\",\"override\":true,\"method\":\""
            + verb + "\"}}");
        QCOMPARE(failureKind(s.calls.sendForDone({.endpoint = u"lives.end"_s,
                     .ids = {{u"live_id"_s, 7}},
                     .body = {{u"why"_s, u"x"_s}}})),
            -1);
        const auto &arrival = s.server.arrivals.value(0);
        QCOMPARE(arrival.method, "POST"_ba);
        QCOMPARE(arrival.body, body);
    }

    void required_forWhatWasSentIsSaidAsLost()
    {
        Stage s;
        s.server.answerWith(
            httpAnswer(422, R"({"message":"x","errors":{"why":["The why field is required."]}})"));
        const auto lost = *await(s.calls.sendForDone(pin()));
        QCOMPARE(lost.error().kind, Kind::Invalid);
        QCOMPARE(lost.error().note, ApiError::Note::LostOnTheWay);
        s.server.answerWith(httpAnswer(
            422, R"({"message":"x","errors":{"other":["The other field is required."]}})"));
        QCOMPARE(await(s.calls.sendForDone(pin()))->error().note, ApiError::Note::None);
    }

    //! A server that says nothing about pages is asked on until a page is empty.
    void unsaidPages_areAskedFor()
    {
        Stage s;
        s.server.answerWith(httpAnswer(200, R"({"data":[{"id":1}]})"));
        const auto page = *await(s.calls.sendForPage<int>({.endpoint = u"lives.list"_s},
            {.page = 4}, [](JsonReader &) { return Result<int>(1); }));
        QCOMPARE(page->next, std::optional(PageCursor{.page = 5}));
    }

    void documentedEndpoint_isNeverAbsent()
    {
        Stage s;
        s.server.answerWith(httpAnswer(405, "{}"));
        QCOMPARE(failureKind(s.calls.send({.endpoint = u"conversations.list"_s})),
            int(Kind::NotOffered));
        QCOMPARE(s.calls.capability(u"conversations.list"_s), Capability::Offered);
    }

    void endpointSwitchedOff_isAbsentFromTheStart()
    {
        Stage s(R"({"lives.pinComment":null})");
        QCOMPARE(s.calls.capability(u"lives.pinComment"_s), Capability::Absent);
        QCOMPARE(failureKind(s.calls.sendForDone(pin())), int(Kind::NotOffered));
        QCOMPARE(s.server.connections, 0);
    }

    void unreadableAnswer_ofAChangeIsAmbiguous()
    {
        Stage s;
        s.server.answerWith(httpAnswer(200, "<html>Welcome to the hotel"));
        QCOMPARE(failureKind(s.calls.sendForDone(pin())), int(Kind::Ambiguous));
        const auto asId = [](const QByteArray &body) {
            return envelope::object<MessageId>(
                body, [](JsonReader &json) { return json.finish(json.id<MessageId>("id")); });
        };
        s.server.answerWith(httpAnswer(201, R"({"data":{"created":true}})"));
        QCOMPARE(failureKind(s.calls.send<MessageId>(pin(), asId)), int(Kind::Ambiguous));
        // A read has failed, plainly; and a refusal is a refusal.
        QCOMPARE(failureKind(s.calls.send<MessageId>({.endpoint = u"lives.list"_s}, asId)),
            int(Kind::BadReply));
        s.server.answerWith(httpAnswer(200, R"({"status":false,"message":"No."})"));
        QCOMPARE(failureKind(s.calls.send<MessageId>(pin(), asId)), int(Kind::Refused));
    }
};

QTEST_GUILESS_MAIN(ApiCallsTest)
#include "api_calls_test.moc"
