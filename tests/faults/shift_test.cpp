// SPDX-License-Identifier: MIT
#include "faults/desk.h"

#include <QDir>
#include <QRandomGenerator>

#include <numeric>

using namespace Qt::StringLiterals;
using namespace wxm;

namespace {

constexpr int kThreads = 6;
constexpr int kSpeed = 50; //!< A shift of 8 h in 10 minutes.
constexpr int kTurnMs = 200;
constexpr int kFaults = 8;

struct Sample {
    double hours; //!< Of the shift.
    double mib;
    int descriptors;
    int threads;
};

Sample sampleAt(double hours)
{
    QFile statm(u"/proc/self/statm"_s);
    const auto pages =
        statm.open(QFile::ReadOnly) ? statm.readAll().split(' ').value(1).toLong() : 0;
    const auto entries = [](const QString &folder) {
        return int(
            QDir(folder).entryList(QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot).size());
    };
    return {hours, double(pages) * 4096 / (1024 * 1024), entries(u"/proc/self/fd"_s),
        entries(u"/proc/self/task"_s)};
}

//! A `member` an hour, by least squares.
template <class Member> double slopeOf(const QList<Sample> &samples, Member member)
{
    double sumX = 0, sumY = 0, sumXX = 0, sumXY = 0;
    for (const auto &one : samples) {
        sumX += one.hours;
        sumY += double(one.*member);
        sumXX += one.hours * one.hours;
        sumXY += one.hours * double(one.*member);
    }
    const auto n = double(samples.size());
    return (n * sumXY - sumX * sumY) / (n * sumXX - sumX * sumX);
}

template <class Member> std::pair<int, int> range(const QList<Sample> &samples, Member member)
{
    const auto [low, high] = std::minmax_element(samples.begin(), samples.end(),
        [&](const Sample &a, const Sample &b) { return a.*member < b.*member; });
    return {(*low).*member, (*high).*member};
}

} // namespace

