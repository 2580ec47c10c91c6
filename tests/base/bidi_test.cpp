// SPDX-License-Identifier: MIT
#include "base/bidi.h"
#include "base/foreign_text.h"

#include <QTest>

using namespace wxm;
using namespace Qt::StringLiterals;

namespace {

constexpr auto kLtr = TextDirection::Ltr;
constexpr auto kRtl = TextDirection::Rtl;

} // namespace

class BidiTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    //! Sentences of the program read as its window does, whatever stands first in them.
    void ownWords_readAsTheWindow_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<TextDirection>("inArabic");
        QTest::addColumn<TextDirection>("inEnglish");
        using D = TextDirection;
        QTest::newRow("a key first") << u"Enter للإرسال"_s << D::Rtl << D::Ltr;
        QTest::newRow("a key alone") << u"Ctrl+K"_s << D::Ltr << D::Ltr;
        QTest::newRow("the name of a language") << u"العربية"_s << D::Rtl << D::Rtl;
        QTest::newRow("a stranger's name first")
            << isolate(u"نورة") + u" answered"_s << D::Ltr << D::Ltr;
        QTest::newRow("a stranger's name in Arabic")
            << u"رد من "_s + isolate(u"Huda") << D::Rtl << D::Rtl;
        QTest::newRow("only isolated")
            << isolate(u"هدى") + u", "_s + isolateLtr(u"10:10") << D::Rtl << D::Ltr;
        QTest::newRow("numbers") << u"34"_s << D::Rtl << D::Ltr;
    }
    void ownWords_readAsTheWindow()
    {
        QFETCH(const QString, text);
        QTEST(ownWordsDirection(text, TextDirection::Rtl), "inArabic");
        QTEST(ownWordsDirection(text, TextDirection::Ltr), "inEnglish");
    }

    void direction_isThatOfTheWords_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<TextDirection>("direction");
        const auto row = [](const char *name, const QString &text, TextDirection direction) {
            QTest::newRow(name) << text << direction;
        };
        row("F-01 Arabic words", u"مرحبا بك"_s, kRtl);
        row("F-02 emoji before", u"🔥🔥 مرحبا"_s, kRtl);
        row("F-03 a flag is not a letter", u"🇸🇦 مرحبا"_s, kRtl);
        row("F-04 a mention is not the sentence", u"@noura مرحبا"_s, kRtl);
        row("F-04 two mentions", u"@noura @saad مرحبا"_s, kRtl);
        row("F-05 an address is not the sentence", u"https://wxm.prompita.com/a?b=1 شوف"_s, kRtl);
        row("F-05 an e-mail address neither", u"noura@example.com وصلني"_s, kRtl);
        row("F-05 an address between words", u"شوف https://a.example/x الآن"_s, kRtl);
        row("F-06 a quotation is not the sentence", u"\"VIP\" باقة"_s, kRtl);
        row("F-06 the other way round", u"«باقة» costs 5"_s, kLtr);
        row("F-06 nothing but a quotation", u"\"VIP\""_s, kLtr);
        row("F-07 number first", u"123 ريال"_s, kRtl);
        row("F-07 dots first", u"... طيب"_s, kRtl);
        row("F-07 hash first", u"#عرض الآن"_s, kRtl);
        row("F-09 first paragraph decides for itself", u"hello\nمرحبا"_s, kLtr);
        row("F-11 Arabic sentence with Latin words", u"شفت الStyles حقت Chatterino؟"_s, kRtl);
        row("F-12 Latin sentence with an Arabic word", u"this برنامج is so cool"_s, kLtr);
        row("F-13 ends in Latin", u"استخدم WXM Console."_s, kRtl);
        row("a command is not the sentence", u"/ban هذا المستخدم"_s, kRtl);
        row("keycap emoji", u"1️⃣ مرحبا"_s, kRtl);
        row("variation selector", u"❤️ مرحبا"_s, kRtl);
        row("skin tone", u"👍🏽 hello"_s, kLtr);
        row("controls do not decide", u"\u202Ehello"_s, kLtr);
        row("Hebrew", u"שלום hello"_s, kRtl);
        row("an apostrophe is no quotation", u"don't مرحبا"_s, kLtr);
        row("an emoji that Unicode calls a letter", u"ℹ️ مرحبا"_s, kRtl);
        row("circled letters are symbols", u"Ⓜ️ مرحبا"_s, kRtl);
    }
    void direction_isThatOfTheWords()
    {
        QFETCH(QString, text);
        QFETCH(TextDirection, direction);
        // Whatever would be inherited.
        QCOMPARE(paragraphDirection(text, kLtr), direction);
        QCOMPARE(paragraphDirection(text, kRtl), direction);
        QVERIFY(hasOwnDirection(text));
    }

    void direction_isInheritedWithoutWords_data()
    {
        QTest::addColumn<QString>("text");
        for (const auto &text : {u"12345"_s, u"👍🏽"_s, u"+966 50 123 4567"_s, u"٠١٢٣"_s, u""_s,
                 u"..."_s, u"@noura"_s, u"https://a.example/x"_s, u"🇸🇦"_s, u"\u200F"_s, u"/help"_s})
            QTest::newRow(qPrintable(u"F-08 "_s + QString::fromLatin1(text.toUtf8().toHex())))
                << text;
    }
    void direction_isInheritedWithoutWords()
    {
        QFETCH(QString, text);
        QCOMPARE(paragraphDirection(text, kRtl), kRtl);
        QCOMPARE(paragraphDirection(text, kLtr), kLtr);
        QVERIFY(!hasOwnDirection(text));
    }

    void groups_areIsolated_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("shown"); // [ and ] stand for the isolate
        QTest::newRow("F-17 phone number")
            << u"رقمي +966 50 123 4567 شكرا"_s << u"رقمي [+966 50 123 4567] شكرا"_s;
        QTest::newRow("F-17 with hyphens") << u"هاتف 050-123-4567"_s << u"هاتف [050-123-4567]"_s;
        QTest::newRow("F-17 with a bracket")
            << u"هاتف +1 (555) 010-9999."_s << u"هاتف [+1 (555) 010-9999]."_s;
        QTest::newRow("F-17 plus alone") << u"هاتف +966501234567"_s << u"هاتف [+966501234567]"_s;
        QTest::newRow("F-17 Arabic digits") << u"هاتف ٠٥٠ ١٢٣ ٤٥٦٧"_s << u"هاتف [٠٥٠ ١٢٣ ٤٥٦٧]"_s;
        QTest::newRow("F-17 IBAN in groups") << u"الآيبان SA03 8000 0000 6080 1016 7519"_s
                                             << u"الآيبان [SA03 8000 0000 6080 1016 7519]"_s;
        QTest::newRow("F-17 IBAN with letters and a short end")
            << u"حسابي GB29 NWBK 6016 1331 9268 19 شكرًا"_s
            << u"حسابي [GB29 NWBK 6016 1331 9268 19] شكرًا"_s;
        QTest::newRow("F-17 IBAN in one piece")
            << u"حسابي SA0380000000608010167519"_s << u"حسابي [SA0380000000608010167519]"_s;
        QTest::newRow("an order number is none") << u"رقم WX48 213"_s << u"رقم WX48 213"_s;
        QTest::newRow("F-18 a score stays") << u"صقعناهم 1-2"_s << u"صقعناهم 1-2"_s;
        QTest::newRow("F-18 a full date") << u"بتاريخ 2026-06-06"_s << u"بتاريخ [2026-06-06]"_s;
        QTest::newRow("F-16 an amount stays")
            << u"السعر 1,250.50 SAR فقط"_s << u"السعر 1,250.50 SAR فقط"_s;
        QTest::newRow("a long number without groups") << u"رقم 123456789"_s << u"رقم 123456789"_s;
        QTest::newRow("F-04 mention") << u"@noura مرحبا"_s << u"[@noura] مرحبا"_s;
        QTest::newRow("F-05 URL") << u"https://a.example/x?y=1&z=2 شوف"_s
                                  << u"[https://a.example/x?y=1&z=2] شوف"_s;
        QTest::newRow("F-19 Arabic in the path")
            << u"ادخل https://a.example/بث/7 الآن"_s << u"ادخل [https://a.example/بث/7] الآن"_s;
        QTest::newRow("F-19 the comma belongs to the sentence")
            << u"شوف https://a.example/x، شكرا"_s << u"شوف [https://a.example/x]، شكرا"_s;
        QTest::newRow("F-19 a bracket around it too")
            << u"(https://a.example/x(1))."_s << u"([https://a.example/x(1)])."_s;
        QTest::newRow("an e-mail address is no mention") << u"a@b.example"_s << u"a@b.example"_s;
        QTest::newRow("number glued to letters") << u"+9665012345x"_s << u"+9665012345x"_s;
        QTest::newRow("nothing to do") << u"مرحبا بك"_s << u"مرحبا بك"_s;
    }
    void groups_areIsolated()
    {
        QFETCH(QString, text);
        QFETCH(QString, shown);
        QString bracketed = isolateGroups(text);
        bracketed.replace(QChar(0x2066), u'[')
            .replace(QChar(0x2068), u'[')
            .replace(QChar(0x2069), u']');
        QCOMPARE(bracketed, shown);
        QCOMPARE(withoutBidiControls(isolateGroups(text)), text);
    }

    void isolate_wrapsInFirstStrongIsolate()
    {
        QCOMPARE(isolate(u"نورة"), u"\u2068نورة\u2069"_s);
        QCOMPARE(isolateLtr(u"+966"), u"\u2066+966\u2069"_s);
    }

    void direction_isMadeCertainForOtherReaders()
    {
        QCOMPARE(withCertainDirection(u"مرحبا"), u"مرحبا"_s);
        QCOMPARE(withCertainDirection(u"hello"), u"hello"_s);
        QCOMPARE(withCertainDirection(u"@noura مرحبا"), u"\u200F@noura مرحبا"_s);
        QCOMPARE(withCertainDirection(u"«باقة» costs 5"), u"\u200E«باقة» costs 5"_s);
        QCOMPARE(withCertainDirection(u"12", kRtl), u"\u200F12"_s);
    }

    //! As far as a body is shown, and no further: what stands behind is a stranger's to make long.
    void direction_isLookedForAsFarAsABodyIsShown()
    {
        const auto behind = [](qsizetype units) -> QString {
            return QString(units, u'7') + u"مرحبا"_s;
        };
        QCOMPARE(paragraphDirection(behind(limits::kBody - 5), kLtr), kRtl);
        QVERIFY(hasOwnDirection(behind(limits::kBody - 1)));
        QVERIFY(!hasOwnDirection(behind(limits::kBody)));
        QCOMPARE(paragraphDirection(behind(100'000), kLtr), kLtr);
        QCOMPARE(paragraphDirection(behind(100'000), kRtl), kRtl);
        QCOMPARE(ownWordsDirection(behind(limits::kBody), kLtr), kLtr);
        // Who looks further would find another one, so a mark decides before.
        QVERIFY(directionMark(behind(100'000), kLtr) == QChar(0x200E));
        QVERIFY(directionMark(behind(100'000), kRtl) == QChar(0x200F));
        QVERIFY(!directionMark(QString(limits::kBody, u'7'), kLtr));
    }

    //! Quotes that open and never close are passed over one by one, as a letter is; each search for
    //! their end anew would take the square of their number.
    void direction_passesOverQuotesThatNeverClose()
    {
        for (const char16_t open : {u'\u201C', u'\u2018', u'\u00AB'}) {
            const QString quotes(10'000, open);
            QCOMPARE(paragraphDirection(QString(quotes + u"مرحبا"_s), kLtr), kRtl);
            QVERIFY(!hasOwnDirection(quotes));
        }
        // One kind that is missing says nothing of another.
        QCOMPARE(paragraphDirection(u"«««\u201Cabc\u201D مرحبا", kLtr), kRtl);
        QCOMPARE(paragraphDirection(u"\u201C\u201C«abc» مرحبا", kLtr), kRtl);
    }

    void controls_areTheTwelve()
    {
        int count = 0;
        for (char32_t c = 0; c < 0x10000; ++c)
            count += isBidiControl(c);
        QCOMPARE(count, 12);
        for (const char32_t c :
            {U'\u061C', U'\u200E', U'\u200F', U'\u202A', U'\u202E', U'\u2066', U'\u2069'})
            QVERIFY(isBidiControl(c));
    }

    void groups_costIsLinear()
    {
        // Many starts that might be a number; quadratic matching would take minutes here.
        const QString hostile = u"1 "_s.repeated(200'000) + u"x"_s;
        QVERIFY(isolateGroups(hostile).size() >= hostile.size());
        const QString mentions = u"@"_s.repeated(100'000);
        QVERIFY(isolateGroups(mentions).size() >= mentions.size());
    }
};

QTEST_GUILESS_MAIN(BidiTest)
#include "bidi_test.moc"
