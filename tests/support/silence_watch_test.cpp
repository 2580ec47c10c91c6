// SPDX-License-Identifier: MIT
#include "fakes/fake_chat.h"
#include "fakes/fake_clock.h"
#include "support/silence_watch.h"

#include <QSignalSpy>
#include <QTest>

using namespace wxm;
using namespace wxm::support;

namespace {

constexpr EpochMs kMinuteMs = ResponseTargets::kMinuteMs;
constexpr EpochMs kWroteAt = 1'780'000'000'000;
constexpr UserId kSelf{2};
constexpr UserId kColleague{3};

using Told = QHash<ThreadId, EpochMs>;

AssignedWait waitOf(qint64 thread, UserId assignee, EpochMs since = kWroteAt)
{
    return {.thread = ThreadId{thread}, .assignee = assignee, .since = since};
}

QList<qint64> silentAfter(const QList<AssignedWait> &waits, const SilenceRules &rules,
    EpochMs minutes, Told &told, const ResponseTargets &targets = {})
{
    QList<qint64> threads;
    for (const auto &one : silentNow(waits, rules, targets, kWroteAt + minutes * kMinuteMs, told))
        threads.append(one.thread.value);
    return threads;
}

} // namespace

class SilenceWatchTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qputenv("TZ", "UTC"); }

    void silence_isToldAtItsMinuteAndOnce()
    {
        const SilenceRules rules{.minutes = 20, .me = kSelf};
        const QList waits{waitOf(5, kSelf)};
        Told told;
        QCOMPARE(silentAfter(waits, rules, 19, told), QList<qint64>());
        QCOMPARE(silentAfter(waits, rules, 20, told), QList<qint64>{5});
        QCOMPARE(silentAfter(waits, rules, 21, told), QList<qint64>());
        QCOMPARE(silentAfter(waits, rules, 900, told), QList<qint64>());
    }

    void offByDefault_tellsOfNothing()
    {
        Told told;
        QCOMPARE(silentAfter({waitOf(5, kSelf)}, {.me = kSelf}, 900, told), QList<qint64>());
        QVERIFY(told.isEmpty());
    }

    void threadsOfColleagues_areToldOfWhereThatIsWanted()
    {
        const QList waits{waitOf(5, kColleague), waitOf(6, kSelf), waitOf(7, {})};
        Told told;
        QCOMPARE(silentAfter(waits, {.minutes = 10, .me = kSelf}, 10, told), QList<qint64>{6});
        QCOMPARE(silentAfter(waits, {.minutes = 10, .ofColleagues = true, .me = kSelf}, 11, told),
            QList<qint64>{5});
    }

    void nextSilence_isToldAnew()
    {
        const SilenceRules rules{.minutes = 10, .me = kSelf};
        Told told;
        QCOMPARE(silentAfter({waitOf(5, kSelf)}, rules, 10, told), QList<qint64>{5});
        // Answered and asked again between two looks.
        const QList again{waitOf(5, kSelf, kWroteAt + 11 * kMinuteMs)};
        QCOMPARE(silentAfter(again, rules, 20, told), QList<qint64>());
        QCOMPARE(silentAfter(again, rules, 21, told), QList<qint64>{5});
        // Answered, and seen so.
        QCOMPARE(silentAfter({}, rules, 22, told), QList<qint64>());
        QVERIFY(told.isEmpty());
    }

    void beginningThatBecomesKnown_isNoOtherSilence()
    {
        const SilenceRules rules{.minutes = 10, .me = kSelf};
        Told told;
        QCOMPARE(silentAfter({waitOf(5, kSelf)}, rules, 10, told), QList<qint64>{5});
        const QList earlier{waitOf(5, kSelf, kWroteAt - 30 * kMinuteMs)};
        QCOMPARE(silentAfter(earlier, rules, 11, told), QList<qint64>());
        QCOMPARE(silentAfter({waitOf(6, kSelf, kUnknownTime)}, rules, 900, told), QList<qint64>());
    }

    void quietThread_isToldOfWhenItWakes()
    {
        const SilenceRules rules{.minutes = 10, .me = kSelf};
        auto wait = waitOf(5, kSelf);
        wait.isQuiet = true;
        Told told;
        QCOMPARE(silentAfter({wait}, rules, 30, told), QList<qint64>());
        wait.isQuiet = false;
        QCOMPARE(silentAfter({wait}, rules, 31, told), QList<qint64>{5});
        wait.isQuiet = true; // and sleeps again
        QCOMPARE(silentAfter({wait}, rules, 32, told), QList<qint64>());
        wait.isQuiet = false;
        QCOMPARE(silentAfter({wait}, rules, 33, told), QList<qint64>());
    }

    void severalAtOnce_comeTheLongestFirst()
    {
        const QList waits{waitOf(5, kSelf), waitOf(6, kSelf, kWroteAt - kMinuteMs)};
        Told told;
        QCOMPARE(silentAfter(waits, {.minutes = 10, .me = kSelf}, 10, told), (QList<qint64>{6, 5}));
    }

    void hoursWithoutWork_doNotCount()
    {
        // A Sunday, half an hour before work ends at 17:00.
        const auto since = QDateTime(QDate(2026, 6, 7), QTime(16, 30), Qt::UTC).toMSecsSinceEpoch();
        const ResponseTargets targets{.countsWorkOnly = true};
        const SilenceRules rules{.minutes = 45, .me = kSelf};
        const QList waits{waitOf(5, kSelf, since)};
        const auto half = targets.countedMs(since, since + 12 * 60 * kMinuteMs);
        QCOMPARE(half, 30 * kMinuteMs);
        Told told;
        QVERIFY(silentNow(waits, rules, targets, since + 12 * 60 * kMinuteMs, told).isEmpty());
        QCOMPARE(silentNow(waits, rules, targets, since + 24 * 60 * kMinuteMs, told).size(), 1);
    }

    void watch_looksOnceAMinuteWhileItIsWanted()
    {
        fakes::FakeChat fake;
        fakes::FakeClock clock;
        Support support(fake.calls, fake.session, fake.realtime, fake.chat, clock);
        SilenceWatch watch(support, fake.chat, fake.settings);
        QSignalSpy silent(&watch, &SilenceWatch::silent);
        QSignalSpy ended(&watch, &SilenceWatch::ended);
        SupportThread thread;
        thread.id = ThreadId{5};
        thread.userId = UserId{50};
        thread.assigneeId = kSelf;
        thread.last = {.id = MessageId{500},
            .senderId = thread.userId,
            .body = QStringLiteral("b"),
            .createdAt = clock.wallMs() - 9 * kMinuteMs};
        support.store.setListed({thread}, {});
        const int others = clock.waiting();
        fake.settings.silentMinutes.set(10);
        QCOMPARE(clock.waiting(), others + 1);
        clock.advanceMs(kMinuteMs);
        QCOMPARE(silent.size(), 1);
        QCOMPARE(silent[0][0].value<ThreadId>(), ThreadId{5});
        QCOMPARE(silent[0][1].value<UserId>(), kSelf);
        QCOMPARE(silent[0][2].toInt(), 10);
        clock.advanceMs(5 * kMinuteMs);
        QCOMPARE(silent.size(), 1);
        thread.last = {
            .id = MessageId{501}, .senderId = kSelf, .isStaff = true, .body = QStringLiteral("b")};
        support.store.setListed({thread}, {});
        QCOMPARE(ended.size(), 0);
        clock.advanceMs(kMinuteMs);
        QCOMPARE(ended.size(), 1);
        fake.settings.silentMinutes.set(0);
        QCOMPARE(clock.waiting(), others);
    }
};

QTEST_GUILESS_MAIN(SilenceWatchTest)
#include "silence_watch_test.moc"
