// SPDX-License-Identifier: MIT
#include "base/durable_file.h"
#include "fakes/full_disk.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace wxm;
using fakes::FullDisk;

class DurableFileTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void file_isReplacedWholeAndForItsOwnerAlone()
    {
        QVERIFY(saveDurably(path(), "old"));
        QVERIFY(saveDurably(path(), QByteArray(50'000, 'x')));
        QCOMPARE(content(), QByteArray(50'000, 'x'));
        QCOMPARE(QFile::permissions(path()) & (QFile::ReadGroup | QFile::ReadOther),
            QFile::Permissions());
    }

    //! Bytes that fit into Qt's buffer are refused at the flush only, those beyond it at the write.
    void fullDisk_leavesTheOldFile_data()
    {
        QTest::addColumn<int>("room");
        QTest::addColumn<int>("bytes");
        QTest::newRow("none, in the buffer") << 0 << 200;
        QTest::newRow("a page, in the buffer") << 4'096 << 12'000;
        QTest::newRow("none, beyond the buffer") << 0 << 40'000;
        QTest::newRow("a part, beyond the buffer") << 20'000 << 40'000;
    }
    void fullDisk_leavesTheOldFile()
    {
        QFETCH(int, room);
        QFETCH(int, bytes);
        QVERIFY(saveDurably(path(), "old"));
        bool isSaved = true;
        {
            const FullDisk disk{rlim_t(room)};
            isSaved = saveDurably(path(), QByteArray(bytes, 'x'));
        }
        QVERIFY(!isSaved);
        QCOMPARE(content(), QByteArray("old"));
        QCOMPARE(QDir(m_folder.path()).entryList(QDir::Files).size(), 1);
        QVERIFY(saveDurably(path(), "new"));
        QCOMPARE(content(), QByteArray("new"));
    }

private:
    QString path() const { return m_folder.filePath(QStringLiteral("file")); }
    QByteArray content() const
    {
        QFile file(path());
        return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
    }

    QTemporaryDir m_folder;
};

QTEST_APPLESS_MAIN(DurableFileTest)
#include "durable_file_test.moc"
