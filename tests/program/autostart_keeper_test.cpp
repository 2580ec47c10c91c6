// SPDX-License-Identifier: MIT
#include "program/autostart_keeper.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace wxm;

namespace {

struct Stage {
    QTemporaryDir folder;
    Autostart system{u"/usr/bin/wxm-console"_s, folder.path()};
    SettingsFile file{QString()};
    Settings settings{file};

    //! The entry, which is the only file there; empty where there is none.
    QString entry() const
    {
        const QDir place(folder.path());
        QFile found(place.filePath(place.entryList(QDir::Files).value(0)));
        return found.open(QIODevice::ReadOnly) ? QString::fromUtf8(found.readAll()) : QString();
    }
    bool isMinimized() const { return entry().contains(u"--minimized"_s); }
};

} // namespace

class AutostartKeeperTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void entryOfAMovedProgram_isMendedAtTheStart()
    {
        Stage s;
        QVERIFY(Autostart(u"/gone/wxm-console"_s, s.folder.path()).set(true));
        const Autostart here(u"/usr/bin/env"_s, s.folder.path());
        QVERIFY(here.isStale());
        const AutostartKeeper keeper(s.settings, here);
        QVERIFY(here.isOn());
        QVERIFY(!here.isStale());
    }

    void start_believesTheSystem()
    {
        Stage s;
        QVERIFY(s.system.set(true));
        const AutostartKeeper keeper(s.settings, s.system);
        QVERIFY(s.settings.startsWithSession());
        QVERIFY(s.system.isOn());
    }

    void entryThatThePersonDeleted_isNotPutBack()
    {
        Stage s;
        s.settings.startsWithSession.set(true);
        const AutostartKeeper keeper(s.settings, s.system);
        QVERIFY(!s.settings.startsWithSession());
        QVERIFY(!s.system.isOn());
    }

    void change_reachesTheSystemBothWays()
    {
        Stage s;
        const AutostartKeeper keeper(s.settings, s.system);
        s.settings.startsWithSession.set(true);
        QVERIFY(s.system.isOn());
        s.settings.startsWithSession.set(false);
        QVERIFY(!s.system.isOn());
    }

    void policy_winsOverTheSystem()
    {
        Stage s;
        s.file.setPolicy({{QString(s.settings.startsWithSession.key()), true}});
        const AutostartKeeper keeper(s.settings, s.system);
        QVERIFY(s.system.isOn());
    }

    void entry_followsHowTheWindowAppears()
    {
        Stage s;
        const AutostartKeeper keeper(s.settings, s.system);
        s.settings.startsAs.set(u"minimized"_s);
        QVERIFY(s.entry().isEmpty()); // not switched on by that
        s.settings.startsWithSession.set(true);
        QVERIFY(s.isMinimized());
        s.settings.startsAs.set(u"unfocused"_s); // read by the program itself
        QVERIFY(s.system.isOn() && !s.isMinimized());
        s.settings.startsAs.set(u"minimized"_s);
        QVERIFY(s.isMinimized());
    }

    void entryOfAnEarlierVersion_staysInTheBackgroundUntilTheSettingChanges()
    {
        Stage s;
        QVERIFY(s.system.set(true));
        const AutostartKeeper keeper(s.settings, s.system);
        QVERIFY(s.isMinimized());
        s.settings.startsAs.set(u"unfocused"_s);
        QVERIFY(!s.isMinimized());
    }

    void policyOfTheWindow_isWrittenIntoTheEntry()
    {
        Stage s;
        QVERIFY(s.system.set(true));
        s.file.setPolicy({{QString(s.settings.startsAs.key()), u"shown"_s}});
        const AutostartKeeper keeper(s.settings, s.system);
        QVERIFY(s.system.isOn() && !s.isMinimized());
    }

    void refusal_isToldAndTheSettingSaysWhatIs()
    {
        Stage s;
        AutostartKeeper keeper(s.settings, Autostart(u"/usr/bin/x"_s, u"/proc/nowhere"_s));
        const QSignalSpy refused(&keeper, &AutostartKeeper::refused);
        s.settings.startsWithSession.set(true);
        QCOMPARE(refused.count(), 1);
        QVERIFY(!s.settings.startsWithSession());
    }
};

QTEST_GUILESS_MAIN(AutostartKeeperTest)
#include "autostart_keeper_test.moc"
