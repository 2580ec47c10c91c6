// SPDX-License-Identifier: MIT
#include "socketio/json.h"

#include <QtTest>

using namespace socketio;
using namespace Qt::StringLiterals;

class JsonTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    //! Every four bytes of which each is at an edge of what UTF-8 allows, as Qt judges them.
    void utf8_isJudgedAsQtDoes()
    {
        static constexpr unsigned char kEdges[] = {0x00, 0x41, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0,
            0xBF, 0xC0, 0xC1, 0xC2, 0xD8, 0xDF, 0xE0, 0xE1, 0xEC, 0xED, 0xEE, 0xEF, 0xF0, 0xF1,
            0xF3, 0xF4, 0xF5, 0xFF};
        for (const std::string before : {"", "سلام "}) {
            for (const auto a : kEdges) {
                for (const auto b : kEdges) {
                    for (const auto c : kEdges) {
                        for (const auto d : kEdges) {
                            const std::string text = before + char(a) + char(b) + char(c) + char(d);
                            const bool valid =
                                QByteArrayView(text.data(), qsizetype(text.size())).isValidUtf8();
                            if (json::isValidUtf8(text) != valid)
                                QFAIL(QByteArray::fromStdString(text).toHex(' ').constData());
                        }
                    }
                }
            }
        }
        QVERIFY(json::isValidUtf8({}));
    }

    void isValid_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<bool>("valid");
        const char *good[] = {"null", "true", "false", "0", "-0", "-1.5e+10", "1E2", "\"\"",
            "\"a\\u00e9\\n\\/\"", "[]", "{}", "[1,2]", "{\"\":[{}]}", " [ 1 , 2 ] ",
            "\"\xF0\x9F\x98\x80\"", "\"\\ud800\"", "99999999999999999999", "1e400"};
        const char *bad[] = {"", " ", "nul", "truex", "01", "+1", "1.", ".5", "1e", "-", "\"",
            "\"\\x\"", "\"\\u12g4\"", "\"\n\"", "[1,]", "[,1]", "[1 2]", "{1:2}", "{\"a\"}",
            "{\"a\":1,}", "[}", "{]", "[1]]", "[1] x", "'a'", "NaN", "\"\xC3\"", "\xEF\xBB\xBF[]",
            "[1", "{\"a\":", "\"\\"};
        for (const char *text : good)
            QTest::addRow("valid %s", text) << QByteArray(text) << true;
        for (const char *text : bad)
            QTest::addRow("refused %s", text) << QByteArray(text) << false;
    }
    void isValid()
    {
        QFETCH(QByteArray, text);
        QFETCH(bool, valid);
        QCOMPARE(json::isValid(text.toStdString()), valid);
    }

    void isValid_isNotRecursive()
    {
        constexpr int kLevels = 2000000;
        std::string text;
        for (int i = 0; i < kLevels; ++i)
            text += i % 2 == 0 ? "[" : "{\"a\":";
        text += "1";
        for (int i = kLevels; i-- > 0;)
            text += i % 2 == 0 ? "]" : "}";
        QVERIFY(json::isValid(text));
        text[text.size() - 70] = text[text.size() - 70] == ']' ? '}' : ']';
        QVERIFY(!json::isValid(text));
    }

    void splitArray_givesTheRawTexts()
    {
        std::vector<std::string_view> parts;
        QVERIFY(json::splitArray(" [ \"a,]\" , {\"b\":[1,2]} ,12345678901234567890, [] ] ", parts));
        const std::vector<std::string_view> expected{
            "\"a,]\"", "{\"b\":[1,2]}", "12345678901234567890", "[]"};
        QVERIFY(parts == expected);
        QVERIFY(json::splitArray("[]", parts));
        QVERIFY(parts.empty());
        QVERIFY(!json::splitArray("[1]2", parts));
        QVERIFY(!json::splitArray("{}", parts));
    }

    void member_takesTheLastAndReadsEscapedKeys()
    {
        QVERIFY(json::member("{\"a\":1,\"b\":2,\"a\":3}", "a") == "3");
        QVERIFY(json::member("{\"\\u0061\":7}", "a") == "7");
        QVERIFY(json::member("{\"b\":1}", "a").empty());
        QVERIFY(json::member("[1]", "a").empty());
    }

    void strings_keepLoneSurrogatesAndNul()
    {
        const QString text = u"a\u0000\"\\\n\u2028"_s + QChar(0xD800) + u"x😀"_s + QChar(0xDC00);
        std::string quoted;
        json::appendQuoted(QStringView(text), quoted);
        QVERIFY(json::isValid(quoted));
        QVERIFY(quoted.find("\\ud800") != std::string::npos);
        QCOMPARE(json::toQString(quoted), text);
        std::string utf8;
        QVERIFY(json::appendDecoded(quoted, utf8));
        std::string again;
        json::appendQuoted(utf8, again);
        QCOMPARE(again, quoted);
    }

    void strings_joinEscapedPairs()
    {
        QCOMPARE(json::toQString("\"\\ud83d\\ude00\""), u"😀"_s);
        std::string utf8;
        QVERIFY(json::appendDecoded("\"\\ud83d\\ude00\\t\"", utf8));
        QCOMPARE(utf8, std::string("😀\t"));
        QVERIFY(json::toQString("\"open").isNull());
    }

    void integers_areExactOrNothing()
    {
        QCOMPARE(json::toInteger("9223372036854775807").value_or(0), INT64_MAX);
        QCOMPARE(json::toInteger("9007199254740993").value_or(0), 9007199254740993);
        QVERIFY(!json::toInteger("9223372036854775808"));
        QVERIFY(!json::toInteger("1.0"));
        QVERIFY(!json::toInteger("\"1\""));
        QVERIFY(!json::toInteger(""));
    }

    void nextObject_skipsStrings()
    {
        const std::string_view text = "[\"{\",{\"a\":\"}{\"},\"\\\"{\",{}]";
        const std::size_t first = json::nextObject(text, 0);
        QCOMPARE(first, text.find("{\"a"));
        const std::size_t second = json::nextObject(text, first + 1);
        QCOMPARE(second, text.find("{}"));
        QCOMPARE(json::nextObject(text, second + 1), std::string_view::npos);
    }
};

QTEST_GUILESS_MAIN(JsonTest)
#include "json_test.moc"
