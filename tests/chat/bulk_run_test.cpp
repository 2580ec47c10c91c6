// SPDX-License-Identifier: MIT
#include "chat/bulk_run.h"
#include "fakes/fake_clock.h"

#include <QPromise>
#include <QSignalSpy>
#include <QTest>

using namespace wxm;

namespace {

ThreadKey key(int id) { return ThreadKey::of(ThreadId{id}); }

//! Answers when the test says so.
struct Server {
    QList<ThreadKey> asked;
    std::vector<std::shared_ptr<QPromise<Result<Done>>>> open;

    BulkRun::Step step()
    {
        return [this](ThreadKey thread) {
            asked.append(thread);
            open.push_back(std::make_shared<QPromise<Result<Done>>>());
            open.back()->start();
            return open.back()->future();
        };
    }
    void answer(const Result<Done> &outcome = Done{})
    {
        open.back()->addResult(outcome);
        open.back()->finish();
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
    }
};

Result<Done> fault(ApiError::Kind kind) { return failure(ApiError{.kind = kind, .detail = {}}); }

} // namespace

class BulkRunTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void steps_comeOneAfterTheOtherAndNotFaster()
    {
        fakes::FakeClock clock;
        Server server;
        BulkRun run(clock);
        QSignalSpy ended(&run, &BulkRun::ended);
        run.start({key(1), key(2)}, server.step());
        QCOMPARE(server.asked, QList{key(1)});
        clock.advanceMs(1'000);
        QCOMPARE(server.asked.size(), 1); // the first has not answered
        server.answer();
        QCOMPARE(server.asked, (QList{key(1), key(2)})); // late enough
        server.answer();
        QCOMPARE(ended.size(), 1);
        run.start({key(3), key(4)}, server.step());
        server.answer();
        QCOMPARE(server.asked.size(), 3); // too soon
        clock.advanceMs(BulkRun::kEveryMs);
        QCOMPARE(server.asked.size(), 4);
        server.answer();
    }

    void refusal_isNotedAndTheOthersGoOn()
    {
        fakes::FakeClock clock;
        Server server;
        BulkRun run(clock);
        run.start({key(1), key(2), key(3)}, server.step(), 0);
        server.answer(fault(ApiError::Kind::Forbidden));
        server.answer();
        server.answer(fault(ApiError::Kind::Conflict));
        QVERIFY(!run.isRunning());
        QCOMPARE(run.done(), 3);
        QCOMPARE(run.failures().size(), 2);
        QCOMPARE(run.failures()[0].thread, key(1));
        QCOMPARE(run.failures()[1].error.kind, ApiError::Kind::Conflict);
        QVERIFY(run.rest().isEmpty());
    }

    void stop_waitsForWhatIsOnItsWay()
    {
        fakes::FakeClock clock;
        Server server;
        BulkRun run(clock);
        QSignalSpy ended(&run, &BulkRun::ended);
        run.start({key(1), key(2), key(3)}, server.step());
        run.stop();
        QVERIFY(ended.isEmpty());
        server.answer();
        QCOMPARE(ended.size(), 1);
        QCOMPARE(server.asked.size(), 1);
        QCOMPARE(run.rest(), (QList{key(2), key(3)}));
    }

    //! Hundreds would otherwise fail one by one.
    void lostLink_endsTheRun()
    {
        fakes::FakeClock clock;
        Server server;
        BulkRun run(clock);
        run.start({key(1), key(2), key(3)}, server.step(), 0);
        server.answer(fault(ApiError::Kind::Offline));
        QVERIFY(!run.isRunning());
        QCOMPARE(run.rest().size(), 2);
    }
};

QTEST_GUILESS_MAIN(BulkRunTest)
#include "bulk_run_test.moc"
