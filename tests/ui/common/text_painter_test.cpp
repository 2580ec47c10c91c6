// SPDX-License-Identifier: MIT
#include "base/foreign_text.h"
#include "ui/common/emoji.h"
#include "ui/common/text_painter.h"
#include "ui/ui_test.h"

#include <QFontDatabase>
#include <QGlyphRun>
#include <QImage>
#include <QPainter>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTextLayout>

#include <algorithm>

using namespace wxm;
using namespace Qt::StringLiterals;

namespace {

//! The words of `text` in the order in which they stand on the screen, from left to right: each
//! word by the place of its middle, as a layout with our base direction draws it.
QStringList wordsOnScreen(const QString &shown, TextDirection base)
{
    QTextLayout layout(shown, Theme().font(TextSize::Body, shown));
    QTextOption option;
    option.setTextDirection(base == TextDirection::Rtl ? Qt::RightToLeft : Qt::LeftToRight);
    option.setAlignment(Qt::AlignLeft | Qt::AlignAbsolute);
    layout.setTextOption(option);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(10'000);
    layout.endLayout();
    struct Word {
        QString text;
        qreal middle;
    };
    QList<Word> words;
    for (qsizetype from = 0; from < shown.size();) {
        while (
            from < shown.size() && (shown[from].isSpace() || isBidiControl(shown[from].unicode())))
            ++from;
        qsizetype end = from;
        while (end < shown.size() && !shown[end].isSpace() && !isBidiControl(shown[end].unicode()))
            ++end;
        if (end > from) {
            QRectF ink;
            for (const QGlyphRun &run : line.glyphRuns(int(from), int(end - from)))
                ink |= run.boundingRect();
            words.append({shown.sliced(from, end - from), ink.center().x()});
        }
        from = end;
    }
    std::sort(words.begin(), words.end(),
        [](const Word &a, const Word &b) { return a.middle < b.middle; });
    QStringList texts;
    for (const Word &word : words)
        texts << word.text;
    return texts;
}

//! One line laid out with this base direction.
void layOut(QTextLayout &layout, TextDirection base)
{
    QTextOption option;
    option.setTextDirection(base == TextDirection::Rtl ? Qt::RightToLeft : Qt::LeftToRight);
    option.setAlignment(Qt::AlignLeft | Qt::AlignAbsolute);
    layout.setTextOption(option);
    layout.beginLayout();
    layout.createLine().setLineWidth(10'000);
    layout.endLayout();
}

//! The letters of a text from left to right, by the middle of their glyphs. What has no ink of its
//! own (spaces, controls) is left out.
QString lettersOnScreen(const QString &shown, TextDirection base)
{
    QTextLayout layout(shown, Theme().font(TextSize::Body, shown));
    layOut(layout, base);
    QList<std::pair<qreal, QChar>> letters;
    for (int i = 0; i < shown.size(); ++i) {
        if (shown[i].isSpace() || isBidiControl(shown[i].unicode()))
            continue;
        QRectF ink;
        for (const QGlyphRun &run : layout.lineAt(0).glyphRuns(i, 1))
            ink |= run.boundingRect();
        letters.append({ink.center().x(), shown[i]});
    }
    std::stable_sort(letters.begin(), letters.end(),
        [](const auto &a, const auto &b) { return a.first < b.first; });
    QString fromLeft;
    for (const auto &[x, letter] : letters)
        fromLeft += letter;
    return fromLeft;
}

QImage sentenceImage(const QString &sentence, TextDirection base)
{
    QImage image(420, 24, QImage::Format_RGB32);
    image.fill(Qt::white);
    QTextLayout layout(sentence, Theme().font(TextSize::Body, sentence));
    layOut(layout, base);
    QPainter painter(&image);
    layout.draw(&painter, {2, 0});
    return image;
}

QImage cell(const QString &text, Qt::LayoutDirection direction, int width = 200)
{
    QImage image(width, 24, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    paintCell(&painter, image.rect(), text,
        cellStyle(Theme(), TextSize::Body, text, ColorRole::Text, direction));
    return image;
}

// First and last column with ink.
std::pair<int, int> inkRange(const QImage &image)
{
    int first = image.width();
    int last = -1;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (qGray(image.pixel(x, y)) < 160) {
                first = qMin(first, x);
                last = qMax(last, x);
            }
        }
    }
    return {first, last};
}

} // namespace

class TextPainterTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    //! A name a little wider than its column must not go on in a second line, over the next row.
    void oneLine_staysOneLineAtEveryWidth_data()
    {
        QTest::addColumn<QString>("name");
        for (const auto &name : {u"سلطان السبيعي"_s, u"وجدان المنصور"_s, u"Rayan Mansour"_s,
                 u"عبدالرحمن القحطاني"_s, u"نورة 🌹 العتيبي"_s})
            QTest::newRow(qPrintable(name)) << name;
    }
    void oneLine_staysOneLineAtEveryWidth()
    {
        QFETCH(QString, name);
        const auto &theme = Theme::of();
        const auto font = theme.font(
            TextSize::Body, holdsRtl(name) ? Qt::RightToLeft : Qt::LeftToRight, Weight::Bold);
        const int wide = cellWidth(name, font);
        for (int width = wide - 8; width <= wide + 8; ++width) {
            const BodyLayout layout(
                name, theme, {.width = width, .weight = Weight::Bold, .maximumLines = 1});
            QVERIFY2(layout.lineCount() == 1,
                qPrintable(u"%1 of %2: %3 lines"_s.arg(width).arg(wide).arg(layout.lineCount())));
            QVERIFY(layout.size().width() <= width);
            QCOMPARE(layout.size().height(), theme.lineHeight(TextSize::Body));
        }
    }
    //! As one picture in colour, as wide as any other.
    void emojiOfSeveralCharacters_areDrawnAsOne_data()
    {
        QTest::addColumn<QString>("emoji");
        QTest::newRow("heart") << u"❤\uFE0F"_s;
        QTest::newRow("skin tone") << u"👏🏽"_s;
        QTest::newRow("profession") << u"👩🏽‍💻"_s;
        QTest::newRow("key cap") << u"3\uFE0F\u20E3"_s;
        QTest::newRow("key cap without the sign for colour") << u"#\u20E3"_s;
        QTest::newRow("flag") << u"🇸🇦"_s;
        QTest::newRow("flag of tags")
            << u"🏴\U000E0067\U000E0062\U000E0073\U000E0063\U000E0074\U000E007F"_s;
        QTest::newRow("family") << u"👨‍👩‍👧‍👦"_s;
        QTest::newRow("rainbow flag") << u"🏳\uFE0F‍🌈"_s;
        QTest::newRow("heart on fire") << u"❤\uFE0F‍🔥"_s;
        QTest::newRow("hand of two tones") << u"🫱🏻‍🫲🏿"_s;
        QTest::newRow("victory with a tone") << u"✌🏽"_s;
    }
    void emojiOfSeveralCharacters_areDrawnAsOne()
    {
        if (!QFontDatabase::families().contains(u"Noto Color Emoji"_s))
            QSKIP("no font of emoji here");
        QFETCH(QString, emoji);
        const auto &theme = Theme::of();
        const auto font = theme.font(TextSize::Body, Qt::LeftToRight);
        QCOMPARE(cellWidth(emoji, font), cellWidth(u"🔥"_s, font));
        // A black sign has no colour at all; the family of this font is grey, and one by its width.
        const int least = emoji.startsWith(u"👨‍👩"_s) ? -1 : 3;
        const auto colours = [&](auto paint) {
            QImage image(80, 40, QImage::Format_RGB32);
            image.fill(Qt::white);
            QPainter painter(&image);
            paint(painter);
            painter.end();
            int count = 0;
            for (int y = 0; y < image.height(); ++y) {
                for (int x = 0; x < image.width(); ++x)
                    count += image.pixelColor(x, y).hsvSaturation() > 20;
            }
            return count;
        };
        QVERIFY(colours([&](QPainter &painter) {
            paintCell(&painter, {4, 0, 70, 40}, emoji,
                cellStyle(theme, TextSize::Body, emoji, ColorRole::Text, Qt::LeftToRight));
        }) > least);
        QVERIFY(colours([&](QPainter &painter) {
            BodyLayout(emoji, theme, {.width = 70}).paint(&painter, {4, 4}, Qt::black);
        }) > least);
        EmojiCache cache; // of feeds
        QVERIFY(colours([&](QPainter &painter) {
            painter.drawPixmap(4, 4, cache.picture(emoji, 20, 1));
        }) > least);
        // No line is higher for it, in either direction.
        for (const auto &around : {u"one %1 two"_s, u"واحد %1 اثنين"_s}) {
            const QString words = around.arg(emoji);
            const BodyLayout layout(words, theme, {.width = 400});
            QCOMPARE(layout.lineCount(), 1);
            QCOMPARE(layout.size().height(),
                BodyLayout(around.arg(u"x"_s), theme, {.width = 400}).size().height());
            const BodyLayout three(words + u'\n' + words + u'\n' + words, theme, {.width = 400});
            QCOMPARE(three.size().height(), 3 * layout.size().height());
        }
    }
    void glyphs_standWhereAReaderLooks_data()
    {
        QTest::addColumn<QString>("original");
        QTest::addColumn<QStringList>("fromLeft");
        const auto row = [](const char *name, const QString &original,
                             const QStringList &fromLeft) {
            QTest::newRow(name) << original << fromLeft;
        };
        row("F-01", u"مرحبا بك"_s, {u"بك"_s, u"مرحبا"_s});
        row("F-02 emoji at the right", u"🔥🔥 مرحبا"_s, {u"مرحبا"_s, u"🔥🔥"_s});
        row("F-03 flag at the right", u"🇸🇦 مرحبا"_s, {u"مرحبا"_s, u"🇸🇦"_s});
        row("F-04 mention at the right", u"@noura مرحبا"_s, {u"مرحبا"_s, u"@noura"_s});
        row("F-05 URL whole, at the right", u"https://wxm.prompita.com/a?b=1 شوف"_s,
            {u"شوف"_s, u"https://wxm.prompita.com/a?b=1"_s});
        row("F-06", u"\"VIP\" باقة"_s, {u"باقة"_s, u"\"VIP\""_s});
        row("F-07 number at the right", u"123 ريال"_s, {u"ريال"_s, u"123"_s});
        row("F-12 as typed", u"this برنامج is so cool"_s,
            {u"this"_s, u"برنامج"_s, u"is"_s, u"so"_s, u"cool"_s});
        row("F-13", u"استخدم WXM Console."_s, {u"WXM"_s, u"Console."_s, u"استخدم"_s});
        row("F-15", u"تيست (اثنين) و (VIP)"_s, {u"(VIP)"_s, u"و"_s, u"(اثنين)"_s, u"تيست"_s});
        row("F-16", u"السعر 1,250.50 SAR فقط"_s, {u"فقط"_s, u"SAR"_s, u"1,250.50"_s, u"السعر"_s});
        row("F-17 phone number intact", u"رقمي +966 50 123 4567 شكرا"_s,
            {u"شكرا"_s, u"+966"_s, u"50"_s, u"123"_s, u"4567"_s, u"رقمي"_s});
        row("F-18 date intact", u"بتاريخ 2026-06-06"_s, {u"2026-06-06"_s, u"بتاريخ"_s});
        row("F-19 URL is one run", u"ادخل https://a.example/lives/7?x=1&y=2 الآن"_s,
            {u"الآن"_s, u"https://a.example/lives/7?x=1&y=2"_s, u"ادخل"_s});
        row("F-08 digits are a run from left to right", u"+966 50 123 4567"_s,
            {u"+966"_s, u"50"_s, u"123"_s, u"4567"_s});
        row("F-19 the comma behind an address", u"شوف https://a.example/x ، شكرا"_s,
            {u"شكرا"_s, u"،"_s, u"https://a.example/x"_s, u"شوف"_s});
        row("Latin with Arabic data", u"and my phone is +966 50 123 4567 if"_s,
            {u"and"_s, u"my"_s, u"phone"_s, u"is"_s, u"+966"_s, u"50"_s, u"123"_s, u"4567"_s,
                u"if"_s});
    }
    void glyphs_standWhereAReaderLooks()
    {
        QFETCH(QString, original);
        QFETCH(QStringList, fromLeft);
        const TextDirection base = paragraphDirection(original);
        QCOMPARE(wordsOnScreen(shownBody(original).text, base), fromLeft);
        // And the same whatever the direction of what stands around it.
        const TextDirection other =
            base == TextDirection::Rtl ? TextDirection::Ltr : TextDirection::Rtl;
        QCOMPARE(wordsOnScreen(shownBody(original).text, other), fromLeft);
    }

