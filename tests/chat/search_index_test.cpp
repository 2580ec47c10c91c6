// SPDX-License-Identifier: MIT
#include "chat/search_index.h"
#include "chat/search_table.h"
#include "chat/search_words.h"
#include "fakes/await.h"

#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace wxm;
using namespace wxm::fakes;

namespace {

constexpr EpochMs kStart = 1'780'000'000'000;
constexpr UserId kFahd{12}, kMe{2};
const ThreadKey kThread = ThreadKey::of(ThreadId{41});

SearchedMessage said(std::int64_t id, const QString &text, ThreadKey thread = kThread,
    UserId sender = kFahd, bool isOurs = false)
{
    return {thread, {MessageId{id}, sender, isOurs, text, {}, kStart + id * 60'000}, isOurs};
}

//! All that is found, page by page.
QList<std::int64_t> found(SearchTable &table, const SearchTerms &terms, int atOnce = 100)
{
    QList<std::int64_t> ids;
    std::int64_t older = 0;
    do {
        const auto page = table.find(terms, older, atOnce);
        for (const auto &hit : page.hits)
            ids.append(hit.message.value);
        older = page.older;
    } while (older > 0);
    return ids;
}

QStringList lit(const QString &word, const QString &text)
{
    QStringList all;
    for (const auto &range : litRanges({.words = {word}}, text))
        all.append(text.sliced(range.start, range.length));
    return all;
}

using Ids = QList<std::int64_t>;

} // namespace

class SearchIndexTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (!SearchTable().isOpen())
            QSKIP("built without QtSql, or without its driver for SQLite");
    }
    //! Its place was that of a shelf at its end.
    void firstMessageWithoutATime_isFound()
    {
        SearchTable table;
        auto one = said(1, u"transfer"_s);
        one.message.createdAt = kUnknownTime;
        auto two = one;
        two.message.id = MessageId{2};
        table.add({one});
        table.add({two});
        QCOMPARE(found(table, {.words = {u"transfer"_s}}), (Ids{2, 1}));
    }

