// SPDX-License-Identifier: MIT
#include "live/fake_live_api.h"
#include "live/live_store.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace wxm;
using namespace wxm::live;

namespace {

constexpr LiveId kLive{7};
constexpr UserId kSelf{2};

struct Stand {
    Stand() { store.open(kLive, kSelf); }
    const LiveRecord &record() const { return *store.find(kLive); }
    const LiveState &state() const { return record().state(); }

    FakeClock clock;
    LiveStore store{clock, 1'000};
};

} // namespace

class LiveStoreTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void pin_isShownBeforeTheServerAnswers()
    {
        Stand stand;
        stand.store.receive(comment(kLive, 901, 12, "hello"));
        stand.store.expect(CommentPinned{kLive, CommentId{901}});
        QVERIFY(stand.state().pinned.contains(CommentId{901}));
        QVERIFY(!stand.record().confirmed().pinned.contains(CommentId{901}));
    }

    void pin_rollsBackOnlyItselfWhenRefused()
    {
        Stand stand;
        stand.store.receive(comment(kLive, 901, 12, "hello"));
        const auto pin = stand.store.expect(CommentPinned{kLive, CommentId{901}});
        stand.store.expect(CommentRemoved{kLive, CommentId{905}});
        stand.store.receive(ViewerBlocked{kLive, UserId{12}});
        stand.store.reject(pin);
        QVERIFY(stand.state().pinned.isEmpty());
        QVERIFY(stand.state().blocked.contains(UserId{12}));
        QVERIFY(stand.state().removed.contains(CommentId{905}));
    }

    void echoAndAnswer_mayComeInEitherOrderOrAlone_data()
    {
        QTest::addColumn<QString>("order");
        QTest::newRow("echo, then answer") << u"ea"_s;
        QTest::newRow("answer, then echo") << u"ae"_s;
        QTest::newRow("only the answer") << u"a"_s;
        QTest::newRow("the echo twice") << u"eae"_s;
    }
    void echoAndAnswer_mayComeInEitherOrderOrAlone()
    {
        QFETCH(QString, order);
        Stand stand;
        stand.store.receive(comment(kLive, 901, 12, "hello"));
        const auto op = stand.store.expect(CommentRemoved{kLive, CommentId{901}});
        for (const auto step : order) {
            if (step == u'e')
                stand.store.receive(CommentRemoved{kLive, CommentId{901}});
            else
                stand.store.confirm(op);
        }
        QCOMPARE(stand.state(), stand.record().confirmed());
        QCOMPARE(stand.state().removed, QSet<CommentId>{CommentId{901}});
        QVERIFY(stand.record().isMine(CommentId{901}));
        QCOMPARE(stand.record().journal().entries().size(), std::size_t{1});
        const auto &entry = stand.record().journal().entries().front();
        QVERIFY(entry.byMe);
        QCOMPARE(entry.words, u"hello"_s);
    }

    void removal_byAnotherIsNotOurs()
    {
        Stand stand;
        const auto op = stand.store.expect(CommentRemoved{kLive, CommentId{901}});
        stand.store.receive(CommentRemoved{kLive, CommentId{901}});
        stand.store.confirm(op, false);
        QVERIFY(!stand.record().isMine(CommentId{901}));
        QVERIFY(!stand.record().journal().entries().front().byMe);
    }

    void changed_comesOnceForABatch()
    {
        Stand stand;
        stand.store.open(LiveId{8}, kSelf);
        QSignalSpy spy(&stand.store, &LiveStore::changed);
        LiveBatch batch;
        for (int i = 1; i <= 100; ++i)
            batch.add(comment(i % 2 == 0 ? kLive : LiveId{8}, i, 12, "hello"));
        batch.add(comment(LiveId{9}, 500, 12, "nobody watches this live"));
        stand.store.receive(batch);
        QCOMPARE(spy.size(), 2);
        QCOMPARE(stand.record().feed().size(), std::size_t{50});
    }

