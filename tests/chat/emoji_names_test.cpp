// SPDX-License-Identifier: MIT
#include "base/bidi.h"
#include "chat/emoji_names.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace wxm;

class EmojiNamesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        if (!EmojiNames::isBuilt())
            QSKIP("built without the annotations of CLDR");
    }
    void search_findsNamesOfBothLanguages_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QString>("emoji");
        QTest::newRow("english") << u"tulip"_s << u"🌷"_s;
        QTest::newRow("case") << u"TULIP"_s << u"🌷"_s;
        QTest::newRow("arabic") << u"زهرة التوليب"_s << u"🌷"_s;
        QTest::newRow("spelling") << u"زَهره التولِيب"_s << u"🌷"_s;
        QTest::newRow("underscore") << u"زهرة_التوليب"_s << u"🌷"_s;
        QTest::newRow("heart") << u"red heart"_s << u"❤️"_s;
        QTest::newRow("begin") << u"tuli"_s << u"🌷"_s;
        QTest::newRow("flag") << u"saudi arabia"_s << u"🇸🇦"_s;
    }
    void search_findsNamesOfBothLanguages()
    {
        QFETCH(const QString, query);
        QFETCH(const QString, emoji);
        const auto found = EmojiNames().found(query, 6);
        QVERIFY(!found.isEmpty());
        QCOMPARE(found.first().text, emoji);
    }
    void names_areOfBothLanguagesWithoutControls()
    {
        const EmojiNames names;
        const auto tulip = names.named(u"🌷"_s);
        QCOMPARE(tulip.english, u"tulip"_s);
        QCOMPARE(tulip.arabic, u"زهرة التوليب"_s);
        QCOMPARE(names.named(u"❤️"_s).english,
            names.named(u"❤"_s).english); // with its selector or not
        QVERIFY(names.named(u"x"_s).english.isEmpty());
        for (const auto &one : names.found(u"ا"_s, 2'000)) {
            QCOMPARE(withoutBidiControls(one.arabic), one.arabic);
            QVERIFY(!one.english.isEmpty() && !one.text.isEmpty());
        }
    }
    void search_isBoundedAndEmptyOfNothing()
    {
        const EmojiNames names;
        QVERIFY(names.found(u""_s, 6).isEmpty());
        QVERIFY(names.found(u"  "_s, 6).isEmpty());
        QVERIFY(names.found(u"qqqq"_s, 6).isEmpty());
        QCOMPARE(names.found(u"a"_s, 6).size(), 6);
    }
};

QTEST_GUILESS_MAIN(EmojiNamesTest)
#include "emoji_names_test.moc"
