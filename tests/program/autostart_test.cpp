// SPDX-License-Identifier: MIT
#include "program/autostart.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace wxm;

class AutostartTest : public QObject {
    Q_OBJECT

    static QString entryIn(const QString &folder)
    {
        const QDir place(folder);
        const auto names = place.entryList(QDir::Files);
        QFile file(place.filePath(names.value(0)));
        return names.size() == 1 && file.open(QIODevice::ReadOnly)
            ? QString::fromUtf8(file.readAll())
            : QString();
    }

private Q_SLOTS:
    void set_isSeenAndUndone()
    {
        const QTemporaryDir folder;
        const Autostart autostart(u"/usr/bin/wxm-console"_s, folder.filePath(u"new/autostart"_s));
        QVERIFY(autostart.isOffered());
        QVERIFY(!autostart.isOn());
        QVERIFY(autostart.set(true));
        QVERIFY(autostart.set(true));
        QVERIFY(autostart.isOn());
        QVERIFY(autostart.set(false));
        QVERIFY(!autostart.isOn());
        QVERIFY(autostart.set(false));
    }

    void entry_startsTheProgramMinimized()
    {
        const QTemporaryDir folder;
        QVERIFY(Autostart(u"/usr/bin/wxm-console"_s, folder.path()).set(true));
        const QString entry = entryIn(folder.path());
        QVERIFY2(entry.contains(u"wxm-console"_s) && entry.contains(u"--minimized"_s),
            qPrintable(entry));
    }

    void entry_showsTheWindowWhereThatIsWanted()
    {
        const QTemporaryDir folder;
        const Autostart autostart(u"/usr/bin/wxm-console"_s, folder.path());
        QVERIFY(autostart.set(true, false));
        const QString entry = entryIn(folder.path());
        QVERIFY2(entry.contains(u"wxm-console"_s) && !entry.contains(u"--minimized"_s),
            qPrintable(entry));
        QVERIFY(autostart.isOn());
    }

#if defined(Q_OS_UNIX) && !defined(Q_OS_MACOS)
    void entry_quotesThePath()
    {
        const QTemporaryDir folder;
        QVERIFY(Autostart(u"/home/a b/50%$x\"y\\z/wxm"_s, folder.path()).set(true));
        const QString line = u"Exec=\"/home/a b/50%%\\\\$x\\\\\"y\\\\\\\\z/wxm\" --minimized\n"_s;
        QVERIFY2(entryIn(folder.path()).contains(line), qPrintable(entryIn(folder.path())));
    }

    //! The mounted image is gone with this run.
    void image_isStartedByItsOwnPath()
    {
        const QTemporaryDir folder;
        const QTemporaryDir place;
        const auto image = place.filePath(u"WXM Console.AppImage"_s);
        QFile file(image);
        QVERIFY(file.open(QIODevice::WriteOnly));
        qputenv("APPIMAGE", image.toUtf8());
        const auto start = Autostart::ofThisRun({}, u"/tmp/.mount_x/usr/bin/wxm-console"_s);
        // Another program's image, inherited from whoever started us.
        qputenv("APPDIR", "/tmp/.mount_other");
        const auto other = Autostart::ofThisRun({}, u"/usr/bin/wxm-console"_s);
        qunsetenv("APPDIR");
        qunsetenv("APPIMAGE");
        QCOMPARE(start.program, image);
        QCOMPARE(other.program, u"/usr/bin/wxm-console"_s);
        const Autostart autostart(start, folder.path());
        QVERIFY(autostart.set(true));
        QVERIFY(entryIn(folder.path()).contains(u"Exec=\"%1\" --minimized\n"_s.arg(image)));
        QVERIFY(!autostart.isStale());
    }

    void entry_namesProfileAndServerOfThisRun()
    {
        const QTemporaryDir folder;
        ProgramOptions options;
        options.profile = u"night"_s;
        options.server = u"https://x.example"_s;
        const Autostart autostart(
            Autostart::ofThisRun(options, u"/usr/bin/wxm-console"_s), folder.path());
        QVERIFY(autostart.set(true));
        QVERIFY(
            entryIn(folder.path())
                .contains(
                    u"--minimized \"--profile\" \"night\" \"--server\" \"https://x.example\"\n"_s));
        QVERIFY(autostart.isOn());
        QVERIFY(!Autostart(u"/usr/bin/wxm-console"_s, folder.path()).isOn()); // the default's own
    }

    void movedProgram_makesTheEntryStale()
    {
        const QTemporaryDir folder;
        const QTemporaryDir place;
        const auto old = place.filePath(u"a b 50%$x\"y\\z"_s);
        QFile file(old);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(Autostart(old, folder.path()).set(true));
        const Autostart now(u"/usr/bin/env"_s, folder.path());
        QVERIFY(!now.isStale()); // another one that works
        QVERIFY(file.remove());
        QVERIFY(now.isStale());
        QVERIFY(now.set(true));
        QVERIFY(!now.isStale());
    }

    void entry_isAsTheSpecificationAsks()
    {
        const QTemporaryDir folder;
        QVERIFY(Autostart(u"/usr/bin/wxm-console"_s, folder.path()).set(true));
        QVERIFY(entryIn(folder.path()).startsWith(u"[Desktop Entry]\nType=Application\n"_s));
        QVERIFY(QFile::exists(folder.filePath(u"com.prompita.wxm.console.desktop"_s)));
    }
#endif

    void set_saysWhyNot()
    {
        const QTemporaryDir folder;
        const auto done = Autostart(u"/a\nExec=evil"_s, folder.path()).set(true);
        QVERIFY(!done);
        QVERIFY(entryIn(folder.path()).isEmpty());
        QVERIFY(!Autostart(u"/usr/bin/x"_s, u"/proc/nowhere"_s).set(true));
    }
};

QTEST_GUILESS_MAIN(AutostartTest)
#include "autostart_test.moc"
