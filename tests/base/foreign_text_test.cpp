// SPDX-License-Identifier: MIT
#include "base/foreign_text.h"
#include "base/names.h"
#include "base/shown_body.h"

#include <QTest>

using namespace wxm;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kId = 12;

// Balanced within each paragraph, and nothing that reaches out of it.
bool isBalanced(const QString &text)
{
    for (const QString &paragraph : text.split(u'\n')) {
        int isolates = 0;
        int embeddings = 0;
        for (const QChar c : paragraph) {
            const ushort u = c.unicode();
            isolates += (u >= 0x2066 && u <= 0x2068) - (u == 0x2069);
            embeddings +=
                (u == 0x202A || u == 0x202B || u == 0x202D || u == 0x202E) - (u == 0x202C);
            if (isolates < 0 || embeddings < 0)
                return false;
        }
        if (isolates != 0 || embeddings != 0)
            return false;
    }
    return true;
}

} // namespace

class ForeignTextTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void name_isCleaned_data()
    {
        QTest::addColumn<QString>("original");
        QTest::addColumn<QString>("shown");
        QTest::addColumn<int>("hidden");
        const auto row = [](const char *name, const QString &original, const QString &shown,
                             int hidden) { QTest::newRow(name) << original << shown << hidden; };
        row("plain", u"نورة العتيبي"_s, u"نورة العتيبي"_s, 0);
        row("F-23 override", u"\u202Eevil"_s, u"evil"_s, 1);
        row("F-24 stray closer", u"bad\u2069\u202Ename"_s, u"badname"_s, 2);
        row("F-25 invisible prefix", u"\u061C\u061C19"_s, u"19"_s, 2);
        row("F-27 marks", u"a\u0301\u0302\u0303\u0304\u0305\u0306b"_s,
            u"a\u0301\u0302\u0303\u0304b"_s, 2);
        row("F-27 filler", u"\u3164"_s, u"#12"_s, 1);
        row("F-27 braille blank", u"\u2800\u2800"_s, u"#12"_s, 0);
        row("F-27 zero width", QString(50, QChar(0x200B)), u"#12"_s, 50);
        row("F-27 newlines", u"a\r\nb\nc\u2028d"_s, u"a b c d"_s, 0);
        row("F-27 spaces only", u"  \t\u00A0 "_s, u"#12"_s, 0);
        row("F-27 marks only", u"\u0301\u0302"_s, u"#12"_s, 0);
        row("F-27 empty", u""_s, u"#12"_s, 0);
        row("F-29 ZWNJ in Persian", u"می\u200Cخواهم"_s, u"می\u200Cخواهم"_s, 0);
        row("F-29 ZWNJ between Latin letters", u"ad\u200Cmin"_s, u"admin"_s, 1);
        row("F-29 ZWJ in an emoji", u"👩\u200D💻"_s, u"👩\u200D💻"_s, 0);
        row("F-29 ZWJ with a skin tone", u"👩🏽\u200D💻 x"_s, u"👩🏽\u200D💻 x"_s, 0);
        row("F-29 ZWJ with a variation selector", u"❤️\u200D🔥"_s, u"❤️\u200D🔥"_s, 0);
        row("F-29 ZWJ between Latin letters", u"a\u200Db"_s, u"ab"_s, 1);
        row("variation selector on a letter", u"a\uFE0Fb"_s, u"ab"_s, 1);
        row("keycap", u"1\uFE0F\u20E3"_s, u"1\uFE0F\u20E3"_s, 0);
        row("NUL and controls", u"a"_s + QChar(u'\0') + u"\u0007\u009Fb"_s, u"ab"_s, 3);
        row("soft hyphen", u"ad\u00ADmin"_s, u"admin"_s, 1);
        row("tags outside of a flag", u"a\U000E0061\U000E007Fb"_s, u"ab"_s, 2);
        row("lone surrogate", u"a"_s + QChar(0xD800) + u"b"_s, u"a\uFFFDb"_s, 0);
        row("spaces at the ends", u"  a   b "_s, u"a b"_s, 0);
        row("markup stays what it is", u"<b>x</b> &amp; %1"_s, u"<b>x</b> &amp; %1"_s, 0);
        row("tashkeel stays", u"مُحَمَّدٌ"_s, u"مُحَمَّدٌ"_s, 0);
    }
    void name_isCleaned()
    {
        QFETCH(QString, original);
        QFETCH(QString, shown);
        QFETCH(int, hidden);
        QCOMPARE(shownName(original, kId), shown);
        QCOMPARE(hiddenCount(original), hidden);
        QCOMPARE(shownName(shown, kId), shown); // once is enough
    }

    void name_isCutAtAGrapheme()
    {
        const QString cut = shownName(u"x"_s.repeated(300), kId);
        QCOMPARE(cut.size(), limits::kName);
        QVERIFY(cut.endsWith(u'…'));
        const QString families = shownName(u"👩\u200D👩\u200D👧\u200D👦"_s.repeated(60), kId);
        QVERIFY(families.size() <= limits::kName);
        QCOMPARE((families.size() - 1) % 11, 0); // whole families only
        QCOMPARE(clamped(u"a😀"_s, 2), u"a"_s);
        QCOMPARE(clamped(u"e\u0301e\u0301"_s, 3), u"e\u0301"_s);
        QCOMPARE(clamped(u"abc"_s, 0), u""_s);
        const QString endless = u"a"_s + QString(1000, QChar(0x301));
        QCOMPARE(clamped(endless, 100).size(), 100);
    }

    void joiners_areLimited()
    {
        const QString chain = u"👩"_s + u"\u200D👩"_s.repeated(20);
        QCOMPARE(shownName(chain, kId).count(QChar(0x200D)), limits::kJoiners);
        const QString two = u"👩\u200D💻"_s.repeated(20);
        QCOMPARE(shownName(two, kId).count(QChar(0x200D)), 20); // a new emoji begins a new count
    }

    void title_staysEmpty()
    {
        QCOMPARE(shownTitle(u"\u200B"), QString());
        QCOMPARE(shownTitle(u"a\u202Eb"), u"ab"_s);
    }

    void fileName_showsItsTrueExtension()
    {
        QCOMPARE(shownFileName(u"photo_\u202Egpj.exe"), u"photo_gpj.exe"_s); // F-26
        QCOMPARE(fileExtension(u"photo_\u202Egpj.exe"), u"exe"_s);
        QCOMPARE(fileExtension(u"photo.JPG\u200F"), u"jpg"_s);
        QCOMPARE(fileExtension(u"noextension"), QString());
        QCOMPARE(shownFileName(u"../../etc/passwd"), u".._.._etc_passwd"_s);
        QCOMPARE(shownFileName(u"..\\x"), u".._x"_s);
    }

    void body_isIsolatedAndBalanced_data()
    {
        QTest::addColumn<QString>("original");
        QTest::newRow("plain") << u"hello"_s;
        QTest::newRow("two paragraphs") << u"hello\nمرحبا"_s;
        QTest::newRow("open override") << u"a\u202Eb"_s;
        QTest::newRow("stray closers") << u"a\u2069\u2069\u202Cb"_s;
        QTest::newRow("closer in the next paragraph") << u"a\u2067b\nc\u2069d"_s;
        QTest::newRow("isolate closed over an embedding") << u"a\u2067b\u202Ec\u2069d"_s;
        QTest::newRow("a thousand openers") << QString(1000, QChar(0x2067)) + u"x"_s;
        QTest::newRow("around a URL") << u"\u2067https://a.example/x\u2069 y"_s;
        QTest::newRow("inside of a URL") << u"https://a.example/\u2067x y\u2069"_s;
        QTest::newRow("around a number") << u"\u202E+966 50 123 4567\u202C"_s;
        QTest::newRow("empty lines") << u"\n\na\n\n"_s;
    }
    void body_isIsolatedAndBalanced()
    {
        QFETCH(QString, original);
        const ShownBody body = shownBody(original);
        QVERIFY(isBalanced(body.text));
        for (const QString &paragraph : body.text.split(u'\n')) {
            if (paragraph.isEmpty())
                continue;
            QCOMPARE(paragraph.front(), QChar(0x2068));
            QCOMPARE(paragraph.back(), QChar(0x2069));
        }
        QCOMPARE(body.text.count(u'\n'), original.count(u'\n'));
        QCOMPARE(body.source.size(), body.text.size() + 1);
    }

    void body_directionIsCertain_data()
    {
        QTest::addColumn<QString>("original");
        QTest::addColumn<QString>("begins");
        QTest::newRow("Latin") << u"hello"_s << u"\u2068hello"_s;
        QTest::newRow("Arabic") << u"مرحبا"_s << u"\u2068مرحبا"_s;
        QTest::newRow("F-03 a flag would make it left to right")
            << u"🇸🇦 مرحبا"_s << u"\u2068\u200F🇸🇦"_s;
        QTest::newRow("F-06 a quotation would") << u"\"VIP\" باقة"_s << u"\u2068\u200F\"VIP"_s;
        QTest::newRow("F-05 an isolated URL does not")
            << u"https://a.example شوف"_s << u"\u2068\u2066https://a.example\u2069"_s;
    }
    void body_directionIsCertain()
    {
        QFETCH(QString, original);
        QFETCH(QString, begins);
        const ShownBody body = shownBody(original);
        QVERIFY2(body.text.startsWith(begins), qPrintable(body.text));
    }

    void body_withoutWordsFollowsTheThread()
    {
        QVERIFY(shownBody(u"12345", 2000, TextDirection::Rtl).text.startsWith(u"\u2068\u200F"_s));
        QVERIFY(shownBody(u"12345", 2000, TextDirection::Ltr).text.startsWith(u"\u20681"_s));
    }

    void body_keepsWhatBelongsToIt()
    {
        const ShownBody body = shownBody(u"a\tb\r\nc\u0007d\u200Be");
        QCOMPARE(withoutBidiControls(body.text), u"a\tb\ncd\u200Be"_s);
        QCOMPARE(body.hidden, 1);
    }

    void body_isCutAndSaysSo()
    {
        const QString longText = u"word "_s.repeated(5000);
        const ShownBody first = shownBody(longText);
        QVERIFY(first.isCut);
        QCOMPARE(withoutBidiControls(first.text).size(), limits::kFirstView);
        const ShownBody all = shownBody(longText, limits::kBody);
        QVERIFY(all.isCut);
        QCOMPARE(withoutBidiControls(all.text).size(), limits::kBody);
        QVERIFY(!shownBody(u"short").isCut);
    }

    void body_linksPointIntoTheShownText()
    {
        const QString original = u"رقمي +966 50 123 4567 شوف https://a.example/x?y=1، شكرا"_s;
        const ShownBody body = shownBody(original);
        QCOMPARE(body.links.size(), 1);
        QCOMPARE(body.text.sliced(body.links[0].start, body.links[0].length),
            u"https://a.example/x?y=1"_s);
        QCOMPARE(body.links[0].url.host(), u"a.example"_s);
    }

    void body_linkIsJudgedByTheOriginal()
    {
        // The stripped text would look harmless.
        QCOMPARE(shownBody(u"https://a.example/x"_s + QChar(u'\0') + u"y"_s).links.size(), 0);
        QCOMPARE(shownBody(u"https://a.example/\u2067x\u2069"_s).links.size(), 0);
        // A link that the cut would shorten is none.
        QCOMPARE(shownBody(u"https://a.example/xyz"_s, 19).links.size(), 0);
    }

    void body_selectionGivesTheOriginalBack()
    {
        const QString original = u"رقمي +966 50 123 4567\u202E a"_s + QChar(u'\0') + u"b\nline"_s;
        const ShownBody body = shownBody(original);
        QString expected = original;
        expected.remove(QChar(u'\0'));
        QCOMPARE(body.originalText(original, 0, body.text.size()), expected);
        const qsizetype plus = body.text.indexOf(u'+');
        QCOMPARE(body.originalText(original, plus, 4), u"+966"_s);
        QCOMPARE(body.originalText(original, 0, 0), QString());
        QCOMPARE(body.originalText(original, -1, 4), QString());
    }

    void serverSentence_isOnePlainLine()
    {
        const QString sentence =
            shownServerSentence(u"These <b>credentials</b>\ndo not match.\u202E");
        QCOMPARE(sentence, u"These <b>credentials</b> do not match."_s);
        QVERIFY(shownServerSentence(u"x"_s.repeated(900)).size() <= limits::kServerSentence);
    }

    void notification_isEscapedWhereMarkupIsRead()
    {
        const QString text = u"<a href=\"file:///x\">y</a>\nz"_s;
        QCOMPARE(shownInNotification(text, true),
            u"&lt;a href=&quot;file:///x&quot;&gt;y&lt;/a&gt; z"_s);
        QCOMPARE(shownInNotification(text, false), u"<a href=\"file:///x\">y</a> z"_s);
        QVERIFY(shownInNotification(u"x"_s.repeated(900), false).size() <= limits::kNotification);
    }

    void log_cannotBeForged()
    {
        QCOMPARE(shownInLog(u"log\n2026 ERROR forged"), u"log\\x0A2026 ERROR forged"_s);
        QCOMPARE(shownInLog(u"\u202Ex\u001B[31m"), u"<U+202E>x\\x1B[31m"_s);
        QVERIFY(shownInLog(u"x"_s.repeated(900)).size() <= limits::kLog);
        QVERIFY(shownInLog(QString(900, QChar(0x202E))).size() <= limits::kLog);
    }

    void csv_holdsNoFormula_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("cell");
        QTest::newRow("plain") << u"hello"_s << u"\"hello\""_s;
        QTest::newRow("equals") << u"=1+1"_s << u"\"'=1+1\""_s;
        QTest::newRow("plus") << u"+966"_s << u"\"'+966\""_s;
        QTest::newRow("minus") << u"-1"_s << u"\"'-1\""_s;
        QTest::newRow("at") << u"@SUM(A1)"_s << u"\"'@SUM(A1)\""_s;
        QTest::newRow("tab") << u"\t=1"_s << u"\"'=1\""_s;
        QTest::newRow("return") << u"\r=1"_s << u"\"'=1\""_s;
        QTest::newRow("hidden before") << u"\u200B=1"_s << u"\"'=1\""_s;
        QTest::newRow("quotes") << u"a\"b"_s << u"\"a\"\"b\""_s;
        QTest::newRow("line feed") << u"a\nb"_s << u"\"a b\""_s;
    }
    void csv_holdsNoFormula()
    {
        QFETCH(QString, text);
        QFETCH(QString, cell);
        QCOMPARE(csvCell(text), cell);
    }

    void initials_areOfOneScript_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("letters");
        QTest::newRow("Arabic: one") << u"نورة العتيبي"_s << u"ن"_s;
        QTest::newRow("Latin: two") << u"Omar farouk"_s << u"OF"_s;
        QTest::newRow("one Latin word") << u"saad_7"_s << u"SA"_s;
        QTest::newRow("Latin, then Arabic") << u"Khalid خالد"_s << u"KH"_s;
        QTest::newRow("Arabic, then Latin") << u"خالد Khalid"_s << u"خ"_s;
        QTest::newRow("digits") << u"12345"_s << u"#"_s;
        QTest::newRow("emoji") << u"🌹 🌹"_s << u"#"_s;
        QTest::newRow("emoji before a name") << u"🌹 Sara"_s << u"SA"_s;
        QTest::newRow("nothing") << u"\u3164"_s << u"#"_s;
        QTest::newRow("control before") << u"\u202Esara"_s << u"SA"_s;
    }
    void initials_areOfOneScript()
    {
        QFETCH(QString, name);
        QFETCH(QString, letters);
        QCOMPARE(initials(name), letters);
    }

    void skeleton_seesThroughLookAlikes()
    {
        QCOMPARE(nameSkeleton(u"\u0410dmin"), nameSkeleton(u"Admin")); // F-28
        QCOMPARE(nameSkeleton(u"ad\u200Bm\u0456n"), nameSkeleton(u"admin"));
        QCOMPARE(nameSkeleton(u"ＡＤＭＩＮ"), nameSkeleton(u"admin"));
        QCOMPARE(nameSkeleton(u"أحمد"), nameSkeleton(u"احمد"));
        QCOMPARE(nameSkeleton(u"نصّـــاب"), nameSkeleton(u"نصاب"));
        for (const auto &fake : {u"Adm1n"_s, u"ADMlN"_s, u"adrnin"_s, u"a.d.m.i.n"_s,
                 u"\u03B1dmin"_s, u"𝐚𝐝𝐦𝐢𝐧"_s, u"ad\u043Cin"_s})
            QCOMPARE(nameSkeleton(fake), nameSkeleton(u"admin"));
        QCOMPARE(nameSkeleton(u"ﻣﺤﻤﺪ"), nameSkeleton(u"محمد"));
        QVERIFY(nameSkeleton(u"Admin") != nameSkeleton(u"Adnin"));
        QVERIFY(nameSkeleton(u"سارة") != nameSkeleton(u"ساره م"));
    }

    void digits_becomeWestern() { QCOMPARE(westernDigits(u"٠٥٠ ۱۲۳ abc"), u"050 123 abc"_s); }

    //! What is not all says so, and copying it gives what stood there.
    void cut_isMarked()
    {
        const QString original = u"word "_s.repeated(1000);
        auto body = shownBody(original);
        QVERIFY(body.isCut);
        const auto before = body.text;
        markCut(body);
        QCOMPARE(body.text, QString(before + u'\u2026'));
        QCOMPARE(body.source.size(), body.text.size() + 1);
        QCOMPARE(
            body.originalText(original, 0, body.text.size()), original.first(limits::kFirstView));
        QCOMPARE(body.originalText(original, before.size(), 1), QString());
        auto whole = shownBody(u"all of it");
        const auto all = whole.text;
        markCut(whole);
        QCOMPARE(whole.text, all);
    }

    void cost_isBoundedByTheLimits_data()
    {
        QTest::addColumn<QString>("hostile");
        QTest::newRow("one endless word") << u"x"_s.repeated(1'000'000);
        QTest::newRow("zalgo") << u"a"_s + QString(1'000'000, QChar(0x301));
        QTest::newRow("ZWJ chain") << u"👩\u200D"_s.repeated(300'000);
        QTest::newRow("line feeds") << u"\n"_s.repeated(1'000'000);
        QTest::newRow("openers") << QString(1'000'000, QChar(0x202E));
        QTest::newRow("invisible") << QString(1'000'000, QChar(0x200B));
    }
    void cost_isBoundedByTheLimits()
    {
        // Megabytes a thousand times over: without cutting first this takes minutes.
        QFETCH(QString, hostile);
        for (int i = 0; i < 300; ++i) {
            QVERIFY(shownName(hostile, kId).size() <= limits::kName);
            QVERIFY(shownBody(hostile).text.size() <= 4 * limits::kFirstView);
        }
    }
};

QTEST_GUILESS_MAIN(ForeignTextTest)
#include "foreign_text_test.moc"
