// SPDX-License-Identifier: MIT
#include "fakes/await.h"
#include "laravel/laravel_stage.h"

#include <QElapsedTimer>

using namespace Qt::StringLiterals;
using namespace wxm;

namespace {

using Kind = ApiError::Kind;
using State = PendingReply::State;

OutboxTiming quick() { return {.checkDelaysMs = {100, 400, 1'000}, .retryMs = 250}; }

const ThreadId kThread{1};

} // namespace

//! What Laravel and its web servers say where they do not do what they are asked for, and what
//! becomes of it here.
class RefusalsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_nginx.begin());
        QVERIFY(m_apache.begin({u"--web"_s, u"apache"_s}));
        figure("L0", {u"Laravel %1"_s.arg(m_nginx.version())});
    }
    void cleanup()
    {
        for (auto *stage : {&m_nginx, &m_apache}) {
            stage->endConsole();
            stage->plain();
        }
    }

    //! PHP's pool is away: no route ran. The reply waits, says so, and goes by itself.
    void poolThatIsAway_holdsTheReply_data()
    {
        QTest::addColumn<bool>("isApache");
        QTest::addColumn<int>("status");
        QTest::newRow("nginx, 502 as HTML") << false << 502;
        QTest::newRow("Apache, 503 as HTML") << true << 503;
    }
    void poolThatIsAway_holdsTheReply()
    {
        QFETCH(bool, isApache);
        QFETCH(int, status);
        auto &stage = isApache ? m_apache : m_nginx;
        QVERIFY(stage.startConsole(quick()));
        QVERIFY(stage.open(kThread));
        stage.fpm(u"stop"_s);
        const auto text = u"while PHP is away, %1"_s.arg(status);
        QVERIFY(chat(stage).actions.send(key(), text));
        QTRY_VERIFY_WITH_TIMEOUT(first(stage).error.has_value(), 10'000);
        QCOMPARE(first(stage).state, State::Queued);
        QCOMPARE(first(stage).error->httpStatus, status);
        QVERIFY(first(stage).waitsUntil > 0);
        stage.fpm(u"start"_s);
        QElapsedTimer since;
        since.start();
        QTRY_COMPARE_WITH_TIMEOUT(chat(stage).outbox.unsentCount(), 0, 60'000);
        figure("L6",
            {QString::fromUtf8(QTest::currentDataTag()),
                u"sent by itself %1 s after"_s.arg(double(since.elapsed()) / 1000, 0, 'f', 1)});
        QCOMPARE(stage.stored(text), 1);
    }

    void refusedReply_saysWhy_data()
    {
        QTest::addColumn<QJsonValue>("how");
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("words");
        const auto row = [](const char *name, const QJsonValue &how, Kind kind,
                             const QString &words) {
            QTest::newRow(name) << how << int(kind) << words;
        };
        row("403", 403, Kind::Forbidden, {});
        row("404 of the thing", 404, Kind::NotFound, {});
        row("423 of the thing", 423, Kind::Refused, u"This thread is locked."_s);
        row("422, required", u"required"_s, Kind::Invalid, u"The body field is required."_s);
        row("419", 419, Kind::Refused, u"CSRF token mismatch."_s);
    }
    void refusedReply_saysWhy()
    {
        QFETCH(QJsonValue, how);
        QFETCH(int, kind);
        QFETCH(QString, words);
        auto &stage = m_nginx;
        QVERIFY(stage.startConsole(quick()));
        QVERIFY(stage.open(kThread));
        stage.fail(u"support.send"_s, how);
        const auto text = u"refused, %1"_s.arg(QString::fromUtf8(QTest::currentDataTag()));
        QVERIFY(chat(stage).actions.send(key(), text));
        QTRY_VERIFY_WITH_TIMEOUT(first(stage).error.has_value(), 20'000);
        const auto reply = first(stage);
        QCOMPARE(int(reply.error->kind), kind);
        QCOMPARE(reply.error->serverMessage, words);
        QCOMPARE(reply.state, State::Refused);
        if (how == u"required"_s)
            QCOMPARE(reply.error->note, ApiError::Note::LostOnTheWay);
        QCOMPARE(stage.stored(text), 0);
        QCOMPARE(stage.console().session.state(), Session::State::SignedIn);
    }

    //! A body that the web server does not take, and one that PHP does not: said as such, not as a
    //! link that dropped, although both close it.
    void largeBody_isTooLarge_data()
    {
        QTest::addColumn<bool>("isApache");
        QTest::addColumn<int>("bytes");
        QTest::newRow("nginx, HTML") << false << 1'200'000;
        QTest::newRow("Laravel, JSON") << true << 9'000'000;
    }
    void largeBody_isTooLarge()
    {
        QFETCH(bool, isApache);
        QFETCH(int, bytes);
        auto &stage = isApache ? m_apache : m_nginx;
        QVERIFY(stage.startConsole());
        const auto end =
            fakes::await(stage.console().calls.sendForDone({.endpoint = u"support.send"_s,
                .ids = {{u"thread_id"_s, kThread.value}},
                .body = {{u"body"_s, QString(bytes, u'x')}},
                .idempotencyKey = "large"}));
        QVERIFY(end.has_value());
        QVERIFY(!*end);
        QCOMPARE(end->error().kind, Kind::TooLarge);
        QCOMPARE(end->error().httpStatus, 413);
    }

    //! Said at once with its seconds, and left to the person.
    void throttledSignIn_isSaidAtOnce()
    {
        auto &stage = m_nginx;
        QVERIFY(stage.startConsole());
        stage.endConsole();
        stage.settings({{u"throttle_login"_s, 1}});
        QVERIFY(stage.startConsole());
        stage.endConsole();
        const auto before = stage.calls(u"auth.login"_s);
        stage.openConsole();
        const auto account = stage.platform().account(0);
        QElapsedTimer since;
        since.start();
        const auto end = fakes::await(stage.console().session.signIn(
            {account[u"phone_code"_s].toString(), account[u"phone"_s].toString(),
                account[u"password"_s].toString(), account[u"user_type"_s].toString(), false}));
        const auto told = since.elapsed();
        QVERIFY(end.has_value());
        QVERIFY(!*end);
        QCOMPARE(end->error().kind, Kind::RateLimited);
        QVERIFY(end->error().retryAfterS > 0 && end->error().retryAfterS <= 60);
        QVERIFY(told < 5'000);
        QTest::qWait(3'000); // nothing is repeated
        QCOMPARE(stage.calls(u"auth.login"_s), before + 1);
        figure("L7", {u"said after %1 ms: wait %2 s"_s.arg(told).arg(end->error().retryAfterS)});
    }

    //! The token has run out, and renewing it fails for good: the sign-in is asked for, the reply
    //! is kept and says meanwhile why it waits.
    void renewalThatKeepsFailing_asksToSignInAndKeepsTheReply_data()
    {
        QTest::addColumn<QJsonValue>("how");
        QTest::newRow("500") << QJsonValue(500);
        QTest::newRow("404") << QJsonValue(404);
        QTest::newRow("a web page") << QJsonValue(u"html"_s);
    }
    void renewalThatKeepsFailing_asksToSignInAndKeepsTheReply()
    {
        QFETCH(QJsonValue, how);
        auto &stage = m_nginx;
        QVERIFY(stage.startConsole(quick(),
            {.firstPauseMs = 300, .mostPauseMs = 1'000, .burst = 100'000, .endMs = 5'000}));
        auto &console = stage.console();
        QVERIFY(stage.open(kThread));
        QSignalSpy ended(&console.session, &Session::signedOut);
        stage.fail(u"auth.refresh"_s, how);
        stage.platform().control(u"expire"_s, {{u"user_id"_s, 2}});
        const auto before = stage.calls(u"auth.refresh"_s);
        const auto text = u"across a sign-in, %1"_s.arg(QString::fromUtf8(QTest::currentDataTag()));
        QElapsedTimer since;
        since.start();
        QVERIFY(chat(stage).actions.send(key(), text));
        QTRY_VERIFY_WITH_TIMEOUT(first(stage).error.has_value(), 10'000);
        QCOMPARE(first(stage).state, State::Queued);
        QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, 40'000);
        const auto asked = stage.calls(u"auth.refresh"_s) - before;
        figure("L8",
            {QString::fromUtf8(QTest::currentDataTag()),
                u"the sign-in is asked for after %1 s and %2 renewals"_s
                    .arg(double(since.elapsed()) / 1000, 0, 'f', 1)
                    .arg(asked)});
        QCOMPARE(ended.first().first().value<Session::EndReason>(), Session::EndReason::NotRenewed);
        QCOMPARE(stage.stored(text), 0);
        stage.plain();
        QVERIFY(console.signIn(stage.platform().account(0), 15'000));
        QTRY_COMPARE_WITH_TIMEOUT(chat(stage).outbox.unsentCount(), 0, 20'000);
        QCOMPARE(stage.stored(text), 1);
    }

    //! The token was revoked while a reply was under way: nothing of it was done, so the next
    //! sign-in sends it and asks nobody.
    void revokedToken_keepsTheReplyForTheNextSignIn()
    {
        auto &stage = m_nginx;
        QVERIFY(stage.startConsole(quick()));
        auto &console = stage.console();
        QVERIFY(stage.open(kThread));
        QSignalSpy ended(&console.session, &Session::signedOut);
        stage.platform().control(u"revoke"_s, {{u"user_id"_s, 2}});
        const auto text = u"across a revocation"_s;
        QVERIFY(chat(stage).actions.send(key(), text));
        QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, 20'000);
        QCOMPARE(stage.stored(text), 0);
        QVERIFY(console.signIn(stage.platform().account(0), 15'000));
        QTRY_COMPARE_WITH_TIMEOUT(chat(stage).outbox.unsentCount(), 0, 20'000);
        QCOMPARE(stage.stored(text), 1);
    }

    //! Some balancers let no other method pass, and some refuse a body of a DELETE.
    void methods_reachTheirRoutes_data()
    {
        QTest::addColumn<bool>("isApache");
        QTest::addColumn<bool>("isOverridden");
        QTest::newRow("nginx") << false << false;
        QTest::newRow("nginx, as POST") << false << true;
        QTest::newRow("Apache") << true << false;
        QTest::newRow("Apache, as POST") << true << true;
    }
    void methods_reachTheirRoutes()
    {
        QFETCH(bool, isApache);
        QFETCH(bool, isOverridden);
        auto &stage = isApache ? m_apache : m_nginx;
        QVERIFY(stage.startConsole());
        auto map = EndpointMap::builtIn();
        if (isOverridden) {
            QVERIFY(map.override(R"({
                "support.update": {"method": "PATCH", "path": "admin/support/threads/{thread_id}", "override": true},
                "lives.unblockViewer":
                    {"method": "DELETE", "path": "admin/lives/{live_id}/block/{user_id}", "override": true}})",
                u"endpoints.json"_s));
        }
        ApiCalls calls(stage.console().rest, map);
        QCOMPARE(fakes::failureKind(calls.sendForDone({.endpoint = u"support.update"_s,
                     .ids = {{u"thread_id"_s, kThread.value}},
                     .body = {{u"status"_s, u"pending"_s}},
                     .idempotencyKey = "patch"})),
            -1);
        const auto patch = stage.lastCall(u"support.update"_s);
        QCOMPARE(patch[u"sent_as"_s].toString(), isOverridden ? u"POST"_s : u"PATCH"_s);
        QCOMPARE(patch[u"method"_s].toString(), u"PATCH"_s);
        QCOMPARE(patch[u"status"_s].toInt(), 200);
        QCOMPARE(fakes::failureKind(calls.sendForDone({.endpoint = u"lives.blockViewer"_s,
                     .ids = {{u"live_id"_s, 42}},
                     .body = {{u"user_id"_s, 120}},
                     .idempotencyKey = "block"})),
            -1);
        const auto before = stage.calls(u"lives.unblockViewer"_s);
        QCOMPARE(fakes::failureKind(calls.sendForDone({.endpoint = u"lives.unblockViewer"_s,
                     .ids = {{u"live_id"_s, 42}, {u"user_id"_s, 120}},
                     .idempotencyKey = "delete"})),
            -1);
        const auto removal = stage.lastCall(u"lives.unblockViewer"_s);
        QCOMPARE(removal[u"sent_as"_s].toString(), isOverridden ? u"POST"_s : u"DELETE"_s);
        QCOMPARE(removal[u"method"_s].toString(), u"DELETE"_s);
        QCOMPARE(removal[u"key"_s].toString(), u"delete"_s);
        if (!isOverridden)
            QCOMPARE(removal[u"bytes"_s].toInt(), 0);
        QCOMPARE(stage.calls(u"lives.unblockViewer"_s), before + 1);
    }

private:
    static ThreadKey key() { return ThreadKey::of(kThread); }
    static Chat &chat(LaravelStage &stage) { return stage.console().chat; }
    static PendingReply first(LaravelStage &stage)
    {
        return chat(stage).outbox.replies(key()).value(0);
    }

    LaravelStage m_nginx;
    LaravelStage m_apache;
};

WXM_LARAVEL_MAIN(RefusalsTest)
#include "refusals_test.moc"
