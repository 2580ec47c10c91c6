// SPDX-License-Identifier: MIT
#include "fakes/fake_chat.h"
#include "fakes/fake_clock.h"
#include "support/day_book.h"
#include "support/day_watch.h"

#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace wxm;
using namespace wxm::support;

namespace {

constexpr EpochMs kMinute = 60'000;
constexpr EpochMs kDay = 24 * 60 * kMinute;

//! 4 June 2026 is a Thursday.
EpochMs at(int hour, int minute)
{
    return QDateTime(QDate(2026, 6, 4), QTime(hour, minute)).toMSecsSinceEpoch();
}

DayReply reply(int hour, int minute, std::int64_t thread, EpochMs waitedMs, bool isFirst = false)
{
    return {.at = at(hour, minute),
        .thread = ThreadId{thread},
        .waitedMs = waitedMs,
        .isFirst = isFirst,
        .isWithin = waitedMs <= 15 * kMinute};
}

DayRecord someDay()
{
    DayRecord day{.day = QDate(2026, 6, 4)};
    day.replies = {reply(9, 5, 12, 2 * kMinute, true), reply(9, 20, 13, 6 * kMinute, true),
        reply(9, 40, 12, 31 * kMinute), reply(9, 41, 12, -1), reply(11, 0, 14, 4 * kMinute)};
    day.waiting[DayRecord::stepOf(at(9, 0))] = 3;
    day.waiting[DayRecord::stepOf(at(9, 10))] = 5;
    day.waiting[DayRecord::stepOf(at(11, 0))] = 0;
    day.seen = {
        {at(9, 0), at(9, 50), true}, {at(10, 2), at(10, 30), false}, {at(10, 40), at(11, 5), true}};
    return day;
}

SupportThread waiting(std::int64_t id, MessageId message, EpochMs since)
{
    SupportThread one;
    one.id = ThreadId{id};
    one.userId = UserId{id * 10};
    one.last = {
        .id = message, .senderId = one.userId, .body = QStringLiteral("?"), .createdAt = since};
    return one;
}

} // namespace

class DayRecordTest : public QObject {
    Q_OBJECT

private:
    DiskWriter m_disk;
    std::unique_ptr<QTemporaryDir> m_folder;

