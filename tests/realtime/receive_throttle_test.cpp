// SPDX-License-Identifier: MIT
#include "realtime/receive_throttle.h"

#include <QTest>

using namespace wxm;

class ReceiveThrottleTest : public QObject {
    Q_OBJECT

    static unsigned rest(ReceiveThrottle &pacing, int events, std::int64_t nowMs)
    {
        for (int i = 0; i < events; ++i)
            pacing.count();
        return pacing.restAfterBatch(nowMs);
    }

private Q_SLOTS:
    void rest_isNotTakenWhileLittleComes()
    {
        ReceiveThrottle pacing;
        for (int i = 0; i < 5000; ++i) // 400 a second
            QCOMPARE(rest(pacing, 2, 10'000 + i * 5), 0U);
    }

    void rest_isTakenInAFloodAndEndsWithIt()
    {
        ReceiveThrottle pacing;
        for (int i = 0; i < 50; ++i)
            QCOMPARE(rest(pacing, 10, 10'000 + i), 0U);
        QCOMPARE(rest(pacing, 10, 10'060), 2U);
        QCOMPARE(rest(pacing, 1, 11'100), 2U); // the second before was one
        QCOMPARE(rest(pacing, 1, 12'200), 0U);
    }

    void rest_isLongWhileNobodySeesTheWindow()
    {
        ReceiveThrottle pacing;
        pacing.setUnseen(true);
        // A message now and then is never held up.
        for (int i = 0; i < 50; ++i)
            QCOMPARE(rest(pacing, 2, 10'000 + i * 300), 0U);
        QCOMPARE(rest(pacing, 10, 40'000), 300U);
        QCOMPARE(rest(pacing, 30, 40'300), 300U);
        QCOMPARE(
            rest(pacing, 5'000, 40'600), 300U); // what the kernel cannot keep waits at the server
        QCOMPARE(rest(pacing, 1, 43'000), 0U);
        pacing.setUnseen(false);
        QCOMPARE(rest(pacing, 10, 43'100), 0U);
    }

    void rest_isNotTakenAfterSilence()
    {
        ReceiveThrottle pacing;
        QCOMPARE(rest(pacing, 600, 10'000), 2U);
        QCOMPARE(rest(pacing, 1, 60'000), 0U);
    }

    void rest_isNotNeededBehindALargeBatch()
    {
        ReceiveThrottle pacing;
        QCOMPARE(rest(pacing, 600, 10'000), 2U);
        QCOMPARE(rest(pacing, 5000, 10'010), 0U);
    }

    void rest_isLongerWhileTheWindowIsBehind()
    {
        ReceiveThrottle pacing;
        for (int i = 0; i < 1200; ++i)
            pacing.count();
        QCOMPARE(pacing.restAfterBatch(10'000, 100'000), 8U);
        QCOMPARE(pacing.restAfterBatch(20'000, 1), 0U);
    }
};

QTEST_GUILESS_MAIN(ReceiveThrottleTest)
#include "receive_throttle_test.moc"
