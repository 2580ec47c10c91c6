// SPDX-License-Identifier: MIT
#include "base/json_reader.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace wxm;

class JsonReaderTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    //! Lists of many rows are not gone over for keys that are not there, and what is there is found
    //! whatever its place, however many keys there are.
    void rootKeys_areFoundOrKnownToBeAbsent()
    {
        for (int others = 0; others < 30; ++others) {
            for (int place = 0; place <= others; ++place) {
                QByteArray text = "{";
                for (int i = 0; i <= others; ++i)
                    text += i == place ? QByteArray("\"wanted\":true,")
                                       : "\"k" + QByteArray::number(i) + "\":{\"inner\":1},";
                text.back() = '}';
                JsonParser parser;
                bool wasRead = false;
                const auto outcome = parser.readObject(text, [&](JsonReader &json) {
                    wasRead = true;
                    QCOMPARE(json.flag("wanted"), std::optional(true));
                    QCOMPARE(json.kind("inner"), JsonKind::Absent);
                    QCOMPARE(json.kind("want"), JsonKind::Absent);
                    QCOMPARE(json.flag("wanted"), std::optional(true));
                    const int other = others - place;
                    if (other != place)
                        QCOMPARE(json.kind("k" + std::to_string(other)), JsonKind::Object);
                });
                QVERIFY(outcome && wasRead);
            }
        }
    }

    //! As JSON.parse and PHP: the last one counts, wherever it stands and however it is spelled.
    void keyThatComesTwice_isTheLastOne()
    {
        const QByteArray text = R"({"id":1,"name":"a","rows":[{"n":1,"n":2}],"id":2,)"
                                R"("n\u0061me":"b","f":{"x":false,"x":true},"id":3})";
        QVERIFY(m_parser.readObject(text, [&](JsonReader &json) {
            QCOMPARE(json.id<UserId>("id"), UserId{3});
            QCOMPARE(json.text("name"), u"b"_s);
            QCOMPARE(json.id<UserId>("id"), UserId{3}); // asked for again
            json.array("rows", [](JsonReader &row) { QCOMPARE(row.count("n").value_or(0), 2); });
            int flags = 0;
            json.flags("f", [&](std::string_view, bool on) { flags += on ? 1 : 100; });
            QCOMPARE(flags, 1);
            QVERIFY(json.ok());
        }));
    }

    //! What nobody reads costs nobody a message, and what is read is no number then.
    void numbersBeyondAll_areNoneAndLoseNothing_data()
    {
        QTest::addColumn<QByteArray>("number");
        for (const char *number : {"18446744073709551616", "-9223372036854775809", "1e400",
                 "-1.5E+999", "99999999999999999999", "123456789012345678901234567890.5e999"})
            QTest::newRow(number) << QByteArray(number);
        QTest::newRow("500 digits") << QByteArray(500, '9');
    }
    void numbersBeyondAll_areNoneAndLoseNothing()
    {
        QFETCH(QByteArray, number);
        const QByteArray text = "{\"a\":" + number + ",\"t\":\"" + number
            + " \\\" \\ud83d\",\"n\":[" + number + "," + number + "],\"id\":7,\"z\":" + number
            + "}";
        QVERIFY(m_parser.readObject(text, [&](JsonReader &json) {
            QCOMPARE(json.kind("a"), JsonKind::Number);
            QCOMPARE(json.count("a"), std::nullopt);
            QCOMPARE(json.flag("z"), std::nullopt);
            QVERIFY(!json.lenientId<UserId>("a").isValid());
            QCOMPARE(json.text("t"), QString::fromLatin1(number) + u" \" \uFFFD"_s);
            QCOMPARE(json.id<UserId>("id"), UserId{7});
            QVERIFY(json.ok());
        }));
        for (const char *bad : {"0", "+", "x", "e", "."})
            QVERIFY2(!m_parser.readObject(
                         "{\"a\":" + QByteArray(bad) + number + "}", [](JsonReader &) {}),
                bad);
    }

    void levels_areAtMost1024_data()
    {
        QTest::addColumn<int>("levels");
        QTest::addColumn<QByteArray>("inside");
        QTest::addColumn<bool>("isTaken");
        // Around nothing, too: an empty container is a level, which simdjson does not count.
        for (const char *inside : {"1", "", "{}", "\"]]\\\"[[\""}) {
            const int more = inside[0] == '{' ? 1 : 0;
            QTest::addRow("1024 around %s.", inside) << 1024 - more << QByteArray(inside) << true;
            QTest::addRow("1025 around %s.", inside) << 1025 - more << QByteArray(inside) << false;
        }
        QTest::newRow("5000") << 5000 << QByteArray("1") << false;
    }
    void levels_areAtMost1024()
    {
        QFETCH(int, levels);
        QFETCH(QByteArray, inside);
        QFETCH(bool, isTaken);
        const QByteArray text = "{\"a\":" + QByteArray(levels - 1, '[') + inside
            + QByteArray(levels - 1, ']') + ",\"id\":7}";
        UserId id;
        const auto outcome =
            m_parser.readObject(text, [&id](JsonReader &json) { id = json.id<UserId>("id"); });
        QCOMPARE(outcome.has_value(), isTaken);
        QCOMPARE(id.value, isTaken ? 7 : 0);
        if (!isTaken)
            QCOMPARE(outcome.error().detail, u"nested too deeply"_s);
        // The next text has the same limit.
        QVERIFY(!m_parser.readObject(
            "{\"a\":" + QByteArray(1024, '[') + QByteArray(1024, ']') + "}", [](JsonReader &) {}));
    }

    //! Each at every place relative to the blocks that simdjson takes at once.
    void grammar_isKeptAtEachPlace_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<bool>("isGood");
        for (const char *good : {"-0.5e+3", "1E5", "0", "\"\"", "true", "[false,null]", "{\"\":[]}",
                 "[1,{\"a\":{\"b\":2},\"c\":3}]", "\"]}{[][}}\"", "\"\\\"}\"", "\"\\\\\"",
                 "\"0123456789abcdef0123456789abcdef\"",
                 "\"\\\"\\\\\\/\\b\\f\\n\\r\\t\\u12aF\\ud800\""})
            QTest::newRow(good) << QByteArray(good) << true;
        for (const char *bad : {"", "01", "-", "1.", ".5", "1e", "1e+", "+1", "0x1", "tru", "trux",
                 "nul", "[1,]", "[,1]", "[1 2]", "{\"a\"}", "{\"a\":}", "{\"a\":1,}", "{\"a\" 1}",
                 "{a:1}", "{1:1}", "[1}", "{\"a\":1]", "\"\\x\"", "\"\\u12g4\"", "\"\\u12", "\"\\",
                 "'a'", "{\"a\":1\x1e,\"b\":2}", "[\"a\nb\"]", "NaN", "\"a", "[", "]", "{} x",
                 "\"\xC3\x28\""})
            QTest::newRow((QByteArray("bad ") + bad).constData()) << QByteArray(bad) << false;
    }
    void grammar_isKeptAtEachPlace()
    {
        QFETCH(QByteArray, value);
        QFETCH(bool, isGood);
        for (int before = 0; before < 70; ++before) {
            bool wasRead = false;
            const auto outcome =
                m_parser.readObject("{\"v\":" + QByteArray(before, ' ') + value + "}",
                    [&](JsonReader &) { wasRead = true; });
            QVERIFY2(outcome.has_value() == isGood, QByteArray::number(before).constData());
            QCOMPARE(wasRead, isGood);
        }
    }

    void id_followsTheContract_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<qint64>("expected");
        QTest::newRow("an integer") << "12"_ba << qint64{12};
        QTest::newRow("the largest") << "9223372036854775807"_ba << qint64{INT64_MAX};
        QTest::newRow("2^53+1 exactly") << "9007199254740993"_ba << qint64{9007199254740993};
        QTest::newRow("an integral double") << "12.0"_ba << qint64{12};
        QTest::newRow("an exponent") << "1e3"_ba << qint64{1000};
        QTest::newRow("a decimal string") << "\"12\""_ba << qint64{12};
        QTest::newRow("a huge decimal string") << "\"9223372036854775807\""_ba << qint64{INT64_MAX};
        for (const char *bad : {"0", "-1", "1.5", "9223372036854775808", "1e300", "1e400",
                 "\"012\"", "\" 12\"", "\"12 \"", "\"+12\"", "\"\"", "\"1.0\"", "\"١٢\"",
                 "\"9223372036854775808\"", "9007199254740992.0", "null", "true", "[]", "{}"})
            QTest::newRow(bad) << QByteArray(bad) << qint64{0};
    }
    void id_followsTheContract()
    {
        QFETCH(QByteArray, value);
        QFETCH(qint64, expected);
        bool ok = false;
        UserId id;
        const auto body = "{\"a\":1,\"id\":" + value + ",\"b\":2}";
        QVERIFY(m_parser.readObject(body, [&](JsonReader &json) {
            id = json.id<UserId>("id");
            ok = json.ok();
        }));
        QCOMPARE(id.value, expected);
        QCOMPARE(ok, expected > 0);
    }

    void outline_isCheckedBeforeReading_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("an array") << "[]"_ba;
        QTest::newRow("text behind the end") << "{} x"_ba;
        QTest::newRow("a second object") << "{}{}"_ba;
        QTest::newRow("cut off") << "{\"a\":1"_ba;
        QTest::newRow("cut off in a string") << "{\"a\":\"1"_ba;
        QTest::newRow("a byte order mark") << "\xEF\xBB\xBF{}"_ba;
        QTest::newRow("invalid UTF-8") << "{\"a\":\"\xC3\x28\"}"_ba;
        QTest::newRow("HTML") << "<html></html>"_ba;
        QTest::newRow("100,000 levels in what nobody reads")
            << "{\"a\":" + QByteArray(100'000, '[') + QByteArray(100'000, ']') + "}";
    }
    void outline_isCheckedBeforeReading()
    {
        QFETCH(QByteArray, text);
        const auto result = m_parser.readObject(text, [](JsonReader &) {});
        QVERIFY(!result);
        QCOMPARE(result.error().kind, ApiError::Kind::BadReply);
    }

    void text_keepsWhatPeopleWrite_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("expected");
        QTest::newRow("Arabic") << "\"مرحبا\""_ba << u"مرحبا"_s;
        QTest::newRow("an escaped emoji") << "\"\\ud83d\\ude00\""_ba << u"😀"_s;
        QTest::newRow("a lone high half") << "\"a\\ud83d!\""_ba << u"a\uFFFD!"_s;
        QTest::newRow("a lone low half") << "\"\\ude00b\""_ba << u"\uFFFDb"_s;
        QTest::newRow("an escaped backslash before u") << "\"\\\\ud83d\""_ba << u"\\ud83d"_s;
        QTest::newRow("16,385 units are cut")
            << '"' + QByteArray(16'385, 'x') + '"' << QString(16'384, u'x');
        QTest::newRow("no half of a pair is left")
            << '"' + QByteArray(16'383, 'x') + "😀\"" << QString(16'383, u'x');
    }
    void text_keepsWhatPeopleWrite()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, expected);
        QString text;
        QVERIFY(m_parser.readObject(
            "{\"t\":" + json + "}", [&](JsonReader &reader) { text = reader.text("t"); }));
        QCOMPARE(text, expected);
    }

    void optionalText_takesNullButNoOtherType()
    {
        bool nullOk = false;
        bool numberOk = true;
        QVERIFY(m_parser.readObject("{\"a\":null}"_ba, [&](JsonReader &json) {
            nullOk =
                json.optionalText("a").isNull() && json.optionalText("b").isNull() && json.ok();
        }));
        QVERIFY(m_parser.readObject("{\"a\":5}"_ba, [&](JsonReader &json) {
            json.optionalText("a");
            numberOk = json.ok();
        }));
        QVERIFY(nullOk);
        QVERIFY(!numberOk);
    }

    void count_isAnIntegerInRange_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<qint64>("count"); // -1: unknown
        QTest::newRow("zero") << "0"_ba << qint64(0);
        QTest::newRow("the limit") << "1000000000"_ba << qint64(1'000'000'000);
        QTest::newRow("an integral double") << "3.0"_ba << qint64(3);
        QTest::newRow("a sum of MySQL") << "\"150\""_ba << qint64(150);
        QTest::newRow("no sum of MySQL") << "\"0\""_ba << qint64(0);
        for (const char *bad : {"1000000001", "-1", "1.5", "null", "true", "\"abc\"", "\"-1\"",
                 "\"1.5\"", "\"012\"", "\" 3\"", "\"٣\"", "\"\"", "[]", "{}", "\"1000000001\""})
            QTest::newRow(bad) << QByteArray(bad) << qint64(-1);
    }
    //! A bad count is an unknown one: it never costs the row.
    void count_isAnIntegerInRange()
    {
        QFETCH(QByteArray, value);
        QFETCH(qint64, count);
        qint64 read = -2;
        bool isOk = false;
        QVERIFY(m_parser.readObject("{\"n\":" + value + ",\"id\":7}", [&](JsonReader &json) {
            read = json.count("n").value_or(-1);
            isOk = json.id<ThreadId>("id") == ThreadId{7} && json.ok();
        }));
        QCOMPARE(read, count);
        QVERIFY(isOk);
    }

    void flag_takesWhatDatabasesSend_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<int>("flag"); // -1: unknown
        for (const char *yes : {"true", "1", "\"1\""})
            QTest::newRow(yes) << QByteArray(yes) << 1;
        for (const char *no : {"false", "0", "\"0\""})
            QTest::newRow(no) << QByteArray(no) << 0;
        for (const char *bad : {"2", "-1", "\"true\"", "null", "[]", "{}", "\"\""})
            QTest::newRow(bad) << QByteArray(bad) << -1;
    }
    void flag_takesWhatDatabasesSend()
    {
        QFETCH(QByteArray, value);
        QFETCH(int, flag);
        int read = -2;
        QVERIFY(m_parser.readObject("{\"f\":" + value + "}", [&](JsonReader &json) {
            const auto found = json.flag("f");
            read = !found ? -1 : *found ? 1 : 0;
            QVERIFY(json.ok());
        }));
        QCOMPARE(read, flag);
    }

    void time_takesTheFormsOfPhp_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<bool>("isKnown");
        QTest::newRow("ISO") << "\"2025-01-02T03:04:05.000000Z\""_ba << true;
        QTest::newRow("SQL") << "\"2025-01-02 03:04:05\""_ba << true;
        QTest::newRow("DateTime")
            << R"({"date":"2025-01-02 03:04:05.000000","timezone_type":3,"timezone":"UTC"})"_ba
            << true;
        QTest::newRow("DateTime with an offset")
            << R"({"date":"2025-01-02 06:04:05.000000","timezone_type":1,"timezone":"+03:00"})"_ba
            << true;
        QTest::newRow("DateTime of Riyadh")
            << R"({"date":"2025-01-02 06:04:05.000000","timezone_type":3,"timezone":"Asia/Riyadh"})"_ba
            << true;
        QTest::newRow("DateTime in winter time")
            << R"({"date":"2025-01-01 22:04:05.000000","timezone_type":3,"timezone":"America/New_York"})"_ba
            << true;
        QTest::newRow("a zone of nowhere")
            << R"({"date":"2025-01-02 06:04:05.000000","timezone_type":3,"timezone":"Mars/A"})"_ba
            << false;
        QTest::newRow("an empty object") << "{}"_ba << false;
        QTest::newRow("a number") << "1735787045"_ba << false;
    }
    void time_takesTheFormsOfPhp()
    {
        QFETCH(QByteArray, value);
        QFETCH(bool, isKnown);
        EpochMs time = 1;
        qint64 behind = 0;
        QVERIFY(m_parser.readObject("{\"t\":" + value + ",\"n\":5}", [&](JsonReader &json) {
            time = json.time("t");
            behind = json.count("n").value_or(0);
            QVERIFY(json.ok());
        }));
        QCOMPARE(time, isKnown ? EpochMs(1'735'787'045'000) : kUnknownTime);
        QCOMPARE(behind, 5);
    }

    void rows_areAnArrayOrAnObjectOfObjects_data()
    {
        QTest::addColumn<QByteArray>("list");
        QTest::addColumn<QString>("ids");
        QTest::newRow("an array") << R"([{"id":1},{"id":2}])"_ba << u"1 2"_s;
        QTest::newRow("what a filter leaves") << R"({"1":{"id":4},"3":{"id":2}})"_ba << u"4 2"_s;
        QTest::newRow("keyed by words") << R"({"b":{"id":9},"a":{"id":8}})"_ba << u"9 8"_s;
        QTest::newRow("nothing") << "{}"_ba << u""_s;
        QTest::newRow("one is no object") << R"({"1":{"id":4},"total":2})"_ba << u"none"_s;
        QTest::newRow("a string") << "\"x\""_ba << u"none"_s;
    }
    void rows_areAnArrayOrAnObjectOfObjects()
    {
        QFETCH(QByteArray, list);
        QFETCH(QString, ids);
        QStringList read;
        bool areRows = false;
        qint64 behind = 0;
        QVERIFY(m_parser.readObject("{\"list\":" + list + ",\"n\":5}", [&](JsonReader &json) {
            areRows = json.rows(
                "list", [&](JsonReader &row) { read.append(row.id<ThreadId>("id").toString()); });
            behind = json.count("n").value_or(0);
        }));
        QCOMPARE(areRows ? read.join(u' ') : u"none"_s, ids);
        QCOMPARE(behind, 5);
    }

    void jsonApi_isReadThroughItsAttributes()
    {
        const auto body = R"({"data":[{"type":"threads","attributes":{"subject":"a","id":9,)"
                          R"("last":{"id":3}},"id":"1"},{"id":2,"subject":"b"}]})"_ba;
        QStringList read;
        QVERIFY(m_parser.readObject(body, [&](JsonReader &json) {
            json.array("data", [&](JsonReader &row) {
                row.readThroughAttributes();
                QString line = row.lenientText("subject") + row.id<ThreadId>("id").toString();
                row.object("last",
                    [&](JsonReader &last) { line += u'/' + last.id<MessageId>("id").toString(); });
                read.append(line + row.lenientText("nothing"));
            });
        }));
        QCOMPARE(read, QStringList({u"a1/3"_s, u"b2"_s}));
    }

    void rootArray_isReadRowByRow()
    {
        QStringList read;
        QVERIFY(m_parser.readArray(R"([{"id":1},7,{"id":2}])"_ba, [&](JsonReader &row) {
            const auto id = row.id<ThreadId>("id");
            read.append(row.ok() ? id.toString() : u"bad"_s);
        }));
        QCOMPARE(read, QStringList({u"1"_s, u"bad"_s, u"2"_s}));
        for (const char *bad : {"{}", "[] x", "[1", ""})
            QVERIFY2(!m_parser.readArray(QByteArray(bad), [](JsonReader &) {}), bad);
    }

    void array_goesOnBehindABadRow()
    {
        QList<qint64> ids;
        int bad = 0;
        qint64 page = 0;
        const auto body = R"({"data":[{"id":1},{"id":"x"},7,null,{"id":99999999999999999999},)"
                          R"({"x":{"y":[1,2]},"id":2}],"meta":{"current_page":3}})"_ba;
        QVERIFY(m_parser.readObject(body, [&](JsonReader &json) {
            QVERIFY(json.array("data", [&](JsonReader &row) {
                const auto id = row.id<ThreadId>("id");
                row.ok() ? ids.append(id.value) : void(++bad);
            }));
            json.object(
                "meta", [&](JsonReader &meta) { page = meta.count("current_page").value_or(0); });
            QVERIFY(json.ok());
        }));
        QCOMPARE(ids, (QList<qint64>{1, 2}));
        QCOMPARE(bad, 4);
        QCOMPARE(page, 3);
    }

    void object_handsItsFaultUp()
    {
        QString fault;
        QVERIFY(m_parser.readObject("{\"comment\":{\"id\":-4}}"_ba, [&](JsonReader &json) {
            json.object("comment", [](JsonReader &comment) { comment.id<CommentId>("id"); });
            fault = json.finish(Done{}).error().detail;
        }));
        QCOMPARE(fault, u"comment: id: not an id"_s);
    }

    void flags_readsStringKeys()
    {
        QMap<QString, bool> states;
        const auto body = R"({"ok":true,"states":{"12":true,"13":false,"x":1}})"_ba;
        QVERIFY(m_parser.readObject(body, [&](JsonReader &json) {
            json.flags("states", [&](std::string_view key, bool on) {
                states[QString::fromLatin1(key.data(), qsizetype(key.size()))] = on;
            });
        }));
        QCOMPARE(states, (QMap<QString, bool>{{u"12"_s, true}, {u"13"_s, false}}));
    }

private:
    JsonParser m_parser;
};

QTEST_GUILESS_MAIN(JsonReaderTest)
#include "json_reader_test.moc"