    QString path() const { return m_folder->filePath(u"my_days.jsonl"_s); }

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("TZ", "UTC");
        tzset();
    }
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void numbers_areThoseOfTheReplies()
    {
        const auto numbers = someDay().numbers();
        QCOMPARE(numbers.replies, 5);
        QCOMPARE(numbers.threads, 3);
        QCOMPARE(numbers.firstMedianMs, 4 * kMinute); // between two
        QCOMPARE(numbers.nextMedianMs, (31 + 4) * kMinute / 2);
        QCOMPARE(numbers.timed, 4);
        QCOMPARE(numbers.within, 3);
        QCOMPARE(numbers.longestMs, 31 * kMinute);
        QCOMPARE(numbers.longestThread, ThreadId{12});
        QCOMPARE(numbers.mostWaiting, 5);
    }

    void hour_hasNumbersOfItsOwn()
    {
        const auto day = someDay();
        QCOMPARE(day.numbersOf(9).replies, 4);
        QCOMPARE(day.numbersOf(9).mostWaiting, 5);
        QCOMPARE(day.numbersOf(10).replies, 0);
        QCOMPARE(day.numbersOf(10).mostWaiting, DayRecord::kNotSeen);
        QCOMPARE(day.numbersOf(11).mostWaiting, 0); // nobody waited, and that was seen
        QVERIFY(day.hours() == std::optional(std::pair(9, 11)));
        QCOMPARE(day.repliesIn(DayRecord::stepOf(at(9, 40))), 2);
        QVERIFY(!DayRecord().hours());
    }

    void gaps_sayWhyNothingIsKnown()
    {
        const auto gaps = someDay().gaps();
        QCOMPARE(gaps.size(), 2);
        QCOMPARE(gaps[0].from, at(9, 50));
        QCOMPARE(gaps[0].to, at(10, 2));
        QVERIFY(!gaps[0].wasClosed);
        QVERIFY(gaps[1].wasClosed);
    }

    void threads_areThoseOfMostRepliesFirst()
    {
        const auto threads = someDay().threads();
        QCOMPARE(threads.size(), 3);
        QCOMPARE(threads[0].thread, ThreadId{12});
        QCOMPARE(threads[0].replies, 3);
        QCOMPARE(threads[0].firstAfterMs, 2 * kMinute);
    }

    void record_isTheSameAfterItsJson()
    {
        const auto day = someDay();
        QVERIFY(dayRecordFrom(toJson(day)) == std::optional(day));
        const auto totals = day.asTotals();
        QVERIFY(dayRecordFrom(toJson(totals)) == std::optional(totals));
        QCOMPARE(totals.numbers(), day.numbers());
        QVERIFY(!dayRecordFrom({}));
    }

    void nonsense_isNoRecordAndNoCrash()
    {
        const QJsonObject row{{u"day"_s, u"2026-06-04"_s},
            {u"replies"_s, QJsonArray{1, QJsonArray{}, QJsonArray{u"x"_s, -1, -9, 99}}},
            {u"waiting"_s, QJsonArray{-1, 5, 4000, 3, 7}},
            {u"seen"_s, QJsonArray{QJsonArray{50, 10, true}, QJsonArray{90, 100, 1}, u"y"_s}}};
        const auto record = dayRecordFrom(row);
        QVERIFY(record.has_value());
        QVERIFY(record->replies.isEmpty());
        QCOMPARE(record->numbers().mostWaiting, DayRecord::kNotSeen);
    }

    void book_outlivesTheProgramByAccount()
    {
        fakes::FakeClock clock(at(9, 0));
        {
            DayBook book(path(), m_disk, clock);
            book.setAccount(u"a"_s);
            book.look(4);
            book.addReply(reply(9, 0, 12, 2 * kMinute, true));
            book.setAccount(u"b"_s);
            book.look(9);
        }
        QVERIFY(m_disk.flush(5'000));
        DayBook book(path(), m_disk, clock);
        QVERIFY(!book.day(QDate(2026, 6, 4)).hours()); // nobody is signed in
        book.setAccount(u"a"_s);
        QTRY_VERIFY(!book.isReading());
        QCOMPARE(book.day(QDate(2026, 6, 4)).numbers().replies, 1);
        QCOMPARE(book.day(QDate(2026, 6, 4)).numbers().mostWaiting, 4);
        QCOMPARE(book.firstDay(), QDate(2026, 6, 4));
        QCOMPARE(QFile::permissions(path()) & QFile::Permissions(0x0077), QFile::Permissions());
    }

    //! The first look after a sign-in does not wait for the disk.
    void whatHappensWhileItIsRead_isJoinedWithIt()
    {
        fakes::FakeClock clock(at(9, 0));
        {
            DayBook book(path(), m_disk, clock);
            book.setAccount(u"a"_s);
            book.look(4);
            book.addReply(reply(9, 0, 12, 2 * kMinute, true));
        }
        QVERIFY(m_disk.flush(5'000));
        {
            DayBook book(path(), m_disk, clock);
            book.setAccount(u"a"_s);
            QVERIFY(book.isReading());
            book.look(1);
            book.addReply(reply(9, 5, 13, -1));
            QCOMPARE(book.day(book.today()).numbers().replies, 1);
            QTRY_VERIFY(!book.isReading());
            QCOMPARE(book.day(book.today()).numbers().replies, 2);
            QCOMPARE(book.day(book.today()).numbers().mostWaiting, 4);
        }
        QVERIFY(m_disk.flush(5'000));
        {
            DayBook book(path(), m_disk, clock);
            book.setAccount(u"a"_s);
            book.addReply(reply(9, 9, 14, -1)); // and the program ends before it was read
        }
        QVERIFY(m_disk.flush(5'000));
        DayBook book(path(), m_disk, clock);
        book.setAccount(u"a"_s);
        QTRY_VERIFY(!book.isReading());
        QCOMPARE(book.day(book.today()).numbers().replies, 3);
    }

    void damagedLine_isSetAsideAndTheOthersStay()
    {
        fakes::FakeClock clock(at(9, 0));
        {
            DayBook book(path(), m_disk, clock);
            book.setAccount(u"a"_s);
            book.addReply(reply(9, 0, 12, 2 * kMinute));
        }
        QVERIFY(m_disk.flush(5'000));
        QFile file(path());
        QVERIFY(file.open(QIODevice::ReadWrite));
        const auto good = file.readAll();
        file.seek(0);
        file.write("{\"day\":\"2026-06-03\"}\n" + good);
        file.close();
        {
            DayBook book(path(), m_disk, clock);
            book.setAccount(u"a"_s);
            QTRY_VERIFY(!book.isReading());
            QCOMPARE(book.day(QDate(2026, 6, 4)).numbers().replies, 1);
            book.addReply(reply(9, 1, 12, -1));
        }
        QVERIFY(m_disk.flush(5'000));
        QVERIFY(QFile::exists(path() + u".bad"_s));
    }

    void timeBetweenLooks_isAGap()
    {
        fakes::FakeClock clock(at(9, 0));
        DayBook book({}, m_disk, clock);
        book.setAccount(u"a"_s);
        const auto look = [&](int minutes) {
            clock.advanceMs(minutes * kMinute);
            book.look(1);
        };
        book.look(1);
        look(1);
        look(1);
        QCOMPARE(book.day(book.today()).gaps().size(), 0);
        clock.advanceMs(30'000);
        book.lose(); // the link
        look(12);
        look(1);
        look(90); // the computer slept
        const auto gaps = book.day(book.today()).gaps();
        QCOMPARE(gaps.size(), 2);
        QCOMPARE(gaps[0].from, at(9, 2) + 30'000);
        QCOMPARE(gaps[0].to, at(9, 14) + 30'000);
        QVERIFY(!gaps[0].wasClosed);
        QVERIFY(gaps[1].wasClosed);
    }

    void oldDays_areTotalsAndOlderOnesGo()
    {
        fakes::FakeClock clock(at(9, 0));
        DayBook book({}, m_disk, clock);
        book.setAccount(u"a"_s);
        const auto first = book.today();
        book.addReply(reply(9, 0, 12, 2 * kMinute, true));
        clock.advanceMs(DayBook::kWholeDays * kDay);
        book.look(0);
        QVERIFY(!book.day(first).totals);
        clock.advanceMs(kDay);
        book.look(0);
        QVERIFY(book.day(first).totals);
        QVERIFY(book.day(first).replies.isEmpty());
        QCOMPARE(book.day(first).numbers().firstMedianMs, 2 * kMinute);
        clock.advanceMs(DayBook::kMostDays * kDay);
        book.look(0);
        QVERIFY(book.firstDay() > first);
    }

    void reply_isCountedWithTheWaitThatItEnded()
    {
        fakes::FakeChat fake;
        fakes::FakeClock clock(at(9, 10));
        Support support(fake.calls, fake.session, fake.realtime, fake.chat, clock);
        DayBook book({}, m_disk, clock);
        DayWatch watch(book, support, fake.chat, fake.session);
        book.setAccount(u"a"_s);
        support.store.setListed(
            {waiting(12, MessageId{100}, at(9, 0)), waiting(13, MessageId{101}, at(8, 30))}, {});
        const auto send = [&](std::int64_t thread, std::int64_t id, EpochMs time) {
            const Message message{MessageId{id}, UserId{2}, true, u"r"_s, {}, time};
            const auto key = ThreadKey::of(ThreadId{thread});
            support.store.receiveSent(key, message);
            Q_EMIT fake.chat.outbox.sent(key, message);
        };
        send(12, 200, at(9, 10)); // within
        send(12, 201, at(9, 11)); // one more: nobody waited for it
        send(13, 202, at(9, 12)); // late
        const auto numbers = book.day(book.today()).numbers();
        QCOMPARE(numbers.replies, 3);
        QCOMPARE(numbers.timed, 2);
        QCOMPARE(numbers.within, 1);
        QCOMPARE(numbers.longestMs, 42 * kMinute);
        QCOMPARE(numbers.longestThread, ThreadId{13});
        QVERIFY(book.day(book.today()).replies.first().isFirst);
    }

    void answerOfAColleague_isNotMine()
    {
        fakes::FakeChat fake;
        fakes::FakeClock clock(at(9, 10));
        Support support(fake.calls, fake.session, fake.realtime, fake.chat, clock);
        DayBook book({}, m_disk, clock);
        DayWatch watch(book, support, fake.chat, fake.session);
        book.setAccount(u"a"_s);
        support.store.setListed({waiting(12, MessageId{100}, at(9, 0))}, {});
        const auto key = ThreadKey::of(ThreadId{12});
        support.store.receiveSent(
            key, {MessageId{150}, UserId{3}, true, u"colleague"_s, {}, at(9, 5)});
        const Message mine{MessageId{200}, UserId{2}, true, u"r"_s, {}, at(9, 10)};
        support.store.receiveSent(key, mine);
        Q_EMIT fake.chat.outbox.sent(key, mine);
        const auto numbers = book.day(book.today()).numbers();
        QCOMPARE(numbers.replies, 1);
        QCOMPARE(numbers.timed, 0);
    }
};

QTEST_GUILESS_MAIN(DayRecordTest)
#include "day_record_test.moc"
