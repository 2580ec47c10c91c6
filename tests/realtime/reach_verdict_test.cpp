// SPDX-License-Identifier: MIT
#include "realtime/reach_verdict.h"

#include <QtTest>

using namespace wxm;

class ReachVerdictTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void connected_isNeverSaidForFiveSecondsOfFailingCalls()
    {
        ReachVerdict verdict;
        verdict.note(true, 0);
        QVERIFY(!verdict.isUnreached(1'000'000));
        verdict.note(false, 1'000'000);
        QVERIFY(!verdict.isUnreached(1'000'000)); // one that fails is no proof yet
        // More calls that fail do not put it off.
        for (int ms = 250; ms < 4'000; ms += 250) {
            verdict.note(false, 1'000'000 + ms);
            QVERIFY(!verdict.isUnreached(1'000'000 + ms));
            QCOMPARE(verdict.dueInMs(1'000'000 + ms).value_or(-1), 4'000 - ms);
        }
        QVERIFY(verdict.isUnreached(1'004'000));
        QVERIFY(!verdict.dueInMs(1'004'000)); // said already
        QVERIFY(ReachVerdict::kMostMs < 5'000);
    }

    void connected_isSaidAgainAtTheFirstAnswer()
    {
        ReachVerdict verdict;
        verdict.note(false, 0);
        QVERIFY(verdict.isUnreached(60'000));
        verdict.note(true, 60'001);
        QVERIFY(!verdict.isUnreached(60'001));
        QVERIFY(!verdict.dueInMs(60'001));
        verdict.note(false, 70'000); // counts from here
        QVERIFY(!verdict.isUnreached(73'999));
        QVERIFY(verdict.isUnreached(74'000));
    }
};

QTEST_GUILESS_MAIN(ReachVerdictTest)
#include "reach_verdict_test.moc"
