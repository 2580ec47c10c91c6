// SPDX-License-Identifier: MIT
#include "base/code_points.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace wxm;

class CodePointsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void oddLetter_isMarkedAmongItsOwn()
    {
        const auto facts =
            codePointsOf(u"Аdmin Иван"); // the first letter is Cyrillic, and the name after it is
        QCOMPARE(facts[0].code(), u"U+0410"_s);
        QVERIFY(facts[0].isOdd);
        for (qsizetype i = 1; i < facts.size(); ++i)
            QVERIFY2(!facts[i].isMarked(), qPrintable(facts[i].code()));
    }

    void arabicAndLatinWords_areNoMixture()
    {
        for (const auto &fact : codePointsOf(u"بطولة Sunday مع Lama"))
            QVERIFY(!fact.isMarked());
    }

    void controls_areNamedAndStandInTheirOrder()
    {
        const auto text = u"على \u202Eelpmaxe\u202C الآن"_s;
        const auto facts = codePointsOf(text);
        QCOMPARE(facts[4].shortName, u"RLO"_s);
        QVERIFY(facts[4].isControl);
        QCOMPARE(storedOrder(text), u"على [RLO]elpmaxe[PDF] الآن"_s);
    }

    void hidden_isMarkedAndJoinersAreNot()
    {
        const auto facts = codePointsOf(u"a\u200Bb");
        QVERIFY(facts[1].isHidden);
        QCOMPARE(facts[1].shortName, u"ZWSP"_s);
        const auto joined = codePointsOf(u"می\u200Cخواهم");
        QCOMPARE(joined[2].shortName, u"ZWNJ"_s);
        QVERIFY(!joined[2].isMarked());
    }

    void emoji_isOneCharacter()
    {
        const auto facts = codePointsOf(u"🔥a");
        QCOMPARE(facts.size(), 2);
        QCOMPARE(facts[0].code(), u"U+1F525"_s);
    }

    void long_isCut()
    {
        QCOMPARE(codePointsOf(QString(5'000, u'x'), 45).size(), 45);
        QVERIFY(codePointsOf(u"").isEmpty());
    }

    void likeness_seesThroughLetters_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("other");
        QTest::addColumn<int>("like");
        QTest::newRow("Cyrillic A") << u"Аdmin"_s << u"Admin"_s << int(Likeness::Equal);
        QTest::newRow("begins with it") << u"Admin"_s << u"Admin Night"_s << int(Likeness::Near);
        QTest::newRow("other person") << u"Sara"_s << u"Huda"_s << int(Likeness::None);
        QTest::newRow("too short to say") << u"Al"_s << u"Ali Hassan"_s << int(Likeness::None);
        QTest::newRow("nothing") << QString() << u"Huda"_s << int(Likeness::None);
        QTest::newRow("Arabic, other letters") << u"هدي"_s << u"هدى"_s << int(Likeness::Equal);
    }
    void likeness_seesThroughLetters()
    {
        QFETCH(QString, name);
        QFETCH(QString, other);
        QFETCH(int, like);
        QCOMPARE(int(likeness(name, other)), like);
    }
};

QTEST_GUILESS_MAIN(CodePointsTest)
#include "code_points_test.moc"
