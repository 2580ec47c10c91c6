// SPDX-License-Identifier: MIT
#include "settings/policy.h"
#include "settings/settings.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace wxm;

class PolicyTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everything_isRead()
    {
        const auto policy = readPolicy(
            "{"
            "\"server\": \"https://wxm.example/\","
            "\"account_types\": [\"supporter\", \"moderator\"],"
            "\"endpoints\": {\"lives.end\": null},"
            "\"shared_replies\": [{\"title\": \"Hello\", \"text\": \"مرحبا\"},"
            "{\"title\": \"Refund\", \"folder\": \"Payments\", \"shortcut\": \"/refund\","
            " \"arabic\": \"نرجّع المبلغ\", \"english\": \"We pay back\"}],"
            "\"settings\": {\"live/joinAsViewer\": false, \"live/undoSeconds\": 3},"
            "\"limits\": {\"reply_length\": 1000},"
            "\"updates\": false }",
            u"p.json"_s);
        QVERIFY2(policy, qPrintable(policy ? QString() : policy.error().detail));
        QCOMPARE(policy->source, u"p.json"_s);
        QCOMPARE(policy->server, u"https://wxm.example"_s);
        QCOMPARE(policy->accountTypes, (QStringList{u"supporter"_s, u"moderator"_s}));
        QCOMPARE(policy->sharedReplies,
            (QList<SharedReply>{{.title = u"Hello"_s, .arabic = u"مرحبا"_s},
                {.title = u"Refund"_s,
                    .shortcut = u"refund"_s,
                    .folder = u"Payments"_s,
                    .arabic = u"نرجّع المبلغ"_s,
                    .english = u"We pay back"_s}}));
        QCOMPARE(policy->settings.value(u"live/undoSeconds"_s), QJsonValue(3));
        QCOMPARE(policy->limits.value(u"reply_length"_s), 1000);
        QCOMPARE(policy->updates, false);
        auto map = EndpointMap::builtIn();
        QVERIFY(map.override(policy->endpoints, u"policy"_s));
        QVERIFY(!map.find(u"lives.end"_s));
    }

    //! As an administrator writes them: words as they are, lists as JSON, a DWORD for yes and no.
    void registryValues_areReadLikeTheFile()
    {
        const auto policy = readPolicyValues(
            {{u"server"_s, u"https://wxm.example"_s}, {u"account_types"_s, u"[\"supporter\"]"_s},
                {u"limits"_s, u"{\"live_feeds\": 2}"_s}, {u"updates"_s, 0}},
            u"HKLM"_s);
        QVERIFY2(policy, qPrintable(policy ? QString() : policy.error().detail));
        QCOMPARE(policy->source, u"HKLM"_s);
        QCOMPARE(policy->server, u"https://wxm.example"_s);
        QCOMPARE(policy->accountTypes, QStringList{u"supporter"_s});
        QCOMPARE(policy->limits.value(u"live_feeds"_s), 2);
        QCOMPARE(policy->updates, false);
        QVERIFY(readPolicyValues({{u"updates"_s, true}}, u"p"_s)->updates);
        QVERIFY(!readPolicyValues({{u"updates"_s, 2}}, u"p"_s));
        QVERIFY(readPolicyValues({}, u"HKLM"_s)->source.isEmpty());
    }

    //! As the templates of packaging/windows/policy and packaging/macos write them.
    void registryValues_ofTheirOwnKeysAreSingleSettings()
    {
        const auto policy = readPolicyValues(
            {{u"settings"_s, u"{\"ui/hijri\": true}"_s}, {u"settings/ui/theme"_s, u"dark"_s},
                {u"settings/ui/hijriDays"_s, u"\"0\""_s},
                {u"settings/chat/enterSends"_s, u"false"_s}, {u"limits/live_feeds"_s, 2}},
            u"HKLM"_s);
        QVERIFY2(policy, qPrintable(policy ? QString() : policy.error().detail));
        QCOMPARE(policy->settings.size(), 4);
        QCOMPARE(policy->settings.value(u"ui/theme"_s), QJsonValue(u"dark"_s));
        QCOMPARE(policy->settings.value(u"chat/enterSends"_s), QJsonValue(false));
        QCOMPARE(policy->limits.value(u"live_feeds"_s), 2);
        const QVariantMap theme{{u"ui/theme"_s, u"dark"_s}, {u"ui/textScale"_s, 125}};
        const auto managed = readPolicyValues({{u"settings"_s, theme}}, u"plist"_s);
        QVERIFY2(managed, qPrintable(managed ? QString() : managed.error().detail));
        QCOMPARE(managed->settings.value(u"ui/textScale"_s).toInt(), 125);
        // A mistake beside good ones is still a mistake.
        QVERIFY(!readPolicyValues(
            {{u"settings"_s, u"dark"_s}, {u"settings/ui/theme"_s, u"dark"_s}}, u"HKLM"_s));
    }

    void empty_decidesNothing()
    {
        const auto policy = readPolicy("{}", u"p.json"_s);
        QVERIFY(
            policy && policy->server.isEmpty() && policy->settings.isEmpty() && policy->updates);
    }

    void badFile_namesFileLineAndKey_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("place");
        const auto row = [](const char *name, const QByteArray &json, const QString &place) {
            QTest::newRow(name) << json << place;
        };
        row("plain http", "{\n\"server\": \"http://wxm.example\"}", u"p.json:2: \"server\": "_s);
        row("a server that is a number", "{\"server\": 5}", u"p.json:1: \"server\": "_s);
        row("no types", "{\"account_types\": []}", u"p.json:1: \"account_types\": "_s);
        row("a type with blanks", "{\"account_types\": [\"a b\"]}",
            u"p.json:1: \"account_types\": "_s);
        row("a documented endpoint switched off", "{\"endpoints\": {\"auth.login\": null}}",
            u"p.json:1: \"endpoints\": "_s);
        row("replies without text", "{\"shared_replies\": [{\"title\": \"x\"}]}",
            u"p.json:1: \"shared_replies\": "_s);
        row("settings as a list", "{\"settings\": []}", u"p.json:1: \"settings\": "_s);
        row("a setting's bad value", "{\"settings\": {\n\n\"ui/theme\": \"pink\"}}",
            u"p.json:3: \"ui/theme\": "_s);
        row("somebody's number", "{\"settings\": {\"session/phone\": \"5\"}}",
            u"p.json:1: \"session/phone\": "_s);
        row("a limit of none", "{\"limits\": {\"live_feeds\": 0}}", u"p.json:1: \"limits\": "_s);
        row("updates as a word", "{\"updates\": \"off\"}", u"p.json:1: \"updates\": "_s);
        row("not JSON", "{\n \"server\"", u"p.json:2: not a JSON object"_s);
        row("a list", "[]", u"p.json:1: not a JSON object"_s);
    }
    void badFile_namesFileLineAndKey()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, place);
        const auto policy = readPolicy(json, u"p.json"_s);
        QVERIFY(!policy);
        QVERIFY2(policy.error().detail.startsWith(place), qPrintable(policy.error().detail));
    }

    void mistakes_areAllTold_withWhatASettingTakes()
    {
        const auto policy = readPolicy("{\"server\": 5,\n\"settings\": {\"ui/theme\": \"drak\","
                                       "\n\"chat/undoSeconds\": 99,\n\"chat/enterSends\": 1,"
                                       "\n\"session/phone\": \"5\"}}",
            u"p.json"_s);
        QVERIFY(!policy);
        const auto lines = policy.error().detail.split(u'\n');
        QCOMPARE(lines.size(), 5);
        const auto told = [&](const QString &sentence) {
            QVERIFY2(lines.contains(sentence), qPrintable(policy.error().detail));
        };
        told(u"p.json:1: \"server\": must be the https address of a server"_s);
        told(u"p.json:2: \"ui/theme\": must be one of \"system\", \"light\", \"dark\", "
             "\"contrast\", \"contrast-light\""_s);
        told(u"p.json:3: \"chat/undoSeconds\": must be a whole number, 0 to 30"_s);
        told(u"p.json:4: \"chat/enterSends\": must be true or false"_s);
        told(u"p.json:5: \"session/phone\": is about a person, and no policy may hold it"_s);
    }

    //! Machines of several versions share one policy.
    void keysOfALaterVersion_arePassedOverAndListed()
    {
        const auto policy =
            readPolicy("{\"server\": \"https://x.example\",\n\"sever\": \"https://y\","
                       "\n\"settings\": {\"ui/theme\": \"dark\",\n\"ui/colour\": 1},"
                       "\n\"limits\": {\"tabs\": 1}}",
                u"p.json"_s);
        QVERIFY(policy);
        QCOMPARE(policy->server, u"https://x.example"_s);
        QCOMPARE(policy->settings.size(), 1);
        QVERIFY(policy->limits.isEmpty());
        QCOMPARE(policy->unknown.size(), 3);
        const auto all = policy->unknown.join(u'\n');
        QVERIFY2(all.contains(u"p.json:2: \"sever\": "_s), qPrintable(all));
        QVERIFY2(all.contains(u"p.json:4: \"ui/colour\": "_s), qPrintable(all));
        QVERIFY2(all.contains(u"p.json:5: \"tabs\": "_s), qPrintable(all));
    }

    //! Whichever comes first: a build without updates says so under every policy.
    void lockOfTheProgram_survivesThePolicy()
    {
        SettingsFile file{QString()};
        Settings settings(file);
        file.lock(settings.looksForUpdates.key(), false, "no place to look");
        applyPolicy(*readPolicy("{\"settings\": {\"ui/theme\": \"dark\"}}", u"p.json"_s), settings);
        QVERIFY(settings.looksForUpdates.isFixed());
        settings.looksForUpdates.set(true);
        QVERIFY(!settings.looksForUpdates());
        applyPolicy(
            *readPolicy("{\"settings\": {\"update/wanted\": true}}", u"p.json"_s), settings);
        QVERIFY(!settings.looksForUpdates());
    }

    void whatIsKept_isOneOfThreeAndSoManyDays()
    {
        const auto policy =
            readPolicy("{\"keep_local\": \"drafts\", \"keep_days\": 30}", u"p.json"_s);
        QVERIFY(policy);
        QVERIFY(policy->keepLocal == KeepLocal::Drafts && policy->keepDays == 30);
        QVERIFY(Policy{}.keepLocal == KeepLocal::All && Policy{}.keepDays == 0);
        for (const auto *bad :
            {"{\"keep_local\": \"some\"}", "{\"keep_local\": 1}", "{\"keep_days\": 0}",
                "{\"keep_days\": 1.5}", "{\"keep_days\": \"soon\"}", "{\"keep_days\": 9999}"})
            QVERIFY2(!readPolicy(bad, u"p.json"_s), bad);
        QVERIFY(readPolicy("{\"encrypt_local\": true}", u"p.json"_s)->encryptLocal);
        QVERIFY(!readPolicy("{\"encrypt_local\": \"yes\"}", u"p.json"_s));
        // The registry holds numbers as they are, or as text.
        QCOMPARE(readPolicyValues({{u"keep_days"_s, 7}}, u"HKLM"_s)->keepDays, 7);
    }

    //! A switch that promises what the computer does not keep would be a lie.
    void whatIsKept_fixesWhatDependsOnIt()
    {
        SettingsFile file{QString()};
        Settings settings(file);
        applyPolicy({.keepLocal = KeepLocal::Drafts, .keepDays = 30}, settings);
        QVERIFY(!settings.journalOnDisk() && settings.journalOnDisk.isFixed());
        QVERIFY(!settings.remembersViewers() && !settings.logsLives());
        QCOMPARE(settings.journalDays(), 30);
        SettingsFile other{QString()};
        Settings free(other);
        applyPolicy({.keepDays = 3'000}, free);
        QCOMPARE(free.journalDays(), 180); // never longer than without it
        QVERIFY(!free.journalOnDisk.isFixed());
    }

    void limitsAndUpdates_areFixedSettings()
    {
        SettingsFile file{QString()};
        Settings settings(file);
        applyPolicy(*readPolicy("{\"limits\": {\"reply_length\": 500, \"live_feeds\": 99},"
                                "\"settings\": {\"ui/theme\": \"dark\"}, \"updates\": false}",
                        u"p.json"_s),
            settings);
        QCOMPARE(settings.replyLength(), 500);
        QCOMPARE(settings.mostFeeds(), 12); // a policy asks for less, never for more
        QCOMPARE(settings.theme(), u"dark"_s);
        QVERIFY(!settings.looksForUpdates() && settings.looksForUpdates.isFixed());
        settings.looksForUpdates.set(true);
        QVERIFY(!settings.looksForUpdates());
    }

    void liveServer_isReadAndChecked_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<bool>("isGood");
        QTest::newRow("all") << R"({"live_server":"https://live.wxm.example","live_path":"/io/",)"
                                R"("live_transport":"polling"})"_ba
                             << true;
        QTest::newRow("no https") << R"({"live_server":"http://live.wxm.example"})"_ba << false;
        QTest::newRow("no path") << R"({"live_path":"io"})"_ba << false;
        QTest::newRow("a query") << R"({"live_path":"/io?x=1"})"_ba << false;
        QTest::newRow("another transport") << R"({"live_transport":"sse"})"_ba << false;
        QTest::newRow("a number") << R"({"live_transport":1})"_ba << false;
    }
    void liveServer_isReadAndChecked()
    {
        QFETCH(QByteArray, json);
        QFETCH(bool, isGood);
        const auto policy = readPolicy(json, u"p.json"_s);
        QCOMPARE(policy.has_value(), isGood);
        if (!isGood)
            return;
        QCOMPARE(policy->liveServer, u"https://live.wxm.example"_s);
        QCOMPARE(policy->livePath, u"/io/"_s);
        SettingsFile file{QString()};
        Settings settings(file);
        QCOMPARE(settings.liveTransport(), u"automatic"_s);
        applyPolicy(*policy, settings);
        QCOMPARE(settings.liveTransport(), u"polling"_s);
        QVERIFY(settings.liveTransport.isFixed());
    }

    void file_thatWasNamedMustBeThere()
    {
        QTemporaryDir folder;
        const auto name = folder.filePath(u"p.json"_s);
        const auto missing = machinePolicy(name);
        QVERIFY(!missing);
        QVERIFY(missing.error().detail.startsWith(name));
        QFile file(name);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{\"server\":\"https://wxm.example\"}");
        file.close();
        QCOMPARE(machinePolicy(name)->server, u"https://wxm.example"_s);
    }

    //! A Flatpak has an /etc of its own, and that of the computer in a second place.
    void places_areAskedInTheirOrder()
    {
        QTemporaryDir folder;
        const auto usual = folder.filePath(u"policy.json"_s);
        const auto ofHost = folder.filePath(u"host.json"_s);
        const auto write = [](const QString &name, const QByteArray &json) {
            QFile file(name);
            return file.open(QIODevice::WriteOnly) && file.write(json) == json.size();
        };
        const auto none = firstPolicy({usual, ofHost});
        QVERIFY(none && none->source.isEmpty());
        QVERIFY(write(ofHost, "{\"server\":\"https://host.example\"}"));
        QCOMPARE(firstPolicy({usual, ofHost})->server, u"https://host.example"_s);
        QCOMPARE(firstPolicy({usual, ofHost})->source, ofHost);
        QVERIFY(write(usual, "{\"server\":\"https://usual.example\"}"));
        QCOMPARE(firstPolicy({usual, ofHost})->server, u"https://usual.example"_s);
        // A mistake in the one that counts is not passed over for the next one.
        QVERIFY(write(usual, "{\"server\":5}"));
        const auto broken = firstPolicy({usual, ofHost});
        QVERIFY(!broken);
        QVERIFY(broken.error().detail.startsWith(usual));
    }
};

QTEST_GUILESS_MAIN(PolicyTest)
#include "policy_test.moc"
