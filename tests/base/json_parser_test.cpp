// SPDX-License-Identifier: MIT
#include "base/json_reader.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace wxm;

namespace {

//! What was read of a text, or why it was not.
QString readOf(JsonParser &parser, QByteArrayView text, JsonParser::Behind behind)
{
    QString all;
    const auto outcome = parser.readObject(
        text,
        [&all](JsonReader &json) {
            all = json.lenientText("t") + u'/' + QString::number(json.count("n").value_or(-1))
                + u'/' + QString::number(json.size("a"));
        },
        behind);
    return outcome ? all : outcome.error().detail;
}

} // namespace

//! Where a text is read; what of it is read stands in json_reader_test.
class JsonParserTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void textWithRoomBehind_isReadAsOneWithout_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("good") << R"({"t":"words","n":7,"a":[1,2]})"_ba;
        QTest::newRow("letters") << "{\"t\":\"كلمات \\\"ثم\\\" 🌷\\n\",\"n\":\"12\"}"_ba;
        QTest::newRow("half a pair") << R"({"t":"a\ud83d","n":3})"_ba;
        QTest::newRow("beyond all numbers")
            << R"({"n":1e999,"t":"b","a":[99999999999999999999]})"_ba;
        QTest::newRow("both") << R"({"n":1e999,"t":"\udc00"})"_ba;
        QTest::newRow("levels") << "{\"a\":" + QByteArray(1023, '[') + QByteArray(1023, ']') + "}";
        QTest::newRow("too many levels")
            << "{\"a\":" + QByteArray(1024, '[') + QByteArray(1024, ']') + "}";
        QTest::newRow("mark in front") << "\xEF\xBB\xBF{}"_ba;
        QTest::newRow("not closed") << "{\"t\":\"a"_ba;
        QTest::newRow("not closed object") << "{\"t\":\"a\""_ba;
        QTest::newRow("a number to the end") << "{\"n\":1"_ba;
        QTest::newRow("half a letter") << "{\"t\":\"\xD9\"}"_ba;
        QTest::newRow("array") << "[1]"_ba;
        QTest::newRow("more behind") << "{} x"_ba;
        QTest::newRow("nothing") << ""_ba;
    }
    void textWithRoomBehind_isReadAsOneWithout()
    {
        QFETCH(QByteArray, text);
        JsonParser parser;
        const auto without = readOf(parser, text, JsonParser::Behind::Unknown);
        // Whatever stands there: what would end it, go on with it, or make it another text.
        for (const char *behind : {"", "}", "\"}", "]}", "2}", "\xA7", ",\"t\":\"other\"}"}) {
            const auto room = text + behind + QByteArray(JsonParser::kRoom, '\x7f');
            const QByteArrayView view(room.constData(), text.size());
            QCOMPARE(readOf(parser, view, JsonParser::Behind::Room), without);
            QVERIFY(view == text); // only read
        }
        QCOMPARE(readOf(parser, text, JsonParser::Behind::Unknown), without);
    }

    void room_isBehindWhatGrew()
    {
        QByteArray body;
        body.reserve(1'000);
        body += "{}";
        QCOMPARE(JsonParser::behind(body), JsonParser::Behind::Room);
        QCOMPARE(JsonParser::behind(QByteArray(body)), JsonParser::Behind::Room); // shared
        body += QByteArray(998 - JsonParser::kRoom, ' ');
        QCOMPARE(JsonParser::behind(body), JsonParser::Behind::Room);
        body += ' ';
        QCOMPARE(JsonParser::behind(body), JsonParser::Behind::Unknown);
        static const char foreign[] = "{} and what belongs to somebody else, of which nobody knows"
                                      " how much there is of it in the end";
        QCOMPARE(
            JsonParser::behind(QByteArray::fromRawData(foreign, 2)), JsonParser::Behind::Unknown);
        QCOMPARE(JsonParser::behind({}), JsonParser::Behind::Unknown);
    }

    void size_isThatOfAnArray()
    {
        JsonParser parser;
        QVERIFY(parser.readObject(
            R"({"a":[1,{"b":[2,3]},[]],"none":[],"o":{"x":1},"s":"abc"})"_ba, [](JsonReader &json) {
                QCOMPARE(json.size("a"), 3);
                QCOMPARE(json.size("none"), 0);
                QCOMPARE(json.size("o"), 0);
                QCOMPARE(json.size("s"), 0);
                QCOMPARE(json.size("absent"), 0);
                QVERIFY(json.ok());
            }));
    }
};

QTEST_GUILESS_MAIN(JsonParserTest)
#include "json_parser_test.moc"