    void word_isFoundInEverySpelling_data()
    {
        QTest::addColumn<QString>("word");
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isFound");
        QTest::newRow("plain") << u"تحويل"_s << u"وسويت تحويل ثاني"_s << true;
        QTest::newRow("begins") << u"تحويل"_s << u"صفحة التحويلات ما تفتح"_s << true;
        QTest::newRow("tashkeel") << u"تحويل"_s << u"التَّحويل طلع مرفوض"_s << true;
        QTest::newRow("tatweel") << u"تحويل"_s << u"رقم تحويـــل الراتب"_s << true;
        QTest::newRow("forms") << u"الارجاع"_s << u"متى الإرجاع"_s << true;
        QTest::newRow("particle") << u"بنك"_s << u"سويت بالبنك"_s << true;
        QTest::newRow("particle-typed") << u"والبنك"_s << u"انا والبنك"_s << true;
        QTest::newRow("stretched") << u"مرحبا"_s << u"مررررحبا"_s << true;
        QTest::newRow("within") << u"ويل"_s << u"تحويل"_s << false;
        QTest::newRow("longer-than-kept") << u"المعلومات"_s << u"هذي المعلوماتية"_s << true;
        QTest::newRow("other-end") << u"المعلومات"_s << u"هذي المعلومه"_s << false;
        QTest::newRow("case") << u"VISA"_s << u"my visa card"_s << true;
        QTest::newRow("within-latin") << u"isa"_s << u"my visa card"_s << false;
        QTest::newRow("digits") << u"502"_s << u"تعطيني خطأ ٥٠٢"_s << true;
        QTest::newRow("address") << u"wxm.prompita.com/r/48"_s
                                 << u"هذا https://wxm.prompita.com/r/48213"_s << true;
        QTest::newRow("other-address")
            << u"wxm.prompita.com/r/9"_s << u"https://wxm.prompita.com/r/48213"_s << false;
        QTest::newRow("emoji") << u"🌷"_s << u"نعتذر منك 🌷"_s << true;
        QTest::newRow("other-emoji") << u"🔥"_s << u"نعتذر منك 🌷"_s << false;
        QTest::newRow("quote-sign") << u"he\"re"_s << u"over he\"re now"_s << true;
    }
    void word_isFoundInEverySpelling()
    {
        QFETCH(const QString, word);
        QFETCH(const QString, text);
        SearchTable table;
        table.add({said(1, text)});
        QTEST(!found(table, {.words = {word}}).isEmpty(), "isFound");
    }
    void reason_isToldWithTheHit()
    {
        SearchTable table;
        table.add({said(1, u"التَّحويل"_s), said(2, u"تحويل"_s)});
        const auto page = table.find({.words = {u"تحويل"_s}}, 0, 10);
        QCOMPARE(page.hits.size(), 2);
        QCOMPARE(page.hits[0].folds, Folds());
        QVERIFY(page.hits[1].folds.testFlag(Fold::Marks));
    }
    void allWords_haveToBeThere()
    {
        SearchTable table;
        table.add({said(1, u"راتب الشهر"_s), said(2, u"راتب"_s), said(3, u"الشهر راتب"_s)});
        QCOMPARE(found(table, {.words = {u"راتب"_s, u"شهر"_s}}), (Ids{3, 1}));
    }
    void exactWords_standInTheirOrderAndAreWhole()
    {
        SearchTable table;
        table.add({said(1, u"راتب الشهر الماضي"_s), said(2, u"الشهر راتب"_s),
            said(3, u"راتب الشهرين"_s)});
        QCOMPARE(found(table, {.exact = {u"راتب الشهر"_s}}), Ids{1});
    }
    void excludedWord_leavesOut()
    {
        SearchTable table;
        table.add({said(1, u"تحويل بنك"_s), said(2, u"تحويل"_s)});
        QCOMPARE(found(table, {.words = {u"تحويل"_s}, .excluded = {u"بنك"_s}}), Ids{2});
        QCOMPARE(found(table, {.excluded = {u"بنك"_s}}), Ids{2});
    }
    void newest_isFirstInWhateverOrderTheyCame()
    {
        SearchTable table;
        table.add({said(30, u"تحويل"_s), said(10, u"تحويل"_s)});
        table.add({said(20, u"تحويل"_s)});
        table.add({said(40, u"تحويل"_s), said(5, u"تحويل"_s)});
        QCOMPARE(found(table, {.words = {u"تحويل"_s}}), (Ids{40, 30, 20, 10, 5}));
    }
    void pages_goOnWhereTheLastOneEnded()
    {
        SearchTable table;
        QList<SearchedMessage> all;
        Ids expected;
        for (int id = 250; id > 0; --id) {
            all.append(said(id, id % 2 ? u"تحويل"_s : u"شيء"_s));
            if (id % 2)
                expected.append(id);
        }
        table.add(all);
        QCOMPARE(found(table, {.words = {u"تحويل"_s}}, 7), expected);
    }
    void sameSecond_holdsMany()
    {
        SearchTable table;
        QList<SearchedMessage> all;
        for (int id = 1; id <= 5'000; ++id) {
            auto one = said(id, u"تحويل"_s);
            one.message.createdAt = kStart;
            all.append(one);
        }
        QCOMPARE(table.add(all), 5'000);
        QCOMPARE(found(table, {.words = {u"تحويل"_s}}).size(), 5'000);
    }
    void sameMessageAgain_changesNothing()
    {
        SearchTable table;
        QCOMPARE(table.add({said(1, u"تحويل"_s), said(1, u"تحويل"_s)}), 1);
        QCOMPARE(table.add({said(1, u"تحويل آخر"_s)}), 0);
        // The numbers of the two kinds are not each other's.
        QCOMPARE(table.add({said(1, u"تحويل"_s, ThreadKey::of(ConversationId{41}))}), 1);
        QCOMPARE(table.reach(), (SearchReach{2, 2, kStart + 60'000}));
    }
    void conditions_narrow()
    {
        const auto talk = ThreadKey::of(ConversationId{41});
        SearchTable table;
        auto file = said(4, u"تحويل"_s);
        file.message.mediaId = MediaId{3};
        table.add({said(1, u"تحويل"_s), said(2, u"تحويل"_s, kThread, kMe, true),
            said(3, u"تحويل هنا https://wxm.example/a"_s, talk, UserId{13}), file,
            said(5, u"the تحويل of my account please"_s)});
        const auto ids = [&](SearchTerms terms) {
            terms.words = {u"تحويل"_s};
            return found(table, terms);
        };
        QCOMPARE(ids({.sides = kSearchOurs}), Ids{2});
        QCOMPARE(ids({.sides = kSearchTheirs}), (Ids{5, 4, 3, 1}));
        QCOMPARE(ids({.senders = {UserId{13}}}), Ids{3});
        QCOMPARE(ids({.senders = {UserId{13}}, .sides = kSearchOurs}), (Ids{3, 2}));
        // Another person with the same sign.
        QCOMPARE(ids({.senders = {UserId{13 + 0xE000}}}), Ids{});
        QCOMPARE(ids({.places = {talk}}), Ids{3});
        QCOMPARE(ids({.kinds = kSearchSupport}), (Ids{5, 4, 2, 1}));
        QCOMPARE(ids({.all = kSearchFile}), Ids{4});
        QCOMPARE(ids({.all = kSearchLink}), Ids{3});
        QCOMPARE(ids({.anyOf = {kSearchEnglish}}), Ids{5});
        QCOMPARE(ids({.before = kStart + 2 * 60'000}), Ids{1});
        QCOMPARE(ids({.after = kStart + 4 * 60'000}), (Ids{5, 4}));
        QCOMPARE(ids({.isImpossible = true}), Ids{});
        QCOMPARE(found(table, {.all = kSearchFile}), Ids{4}); // without any word
    }
    void unknownTime_isFoundLastAndIsBeforeNothing()
    {
        SearchTable table;
        auto one = said(9, u"تحويل"_s);
        one.message.createdAt = kUnknownTime;
        table.add({one, said(1, u"تحويل"_s)});
        QCOMPARE(found(table, {.words = {u"تحويل"_s}}), (Ids{1, 9}));
        QCOMPARE(found(table, {.words = {u"تحويل"_s}, .before = kStart + 120'000}), Ids{1});
    }
    void places_areThoseOfTheListsBesides()
    {
        const auto talk = ThreadKey::of(ConversationId{41});
        SearchTable table;
        table.add({said(1, u"تحويل"_s), said(2, u"تحويل"_s, talk),
            said(3, u"تحويل"_s, ThreadKey::of(ThreadId{42}))});
        const auto ids = [&](SearchTerms terms) {
            terms.words = {u"تحويل"_s};
            return found(table, terms);
        };
        QCOMPARE(ids({.within = QList<SearchPlace>{kThread, talk}}), (Ids{2, 1}));
        QCOMPARE(
            ids({.kinds = kSearchSupport, .within = QList<SearchPlace>{kThread, talk}}), Ids{1});
        QCOMPARE(ids({.within = QList<SearchPlace>{}}), Ids{});
        QList<SearchPlace> many{talk}; // too many for the index itself
        for (int id = 1'000; id < 1'500; ++id)
            many.append(ThreadKey::of(ThreadId{id}));
        QCOMPARE(ids({.within = many}), Ids{2});
    }
    void comments_areAKindOfTheirOwn()
    {
        SearchTable table;
        auto comment = said(1, u"تحويل"_s);
        comment.place = LiveId{41};
        table.add({said(1, u"تحويل"_s), comment});
        QCOMPARE(table.reach().messages, 2);
        QCOMPARE(table.reach().threads, 1);
        QCOMPARE(table.reach().lives, 1);
        const auto page = table.find({.words = {u"تحويل"_s}, .kinds = kSearchLive}, 0, 10);
        QCOMPARE(page.hits.size(), 1);
        QCOMPARE(page.hits.first().place, SearchPlace(LiveId{41}));
        QCOMPARE(found(table, {.words = {u"تحويل"_s}, .places = {kThread}}), Ids{1});
        QVERIFY(!comment.place.thread().isValid());
    }

    //! What was read first goes, wherever it stands in time; what is left is found in its order.
    void moreThanIsKept_letsTheFirstGo()
    {
        SearchTable table;
        table.setCap({.messages = 80, .bytes = 100'000'000});
        for (int id = 200; id > 100; --id) // back through a history
            table.add({said(id, u"تحويل"_s)});
        const auto ids = found(table, {.words = {u"تحويل"_s}}, 7);
        QCOMPARE(table.reach().messages, ids.size());
        QVERIFY(ids.size() <= 80);
        QVERIFY(ids.size() >= 60);
        QVERIFY(std::is_sorted(ids.rbegin(), ids.rend()));
        QCOMPARE(ids.last(), 101); // read last
        QVERIFY(!ids.contains(200));
        QCOMPARE(table.reach().dropped, 100 - table.reach().messages);
        QCOMPARE(table.reach().oldest, kStart + 101 * 60'000);
        // It may be read again.
        QCOMPARE(table.add({said(200, u"تحويل"_s)}), 1);
        QCOMPARE(found(table, {.words = {u"تحويل"_s}}).first(), 200);
    }
    void bytes_areKeptWithin()
    {
        constexpr std::int64_t kBytes = 3'000'000;
        SearchTable table;
        table.setCap({.messages = 1'000'000, .bytes = kBytes});
        QList<SearchedMessage> some;
        for (int id = 1; id <= 12'000; ++id) {
            some.append(said(id, u"رسالة رقم %1 فيها كلمات كثيرة عن تحويل الراتب"_s.arg(id)));
            if (some.size() == 200) {
                table.add(some);
                some.clear();
                QVERIFY2(table.bytes() <= kBytes, qPrintable(QString::number(table.bytes())));
            }
        }
        QVERIFY(table.reach().dropped > 0);
        // One shelf goes at a time, however often.
        QVERIFY2(table.bytes() > kBytes * 3 / 4, qPrintable(QString::number(table.bytes())));
        QCOMPARE(found(table, {.words = {u"12000"_s}}), Ids{12'000});
    }
    void lowerCap_holdsAtOnce()
    {
        SearchTable table;
        for (int id = 1; id <= 100; ++id)
            table.add({said(id, u"تحويل"_s, ThreadKey::of(ThreadId{id}))});
        table.setCap({.messages = 10, .bytes = 100'000'000});
        QVERIFY(table.reach().messages <= 10);
        QCOMPARE(table.reach().threads, table.reach().messages);
        table.add({said(101, u"تحويل"_s)});
        QCOMPARE(found(table, {.words = {u"تحويل"_s}}).first(), 101);
    }

    void stoppedLook_tellsWhereToGoOn()
    {
        SearchTable table;
        QList<SearchedMessage> all;
        for (int id = 1; id <= 300; ++id)
            all.append(said(id, u"تحويل"_s));
        table.add(all);
        const auto page = table.find({.words = {u"تحويل"_s}}, 0, 1'000, [] { return true; });
        QVERIFY(page.hits.size() < 300);
        QVERIFY(page.older > 0);
        const auto rest = table.find({.words = {u"تحويل"_s}}, page.older, 1'000);
        QVERIFY(rest.hits.first().message < page.hits.last().message);
    }

    void hit_isLitWhereAWordBegins()
    {
        QCOMPARE(
            lit(u"تحويل"_s, u"صفحة التَّحويلين، وتحويـل"_s), (QStringList{u"تَّحويل"_s, u"تحويـل"_s}));
        QCOMPARE(lit(u"is"_s, u"this is it"_s), QStringList{u"is"_s});
    }
    void hitWithinALigature_lightsAllOfIt()
    {
        QCOMPARE(lit(u"ارجاع"_s, u"طلب لإرجاع المبلغ"_s), QStringList{u"لإرجاع"_s});
        QCOMPARE(lit(u"سل"_s, u"سلام"_s), QStringList{u"سلا"_s});
        QCOMPARE(lit(u"سلا"_s, u"سلام"_s), QStringList{u"سلا"_s});
    }

    void index_answersFromItsThread()
    {
        SearchIndex index;
        QSignalSpy reach(&index, &SearchIndex::reachChanged);
        index.add({said(1, u"تحويل"_s), said(2, u"راتب"_s)});
        QTRY_COMPARE(index.reach().messages, 2);
        QVERIFY(!reach.isEmpty());
        const auto page = await(index.find({.words = {u"تحويل"_s}}));
        QVERIFY(page);
        QCOMPARE(page->hits.size(), 1);
        QCOMPARE(page->hits.first().text, u"تحويل"_s);
        QCOMPARE(page->hits.first().sender, kFahd);
        QCOMPARE(page->hits.first().place.thread(), kThread);
        QVERIFY(!index.isAbsent());
    }
    //! The older one is cancelled, or was answered already.
    void newerQuestion_isAnsweredAndTheOlderEnds()
    {
        SearchIndex index;
        index.add({said(1, u"تحويل"_s)});
        const auto first = index.find({.words = {u"راتب"_s}});
        const auto second = index.find({.words = {u"تحويل"_s}});
        const auto page = await(second);
        QVERIFY(page);
        QCOMPARE(page->hits.size(), 1);
        QVERIFY(first.isFinished());
    }
    void forgetting_leavesNothing()
    {
        SearchIndex index;
        index.add({said(1, u"تحويل"_s)});
        QTRY_COMPARE(index.reach().messages, 1);
        index.add({said(2, u"تحويل"_s)}); // on its way when it is forgotten
        index.forget();
        QCOMPARE(index.reach(), SearchReach{});
        const auto page = await(index.find({.words = {u"تحويل"_s}}));
        QVERIFY(page);
        QVERIFY(page->hits.isEmpty());
        index.add({said(3, u"تحويل"_s)});
        QTRY_COMPARE(index.reach().messages, 1);
    }
    void endInTheMiddle_isClean()
    {
        QFuture<SearchHits> asked;
        {
            SearchIndex index;
            QList<SearchedMessage> all;
            for (int id = 1; id <= 20'000; ++id)
                all.append(said(id, u"تحويل رقم"_s));
            index.add(all);
            asked = index.find({.words = {u"تحويل"_s}});
        }
        QVERIFY(asked.isFinished());
    }
};

QTEST_GUILESS_MAIN(SearchIndexTest)
#include "search_index_test.moc"