    void letters_standWhereAReaderLooks_data()
    {
        QTest::addColumn<QString>("original");
        QTest::addColumn<QString>("first"); // at the left end
        QTest::addColumn<QString>("last");
        QTest::newRow("F-11") << u"شفت الStyles حقت Chatterino؟"_s << u"؟Chatterino"_s << u"تفش"_s;
        QTest::newRow("F-12") << u"this برنامج is so cool"_s << u"this"_s << u"issocool"_s;
        QTest::newRow("F-13") << u"استخدم WXM Console."_s << u".WXMConsole"_s << u"مدختسا"_s;
        QTest::newRow("F-14") << u"مرحبا!"_s << u"!"_s << u"م"_s;
        QTest::newRow("F-15") << u"تيست (اثنين) و (VIP)"_s << u")VIP(و"_s << u"تسيت"_s;
        QTest::newRow("F-16") << u"السعر 1,250.50 SAR فقط"_s << u"طقفSAR1,250.50"_s << u"لا"_s;
        QTest::newRow("F-17") << u"رقمي +966 50 123 4567 شكرا"_s << u"اركش+966501234567"_s
                              << u"يمقر"_s;
        QTest::newRow("F-18 a date") << u"بتاريخ 2026-06-06"_s << u"2026-06-06"_s << u"ب"_s;
        QTest::newRow("F-18 a score stays") << u"صقعناهم 1-2"_s << u"2-1"_s << u"ص"_s;
    }
    void letters_standWhereAReaderLooks()
    {
        QFETCH(QString, original);
        QFETCH(QString, first);
        QFETCH(QString, last);
        const QString shown = shownBody(original).text;
        for (const auto around : {TextDirection::Ltr, TextDirection::Rtl}) {
            const QString letters = lettersOnScreen(shown, around);
            QVERIFY2(letters.startsWith(first), qPrintable(letters));
            QVERIFY2(letters.endsWith(last), qPrintable(letters));
        }
        // And as a cell of one line, which decides the base itself.
        const TextDirection base = paragraphDirection(original);
        QVERIFY(lettersOnScreen(isolateGroups(original), base).startsWith(first));
    }

