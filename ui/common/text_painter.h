// SPDX-License-Identifier: MIT
#pragma once

#include "base/bidi.h"
#include "base/shown_body.h"
#include "ui/common/painted_text.h"
#include "ui/common/theme.h"

#include <QString>
#include <QTextLayout>

#include <memory>
#include <vector>

class QPainter;

namespace wxm {

//! How a one-line cell is drawn.
struct CellStyle {
    QFont font;
    QColor color;
    //! Direction of the window: the edge where the text begins.
    Qt::LayoutDirection direction = Qt::LeftToRight;
    //! Leading, trailing (numbers in a column) or centre of the cell.
    Qt::AlignmentFlag alignment = Qt::AlignLeading;
    bool strikeOut = false;
    bool underline = false;
    //! Our own sentence around foreign names: the base direction is the window's, whatever stands
    //! first.
    bool isOurs = false;
};

//! Font, colour and direction for a text, as the type scale wants them.
CellStyle cellStyle(const Theme &theme, TextSize size, QStringView text, ColorRole role,
    Qt::LayoutDirection direction, Weight weight = Weight::Regular);

//! The same for words of our own: they read as the window does, also where a Latin word stands
//! first.
CellStyle ownCellStyle(const Theme &theme, TextSize size, QStringView text, ColorRole role,
    Qt::LayoutDirection direction, Weight weight = Weight::Regular);

//! A one-line cell, laid out once and painted often; keep it while text, style and width stay.
class CellLayout {
public:
    CellLayout() = default;
    //! Cut at its logical end with "…" to `width`. `device`: where it will be painted, if known.
    CellLayout(QStringView shownText, const CellStyle &style, int width,
        const QPaintDevice *device = nullptr);

    //! The width that is used.
    int width() const { return m_width; }
    //! At the edge of `rect` that the style says, which is as wide as it was laid out for.
    void paint(QPainter *painter, const QRect &rect) const;

private:
    std::shared_ptr<QTextLayout> m_layout;
    CellStyle m_style;
    int m_width = 0;
    bool m_isCut = false;
};

//! One line of shown text (names, previews, titles, times): base direction from its own letters,
//! at the leading edge of the window, cut at its logical end with "…", clipped to `rect` — give the
//! height of the row, not of the line, since Arabic marks reach beyond the line.
//! Returns the width that was used.
int paintCell(QPainter *painter, const QRect &rect, QStringView shownText, const CellStyle &style);

//! The same in a widget that is as high as the line and theme.overhang(): what reaches below is
//! drawn.
int paintLine(QPainter *painter, const QRect &rect, TextSize size, QStringView shownText,
    const CellStyle &style, const Theme &theme);

bool holdsRtl(QStringView text);

//! Width of the uncut text.
int cellWidth(QStringView shownText, const QFont &font);

//! The text cut at its logical end to `width`, without Qt's U+200D.
QString elidedAtLogicalEnd(const QString &shownText, const QFont &font, int width);

//! Several paragraphs laid out: each by its own direction, the block as wide as its longest line.
//! Keep it while its text, width and theme stay; layout is the expensive part.
class BodyLayout {
public:
    struct Options {
        int width = 0; //!< at most
        TextSize size = TextSize::Body;
        Weight weight = Weight::Regular;
        TextDirection inherited =
            TextDirection::Ltr; //!< of the thread, for paragraphs without letters
        int maximumLines = 0;   //!< 0: all; the last line then ends in "…"
        bool centred = false;   //!< our own words in empty states; never foreign text
        bool isOurs = false;    //!< our own words: `inherited` is the direction of the window
        //! Formats that are always there, in positions of the whole shown text: they cost nothing
        //! when it is painted, as those of paint() do.
        QList<QTextLayout::FormatRange> formats = {};
    };

    BodyLayout() = default;
    //! `shownText`: from shownBody(); paragraphs are separated by line feeds.
    BodyLayout(const QString &shownText, const Theme &theme, const Options &options);

    QSize size() const { return m_size; }
    int lineCount() const { return m_lineCount; }
    bool isCut() const { return m_cut; }
    //! `formats`: colours and underlines in positions of the whole shown text (links, hits,
    //! selection).
    void paint(QPainter *painter, const QPoint &topLeft, const QColor &color,
        const QList<QTextLayout::FormatRange> &formats = {}) const;
    //! Position in the shown text under a point relative to the top left corner; -1 outside.
    qsizetype positionAt(const QPointF &point, bool nearest = false) const;
    //! Where a stretch of the shown text is drawn: several rectangles where direction changes.
    QList<QRectF> rectsOf(qsizetype start, qsizetype length) const;
    //! The room of one character, as high as its line; empty if it is not drawn.
    QRectF cellOf(qsizetype at) const;

private:
    struct Paragraph {
        std::shared_ptr<QTextLayout> layout;
        qsizetype start = 0;
        qreal top = 0;
        TextDirection direction = TextDirection::Ltr;
    };
    void layOut(
        Paragraph &paragraph, const Options &options, qreal lineHeight, qreal &y, qreal &widest);

    std::vector<Paragraph> m_paragraphs;
    QSize m_size;
    int m_lineCount = 0;
    qreal m_lineHeight = 0;
    bool m_cut = false;
};

} // namespace wxm
