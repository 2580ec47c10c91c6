// SPDX-License-Identifier: MIT
#include "base/phone_number.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace wxm;

class PhoneNumberTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void number_isReadAsItIsMeant_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("readCode");
        QTest::addColumn<QString>("readNumber");
        QTest::newRow("plain") << u"+966"_s << u"500000002"_s << u"966"_s << u"500000002"_s;
        QTest::newRow("national zero") << u"966"_s << u"0500000002"_s << u"966"_s << u"500000002"_s;
        QTest::newRow("plus") << u"966"_s << u"+966500000002"_s << u"966"_s << u"500000002"_s;
        QTest::newRow("plus and spaces")
            << u"966"_s << u"+966 50 000 0002"_s << u"966"_s << u"500000002"_s;
        QTest::newRow("two zeros") << u"966"_s << u"00966500000002"_s << u"966"_s << u"500000002"_s;
        QTest::newRow("code without plus")
            << u"966"_s << u"966500000002"_s << u"966"_s << u"500000002"_s;
        QTest::newRow("code and zero")
            << u"966"_s << u"+966 (0) 50 000 0002"_s << u"966"_s << u"500000002"_s;
        QTest::newRow("another country")
            << u"966"_s << u"+971501234567"_s << u"971"_s << u"501234567"_s;
        QTest::newRow("another country, two zeros")
            << u"966"_s << u"0020 100 123 4567"_s << u"20"_s << u"1001234567"_s;
        QTest::newRow("a country nobody listed")
            << u"966"_s << u"+4989123456"_s << u"966"_s << u"4989123456"_s;
        QTest::newRow("Arabic digits") << u"٩٦٦"_s << u"٠٥٠٠٠٠٠٠٠٢"_s << u"966"_s << u"500000002"_s;
        QTest::newRow("mark before the plus")
            << u"966"_s << u"\u202A+966500000002\u202C"_s << u"966"_s << u"500000002"_s;
        // Cairo's own numbers begin as the code of Egypt does.
        QTest::newRow("landline like its code")
            << u"20"_s << u"20123456"_s << u"20"_s << u"20123456"_s;
        QTest::newRow("nothing") << u"966"_s << u""_s << u"966"_s << u""_s;
        QTest::newRow("zero alone") << u"966"_s << u"0"_s << u"966"_s << u""_s;
    }
    void number_isReadAsItIsMeant()
    {
        QFETCH(QString, code);
        QFETCH(QString, typed);
        QFETCH(QString, readCode);
        QFETCH(QString, readNumber);
        const auto read = readPhone(code, typed);
        QCOMPARE(read.code, readCode);
        QCOMPARE(read.number, readNumber);
    }

    void phone_isFoundHoweverItIsTyped_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<bool>("isFound");
        for (const auto &typed : {u"500000012"_s, u"0500000012"_s, u"966500000012"_s,
                 u"+966 50 000 0012"_s, u"00966500000012"_s, u"٠٥٠٠٠٠٠٠١٢"_s, u"0012"_s + u"5"_s})
            QTest::newRow(qPrintable(typed)) << typed << !typed.endsWith(u'5');
        QTest::newRow("last four") << u"0-0012"_s.mid(0) << false; // two digits are left of it
        QTest::newRow("last five") << u"00012"_s << false;
        QTest::newRow("in the middle") << u"50000"_s << false;
        QTest::newRow("words") << u"a500000012"_s << false;
        QTest::newRow("nothing") << u""_s << false;
    }
    void phone_isFoundHoweverItIsTyped()
    {
        QFETCH(QString, typed);
        QFETCH(bool, isFound);
        QCOMPARE(isPhoneFound(u"+966 500 000 012"_s, typed), isFound);
    }
    void phone_isFoundByItsLastFour()
    {
        QVERIFY(isPhoneFound(u"+966501234567"_s, u"4567"_s));
        QVERIFY(!isPhoneFound(u"+966501234567"_s, u"567"_s));
        QVERIFY(!isPhoneFound({}, u"4567"_s));
    }

    void lookup_wantsFourDigitsAndNothingElse()
    {
        QVERIFY(looksLikePhone(u"0500"_s) && looksLikePhone(u"+966 50-000 0012"_s));
        QVERIFY(looksLikePhone(u"٠٥٠٠٠"_s));
        QVERIFY(!looksLikePhone(u"500"_s) && !looksLikePhone(u"#4811"_s)
            && !looksLikePhone(u"نورة 500"_s));
    }

    void dialled_isDigitsAndAPlusInFront_data()
    {
        QTest::addColumn<QString>("phone");
        QTest::addColumn<QString>("dials");
        QTest::newRow("spaces") << u"+966 50 123 4567"_s << u"+966501234567"_s;
        QTest::newRow("signs") << u"(050) 123-45.67"_s << u"0501234567"_s;
        QTest::newRow("a zero of home") << u"+966 (0) 50 123 4567"_s << u"+966501234567"_s;
        QTest::newRow("two zeros") << u"00966501234567"_s << u"00966501234567"_s;
        QTest::newRow("Arabic digits") << u"+٩٦٦٥٠١٢٣٤٥٦٧"_s << u"+966501234567"_s;
        QTest::newRow("marks") << u"\u2066+966501234567\u2069"_s << u"+966501234567"_s;
    }
    void dialled_isDigitsAndAPlusInFront()
    {
        QFETCH(const QString, phone);
        QFETCH(const QString, dials);
        QCOMPARE(dialled(phone), dials);
    }
    void dialled_isNothingWithAnythingElseInIt()
    {
        for (const auto &phone : {u""_s, u"+"_s, u"123"_s, u"+966501234567890123"_s, u"*#06#"_s,
                 u"**21*0501234567#"_s, u"+966501234567;phone-context=evil.example"_s,
                 u"+966501234567;ext=9"_s, u"+966501234567?body=x"_s, u"+966501234567&a=b"_s,
                 u"+966501234567,,1"_s, u"+966501234567p1"_s, u"0501234567#1"_s,
                 u"%2B966501234567"_s, u"tel:+966501234567"_s, u"0501+234567"_s,
                 u"0501234567\n0509999999"_s, u"०५०१२३४५६७"_s, u"05012३4567"_s,
                 u"050123\u200B4567"_s, u"--flag 0501234567"_s, u"//evil.example/0501234"_s})
            QVERIFY2(dialled(phone).isEmpty(), qPrintable(phone));
    }

    void code_isOneThatCanBe()
    {
        QVERIFY(isCountryCode(u"966"_s) && isCountryCode(u"20"_s) && isCountryCode(u"1"_s));
        QVERIFY(isCountryCode(u"1876"_s)); // Jamaica
        QVERIFY(!isCountryCode(u"2050"_s) && !isCountryCode(u"0966"_s) && !isCountryCode({}));
    }
};

QTEST_GUILESS_MAIN(PhoneNumberTest)
#include "phone_number_test.moc"
