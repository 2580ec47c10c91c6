// SPDX-License-Identifier: MIT
#include "base/foreign_text.h"
#include "ui/common/text_painter.h"
#include "ui/ui_test.h"

#include <QImage>
#include <QPainter>

using namespace wxm;
using namespace Qt::StringLiterals;

//! Cells of a line in which a stranger wrote much more than a line.
class LongCellTest : public QObject {
    Q_OBJECT

    testing::UiTest ui;

private Q_SLOTS:
    //! A cell lays out no more than any cell shows, whoever wrote what stands in it.
    void cell_isLaidOutAsFarAsACellIsWide()
    {
        qsizetype longest = 0;
        setPaintedTextObserver(
            [&longest](const PaintedText &one) { longest = qMax(longest, one.text.size()); });
        QImage image(400, 40, QImage::Format_ARGB32_Premultiplied);
        QPainter painter(&image);
        CellStyle style;
        style.font = Theme().font(TextSize::Body, Qt::LeftToRight);
        for (const QString &hostile : {QString(100'000, QChar(0x200B)), u"x"_s.repeated(100'000),
                 QString(100'000, QChar(0x301))})
            paintCell(&painter, image.rect(), hostile, style);
        setPaintedTextObserver({});
        QVERIFY(longest > 0);
        QVERIFY2(longest <= limits::kFirstView, qPrintable(QString::number(longest)));
        QCOMPARE(cellWidth(u"x"_s.repeated(100'000), style.font),
            cellWidth(u"x"_s.repeated(limits::kFirstView), style.font));
    }

    //! Also where the last line that is shown is whole, and more lines were written behind it.
    void body_endsInAnEllipsisWhereLinesAreLeftOut()
    {
        const auto drawn = [](const QString &text) {
            const BodyLayout body(text, Theme(), {.width = 300, .maximumLines = 1});
            QString last;
            setPaintedTextObserver([&last](const PaintedText &one) { last = one.text; });
            QImage image(320, 60, QImage::Format_ARGB32_Premultiplied);
            QPainter painter(&image);
            body.paint(&painter, {}, Qt::black);
            setPaintedTextObserver({});
            return last;
        };
        QCOMPARE(drawn(u"one\ntwo"_s), u"one\u2026"_s);
        QCOMPARE(drawn(u"\ntwo"_s), u"\u2026"_s);
        QCOMPARE(drawn(u"one"_s), u"one"_s);
        QVERIFY(drawn(u"word "_s.repeated(200)).endsWith(u'\u2026'));
        QCOMPARE(drawn(u"word "_s.repeated(200) + u"\ntwo"_s).count(u'\u2026'), 1);
    }
};

QTEST_MAIN(LongCellTest)
#include "long_cell_test.moc"
