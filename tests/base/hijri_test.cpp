// SPDX-License-Identifier: MIT
#include "base/hijri.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace wxm;

class HijriTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    //! Days that were announced, or printed in the official calendar.
    void day_isThatOfTheOfficialCalendar_data()
    {
        QTest::addColumn<QDate>("day");
        QTest::addColumn<int>("year");
        QTest::addColumn<int>("month");
        QTest::addColumn<int>("dayOfMonth");
        QTest::newRow("new year 1440") << QDate(2018, 9, 11) << 1440 << 1 << 1;
        QTest::newRow("Ramadan 1445") << QDate(2024, 3, 11) << 1445 << 9 << 1;
        QTest::newRow("Eid 1445") << QDate(2024, 4, 10) << 1445 << 10 << 1;
        QTest::newRow("last day of 1447") << QDate(2026, 6, 15) << 1447 << 12 << 29;
        QTest::newRow("new year 1448") << QDate(2026, 6, 16) << 1448 << 1 << 1;
    }
    void day_isThatOfTheOfficialCalendar()
    {
        QFETCH(QDate, day);
        QFETCH(int, year);
        QFETCH(int, month);
        QFETCH(int, dayOfMonth);
        const auto hijri = ummAlQura(day);
        QVERIFY(hijri);
        QCOMPARE(hijri->year, year);
        QCOMPARE(hijri->month, month);
        QCOMPARE(hijri->day, dayOfMonth);
    }

    //! Every day of sixty-one years against the dates that ICU gives.
    void table_isThatOfIcu()
    {
        QFile file(QStringLiteral(WXM_SOURCE_DIR "/tests/fixtures/hijri/month_starts.txt"));
        QVERIFY(file.open(QFile::ReadOnly));
        HijriDate month;
        QDate start;
        int months = 0;
        while (!file.atEnd()) {
            const auto line = QString::fromLatin1(file.readLine()).trimmed();
            if (line.startsWith(u'#'))
                continue;
            const auto next = QDate::fromString(line.section(u' ', 1), Qt::ISODate);
            QVERIFY(next.isValid());
            for (auto day = start; start.isValid() && day < next; day = day.addDays(1)) {
                month.day = int(start.daysTo(day)) + 1;
                QCOMPARE(ummAlQura(day), std::optional(month));
            }
            start = next;
            month = {line.section(u'-', 0, 0).toInt(),
                line.section(u'-', 1, 1).section(u' ', 0, 0).toInt(), 1};
            ++months;
        }
        QCOMPARE(months, 61 * 12 + 1);
        QVERIFY(!ummAlQura(start)); // 1501
        QVERIFY(!ummAlQura(QDate(2018, 9, 10)));
        QVERIFY(!ummAlQura(QDate()));
    }

    void ramadans_areThoseOfTheTable()
    {
        const auto all = ramadans();
        QCOMPARE(all.size(), 61);
        QCOMPARE(all.first(), (DayRange{QDate(2019, 5, 6), QDate(2019, 6, 3)}));
        for (const auto &one : all) {
            const auto first = ummAlQura(one.first);
            const auto last = ummAlQura(one.last);
            QVERIFY(first && last);
            QCOMPARE(first->month, 9);
            QCOMPARE(first->day, 1);
            QCOMPARE(last->month, 9);
            QCOMPARE(ummAlQura(one.last.addDays(1))->month, 10);
        }
    }

    void ramadan_isTheOneThatRunsOrTheNext()
    {
        const DayRange of2019{QDate(2019, 5, 6), QDate(2019, 6, 3)};
        QCOMPARE(ramadanFrom(QDate(2019, 1, 1)), std::optional(of2019));
        QCOMPARE(ramadanFrom(QDate(2019, 6, 3)), std::optional(of2019));
        QCOMPARE(ramadanFrom(QDate(2019, 6, 4)), std::optional(ramadans().at(1)));
        QVERIFY(!ramadanFrom(QDate(2100, 1, 1)));
    }
};

QTEST_GUILESS_MAIN(HijriTest)
#include "hijri_test.moc"
