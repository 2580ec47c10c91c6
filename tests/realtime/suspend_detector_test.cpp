// SPDX-License-Identifier: MIT
#include "realtime/suspend_detector.h"

#include <QTest>

using namespace wxm;

class SuspendDetectorTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void missingTime_isNoticed_data()
    {
        QTest::addColumn<qint64>("wall");
        QTest::addColumn<qint64>("monotonic");
        QTest::addColumn<bool>("noticed");
        const qint64 day = 86'400'000;
        QTest::newRow("a second as it should be") << qint64(1'000) << qint64(1'000) << false;
        QTest::newRow("a busy machine") << qint64(4'000) << qint64(4'000) << false;
        QTest::newRow("NTP corrects a little") << qint64(3'500) << qint64(1'000) << false;
        QTest::newRow("asleep for a minute") << qint64(61'000) << qint64(1'000) << true;
        QTest::newRow("stopped for a minute") << qint64(61'000) << qint64(61'000) << true;
        QTest::newRow("stopped for two seconds") << qint64(3'000) << qint64(3'000) << false;
        QTest::newRow("clock set a day ahead") << day << qint64(1'000) << true;
        QTest::newRow("clock set ten years ahead") << 3'650 * day << qint64(1'000) << true;
        QTest::newRow("clock set a day back") << -day << qint64(1'000) << true;
        QTest::newRow("monotonic clock stands still") << qint64(7'000) << qint64(0) << true;
    }
    void missingTime_isNoticed()
    {
        QFETCH(qint64, wall);
        QFETCH(qint64, monotonic);
        QFETCH(bool, noticed);
        constexpr qint64 kWall = 1'780'000'000'000, kMonotonic = 5'000;
        SuspendDetector watch;
        QVERIFY(!watch.look(kWall, kMonotonic)); // nothing to compare with
        QVERIFY(!watch.look(kWall + 1'000, kMonotonic + 1'000));
        const auto since = watch.look(kWall + 1'000 + wall, kMonotonic + 1'000 + monotonic);
        QCOMPARE(since.has_value(), noticed);
        if (noticed) // the gap began with the last good look, and never ends before it began
            QCOMPARE(*since, kWall + 1'000 + std::min<qint64>(wall, 0));
        // Once for each jump: the new time is the time from now on.
        QVERIFY(!watch.look(kWall + 2'000 + wall, kMonotonic + 2'000 + monotonic));
    }

    //! A window that is put away is looked after more rarely, which is no sleep.
    void rareLooks_areNoSleep()
    {
        SuspendDetector watch;
        QVERIFY(!watch.look(0, 0));
        watch.setRare(true);
        QVERIFY(!watch.look(20'000, 20'000));
        QVERIFY(!watch.look(44'000, 44'000));  // a busy machine
        QVERIFY(watch.look(80'000, 80'000));   // stopped
        QVERIFY(watch.look(160'000, 100'000)); // asleep
        watch.setRare(false);
        QVERIFY(watch.look(180'000, 120'000));
    }
};

QTEST_GUILESS_MAIN(SuspendDetectorTest)
#include "suspend_detector_test.moc"
