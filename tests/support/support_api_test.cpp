// SPDX-License-Identifier: MIT
#include "base/then.h"
#include "fakes/fake_clock.h"
#include "fakes/made_call.h"
#include "support/support_api.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace wxm;
using namespace wxm::support;

class SupportApiTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void calls_fillTheirPathsAndBodies_data()
    {
        QTest::addColumn<QString>("endpoint");
        QTest::addColumn<QString>("path");
        QTest::addColumn<QByteArray>("body");
        const auto row = [](const char *endpoint, const char *path, const char *body) {
            QTest::newRow(endpoint)
                << QString::fromLatin1(endpoint) << QString::fromLatin1(path) << QByteArray(body);
        };
        row("support.threads", "GET admin/support/threads", "{}");
        row("support.update", "PATCH admin/support/threads/5", R"({"status":"resolved"})");
        row("support.messages", "GET admin/support/threads/5/messages", "{}");
        row("support.send", "POST admin/support/threads/5/messages",
            R"({"body":"hi","media_id":null})");
        row("support.read", "POST admin/support/threads/5/read", "{}");
    }
    void calls_fillTheirPathsAndBodies()
    {
        QFETCH(QString, endpoint);
        QFETCH(QString, path);
        QFETCH(QByteArray, body);
        fakes::FakeClock clock;
        RestClient rest(clock);
        fakes::FakeCalls calls(rest, EndpointMap::builtIn());
        calls.holds = true;
        SupportApi api(calls);
        const auto forget = [this](auto future) { then(future, this, [](const auto &) {}); };
        const auto key = ThreadKey::of(ThreadId{5});
        forget(api.threads(ThreadStatus::Open, {}));
        forget(api.update(ThreadId{5}, {.status = ThreadStatus::Resolved}));
        forget(api.history(key, {}));
        forget(api.send(key, u"hi"_s, "key"));
        forget(api.markRead(key));
        const auto made = fakes::madeCall(calls.waiting(endpoint));
        QVERIFY(made);
        QCOMPARE(made->path, path);
        QCOMPARE(made->body, body);
        const bool isReply = endpoint.endsWith(u".send"_s);
        QCOMPARE(made->key, isReply ? "key"_ba : QByteArray());
    }
};

QTEST_GUILESS_MAIN(SupportApiTest)
#include "support_api_test.moc"
