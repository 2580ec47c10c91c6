// SPDX-License-Identifier: MIT
#include "base/crash_guard.h"
#include "program/crash_note.h"
#include "program/profile.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace wxm;

class CrashNoteTest : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_home;

    static void write(const QString &path, const QByteArray &text)
    {
        QFile file(path);
        QVERIFY(file.open(QFile::WriteOnly));
        file.write(text);
    }

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("XDG_DATA_HOME", QFile::encodeName(m_home.path()));
        qputenv("APPDATA", QFile::encodeName(m_home.path()));
    }

    void note_isToldOnceAndKeptForAReport()
    {
        Profile profile(u"once"_s);
        QVERIFY(profile.own({}));
        QVERIFY(!takeCrashNote(profile));
        write(crashNotePath(profile), "WXM Console 1\nsignal SIGSEGV 11\nlog\nend\n");
        const auto note = takeCrashNote(profile);
        QVERIFY(note);
        QVERIFY(note->text.startsWith("WXM Console 1\n") && !note->wasRestoring);
        QVERIFY(!takeCrashNote(profile));
        QVERIFY(QFile::exists(profile.file(u"crash.old.txt"_s)));
    }

    void restoring_isReadAboveTheLogAlone()
    {
        Profile profile(u"where"_s);
        QVERIFY(profile.own({}));
        write(crashNotePath(profile), "WXM Console 1\nsignal SIGSEGV 11\nrestoring\nlog\nend\n");
        QVERIFY(takeCrashNote(profile)->wasRestoring);
        write(crashNotePath(profile), "WXM Console 1\nsignal SIGSEGV 11\nlog\nrestoring\nend\n");
        QVERIFY(!takeCrashNote(profile)->wasRestoring);
    }

    //! A run that was killed leaves the file that it had opened.
    void emptyNote_isNone()
    {
        Profile profile(u"killed"_s);
        QVERIFY(profile.own({}));
        write(crashNotePath(profile), {});
        QVERIFY(!takeCrashNote(profile));
        QVERIFY(!QFile::exists(crashNotePath(profile)));
    }

    void guest_takesNothingFromTheOwner()
    {
        Profile owner(u"shared"_s);
        QVERIFY(owner.own({}));
        const CrashGuard guard(crashNotePath(owner), crashHead(u"1.0.0"_s));
        QVERIFY(QFile::exists(crashNotePath(owner)));
        Profile guest(u"shared"_s);
        QVERIFY(!guest.own({}));
        QVERIFY(crashNotePath(guest).isEmpty());
        QVERIFY(!takeCrashNote(guest));
        QVERIFY(QFile::exists(crashNotePath(owner)));
    }

    void head_namesVersionsAndNoPerson()
    {
        const auto head = crashHead(u"1.2.3"_s);
        QVERIFY(head.startsWith("WXM Console 1.2.3\n"));
        QVERIFY(head.endsWith('\n') && head.size() < 512);
        QVERIFY(!head.contains(QDir::homePath().toUtf8() + '/'));
    }
};

QTEST_GUILESS_MAIN(CrashNoteTest)
#include "crash_note_test.moc"
