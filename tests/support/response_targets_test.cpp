// SPDX-License-Identifier: MIT
#include "settings/settings.h"
#include "support/response_targets.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace wxm;
using namespace wxm::support;

namespace {

constexpr EpochMs kMinute = 60'000;
using State = WaitClock::State;

EpochMs at(const QString &time)
{
    return QDateTime::fromString(time, Qt::ISODate).toMSecsSinceEpoch();
}

} // namespace

class ResponseTargetsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qputenv("TZ", "Asia/Riyadh"); }

    void clock_hasThreeSteps_data()
    {
        QTest::addColumn<int>("minutes");
        QTest::addColumn<int>("state");
        QTest::newRow("just now") << 0 << int(State::Within);
        QTest::newRow("before the warning") << 9 << int(State::Within);
        QTest::newRow("the warning") << 10 << int(State::Soon);
        QTest::newRow("the last minute") << 14 << int(State::Soon);
        QTest::newRow("the target") << 15 << int(State::Late);
        QTest::newRow("long past") << 900 << int(State::Late);
    }
    void clock_hasThreeSteps()
    {
        QFETCH(const int, minutes);
        QFETCH(const int, state);
        const EpochMs since = at(u"2026-06-02T10:00"_s);
        const auto clock = ResponseTargets().clock(since, false, since + minutes * kMinute);
        QCOMPARE(int(clock.state), state);
        QCOMPARE(clock.waitedMs, minutes * kMinute);
        QCOMPARE(clock.leftMs, (15 - minutes) * kMinute);
        QVERIFY(!clock.isStanding);
    }

    void firstReply_andNextOnes_haveTargetsOfTheirOwn()
    {
        const ResponseTargets targets{.firstMinutes = 5, .nextMinutes = 30};
        const EpochMs since = at(u"2026-06-02T10:00"_s);
        const EpochMs now = since + 10 * kMinute;
        QCOMPARE(targets.clock(since, false, now).state, State::Late);
        QCOMPARE(targets.clock(since, true, now).state, State::Within);
    }

    void clock_standsOutsideWorkingHours()
    {
        const ResponseTargets targets{.countsWorkOnly = true};
        const EpochMs since = at(u"2026-06-04T16:50"_s); // a Thursday
        const auto evening = targets.clock(since, true, at(u"2026-06-04T22:00"_s));
        QVERIFY(evening.isStanding);
        QCOMPARE(evening.state, State::Soon);
        QCOMPARE(evening.leftMs, 5 * kMinute);
        const auto sunday = targets.clock(since, true, at(u"2026-06-07T09:04"_s));
        QVERIFY(!sunday.isStanding);
        QCOMPARE(sunday.waitedMs, 14 * kMinute);
        QCOMPARE(targets.clock(since, true, at(u"2026-06-07T09:05"_s)).state, State::Late);
    }

    void clockThatGoesBack_isNoWait()
    {
        const EpochMs since = at(u"2026-06-02T10:00"_s);
        QCOMPARE(ResponseTargets().clock(since, true, since - 5 * kMinute).waitedMs, 0);
    }

    void settings_decide()
    {
        SettingsFile file{QString()};
        Settings settings(file);
        auto targets = targetsOf(settings);
        QCOMPARE(targets.firstMinutes, 15);
        QCOMPARE(targets.warnMinutes, 5);
        QVERIFY(targets.countsWorkOnly);
        QVERIFY(targets.hours.isWorkday(QDate(2026, 6, 4)));
        QVERIFY(!targets.hours.isWorkday(QDate(2026, 6, 5)));
        QVERIFY(targets.hours.rules().ramadan.has_value());

        settings.nextTarget.set(60);
        settings.workWeek.set(u"monday-friday"_s);
        settings.workBegins.set(u"٠٨:٣٠"_s);
        settings.workEnds.set(u"not a time"_s); // not taken
        settings.hasRamadanHours.set(false);
        settings.holidays.set({u"2026-06-03 – 2026-06-04 إجازة"_s});
        targets = targetsOf(settings);
        QCOMPARE(targets.targetMs(true), 60 * kMinute);
        QCOMPARE(targets.targetMs(false), 15 * kMinute);
        const auto usual = targets.hours.rules().usual;
        QCOMPARE(usual.from, QTime(8, 30));
        QCOMPARE(usual.to, QTime(17, 0));
        QVERIFY(!targets.hours.rules().ramadan);
        QVERIFY(targets.hours.isWorkday(QDate(2026, 6, 5)));
        QVERIFY(!targets.hours.isWorkday(QDate(2026, 6, 4)));
        QVERIFY(!targets.hours.isWorkday(QDate(2026, 6, 7)));
        QVERIFY(isAboutTargets(settings.holidays.key()));
        QVERIFY(isAboutTargets(settings.hijriDays.key()));
        QVERIFY(!isAboutTargets(settings.theme.key()));
    }

    void everyWeek_hasItsDays_data()
    {
        QTest::addColumn<QString>("week");
        QTest::addColumn<QString>("worked"); // Monday first
        QTest::newRow("usual") << u"sunday-thursday"_s << u"++++--+"_s;
        QTest::newRow("six days") << u"saturday-thursday"_s << u"++++-++"_s;
        QTest::newRow("elsewhere") << u"monday-friday"_s << u"+++++--"_s;
        QTest::newRow("all") << u"every-day"_s << u"+++++++"_s;
    }
    void everyWeek_hasItsDays()
    {
        QFETCH(const QString, week);
        SettingsFile file{QString()};
        Settings settings(file);
        settings.workWeek.set(week);
        const auto hours = targetsOf(settings).hours;
        QString worked;
        for (int day = 1; day <= 7; ++day) // June 2026 begins on a Monday
            worked += hours.isWorkday(QDate(2026, 6, day)) ? u'+' : u'-';
        QTEST(worked, "worked");
    }

    void label_hasATargetOfItsOwn()
    {
        ResponseTargets targets;
        targets.byLabel = {{u"VIP"_s, 5, 10}, {u"شكوى"_s, 8, 8}};
        QCOMPARE(targets.targetMs(false), 15 * kMinute);
        QCOMPARE(targets.targetMs(false, {u"other"_s}), 15 * kMinute);
        QCOMPARE(targets.targetMs(false, {u"vip"_s}), 5 * kMinute);
        QCOMPARE(targets.targetMs(true, {u"vip"_s}), 10 * kMinute);
        // Of several the shortest.
        QCOMPARE(targets.targetMs(true, {u"VIP"_s, u"شكوى"_s}), 8 * kMinute);
        targets.byLabel = {{u"slow"_s, 60, 60}}; // also where it is longer than that of all
        QCOMPARE(targets.targetMs(false, {u"slow"_s}), 60 * kMinute);
    }

    void announcedRamadan_standsInThePlaceOfTheCalendars()
    {
        WorkRules rules{.ramadan = WorkSpan{QTime(10, 0), QTime(15, 0)},
            .ramadanDays = DayRange{QDate(2027, 2, 9), QDate(2027, 3, 9)}};
        const WorkHours hours(rules);
        QCOMPARE(hours.spanOf(QDate(2027, 2, 8)), WorkSpan()); // the calendar's first day
        QCOMPARE(hours.spanOf(QDate(2027, 2, 9)).from, QTime(10, 0));
        QCOMPARE(hours.spanOf(QDate(2027, 3, 9)).from, QTime(10, 0));
        QCOMPARE(hours.spanOf(QDate(2028, 1, 30)).from, QTime(10, 0)); // of another year
        rules.ramadanDays.reset();
        QCOMPARE(WorkHours(rules).spanOf(QDate(2027, 2, 8)).from, QTime(10, 0));
    }
};

QTEST_GUILESS_MAIN(ResponseTargetsTest)
#include "response_targets_test.moc"
