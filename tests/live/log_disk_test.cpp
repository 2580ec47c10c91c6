// SPDX-License-Identifier: MIT
#include "fakes/temporary_settings.h"
#include "live/fake_live_api.h"
#include "live/log_disk.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace wxm;
using namespace wxm::live;

class LogDiskTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void lines_areInTheirOrderAndForTheOwnerAlone()
    {
        QTemporaryDir folder;
        const auto path = folder.filePath(u"a.jsonl"_s);
        QList<bool> answers;
        {
            QObject context;
            LogDisk disk(context);
            for (int i = 0; i < 50; ++i)
                disk.append(
                    path, QByteArray::number(i) + '\n', [&](bool isThere) { answers << isThere; });
            QVERIFY(answers.isEmpty()); // nobody waits
            QTRY_COMPARE(answers.size(), 50);
        }
        QVERIFY(!answers.contains(false));
        QFile file(path);
        QVERIFY(file.open(QFile::ReadOnly));
        for (int i = 0; i < 50; ++i)
            QCOMPARE(file.readLine().trimmed().toInt(), i);
#ifdef Q_OS_UNIX
        QVERIFY(!(QFileInfo(path).permissions() & (QFile::ReadGroup | QFile::ReadOther)));
#endif
    }

    void diskThatTakesNothing_answersNo()
    {
        QObject context;
        LogDisk disk(context);
        std::optional<bool> answer;
        disk.append(u"/no/such/folder/a.jsonl"_s, "x\n", [&](bool isThere) { answer = isThere; });
        QTRY_VERIFY(answer.has_value());
        QVERIFY(!*answer);
    }

    void end_waitsForWhatWasAskedFor()
    {
        QTemporaryDir folder;
        const auto path = folder.filePath(u"a.json"_s);
        {
            QObject context;
            LogDisk disk(context);
            disk.replace(path, "old");
            disk.replace(path, "new");
        }
        QFile file(path);
        QVERIFY(file.open(QFile::ReadOnly));
        QCOMPARE(file.readAll(), "new"_ba);
    }

    void journal_ofARunIsReadByTheNext()
    {
        QTemporaryDir folder;
        const auto path = folder.filePath(u"live-journal.jsonl"_s);
        TemporarySettings temporary;
        FakeClock clock;
        for (int run = 0; run < 3; ++run) {
            QObject context;
            LogDisk disk(context);
            ActLog log(temporary.settings, clock);
            log.setAccount(u"a"_s, UserId{2}, u"Salem"_s);
            log.open(path,
                {[&](const QByteArray &lines, ActLog::Disk::Done done) {
                     disk.append(path, lines, std::move(done));
                 },
                    [&](const QByteArray &bytes, ActLog::Disk::Done done) {
                        disk.replace(path, bytes, std::move(done));
                    }});
            for (int i = 0; i < 200; ++i) // as fast as they come, before the file is read as well
                log.add({.key = QByteArray::number(run * 1'000 + i),
                    .live = LiveId{7},
                    .user = UserId{12}});
            QTRY_COMPARE(log.entries().size(), (run + 1) * 200);
            QVERIFY(!log.isBroken());
            QCOMPARE(log.unsaved(), 0);
        }
    }
};

QTEST_GUILESS_MAIN(LogDiskTest)
#include "log_disk_test.moc"