    void cell_keepsPhoneNumbersWhole()
    {
        // A preview in a list is drawn as the same letters with our isolates would be.
        const QString text = u"رقمي +966 50 123 4567 شكرا"_s;
        const auto draw = [](const QString &shown, bool isOurs) {
            QImage image(300, 24, QImage::Format_RGB32);
            image.fill(Qt::white);
            QPainter painter(&image);
            auto style =
                cellStyle(Theme(), TextSize::Body, shown, ColorRole::Text, Qt::RightToLeft);
            style.isOurs = isOurs;
            paintCell(&painter, image.rect(), shown, style);
            return image;
        };
        QVERIFY(draw(text, false) == draw(isolateGroups(text), true));
        QVERIFY(draw(text, false) != draw(text, true));
    }

    void sentences_keepTheirOrderAroundNames()
    {
        // F-20: name, colon, number, word.
        QCOMPARE(wordsOnScreen(isolate(u"نورة") + u" : 3 comments"_s, TextDirection::Ltr),
            QStringList({u"نورة"_s, u":"_s, u"3"_s, u"comments"_s}));
        // F-21: three names in an English sentence.
        const QString joined = isolate(u"نورة") + u" , "_s + isolate(u"سعد") + u" and Ali joined"_s;
        QCOMPARE(wordsOnScreen(joined, TextDirection::Ltr),
            QStringList({u"نورة"_s, u","_s, u"سعد"_s, u"and"_s, u"Ali"_s, u"joined"_s}));
        // F-23, F-24: a name that turns what follows, and one that closes our isolate.
        for (const auto &name : {u"\u202Eevil"_s, u"bad\u2069\u202Ename"_s}) {
            const QString told = isolate(shownName(name, 7)) + u" you are banned (5)"_s;
            QCOMPARE(wordsOnScreen(told, TextDirection::Ltr).mid(1),
                QStringList({u"you"_s, u"are"_s, u"banned"_s, u"(5)"_s}));
        }
        // F-22: the number in brackets ends the Arabic sentence at the left.
        const QString block = u"حظر "_s + isolate(u"Ali Mod") + u" المستخدم "_s
            + isolate(u"user_99") + u" ( "_s + isolate(u"7") + u" )"_s;
        QCOMPARE(wordsOnScreen(block, TextDirection::Rtl).mid(0, 3),
            QStringList({u")"_s, u"7"_s, u"("_s}));
    }

