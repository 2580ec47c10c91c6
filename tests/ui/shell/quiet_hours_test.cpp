// SPDX-License-Identifier: MIT
#include "ui/shell/quiet_hours.h"

#include <QTest>

using namespace wxm;

class QuietHoursTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void hours_ofOneDay()
    {
        QCOMPARE(left({12, 59, 59}, {13, 0}, {14, 0}), 0);
        QCOMPARE(left({13, 0}, {13, 0}, {14, 0}), 3'600'000);
        QCOMPARE(left({13, 59, 59}, {13, 0}, {14, 0}), 1'000);
        QCOMPARE(left({14, 0}, {13, 0}, {14, 0}), 0);
    }
    void hours_goOverMidnight()
    {
        QCOMPARE(left({21, 59}, {22, 0}, {7, 0}), 0);
        QCOMPARE(left({22, 0}, {22, 0}, {7, 0}), 9 * 3'600'000);
        QCOMPARE(left({0, 0}, {22, 0}, {7, 0}), 7 * 3'600'000);
        QCOMPARE(left({6, 59}, {22, 0}, {7, 0}), 60'000);
        QCOMPARE(left({7, 0}, {22, 0}, {7, 0}), 0);
    }
    void noHours_areNeverQuiet()
    {
        QCOMPARE(left({9, 0}, {9, 0}, {9, 0}), 0);
        QCOMPARE(left({9, 0}, {}, {10, 0}), 0);
        QCOMPARE(left({9, 0}, {8, 0}, {}), 0);
    }

private:
    static qint64 left(QTime now, QTime from, QTime to)
    {
        return quietMsLeft(QDateTime({2026, 6, 1}, now), from, to);
    }
};

QTEST_APPLESS_MAIN(QuietHoursTest)
#include "quiet_hours_test.moc"
