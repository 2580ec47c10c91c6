// SPDX-License-Identifier: MIT
#include "fakes/await.h"
#include "fakes/fake_clock.h"
#include "fakes/http_server.h"
#include "session/api_calls.h"

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

Call pin()
{
    return {.endpoint = u"lives.pinComment"_s,
        .ids = {{u"live_id"_s, 7}, {u"comment_id"_s, 901}},
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
        QTest::newRow("404 without JSON") << 404 << "<html>"_ba;
        QTest::newRow("404 of the route")
            << 404 << R"({"message":"The route api/v1/x could not be found."})"_ba;
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
        s.server.answerWith(httpAnswer(404, R"({"message":"No such comment."})"));
        QCOMPARE(failureKind(s.calls.sendForDone(pin())), int(Kind::NotFound));
        QCOMPARE(s.calls.capability(u"lives.pinComment"_s), Capability::Offered);
    }

    void forbiddenEndpoint_isLearntAndUnlearnt()
    {
        Stage s;
        s.server.answerWith(httpAnswer(403, R"({"message":"No."})"));
        QCOMPARE(failureKind(s.calls.sendForDone(pin())), int(Kind::Forbidden));
        QCOMPARE(s.calls.capability(u"lives.pinComment"_s), Capability::Forbidden);
        s.server.answerWith(httpAnswer(200, "{}"));
        QCOMPARE(failureKind(s.calls.sendForDone(pin())), -1);
        QCOMPARE(s.calls.capability(u"lives.pinComment"_s), Capability::Offered);
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
