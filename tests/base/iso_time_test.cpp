// SPDX-License-Identifier: MIT
#include "base/iso_time.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace wxm;

namespace {

EpochMs timeOf(const QByteArray &text)
{
    return readIsoTime({text.constData(), std::size_t(text.size())});
}

} // namespace

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
        QCOMPARE(timeOf(text), expected);
    }

    //! The form that is read in a way of its own, and the same with its zone in digits, which is
    //! not.
    void usualForm_isReadAsAnyOther()
    {
        QRandomGenerator dice(20261201);
        int known = 0;
        for (int round = 0; round < 200'000; ++round) {
            const auto two = [&](int most) {
                return QByteArray::number(100 + dice.bounded(most + 1)).last(2);
            };
            QByteArray text = (round % 9 == 0 ? two(99) : "20") + two(99) + '-' + two(13) + '-'
                + two(32) + 'T' + two(24) + ':' + two(60) + ':' + two(60) + '.' + two(99) + two(99)
                + two(99);
            if (round % 3 == 0)
                text[dice.bounded(int(text.size()))] = char(dice.bounded(256));
            const auto time = timeOf(text + 'Z');
            QVERIFY2(time == timeOf(text + "+00:00"), text.constData());
            known += time != kUnknownTime ? 1 : 0;
        }
        QVERIFY(known > 50'000);
        // Each place with each byte, the zone and the borders of bytes among them.
        const QByteArray usual = "2026-06-06T01:18:15.123456Z";
        for (int place = 0; place + 1 < usual.size(); ++place) {
            for (int byte = 0; byte < 256; ++byte) {
                QByteArray text = usual.chopped(1);
                text[place] = char(byte);
                QVERIFY2(timeOf(text + 'Z') == timeOf(text + "+00:00"), text.constData());
            }
        }
        for (int byte = 0; byte < 256; ++byte)
            QCOMPARE(timeOf(usual.chopped(1) + char(byte)) != kUnknownTime, byte == 'Z');
    }
};

QTEST_GUILESS_MAIN(IsoTimeTest)
#include "iso_time_test.moc"
