// SPDX-License-Identifier: MIT
#include "chat/message_search.h"
#include "chat/search_table.h"
#include "fakes/await.h"
#include "fakes/fake_calls.h"
#include "fakes/fake_clock.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace wxm;
using namespace wxm::fakes;

namespace {

constexpr EpochMs kStart = 1'780'000'000'000;
constexpr UserId kMe{2}, kFahd{12}, kNoura{13};
const ThreadKey kThread = ThreadKey::of(ThreadId{41});
const ThreadKey kTalk = ThreadKey::of(ConversationId{9});

Message said(std::int64_t id, const QString &text, UserId sender = kFahd, bool isStaff = false)
{
    return {MessageId{id}, sender, isStaff, text, {}, kStart + id * 60'000};
}

struct Desk {
    Desk()
    {
        store.setMe(kMe);
        people.learn(kFahd, u"فهد الحربي"_s);
        people.learn(kNoura, u"Noura"_s);
    }
    QList<std::int64_t> found(const QString &typed)
    {
        const auto terms = search.termsOf(parseSearch(typed, QDate(2026, 6, 9)));
        const auto page = await(search.find(terms));
        QList<std::int64_t> ids;
        for (const auto &hit : page ? page->hits : QList<SearchHit>{})
            ids.append(hit.message.value);
        return ids;
    }

    FakeClock clock;
    RestClient rest{clock};
    FakeCalls calls{rest, EndpointMap::builtIn()};
    ChatStore store;
    People people{calls};
    MessageSearch search{store, people};
};

using Ids = QList<std::int64_t>;

} // namespace

class MessageSearchTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (!SearchTable().isOpen())
            QSKIP("built without QtSql, or without its driver for SQLite");
    }

    void everythingThatWasRead_isFound()
    {
        Desk desk;
        desk.store.open(kThread);
        desk.store.addNewest(
            kThread, {said(8, u"تحويل"_s), said(7, u"شيء"_s)}, PageCursor{.page = 2});
        desk.store.addOlder(kThread, {said(3, u"التحويلات"_s)}, {});
        desk.store.receive(kThread, said(9, u"تحويل من جديد"_s));
        QCOMPARE(desk.found(u"تحويل"_s), (Ids{9, 8, 3}));
        desk.store.close(kThread);
        QCOMPARE(desk.found(u"تحويل"_s), (Ids{9, 8, 3}));
    }
    void sameMessageByTwoWays_isOne()
    {
        Desk desk;
        desk.store.open(kThread);
        desk.store.receive(kThread, said(8, u"تحويل"_s));
        desk.store.addNewest(kThread, {said(8, u"تحويل"_s)}, {});
        desk.store.addOlder(kThread, {said(8, u"تحويل"_s)}, {});
        QCOMPARE(desk.found(u"تحويل"_s), Ids{8});
        QTRY_COMPARE(desk.search.reach().messages, 1);
        QCOMPARE(desk.search.reach().threads, 1);
    }
    void names_areThoseThatAreKnownNow()
    {
        Desk desk;
        desk.store.open(kThread);
        desk.store.open(kTalk);
        desk.store.receive(kThread, said(1, u"تحويل"_s));
        desk.store.receive(kThread, said(2, u"تحويل"_s, UserId{5}, true));
        desk.store.receive(kTalk, said(3, u"تحويل"_s, kNoura));
        desk.store.receive(kTalk, said(4, u"تحويل"_s, kMe));
        QCOMPARE(desk.found(u"from:حربى"_s), Ids{1});
        QCOMPARE(desk.found(u"in:فهد"_s), (Ids{2, 1}));
        QCOMPARE(desk.found(u"from:me"_s), Ids{4});
        QCOMPARE(desk.found(u"from:staff"_s), (Ids{4, 2}));
        QCOMPARE(desk.found(u"from:customer in:messages"_s), Ids{3});
        QCOMPARE(desk.found(u"in:#41 تحويل"_s), (Ids{2, 1}));
        QCOMPARE(desk.found(u"from:nobody تحويل"_s), Ids{});
        desk.people.learn(kNoura, u"Nobody"_s);
        QCOMPARE(desk.found(u"from:nobody"_s), Ids{3});
    }
    //! What was asked before is kept only as long as every name is as it was.
    void namesOfComments_areThoseThatAreKnownNow()
    {
        Desk desk;
        const auto comment = [&desk](std::int64_t id, std::int64_t user, const QString &name) {
            desk.search.learnComments(LiveId{7}, u"live"_s,
                {{CommentId{id}, UserId{user}, name, u"تحويل"_s, kStart + id * 60'000}});
        };
        comment(1, 70, u"Sara"_s);
        QCOMPARE(desk.found(u"from:sara"_s), Ids{1});
        QCOMPARE(desk.found(u"from:sara تحويل"_s), Ids{1});
        comment(2, 71, u"سارة"_s);
        comment(3, 72, u"Sara A."_s);
        QCOMPARE(desk.found(u"from:sara"_s), (Ids{3, 1}));
        QCOMPARE(desk.found(u"from:ساره"_s), Ids{2});
        comment(4, 72, u"Huda"_s);
        QCOMPARE(desk.found(u"from:sara"_s), Ids{1});
        QCOMPARE(desk.found(u"from:huda"_s), (Ids{4, 3}));
        desk.search.forget();
        QCOMPARE(desk.found(u"from:sara"_s), Ids{});
    }
    void labelsAndStates_areThoseOfTheListsNow()
    {
        Desk desk;
        const auto other = ThreadKey::of(ThreadId{42});
        for (const auto thread : {kThread, other, kTalk})
            desk.store.open(thread);
        desk.store.receive(kThread, said(1, u"تحويل"_s));
        desk.store.receive(other, said(2, u"تحويل"_s));
        desk.store.receive(kTalk, said(3, u"تحويل"_s, kNoura));
        QCOMPARE(desk.found(u"is:unread تحويل"_s), Ids{}); // without lists nothing is known
        ThreadFilter asked;
        desk.search.setLists({.threads =
                                  [&](const ThreadFilter &filter) {
                                      asked = filter;
                                      return filter.isUnread ? QList<ThreadKey>{other, kTalk}
                                                             : QList<ThreadKey>{kThread};
                                  },
            .labels =
                [] {
                    return QStringList{u"VIP"_s, u"كبار العملاء"_s, u"refund"_s};
                }});
        QCOMPARE(desk.found(u"is:unread تحويل"_s), (Ids{3, 2}));
        QCOMPARE(desk.found(u"is:unread in:support"_s), Ids{2});
        QCOMPARE(desk.found(u"label:vi"_s), Ids{1});
        QCOMPARE(asked.labels, QStringList{u"VIP"_s});
        QCOMPARE(desk.found(u"وسم:كبار"_s), Ids{1});
        QCOMPARE(asked.labels, QStringList{u"كبار العملاء"_s});
        QCOMPARE(desk.found(u"label:nobody"_s), Ids{});
    }
    void comments_areFoundByLiveAndByName()
    {
        Desk desk;
        desk.store.open(kThread);
        desk.store.receive(kThread, said(1, u"تحويل"_s));
        desk.search.learnComments(LiveId{7}, u"سهرة الجمعة"_s,
            {{CommentId{1}, UserId{70}, u"Sara"_s, u"تحويل هنا"_s, kStart + 5 * 60'000},
                {CommentId{2}, kMe, u"me"_s, u"تحويل"_s, kStart + 6 * 60'000}});
        QCOMPARE(desk.found(u"تحويل"_s), (Ids{2, 1, 1}));
        QCOMPARE(desk.found(u"in:live تحويل"_s), (Ids{2, 1}));
        QCOMPARE(desk.found(u"in:سهرة from:sara"_s), Ids{1});
        QCOMPARE(desk.found(u"in:#7"_s), (Ids{2, 1}));
        QCOMPARE(desk.found(u"in:support"_s), Ids{1});
        QCOMPARE(desk.found(u"in:live from:me"_s), Ids{2});
        QCOMPARE(desk.search.titleOf(LiveId{7}), u"سهرة الجمعة"_s);
        QCOMPARE(desk.search.nameOf(UserId{70}), u"Sara"_s);
        desk.search.forget();
        QCOMPARE(desk.search.titleOf(LiveId{7}), QString());
        QCOMPARE(desk.found(u"in:live"_s), Ids{});
    }
    void anotherPersonSignedIn_findsNothingOfTheFirst()
    {
        Desk desk;
        desk.store.open(kThread);
        desk.store.receive(kThread, said(1, u"تحويل"_s));
        QCOMPARE(desk.found(u"تحويل"_s), Ids{1});
        QSignalSpy forgotten(&desk.search, &MessageSearch::forgotten);
        desk.store.clear();
        desk.store.setMe(UserId{3});
        desk.store.open(kThread);
        desk.store.receive(kThread, said(2, u"تحويل"_s));
        QCOMPARE(forgotten.size(), 1);
        QCOMPARE(desk.found(u"تحويل"_s), Ids{2});
    }
    void signingOut_forgets()
    {
        Desk desk;
        desk.store.open(kThread);
        desk.store.receive(kThread, said(1, u"تحويل"_s));
        desk.search.forget();
        QCOMPARE(desk.found(u"تحويل"_s), Ids{});
        QCOMPARE(desk.search.reach(), SearchReach{});
    }
};

QTEST_GUILESS_MAIN(MessageSearchTest)
#include "message_search_test.moc"
