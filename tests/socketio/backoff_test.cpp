// SPDX-License-Identifier: MIT
#include "socketio/backoff.h"

#include <QtTest>

using namespace socketio;

class BackoffTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void delay_doublesUpToTheCap()
    {
        Backoff backoff;
        const ReconnectionOptions options{.delayMs = 100, .delayMaxMs = 500, .jitter = 0};
        QList<int> delays;
        for (int i = 0; i < 5; ++i)
            delays << backoff.next(options, 0.9);
        QCOMPARE(delays, (QList<int>{100, 200, 400, 500, 500}));
        backoff.reset();
        QCOMPARE(backoff.next(options, 0.9), 100);
    }

    void jitter_worksAtTheCapToo()
    {
        Backoff backoff;
        const ReconnectionOptions options{.delayMs = 100, .delayMaxMs = 100, .jitter = 0.5};
        QCOMPARE(backoff.next(options, 0.0), 50);
        QCOMPARE(backoff.next(options, 0.5), 100);
        QCOMPARE(backoff.next(options, 1.0), 150);
    }

    void delay_neverOverflows()
    {
        Backoff backoff;
        const ReconnectionOptions options{
            .delayMs = 2000000000, .delayMaxMs = 2147483647, .jitter = 1};
        for (int i = 0; i < 200; ++i)
            QVERIFY(backoff.next(options, 0.999) > 0);
        const ReconnectionOptions none{.delayMs = 0, .delayMaxMs = 0};
        QCOMPARE(backoff.next(none, 0.999), 0);
    }
};

QTEST_GUILESS_MAIN(BackoffTest)
#include "backoff_test.moc"
