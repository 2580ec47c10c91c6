// SPDX-License-Identifier: MIT
#include "base/disk_writer.h"
#include "live/act_log.h"
#include "live/fake_live_api.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace wxm;
using namespace wxm::live;
using End = ActLine::End;
using Kind = JournalEntry::Kind;

namespace {

//! A disk that can be full, and that answers when it is told to.
struct FakeDisk {
    QString path;
    bool isFull = false;
    bool isSlow = false;
    int writes = 0;
    std::vector<std::function<void()>> waiting;

    ActLog::Disk disk()
    {
        return {[this](const QByteArray &lines, ActLog::Disk::Done done) {
                    act([this, lines] { return put(lines, QFile::Append); }, std::move(done));
                },
            [this](const QByteArray &bytes, ActLog::Disk::Done done) {
                act([this, bytes] { return put(bytes, QFile::Truncate); }, std::move(done));
            }};
    }
    bool put(const QByteArray &bytes, QFile::OpenModeFlag how)
    {
        ++writes;
        if (isFull)
            return false;
        QFile file(path);
        return file.open(QFile::WriteOnly | how) && file.write(bytes) == bytes.size();
    }
    void act(const std::function<bool()> &what, ActLog::Disk::Done done)
    {
        if (!isSlow) {
            const bool isThere = what();
            return done ? done(isThere) : void();
        }
        waiting.push_back([what, done] {
            const bool isThere = what();
            if (done)
                done(isThere);
        });
    }
    void answer()
    {
        for (const auto &one : std::exchange(waiting, {}))
            one();
    }
};

struct Stand {
    Stand()
    {
        disk.path = folder.filePath(u"live-journal.jsonl"_s);
        begin();
    }
    //! The program starts anew.
    void begin()
    {
        log = std::make_unique<ActLog>(temporary.settings, clock);
        log->setAccount(u"https://wxm.example#2"_s, UserId{2}, u"Salem"_s);
        log->open(disk.path, disk.disk());
        QTRY_VERIFY(!log->isLoading());
    }
    void add(Kind kind, End end, const QByteArray &key, std::int64_t user = 12)
    {
        clock.advanceMs(1'000);
        log->add({.key = key,
            .kind = kind,
            .end = end,
            .live = LiveId{7},
            .comment = kind == Kind::CommentRemoved ? CommentId{901} : CommentId{},
            .user = UserId{user},
            .name = u"نصّاب"_s,
            .words = u"free coins"_s,
            .reason = u"scam link"_s});
    }
    QByteArray bytes() const
    {
        QFile file(disk.path);
        return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
    }
    void overwrite(const QByteArray &bytes) const
    {
        QFile file(disk.path);
        QVERIFY(file.open(QFile::WriteOnly | QFile::Truncate));
        file.write(bytes);
    }

    QTemporaryDir folder;
    TemporarySettings temporary;
    FakeClock clock;
    FakeDisk disk;
    std::unique_ptr<ActLog> log;
};

} // namespace

class ActLogTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void act_isBackInTheNextRunWithHowItEnded()
    {
        Stand stand;
        stand.add(Kind::ViewerBlocked, End::Sent, "a");
        stand.add(Kind::ViewerBlocked, End::Done, "a");
        stand.add(Kind::CommentRemoved, End::Undone, "b");
        stand.add(Kind::CommentPinned, End::Sent, "c");
        stand.begin();
        const auto entries = stand.log->entries();
        QCOMPARE(entries.size(), 3);              // the newest first
        QCOMPARE(entries[0].line.end, End::Sent); // nobody knows
        QCOMPARE(entries[1].line.end, End::Undone);
        const auto &block = entries[2];
        QCOMPARE(block.line.end, End::Done);
        QCOMPARE(block.endedMs - block.line.atMs, 1'000);
        QCOMPARE(block.line.reason, u"scam link"_s);
        QCOMPARE(block.line.byName, u"Salem"_s);
        QCOMPARE(block.line.name, u"نصّاب"_s);
        QCOMPARE(stand.log->linesOf("a").size(), 2);
        QVERIFY(!stand.log->isBroken());
    }

    void chain_tellsWhatWasDoneToTheFile_data()
    {
        QTest::addColumn<int>("what");
        QTest::newRow("a line was changed") << 0;
        QTest::newRow("a line was taken out") << 1;
        QTest::newRow("two lines changed places") << 2;
        QTest::newRow("a line is no line") << 3;
    }
    void line_keepsEveryCommentThatItIsFor()
    {
        const ActLine line{.atMs = 1'780'000'000'000,
            .key = "a",
            .kind = Kind::ViewerBlocked,
            .end = End::Done,
            .live = LiveId{7},
            .comment = CommentId{703},
            .user = UserId{12},
            .words = u"more coins\ncoins!"_s,
            .also = {CommentId{704}, CommentId{709}}};
        const auto read = readActLines(chainedLine(line, {}).bytes);
        QCOMPARE(read.lines.size(), 1);
        QVERIFY(read.lines[0] == line);
        QCOMPARE(read.broken, -1);
    }

