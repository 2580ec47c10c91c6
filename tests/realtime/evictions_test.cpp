// SPDX-License-Identifier: MIT
#include "realtime/evictions.h"

#include <QtTest>

using namespace wxm;

class EvictionsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void threeInTwoMinutes_areAnotherProgram()
    {
        Evictions evictions;
        QCOMPARE(evictions.note(0), 0);
        QCOMPARE(evictions.note(60'000), 0);
        QVERIFY(!evictions.isElsewhere());
        QCOMPARE(evictions.note(119'000), 60'000);
        QVERIFY(evictions.isElsewhere());
    }

    void oneNowAndThen_isAServerThatRestarts()
    {
        Evictions evictions;
        for (int i = 0; i < 20; ++i)
            QCOMPARE(evictions.note(i * 61'000), 0);
        QVERIFY(!evictions.isElsewhere());
    }

    void struggleThatGoesOn_growsRarer()
    {
        Evictions evictions;
        std::int64_t now = 0;
        QList<int> pauses;
        for (int i = 0; i < 8; ++i) {
            const int pause = evictions.note(now);
            pauses.append(pause);
            now += pause + 1'000;
        }
        QCOMPARE(pauses, (QList<int>{0, 0, 60'000, 120'000, 240'000, 480'000, 600'000, 600'000}));
    }

    void personWhoSaysHere_beginsAnew()
    {
        Evictions evictions;
        for (int i = 0; i < 3; ++i)
            evictions.note(i);
        evictions.forgive();
        QVERIFY(!evictions.isElsewhere());
        QCOMPARE(evictions.note(10), 0);
    }
};

QTEST_GUILESS_MAIN(EvictionsTest)
#include "evictions_test.moc"
