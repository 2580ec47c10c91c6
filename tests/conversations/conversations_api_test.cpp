// SPDX-License-Identifier: MIT
#include "base/then.h"
#include "conversations/conversations_api.h"
#include "fakes/fake_clock.h"
#include "fakes/made_call.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace wxm;
using namespace wxm::conversations;

class ConversationsApiTest : public QObject {
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
        row("conversations.list", "GET app/conversations", "{}");
        row("conversations.start", "POST app/conversations/start", R"({"user_id":12})");
        row("conversations.mute", "POST app/conversations/9/mute", R"({"muted":true})");
        row("conversations.messages", "GET app/conversations/9/messages", "{}");
        row("conversations.send", "POST app/conversations/9/messages",
            R"({"body":"hi","media_id":null})");
        row("conversations.read", "POST app/conversations/9/read", "{}");
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
        ConversationsApi api(calls);
        const auto forget = [this](auto future) { then(future, this, [](const auto &) {}); };
        const auto key = ThreadKey::of(ConversationId{9});
        forget(api.list({}));
        forget(api.start(UserId{12}));
        forget(api.mute(ConversationId{9}, true));
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

QTEST_GUILESS_MAIN(ConversationsApiTest)
#include "conversations_api_test.moc"
