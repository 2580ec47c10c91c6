// SPDX-License-Identifier: MIT
#include "session/autostart.h"

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

#if defined(Q_OS_UNIX) && !defined(Q_OS_MACOS)
    void entry_quotesThePath()
    {
        const QTemporaryDir folder;
        QVERIFY(Autostart(u"/home/a b/50%$x\"y\\z/wxm"_s, folder.path()).set(true));
        const QString line = u"Exec=\"/home/a b/50%%\\\\$x\\\\\"y\\\\\\\\z/wxm\" --minimized\n"_s;
        QVERIFY2(entryIn(folder.path()).contains(line), qPrintable(entryIn(folder.path())));
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
