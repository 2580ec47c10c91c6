// SPDX-License-Identifier: MIT
#include "base/crash_guard.h"
#include "base/crash_lines.h"
#include "base/crash_modules.h"
#include "base/log.h"
#include "base/process_guard.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <cstdlib>
#include <memory>
#include <thread>
#include <tuple>

using namespace Qt::StringLiterals;
using namespace wxm;

namespace {

constexpr auto kChild = "WXM_CRASH_CHILD";

//! Uses up the stack; the handler has one of its own.
[[maybe_unused]] int endless(volatile int *depth)
{
    volatile char room[4096];
    room[0] = char(*depth);
    *depth = *depth + 1;
    return *depth > 0 ? endless(depth) + room[0] : 0;
}

#ifdef Q_OS_UNIX

void fault(const QByteArray &how)
{
    volatile int depth = 1;
    volatile std::uintptr_t nowhere = 8;
    if (how == "abort")
        std::abort();
    else if (how == "stack")
        std::ignore = endless(&depth);
    else if (how == "read")
        depth = *reinterpret_cast<volatile int *>(std::uintptr_t(nowhere));
    else if (how == "two threads") {
        std::thread other([] { ::raise(SIGSEGV); });
        ::raise(SIGBUS);
        other.join();
    } else
        ::raise(how.toInt());
}

//! What the program does, until it ends by a fault.
int fall(const QString &path, const QByteArray &how)
{
    guardProcess();
    Log log({.toStderr = false});
    const CrashGuard guard(path, "WXM Console 1.2.3\n");
    for (int line = 1; line <= 60; ++line)
        qWarning("line %d, Bearer planted-secret-token", line);
    if (how == "restoring") {
        noteRestoring();
        ::raise(SIGSEGV);
    } else if (how != "end") {
        fault(how);
    }
    return 0;
}

#endif

} // namespace

class CrashGuardTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void lines_areTheLastOnesInTheirOrder()
    {
        static QByteArray taken;
        auto lines = std::make_unique<CrashLines>();
        for (int line = 0; line < 70; ++line)
            lines->add(QByteArray::number(line));
        lines->write(
            [](const char *bytes, std::size_t size) { taken.append(bytes, qsizetype(size)); });
        const auto all = taken.trimmed().split('\n');
        QCOMPARE(all.size(), qsizetype(CrashLines::kLines));
        QCOMPARE(all.first(), QByteArray("20"));
        QCOMPARE(all.last(), QByteArray("69"));
        lines->clear();
        taken.clear();
        lines->add(QByteArray(5'000, 'x'));
        lines->write(
            [](const char *bytes, std::size_t size) { taken.append(bytes, qsizetype(size)); });
        QCOMPARE(taken.size(), qsizetype(CrashLines::kLongest) + 1);
    }

#ifdef Q_OS_LINUX
    void modules_findTheCodeOfThisProgram()
    {
        auto modules = std::make_unique<CrashModules>();
        modules->look();
        modules->look(); // which adds nothing twice
        const auto *own = modules->find(reinterpret_cast<std::uintptr_t>(&fall));
        QVERIFY(own && own == modules->program());
        QCOMPARE(QString::fromUtf8(own->name.data()),
            QFileInfo(QCoreApplication::applicationFilePath()).fileName());
        const auto *qt = modules->find(reinterpret_cast<std::uintptr_t>(&qVersion));
        QVERIFY(qt);
        QVERIFY(!modules->find(8));
    }

    void fault_isWrittenDownAndEndsByItsSignal_data()
    {
        QTest::addColumn<QByteArray>("how");
        QTest::addColumn<int>("number");
        QTest::addColumn<QByteArray>("name");
        const auto row = [](const char *how, int number, const char *name) {
            QTest::newRow(how) << QByteArray(how) << number << QByteArray(name);
        };
        row("read", SIGSEGV, "SIGSEGV 11");
        row("stack", SIGSEGV, "SIGSEGV 11");
        row("abort", SIGABRT, "SIGABRT 6");
        QTest::newRow("bus") << QByteArray::number(SIGBUS) << SIGBUS << QByteArray("SIGBUS 7");
        QTest::newRow("ill") << QByteArray::number(SIGILL) << SIGILL << QByteArray("SIGILL 4");
        QTest::newRow("fpe") << QByteArray::number(SIGFPE) << SIGFPE << QByteArray("SIGFPE 8");
    }
    void fault_isWrittenDownAndEndsByItsSignal()
    {
        QFETCH(QByteArray, how);
        QFETCH(int, number);
        QFETCH(QByteArray, name);
        const auto end = endOf(how);
        if (!isSanitized()) {
            QCOMPARE(end.status, QProcess::CrashExit);
            QCOMPARE(end.code, number);
        }
        const auto lines = end.note.split('\n');
        QCOMPARE(lines.first(), QByteArray("WXM Console 1.2.3"));
        QVERIFY2(lines.contains("signal " + name), end.note.constData());
        QVERIFY(end.note.endsWith(kCrashNoteEnd));
        const auto own = QFileInfo(QCoreApplication::applicationFilePath()).fileName().toUtf8();
        QVERIFY2(end.note.contains("\nbuild " + own + ' '), end.note.constData());
#if defined(Q_PROCESSOR_X86_64) || defined(Q_PROCESSOR_ARM_64)
        QVERIFY2(end.note.contains("\nat "), end.note.constData());
        QVERIFY2(end.note.contains("\nstack " + own + " +0x"), end.note.constData());
#endif
        QVERIFY(!lines.contains("restoring"));
        // The last fifty, without what must not stand in a log.
        QCOMPARE(end.note.count("line "), CrashLines::kLines);
        QVERIFY(end.note.contains("line 60") && !end.note.contains("line 10,"));
        QVERIFY(!end.note.contains("planted-secret"));
    }

    void faultsOfTwoThreads_areOneNoteAndOneEnd()
    {
        const auto end = endOf("two threads");
        QCOMPARE(end.note.count("\nsignal "), 1);
        QVERIFY(end.note.endsWith(kCrashNoteEnd));
        QVERIFY(end.ms < 20'000);
    }

    void faultWhileWindowsAreRestored_isTold()
    {
        QVERIFY(endOf("restoring").note.contains("\nrestoring\n"));
    }

    void usualEnd_leavesNothing()
    {
        const auto end = endOf("end");
        QCOMPARE(end.status, QProcess::NormalExit);
        QVERIFY(!end.wasThere);
    }

    //! No picture of the memory, in which the sign-in would stand.
    void fault_leavesNoCoreFile()
    {
        const QTemporaryDir folder;
        std::ignore = endOf("abort", folder.path());
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList{u"crash.txt"_s});
    }

    void linkInPlaceOfTheNote_isNotFollowed()
    {
        const QTemporaryDir folder;
        const QString target = folder.filePath(u"target"_s);
        QVERIFY(QFile::link(target, folder.filePath(u"crash.txt"_s)));
        QVERIFY(!endOf("abort", folder.path()).note.isEmpty());
        QVERIFY(!QFile::exists(target));
    }

private:
    struct End {
        QProcess::ExitStatus status = QProcess::NormalExit;
        int code = 0;
        qint64 ms = 0;
        bool wasThere = false;
        QByteArray note = {};
    };

    //! A sanitizer takes over from us, and ends in its own way.
    static bool isSanitized()
    {
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
        return true;
#else
        return false;
#endif
    }

    static End endOf(const QByteArray &how, const QString &where = {})
    {
        const QTemporaryDir own;
        const QDir folder(where.isEmpty() ? own.path() : where);
        QProcess child;
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QLatin1StringView(kChild), u"1"_s);
        child.setProcessEnvironment(environment);
        child.setWorkingDirectory(folder.path());
        QElapsedTimer time;
        time.start();
        const auto path = folder.filePath(u"crash.txt"_s);
        child.start(QCoreApplication::applicationFilePath(), {path, QString::fromLatin1(how)});
        End end;
        if (!child.waitForFinished(60'000))
            return end;
        end = {.status = child.exitStatus(), .code = child.exitCode(), .ms = time.elapsed()};
        QFile file(path);
        end.wasThere = file.exists();
        if (file.open(QFile::ReadOnly)) {
            end.note = file.readAll();
            if (file.permissions() & (QFile::ReadGroup | QFile::ReadOther))
                end.note += "open to others";
        }
        return end;
    }
#endif
};

int main(int argc, char *argv[])
{
#ifdef Q_OS_UNIX
    if (qEnvironmentVariableIsSet(kChild) && argc == 3)
        return fall(QString::fromLocal8Bit(argv[1]), argv[2]);
#endif
    QCoreApplication application(argc, argv);
    CrashGuardTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "crash_guard_test.moc"