    void likes_areCountedByTheirTotals()
    {
        Stand stand;
        stand.store.receive(Liked{kLive, UserId{12}, 100});
        stand.store.receive(Liked{kLive, UserId{12}, 340});
        stand.store.receive(Liked{kLive, UserId{12}, {}});
        const auto &feed = stand.record().feed();
        QCOMPARE(feed.burst(feed.row(0)).likes, 1 + 240 + 1);
        QCOMPARE(stand.state().likes.value_or(-1), 340);
    }

    void viewers_keepTenMinutesOfHistory()
    {
        Stand stand;
        for (int i = 0; i < 200; ++i) {
            stand.store.receive(ViewerJoined{kLive, UserId{100 + i}, 1'000 + i});
            stand.clock.advanceMs(7'000);
        }
        const auto &history = stand.state().history;
        QCOMPARE(history.last().viewers, 1'199);
        QVERIFY(history.last().atMs - history.first().atMs <= 600'000);
        QVERIFY(history.last().atMs - history.first().atMs > 580'000);
        QVERIFY(history.size() <= 61);
    }

    void self_isSeenAsAViewer()
    {
        Stand stand;
        stand.store.receive(ViewerJoined{kLive, UserId{12}, 10});
        QVERIFY(!stand.state().selfIsVisible);
        stand.store.receive(ViewerJoined{kLive, kSelf, 11});
        QVERIFY(stand.state().selfIsVisible);
        const auto &feed = stand.record().feed();
        const auto &row = feed.row(feed.endRow() - 1);
        QCOMPARE(row.kind, FeedRow::Kind::Notice);
        QCOMPARE(Notice(row.note), Notice::SelfVisible);
        stand.store.receive(ViewerLeft{kLive, kSelf, 10});
        QVERIFY(!stand.state().selfIsVisible);
    }

    void details_replaceWhatTheyTellAndLeaveTheRest()
    {
        Stand stand;
        stand.store.receive(GuestRequested{kLive, {UserId{5}, u"Maha"_s, {}}});
        stand.store.receive(ViewerBlocked{kLive, UserId{6}});
        stand.store.receive(Liked{kLive, UserId{1}, 50});
        LiveDetails details{.id = kLive, .title = u"Ranked night"_s};
        details.viewers = 4'018;
        details.pinned = QList<Comment>{{CommentId{3}, UserId{9}, u"Lama"_s, u"rules"_s, 0}};
        stand.store.take(details);
        QCOMPARE(stand.state().title, u"Ranked night"_s);
        QCOMPARE(stand.state().viewers.value_or(-1), 4'018);
        QCOMPARE(stand.state().likes.value_or(-1), 50);
        QCOMPARE(stand.state().guests.size(), 1);
        QVERIFY(stand.state().blocked.contains(UserId{6}));
        QCOMPARE(stand.record().comment(CommentId{3})->body, u"rules"_s);
        details.guests = QList<Guest>{};
        details.blocked = QList<UserId>{};
        stand.store.take(details);
        QVERIFY(stand.state().guests.isEmpty());
        QVERIFY(stand.state().blocked.isEmpty());
    }

    void pinnedWords_outliveTheirRow()
    {
        FakeClock clock;
        LiveStore store(clock, 3);
        store.open(kLive, kSelf);
        store.receive(comment(kLive, 1, 12, "pinned words"));
        store.receive(CommentPinned{kLive, CommentId{1}});
        for (int id = 2; id < 10; ++id)
            store.receive(comment(kLive, id, 12, "more"));
        QVERIFY(!store.find(kLive)->feed().find(CommentId{1}));
        QCOMPARE(store.find(kLive)->comment(CommentId{1})->body, u"pinned words"_s);
    }

    void pending_ofAClosedLiveIsHarmless()
    {
        Stand stand;
        const auto op = stand.store.expect(CommentPinned{kLive, CommentId{901}});
        stand.store.close(kLive);
        QVERIFY(!stand.store.find(kLive));
        stand.store.confirm(op);
        stand.store.open(kLive, kSelf);
        QVERIFY(stand.state().pinned.isEmpty());
    }
};

QTEST_GUILESS_MAIN(LiveStoreTest)
#include "live_store_test.moc"