    void line_ofTheNightWatchIsRead()
    {
        for (const auto kind : {Kind::NightBegan, Kind::NightEnded}) {
            const ActLine line{.atMs = 1'780'000'000'000, .kind = kind, .reason = u"Insults"_s};
            const auto read = readActLines(chainedLine(line, {}).bytes);
            QCOMPARE(read.lines.size(), 1);
            QVERIFY(read.lines[0] == line);
        }
    }

    void chain_tellsWhatWasDoneToTheFile()
    {
        QFETCH(int, what);
        Stand stand;
        for (int i = 0; i < 4; ++i)
            stand.add(Kind::ViewerBlocked, End::Done, QByteArray::number(i), 12 + i);
        stand.begin();
        QVERIFY(!stand.log->isBroken());
        auto lines = stand.bytes().split('\n');
        if (what == 0)
            lines[1].replace("scam link", "nothing..");
        else if (what == 1)
            lines.removeAt(1);
        else if (what == 2)
            lines.swapItemsAt(1, 2);
        else
            lines[1] = "nonsense";
        stand.overwrite(lines.join('\n'));
        const auto before = stand.bytes();
        stand.begin();
        QVERIFY(stand.log->isBroken());
        QVERIFY(stand.log->entries().size() >= 3); // what can be read is shown
        stand.add(Kind::CommentPinned, End::Done, "n");
        QVERIFY(stand.bytes().startsWith(before)); // as it was found, and goes on
    }

    void chain_mayBeginInItsMidst()
    {
        Stand stand;
        for (int i = 0; i < 4; ++i)
            stand.add(Kind::ViewerBlocked, End::Done, QByteArray::number(i));
        auto lines = stand.bytes().split('\n');
        lines.removeFirst();
        QCOMPARE(readActLines(lines.join('\n')).broken, qsizetype(-1));
    }

    void tornEnd_isPassedOverAndTheNextLineStandsAlone()
    {
        Stand stand;
        stand.add(Kind::ViewerBlocked, End::Done, "a");
        stand.add(Kind::ViewerBlocked, End::Done, "b", 13);
        stand.overwrite(stand.bytes().chopped(20));
        stand.begin();
        QCOMPARE(stand.log->entries().size(), 1);
        stand.add(Kind::ViewerBlocked, End::Done, "c", 14);
        stand.begin();
        QCOMPARE(stand.log->entries().size(), 2);
        QVERIFY(!stand.log->isBroken());
    }

    void fullDisk_isToldAndNothingIsLost()
    {
        Stand stand;
        stand.add(Kind::ViewerBlocked, End::Done, "a");
        stand.disk.isFull = true;
        stand.add(Kind::ViewerBlocked, End::Done, "b", 13);
        stand.add(Kind::ViewerBlocked, End::Done, "c", 14);
        QCOMPARE(stand.log->unsaved(), 2);
        QCOMPARE(stand.log->entries().size(), 3);
        stand.disk.isFull = false;
        stand.add(Kind::ViewerBlocked, End::Done, "d", 15);
        QCOMPARE(stand.log->unsaved(), 0);
        stand.begin();
        QCOMPARE(stand.log->entries().size(), 4);
        QVERIFY(!stand.log->isBroken()); // in their order
    }

    void slowDisk_isNotWaitedForAndWritesInOrder()
    {
        Stand stand;
        stand.disk.isSlow = true;
        for (int i = 0; i < 50; ++i)
            stand.add(Kind::ViewerBlocked, End::Done, QByteArray::number(i), 12 + i);
        QCOMPARE(stand.log->entries().size(), 50);
        QVERIFY(stand.bytes().isEmpty());
        stand.disk.answer(); // the first
        stand.disk.answer(); // all others at once
        QCOMPARE(stand.disk.writes, 2);
        stand.disk.isSlow = false;
        stand.begin();
        QCOMPARE(stand.log->entries().size(), 50);
        QVERIFY(!stand.log->isBroken());
    }

    void old_goAtTheNextStartAndTheChainHolds()
    {
        Stand stand;
        stand.add(Kind::ViewerBlocked, End::Done, "a");
        stand.clock.advanceMs(200LL * 24 * 3'600'000);
        stand.add(Kind::ViewerBlocked, End::Done, "b", 13);
        stand.begin();
        QCOMPARE(stand.log->entries().size(), 1);
        QCOMPARE(stand.bytes().count('\n'), 1);
        stand.add(Kind::ViewerBlocked, End::Done, "c", 14);
        stand.begin();
        QCOMPARE(stand.log->entries().size(), 2);
        QVERIFY(!stand.log->isBroken());
    }

