// SPDX-License-Identifier: MIT
#include "chat/search_table.h"
#include "fakes/await.h"
#include "live/fake_live_api.h"
#include "live/searched_comments.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace wxm;
using namespace wxm::live;

namespace {

constexpr LiveId kLive{7};

struct Stand {
    explicit Stand(std::size_t keep = 1'000) : store(clock, keep)
    {
        messages.setMe(UserId{2});
        store.open(kLive, UserId{2});
    }
    void say(std::int64_t id, std::string_view body, std::int64_t user = 12)
    {
        store.receive(
            CommentAdded{kLive, {CommentId{id}, UserId{user}, clock.wallMs(), "Sara", body}});
    }
    QList<std::int64_t> found(const QString &typed)
    {
        const auto page =
            fakes::await(search.find(search.termsOf(parseSearch(typed, QDate(2026, 6, 9)))));
        QList<std::int64_t> ids;
        for (const auto &hit : page ? page->hits : QList<SearchHit>{})
            ids.append(hit.message.value);
        std::sort(ids.begin(), ids.end());
        return ids;
    }

    FakeClock clock;
    RestClient rest{clock};
    fakes::FakeCalls calls{rest, EndpointMap::builtIn()};
    ChatStore messages;
    People people{calls};
    MessageSearch search{messages, people};
    LiveStore store;
    SearchedComments comments{store, search};
};

using Ids = QList<std::int64_t>;

} // namespace

class SearchedCommentsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (!SearchTable().isOpen())
            QSKIP("built without QtSql, or without its driver for SQLite");
    }

    void comment_isFound()
    {
        Stand stand;
        stand.say(1, "free coins");
        stand.say(2, "hello");
        QCOMPARE(stand.found(u"coins"_s), Ids{1});
        QCOMPARE(stand.found(u"in:live from:sara"_s), (Ids{1, 2}));
    }
    void lateComment_isFoundAsWell()
    {
        Stand stand;
        stand.say(5, "free coins");
        stand.store.merge(
            kLive, {{CommentId{3}, UserId{12}, u"Sara"_s, u"coins again"_s, stand.clock.wallMs()}});
        stand.say(6, "more coins");
        QCOMPARE(stand.found(u"coins"_s), (Ids{3, 5, 6}));
    }
    //! A page of older ones would hand over the whole live again, also what was forgotten.
    void olderPage_isHandedOverAlone()
    {
        Stand stand;
        stand.say(5, "free coins");
        stand.search.forget();
        stand.store.merge(
            kLive, {{CommentId{3}, UserId{12}, u"Sara"_s, u"coins again"_s, stand.clock.wallMs()}});
        QCOMPARE(stand.found(u"coins"_s), Ids{3});
        stand.store.merge(kLive,
            {{CommentId{4}, UserId{12}, u"Sara"_s, u"coins between"_s, stand.clock.wallMs()}});
        stand.say(6, "more coins");
        QCOMPARE(stand.found(u"coins"_s), (Ids{3, 4, 6}));
    }
    void manyComments_areHandedOverBitByBit()
    {
        constexpr int kMany = 2 * int(SearchedComments::kRowsAStep) + 10;
        Stand stand(std::size_t(2 * kMany));
        QList<Comment> all;
        for (int id = 1; id <= kMany; ++id)
            all.append({CommentId{id}, UserId{12}, u"Sara"_s, u"coins"_s, stand.clock.wallMs()});
        stand.store.merge(kLive, all);
        QTRY_COMPARE(stand.search.reach().messages, kMany);
    }
    void closedLive_isStillFound()
    {
        Stand stand;
        stand.say(1, "free coins");
        stand.store.close(kLive);
        QCOMPARE(stand.found(u"coins"_s), Ids{1});
    }
    void forgotten_staysForgotten()
    {
        Stand stand;
        stand.say(1, "free coins");
        stand.search.forget();
        stand.say(2, "other coins");
        QCOMPARE(stand.found(u"coins"_s), Ids{2});
    }
};

QTEST_GUILESS_MAIN(SearchedCommentsTest)
#include "searched_comments_test.moc"
