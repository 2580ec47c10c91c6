// SPDX-License-Identifier: MIT
#include "support/snooze_times.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace wxm::support;

class SnoozeTimesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    //! June 2026 begins on a Monday.
    void workMorning_skipsTheWeekend_data()
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
    void workMorning_skipsTheWeekend()
    {
        QFETCH(const QString, now);
        const auto moment = QDateTime::fromString(now, Qt::ISODate);
        QTEST(nextWorkMorning(moment).toString(u"yyyy-MM-ddTHH:mm"_s), "morning");
        QTEST(nextWeekMorning(moment).toString(u"yyyy-MM-ddTHH:mm"_s), "week");
    }

    void typedTime_isTheNextOne_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("moment");
        QTest::newRow("later today") << u"14:30"_s << u"2026-06-02T14:30"_s;
        QTest::newRow("hour alone") << u" 15 "_s << u"2026-06-02T15:00"_s;
        QTest::newRow("passed") << u"09:00"_s << u"2026-06-03T09:00"_s;
        QTest::newRow("now") << u"12:00"_s << u"2026-06-03T12:00"_s;
        QTest::newRow("Arabic digits") << u"١٤:٣٠"_s << u"2026-06-02T14:30"_s;
        QTest::newRow("no hour") << u"25:00"_s << QString();
        QTest::newRow("no minute") << u"12:77"_s << QString();
        QTest::newRow("words") << u"later"_s << QString();
        QTest::newRow("nothing") << QString() << QString();
    }
    void typedTime_isTheNextOne()
    {
        QFETCH(const QString, typed);
        const auto found =
            nextTimeOf(typed, QDateTime::fromString(u"2026-06-02T12:00"_s, Qt::ISODate));
        QTEST(found ? found->toString(u"yyyy-MM-ddTHH:mm"_s) : QString(), "moment");
    }
};

QTEST_GUILESS_MAIN(SnoozeTimesTest)
#include "snooze_times_test.moc"