    void punctuation_endsTheSentence()
    {
        // F-11, F-14: the mark stands at the left end of an Arabic line, also in an English window.
        for (const auto &text : {u"مرحبا !"_s, u"شفت الStyles حقت Chatterino ؟"_s})
            QCOMPARE(wordsOnScreen(text, paragraphDirection(text)).first(),
                text.sliced(text.size() - 1));
    }

    void cell_startsAtTheLeadingEdge()
    {
        for (const auto &text : {u"Sara"_s, u"سارة"_s}) {
            QVERIFY(inkRange(cell(text, Qt::LeftToRight)).first < 8);
            QVERIFY(inkRange(cell(text, Qt::RightToLeft)).second > 191);
        }
    }

    void cell_isCutAtItsLogicalEnd()
    {
        const QString text = u"حسابي موقوف من أمس وما وصلني أي سبب"_s;
        const QString cut = elidedAtLogicalEnd(text, Theme().font(TextSize::Body, text), 100);
        const qsizetype dots = cut.indexOf(QRegularExpression(u"(…|\\.\\.\\.)$"_s));
        QVERIFY(dots > 0);
        QVERIFY(text.startsWith(cut.first(dots).trimmed()));
        QVERIFY(!cut.contains(QChar(0x200D)));
        const auto range = inkRange(cell(text, Qt::LeftToRight, 100));
        QVERIFY(range.first >= 0 && range.second < 100);
    }

