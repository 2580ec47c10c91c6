// SPDX-License-Identifier: MIT
#include "base/json_grammar.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace wxm;

class JsonGrammarTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    //! Each text stands at each place relative to the blocks that the pass takes at once.
    void check_isTheSameAtEachPlace_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<bool>("isGood");
        QTest::addColumn<bool>("hasEscapes");
        const auto row = [](const QByteArray &name, const QByteArray &text, bool good, bool escapes) {
            QTest::newRow(name.constData()) << text << good << escapes;
        };
        row("an object", "{\"a\":[1,{}]}"_ba, true, false);
        row("brackets in a string", "{\"a\":\"]}{[][}}\",\"b\":1}"_ba, true, false);
        row("an escaped quote", "{\"a\":\"\\\"}\",\"b\":[]}"_ba, true, true);
        row("a backslash at the end of a string", "{\"a\":\"\\\\\",\"b\":[]}"_ba, true, true);
        row("a string over several blocks", "{\"a\":\"" + QByteArray(200, '}') + "\"}", true,
            false);
        row("white space behind", "{} \r\n\t"_ba, true, false);
        row("text behind", "{} x"_ba, false, false);
        row("text far behind", "{}" + QByteArray(150, ' ') + "x", false, false);
        row("a quote behind", "{}\""_ba, false, false);
        row("two values", "[][]"_ba, false, false);
        row("an open bracket", "{\"a\":["_ba, false, false);
        row("an open string", "{\"a\":\"}"_ba, false, false);
        row("a string that its escape keeps open", "{\"a\":\"\\\"}"_ba, false, true);
        row("a closing bracket too many", "]"_ba, false, false);
        row("five levels", "[[[[[]]]]]"_ba, true, false);
        row("six levels", "[[[[[[]]]]]]"_ba, false, false);
        row("many side by side", "[" + QByteArray("[[[[]]]],").repeated(50) + "[]" + "]", true,
            false);
        for (const char *good : {"-0.5e+3", "1E5", "0", "\"\"", "true", "[false,null]", "{\"\":[]}",
                 "[1,{\"a\":{\"b\":2},\"c\":3}]", "\"0123456789abcdef0123456789abcdef\""})
            row(good, good, true, false);
        row("every escape", "[\"\\\"\\\\\\/\\b\\f\\n\\r\\t\\u12aF\\ud800\"]"_ba, true, true);
        for (const char *bad : {"", "01", "-", "1.", ".5", "1e", "1e+", "+1", "0x1", "tru", "trux", "nul", "[1,]", "[,1]",
                 "[1 2]", "{\"a\"}", "{\"a\":}", "{\"a\":1,}", "{\"a\" 1}", "{a:1}", "{1:1}", "[1}", "{\"a\":1]",
                 "\"\\x\"", "\"\\u12g4\"", "\"\\u12", "\"\\", "'a'", "{\"a\":1\x1e,\"b\":2}", "[\"a\nb\"]", "NaN"})
            row(QByteArray("bad ") + bad, bad, false, false);
    }
    void check_isTheSameAtEachPlace()
    {
        QFETCH(QByteArray, text);
        QFETCH(bool, isGood);
        QFETCH(bool, hasEscapes);
        for (int before = 0; before < 130; ++before) {
            const QByteArray moved = QByteArray(before, ' ') + text;
            const auto check = checkJson({moved.constData(), std::size_t(moved.size())}, 5);
            QVERIFY2((check.fault == nullptr) == isGood, QByteArray::number(before).constData());
            if (isGood)
                QCOMPARE(check.hasEscapes, hasEscapes);
        }
    }
};

QTEST_GUILESS_MAIN(JsonGrammarTest)
#include "json_grammar_test.moc"
