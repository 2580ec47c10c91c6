// SPDX-License-Identifier: MIT
#include "program/program_options.h"

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
            QVERIFY(programUsage().contains(name) && programUsage(u"ar"_s).contains(name));
    }

    void wrongArguments_areRefusedWithoutRepeatingThem_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("named");
        const auto row = [](const char *name, const QStringList &arguments, const QString &named) {
            QTest::newRow(name) << arguments << named;
        };
        row("no value", {u"--server"_s}, u"--server"_s);
        row("an option for a value", {u"--server"_s, u"--minimized"_s}, u"--server"_s);
        row("an empty value", {u"--policy="_s}, u"--policy"_s);
        row("a profile that climbs", {u"--profile=../s3cret"_s}, u"--profile"_s);
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

    //! Session managers, launchers and autostart entries of a later version must not keep the
    //! program from starting.
    void unknownArguments_arePassedOverWithoutRepeatingThem_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("named");
        const auto row = [](const char *name, const QStringList &arguments, const QString &named) {
            QTest::newRow(name) << arguments << named;
        };
        row("a session manager", {u"-session"_s, u"10s3cret_17_3"_s}, u"-session"_s);
        row("with two dashes", {u"--session"_s, u"s3cret"_s}, u"--session"_s);
        row("a geometry", {u"-geometry"_s, u"80x24"_s}, u"-geometry"_s);
        row("a launcher of macOS", {u"-psn_0_3cret"_s}, u"-psn"_s);
        row("a launcher of GNOME", {u"--gapplication-service"_s}, u"--gapplication-service"_s);
        row("a later version", {u"--colour-depth=s3cret"_s}, u"--colour-depth"_s);
        row("a token", {u"--token=s3cret"_s}, u"--token"_s);
        row("a token apart", {u"--token"_s, u"s3cret"_s}, u"--token"_s);
        row("a short password", {u"-ps3cret"_s}, u"-ps"_s);
        row("an option of Qt", {u"-platformpluginpath"_s, u"s3cret"_s}, u"-platformpluginpath"_s);
        row("another language", {u"--language"_s, u"s3cret"_s}, u"--language"_s);
        row("another theme", {u"--theme=s3cret"_s}, u"--theme"_s);
        row("a level that is none", {u"--log-level=s3cret"_s}, u"--log-level"_s);
        row("a value for a flag", {u"--minimized=s3cret"_s}, u"--minimized"_s);
        row("a word", {u"s3cret"_s}, u"argument"_s);
        row("an empty word", {QString()}, u"argument"_s);
    }
    void unknownArguments_arePassedOverWithoutRepeatingThem()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QString, named);
        const auto options = readProgramOptions(
            arguments + QStringList{u"--profile"_s, u"night"_s, u"wxm:live/7"_s});
        QVERIFY(options);
        const auto warnings = options->warnings.join(u'\n');
        QVERIFY2(warnings.contains(named), qPrintable(warnings));
        QVERIFY2(!warnings.contains(u"3cret"_s), qPrintable(warnings));
        QCOMPARE(options->profile, u"night"_s);
        QCOMPARE(options->address, readWxmAddress(u"wxm:live/7"));
        QVERIFY(options->language.isEmpty() && options->theme.isEmpty() && !options->minimized);
        QCOMPARE(options->logLevel, QtInfoMsg);
    }

    //! On Windows a quote in a link ends the argument that it was meant to be.
    void behindALink_nothingIsAnOption_data()
    {
        QTest::addColumn<QStringList>("link");
        QTest::newRow("a good one") << QStringList{u"wxm:live/7"_s};
        QTest::newRow("a bad one") << QStringList{u"wxm:live/7x"_s};
        QTest::newRow("in capitals") << QStringList{u"WXM:live/7"_s};
        QTest::newRow("two dashes") << QStringList{u"--"_s};
        QTest::newRow("both") << QStringList{u"--"_s, u"wxm:live/7"_s};
    }
    void behindALink_nothingIsAnOption()
    {
        QFETCH(QStringList, link);
        const auto options = readProgramOptions(link
            + QStringList{u"--server"_s, u"https://evil.example"_s, u"--profile=other"_s,
                u"--policy"_s, u"//evil/p.json"_s, u"--endpoints=//evil/e.json"_s,
                u"--new-instance"_s, u"--erase"_s, u"wxm:thread/5"_s});
        QVERIFY(options);
        QVERIFY(!options->erasesAll);
        QVERIFY(options->server.isEmpty() && options->policyFile.isEmpty());
        QVERIFY(options->endpointsFile.isEmpty() && !options->newInstance);
        QCOMPARE(options->profile, u"default"_s);
        QVERIFY(!options->warnings.isEmpty());
    }

    //! `-session` without its value takes no option or link for it.
    void foreignOption_takesOnlyItsOwnValue()
    {
        QVERIFY(readProgramOptions({u"-session"_s, u"--minimized"_s})->minimized);
        QVERIFY(readProgramOptions({u"-session"_s, u"wxm:live/7"_s})->address);
        QVERIFY(readProgramOptions({u"-session"_s})->warnings.size() == 1);
    }
};

QTEST_GUILESS_MAIN(ProgramOptionsTest)
#include "program_options_test.moc"
