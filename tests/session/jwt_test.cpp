// SPDX-License-Identifier: MIT
#include "fakes/fake_token.h"
#include "session/jwt.h"
#include "session/refresh_plan.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace wxm;
using namespace wxm::fakes;

namespace {

QByteArray withClaims(const QByteArray &json)
{
    return "h." + json.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals)
        + ".s";
}

} // namespace

class JwtTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void token_isThreePartsOfBase64Url_data()
    {
        QTest::addColumn<QByteArray>("token");
        QTest::addColumn<bool>("good");
        QTest::newRow("a token") << makeToken(12, 1000, 2000) << true;
        QTest::newRow("all letters") << "aZ0-_.b.c"_ba << true;
        QTest::newRow("16 KiB") << "a.b." + QByteArray(16 * 1024 - 4, 'c') << true;
        QTest::newRow("one more") << "a.b." + QByteArray(16 * 1024 - 3, 'c') << false;
        QTest::newRow("empty") << ""_ba << false;
        QTest::newRow("two parts") << "a.b"_ba << false;
        QTest::newRow("four parts") << "a.b.c.d"_ba << false;
        QTest::newRow("empty parts") << ".."_ba << false;
        QTest::newRow("padding") << "a.b.c="_ba << false;
        QTest::newRow("plus") << "a.b+.c"_ba << false;
        QTest::newRow("a blank") << "a.b. c"_ba << false;
        QTest::newRow("a line break") << "a.b.c\n"_ba << false;
        QTest::newRow("a zero byte") << QByteArray("a.b.c\0", 6) << false;
    }
    void token_isThreePartsOfBase64Url()
    {
        QFETCH(QByteArray, token);
        QFETCH(bool, good);
        QCOMPARE(isToken(token), good);
    }

    void claims_areReadOrLeftOut_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<qint64>("subject");
        QTest::addColumn<qint64>("expiresMs");
        QTest::newRow("numbers") << R"({"sub":12,"exp":1780712295})"_ba << qint64(12)
                                 << qint64(1780712295000);
        QTest::newRow("strings") << R"({"sub":"12","exp":"1780712295"})"_ba << qint64(12)
                                 << qint64(1780712295000);
        QTest::newRow("beyond a double")
            << R"({"sub":9007199254740993})"_ba << qint64(9007199254740993) << qint64(0);
        QTest::newRow("no claims") << "{}"_ba << qint64(0) << qint64(0);
        QTest::newRow("an end beyond time")
            << R"({"sub":1,"exp":1000000000000000000})"_ba << qint64(1) << qint64(0);
        QTest::newRow("a negative end") << R"({"sub":1,"exp":-5})"_ba << qint64(1) << qint64(0);
        QTest::newRow("an end that is a list")
            << R"({"sub":1,"exp":[1]})"_ba << qint64(1) << qint64(0);
        QTest::newRow("a subject that is a name")
            << R"({"sub":"noura","exp":1780712295})"_ba << qint64(0) << qint64(1780712295000);
        QTest::newRow("not JSON") << "hello"_ba << qint64(0) << qint64(0);
        QTest::newRow("a list") << "[1]"_ba << qint64(0) << qint64(0);
    }
    void claims_areReadOrLeftOut()
    {
        QFETCH(QByteArray, json);
        QFETCH(qint64, subject);
        QFETCH(qint64, expiresMs);
        const auto claims = readClaims(withClaims(json));
        QCOMPARE(claims.subject.value, subject);
        QCOMPARE(claims.expiresMs, expiresMs);
    }

    void refreshDue_isFourFifthsOfTheLife()
    {
        const EpochMs issued = 1780708695000;
        const TokenClaims claims{{}, issued + 100000, issued};
        QCOMPARE(refreshDueMs(claims, issued, 0), issued + 75000);
        QCOMPARE(refreshDueMs(claims, issued, 0.5), issued + 80000);
        QCOMPARE(refreshDueMs(claims, issued, 1), issued + 85000);
        // The life counts, not what is left of it.
        QCOMPARE(refreshDueMs(claims, issued + 60000, 0.5), issued + 80000);
        // Without a usable start, life begins when we got it.
        QCOMPARE(refreshDueMs({{}, issued + 100000, 0}, issued, 0.5), issued + 80000);
        QCOMPARE(refreshDueMs({{}, issued + 100000, issued + 50000}, issued, 0.5), issued + 80000);
        QCOMPARE(refreshDueMs({}, issued, 0.5), kUnknownTime);
    }
};

QTEST_GUILESS_MAIN(JwtTest)
#include "jwt_test.moc"
