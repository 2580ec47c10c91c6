// SPDX-License-Identifier: MIT
#include "live/live_feed.h"

#include <QTest>

#include <algorithm>
#include <random>

using namespace Qt::StringLiterals;
using namespace wxm;
using namespace wxm::live;

namespace {

constexpr EpochMs kNow = 1'780'714'800'000;

bool add(LiveFeed &feed, std::int64_t id, std::string_view body = "hello", std::int64_t user = 12,
    std::string_view name = "Sara")
{
    return feed.addComment({CommentId{id}, UserId{user}, kNow, name, body}, kNow);
}

QList<qint64> ids(const LiveFeed &feed)
{
    QList<qint64> all;
    for (auto number = feed.firstRow(); number < feed.endRow(); ++number) {
        const auto &row = feed.row(number);
        all.append(row.kind == FeedRow::Kind::Comment ? row.id : -qint64(row.kind));
    }
    return all;
}

Comment stored(std::int64_t id)
{
    return {CommentId{id}, UserId{50}, u"Omar"_s, u"recovered %1"_s.arg(id), kNow};
}

} // namespace

class LiveFeedTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void comment_isKeptWithItsTexts()
    {
        LiveFeed feed;
        QVERIFY(add(feed, 901, "🔥 مرحبا", 12, "نورة"));
        const auto comment = feed.comment(feed.row(feed.firstRow()));
        QCOMPARE(comment, (Comment{CommentId{901}, UserId{12}, u"نورة"_s, u"🔥 مرحبا"_s, kNow}));
    }

    void comment_sameIdAgainChangesNothing()
    {
        LiveFeed feed;
        QVERIFY(add(feed, 901, "first"));
        QVERIFY(!add(feed, 901, "second"));
        QCOMPARE(feed.size(), std::size_t{1});
        QCOMPARE(feed.text(feed.row(0)), std::string_view("first"));
    }

    //! Found by the index, in which the places of many are taken by others.
    void comments_areFoundWhateverTheStepsOfIds_data()
    {
        QTest::addColumn<qint64>("step");
        for (const qint64 step : {1, 2, 7, 8, 9, 64, 72, 4096})
            QTest::addRow("%lld", step) << step;
    }
    void comments_areFoundWhateverTheStepsOfIds()
    {
        QFETCH(qint64, step);
        constexpr qint64 kFirst = 1'000'000'001;
        LiveFeed feed(1'000);
        for (qint64 i = 0; i < 5'000; ++i) {
            QVERIFY(add(feed, kFirst + i * step));
            QVERIFY(!add(feed, kFirst + i * step));
        }
        for (qint64 i = 0; i < 5'001; ++i) {
            const auto found = feed.find(CommentId{kFirst + i * step});
            QCOMPARE(found.has_value(), i >= 4'000 && i < 5'000);
            if (found)
                QCOMPARE(feed.row(*found).id, kFirst + i * step);
        }
    }

    void names_areInternedAndTheLatestWins()
    {
        LiveFeed feed;
        add(feed, 1, "a", 12, "Sara");
        add(feed, 2, "b", 12, "Sara K.");
        add(feed, 3, "c", 13, "Sara");
        QCOMPARE(feed.peopleCount(), std::size_t{2});
        QCOMPARE(feed.person(feed.row(0)).name, std::string("Sara K."));
        QCOMPARE(feed.person(feed.row(0)).comments, 2U);
        QCOMPARE(feed.commentsOf(UserId{12}, 10), (std::vector<std::uint64_t>{1, 0}));
    }

    void ring_evictsTheOldestAndForgetsItWhole()
    {
        constexpr std::int64_t kAll = 5'000;
        constexpr std::size_t kKeep = 700;
        LiveFeed feed(kKeep);
        for (std::int64_t id = 1; id <= kAll; ++id)
            QVERIFY(add(feed, id, "comment " + std::to_string(id), 100 + id % 900));
        QCOMPARE(feed.size(), kKeep);
        QCOMPARE(feed.firstRow(), std::uint64_t(kAll) - kKeep);
        for (std::int64_t id = 1; id <= kAll; ++id) {
            const auto number = feed.find(CommentId{id});
            QCOMPARE(number.has_value(), id > kAll - std::int64_t(kKeep));
            if (number)
                QCOMPARE(feed.text(feed.row(*number)),
                    std::string_view("comment " + std::to_string(id)));
        }
        QCOMPARE(feed.peopleCount(), kKeep);
        QVERIFY(add(feed, 1, "its id may come again"));
    }

    void ring_givesMemoryBack()
    {
        LiveFeed feed(100);
        const std::string body(2'000, 'x');
        for (std::int64_t id = 1; id <= 20'000; ++id)
            add(feed, id, body);
        QVERIFY2(feed.bytesKept() < 1'000'000, qPrintable(QString::number(feed.bytesKept())));
    }

    void burst_gathersUntilItsTimeIsOver()
    {
        LiveFeed feed;
        feed.gather({.joined = 1}, kNow);
        add(feed, 1);
        feed.gather({.joined = 2, .left = 1}, kNow + 5'000);
        feed.gather({.likes = 240, .shares = 1}, kNow + 19'000);
        QCOMPARE(feed.size(), std::size_t{2});
        const auto burst = feed.burst(feed.row(0));
        QCOMPARE(burst.joined, 3);
        QCOMPARE(burst.left, 1);
        QCOMPARE(burst.likes, 240);
        QCOMPARE(burst.shares, 1);
        feed.gather({.likes = 1}, kNow + 20'000);
        QCOMPARE(feed.size(), std::size_t{3});
        QCOMPARE(feed.burst(feed.row(2)).likes, 1);
    }

    void burst_knowsWhoSharedFirstAndEachOnce()
    {
        LiveFeed feed(50);
        feed.gather({.shares = 1}, kNow, UserId{12});
        add(feed, 1);
        feed.gather({.shares = 1}, kNow + 1'000, UserId{12});
        feed.gather({.shares = 1}, kNow + 2'000, UserId{9'000'000'000'000});
        feed.gather({.shares = 1}, kNow + 3'000); // of nobody that was told
        feed.gather({.likes = 5}, kNow + 3'000);
        feed.gather({.shares = 1}, kNow + 4'000, UserId{14});
        feed.gather({.shares = 1}, kNow + 5'000, UserId{15});
        const auto row = feed.row(0);
        QCOMPARE(feed.burst(row).shares, 6);
        QCOMPARE(feed.sharers(row),
            (std::vector<UserId>{UserId{12}, UserId{9'000'000'000'000}, UserId{14}}));
        QVERIFY(feed.sharers(feed.row(1)).empty()); // a comment has words of its own there
        feed.gather({.shares = 1}, kNow + 60'000, UserId{15});
        QCOMPARE(feed.sharers(feed.row(2)), std::vector<UserId>{UserId{15}});
        for (std::int64_t id = 2; id < 200; ++id) // rows go, and their texts with them
            add(feed, id);
        QCOMPARE(feed.size(), std::size_t{50});
    }

    void gift_keepsWhatItIsWorth()
    {
        LiveFeed feed;
        feed.addGift({LiveId{7}, UserId{12}, u"Sara"_s, u"Rose"_s, 10, 5, 312}, kNow);
        feed.addGift({LiveId{7}, UserId{12}, u"Sara"_s, u"Rose"_s}, kNow);
        feed.addGift({LiveId{7}, UserId{12}, u"Sara"_s, u"Rose"_s, -3, 5}, kNow);
        QCOMPARE(feed.row(0).id, 10);
        QCOMPARE(feed.row(0).extra, 5U);
        QCOMPARE(feed.row(1).id, 0);
        QCOMPARE(feed.row(2).id, 0);
        QVERIFY(!feed.find(CommentId{10})); // it is no number of a comment
    }

    void burst_thatWasEvictedIsNotWrittenTo()
    {
        LiveFeed feed(3);
        feed.gather({.joined = 1}, kNow);
        for (std::int64_t id = 1; id <= 3; ++id)
            add(feed, id);
        feed.gather({.joined = 1}, kNow + 1'000);
        QCOMPARE(ids(feed), (QList<qint64>{2, 3, -qint64(FeedRow::Kind::Burst)}));
        QCOMPARE(feed.burst(feed.row(feed.endRow() - 1)).joined, 1);
    }

    void gap_keepsItsLengthAndCause()
    {
        LiveFeed feed;
        const Gap gap{kNow, kNow + 12'000, ConnectionStatus::Cause::PingTimeout};
        const auto number = feed.addGap(gap);
        QCOMPARE(feed.gap(feed.row(number)).fromMs, gap.fromMs);
        QCOMPARE(feed.gap(feed.row(number)).toMs, gap.toMs);
        QCOMPARE(feed.gap(feed.row(number)).cause, gap.cause);
        feed.settleGap(gap.fromMs, GapFill::Filled, 14);
        QCOMPARE(feed.gap(feed.row(number)).cause, gap.cause);
        QCOMPARE(feed.row(number).shared, std::uint16_t{14});
        QCOMPARE(GapFill(feed.row(number).note & 3U), GapFill::Filled);
    }

    void gaps_areKeptWithoutTheirRows()
    {
        LiveFeed feed(2);
        for (int i = 0; i < 3; ++i)
            feed.addGap({kNow + i * 1'000, kNow + i * 1'000 + 500, {}});
        QCOMPARE(feed.size(), std::size_t{2});
        QCOMPARE(feed.gaps().size(), std::size_t{3});
        QCOMPARE(feed.gaps().front().fromMs, kNow);
        for (std::size_t i = 0; i < 2 * LiveFeed::kGaps; ++i)
            feed.addGap({kNow, kNow + 1, {}});
        QCOMPARE(feed.gaps().size(), LiveFeed::kGaps);
    }

    //! The order is the server's, whatever the times say and in whatever order events come.
    void lateComment_goesToItsPlaceById()
    {
        LiveFeed feed;
        add(feed, 901);
        add(feed, 904);
        feed.addNotice(Notice::SelfVisible, {}, {}, kNow);
        add(feed, 905);
        QVERIFY(feed.addComment({CommentId{902}, UserId{12}, kNow + 60'000, "Sara", "late"}, kNow));
        QVERIFY(feed.addComment({CommentId{903}, UserId{12}, kUnknownTime, "Sara", "later"}, kNow));
        QCOMPARE(
            ids(feed), (QList<qint64>{901, 902, 903, 904, -qint64(FeedRow::Kind::Notice), 905}));
        QCOMPARE(feed.newestComment(), CommentId{905});
        QVERIFY(!add(feed, 902));
        QVERIFY(!feed.awaitsEvent(CommentId{902}));
        QCOMPARE(feed.commentsBetween(CommentId{902}, CommentId{904}),
            (std::vector<CommentId>{CommentId{902}, CommentId{903}, CommentId{904}}));
    }

    void anyDisorder_endsInTheOrderOfIds()
    {
        constexpr std::int64_t kAll = 3'000;
        constexpr std::size_t kKeep = 500;
        std::mt19937 random(7);
        LiveFeed feed(kKeep);
        std::vector<std::int64_t> coming;
        for (std::int64_t id = 1; id <= kAll; ++id)
            coming.push_back(id);
        for (std::size_t at = 0; at + 20 < coming.size(); at += 20)
            std::shuffle(coming.begin() + std::ptrdiff_t(at),
                coming.begin() + std::ptrdiff_t(at) + 20, random);
        for (const auto id : coming) {
            QVERIFY(add(feed, id, "comment " + std::to_string(id), 100 + id % 90));
            if (id % 37 == 0)
                feed.gather({.joined = 1}, kNow + id);
        }
        const auto all = ids(feed);
        QList<qint64> comments;
        std::copy_if(
            all.begin(), all.end(), std::back_inserter(comments), [](qint64 id) { return id > 0; });
        QVERIFY(std::is_sorted(comments.begin(), comments.end()));
        QCOMPARE(comments.last(), qint64(kAll));
        for (const auto id : std::as_const(comments)) {
            const auto number = feed.find(CommentId{id});
            QVERIFY(number);
            QCOMPARE(feed.row(*number).id, id);
            QCOMPARE(feed.text(feed.row(*number)), "comment " + std::to_string(id));
        }
    }

    void burst_goesOnBehindALateComment()
    {
        LiveFeed feed;
        add(feed, 5);
        feed.gather({.likes = 1}, kNow);
        add(feed, 4);
        feed.gather({.likes = 1}, kNow + 1);
        QCOMPARE(ids(feed), (QList<qint64>{4, 5, -qint64(FeedRow::Kind::Burst)}));
        QCOMPARE(feed.burst(feed.row(2)).likes, 2);
    }

    //! Who keeps the number of a row finds it again.
    void shiftedRows_areFoundByWhereTheyWere()
    {
        LiveFeed feed;
        for (const int id : {1, 2, 5, 6})
            add(feed, id);
        const auto then = feed.layoutNumber();
        QCOMPARE(feed.nowAt(3, then), std::optional<std::uint64_t>(3));
        QCOMPARE(feed.stableEnd(then), feed.endRow());
        add(feed, 4);
        add(feed, 3);
        add(feed, 7);
        QCOMPARE(feed.nowAt(0, then), std::optional<std::uint64_t>(0));
        QCOMPARE(feed.nowAt(1, then), std::optional<std::uint64_t>(1));
        QCOMPARE(feed.nowAt(2, then), std::optional<std::uint64_t>(4));
        QCOMPARE(feed.nowAt(3, then), std::optional<std::uint64_t>(5));
        QCOMPARE(feed.stableEnd(then), std::uint64_t{2});
        QCOMPARE(feed.insertedSince(then), std::uint64_t{2});
        const auto before = feed.layoutNumber();
        feed.merge({stored(8), stored(9)});
        QCOMPARE(feed.nowAt(6, before), std::optional<std::uint64_t>(6));
        add(feed, 30);
        const auto inFront = feed.layoutNumber();
        feed.merge({stored(21), stored(25)}); // a reading may put rows anywhere
        QCOMPARE(feed.nowAt(8, inFront), std::optional<std::uint64_t>(8));
        QVERIFY(!feed.nowAt(9, inFront));
        for (int id = 2'000; id > 1'000; --id)
            add(feed, id);
        QVERIFY(!feed.nowAt(0, then));
        QCOMPARE(feed.stableEnd(then), std::uint64_t{0});
    }

    void merge_fillsAGapBehindTheRowThatTellsIt()
    {
        LiveFeed feed;
        add(feed, 10);
        add(feed, 20);
        feed.addGap({kNow, kNow + 12'000, ConnectionStatus::Cause::LinkLost});
        add(feed, 50);
        QCOMPARE(feed.merge({stored(40), stored(30), stored(20), stored(60), stored(30)}), 3);
        QCOMPARE(ids(feed), (QList<qint64>{10, 20, -qint64(FeedRow::Kind::Gap), 30, 40, 50, 60}));
        QCOMPARE(feed.layoutNumber(), std::uint64_t{1});
        QCOMPARE(feed.newestComment(), CommentId{60});
        for (const std::int64_t id : {10, 20, 30, 40, 50, 60})
            QCOMPARE(feed.row(*feed.find(CommentId{id})).id, id);
    }

    void merge_putsHistoryInFront()
    {
        LiveFeed feed;
        add(feed, 100);
        QCOMPARE(feed.merge({stored(3), stored(2), stored(1)}), 3);
        QCOMPARE(ids(feed), (QList<qint64>{1, 2, 3, 100}));
        QCOMPARE(feed.merge({stored(3), stored(2)}), 0);
        QCOMPARE(feed.layoutNumber(), std::uint64_t{1});
    }

    void merge_ofAFullFeedKeepsTheNewest()
    {
        LiveFeed feed(4);
        for (const std::int64_t id : {10, 20, 30, 40})
            add(feed, id);
        QCOMPARE(feed.merge({stored(35), stored(5)}), 2);
        QCOMPARE(feed.size(), std::size_t{4});
        QCOMPARE(ids(feed), (QList<qint64>{20, 30, 35, 40}));
        QVERIFY(!feed.find(CommentId{5}));
        QVERIFY(!feed.find(CommentId{10}));
        QVERIFY(feed.find(CommentId{35}));
    }

    void row_isThirtyTwoBytesAndAKeptCommentIsCheap()
    {
        LiveFeed feed;
        for (std::int64_t id = 1; id <= 100'000; ++id)
            add(feed, id, "صباح الخير يا جماعة 🔥🔥 good morning", 100 + id % 3'000);
        const auto each = feed.bytesKept() / feed.size();
        QVERIFY2(each <= 110, qPrintable(QString::number(each)));
    }
};

QTEST_GUILESS_MAIN(LiveFeedTest)
#include "live_feed_test.moc"