//! A whole shift in little time: customers write, staff answer, lives are watched, and the network,
//! the bus and the sign-in are never well for long.
class ShiftTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void r33_longShift()
    {
        // A thread of the pool that has nothing to do lives half a minute by default: no growth.
        QThreadPool::globalInstance()->setExpiryTimeout(100);
        QVERIFY(m_stage.begin({u"--ping-interval"_s, u"5000"_s, u"--ping-timeout"_s, u"5000"_s}));
        m_stage.sandbox().control(u"settings"_s, {{u"idempotency"_s, true}});
        desk().chat.outbox.setKeysHonoured(true);
        m_random.seed(quint32(m_stage.proxy().seed()));
        openAll();
        if (QTest::currentTestFailed())
            return;
        const int seconds = counted(600, 30);
        QVERIFY(warmUp());
        // Each kind of fault once: what it makes the program use for the first time (a probe,
        // another way to the server, their threads) stays, and is no growth.
        std::ignore = work(30);
        QVERIFY(goHome());
        const auto before = atRest();
        const auto samples = work(seconds);
        const int cuts = m_stage.proxy().stats()[u"cuts"_s].toInt();
        QVERIFY(goHome());
        const auto after = atRest();
        const auto stored = storedReplies();
        const auto descriptors = range(samples, &Sample::descriptors);
        const auto threads = range(samples, &Sample::threads);
        const double slope = slopeOf(samples, &Sample::mib);
        figure("R33",
            {u"%1 h at %2 times the speed"_s.arg(seconds * kSpeed / 3'600.0, 0, 'f', 1).arg(kSpeed),
                u"%1 replies and %2 messages of others"_s.arg(m_wrote.size()).arg(m_received),
                u"%1 faults of %2 kinds, %3 cuts"_s.arg(m_faults)
                    .arg(qMin(m_faults, kFaults))
                    .arg(cuts),
                u"%1 on the server, each once: %2"_s.arg(total(stored))
                    .arg(isOnce(stored) ? u"yes"_s : u"no"_s),
                u"memory %1 MiB an hour (%2 to %3 MiB)"_s.arg(slope, 0, 'f', 2)
                    .arg(samples.first().mib, 0, 'f', 1)
                    .arg(samples.last().mib, 0, 'f', 1),
                u"descriptors at rest %1 before and %2 after, %3 to %4 at work, %5 an hour"_s
                    .arg(before.descriptors)
                    .arg(after.descriptors)
                    .arg(descriptors.first)
                    .arg(descriptors.second)
                    .arg(slopeOf(samples, &Sample::descriptors), 0, 'f', 2),
                u"threads at rest %1 before and %2 after, %3 to %4 at work"_s.arg(before.threads)
                    .arg(after.threads)
                    .arg(threads.first)
                    .arg(threads.second)});
        QCOMPARE(QSet<QString>(stored.keyBegin(), stored.keyEnd()), m_wrote);
        QVERIFY(isOnce(stored));
        QVERIFY2(difference().isEmpty(), qPrintable(difference()));
        QVERIFY(after.descriptors <= before.descriptors);
        // A thread of Qt's own pools, as of a lookup of names, ends after half a minute without
        // work.
        QVERIFY(QTest::qWaitFor([&] { return atRest().threads <= before.threads; }, 60'000));
        QVERIFY(threads.second - threads.first <= 2);
        QVERIFY(descriptors.second - descriptors.first <= 24); // connections come and go
        if (isSoak())
            QVERIFY(slope < 1.0);
    }

private:
    Desk &desk() { return m_stage.desk(); }
    static ThreadKey support(int id) { return ThreadKey::of(ThreadId{id}); }

    void openAll()
    {
        for (int id = 1; id <= kThreads; ++id)
            m_threads.append(support(id));
        for (int id = 5; id <= 8; ++id)
            m_threads.append(ThreadKey::of(ConversationId{id}));
        for (const auto &thread : std::as_const(m_threads)) {
            if (!thread.isSupport())
                desk().realtime.rooms().open(RoomKey::of(thread.conversation()));
            desk().chat.actions.open(thread, 0);
        }
        m_lives = {LiveId{42}, LiveId{43}};
        for (const auto live : std::as_const(m_lives))
            QVERIFY(desk().live.watch.watch(live, UserId{2}));
        desk().live.watch.setVisible(m_lives);
        QTRY_VERIFY_WITH_TIMEOUT(
            std::all_of(m_threads.begin(), m_threads.end(),
                [this](ThreadKey thread) { return desk().chat.store.timeline(thread).isLoaded; }),
            30'000);
        m_stage.sandbox().control(u"rate"_s, {{u"per_second"_s, 4}});
    }

    QList<Sample> work(int seconds)
    {
        const int turnsOfOneFault = counted(25, 10);
        QElapsedTimer clock;
        clock.start();
        QList<Sample> samples;
        for (int turn = 0; clock.elapsed() < seconds * 1000; ++turn) {
            if (turn % turnsOfOneFault == 0)
                misbehave(turn / turnsOfOneFault);
            const auto text = u"shift %1"_s.arg(++m_written);
            if (desk().chat.actions.send(support(1 + turn % kThreads), text))
                m_wrote.insert(text);
            m_stage.customerWrites(1 + turn * 5 % kThreads, u"customer %1"_s.arg(turn));
            ++m_received;
            if (turn % 3 == 0) {
                m_stage.otherSideWrites(5 + turn % 4, u"direct %1"_s.arg(turn));
                ++m_received;
            }
            QTest::qWait(kTurnMs);
            if (turn % 5 == 0 && clock.elapsed() > seconds * 300) // warm by then
                samples.append(sampleAt(double(clock.elapsed()) * kSpeed / 3'600'000));
        }
        return samples;
    }

    //! Whatever is made at its first use is there: the journal, the threads and connections of each
    //! kind of call.
    bool warmUp()
    {
        m_stage.proxy().clear(); // the stand's own calls have a thread too
        m_stage.sandbox().control(u"expire"_s, {{u"user_id"_s, 2}, {u"drop"_s, true}});
        // A network that is away makes the probe of the link, which has a thread of Qt's from then
        // on.
        m_stage.proxy().network(u"refuse"_s);
        if (!QTest::qWaitFor([this] { return !desk().realtime.status().isConnected(); }, 20'000))
            return false;
        QTest::qWait(kTurnMs * 10);
        m_stage.proxy().network(u"up"_s);
        for (int turn = 0; turn < 5 * kThreads; ++turn) {
            const auto text = u"shift, early %1"_s.arg(turn);
            if (desk().chat.actions.send(support(1 + turn % kThreads), text))
                m_wrote.insert(text);
        }
        for (const auto &thread : std::as_const(m_threads))
            desk().chat.actions.refresh(thread);
        return QTest::qWaitFor(
            [this] {
                return desk().chat.outbox.unsentCount() == 0
                    && desk().realtime.status().isConnected();
            },
            60'000);
    }

    //! Nobody writes, and the connections that a server keeps for a while are closed: the least of
    //! what is seen in some seconds, since a poll may be under way at any moment.
    Sample atRest()
    {
        m_stage.sandbox().control(u"rate"_s, {{u"per_second"_s, 0}});
        auto least = sampleAt(0);
        for (int look = 0; look < 60; ++look) {
            QTest::qWait(kTurnMs);
            const auto now = sampleAt(0);
            least.descriptors = std::min(least.descriptors, now.descriptors);
            least.threads = std::min(least.threads, now.threads);
        }
        m_stage.sandbox().control(u"rate"_s, {{u"per_second"_s, 4}});
        return least;
    }

    void misbehave(int which)
    {
        auto &proxy = m_stage.proxy();
        auto &sandbox = m_stage.sandbox();
        proxy.clear();
        proxy.network(u"up"_s);
        sandbox.control(u"bus"_s, {{u"mode"_s, u"run"_s}});
        ++m_faults;
        switch (which % kFaults) {
        case 0:
            proxy.faults({{u"cutEvery"_s, 200 + int(m_random.bounded(800))}});
            break;
        case 1:
            proxy.faults({{u"frames"_s,
                QJsonObject{{u"drop"_s, 0.1}, {u"duplicate"_s, 0.1}, {u"reorder"_s, 20}}}});
            break;
        case 2: // a minute of the shift without a network
            proxy.network(u"refuse"_s);
            QTest::qWait(1'200);
            proxy.network(u"up"_s);
            break;
        case 3:
            proxy.faults({{u"answerDelay"_s, QJsonArray{0, 800}}});
            break;
        case 4:
            sandbox.control(u"expire"_s, {{u"user_id"_s, 2}, {u"drop"_s, true}});
            break;
        case 5:
            sandbox.control(u"bus"_s, {{u"mode"_s, u"drop"_s}});
            break;
        case 6:
            sandbox.control(u"fail"_s,
                {{u"id"_s, u"support.send"_s}, {u"status"_s, 429}, {u"retry_after"_s, 1},
                    {u"count"_s, 3}});
            break;
        case 7:
            proxy.network(u"hole"_s);
            QTest::qWait(2'000);
            break; // up again at the next fault; what was open is silent for good
        }
    }

    //! Everything is well again, every reply has an end, and the view is the server's.
    bool goHome()
    {
        m_stage.proxy().clear();
        m_stage.proxy().network(u"up"_s);
        m_stage.sandbox().control(u"clear-faults"_s);
        m_stage.sandbox().control(u"rate"_s, {{u"per_second"_s, 0}});
        desk().realtime.retryNow();
        const bool isSettled = QTest::qWaitFor(
            [this] {
                return desk().chat.outbox.unsentCount() == 0
                    && desk().realtime.status().isConnected();
            },
            180'000);
        return isSettled && QTest::qWaitFor([this] { return difference().isEmpty(); }, 75'000);
    }
    QString difference()
    {
        for (const auto &thread : std::as_const(m_threads)) {
            if (!m_stage.isEqual(thread, m_stage.serverMessages(thread)))
                return thread.toString();
        }
        for (const auto live : std::as_const(m_lives)) {
            if (!m_stage.isEqual(live, m_stage.serverLive(live.value)))
                return u"live %1"_s.arg(live.value);
        }
        return {};
    }

    QHash<QString, int> storedReplies()
    {
        QHash<QString, int> stored;
        QFile file(m_stage.sandbox().truthLog());
        if (!file.open(QFile::ReadOnly))
            return stored;
        while (!file.atEnd()) {
            const auto line = QJsonDocument::fromJson(file.readLine()).object();
            const auto body = line[u"data"_s][u"message"_s][u"body"_s].toString();
            if (line[u"kind"_s].toString() == u"support.message"_s && body.startsWith(u"shift"_s))
                ++stored[body];
        }
        return stored;
    }
    static int total(const QHash<QString, int> &counts)
    {
        return std::accumulate(counts.begin(), counts.end(), 0);
    }
    static bool isOnce(const QHash<QString, int> &counts)
    {
        return std::all_of(counts.begin(), counts.end(), [](int count) { return count == 1; });
    }

    DeskStage m_stage;
    QRandomGenerator m_random;
    QList<ThreadKey> m_threads;
    QList<LiveId> m_lives;
    QSet<QString> m_wrote;
    int m_received = 0;
    int m_faults = 0;
    int m_written = 0; //!< Each reply says something of its own.
};

QTEST_GUILESS_MAIN(ShiftTest)
#include "shift_test.moc"