    void hostileNames_moveNothingBesideThem()
    {
        // Property: whatever controls a name holds, the sentence around it is drawn as around the
        // same letters without them, pixel by pixel, in both directions.
        QRandomGenerator random(20260607);
        static constexpr char16_t kControls[] = {0x61C, 0x200B, 0x200E, 0x200F, 0x202A, 0x202B,
            0x202C, 0x202D, 0x202E, 0x2060, 0x2066, 0x2067, 0x2068, 0x2069, 0x3164, 0xFEFF};
        constexpr int kNames = 10'000;
        for (int i = 0; i < kNames; ++i) {
            QString hostile;
            QString harmless;
            for (int j = 0; j < 10; ++j) {
                if (random.bounded(2)) {
                    hostile += QChar(kControls[random.bounded(int(std::size(kControls)))]);
                } else {
                    const QChar letter(char16_t(
                        random.bounded(2) ? u'a' + random.bounded(26) : 0x628 + random.bounded(8)));
                    hostile += letter;
                    harmless += letter;
                }
            }
            const bool rtl = i % 2;
            const QString sentence = rtl ? u"حظر %1 المستخدم (5)"_s : u"%1: you are banned (5)"_s;
            const auto base = rtl ? TextDirection::Rtl : TextDirection::Ltr;
            const QString plain = harmless.isEmpty() ? u"#7"_s : harmless;
            const QImage drawn = sentenceImage(sentence.arg(isolate(shownName(hostile, 7))), base);
            if (drawn != sentenceImage(sentence.arg(isolate(plain)), base))
                QFAIL(qPrintable(u"name %1: %2"_s.arg(i).arg(
                    QString::fromLatin1(hostile.toUtf8().toPercentEncoding()))));
        }
    }

    void cell_keptLooksAsPaintedAtOnce()
    {
        for (const auto &text : {u"9:52 AM"_s, u"نورة العتيبي"_s,
                 u"a name that is far too long for the room that it has"_s}) {
            for (const auto direction : {Qt::LeftToRight, Qt::RightToLeft}) {
                const auto style =
                    cellStyle(Theme(), TextSize::Body, text, ColorRole::Text, direction);
                const CellLayout kept(text, style, 120);
                for (int i = 0; i < 2; ++i) {
                    QImage image(120, 24, QImage::Format_RGB32);
                    image.fill(Qt::white);
                    QPainter painter(&image);
                    kept.paint(&painter, image.rect());
                    painter.end();
                    QCOMPARE(image, cell(text, direction, 120));
                }
                QVERIFY(kept.width() > 0 && kept.width() <= 120);
            }
        }
        QCOMPARE(CellLayout(u""_s, {}, 100).width(), 0);
    }

