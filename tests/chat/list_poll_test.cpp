// SPDX-License-Identifier: MIT
#include "chat/hint_brake.h"
#include "chat/list_poll.h"

#include <QSignalSpy>
#include <QTest>

using namespace wxm;

class ListPollTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    //! Threads that no page brings, ten times a second for an hour: 360 000 events, and no loop.
    void misfitsThatNoReadingCures_areReadForEverMoreRarely()
    {
        HintBrake brake;
        qint64 now = 0;
        int readings = 0;
        for (; now < 3'600'000; now += 100) {
            now += brake.planMs(now);
            ++readings;
            brake.ended(false);
        }
        QVERIFY2(readings > 170 && readings < 200, qPrintable(QString::number(readings)));
    }
    //! A morning with many new customers: each is seen at once.
    void newThreads_areReadAtOnceHoweverManyCome()
    {
        HintBrake brake;
        for (qint64 now = 0; now < 600'000; now += 1'000) {
            QCOMPARE(brake.planMs(now), HintBrake::kFirstMs);
            brake.ended(true);
        }
    }
    void quiet_releasesTheBrake()
    {
        HintBrake brake;
        qint64 now = 0;
        for (int i = 0; i < 12; ++i) {
            now += brake.planMs(now);
            brake.ended(false);
        }
        QCOMPARE(brake.planMs(now), HintBrake::kMostMs);
        brake.ended(false);
        now += HintBrake::kQuietMs + HintBrake::kMostMs;
        QCOMPARE(brake.planMs(now), HintBrake::kFirstMs);
    }
    //! A person, or the link that is back, does not wait for what events have earned.
    void hint_isNotBraked()
    {
        ListPoll poll;
        QSignalSpy due(&poll, &ListPoll::due);
        poll.start();
        QVERIFY(due.wait());
        poll.wholeRead();
        for (int i = 0; i < 20; ++i)
            poll.misfitsEnded(false);
        poll.done();
        poll.misfit(); // in 20 s
        poll.hint();
        QVERIFY(due.wait());
        QCOMPARE(due.size(), 2);
    }
};

QTEST_GUILESS_MAIN(ListPollTest)
#include "list_poll_test.moc"
