// SPDX-License-Identifier: MIT
#include "chat/notes.h"
#include "fakes/fake_clock.h"

#include <QDir>
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
            Notes notes(path(), m_disk, m_clock);
            notes.setAccount(u"a"_s);
            notes.setText(UserId{7}, u"نُبّه مرتين\nsecond line"_s);
            notes.setText(UserId{8}, u"gone"_s);
            notes.setText(UserId{8}, {});
        }
        QVERIFY(m_disk.flush(5'000));
        Notes notes(path(), m_disk, m_clock);
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
        Notes notes(path(), m_disk, m_clock);
        notes.setText(UserId{7}, u"x"_s);
        m_clock.advanceMs(500);
        QVERIFY(m_disk.flush(5'000));
        QFile file(path());
        QVERIFY(file.exists());
        QCOMPARE(file.permissions() & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup),
            QFile::Permissions());
    }

    //! Before the file had lines, it was one object.
    void fileOfAnEarlierVersion_isTakenOver()
    {
        const QString former = m_folder->filePath(u"notes.json"_s);
        QFile file(former);
        QVERIFY(file.open(QFile::WriteOnly));
        file.write("{\"a\":{\"7\":{\"text\":\"نُبّه\",\"at\":1780000000000}}}");
        file.close();
        {
            Notes notes(path(), m_disk, m_clock);
            notes.setAccount(u"a"_s);
            QCOMPARE(notes.text(UserId{7}), u"نُبّه"_s);
            QVERIFY(m_disk.flush(5'000));
            QVERIFY(!QFile::exists(former));
        }
        Notes notes(path(), m_disk, m_clock);
        notes.setAccount(u"a"_s);
        QCOMPARE(notes.note(UserId{7}).changedAt, 1'780'000'000'000);
        QVERIFY(!notes.fileWasDamaged());
    }

    //! Nothing of the old file goes before the new one is on the disk.
    void fileOfAnEarlierVersion_staysWhereTheDiskRefuses()
    {
        const QString former = m_folder->filePath(u"notes.json"_s);
        QFile file(former);
        QVERIFY(file.open(QFile::WriteOnly));
        file.write("{\"a\":{\"7\":{\"text\":\"x\",\"at\":1}}}");
        file.close();
        QVERIFY(QDir().mkpath(path())); // a folder in the place of the file
        const Notes notes(path(), m_disk, m_clock);
        QVERIFY(m_disk.flush(5'000));
        QVERIFY(!notes.isSaved());
        QVERIFY(QFile::exists(former));
    }

    void damagedFileOfAnEarlierVersion_isSetAside()
    {
        QFile file(m_folder->filePath(u"notes.json"_s));
        QVERIFY(file.open(QFile::WriteOnly));
        file.write("{\"a\": {\"7\": ");
        file.close();
        Notes notes(path(), m_disk, m_clock);
        QVERIFY(notes.fileWasDamaged());
        QVERIFY(QFile::exists(file.fileName() + u".bad"_s));
        notes.setText(UserId{7}, u"x"_s);
        QCOMPARE(notes.text(UserId{7}), u"x"_s);
    }

    void damagedLine_isSetAsideAndTheOthersStay()
    {
        {
            Notes notes(path(), m_disk, m_clock);
            notes.setText(UserId{7}, u"whole"_s);
            notes.setText(UserId{8}, u"halved"_s);
        }
        QVERIFY(m_disk.flush(5'000));
        QFile file(path());
        QVERIFY(file.open(QFile::ReadWrite));
        const auto bytes = file.readAll().replace("halved", "halvex");
        file.seek(0);
        file.write(bytes);
        file.close();
        const Notes notes(path(), m_disk, m_clock);
        QVERIFY(notes.fileWasDamaged());
        QCOMPARE(notes.text(UserId{7}), u"whole"_s);
        QVERIFY(notes.text(UserId{8}).isEmpty());
        QVERIFY(m_disk.flush(5'000));
        QFile bad(path() + u".bad"_s);
        QVERIFY(bad.open(QFile::ReadOnly));
        QCOMPARE(bad.readAll(), bytes);
    }

    void fullDisk_isToldAndTriedAgain()
    {
        Notes notes(m_folder->filePath(u"no such folder/notes.jsonl"_s), m_disk, m_clock);
        QSignalSpy told(&notes, &Notes::savedChanged);
        notes.setText(UserId{7}, u"x"_s);
        m_clock.advanceMs(500);
        QVERIFY(m_disk.flush(5'000));
        QCOMPARE(told.size(), 1);
        QVERIFY(!notes.isSaved());
        QVERIFY(QDir(m_folder->path()).mkdir(u"no such folder"_s));
        m_clock.advanceMs(2'000);
        QVERIFY(m_disk.flush(5'000));
        QVERIFY(notes.isSaved());
    }

    void text_isCutAndInvalidPeopleHaveNone()
    {
        Notes notes(path(), m_disk, m_clock);
        QSignalSpy changed(&notes, &Notes::changed);
        notes.setText({}, u"x"_s);
        QVERIFY(changed.isEmpty());
        notes.setText(UserId{7}, QString(Notes::kLongest + 1, u'x'));
        QCOMPARE(notes.text(UserId{7}).size(), Notes::kLongest);
        notes.setText(UserId{7}, QString(Notes::kLongest + 2, u'x'));
        QCOMPARE(changed.size(), 1);
    }

private:
    QString path() const { return m_folder->filePath(u"notes.jsonl"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
    fakes::FakeClock m_clock;
    DiskWriter m_disk;
};

QTEST_MAIN(NotesTest)
#include "notes_test.moc"
