// SPDX-License-Identifier: MIT
#include "base/iso_time.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace wxm;

class IsoTimeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void read_agreesWithTheContract_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<qint64>("expected");
        const qint64 base = 1780708695000; // 2026-06-06T01:18:15Z
        QTest::newRow("six digits") << "2026-06-06T01:18:15.000000Z"_ba << base;
        QTest::newRow("no fraction") << "2026-06-06T01:18:15Z"_ba << base;
        QTest::newRow("one digit") << "2026-06-06T01:18:15.5Z"_ba << base + 500;
        QTest::newRow("microseconds are cut") << "2026-06-06T01:18:15.123999Z"_ba << base + 123;
        QTest::newRow("no zone is UTC") << "2026-06-06T01:18:15"_ba << base;
        QTest::newRow("a space for the T") << "2026-06-06 01:18:15"_ba << base;
        QTest::newRow("an offset") << "2026-06-06T04:18:15+03:00"_ba << base;
        QTest::newRow("a western offset") << "2026-06-05T20:18:15-0500"_ba << base;
        QTest::newRow("hours alone, of PostgreSQL") << "2026-06-06 04:18:15+03"_ba << base;
        QTest::newRow("a leap day") << "2024-02-29T00:00:00Z"_ba << qint64{1709164800000};
        for (const char *bad : {"", "2026-06-06", "2026-02-30T00:00:00Z", "2026-06-06T24:00:00Z",
                 "2026-06-06T01:18:60Z", "1999-12-31T23:59:59Z", "2101-01-01T00:00:00Z",
                 "9999-12-31T23:59:59.999999Z", "12026-06-06T01:18:15Z",
                 "2026-06-06T01:18:15.1234567Z", "2026-06-06T01:18:15.Z", "2026-06-06T01:18:15Zx",
                 "2026-6-6T1:18:15Z", "now", "+026-06-06T01:18:15Z", "2026-06-06T01:18:15+3",
                 "2026-06-06T01:18:15+"})
            QTest::newRow(*bad ? bad : "nothing") << QByteArray(bad) << qint64{kUnknownTime};
    }
    void read_agreesWithTheContract()
    {
        QFETCH(QByteArray, text);
        QFETCH(qint64, expected);
        QCOMPARE(readIsoTime({text.constData(), std::size_t(text.size())}), expected);
    }
};

QTEST_GUILESS_MAIN(IsoTimeTest)
#include "iso_time_test.moc"
