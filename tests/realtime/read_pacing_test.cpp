// SPDX-License-Identifier: MIT
#include "realtime/read_pacing.h"

#include <QTest>

using namespace wxm;

class ReadPacingTest : public QObject {
    Q_OBJECT

    static unsigned rest(ReadPacing &pacing, int events, std::int64_t nowMs)
    {
        for (int i = 0; i < events; ++i)
            pacing.count();
        return pacing.restAfterBatch(nowMs);
    }

private Q_SLOTS:
    void rest_isNotTakenWhileLittleComes()
    {
        ReadPacing pacing;
        for (int i = 0; i < 5000; ++i) // 400 a second
            QCOMPARE(rest(pacing, 2, 10'000 + i * 5), 0U);
    }

    void rest_isTakenInAFloodAndEndsWithIt()
    {
        ReadPacing pacing;
        for (int i = 0; i < 50; ++i)
            QCOMPARE(rest(pacing, 10, 10'000 + i), 0U);
        QCOMPARE(rest(pacing, 10, 10'060), 2U);
        QCOMPARE(rest(pacing, 1, 11'100), 2U); // the second before was one
        QCOMPARE(rest(pacing, 1, 12'200), 0U);
    }

    void rest_isNotTakenAfterSilence()
    {
        ReadPacing pacing;
        QCOMPARE(rest(pacing, 600, 10'000), 2U);
        QCOMPARE(rest(pacing, 1, 60'000), 0U);
    }

    void rest_isNotNeededBehindALargeBatch()
    {
        ReadPacing pacing;
        QCOMPARE(rest(pacing, 600, 10'000), 2U);
        QCOMPARE(rest(pacing, 5000, 10'010), 0U);
    }

    void rest_isLongerWhileTheWindowIsBehind()
    {
        ReadPacing pacing;
        for (int i = 0; i < 1200; ++i)
            pacing.count();
        QCOMPARE(pacing.restAfterBatch(10'000, 100'000), 8U);
        QCOMPARE(pacing.restAfterBatch(20'000, 1), 0U);
    }
};

QTEST_GUILESS_MAIN(ReadPacingTest)
#include "read_pacing_test.moc"
