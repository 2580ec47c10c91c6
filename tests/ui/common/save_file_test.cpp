// SPDX-License-Identifier: MIT
#include "ui/common/save_file.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

using namespace Qt::StringLiterals;
using namespace wxm;

class SaveFileTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void file_isWritten()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"journal.csv"_s);
        QVERIFY(writeFile(path, "one"));
        QVERIFY(writeFile(path, "two"));
        QCOMPARE(read(path), QByteArray("two"));
    }
    void madeFile_isWrittenBesideTheWindow()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"large.pdf"_s);
        QObject context;
        QThread *maker = nullptr;
        QThread *told = nullptr;
        bool isSaved = false;
        writeMade(
            &context, path,
            [&maker] {
                maker = QThread::currentThread();
                return QByteArray("made");
            },
            [&](bool isDone) {
                told = QThread::currentThread();
                isSaved = isDone;
            });
        QVERIFY(!told);
        QTRY_VERIFY(told);
        QVERIFY(isSaved);
        QCOMPARE(told, QThread::currentThread());
        QVERIFY(maker != told);
        QCOMPARE(read(path), QByteArray("made"));
    }
    void fileWhereNoSecondOneCanBeMade_isWrittenInPlace()
    {
#ifdef Q_OS_LINUX
        // A folder in which not even root makes a file, with one that can be written.
        const QString path = u"/proc/self/comm"_s;
        const auto before = read(path).trimmed();
        QVERIFY(writeFile(path, "exported"));
        QCOMPARE(read(path).trimmed(), QByteArray("exported"));
        QVERIFY(writeFile(path, before));
#else
        QSKIP("needs /proc");
#endif
    }
    void existingFile_isReplacedWholeAndForItsOwnerAlone()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"journal.csv"_s);
        QFile old(path);
        QVERIFY(old.open(QFile::WriteOnly));
        QVERIFY(old.write(QByteArray(100'000, 'x')) == 100'000);
        old.close();
        QVERIFY(old.setPermissions(old.permissions() | QFile::ReadOther | QFile::ReadGroup));
        QVERIFY(writeFile(path, "new"));
        QCOMPARE(read(path), QByteArray("new"));
        constexpr auto kOthers =
            QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
#ifdef Q_OS_UNIX
        QVERIFY(!(QFile::permissions(path) & kOthers));
#else
        Q_UNUSED(kOthers)
#endif
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden),
            QStringList{u"journal.csv"_s}); // and nothing is left beside it
    }
    void folderThatMayNotBeWritten_isSaidAndLeavesWhatIsThere()
    {
#ifdef Q_OS_LINUX
        // Where not even root makes a file, or writes this one.
        const auto before = read(u"/proc/version"_s);
        QVERIFY(!writeFile(u"/proc/version"_s, "exported"));
        QVERIFY(!writeFile(u"/proc/exported.csv"_s, "exported"));
        QCOMPARE(read(u"/proc/version"_s), before);
        QObject context;
        int told = 0;
        writeMade(
            &context, u"/proc/exported.csv"_s, [] { return QByteArray("made"); },
            [&](bool isSaved) { told = isSaved ? 1 : -1; });
        QTRY_COMPARE(told, -1);
#else
        QSKIP("needs /proc");
#endif
    }
    void linkAndMissingFolder_areRefused()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"link"_s);
        QVERIFY(QFile::link(folder.filePath(u"target"_s), path));
        QVERIFY(!writeFile(path, "x"));
        QVERIFY(!writeFile(folder.filePath(u"none/file"_s), "x"));
    }

private:
    static QByteArray read(const QString &path)
    {
        QFile file(path);
        return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
    }
};

QTEST_GUILESS_MAIN(SaveFileTest)
#include "save_file_test.moc"
