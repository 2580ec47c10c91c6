// SPDX-License-Identifier: MIT
#include "chat/spelling_words.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace wxm;

class SpellingWordsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void words_areThoseThatADictionaryCanJudge_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("words");
        QTest::newRow("english") << u"We don't know."_s << u"We|don't|know"_s;
        QTest::newRow("arabic") << u"أهلًا، كيفَ الحال؟"_s << u"أهلًا|كيفَ|الحال"_s;
        QTest::newRow("both") << u"الـ refund وصل"_s << u"refund|وصل"_s;
        QTest::newRow("numbers") << u"+966 50 123 4567 5th 12k ٥٠ كود12"_s << u""_s;
        QTest::newRow("links") << u"see https://wxm.example/wallet www.wxm.io wxm.io a@b.example"_s
                               << u"see"_s;
        QTest::newRow("names") << u"@noura #live hi"_s << u"hi"_s;
        QTest::newRow("braces") << u"Hi {order number}, ok {المبلغ}"_s << u"Hi|ok"_s;
        QTest::newRow("commands") << u"/refund :smile text"_s << u"text"_s;
        QTest::newRow("single") << u"a و b"_s << u""_s;
        QTest::newRow("capitals") << u"SAR to PIN"_s << u"to"_s;
        QTest::newRow("mixed-script") << u"abcأ okay"_s << u"okay"_s;
        QTest::newRow("cyrillic") << u"привет"_s << u""_s;
        QTest::newRow("emoji") << u"ok🌷fine"_s << u"ok|fine"_s;
        QTest::newRow("quotes") << u"“Refund” (soon)"_s << u"Refund|soon"_s;
        QTest::newRow("half-emoji") << u"ok "_s + QChar(0xD83C) + u" fine"_s << u"ok|fine"_s;
    }
    void words_areThoseThatADictionaryCanJudge()
    {
        QFETCH(const QString, text);
        QStringList words;
        for (const auto &word : wordsToCheck(text))
            words.append(word.in(text));
        QTEST(words.join(u'|'), "words");
    }
    void marksAndTatweel_areNoLetters()
    {
        QCOMPARE(bareWord(u"مُرحـــبًا"), u"مرحبا"_s);
        QCOMPARE(bareWord(u"don\u2019t"), u"don't"_s);
    }
    void hamzas_areTriedWhereAnAlefMayHaveLostOne()
    {
        QVERIFY(withHamzas(u"اجابة"_s).contains(u"إجابة"_s));
        QVERIFY(withHamzas(u"الاسئلة"_s).contains(u"الأسئلة"_s));
        QCOMPARE(withHamzas(u"بيت"_s), QStringList{u"بيت"_s});
        QVERIFY(withHamzas(QString(40, u'ا')).size() <= 64); // bounded, whatever is written
    }
    void suggestions_areThreeWithoutTwins()
    {
        QCOMPARE(
            bestSuggestions({u"استرجاع"_s, u"أسترجاع"_s, u"استرجاعا"_s, u"استرجعا"_s, u"رجاع"_s}),
            (QStringList{u"استرجاع"_s, u"استرجاعا"_s, u"استرجعا"_s}));
    }
    void gulfWords_areKnownWithTheirParticles()
    {
        for (const auto &word :
            {u"مو"_s, u"شلون"_s, u"وياك"_s, u"بنرجع"_s, u"احتجتي"_s, u"وبنرجع"_s, u"الحين"_s})
            QVERIFY2(isGulfWord(word), qPrintable(word));
        QVERIFY(!isGulfWord(u"استرجاغ"_s));
        QVERIFY(!isGulfWord(u"و"_s));
    }
};

QTEST_GUILESS_MAIN(SpellingWordsTest)
#include "spelling_words_test.moc"
