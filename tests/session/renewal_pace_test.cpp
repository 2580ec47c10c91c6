// SPDX-License-Identifier: MIT
#include "session/renewal_pace.h"

#include <QtTest>

using namespace wxm;
using Kind = ApiError::Kind;

namespace {

ApiError error(Kind kind, int status = 0)
{
    return {.kind = kind, .httpStatus = status, .detail = {}};
}

} // namespace

class RenewalPaceTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void failures_growRarerAndEndAfterAMinute_data()
    {
        QTest::addColumn<ApiError>("fault");
        QTest::newRow("500") << error(Kind::Server, 500);
        QTest::newRow("404") << error(Kind::NotFound, 404);
        QTest::newRow("a web page") << error(Kind::BadReply, 200);
    }
    void failures_growRarerAndEndAfterAMinute()
    {
        QFETCH(ApiError, fault);
        RenewalPace pace;
        std::int64_t now = 1'000;
        QList<std::int64_t> pauses;
        while (!pace.isOver(now)) {
            pace.failed(fault, now, 0.5);
            pauses.append(pace.nextMs(now) - now);
            QVERIFY(pace.isResting(now));
            QVERIFY(pace.isTroubled());
            now = pace.nextMs(now);
            QVERIFY(!pace.isResting(now));
            if (pace.isOver(now))
                break;
        }
        QCOMPARE(now, 61'000);
        QCOMPARE(pauses, (QList<std::int64_t>{4'000, 8'000, 16'000, 32'000}));
    }

    void outage_neverEndsTheSignIn_data()
    {
        QTest::addColumn<ApiError>("fault");
        QTest::newRow("no network") << error(Kind::Offline);
        QTest::newRow("no answer") << error(Kind::Timeout);
        QTest::newRow("502") << error(Kind::Server, 502);
        QTest::newRow("maintenance") << error(Kind::Server, 503);
        QTest::newRow("429") << error(Kind::RateLimited, 429);
    }
    void outage_neverEndsTheSignIn()
    {
        QFETCH(ApiError, fault);
        RenewalPace pace;
        std::int64_t now = 0;
        for (int i = 0; i < 50; ++i) {
            pace.failed(fault, now, 0.5);
            now = pace.nextMs(now);
            QVERIFY(!pace.isOver(now));
        }
        pace.failed(fault, now, 1.0);
        QCOMPARE_LE(pace.nextMs(now) - now, 75'000);
    }

    void success_forgetsTheFailures()
    {
        RenewalPace pace;
        pace.failed(error(Kind::Server, 500), 0, 0.5);
        pace.failed(error(Kind::Server, 500), 10'000, 0.5);
        pace.succeeded();
        QVERIFY(!pace.isTroubled());
        QVERIFY(!pace.isResting(10'001));
        pace.failed(error(Kind::Server, 500), 70'000, 0.5);
        QCOMPARE(pace.nextMs(70'000), 74'000);
        QVERIFY(!pace.isOver(70'000));
    }

    void tokensThatAreRefusedAsSoonAsTheyAreRenewed_areNotRenewedForEver()
    {
        RenewalPace pace;
        int asked = 0;
        bool isOver = false;
        for (std::int64_t now = 0; now < 200'000 && !isOver; now += 100) {
            pace.refused(now, 100);
            isOver = pace.isOver(now);
            if (isOver || pace.isResting(now))
                continue;
            ++asked;
            pace.asked(now);
            pace.succeeded();
        }
        QVERIFY(isOver);
        QCOMPARE_LE(asked, 12);
    }

    void tokenThatLivedAWhile_isNoLoop()
    {
        RenewalPace pace;
        for (std::int64_t now = 0; now < 36'000'000; now += 90'000) {
            pace.refused(now, 90'000);
            QVERIFY(!pace.isResting(now));
            QVERIFY(!pace.isOver(now));
            pace.asked(now);
            pace.succeeded();
        }
    }
};

QTEST_GUILESS_MAIN(RenewalPaceTest)
#include "renewal_pace_test.moc"
