// SPDX-License-Identifier: MIT
#include "chat/notes.h"
#include "fakes/fake_clock.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace wxm;

class NotesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
    }

    void note_isBackInTheNextRun()
    {
        {
            Notes notes(path(), m_clock);
            notes.setAccount(u"a"_s);
            notes.setText(UserId{7}, u"نُبّه مرتين\nsecond line"_s);
            notes.setText(UserId{8}, u"gone"_s);
            notes.setText(UserId{8}, {});
        }
        Notes notes(path(), m_clock);
        notes.setAccount(u"a"_s);
        QCOMPARE(notes.text(UserId{7}), u"نُبّه مرتين\nsecond line"_s);
        QCOMPARE(notes.note(UserId{7}).changedAt, m_clock.wallMs());
        QVERIFY(notes.text(UserId{8}).isEmpty());
        QSignalSpy reset(&notes, &Notes::reset);
        notes.setAccount(u"b"_s);
        QCOMPARE(reset.size(), 1);
        QVERIFY(notes.text(UserId{7}).isEmpty());
    }

    void file_isForItsOwnerOnly()
    {
        Notes notes(path(), m_clock);
        notes.setText(UserId{7}, u"x"_s);
        notes.saveNow();
        QFile file(path());
        QVERIFY(file.exists());
        QCOMPARE(file.permissions() & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup),
            QFile::Permissions());
    }

    void damagedFile_isSetAside()
    {
        QFile file(path());
        QVERIFY(file.open(QFile::WriteOnly));
        file.write("{\"a\": {\"7\": ");
        file.close();
        Notes notes(path(), m_clock);
        QVERIFY(notes.fileWasDamaged());
        QVERIFY(QFile::exists(path() + u".bad"_s));
        notes.setText(UserId{7}, u"x"_s);
        QCOMPARE(notes.text(UserId{7}), u"x"_s);
    }

    void fullDisk_isToldAndTriedAgain()
    {
        Notes notes(m_folder->filePath(u"no such folder/notes.json"_s), m_clock);
        QSignalSpy told(&notes, &Notes::savedChanged);
        notes.setText(UserId{7}, u"x"_s);
        notes.saveNow();
        QCOMPARE(told.size(), 1);
        QVERIFY(!notes.isSaved());
        QVERIFY(QDir(m_folder->path()).mkdir(u"no such folder"_s));
        notes.saveNow();
        QVERIFY(notes.isSaved());
    }

    void text_isCutAndInvalidPeopleHaveNone()
    {
        Notes notes(path(), m_clock);
        QSignalSpy changed(&notes, &Notes::changed);
        notes.setText({}, u"x"_s);
        QVERIFY(changed.isEmpty());
        notes.setText(UserId{7}, QString(Notes::kLongest + 1, u'x'));
        QCOMPARE(notes.text(UserId{7}).size(), Notes::kLongest);
        notes.setText(UserId{7}, QString(Notes::kLongest + 2, u'x'));
        QCOMPARE(changed.size(), 1);
    }

private:
    QString path() const { return m_folder->filePath(u"notes.json"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
    fakes::FakeClock m_clock;
};

QTEST_MAIN(NotesTest)
#include "notes_test.moc"
