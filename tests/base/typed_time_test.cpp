// SPDX-License-Identifier: MIT
#include "base/typed_time.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace wxm;

class TypedTimeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void time_isReadInBothScripts_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QTime>("time");
        QTest::newRow("usual") << u"09:30"_s << QTime(9, 30);
        QTest::newRow("hour alone") << u" 9 "_s << QTime(9, 0);
        QTest::newRow("Arabic-Indic") << u"٠٩:٣٠"_s << QTime(9, 30);
        QTest::newRow("Arabic decimal sign") << u"٩٫٣٠"_s << QTime(9, 30);
        QTest::newRow("midnight") << u"0:00"_s << QTime(0, 0);
        QTest::newRow("no such hour") << u"24:00"_s << QTime();
        QTest::newRow("no such minute") << u"9:60"_s << QTime();
        QTest::newRow("words") << u"nine"_s << QTime();
        QTest::newRow("empty") << QString() << QTime();
    }
    void time_isReadInBothScripts()
    {
        QFETCH(QString, typed);
        QFETCH(QTime, time);
        const auto read = readTime(typed);
        QCOMPARE(read.has_value(), time.isValid());
        QCOMPARE(read.value_or(QTime()), time);
    }

    void days_areOneOrARange_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QDate>("first");
        QTest::addColumn<QDate>("last");
        const QDate eid(2027, 3, 9);
        const QDate end(2027, 3, 12);
        QTest::newRow("one") << u"2027-03-09"_s << eid << eid;
        QTest::newRow("one with a name") << u"2027-03-09 عيد الفطر"_s << eid << eid;
        QTest::newRow("two") << u"2027-03-09 – 2027-03-12"_s << eid << end;
        QTest::newRow("two with a name") << u"2027-3-9 - 2027-3-12 Eid al-Fitr"_s << eid << end;
        QTest::newRow("Arabic") << u"٢٠٢٧-٠٣-٠٩ إلى ٢٠٢٧-٠٣-١٢"_s << eid << end;
        QTest::newRow("backwards") << u"2027-03-12 – 2027-03-09"_s << QDate() << QDate();
        QTest::newRow("no such day") << u"2027-02-30"_s << QDate() << QDate();
        QTest::newRow("for ever") << u"2027-01-01 – 2099-01-01"_s << QDate() << QDate();
        QTest::newRow("name alone") << u"Eid"_s << QDate() << QDate();
    }
    void days_areOneOrARange()
    {
        QFETCH(QString, typed);
        QFETCH(QDate, first);
        QFETCH(QDate, last);
        const auto read = readDays(typed);
        QCOMPARE(read.has_value(), first.isValid());
        QCOMPARE(read.value_or(DayRange()).first, first);
        QCOMPARE(read.value_or(DayRange()).last, last);
    }

    void days_areTypedAsTheyAreRead()
    {
        const DayRange days{QDate(2027, 2, 8), QDate(2027, 3, 8)};
        QCOMPARE(typedDays(days), u"2027-02-08 – 2027-03-08"_s);
        QCOMPARE(readDays(typedDays(days)), std::optional(days));
    }
};

QTEST_APPLESS_MAIN(TypedTimeTest)
#include "typed_time_test.moc"
