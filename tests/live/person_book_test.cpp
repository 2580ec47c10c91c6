// SPDX-License-Identifier: MIT
#include "live/fake_live_api.h"
#include "live/ladder.h"
#include "live/person_book.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace wxm;
using namespace wxm::live;

namespace {

struct Stand {
    Stand() { begin(); }
    void begin()
    {
        book.reset();
        QVERIFY(disk.flush(5'000));
        book = std::make_unique<PersonBook>(clock);
        book->setAccount(u"a"_s);
        book->open(path, disk);
    }
    QTemporaryDir folder;
    QString path = folder.filePath(u"people.json"_s);
    FakeClock clock;
    DiskWriter disk;
    std::unique_ptr<PersonBook> book;
};

ActEntry entry(JournalEntry::Kind kind, ActLine::End end, EpochMs atMs, bool isReversed = false)
{
    ActLine line;
    line.kind = kind;
    line.end = end;
    line.atMs = atMs;
    line.user = UserId{12};
    return {line, atMs, isReversed};
}

} // namespace

class PersonBookTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void person_isBackInTheNextRun()
    {
        Stand stand;
        stand.book->setNickname(UserId{12}, u" صاحب السحب\n"_s);
        stand.book->setWatched(UserId{12}, true);
        stand.book->meet(UserId{12}, u"user_99"_s, false);
        stand.begin();
        const auto *known = stand.book->find(UserId{12});
        QVERIFY(known);
        QCOMPARE(known->nickname, u"صاحب السحب"_s);
        QVERIFY(known->isWatched && stand.book->isWatched(UserId{12}));
        QCOMPARE(known->name, u"user_99"_s);
        QCOMPARE(known->firstMs, stand.clock.wallMs());
    }

    void stranger_isNotKept()
    {
        Stand stand;
        stand.book->meet(UserId{12}, u"user_99"_s, false);
        QVERIFY(!stand.book->find(UserId{12}));
        stand.book->meet(UserId{12}, u"user_99"_s, true); // was acted on
        QVERIFY(stand.book->find(UserId{12}));
    }

    void names_beforeAreKeptTheLatestFirst()
    {
        Stand stand;
        for (const auto &name : {u"Bu Nasser"_s, u"حق وحقيق"_s, u"user_99"_s, u"user_99"_s})
            stand.book->meet(UserId{12}, name, true);
        QCOMPARE(stand.book->find(UserId{12})->namesBefore,
            (QStringList{u"حق وحقيق"_s, u"Bu Nasser"_s}));
        for (int i = 0; i < 30; ++i)
            stand.book->meet(UserId{12}, u"name %1"_s.arg(i), true);
        QCOMPARE(stand.book->find(UserId{12})->namesBefore.size(), PersonBook::kNames);
    }

    void forget_removesAllOfThem()
    {
        Stand stand;
        stand.book->setWatched(UserId{12}, true);
        stand.book->forget(UserId{12});
        stand.begin();
        QVERIFY(!stand.book->find(UserId{12}));
    }

    void otherAccount_knowsNobodyOfThese()
    {
        Stand stand;
        stand.book->setWatched(UserId{12}, true);
        stand.book->setAccount(u"b"_s);
        QVERIFY(!stand.book->find(UserId{12}));
        stand.book->setAccount(u"a"_s);
        QVERIFY(stand.book->find(UserId{12}));
    }

    void damagedFile_isNoPeople()
    {
        Stand stand;
        QFile file(stand.path);
        QVERIFY(file.open(QFile::WriteOnly | QFile::Truncate));
        file.write("{\"a\":{\"x\":3,\"12\":[]}}");
        file.close();
        stand.begin();
        QVERIFY(stand.book->find(UserId{12})); // nothing is known of them
        QVERIFY(!stand.book->isWatched(UserId{12}));
    }

    //! What cannot be read at all may still be of use to somebody who mends it by hand.
    void unreadableFile_isSetAside()
    {
        Stand stand;
        stand.book.reset();
        QFile file(stand.path);
        QVERIFY(file.open(QFile::WriteOnly | QFile::Truncate));
        file.write("{\"a\":{\"12\":{\"nickname\":");
        file.close();
        stand.begin();
        QVERIFY(!stand.book->find(UserId{12}));
        stand.book->setWatched(UserId{13}, true);
        stand.begin();
        QVERIFY(stand.book->isWatched(UserId{13}));
        QVERIFY(QFile::exists(stand.path + u".bad"_s));
    }

    void ladder_proposesTheNextStep_data()
    {
        using Kind = JournalEntry::Kind;
        using End = ActLine::End;
        constexpr EpochMs now = 1'780'714'800'000;
        QTest::addColumn<QList<ActEntry>>("entries");
        QTest::addColumn<int>("next");
        QTest::newRow("first time") << QList<ActEntry>{} << int(LadderStep::Remove);
        QTest::newRow("removed before")
            << QList<ActEntry>{entry(Kind::CommentRemoved, End::Done, now - 1'000)}
            << int(LadderStep::RemoveAndBlock);
        QTest::newRow("removed by others")
            << QList<ActEntry>{entry(Kind::CommentRemoved, End::Seen, now - 1'000)}
            << int(LadderStep::RemoveAndBlock);
        QTest::newRow("taken back")
            << QList<ActEntry>{entry(Kind::CommentRemoved, End::Undone, now - 1'000)}
            << int(LadderStep::Remove);
        QTest::newRow("forgiven") << QList<ActEntry>{entry(
            Kind::CommentRemoved, End::Done, now - 40LL * 24 * 3'600'000)}
                                  << int(LadderStep::Remove);
        QTest::newRow("blocked before")
            << QList<ActEntry>{entry(Kind::ViewerBlocked, End::Done, now - 1'000)}
            << int(LadderStep::BlockEverywhere);
        QTest::newRow("blocked by mistake")
            << QList<ActEntry>{entry(Kind::ViewerBlocked, End::Done, now - 1'000, true)}
            << int(LadderStep::Remove);
    }
    void ladder_skipsWhatDoesNotCount()
    {
        ActEntry entry{.line = {.atMs = 1'780'714'700'000,
                           .kind = JournalEntry::Kind::CommentRemoved,
                           .user = UserId{12},
                           .countsForLadder = false}};
        const EpochMs now = 1'780'714'800'000;
        QCOMPARE(int(ladderOf({entry}, UserId{12}, now).next), int(LadderStep::Remove));
        entry.line.countsForLadder = true;
        QCOMPARE(int(ladderOf({entry}, UserId{12}, now).next), int(LadderStep::RemoveAndBlock));
    }
    void ladder_proposesTheNextStep()
    {
        QFETCH(QList<ActEntry>, entries);
        QFETCH(int, next);
        QCOMPARE(int(ladderOf(entries, UserId{12}, 1'780'714'800'000).next), next);
        QCOMPARE(
            int(ladderOf(entries, UserId{13}, 1'780'714'800'000).next), int(LadderStep::Remove));
    }
};

QTEST_GUILESS_MAIN(PersonBookTest)
#include "person_book_test.moc"
