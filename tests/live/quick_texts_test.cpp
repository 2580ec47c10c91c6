// SPDX-License-Identifier: MIT
#include "live/quick_texts.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace wxm::live;

class QuickTextsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void kind_isSeenFromTheBeginning_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("kind");
        QTest::newRow("name") << u"@noura"_s << int(QuickTexts::Kind::Name);
        QTest::newRow("Arabic name") << u"@نورة"_s << int(QuickTexts::Kind::Name);
        QTest::newRow("at alone") << u"@"_s << int(QuickTexts::Kind::Phrase);
        QTest::newRow("phrase") << u"أهلًا وسهلًا"_s << int(QuickTexts::Kind::Phrase);
        QTest::newRow("link") << u"https://wxm.example/rules"_s << int(QuickTexts::Kind::Link);
        QTest::newRow("not encrypted") << u"http://wxm.example"_s << int(QuickTexts::Kind::Phrase);
        QTest::newRow("no host") << u"https:///rules"_s << int(QuickTexts::Kind::Phrase);
        QTest::newRow("words behind")
            << u"https://wxm.example see here"_s << int(QuickTexts::Kind::Phrase);
    }
    void kind_isSeenFromTheBeginning()
    {
        QFETCH(QString, text);
        QFETCH(int, kind);
        QCOMPARE(int(QuickTexts::kindOf(text)), kind);
    }

    void list_isCleanedAndEachOnce()
    {
        const auto texts = QuickTexts::of({u"  hello "_s, u"hello"_s, u""_s, u"@noura"_s,
            u"https://wxm.example"_s, u"two\nlines"_s});
        QCOMPARE(texts.phrases.size(), 2);
        QCOMPARE(texts.phrases.first(), u"hello"_s);
        QVERIFY(!texts.phrases.last().contains(u'\n'));
        QCOMPARE(texts.names, QStringList{u"@noura"_s});
        QCOMPARE(texts.links, QStringList{u"https://wxm.example"_s});
        QCOMPARE(QuickTexts::of(texts.kept()), texts); // there and back
    }

    void list_isBounded()
    {
        QuickTexts texts;
        for (int i = 0; i < 3 * QuickTexts::kMost; ++i)
            texts.add(QString::number(i));
        QCOMPARE(texts.size(), QuickTexts::kMost);
        QVERIFY(!texts.add(u"one more"_s));
        texts.remove(u"7"_s);
        QVERIFY(texts.add(u"one more"_s));
        QVERIFY(!texts.add(u"one more"_s));
        QCOMPARE(QuickTexts::cleaned(QString(2'000, u'x')).size(), QuickTexts::kLongest);
    }
};

QTEST_GUILESS_MAIN(QuickTextsTest)
#include "quick_texts_test.moc"
