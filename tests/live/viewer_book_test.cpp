// SPDX-License-Identifier: MIT
#include "live/arrival.h"
#include "live/fake_live_api.h"
#include "live/flagged_comments.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>

using namespace Qt::StringLiterals;
using namespace wxm;
using namespace wxm::live;

namespace {

constexpr EpochMs kHourMs = 3'600'000;

//! A book over a real folder.
struct Stand {
    Stand() { book = make(); }
    std::unique_ptr<ViewerBook> make()
    {
        auto made = std::make_unique<ViewerBook>(temporary.settings, clock);
        made->setAccount(u"https://x#1"_s);
        made->open(folder.path(), [](const QString &path, const QByteArray &bytes) {
            QFile file(path);
            if (file.open(QFile::WriteOnly))
                file.write(bytes);
        });
        return made;
    }
    static void waitForTheFile()
    {
        QThreadPool::globalInstance()->waitForDone();
        QCoreApplication::processEvents();
    }
    //! The next run of the program, when the file is read.
    void startAgain()
    {
        book.reset();
        book = make();
        waitForTheFile();
    }
    QByteArray bytes() const
    {
        const auto files = QDir(folder.path()).entryList({u"viewers-*.bin"_s});
        QFile file(folder.filePath(files.value(0)));
        return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
    }

    FakeClock clock;
    TemporarySettings temporary;
    QTemporaryDir folder;
    std::unique_ptr<ViewerBook> book;
};

void say(LiveStore &store, std::int64_t id, std::int64_t user, EpochMs atMs)
{
    store.receive(CommentAdded{LiveId{7}, {CommentId{id}, UserId{user}, atMs, "Sara", "hello"}});
}

Arrival arrivalAt(const LiveStore &store, std::int64_t id, const ViewerBook *book)
{
    const auto &record = *store.find(LiveId{7});
    return arrivalOf(record, record.feed().row(*record.feed().find(CommentId{id})), book);
}

} // namespace

class ViewerBookTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void visit_isRememberedOverRuns()
    {
        Stand stand;
        const auto then = stand.clock.wallMs();
        stand.book->meet(UserId{12});
        QVERIFY(!stand.book->before(UserId{12})); // met for the first time
        stand.clock.setWallMs(then + 5 * kHourMs);
        stand.book->meet(UserId{12});
        QVERIFY(!stand.book->before(UserId{12})); // the same evening
        stand.startAgain();
        stand.clock.setWallMs(then + 72 * kHourMs);
        stand.book->meet(UserId{12});
        QVERIFY(stand.book->before(UserId{12}));
        QCOMPARE(*stand.book->before(UserId{12}) / kHourMs, (then + 5 * kHourMs) / kHourMs);
        QVERIFY(!stand.book->before(UserId{13}));
    }

    void earlyComment_isNoHindrance()
    {
        Stand stand;
        const auto then = stand.clock.wallMs();
        stand.book->meet(UserId{12});
        stand.book.reset();
        stand.clock.setWallMs(then + 48 * kHourMs);
        stand.book = stand.make();
        stand.book->meet(UserId{12}); // before the file is read, mostly
        Stand::waitForTheFile();
        QVERIFY(stand.book->before(UserId{12}));
    }

    void account_hasItsOwn()
    {
        Stand stand;
        stand.book->meet(UserId{12});
        stand.book->setAccount(u"https://x#2"_s);
        QCOMPARE(stand.book->size(), 0);
        stand.book->setAccount(u"https://x#1"_s);
        QTRY_COMPARE(stand.book->size(), 1);
    }

    void file_holdsNumbersAndHoursAlone()
    {
        Stand stand;
        for (int user = 1; user <= 50; ++user)
            stand.book->meet(UserId{user});
        stand.book->saveNow();
        const auto head = QByteArray("wxm-viewers 1\nhttps://x#1\n");
        QVERIFY(stand.bytes().startsWith(head));
        QCOMPARE(stand.bytes().size(), head.size() + 50 * 16);
    }

    void tooMany_losesTheLongestUnseen()
    {
        Stand stand;
        stand.book->meet(UserId{1});
        stand.clock.setWallMs(stand.clock.wallMs() + 10 * kHourMs);
        const auto most = ViewerBook::kMost + ViewerBook::kMost / 10;
        for (int user = 2; user <= int(most) + 2; ++user)
            stand.book->meet(UserId{user});
        QVERIFY(stand.book->size() <= most);
        stand.clock.setWallMs(stand.clock.wallMs() + 10 * kHourMs);
        stand.book->meet(UserId{1});
        QVERIFY(!stand.book->before(UserId{1})); // went first
    }

    void forget_takesThemOutOfTheFile()
    {
        Stand stand;
        stand.book->meet(UserId{12});
        stand.book->meet(UserId{13});
        stand.book->saveNow();
        const auto before = stand.bytes().size();
        stand.book->forget(UserId{12});
        stand.book->saveNow();
        QCOMPARE(stand.bytes().size(), before - 16);
    }

    void off_keepsNobodyAndEmptiesTheFile()
    {
        Stand stand;
        stand.book->meet(UserId{12});
        stand.book->saveNow();
        const auto before = stand.bytes().size();
        stand.temporary.settings.remembersViewers.set(false);
        QCOMPARE(stand.bytes().size(), before - 16);
        stand.book->meet(UserId{13});
        QCOMPARE(stand.book->size(), 0);
    }

    void damagedFile_isNobody()
    {
        Stand stand;
        stand.book->meet(UserId{12});
        stand.book->saveNow();
        const auto files = QDir(stand.folder.path()).entryList({u"viewers-*.bin"_s});
        QFile file(stand.folder.filePath(files.value(0)));
        QVERIFY(file.open(QFile::WriteOnly));
        file.write(QByteArray(10'000, '\xff'));
        file.close();
        stand.startAgain();
        QCOMPARE(stand.book->size(), 0);
    }

    void firstComment_isOfThatPersonAndLive()
    {
        Stand stand;
        LiveStore store(stand.clock);
        store.open(LiveId{7}, UserId{2});
        const auto opened = stand.clock.wallMs();
        say(store, 10, 12, opened);
        // What was said before it was opened is not known: nobody is new at once.
        QCOMPARE(arrivalAt(store, 10, nullptr), Arrival{});
        const auto later = opened + kNobodyIsNewMs;
        say(store, 20, 13, later);
        say(store, 21, 13, later);
        QCOMPARE(int(arrivalAt(store, 20, nullptr).kind), int(Arrival::Kind::First));
        QCOMPARE(arrivalAt(store, 21, nullptr), Arrival{});
        // An earlier one of theirs is read: that one is of the past, and this one not the first.
        store.merge(LiveId{7}, {{CommentId{15}, UserId{13}, u"Sara"_s, u"before"_s, opened}});
        QCOMPARE(arrivalAt(store, 20, nullptr), Arrival{});
        QCOMPARE(arrivalAt(store, 15, nullptr), Arrival{});
        // Of a live that began under our eyes, everybody's is.
        LiveDetails details;
        details.id = LiveId{7};
        details.startedMs = opened - 60'000;
        details.moderators = QList<UserId>{UserId{14}};
        store.take(details);
        QCOMPARE(int(arrivalAt(store, 10, nullptr).kind), int(Arrival::Kind::First));
        say(store, 30, 14, later);
        QCOMPARE(arrivalAt(store, 30, nullptr), Arrival{}); // staff
    }

    void returningViewer_isSeenAsComments()
    {
        Stand stand;
        stand.book->meet(UserId{12});
        stand.clock.setWallMs(stand.clock.wallMs() + 72 * kHourMs);
        LiveStore store(stand.clock);
        ModerationRules rules(stand.temporary.settings, QString());
        FlaggedComments flagged(store, rules);
        flagged.setViewers(*stand.book);
        store.open(LiveId{7}, UserId{2});
        say(store, 10, 12, stand.clock.wallMs());
        say(store, 11, 13, stand.clock.wallMs());
        QCOMPARE(int(arrivalAt(store, 10, stand.book.get()).kind), int(Arrival::Kind::Returning));
        QCOMPARE(arrivalAt(store, 11, stand.book.get()), Arrival{});
        QCOMPARE(stand.book->size(), 2);
    }
};

QTEST_GUILESS_MAIN(ViewerBookTest)
#include "viewer_book_test.moc"