    void body_hidesWhatItsOwnFormatsSay()
    {
        QTextCharFormat hidden;
        hidden.setForeground(Qt::transparent);
        const auto drawn = [](const BodyLayout &layout) {
            QImage image(400, 60, QImage::Format_RGB32);
            image.fill(Qt::white);
            QPainter painter(&image);
            layout.paint(&painter, {0, 0}, Qt::black);
            return image;
        };
        for (const auto &text : {u"one ———\nمرحبا —"_s, u"——— two"_s}) {
            QList<QTextLayout::FormatRange> formats;
            for (qsizetype at = 0; at < text.size(); ++at) {
                if (text[at] == u'—')
                    formats.append({int(at), 1, hidden});
            }
            const BodyLayout layout(text, Theme(), {.width = 400, .formats = formats});
            const QImage image = drawn(layout);
            const BodyLayout bare(text, Theme(), {.width = 400});
            QCOMPARE(layout.size(), bare.size());
            for (const auto &range : formats) {
                const QRectF cell = layout.cellOf(range.start);
                QCOMPARE(cell, bare.cellOf(range.start));
                const QRect inside = cell.toAlignedRect().adjusted(1, 0, -1, 0);
                const auto ink = inkRange(image.copy(inside));
                QVERIFY2(ink.first > ink.second, qPrintable(text));
                QVERIFY(inkRange(drawn(bare).copy(inside)).first <= inside.width());
            }
            QVERIFY(inkRange(image).first < inkRange(image).second);
        }
    }

