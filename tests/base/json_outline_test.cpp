// SPDX-License-Identifier: MIT
#include "base/json_outline.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace wxm;

class JsonOutlineTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    //! Each text stands at each place relative to the blocks that the pass takes at once.
    void outline_isTheSameAtEachPlace_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<bool>("isGood");
        QTest::addColumn<bool>("hasEscapes");
        const auto row = [](const char *name, const QByteArray &text, bool good, bool escapes) {
            QTest::newRow(name) << text << good << escapes;
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
    }
    void outline_isTheSameAtEachPlace()
    {
        QFETCH(QByteArray, text);
        QFETCH(bool, isGood);
        QFETCH(bool, hasEscapes);
        for (int before = 0; before < 130; ++before) {
            const QByteArray moved = QByteArray(before, ' ') + text;
            const auto outline = outlineOf({moved.constData(), std::size_t(moved.size())}, 5);
            QVERIFY2((outline.fault == nullptr) == isGood, QByteArray::number(before).constData());
            if (isGood)
                QCOMPARE(outline.hasEscapes, hasEscapes);
        }
    }
};

QTEST_GUILESS_MAIN(JsonOutlineTest)
#include "json_outline_test.moc"
