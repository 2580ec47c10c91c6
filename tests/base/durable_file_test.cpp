// SPDX-License-Identifier: MIT
#include "base/durable_file.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <sys/resource.h>

#include <csignal>

using namespace wxm;

namespace {

//! A disk that takes no more than so many bytes a file, for whoever runs this.
class FullDisk {
public:
    explicit FullDisk(rlim_t bytes)
    {
        std::signal(SIGXFSZ, SIG_IGN); // the write fails, as on a full disk, and nobody is killed
        getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit now{bytes, m_before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &now);
    }
    ~FullDisk() { setrlimit(RLIMIT_FSIZE, &m_before); }
    Q_DISABLE_COPY_MOVE(FullDisk)

private:
    rlimit m_before{};
};

} // namespace

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
