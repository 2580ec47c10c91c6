// SPDX-License-Identifier: MIT
#include "api/endpoint_map.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace wxm;

class EndpointMapTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void builtIn_hasTheRowsOfTheContract()
    {
        const auto map = EndpointMap::builtIn();
        QCOMPARE(map.ids().size(), 36);
        const auto send = map.find(u"conversations.send"_s);
        QVERIFY(send);
        QCOMPARE(send->verb, Verb::Post);
        QCOMPARE(send->path, u"app/conversations/{conversation_id}/messages"_s);
        QVERIFY(send->documented);
        QCOMPARE(map.find(u"lives.unblockViewer"_s)->verb, Verb::Delete);
        QCOMPARE(map.find(u"support.update"_s)->verb, Verb::Patch);
        QVERIFY(!map.find(u"support.threads"_s)->documented);
        for (const auto &id : map.ids())
            QVERIFY2(map.find(id) && !map.find(id)->path.isEmpty(), qPrintable(id));
    }

    void override_replacesSingleRows()
    {
        auto map = EndpointMap::builtIn();
        const auto done = map.override(
            R"({"lives.end":{"method":"DELETE","path":"v2/lives/{live_id}"},"lives.list":null})",
            u"e.json"_s);
        QVERIFY2(done, qPrintable(done ? QString() : done.error()));
        QCOMPARE(map.find(u"lives.end"_s)->verb, Verb::Delete);
        QCOMPARE(map.find(u"lives.end"_s)->path, u"v2/lives/{live_id}"_s);
        QVERIFY(!map.find(u"lives.list"_s));
        QVERIFY(map.find(u"lives.show"_s));
        // Switched off once, switched on again by a later file.
        QVERIFY(map.override(R"({"lives.list":{"method":"GET","path":"x/lives"}})", u"f.json"_s));
        QCOMPARE(map.find(u"lives.list"_s)->path, u"x/lives"_s);
    }

    void override_documentedRowCanBeMoved()
    {
        auto map = EndpointMap::builtIn();
        QVERIFY(map.override(R"({"auth.login":{"method":"POST","path":"v2/login"}})", u"e.json"_s));
        QVERIFY(map.find(u"auth.login"_s)->documented);
    }

    void override_refusalNamesFileLineAndId_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("place");
        const auto row = [](const char *name, const QByteArray &json, const QString &place) {
            QTest::newRow(name) << json << place;
        };
        row("an unknown id", "{\n\n \"lives.dance\": null}", u"e.json:3: \"lives.dance\""_s);
        row("a documented row switched off", "{\n \"auth.login\": null}",
            u"e.json:2: \"auth.login\""_s);
        row("an unknown method", R"({"lives.end":{"method":"PUT","path":"a/{live_id}"}})",
            u"e.json:1: \"lives.end\""_s);
        row("a method in small letters", R"({"lives.end":{"method":"post","path":"a/{live_id}"}})",
            u"e.json:1: \"lives.end\""_s);
        row("no path", R"({"lives.end":{"method":"POST"}})", u"e.json:1: \"lives.end\""_s);
        row("a foreign host", R"({"lives.end":{"method":"POST","path":"//evil/{live_id}"}})",
            u"e.json:1: \"lives.end\""_s);
        row("a scheme", R"({"lives.end":{"method":"POST","path":"https://evil/{live_id}"}})",
            u"e.json:1: \"lives.end\""_s);
        row("a way up", R"({"lives.end":{"method":"POST","path":"../{live_id}"}})",
            u"e.json:1: \"lives.end\""_s);
        row("a query", R"({"lives.end":{"method":"POST","path":"a/{live_id}?x=1"}})",
            u"e.json:1: \"lives.end\""_s);
        row("other names", R"({"lives.end":{"method":"POST","path":"a/{user_id}"}})",
            u"e.json:1: \"lives.end\""_s);
        row("a name too few", R"({"lives.end":{"method":"POST","path":"a"}})",
            u"e.json:1: \"lives.end\""_s);
        row("a number", R"({"lives.end":5})", u"e.json:1: \"lives.end\""_s);
        row("not JSON", "{\n\n  lives", u"e.json:3: "_s);
        row("a list", "[]", u"e.json:1: "_s);
        row("nothing", "", u"e.json:1: "_s);
        row("an id that is also a value",
            "{\n \"lives.list\": {\"method\":\"GET\",\"path\":\"lives.dance\"},\n \"lives.dance\": "
            "null}",
            u"e.json:3: \"lives.dance\""_s);
    }
    void override_refusalNamesFileLineAndId()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, place);
        auto map = EndpointMap::builtIn();
        const auto done = map.override(json, u"e.json"_s);
        QVERIFY(!done);
        QVERIFY2(done.error().startsWith(place), qPrintable(done.error()));
        QVERIFY(map.find(u"lives.list"_s)); // nothing is half taken over
        QCOMPARE(map.find(u"lives.list"_s)->path, u"admin/lives"_s);
    }
};

QTEST_GUILESS_MAIN(EndpointMapTest)
#include "endpoint_map_test.moc"