    void off_writesNothing()
    {
        Stand stand;
        stand.temporary.settings.journalOnDisk.set(false);
        stand.add(Kind::ViewerBlocked, End::Done, "a");
        QVERIFY(!stand.log->isKept());
        QVERIFY(stand.bytes().isEmpty());
        QCOMPARE(stand.log->entries().size(), 1); // until the program ends
        stand.begin();
        QVERIFY(stand.log->entries().isEmpty());
        stand.add(Kind::ViewerBlocked, End::Done, "b", 13);
        stand.temporary.settings.journalOnDisk.set(true);
        QTRY_VERIFY(!stand.log->isLoading());
        stand.begin();
        QCOMPARE(stand.log->entries().size(), 1);
        QVERIFY(!stand.log->isBroken());
    }

    void search_findsHoweverItIsSpelled_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<int>("count");
        QTest::newRow("name, other spelling") << u"نصاب"_s << 2;
        QTest::newRow("reason") << u"SCAM"_s << 2;
        QTest::newRow("comment") << u"coins"_s << 2;
        QTest::newRow("number of the person") << u"13"_s << 1;
        QTest::newRow("nothing") << u"weather"_s << 0;
    }
    void search_findsHoweverItIsSpelled()
    {
        QFETCH(QString, words);
        QFETCH(int, count);
        Stand stand;
        stand.add(Kind::ViewerBlocked, End::Done, "a");
        stand.add(Kind::CommentRemoved, End::Refused, "b", 13);
        QCOMPARE(stand.log->entries({.words = words}).size(), count);
    }

    void filters_areOfKindEndLiveAndTime()
    {
        Stand stand;
        stand.add(Kind::ViewerBlocked, End::Done, "a");
        const auto later = stand.clock.wallMs() + 1;
        stand.add(Kind::CommentRemoved, End::Refused, "b");
        stand.add(Kind::CommentRemoved, End::Seen, {});
        QCOMPARE(stand.log->entries({.kind = Kind::CommentRemoved}).size(), 2);
        QCOMPARE(stand.log->entries({.end = End::Refused}).size(), 1);
        QCOMPARE(stand.log->entries({.isOwn = true}).size(), 2);
        QCOMPARE(stand.log->entries({.live = LiveId{9}}).size(), 0);
        QCOMPARE(stand.log->entries({.sinceMs = later}).size(), 2);
        QCOMPARE(stand.log->lives(), QList<LiveId>{LiveId{7}});
    }

    void othersLately_areThoseOfThisAccountSinceThen()
    {
        Stand stand;
        stand.add(Kind::CommentRemoved, End::Seen, {});
        const auto seen = stand.clock.wallMs();
        stand.add(Kind::CommentRemoved, End::Done, "a"); // ours
        QCOMPARE(stand.log->lastOfOthers(seen), seen);
        QCOMPARE(stand.log->lastOfOthers(seen + 1), EpochMs{0});
        stand.log->setAccount(u"https://wxm.example#3"_s, UserId{3}, u"Huda"_s);
        QCOMPARE(stand.log->lastOfOthers(seen), EpochMs{0});
    }

    void reversed_isWhatALaterActUndid()
    {
        Stand stand;
        stand.add(Kind::ViewerBlocked, End::Done, "a");
        stand.add(Kind::ViewerBlocked, End::Done, "b", 13);
        stand.add(Kind::ViewerUnblocked, End::Done, "c");
        const auto entries = stand.log->entries();
        QVERIFY(!entries[0].isReversed);
        QVERIFY(!entries[1].isReversed); // of another person
        QVERIFY(entries[2].isReversed);
        QCOMPARE(oppositeOf(Kind::ViewerBlocked), std::optional(Action::UnblockViewer));
        QCOMPARE(oppositeOf(Kind::CommentRemoved), std::optional<Action>());
    }

    void otherAccount_seesNothingOfIt()
    {
        Stand stand;
        stand.add(Kind::ViewerBlocked, End::Done, "a");
        stand.log->setAccount(u"https://wxm.example#3"_s, UserId{3}, u"Huda"_s);
        QVERIFY(stand.log->entries().isEmpty());
        QVERIFY(stand.log->lives().isEmpty());
    }

    void run_isReadByTheNextWhateverTheDiskIsDoing()
    {
        QTemporaryDir folder;
        const auto path = folder.filePath(u"live-journal.jsonl"_s);
        TemporarySettings temporary;
        FakeClock clock;
        for (int run = 0; run < 3; ++run) {
            DiskWriter disk;
            ActLog log(temporary.settings, clock);
            log.setAccount(u"a"_s, UserId{2}, u"Salem"_s);
            log.open(path,
                {[&](const QByteArray &lines, ActLog::Disk::Done done) {
                     disk.append(path, lines, &log, std::move(done));
                 },
                    [&](const QByteArray &bytes, ActLog::Disk::Done done) {
                        disk.replace(path, bytes, &log, std::move(done));
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

QTEST_GUILESS_MAIN(ActLogTest)
#include "act_log_test.moc"