    //! The tails of Arabic letters reach into the line below, where a link may stand.
    void format_cutsNothingOfOtherLines_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("start");
        QTest::addColumn<int>("length");
        const auto link = u"هذا اللي يطلع لي: https://wxm.prompita.com/wallet/orders/48213"_s;
        QTest::newRow("a link that wraps") << link << int(link.indexOf(u"https"_s)) << 44;
        const auto words = u"يجي حقي في محفظتي وعندي صلاحية جميع"_s.repeated(3);
        QTest::newRow("the second line only") << words << 45 << 20;
        QTest::newRow("the middle of a word") << words << 1 << 1;
        QTest::newRow("both scripts")
            << u"قيمة الباقة 149 SAR only، يجي حقي؟ and more of it ج"_s << 10 << 30;
    }
    void format_cutsNothingOfOtherLines()
    {
        QFETCH(const QString, text);
        QFETCH(const int, start);
        QFETCH(const int, length);
        const BodyLayout layout(text, Theme(), {.width = 220, .inherited = TextDirection::Rtl});
        QVERIFY(layout.lineCount() > 1);
        const auto drawn = [&](const QColor &color) {
            QImage image(240, 200, QImage::Format_RGB32);
            image.fill(Qt::white);
            QPainter painter(&image);
            QTextCharFormat format;
            format.setForeground(color);
            layout.paint(&painter, {10, 10}, Qt::black,
                color.isValid() ? QList<QTextLayout::FormatRange>{{start, length, format}}
                                : QList<QTextLayout::FormatRange>{});
            return image;
        };
        const QImage plain = drawn({});
        QCOMPARE(drawn(Qt::black), plain);
        // What is of another colour keeps its shape, and the rest its colour.
        const QImage coloured = drawn(Qt::blue);
        int isBlue = 0;
        for (int y = 0; y < plain.height(); ++y) {
            for (int x = 0; x < plain.width(); ++x) {
                const QRgb was = plain.pixel(x, y), is = coloured.pixel(x, y);
                QCOMPARE(qRed(is), qRed(was));
                isBlue += is != was;
                const QPointF at(x - 9.5, y - 9.5);
                const auto rects = layout.rectsOf(start, length);
                const bool isInside = std::any_of(rects.begin(), rects.end(),
                    [&](const QRectF &one) { return one.adjusted(-1, -20, 1, 20).contains(at); });
                QVERIFY(is == was || isInside);
            }
        }
        QVERIFY(isBlue > 0);
    }

    void body_knowsTheRoomOfACharacter()
    {
        const QString text = u"ab مرحبا بك\nxyz"_s;
        const BodyLayout layout(text, Theme(), {600});
        for (const auto letter : {u'a', u'b', u'ب', u'z'}) {
            const auto at = text.indexOf(letter);
            const auto rects = layout.rectsOf(at, 1);
            QCOMPARE(rects.size(), 1);
            const auto cell = layout.cellOf(at);
            QCOMPARE(cell.top(), rects[0].top());
            QVERIFY2(std::abs(cell.center().x() - rects[0].center().x()) < 4,
                qPrintable(QString(letter)));
        }
        QVERIFY(layout.cellOf(text.size()).isEmpty());
        QVERIFY(layout.cellOf(-1).isEmpty());
    }

    void body_alignsEachParagraphByItself()
    {
        const QString shown = shownBody(u"a long English line stands here\nقصير"_s).text;
        const BodyLayout layout(shown, Theme(), {600});
        QCOMPARE(layout.lineCount(), 2);
        const auto first = layout.rectsOf(0, 5);
        const auto second = layout.rectsOf(shown.indexOf(u'\n') + 1, 6);
        QVERIFY(!first.isEmpty() && !second.isEmpty());
        QVERIFY(first[0].left() < 2);
        QVERIFY(second[0].right() > layout.size().width() - 6);
        QCOMPARE(layout.size().height(), 2 * Theme().lineHeight(TextSize::Body));
    }

    void body_isAsWideAsItsLongestLine()
    {
        const BodyLayout narrow(shownBody(u"ok"_s).text, Theme(), {600});
        QVERIFY(narrow.size().width() < 40);
        const BodyLayout wrapped(shownBody(u"word "_s.repeated(100)).text, Theme(), {300});
        QVERIFY(wrapped.size().width() <= 300);
        QVERIFY(wrapped.lineCount() > 5);
    }

    void body_isLimitedToLines()
    {
        const BodyLayout cut(shownBody(u"line\n"_s.repeated(200)).text, Theme(),
            {300, TextSize::Body, Weight::Regular, TextDirection::Ltr, 20});
        QCOMPARE(cut.lineCount(), 20);
        QVERIFY(cut.isCut());
        QCOMPARE(cut.size().height(), 20 * Theme().lineHeight(TextSize::Body));
        const BodyLayout oneParagraph(shownBody(u"word "_s.repeated(300)).text, Theme(),
            {300, TextSize::Body, Weight::Regular, TextDirection::Ltr, 3});
        QCOMPARE(oneParagraph.lineCount(), 3);
        QVERIFY(oneParagraph.isCut());
        const BodyLayout fits(
            u"one line"_s, Theme(), {300, TextSize::Body, Weight::Regular, TextDirection::Ltr, 20});
        QVERIFY(!fits.isCut());
    }

    void body_findsTheLetterUnderThePointer()
    {
        const ShownBody body = shownBody(u"see https://a.example/x now"_s);
        const BodyLayout layout(body.text, Theme(), {600});
        const auto rects = layout.rectsOf(body.links[0].start, body.links[0].length);
        QCOMPARE(rects.size(), 1);
        const qsizetype at = layout.positionAt(rects[0].center());
        QVERIFY(at >= body.links[0].start && at < body.links[0].start + body.links[0].length);
        QCOMPARE(layout.positionAt({rects[0].center().x(), 500}), -1);
        QCOMPARE(layout.positionAt({5000, 5}), -1);
        QVERIFY(layout.positionAt({5000, 500}, true) > body.links[0].start);
    }

    void selection_acrossDirectionsIsSeveralRectangles()
    {
        const QString text = u"one مرحبا بك two"_s;
        const BodyLayout layout(text, Theme(), {600});
        QVERIFY(layout.rectsOf(0, 7).size() >= 2); // F-40: "one " and the first Arabic letters
    }

    void hostileText_isQuickEnoughToLayOut()
    {
        for (const QString &hostile : {u"a"_s + QString(100'000, QChar(0x301)),
                 u"👩\u200D"_s.repeated(50'000), u"x"_s.repeated(100'000)}) {
            // Bounded work, whatever the length: as many letters as the first view holds.
            const BodyLayout layout(shownBody(hostile).text, Theme(), {480});
            QVERIFY(layout.size().width() <= 480);
            QVERIFY(layout.lineCount() < 400);
        }
    }
};

QTEST_MAIN(TextPainterTest)
#include "text_painter_test.moc"
