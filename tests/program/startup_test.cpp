// SPDX-License-Identifier: MIT
#include "program/startup.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace wxm;

namespace {

Result<Policy> installed(const QByteArray &json = "{\"endpoints\": {\"lives.end\": null}}")
{
    return readPolicy(json, u"/etc/wxm-console/policy.json"_s);
}

} // namespace

class StartupTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    QString file(const QString &name, const QByteArray &text) const
    {
        QFile written(m_folder.filePath(name));
        if (written.open(QIODevice::WriteOnly))
            written.write(text);
        return written.fileName();
    }

private Q_SLOTS:
    void installedPolicy_isNotReplaced()
    {
        ProgramOptions options;
        options.policyFile = file(u"own.json"_s, "{}");
        const auto startup = readStartup(options, installed());
        QVERIFY(!startup);
        QVERIFY(startup.error().detail.startsWith(u"--policy: "_s));
        QVERIFY(startup.error().detail.contains(u"/etc/wxm-console/policy.json"_s));
        QVERIFY(!isMistakeInRules(startup.error()));
    }

    //! A switched-off endpoint does not come back by the command line.
    void installedPolicy_decidesTheEndpoints()
    {
        ProgramOptions options;
        options.endpointsFile =
            file(u"e.json"_s, "{\"lives.end\": {\"method\": \"POST\", \"path\": \"x/{live_id}\"}}");
        const auto startup = readStartup(options, installed());
        QVERIFY(!startup);
        QVERIFY(startup.error().detail.startsWith(u"--endpoints: "_s));
        const auto plain = readStartup(ProgramOptions{}, installed());
        QVERIFY(plain && !plain->endpoints.find(u"lives.end"_s));
    }

    void withoutAnInstalledPolicy_bothAreTaken()
    {
        ProgramOptions options;
        options.policyFile = file(u"own.json"_s, "{\"server\": \"https://x.example\"}");
        options.endpointsFile = file(u"e.json"_s, "{\"lives.end\": null}");
        const auto startup = readStartup(options, Policy{});
        QVERIFY(startup);
        QCOMPARE(startup->policy.server, u"https://x.example"_s);
        QVERIFY(!startup->endpoints.find(u"lives.end"_s));
    }

    void mistakeInRules_isToldApart()
    {
        const auto broken = readStartup(ProgramOptions{}, installed("{\"server\": 5}"));
        QVERIFY(!broken);
        QVERIFY(isMistakeInRules(broken.error()));
        const auto typed = readStartup({u"--server"_s});
        QVERIFY(!typed);
        QVERIFY(!isMistakeInRules(typed.error()));
    }

    void checkPolicy_judgesAFile_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("words");
        QTest::newRow("good") << "{\"updates\": false}"_ba << 0 << u"no mistake"_s;
        QTest::newRow("a later key") << "{\n\"colour\": 1}"_ba << 1 << u":2: \"colour\": "_s;
        QTest::newRow("a mistake") << "{\n\"server\": 1}"_ba << 2 << u":2: \"server\": "_s;
        QTest::newRow("no JSON") << "{"_ba << 2 << u"not a JSON object"_s;
    }
    void checkPolicy_judgesAFile()
    {
        QFETCH(QByteArray, json);
        QFETCH(int, code);
        QFETCH(QString, words);
        int found = -1;
        const auto said = checkPolicy(file(u"checked.json"_s, json), &found);
        QCOMPARE(found, code);
        QVERIFY2(said.contains(words), qPrintable(said));
    }
};

QTEST_GUILESS_MAIN(StartupTest)
#include "startup_test.moc"
