// SPDX-License-Identifier: MIT
#include "live/watch_words.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace wxm;
using namespace wxm::live;

class WatchWordsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void first_wordIsNamed()
    {
        const WatchWords words({u"free coins"_s, u"نصاب"_s});
        const auto hit = words.find(u"هذا نصّـــاب ياخذ فلوسكم"_s.toStdString());
        QVERIFY(hit);
        QCOMPARE(hit->word, std::size_t{1});
        QCOMPARE(hit->folds, Folds(Fold::Stretching) | Fold::Marks);
        QCOMPARE(words.find("FREE  coins, نصاب")->word, std::size_t{0});
        QVERIFY(!words.find("freedom"));
        QVERIFY(!WatchWords().find("free coins"));
    }

    void words_areTidied_data()
    {
        QTest::addColumn<QStringList>("given");
        QTest::addColumn<QStringList>("kept");
        QTest::newRow("none") << QStringList() << QStringList();
        QTest::newRow("two scripts") << QStringList{u"a"_s, u"ب"_s} << QStringList{u"a"_s, u"ب"_s};
        QTest::newRow("spaces") << QStringList{u"  free \t coins  "_s, u" "_s}
                                << QStringList{u"free coins"_s};
        QTest::newRow("twice") << QStringList{u"a"_s, u"a "_s} << QStringList{u"a"_s};
        QTest::newRow("nothing to find")
            << QStringList{u"\u0640\u064B"_s, u"\u200B"_s} << QStringList();
        QTest::newRow("long") << QStringList{QString(500, u'x')}
                              << QStringList{QString(WatchWords::kLongest, u'x')};
    }
    void words_areTidied()
    {
        QFETCH(QStringList, given);
        QFETCH(QStringList, kept);
        QCOMPARE(WatchWords::tidied(given), kept);
    }

    void number_isLimited()
    {
        QStringList words;
        for (int i = 0; i < 500; ++i)
            words.append(u"word%1"_s.arg(i));
        QCOMPARE(WatchWords::tidied(words).size(), WatchWords::kMost);
    }
};

QTEST_MAIN(WatchWordsTest)
#include "watch_words_test.moc"
