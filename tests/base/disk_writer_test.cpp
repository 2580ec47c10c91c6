// SPDX-License-Identifier: MIT
#include "base/disk_writer.h"
#include "base/file_seal.h"
#include "fakes/disk_calls.h"
#include "fakes/full_disk.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

using namespace Qt::StringLiterals;
using namespace wxm;
using fakes::DiskCalls;

class DiskWriterTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        DiskCalls::reset();
    }

    void linesOfOneTurn_areOneSyncAndNoneOfThisThread()
    {
        DiskWriter disk;
        disk.append(path(), "first\n");
        QVERIFY(disk.flush(5'000));
        DiskCalls::reset(); // the name of the new file was put on the disk too
        int answers = 0;
        for (int i = 0; i < 3; ++i)
            disk.append(path(), "line\n", this, [&](bool isOnDisk) { answers += isOnDisk; });
        QVERIFY(disk.flush(5'000));
        QCOMPARE(answers, 3);
        QCOMPARE(DiskCalls::syncs(), 1);
        QCOMPARE(DiskCalls::syncsOfMainThread(), 0);
        QCOMPARE(content(), QByteArray("first\nline\nline\nline\n"));
    }

    void jobs_areDoneInTheirOrderAcrossFiles()
    {
        DiskWriter disk;
        QByteArrayList order;
        const auto noted = [&](const char *name) {
            return [&order, name](bool isOnDisk) { order.append(isOnDisk ? name : "failed"); };
        };
        disk.append(path(), "1\n", this, noted("journal 1"));
        disk.replace(path(u"draft"_s), "a", this, noted("draft a"));
        disk.append(path(), "2\n", this, noted("journal 2"));
        disk.replace(path(u"draft"_s), "b", this, noted("draft b"));
        QVERIFY(disk.flush(5'000));
        QCOMPARE(order, (QByteArrayList{"journal 1", "draft a", "journal 2", "draft b"}));
        QCOMPARE(content(u"draft"_s), QByteArray("b"));
    }

    //! On a slow disk only the newest of what waits is worth writing.
    void filesThatWait_areWrittenOnce()
    {
        DiskWriter disk;
        disk.replace(path(u"first"_s), "x");
        QVERIFY(disk.flush(5'000));
        const int ofOneFile = DiskCalls::syncs();
        DiskCalls::block(true);
        disk.replace(path(u"other"_s), "x");
        QCoreApplication::processEvents(); // handed over, and stuck in its first sync
        QVERIFY(DiskCalls::waitUntilBlocked());
        int answers = 0;
        for (const auto *text : {"a", "ab", "abc"})
            disk.replace(path(), text, this, [&](bool isOnDisk) { answers += isOnDisk; });
        DiskCalls::reset();
        DiskCalls::block(false);
        QVERIFY(disk.flush(5'000));
        QCOMPARE(answers, 3);
        QCOMPARE(content(), QByteArray("abc"));
        QCOMPARE(DiskCalls::syncs(), 2 * ofOneFile - 1);
    }

    void content_isMadeOnTheWritersThreadFromWhatWasHandedOver()
    {
        DiskWriter disk;
        QThread *made = nullptr;
        QStringList words{u"handed"_s, u"over"_s};
        bool isOnDisk = false;
        disk.replaceBy(
            path(),
            [words, &made] {
                made = QThread::currentThread();
                return words.join(u' ').toUtf8();
            },
            this, [&](bool answer) { isOnDisk = answer; });
        words.append(u"and changed since"_s);
        QVERIFY(made == nullptr);
        QVERIFY(disk.flush(5'000));
        QVERIFY(isOnDisk);
        QVERIFY(made != nullptr);
        QVERIFY(made != QThread::currentThread());
        QCOMPARE(content(), QByteArray("handed over"));
    }

    //! Whichever way their bytes come: what is asked for last stands in the file.
    void contentThatAnotherReplaces_isNeverMade()
    {
        DiskWriter disk;
        int made = 0;
        const auto noted = [&made](const char *text) {
            return [&made, text] {
                ++made;
                return QByteArray(text);
            };
        };
        int answers = 0;
        const auto count = [&](bool isOnDisk) { answers += isOnDisk; };
        disk.replaceBy(path(), noted("a"), this, count);
        disk.replaceBy(path(), noted("ab"), this, count);
        QVERIFY(disk.flush(5'000));
        QCOMPARE(content(), QByteArray("ab"));
        QCOMPARE(made, 1);
        disk.replaceBy(path(), noted("abc"), this, count);
        disk.replace(path(), "abcd", this, count);
        QVERIFY(disk.flush(5'000));
        QCOMPARE(content(), QByteArray("abcd"));
        QCOMPARE(made, 1);
        disk.replace(path(), "abcde", this, count);
        disk.replaceBy(path(), noted("abcdef"), this, count);
        QVERIFY(disk.flush(5'000));
        QCOMPARE(content(), QByteArray("abcdef"));
        QCOMPARE(made, 2);
        QCOMPARE(answers, 6);
    }

    void contentOfASealedFile_isSealed()
    {
        if (!FileSeal::isAvailable())
            QSKIP("built without libsodium");
        DiskWriter disk;
        disk.setSeal(std::make_shared<const FileSeal>(QByteArray(FileSeal::kKeyBytes, 'k')), true);
        disk.replaceBy(path(u"lines.jsonl"_s), [] { return QByteArray("{\"words\":1}\n"); });
        QVERIFY(disk.flush(5'000));
        const auto line = content(u"lines.jsonl"_s).trimmed();
        QVERIFY(FileSeal::isSealed(line));
        QCOMPARE(*disk.seal()->opened(line), QByteArray("{\"words\":1}"));
    }

    void diskThatDoesNotAnswer_isNotWaitedForForEver()
    {
        DiskWriter disk;
        DiskCalls::block(true);
        disk.append(path(), "line\n");
        QVERIFY(!disk.flush(50));
        QVERIFY(!disk.isIdle());
        DiskCalls::block(false);
        QVERIFY(disk.flush(5'000));
    }

    void fullDisk_leavesNothingOfTheLines_data()
    {
        QTest::addColumn<int>("room");
        QTest::newRow("none") << 6;
        QTest::newRow("a part") << 9;
    }
    void fullDisk_leavesNothingOfTheLines()
    {
        QFETCH(int, room);
        DiskWriter disk;
        disk.append(path(), "first\n");
        QVERIFY(disk.flush(5'000));
        QList<bool> answers;
        const auto note = [&](bool isOnDisk) { answers.append(isOnDisk); };
        {
            const fakes::FullDisk full{rlim_t(room)};
            disk.append(path(), "second\n", this, note);
            QVERIFY(disk.flush(5'000));
        }
        QCOMPARE(answers, QList{false});
        QCOMPARE(content(), QByteArray("first\n"));
        disk.append(path(), "third\n", this, note);
        QVERIFY(disk.flush(5'000));
        QCOMPARE(answers, (QList{false, true}));
        QCOMPARE(content(), QByteArray("first\nthird\n"));
    }

    //! At each byte at which the disk may be full: no half of a line, and nothing of those before.
    void sealedFile_losesNothingWhereverTheDiskIsFull()
    {
        if (!FileSeal::isAvailable())
            QSKIP("built without libsodium");
        DiskWriter disk;
        disk.setSeal(std::make_shared<const FileSeal>(QByteArray(FileSeal::kKeyBytes, 'k')), true);
        const auto name = u"lines.jsonl"_s;
        const QString lines = path(name);
        disk.append(lines, "{\"first\":1}\n");
        QVERIFY(disk.flush(5'000));
        const auto before = content(name);
        QVERIFY(FileSeal::isIn(lines));
        int refused = 0;
        const auto note = [&](bool isOnDisk) { refused += !isOnDisk; };
        int asked = 0;
        for (qsizetype room = before.size(); room < 2 * before.size(); ++room, ++asked) {
            const fakes::FullDisk full{rlim_t(room)};
            disk.append(lines, "{\"other\":2}\n", this, note);
            QVERIFY(disk.flush(5'000));
            QCOMPARE(content(name), before);
        }
        for (qsizetype room = 0; room < before.size(); ++room, ++asked) {
            const fakes::FullDisk full{rlim_t(room)};
            disk.replace(lines, "{\"other\":2}\n", this, note);
            QVERIFY(disk.flush(5'000));
            QCOMPARE(content(name), before);
        }
        QCOMPARE(refused, asked);
        disk.append(lines, "{\"other\":2}\n", this, note);
        QVERIFY(disk.flush(5'000));
        QCOMPARE(refused, asked);
        QCOMPARE(content(name).size(), 2 * before.size());
        QVERIFY(content(name).startsWith(before));
    }

    void syncThatFails_isARefusal()
    {
        DiskWriter disk;
        disk.append(path(), "first\n");
        QVERIFY(disk.flush(5'000));
        DiskCalls::fail(true);
        QList<bool> answers;
        disk.append(path(), "second\n", this, [&](bool isOnDisk) { answers.append(isOnDisk); });
        QVERIFY(disk.flush(5'000));
        DiskCalls::fail(false);
        QCOMPARE(answers, QList{false});
        QCOMPARE(content(), QByteArray("first\n"));
    }

    void folderThatIsNotThere_isARefusalUntilItIs()
    {
        DiskWriter disk;
        QList<bool> answers;
        const auto note = [&](bool isOnDisk) { answers.append(isOnDisk); };
        const auto place = path(u"later/file"_s);
        disk.append(place, "a\n", this, note);
        disk.replace(place, "b\n", this, note);
        QVERIFY(disk.flush(5'000));
        QVERIFY(QDir(m_folder->path()).mkdir(u"later"_s));
        disk.append(place, "c\n", this, note);
        QVERIFY(disk.flush(5'000));
        QCOMPARE(answers, (QList{false, false, true}));
        QCOMPARE(content(u"later/file"_s), QByteArray("c\n"));
    }

    void tornLine_doesNotSwallowTheNext()
    {
        QFile file(path());
        QVERIFY(file.open(QFile::WriteOnly));
        file.write("whole\ntor");
        file.close();
        DiskWriter disk;
        disk.append(path(), "next\n");
        QVERIFY(disk.flush(5'000));
        QCOMPARE(content(), QByteArray("whole\ntor\nnext\n"));
    }

    void appendAfterAReplacement_goesToTheNewFile()
    {
        DiskWriter disk;
        disk.append(path(), "old\n");
        disk.replace(path(), "new\n");
        disk.append(path(), "next\n");
        QVERIFY(disk.flush(5'000));
        QCOMPARE(content(), QByteArray("new\nnext\n"));
        QCOMPARE(QFile::permissions(path()) & (QFile::ReadGroup | QFile::ReadOther),
            QFile::Permissions());
    }

    void damagedFile_isKeptBeforeItIsReplaced()
    {
        DiskWriter disk;
        disk.append(path(), "damaged\n");
        disk.replace(path(), "mended\n", nullptr, {}, DiskWriter::Old::IsKept);
        QVERIFY(disk.flush(5'000));
        QCOMPARE(content(), QByteArray("mended\n"));
        QCOMPARE(content(u"file.bad"_s), QByteArray("damaged\n"));
    }

    //! Asked for again before the first is done: what stands there by then is not the damaged one.
    void damagedFile_isKeptOnce()
    {
        DiskWriter disk;
        disk.append(path(), "damaged\n");
        for (const auto *text : {"mended\n", "and more\n"})
            disk.replace(path(), text, nullptr, {}, DiskWriter::Old::IsKept);
        QVERIFY(disk.flush(5'000));
        QCOMPARE(content(), QByteArray("and more\n"));
        QCOMPARE(content(u"file.bad"_s), QByteArray("damaged\n"));
    }

    void damagedFileThatCannotBeKept_stays()
    {
        DiskWriter disk;
        disk.append(path(), "damaged\n");
        QVERIFY(disk.flush(5'000));
        QVERIFY(QDir(m_folder->path()).mkpath(u"file.bad/in the way"_s));
        QList<bool> answers;
        disk.replace(
            path(), "mended\n", this, [&](bool isOnDisk) { answers.append(isOnDisk); },
            DiskWriter::Old::IsKept);
        QVERIFY(disk.flush(5'000));
        QCOMPARE(answers, QList{false});
        QCOMPARE(content(), QByteArray("damaged\n"));
    }

    void answer_isNotCalledWithoutItsContext()
    {
        DiskWriter disk;
        int answers = 0;
        {
            QObject context;
            disk.append(path(), "line\n", &context, [&](bool) { ++answers; });
        }
        QVERIFY(disk.flush(5'000));
        QCOMPARE(answers, 0);
        QCOMPARE(content(), QByteArray("line\n"));
    }

    void answerThatAsksForMore_isWaitedForToo()
    {
        DiskWriter disk;
        disk.append(path(), "1\n", this, [&](bool) {
            disk.append(path(), "2\n", this, [&](bool) { std::ignore = disk.flush(5'000); });
        });
        QVERIFY(disk.flush(5'000));
        QVERIFY(disk.isIdle());
        QCOMPARE(content(), QByteArray("1\n2\n"));
    }

    void end_doesWhatWasAskedFor()
    {
        {
            DiskWriter disk;
            disk.append(path(), "line\n");
        }
        QCOMPARE(content(), QByteArray("line\n"));
    }

    void fileThatNobodyKeeps_isTakenAtOnce()
    {
        DiskWriter disk;
        QList<bool> answers;
        disk.append({}, "line\n", this, [&](bool isOnDisk) { answers.append(isOnDisk); });
        disk.replace({}, "line\n", this, [&](bool isOnDisk) { answers.append(isOnDisk); });
        QVERIFY(disk.flush(5'000));
        QCOMPARE(answers, (QList{true, true}));
    }

    void cleanup()
    {
        DiskCalls::block(false);
        DiskCalls::fail(false);
    }

private:
    QString path(const QString &name = u"file"_s) const { return m_folder->filePath(name); }
    QByteArray content(const QString &name = u"file"_s) const
    {
        QFile file(path(name));
        return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(DiskWriterTest)
#include "disk_writer_test.moc"
