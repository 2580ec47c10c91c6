// SPDX-License-Identifier: MIT
#include "base/folded_text.h"
#include "base/folding.h"

#include <QTest>

using namespace wxm;
using namespace Qt::StringLiterals;

namespace {
const int kNotFound = -1;
} // namespace

class FoldedTextTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void phrase_isFound_data()
    {
        QTest::addColumn<QString>("phrase");
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("folds");
        const auto row = [](const char *name, const QString &phrase, const QString &text,
                             Folds folds = {}) {
            QTest::newRow(name) << phrase << text << int(folds.toInt());
        };
        const auto none = [](const char *name, const QString &phrase, const QString &text) {
            QTest::newRow(name) << phrase << text << kNotFound;
        };
        row("as it is", u"نصاب"_s, u"هذا نصاب كبير"_s);
        row("stretched by tatweel", u"نصاب"_s, u"هذا نصّـــاب ياخذ"_s,
            Fold::Stretching | Fold::Marks);
        row("marks", u"مرحبا"_s, u"مُرَحَّباً"_s, Fold::Marks);
        row("presentation forms", u"مرحبا"_s, u"ﻣﺮﺣﺒﺎ"_s, Fold::Forms);
        row("marks with a room of their own", u"مرحبا"_s, u"مﹷرﹼحبا"_s, Fold::Marks);
        row("lam-alef ligature", u"لا"_s, u"ﻻ"_s, Fold::Forms);
        row("alef wasla", u"الرياض"_s, u"ٱلرياض"_s, Fold::Forms);
        row("hamza", u"احمد"_s, u"أحمد هنا"_s, Fold::Forms);
        row("final ya", u"الدوري"_s, u"نتيجة الدورى"_s, Fold::Forms);
        row("ta marbuta", u"خدعه"_s, u"هذي خدعة"_s, Fold::Forms);
        row("zero width", u"free"_s, u"fr\u200Bee coins"_s, Fold::Hidden);
        row("override", u"free"_s, u"f\u202Eree"_s, Fold::Hidden);
        row("Arabic digits", u"050"_s, u"رقمي ٠٥٠"_s, Fold::Digits);
        row("Persian digits", u"123"_s, u"۱۲۳"_s, Fold::Digits);
        row("repeated letters", u"free"_s, u"frrreee coins"_s, Fold::Stretching);
        row("repeated Arabic letters", u"نصاب"_s, u"نصااااااب"_s, Fold::Stretching);
        row("case", u"Free Coins"_s, u"get FREE   coins"_s);
        row("accents", u"cafe"_s, u"un café"_s, Fold::Marks);
        row("full width", u"free"_s, u"ｆｒｅｅ"_s, Fold::Forms);
        row("behind a particle", u"نصاب"_s, u"والنصاب معروف"_s);
        row("behind punctuation", u"scam"_s, u"(scam)"_s);
        row("longer word", u"scam"_s, u"scammers"_s);
        row("emoji", u"👉"_s, u"free coins 👉 here"_s);
        row("marks before the word are not of it", u"scam"_s, u"é\u0301 scam"_s);
        none("within a Latin word", u"ass"_s, u"first class"_s);
        none("within an Arabic word", u"سب"_s, u"حسبي الله"_s);
        none("double letters are no stretching", u"god"_s, u"good"_s);
        none("digits do not stretch", u"10"_s, u"1000000 1"_s.replace(u"1000000"_s, u"200000"_s));
        none("other words", u"نصاب"_s, u"نصيب"_s);
        none("nothing to find", QString(), u"anything"_s);
        none("nothing but marks", u"\u064B\u0640"_s, u"anything"_s);
    }
    void phrase_isFound()
    {
        QFETCH(QString, phrase);
        QFETCH(QString, text);
        QFETCH(int, folds);
        const FoldedPhrase wanted(phrase);
        FoldedText folded(text);
        const auto found = wanted.findIn(folded);
        QCOMPARE(found ? int(found->toInt()) : kNotFound, folds);
        // The same from UTF-8, in memory that held another text.
        folded.assign(std::string_view("something elseeee"));
        folded.assign(std::string_view(text.toStdString()));
        const auto again = wanted.findIn(folded);
        QCOMPARE(again ? int(again->toInt()) : kNotFound, folds);
    }

    //! The search of a list and the search of a feed know the same letters.
    void everyLetter_isFoldedAlikeEverywhere_data()
    {
        QTest::addColumn<char32_t>("first");
        QTest::addColumn<char32_t>("last");
        QTest::newRow("Latin") << U'\u0021' << U'\u024F';
        QTest::newRow("Arabic") << U'\u0600' << U'\u06FF';
        QTest::newRow("more Arabic") << U'\u0750' << U'\u077F';
        QTest::newRow("presentation forms A") << U'\uFB50' << U'\uFDCF';
        QTest::newRow("presentation forms B") << U'\uFE70' << U'\uFEFC';
        QTest::newRow("full width") << U'\uFF01' << U'\uFF5E';
    }
    void everyLetter_isFoldedAlikeEverywhere()
    {
        QFETCH(char32_t, first);
        QFETCH(char32_t, last);
        QStringList differing;
        for (auto c = first; c <= last; ++c) {
            if (!QChar::isLetterOrNumber(c))
                continue;
            const auto letter = QString::fromUcs4(&c, 1);
            const FoldedText inFeed(letter);
            const auto inList = foldedForSearch(letter);
            if (QString::fromStdU16String(std::u16string(inFeed.text())) != inList)
                differing.append(u"U+%1 %2"_s.arg(uint(c), 4, 16, QChar(u'0')).arg(inList));
        }
        QVERIFY2(differing.isEmpty(), qPrintable(differing.join(u", "_s)));
    }

    //! Qt sorts the marks on a letter in the square of their number, so none of them gets there.
    void marksOfAnyNumber_foldAway()
    {
        const auto above = u"\u0301"_s, below = u"\u0316"_s;
        QCOMPARE(
            foldedForSearch(u"a"_s + QString(above + below).repeated(50'000) + u"b"_s), u"ab"_s);
        const auto high = QString::fromUcs4(U"\U0001E944"), low = QString::fromUcs4(U"\U0001E94A");
        QCOMPARE(foldedForSearch(u"a"_s + QString(high + low).repeated(50'000) + u"b"_s), u"ab"_s);
        // The one mark that is a letter, alone and as part of one.
        QCOMPARE(foldedForSearch(u"\u03B1\u0345"), foldedForSearch(u"\u1FB3"));
        QCOMPARE(foldedForSearch(u"\u03B1\u0345"), u"\u03B1\u03B9"_s);
    }

    void search_findsWithinWords()
    {
        const FoldedText text(u"حسبي الله ونعم الوكيل, FIRST class"_s);
        QVERIFY(FoldedPhrase(u"ass"_s).isWithin(text));
        QVERIFY(FoldedPhrase(u"سب"_s).isWithin(text));
        QVERIFY(FoldedPhrase(u"أللَّه"_s).isWithin(text));
        QVERIFY(!FoldedPhrase(u"second"_s).isWithin(text));
    }

    void badUtf8_isHarmless_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("cut") << "scam \xD8"_ba;
        QTest::newRow("lone") << "scam \x80\xBF"_ba;
        QTest::newRow("too long") << "scam \xF8\x88\x80\x80\x80"_ba;
        QTest::newRow("wrong next") << "scam \xE0\x41\x41"_ba;
        QTest::newRow("all ones") << "scam \xFF\xFF"_ba;
    }
    void badUtf8_isHarmless()
    {
        QFETCH(QByteArray, bytes);
        FoldedText text;
        text.assign(std::string_view(bytes.constData(), std::size_t(bytes.size())));
        QVERIFY(FoldedPhrase(u"scam"_s).findIn(text));
    }
};

QTEST_MAIN(FoldedTextTest)
#include "folded_text_test.moc"
