// SPDX-License-Identifier: MIT
#include "support/support_store.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace wxm;
using namespace wxm::support;

namespace {

constexpr ThreadId kThread{5};
constexpr EpochMs kMinute = 60'000;

SupportThread row(std::int64_t lastId, bool isStaff, EpochMs at, int unread = 0)
{
    SupportThread one;
    one.id = kThread;
    one.userId = UserId{12};
    one.unread = unread;
    one.last = {.id = MessageId{lastId},
        .senderId = isStaff ? UserId{3} : UserId{12},
        .isStaff = isStaff,
        .body = u"b"_s,
        .createdAt = at};
    return one;
}

SupportMessageCreated arrived(std::int64_t id, bool isStaff, EpochMs at)
{
    return {kThread, UserId{12},
        {MessageId{id}, isStaff ? UserId{3} : UserId{12}, isStaff, u"m"_s, {}, at}};
}

} // namespace

class SupportStoreTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void event_movesTheThreadAndCounts()
    {
        SupportStore store;
        store.setListed({row(10, true, kMinute)}, {});
        QVERIFY(store.receive(arrived(11, false, 5 * kMinute)));
        QCOMPARE(store.thread(kThread)->unread, 1);
        QCOMPARE(store.thread(kThread)->waitingSince, 5 * kMinute);
        QCOMPARE(store.waitingCount(), 1);
        QVERIFY(store.receive(arrived(11, false, 5 * kMinute))); // once more, nothing new
        QCOMPARE(store.thread(kThread)->unread, 1);
    }

    void secondQuestion_doesNotStartTheClockAgain()
    {
        SupportStore store;
        store.setListed({row(10, false, kMinute)}, {});
        store.receive(arrived(11, false, 9 * kMinute));
        QCOMPARE(store.thread(kThread)->waitingSince, kMinute);
        store.setListed({row(12, false, 12 * kMinute)}, {});
        QCOMPARE(store.thread(kThread)->waitingSince, kMinute);
        store.receive(arrived(13, true, 13 * kMinute));
        QVERIFY(!store.thread(kThread)->isWaiting());
        store.receive(arrived(14, false, 20 * kMinute));
        QCOMPARE(store.thread(kThread)->waitingSince, 20 * kMinute);
    }

    void answer_isRememberedForTheNextTarget()
    {
        SupportStore store;
        store.setListed({row(10, false, kMinute)}, {});
        QVERIFY(!store.thread(kThread)->wasAnswered);
        store.receive(arrived(11, true, 2 * kMinute));
        store.receive(arrived(12, false, 3 * kMinute));
        QVERIFY(store.thread(kThread)->wasAnswered);
        store.setListed({row(13, false, 4 * kMinute)}, {}); // the list tells the last message only
        QVERIFY(store.thread(kThread)->wasAnswered);
    }

    void messages_tellThatItWasAnswered()
    {
        SupportStore store;
        store.setListed({row(10, false, kMinute)}, {});
        store.noteAnswered(kThread);
        QVERIFY(store.thread(kThread)->wasAnswered);
    }

    void unknownCount_leavesWhatWasKnown()
    {
        SupportStore store;
        store.setListed({row(10, false, kMinute, 4)}, {});
        auto unknown = row(11, false, 2 * kMinute, 0);
        unknown.isUnreadKnown = false;
        store.setListed({unknown}, {});
        QCOMPARE(store.thread(kThread)->unread, 4);
    }

    //! The first page of several: the others are still there.
    void merge_removesNothing()
    {
        SupportStore store;
        auto other = row(20, true, kMinute);
        other.id = ThreadId{6};
        store.setListed({row(10, true, kMinute), other}, {}, true);
        store.merge({row(11, false, 2 * kMinute, 1)}, {});
        QCOMPARE(store.threads().size(), 2);
        QCOMPARE(store.thread(kThread)->unread, 1);
        QVERIFY(store.isCut());
    }

    void eventThatOvertookTheList_isKept()
    {
        SupportStore store;
        store.setListed({row(10, true, kMinute)}, {});
        store.receive(arrived(11, false, 2 * kMinute));
        store.setListed({row(10, true, kMinute)}, {}); // asked before, answered after
        QCOMPARE(store.thread(kThread)->last.id, MessageId{11});
        QCOMPARE(store.thread(kThread)->unread, 1);
    }

    void threadThatIsGone_goesUnlessItIsOpen()
    {
        SupportStore store;
        store.setListed({row(10, true, kMinute)}, {});
        store.setListed({}, kThread);
        QVERIFY(store.thread(kThread));
        store.setListed({}, {});
        QVERIFY(!store.thread(kThread));
    }

    void operation_isShownAtOnceAndDropsOnlyItself()
    {
        SupportStore store;
        store.setListed({row(10, false, kMinute, 3)}, {});
        const auto resolve =
            store.expect({.thread = kThread, .change = {.status = ThreadStatus::Resolved}});
        const auto assign = store.expect({.thread = kThread, .change = {.assigneeId = UserId{2}}});
        QCOMPARE(store.thread(kThread)->status, ThreadStatus::Resolved);
        QCOMPARE(store.waitingCount(), 0);
        store.reject(resolve);
        QCOMPARE(store.thread(kThread)->status, ThreadStatus::Open);
        QCOMPARE(store.thread(kThread)->assigneeId, UserId{2});
        store.confirm(assign);
        QCOMPARE(store.thread(kThread)->assigneeId, UserId{2});
        QCOMPARE(store.threads().first().assigneeId, UserId{2});
    }

    void reading_leavesWhatCameMeanwhile()
    {
        SupportStore store;
        store.setListed({row(10, false, kMinute, 3)}, {});
        const auto op = store.expect({.thread = kThread, .read = 3});
        QCOMPARE(store.unreadCount(), 0);
        store.receive(arrived(11, false, 2 * kMinute));
        QCOMPARE(store.thread(kThread)->unread, 1);
        store.confirm(op);
        QCOMPARE(store.thread(kThread)->unread, 1);
    }

    void unknownThread_asksForTheList()
    {
        SupportStore store;
        QVERIFY(!store.receive(arrived(1, false, kMinute)));
    }
};

QTEST_GUILESS_MAIN(SupportStoreTest)
#include "support_store_test.moc"
