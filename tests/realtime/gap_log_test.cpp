// SPDX-License-Identifier: MIT
#include "fakes/fake_clock.h"
#include "realtime/gap_report.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace wxm;
using Cause = ConnectionStatus::Cause;

namespace {

constexpr EpochMs kNow = 1'780'714'800'000; // 2026-06-06T03:00:00Z
const auto kThread = ChannelKey::of(ThreadId{5});
const auto kLive = ChannelKey::of(LiveId{7});

struct Books {
    fakes::FakeClock clock{kNow};
    GapLog ledger{clock};

    void loseFor(EpochMs ms, Cause cause = Cause::LinkLost)
    {
        ledger.allLost(clock.wallMs(), cause);
        clock.advanceMs(ms);
        ledger.allHeard();
    }
};

} // namespace

class GapLogTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void place_knowsItsSpansAndTheGapBetweenThem()
    {
        Books books;
        books.ledger.open(kThread);
        books.ledger.heard(kThread);
        books.clock.advanceMs(60'000);
        books.loseFor(12'000, Cause::PingTimeout);
        const auto record = books.ledger.record(kThread);
        QCOMPARE(record.spans, (QList<HeardSpan>{{kNow, kNow + 60'000}, {kNow + 72'000, 0}}));
        QCOMPARE(record.gaps,
            (QList<LoggedGap>{
                {{kNow + 60'000, kNow + 72'000, Cause::PingTimeout}, GapFill::Filling, 0}}));
        QVERIFY(record.hasOpenGap());
        books.ledger.settle(kThread, GapFill::Filled, 3);
        QCOMPARE(books.ledger.record(kThread).gaps.first().recovered, 3);
        QVERIFY(!books.ledger.record(kThread).hasOpenGap());
    }

    void gap_thatStillRunsIsNotSettledByAReading()
    {
        Books books;
        books.ledger.open(kLive);
        books.ledger.heard(kLive);
        books.ledger.allLost(books.clock.wallMs(), Cause::LinkLost);
        books.ledger.settle(kLive, GapFill::Filled, 9); // a reading from before the end
        QVERIFY(books.ledger.record(kLive).hasOpenGap());
        QCOMPARE(books.ledger.record(kLive).gaps.first().gap.toMs, 0);
    }

    void severalGaps_areSettledByOneReadingAndCountedOnce()
    {
        Books books;
        books.ledger.open(kLive);
        books.ledger.heard(kLive);
        books.loseFor(1'000);
        books.clock.advanceMs(500);
        books.loseFor(2'000);
        books.ledger.settle(kLive, GapFill::Partly, 7);
        const auto gaps = books.ledger.record(kLive).gaps;
        QCOMPARE(gaps.size(), 2);
        QCOMPARE(gaps[0].recovered, 7);
        QCOMPARE(gaps[1].recovered, 0);
        QCOMPARE(gaps[1].fill, GapFill::Partly);
    }

    void place_thatIsClosedKeepsItsRecordAndHasNoGaps()
    {
        Books books;
        books.ledger.open(kThread);
        books.ledger.open(kThread); // shown twice
        books.ledger.heard(kThread);
        books.ledger.close(kThread);
        books.loseFor(1'000);
        QCOMPARE(books.ledger.record(kThread).gaps.size(), 1);
        books.ledger.close(kThread);
        books.loseFor(1'000);
        QCOMPARE(books.ledger.record(kThread).gaps.size(), 1);
        QCOMPARE(books.ledger.record(kThread).spans.last().toMs, kNow + 1'000);
    }

    void placeThatWasNeverHeard_hasNoGap()
    {
        Books books;
        books.ledger.open(kLive); // no connection yet
        books.loseFor(1'000);
        QVERIFY(books.ledger.record(kLive).gaps.isEmpty());
        QCOMPARE(books.ledger.record(kLive).spans.size(), 1);
    }

    void missedEvents_areAGapOfTheirOwnThatIsFilled()
    {
        Books books;
        books.ledger.open(kThread);
        books.ledger.heard(kThread);
        QSignalSpy changed(&books.ledger, &GapLog::changed);
        books.clock.advanceMs(60'000);
        books.ledger.missed(kThread, kNow, 2);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(books.ledger.record(kThread).gaps,
            (QList<LoggedGap>{{{kNow, kNow + 60'000, Cause::EventsMissed}, GapFill::Filled, 2}}));
        QCOMPARE(books.ledger.record(kThread).spans.size(), 1); // it was connected all the time
    }

    void clockThatGoesBack_makesNoSpanEndBeforeItBegan()
    {
        Books books;
        books.ledger.open(kThread);
        books.ledger.heard(kThread);
        books.clock.jumpMs(-86'400'000);
        books.loseFor(1'000, Cause::StoodStill);
        const auto record = books.ledger.record(kThread);
        for (const auto &span : record.spans)
            QVERIFY(span.toMs == 0 || span.toMs >= span.fromMs);
        for (const auto &one : record.gaps)
            QVERIFY(one.gap.toMs >= one.gap.fromMs);
    }

    void placesOfAWholeYear_areForgottenOldestFirst()
    {
        Books books;
        for (int id = 1; id <= 2'000; ++id) {
            books.ledger.open(ChannelKey::of(ThreadId{id}));
            if (id > 1)
                books.ledger.close(ChannelKey::of(ThreadId{id}));
        }
        QVERIFY(books.ledger.places().size() <= 501);
        QVERIFY(books.ledger.places().contains(ChannelKey::of(ThreadId{1}))); // still open
    }

    void report_isACsvOfOurOwnWords()
    {
        Books books;
        books.ledger.open(kThread);
        books.ledger.heard(kThread);
        books.clock.advanceMs(60'000);
        books.loseFor(12'500, Cause::StoodStill);
        books.ledger.settle(kThread, GapFill::Filled, 3);
        const auto report = gapReport(books.ledger, kThread);
        QVERIFY(report.startsWith("\xEF\xBB\xBF"));
        const auto lines = QString::fromUtf8(report).split(u"\r\n"_s);
        QCOMPARE(lines.size(), 5); // head, span, gap, span, the end of the last line
        QVERIFY(lines[2].contains(u"computer slept or clock set"_s));
        QVERIFY(lines[2].contains(u"2026-06-06T03:01:00.000Z"_s));
        QVERIFY(lines[2].contains(u"12.5"_s));
        for (const auto &line : lines) {
            for (const auto &cell : line.split(u','))
                QVERIFY2(cell.isEmpty() || !QStringView(u"=+-@\t\r").contains(cell[0]),
                    qPrintable(cell));
        }
        const QRegularExpression safe(uR"(^[\w\- ]+\.csv$)"_s);
        QVERIFY(safe.match(gapReportName(kThread, kNow)).hasMatch());
        QCOMPARE(gapReportName(kLive, kNow).left(10), u"wxm live 7"_s);
    }
};

QTEST_GUILESS_MAIN(GapLogTest)
#include "gap_log_test.moc"
