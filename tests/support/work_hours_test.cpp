// SPDX-License-Identifier: MIT
#include "support/work_hours.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace wxm;
using namespace wxm::support;

namespace {

constexpr EpochMs kMinute = 60'000;

EpochMs at(const QString &time)
{
    return QDateTime::fromString(time, Qt::ISODate).toMSecsSinceEpoch();
}

QString words(const QDateTime &time) { return time.toString(u"yyyy-MM-ddTHH:mm"_s); }

} // namespace

//! June 2026 begins on a Monday; Ramadan 1448 is 8 February to 9 March 2027.
class WorkHoursTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qputenv("TZ", "Asia/Riyadh"); }

    void workBegins_afterTheDaysOff_data()
    {
        QTest::addColumn<QString>("now");
        QTest::addColumn<QString>("morning");
        QTest::addColumn<QString>("week");
        const auto row = [](const char *name, const char *now, const char *morning,
                             const char *week) {
            QTest::newRow(name) << QString::fromLatin1(now) << QString::fromLatin1(morning)
                                << QString::fromLatin1(week);
        };
        row("Monday night", "2026-06-01T23:30", "2026-06-02T09:00", "2026-06-07T09:00");
        row("before work", "2026-06-02T07:00", "2026-06-02T09:00", "2026-06-07T09:00");
        row("as work begins", "2026-06-02T09:00", "2026-06-03T09:00", "2026-06-07T09:00");
        row("Thursday", "2026-06-04T15:00", "2026-06-07T09:00", "2026-06-07T09:00");
        row("Friday morning", "2026-06-05T05:00", "2026-06-07T09:00", "2026-06-07T09:00");
        row("Sunday", "2026-06-07T10:00", "2026-06-08T09:00", "2026-06-14T09:00");
    }
    void workBegins_afterTheDaysOff()
    {
        QFETCH(const QString, now);
        const WorkHours hours;
        const auto moment = QDateTime::fromString(now, Qt::ISODate);
        QTEST(words(hours.nextBegin(moment)), "morning");
        QTEST(words(hours.nextWeekBegin(moment)), "week");
    }

    void week_beginsAfterItsOwnDaysOff()
    {
        const auto now = QDateTime::fromString(u"2026-06-03T12:00"_s, Qt::ISODate);
        unsigned days = 0;
        for (int day = Qt::Monday; day <= Qt::Friday; ++day)
            days |= WorkRules::bitOf(day);
        QCOMPARE(
            words(WorkHours(WorkRules{.days = days}).nextWeekBegin(now)), u"2026-06-08T09:00"_s);
        days |= WorkRules::bitOf(Qt::Saturday) | WorkRules::bitOf(Qt::Sunday);
        QCOMPARE(
            words(WorkHours(WorkRules{.days = days}).nextWeekBegin(now)), u"2026-06-07T09:00"_s);
    }

    void time_countsOnlyWhileThereIsWork_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<int>("minutes");
        const auto row = [](const char *name, const char *from, const char *to, int minutes) {
            QTest::newRow(name) << QString::fromLatin1(from) << QString::fromLatin1(to) << minutes;
        };
        row("within a day", "2026-06-02T10:00", "2026-06-02T10:17", 17);
        row("begins before work", "2026-06-02T08:00", "2026-06-02T09:05", 5);
        row("ends after it", "2026-06-02T16:50", "2026-06-02T23:00", 10);
        row("over a night", "2026-06-02T16:50", "2026-06-03T09:05", 15);
        row("over the weekend", "2026-06-04T16:50", "2026-06-07T09:05", 15);
        row("in a day off", "2026-06-05T10:00", "2026-06-05T12:00", 0);
        row("a week", "2026-06-01T00:00", "2026-06-08T00:00", 5 * 8 * 60);
        row("backwards", "2026-06-02T12:00", "2026-06-02T10:00", 0);
    }
    void time_countsOnlyWhileThereIsWork()
    {
        QFETCH(const QString, from);
        QFETCH(const QString, to);
        QFETCH(const int, minutes);
        QCOMPARE(WorkHours().workingMs(at(from), at(to)), minutes * kMinute);
    }

    void work_goesOnAfterMidnight()
    {
        const WorkHours hours(WorkRules{.usual = {QTime(20, 0), QTime(4, 0)}});
        // The night from Thursday to Friday belongs to Thursday.
        QVERIFY(hours.isWorking(at(u"2026-06-05T03:59"_s)));
        QVERIFY(!hours.isWorking(at(u"2026-06-05T04:00"_s)));
        QVERIFY(!hours.isWorking(at(u"2026-06-05T21:00"_s)));
        QVERIFY(!hours.isWorking(at(u"2026-06-07T03:00"_s)));
        QCOMPARE(
            hours.workingMs(at(u"2026-06-05T03:00"_s), at(u"2026-06-07T20:30"_s)), 90 * kMinute);
        const WorkHours always(WorkRules{.usual = {QTime(0, 0), QTime(0, 0)}});
        QCOMPARE(always.workingMs(at(u"2026-06-01T00:00"_s), at(u"2026-06-03T06:00"_s)),
            54 * 60 * kMinute);
    }

    void ramadan_hasHoursOfItsOwn()
    {
        WorkRules rules;
        rules.ramadan = WorkSpan{QTime(10, 0), QTime(15, 0)};
        const WorkHours hours(rules);
        QVERIFY(hours.isWorking(at(u"2027-02-07T09:30"_s)));
        QVERIFY(!hours.isWorking(at(u"2027-02-08T09:30"_s)));
        QVERIFY(hours.isWorking(at(u"2027-02-08T14:59"_s)));
        QVERIFY(!hours.isWorking(at(u"2027-02-08T15:00"_s)));
        QVERIFY(hours.isWorking(at(u"2027-03-10T16:00"_s)));
        rules.hijriDays = 1; // seen a day earlier than in the table
        QVERIFY(!WorkHours(rules).isWorking(at(u"2027-02-07T09:30"_s)));
        rules.ramadan.reset();
        QVERIFY(WorkHours(rules).isWorking(at(u"2027-02-08T09:30"_s)));
    }

    void holidays_areOff()
    {
        const WorkHours hours(
            WorkRules{.holidays = {DayRange{QDate(2026, 6, 2), QDate(2026, 6, 3)}}});
        QVERIFY(!hours.isWorking(at(u"2026-06-02T10:00"_s)));
        QVERIFY(hours.isWorking(at(u"2026-06-04T10:00"_s)));
        QCOMPARE(
            hours.workingMs(at(u"2026-06-01T16:00"_s), at(u"2026-06-04T10:00"_s)), 120 * kMinute);
        QCOMPARE(words(hours.nextBegin(QDateTime::fromString(u"2026-06-01T18:00"_s, Qt::ISODate))),
            u"2026-06-04T09:00"_s);
    }

    void nobodyWorking_isNoEndlessSearch()
    {
        const WorkHours hours(WorkRules{.days = 0});
        const auto now = QDateTime::fromString(u"2026-06-01T18:00"_s, Qt::ISODate);
        QVERIFY(hours.nextBegin(now) > now);
        QVERIFY(hours.nextWeekBegin(now) > now);
        QCOMPARE(hours.workingMs(at(u"2026-06-01T00:00"_s), at(u"2026-07-01T00:00"_s)), 0);
    }
};

QTEST_GUILESS_MAIN(WorkHoursTest)
#include "work_hours_test.moc"
