// SPDX-License-Identifier: MIT
#include "faults/reply_stage.h"

#include <QDir>
#include <QRandomGenerator>

using namespace Qt::StringLiterals;
using namespace wxm;

namespace {

constexpr int kThreads = 6;
constexpr int kSpeed = 50; //!< A shift of 8 h in 10 minutes.

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

//! MiB an hour, by least squares.
double slopeOf(const QList<Sample> &samples)
{
    double sumX = 0, sumY = 0, sumXX = 0, sumXY = 0;
    for (const auto &one : samples) {
        sumX += one.hours;
        sumY += one.mib;
        sumXX += one.hours * one.hours;
        sumXY += one.hours * one.mib;
    }
    const auto n = double(samples.size());
    return (n * sumXY - sumX * sumY) / (n * sumXX - sumX * sumX);
}

} // namespace

//! A whole shift in little time: customers write, staff answer, and the network is never well for
//! long.
class ShiftTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void r33_longShift()
    {
        ReplyStage stage;
        QVERIFY(stage.begin(kThreads));
        stage.setKeys(true);
        m_random.seed(quint32(stage.proxy().seed()));
        const int seconds = counted(600, 25);
        QElapsedTimer clock;
        clock.start();
        QList<Sample> samples;
        int received = 0;
        for (int turn = 0; clock.elapsed() < seconds * 1000; ++turn) {
            if (turn % 25 == 0)
                misbehave(stage, turn / 25);
            stage.write(u"shift %1"_s.arg(turn));
            stage.sandbox().control(u"support"_s,
                {{u"thread_id"_s, 1 + turn % kThreads}, {u"body"_s, u"customer %1"_s.arg(turn)}});
            ++received;
            QTest::qWait(200);
            const double hours = double(clock.elapsed()) * kSpeed / 3'600'000;
            if (turn % 5 == 0 && clock.elapsed() > seconds * 300) // warm by then
                samples.append(sampleAt(hours));
        }
        stage.proxy().clear();
        stage.console().realtime.retryNow();
        QVERIFY(stage.settle(120'000));
        const auto stored = stage.stored();
        const auto few = [&](auto member) {
            auto [low, high] = std::minmax_element(samples.begin(), samples.end(),
                [&](const Sample &a, const Sample &b) { return a.*member < b.*member; });
            return std::pair{(*low).*member, (*high).*member};
        };
        const auto descriptors = few(&Sample::descriptors);
        const auto threads = few(&Sample::threads);
        const double slope = slopeOf(samples);
        figure("R33",
            {u"%1 h at %2 times the speed"_s.arg(seconds * kSpeed / 3'600.0, 0, 'f', 1).arg(kSpeed),
                u"%1 replies and %2 messages"_s.arg(stage.written()).arg(received),
                u"%1 cuts"_s.arg(stage.proxy().stats()[u"cuts"_s].toInt()),
                u"memory %1 MiB an hour"_s.arg(slope, 0, 'f', 2),
                u"descriptors %1 to %2"_s.arg(descriptors.first).arg(descriptors.second),
                u"threads %1 to %2"_s.arg(threads.first).arg(threads.second)});
        QCOMPARE(stored.counts, stage.wrote());
        QCOMPARE(stage.doubledRows(), 0);
        QVERIFY(threads.second - threads.first <= 2);
        QVERIFY(descriptors.second - descriptors.first <= 24); // connections come and go
        if (isSoak())
            QVERIFY(slope < 1.0);
    }

private:
    void misbehave(ReplyStage &stage, int which)
    {
        auto &proxy = stage.proxy();
        proxy.clear();
        proxy.network(u"up"_s);
        switch (which % 5) {
        case 0:
            proxy.faults({{u"cutEvery"_s, 200 + int(m_random.bounded(800))}});
            break;
        case 1:
            proxy.faults({{u"frames"_s,
                QJsonObject{{u"drop"_s, 0.1}, {u"duplicate"_s, 0.1}, {u"reorder"_s, 20}}}});
            break;
        case 2:
            break; // well for once
        case 3:
            proxy.faults({{u"answerDelay"_s, QJsonArray{0, 800}}});
            break;
        case 4:
            proxy.network(u"refuse"_s);
            QTest::qWait(1'200); // a minute of the shift
            proxy.network(u"up"_s);
            stage.console().realtime.retryNow();
            break;
        }
    }

    QRandomGenerator m_random;
};

QTEST_GUILESS_MAIN(ShiftTest)
#include "shift_test.moc"
