// SPDX-License-Identifier: MIT
#include "session/program_options.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace wxm;

class ProgramOptionsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothing_isTheDefaults()
    {
        const auto options = readProgramOptions({});
        QVERIFY(options);
        QCOMPARE(options->profile, u"default"_s);
        QCOMPARE(options->logLevel, QtInfoMsg);
        QVERIFY(
            options->server.isEmpty() && options->language.isEmpty() && options->theme.isEmpty());
        QVERIFY(!options->minimized && !options->newInstance && !options->safeMode);
        QVERIFY(!options->address);
    }

    void everything_isRead()
    {
        const auto options = readProgramOptions({u"--server"_s, u"https://wxm.example"_s,
            u"--profile=night-2"_s, u"--language"_s, u"ar"_s, u"--theme=dark"_s, u"--endpoints"_s,
            u"/a b/e.json"_s, u"--policy"_s, u"p.json"_s, u"--minimized"_s, u"--new-instance"_s,
            u"--safe-mode"_s, u"--log-level"_s, u"debug"_s, u"wxm:thread/5"_s});
        QVERIFY(options);
        QCOMPARE(options->server, u"https://wxm.example"_s);
        QCOMPARE(options->profile, u"night-2"_s);
        QCOMPARE(options->language, u"ar"_s);
        QCOMPARE(options->theme, u"dark"_s);
        QCOMPARE(options->endpointsFile, u"/a b/e.json"_s);
        QCOMPARE(options->policyFile, u"p.json"_s);
        QVERIFY(options->minimized && options->newInstance && options->safeMode);
        QCOMPARE(options->logLevel, QtDebugMsg);
        QCOMPARE(options->address, readWxmAddress(u"wxm:thread/5"));
    }

    void helpAndVersion_areKnown()
    {
        QVERIFY(readProgramOptions({u"--help"_s})->wantsHelp);
        QVERIFY(readProgramOptions({u"-h"_s})->wantsHelp);
        QVERIFY(readProgramOptions({u"--version"_s})->wantsVersion);
    }

    void usage_namesEveryOption()
    {
        for (const auto &name : {"--server"_L1, "--profile"_L1, "--language"_L1, "--theme"_L1,
                 "--endpoints"_L1, "--policy"_L1, "--minimized"_L1, "--new-instance"_L1,
                 "--safe-mode"_L1, "--log-level"_L1})
            QVERIFY(programUsage().contains(name));
    }

    void wrongArguments_areRefusedWithoutRepeatingThem_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("named");
        const auto row = [](const char *name, const QStringList &arguments, const QString &named) {
            QTest::newRow(name) << arguments << named;
        };
        row("a token", {u"--token=s3cret"_s}, u"--token"_s);
        row("a token apart", {u"--token"_s, u"s3cret"_s}, u"--token"_s);
        row("a password", {u"--password"_s, u"s3cret"_s}, u"--password"_s);
        row("a short password", {u"-ps3cret"_s}, u"-ps"_s);
        row("an option of Qt", {u"-platformpluginpath"_s, u"s3cret"_s}, u"-platformpluginpath"_s);
        row("a style sheet", {u"-stylesheet=s3cret"_s}, u"-stylesheet"_s);
        row("no value", {u"--server"_s}, u"--server"_s);
        row("an option for a value", {u"--server"_s, u"--minimized"_s}, u"--server"_s);
        row("an empty value", {u"--policy="_s}, u"--policy"_s);
        row("another language", {u"--language"_s, u"s3cret"_s}, u"--language"_s);
        row("another theme", {u"--theme=s3cret"_s}, u"--theme"_s);
        row("a level that is none", {u"--log-level=s3cret"_s}, u"--log-level"_s);
        row("a profile that climbs", {u"--profile=../s3cret"_s}, u"--profile"_s);
        row("a value for a flag", {u"--minimized=s3cret"_s}, u"--minimized"_s);
        row("a word", {u"s3cret"_s}, u"argument"_s);
        row("a malformed address", {u"wxm:thread/s3cret"_s}, u"argument"_s);
        row("an empty word", {QString()}, u"argument"_s);
        row("two addresses", {u"wxm:thread/5"_s, u"wxm:live/7"_s}, u"address"_s);
    }
    void wrongArguments_areRefusedWithoutRepeatingThem()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QString, named);
        const auto options = readProgramOptions(arguments);
        QVERIFY(!options);
        QVERIFY2(options.error().detail.contains(named), qPrintable(options.error().detail));
        QVERIFY2(!options.error().detail.contains(u"3cret"_s), qPrintable(options.error().detail));
    }
};

QTEST_GUILESS_MAIN(ProgramOptionsTest)
#include "program_options_test.moc"
