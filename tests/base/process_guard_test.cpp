// SPDX-License-Identifier: MIT
#include "base/process_guard.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#endif

using namespace Qt::StringLiterals;
using namespace wxm;

class ProcessGuardTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void installed_isWhatLiesInTheSystemOrBesideAQtConf()
    {
        QVERIFY(isInstalledProgram("/usr/bin/wxm-console"));
        QVERIFY(isInstalledProgram("/opt/wxm/bin/wxm-console"));
        QVERIFY(!isInstalledProgram("/usrlocal/wxm-console"));
        QVERIFY(!isInstalledProgram("wxm-console"));
        QVERIFY(!isInstalledProgram(""));
    }

    void installed_isThePortableTree()
    {
        const QTemporaryDir folder;
        const QByteArray program = (folder.path() + u"/wxm-console"_s).toLocal8Bit();
        QVERIFY(!isInstalledProgram(program.constData()));
        QFile conf(folder.path() + u"/qt.conf"_s);
        QVERIFY(conf.open(QIODevice::WriteOnly));
        QVERIFY(isInstalledProgram(program.constData()));
    }

    void guard_makesFilesPrivate()
    {
        guardProcess();
        const QTemporaryDir folder;
        QFile file(folder.path() + u"/made"_s);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    }

#ifdef Q_OS_UNIX
    void guard_leavesNoCoreFile()
    {
        guardProcess();
        struct rlimit limit = {1, 1};
        QCOMPARE(getrlimit(RLIMIT_CORE, &limit), 0);
        QCOMPARE(limit.rlim_cur, rlim_t(0));
        QCOMPARE(limit.rlim_max, rlim_t(0));
    }
#endif

    void guard_leavesTheBuildTreeItsVariables()
    {
        qputenv("QT_PLUGIN_PATH", "/somewhere");
        guardProcess();
        QCOMPARE(qgetenv("QT_PLUGIN_PATH"), QByteArray("/somewhere"));
    }
};

QTEST_GUILESS_MAIN(ProcessGuardTest)
#include "process_guard_test.moc"
