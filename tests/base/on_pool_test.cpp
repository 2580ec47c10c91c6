// SPDX-License-Identifier: MIT
#include "base/on_pool.h"

#include <QSemaphore>
#include <QTest>

using namespace wxm;

//! What follows a future, and what is done on a thread of the pool.
class OnPoolTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void futureThatEndsHere_isAnsweredAtOnce()
    {
        QPromise<int> promise;
        promise.start();
        int heard = 0;
        then(promise.future(), this, [&heard](int value) { heard = value; });
        promise.addResult(7);
        promise.finish();
        QCOMPARE(heard, 7);
    }

    void answer_becomesTheNextFuture()
    {
        QPromise<int> promise;
        promise.start();
        auto next = then(promise.future(), this, [](int value) { return QString::number(value); });
        QVERIFY(!next.isFinished());
        promise.addResult(7);
        promise.finish();
        QCOMPARE(next.result(), QStringLiteral("7"));
    }

    void contextThatIsGone_dropsTheCallAndCancelsWhatFollows()
    {
        QPromise<int> promise;
        promise.start();
        auto context = std::make_unique<QObject>();
        int calls = 0;
        auto next = then(promise.future(), context.get(), [&calls](int) { ++calls; });
        context.reset();
        promise.addResult(7);
        promise.finish();
        QCOMPARE(calls, 0);
        QVERIFY(next.isCanceled());
        QVERIFY(next.isFinished());
    }

    void futureThatWasCancelled_cancelsWhatFollows()
    {
        QFuture<int> next;
        int calls = 0;
        {
            QPromise<int> promise;
            promise.start();
            next = then(promise.future(), this, [&calls](int value) { return calls += value; });
            promise.future().cancel();
            promise.finish();
        }
        QCOMPARE(calls, 0);
        QVERIFY(next.isCanceled());
    }

    void work_isDoneElsewhere_andAnsweredHere()
    {
        QThread *worker = nullptr, *receiver = nullptr;
        onPool(
            this, [] { return QThread::currentThread(); },
            [&](QThread *const &thread) {
                worker = thread;
                receiver = QThread::currentThread();
            });
        QVERIFY(!receiver); // never before the event loop
        QTRY_VERIFY(receiver);
        QCOMPARE(receiver, thread());
        QVERIFY(worker != thread());
    }

    //! The window goes while the disk still reads: under a thread sanitizer, too.
    void contextsThatGoWhileTheWorkEnds_areNotTouched()
    {
        constexpr int kTimes = 500;
        QSemaphore ended;
        int calls = 0;
        for (int i = 0; i < kTimes; ++i) {
            auto context = std::make_unique<QObject>();
            onPool(
                context.get(),
                [&ended] {
                    ended.release();
                    return 1;
                },
                [&calls](int value) { calls += value; });
            context.reset();
        }
        ended.acquire(kTimes);
        QThreadPool::globalInstance()->waitForDone();
        QCoreApplication::processEvents();
        QCOMPARE(calls, 0);
    }
};

QTEST_GUILESS_MAIN(OnPoolTest)
#include "on_pool_test.moc"
