// SPDX-License-Identifier: MIT
#include "net/retry_after.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace wxm;

class RetryAfterTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void read_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<int>("seconds");
        QTest::newRow("seconds") << "7"_ba << 7;
        QTest::newRow("blanks") << " 7 "_ba << 7;
        QTest::newRow("zero") << "0"_ba << 1;
        QTest::newRow("negative") << "-20"_ba << 1;
        QTest::newRow("huge") << "86400"_ba << 300;
        QTest::newRow("over 64 bits") << "99999999999999999999"_ba << 300;
        QTest::newRow("a date ahead") << "Sat, 06 Jun 2026 01:18:45 GMT"_ba << 30;
        QTest::newRow("a date past") << "Sat, 06 Jun 2026 01:17:15 GMT"_ba << 1;
        QTest::newRow("a date far ahead") << "Sun, 06 Jun 2027 01:17:15 GMT"_ba << 300;
        QTest::newRow("no date") << "Sat, 36 Jun 2026 01:18:45 GMT"_ba << 5;
        QTest::newRow("absent") << ""_ba << 5;
        QTest::newRow("junk") << "soon"_ba << 5;
        QTest::newRow("a fraction") << "1.5"_ba << 5;
        QTest::newRow("a plus") << "+7"_ba << 5;
        QTest::newRow("only a minus") << "-"_ba << 5;
    }
    void read()
    {
        QFETCH(QByteArray, header);
        QFETCH(int, seconds);
        QCOMPARE(readRetryAfter(header, 1'780'708'695'000, 300), seconds);
    }
};

QTEST_GUILESS_MAIN(RetryAfterTest)
#include "retry_after_test.moc"
