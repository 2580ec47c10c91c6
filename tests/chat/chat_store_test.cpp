// SPDX-License-Identifier: MIT
#include "chat/chat_store.h"
#include "chat/chat_sync.h"
#include "fakes/fake_chat_port.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace wxm;

namespace {

constexpr UserId kMe{2};
const ThreadKey kThread = ThreadKey::of(ThreadId{12});

Message message(std::int64_t id, EpochMs time = -1, UserId sender = UserId{12})
{
    return {MessageId{id}, sender, false, u"m%1"_s.arg(id), {},
        time < 0 ? 1'780'000'000'000 + id : time};
}

QList<Message> messages(std::int64_t from, std::int64_t to)
{
    QList<Message> list;
    for (auto id = from; id <= to; ++id)
        list.append(message(id));
    return list;
}

QList<std::int64_t> ids(const Timeline &timeline)
{
    QList<std::int64_t> list;
    for (const auto &one : timeline.messages)
        list.append(one.id.value);
    return list;
}

} // namespace

class ChatStoreTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    //! The same message bears microseconds in its event and whole seconds in the history, so times
    //! do not sort.
    void order_isTheServersById()
    {
        Timeline timeline;
        timeline.add(message(3, 2'000));
        timeline.add(message(1, 2'900));
        timeline.add(message(9, 1'000));
        timeline.add(message(2, kUnknownTime));
        QCOMPARE(ids(timeline), (QList<std::int64_t>{1, 2, 3, 9}));
        timeline.addNewest({message(3, 2'000), message(2, 2'000), message(1, 2'000)}, {});
        QCOMPARE(ids(timeline), (QList<std::int64_t>{1, 2, 3, 9}));
    }

    void sameIdAgain_changesNothingAndAsksForOneReading()
    {
        ChatStore store;
        store.setMe(kMe);
        store.open(kThread);
        QSignalSpy stale(&store, &ChatStore::stale);
        store.receive(kThread, message(1));
        auto other = message(1);
        other.body = u"other"_s;
        store.receive(kThread, other);
        store.receive(kThread, other);
        QCOMPARE(store.timeline(kThread).messages, QList{message(1)});
        QCOMPARE(stale.size(), 1);
    }

    void ownEchoAfterTheAnswer_asksForNothing()
    {
        ChatStore store;
        store.setMe(kMe);
        store.open(kThread);
        QSignalSpy stale(&store, &ChatStore::stale);
        const auto mine = message(1, -1, kMe);
        store.receive(kThread, mine, ChatStore::Source::Answer);
        store.receive(kThread, mine);
        QCOMPARE(stale.size(), 0);
    }

    void eventAfterTheReadingThatBroughtIt_asksForNothing()
    {
        ChatStore store;
        store.setMe(kMe);
        store.open(kThread);
        QSignalSpy stale(&store, &ChatStore::stale);
        store.addNewest(kThread, messages(1, 3), std::nullopt);
        QCOMPARE(store.awaitingEventCount(kThread, {MessageId{1}, MessageId{3}}), 2);
        store.receive(kThread, message(3));
        QCOMPARE(stale.size(), 0);
        QCOMPARE(store.awaitingEventCount(kThread, {MessageId{1}, MessageId{3}}), 1);
        store.receive(kThread, message(3)); // told once is enough
        QCOMPARE(stale.size(), 1);
    }

    void holeBetweenEvents_isFilledByTheNextReading()
    {
        Server server;
        server.port.messages[kThread] = messages(1, 12);
        server.sync.refresh(kThread);
        QTRY_COMPARE(server.store.timeline(kThread).messages.size(), 10);
        server.port.messages[kThread] = messages(1, 40);
        server.store.receive(kThread, message(14)); // 13 was lost, and so is what follows
        server.store.receive(kThread, message(40));
        QSignalSpy compared(&server.sync, &ChatSync::compared);
        server.sync.refresh(kThread);
        QTRY_COMPARE(compared.size(), 1);
        QCOMPARE(ids(server.store.timeline(kThread)).first(), 3);
        QCOMPARE(server.store.timeline(kThread).messages.size(), 38);
        QCOMPARE(compared.first().at(1).value<QList<MessageId>>().size(), 26);
        QVERIFY(compared.first().at(2).toBool());
    }

    void page_thatMeetsWhatIsKnown_leavesTheOlder()
    {
        Timeline timeline;
        timeline.addNewest(messages(1, 50), PageCursor{.page = 2});
        timeline.addNewest(messages(21, 70), PageCursor{.page = 2});
        QCOMPARE(timeline.messages.size(), 70);
    }

    void page_afterAHole_dropsWhatLiesBeforeIt()
    {
        Timeline timeline;
        timeline.addNewest(messages(1, 50), std::nullopt);
        timeline.addNewest(messages(100, 149), PageCursor{.page = 2});
        QCOMPARE(timeline.messages.size(), 50);
        QVERIFY(timeline.older.has_value()); // and is read again from there
    }

    void page_withoutAKnownMessage_removesIt()
    {
        Timeline timeline;
        timeline.addNewest(messages(1, 10), std::nullopt);
        timeline.add(message(11)); // arrived while the page was on its way
        auto page = messages(1, 10);
        page.removeAt(4);
        timeline.addNewest(page, std::nullopt);
        QCOMPARE(ids(timeline), (QList<std::int64_t>{1, 2, 3, 4, 6, 7, 8, 9, 10, 11}));
    }

    void gapOfSeveralPages_isReadBackToWhatIsKnown()
    {
        Server server;
        server.port.messages[kThread] = messages(1, 12);
        server.sync.refresh(kThread);
        QTRY_COMPARE(server.store.timeline(kThread).messages.size(), 10);
        server.port.messages[kThread] = messages(1, 45);
        server.sync.refresh(kThread);
        server.sync.refresh(kThread); // one more reading, not a second one at once
        QTRY_COMPARE(server.store.timeline(kThread).messages.size(), 43);
        QTRY_VERIFY(!server.store.timeline(kThread).isReading);
        QCOMPARE(ids(server.store.timeline(kThread)).first(), 3);
        QCOMPARE(ids(server.store.timeline(kThread)).last(), 45);
    }

    //! A server that ignores the number of the page gives the first one for ever.
    void pagesThatRepeat_endTheReading()
    {
        fakes::FakeChatPort port;
        port.messages[kThread] = messages(1, 40);
        port.perPage = 40;
        port.repeatsItsPage = true;
        ChatPorts ports;
        ports.add(ThreadKey::Kind::Support, port);
        ChatStore store;
        ChatSync sync(ports, store);
        store.open(kThread);
        sync.refresh(kThread);
        QTRY_VERIFY(store.timeline(kThread).isLoaded);
        QVERIFY(store.timeline(kThread).older);
        sync.loadOlder(kThread);
        QTRY_VERIFY(!store.timeline(kThread).older);
        QCOMPARE(store.timeline(kThread).messages.size(), 40);
        QCOMPARE(port.histories, 2);
    }

    void older_isReadPageByPageToTheStart()
    {
        Server server;
        server.port.messages[kThread] = messages(1, 25);
        server.sync.refresh(kThread);
        QTRY_VERIFY(server.store.timeline(kThread).isLoaded);
        server.port.messages[kThread] = messages(1, 40); // numbered pages have shifted
        for (int i = 0; i < 4; ++i) {
            server.sync.loadOlder(kThread);
            QTRY_VERIFY(!server.store.timeline(kThread).isReadingOlder);
        }
        QCOMPARE(ids(server.store.timeline(kThread)).first(), 1);
        QVERIFY(!server.store.timeline(kThread).older);
    }

    void unreadLine_countsBackwardsOverOthersOnly()
    {
        ChatStore store;
        store.setMe(kMe);
        store.open(kThread, 2);
        auto list = messages(1, 5);
        list[4].senderId = kMe;
        store.addNewest(kThread, list, std::nullopt);
        QCOMPARE(store.timeline(kThread).unreadFrom, MessageId{3});
        QCOMPARE(store.unreadCount(kThread), 2);
        store.close(kThread);
        QVERIFY(!store.timeline(kThread).unreadFrom.isValid());
    }

    void colleaguesAnswer_isFoundAfterWhatWasKnown()
    {
        ChatStore store;
        store.setMe(kMe);
        store.open(kThread);
        auto mine = message(5, -1, kMe), hers = message(6, -1, UserId{3});
        mine.isStaff = hers.isStaff = true;
        store.receive(kThread, mine);
        const auto isOurs = [](MessageId) { return true; };
        QVERIFY(!store.staffAnswerAfter(kThread, MessageId{4}, isOurs));
        store.receive(kThread, hers);
        QCOMPARE(store.staffAnswerAfter(kThread, MessageId{4}, isOurs)->id, MessageId{6});
        QVERIFY(!store.staffAnswerAfter(kThread, MessageId{6}, isOurs));
    }

private:
    struct Server {
        Server()
        {
            port.perPage = 10;
            ports.add(ThreadKey::Kind::Support, port);
        }
        fakes::FakeChatPort port;
        ChatPorts ports;
        ChatStore store;
        ChatSync sync{ports, store};
    };
};

QTEST_GUILESS_MAIN(ChatStoreTest)
#include "chat_store_test.moc"
