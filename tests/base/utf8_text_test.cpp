// SPDX-License-Identifier: MIT
#include "base/utf8_text.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace wxm;

namespace {

QString byUs(const QByteArray &utf8)
{
    return textOfCheckedUtf8({utf8.constData(), std::size_t(utf8.size())});
}

//! One of a few kinds of character, so that there are runs of each and borders between all.
char32_t someCharacter(QRandomGenerator &dice, int kinds)
{
    static constexpr char32_t kBorders[] = {
        0, 1, 0x7F, 0x80, 0x7FF, 0x800, 0xD7FF, 0xE000, 0xFEFF, 0xFFFD, 0xFFFF, 0x10000, 0x10FFFF};
    switch (dice.bounded(kinds)) {
    case 0:
        return 0x600 + char32_t(dice.bounded(0x100)); // Arabic
    case 1:
        return dice.bounded(2) ? U' ' : char32_t(dice.bounded(0x80));
    case 2:
        return 0x80 + char32_t(dice.bounded(0x780));
    case 3:
        return 0x4E00 + char32_t(dice.bounded(0x5000));
    case 4:
        return 0x1F300 + char32_t(dice.bounded(0x300));
    default:
        return kBorders[dice.bounded(int(std::size(kBorders)))];
    }
}

} // namespace

class Utf8TextTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyCharacter_isTheOneOfQt()
    {
        for (char32_t c = 0; c <= 0x10FFFF; c += c < 0x3000 ? 1 : 7) {
            if (c >= 0xD800 && c < 0xE000)
                continue;
            const auto utf8 = "a" + QString::fromUcs4(&c, 1).toUtf8();
            for (const auto &text : {utf8, utf8 + "12345678", "\xD8\xB9\xD8\xB9\xD8\xB9" + utf8})
                QVERIFY2(byUs(text) == QString::fromUtf8(text), text.toHex().constData());
        }
    }

    void mixedTexts_areThoseOfQt()
    {
        QRandomGenerator dice(20261201);
        for (int round = 0; round < 20'000; ++round) {
            const int kinds = 1 + round % 6;
            const int characters = dice.bounded(round % 50 == 0 ? 700 : 40);
            QList<char32_t> text;
            for (int i = 0; i < characters; ++i)
                text.append(someCharacter(dice, kinds));
            const auto utf8 = QString::fromUcs4(text.constData(), text.size()).toUtf8();
            QVERIFY2(byUs(utf8) == QString::fromUtf8(utf8), utf8.toHex().constData());
        }
    }

    void nothingAndMarks_areThoseOfQt()
    {
        const QByteArray mark = "\xEF\xBB\xBF";
        for (const auto &utf8 : {""_ba, mark, mark + mark, mark + "a", "a" + mark, mark.repeated(9),
                 QByteArray(3, '\0'), QByteArray(511, 'x'), QByteArray(512, 'x'),
                 QByteArray(513, 'x'), "\xD8\xB9"_ba.repeated(256), "\xD8\xB9"_ba.repeated(257)}) {
            QCOMPARE(byUs(utf8), QString::fromUtf8(utf8));
            QVERIFY(!byUs(utf8).isNull());
        }
        QVERIFY(textOfCheckedUtf8({}).isNull());
    }

    //! Nobody hands such bytes over. Whoever should do so stays within memory: with the sanitizers
    //! that is looked at.
    void brokenBytes_areReadWithinTheirEnds()
    {
        QRandomGenerator dice(7);
        for (int round = 0; round < 20'000; ++round) {
            QByteArray bytes(dice.bounded(60), Qt::Uninitialized);
            for (char &byte : bytes)
                byte = char(dice.bounded(256));
            const std::string exact(bytes.constData(), std::size_t(bytes.size()));
            QVERIFY(textOfCheckedUtf8(exact).size() <= bytes.size());
        }
    }
};

QTEST_GUILESS_MAIN(Utf8TextTest)
#include "utf8_text_test.moc"
