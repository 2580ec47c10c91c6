// SPDX-License-Identifier: MIT
#include "ui/common/text_painter.h"

#include "base/characters.h"
#include "ui/common/emoji.h"
#include "ui/common/formatted_line.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QTextOption>

#include <algorithm>
#include <cmath>

namespace wxm {
namespace {

constexpr int kCutStep = 2;

//! More of a text than any cell is wide; what strangers write is cut to it before it is laid out.
constexpr qsizetype kLongestCell = limits::kFirstView;

// The baseline stands at the same height for both scripts: by the size of the letters, not by the
// ascent of the font, which differs by half between Latin and Arabic.
qreal baselineIn(qreal top, qreal height, const QFont &font)
{
    return std::round(top + height / 2 + 0.37 * font.pixelSize());
}

QTextOption optionFor(TextDirection direction, QTextOption::WrapMode wrap)
{
    QTextOption option;
    option.setTextDirection(direction == TextDirection::Rtl ? Qt::RightToLeft : Qt::LeftToRight);
    // Lines are placed by us; AlignAbsolute keeps Qt from moving right to left lines itself.
    option.setAlignment(Qt::AlignLeft | Qt::AlignAbsolute);
    option.setWrapMode(wrap);
    return option;
}

TextDirection directionOf(Qt::LayoutDirection direction)
{
    return direction == Qt::RightToLeft ? TextDirection::Rtl : TextDirection::Ltr;
}

//! Phone numbers, @names and addresses keep their order in a line that reads from the right.
QString withGroups(QStringView shownText, TextDirection base)
{
    return base == TextDirection::Rtl || holdsRtl(shownText) ? isolateGroups(shownText)
                                                             : shownText.toString();
}

//! The parts of ranges that lie in a paragraph, in its own positions.
QList<QTextLayout::FormatRange> rangesIn(
    const QList<QTextLayout::FormatRange> &ranges, qsizetype start, qsizetype length)
{
    QList<QTextLayout::FormatRange> own;
    for (QTextLayout::FormatRange range : ranges) {
        const int from = qMax(0, range.start - int(start));
        const int to = qMin(int(length), range.start - int(start) + range.length);
        if (from >= to)
            continue;
        range.start = from;
        range.length = to - from;
        own.append(range);
    }
    return own;
}

QTextLine singleLine(QTextLayout &layout, TextDirection direction)
{
    noteLaidOut(layout.text());
    layout.setFormats(emojiFormats(layout.text()));
    layout.setTextOption(optionFor(direction, QTextOption::NoWrap));
    layout.beginLayout();
    QTextLine line = layout.createLine();
    if (line.isValid())
        line.setLineWidth(1 << 20);
    layout.endLayout();
    return line;
}

} // namespace

bool holdsRtl(QStringView text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return isRtlLetter(c.unicode()); });
}

int paintLine(QPainter *painter, const QRect &rect, TextSize size, QStringView shownText,
    const CellStyle &style, const Theme &theme)
{
    // As high above as below, so that the baseline stays where the line alone would have it.
    const int over = theme.overhang(size);
    const int room = rect.height() - theme.cellHeight(size);
    const int above = room < 2 * over ? qBound(0, room, over) : 0;
    return paintCell(painter, rect.adjusted(0, -above, 0, 0), shownText, style);
}

CellStyle cellStyle(const Theme &theme, TextSize size, QStringView text, ColorRole role,
    Qt::LayoutDirection direction, Weight weight)
{
    CellStyle style;
    const TextDirection own = paragraphDirection(text, directionOf(direction));
    style.font =
        theme.font(size, own == TextDirection::Rtl ? Qt::RightToLeft : Qt::LeftToRight, weight);
    style.color = theme.color(role);
    style.direction = direction;
    return style;
}

CellStyle ownCellStyle(const Theme &theme, TextSize size, QStringView text, ColorRole role,
    Qt::LayoutDirection direction, Weight weight)
{
    const TextDirection own = ownWordsDirection(text, directionOf(direction));
    CellStyle style;
    style.font =
        theme.font(size, own == TextDirection::Rtl ? Qt::RightToLeft : Qt::LeftToRight, weight);
    style.color = theme.color(role);
    style.direction = direction;
    style.isOurs = own == directionOf(direction);
    return style;
}

int cellWidth(QStringView shownText, const QFont &font)
{
    QTextLayout layout(laidOutEmoji(clamped(shownText, kLongestCell)), font);
    const QTextLine line = singleLine(layout, paragraphDirection(shownText));
    return line.isValid() ? int(std::ceil(line.naturalTextWidth())) : 0;
}

QString elidedAtLogicalEnd(const QString &shownText, const QFont &font, int width)
{
    const QString room = clamped(shownText, kLongestCell);
    noteLaidOut(room);
    QString cut = QFontMetrics(font).elidedText(room, Qt::ElideRight, width);
    if (cut != shownText) // Qt joins the last letter to nothing by U+200D
        cut.remove(QChar(0x200D));
    return cut;
}

CellLayout::CellLayout(
    QStringView wholeText, const CellStyle &style, int width, const QPaintDevice *device)
    : m_style(style)
{
    const QString shownText = clamped(wholeText, kLongestCell);
    if (shownText.isEmpty() || width <= 0)
        return;
    const TextDirection base = style.isOurs
        ? directionOf(style.direction)
        : paragraphDirection(shownText, directionOf(style.direction));
    // A font that is touched forgets what Qt found for it.
    if (style.strikeOut)
        m_style.font.setStrikeOut(true);
    if (style.underline)
        m_style.font.setUnderline(true);
    m_layout = std::make_shared<QTextLayout>(
        laidOutEmoji(style.isOurs ? shownText : withGroups(shownText, base)), m_style.font, device);
    // Else each painting shapes the text again.
    m_layout->setCacheEnabled(true);
    QTextLine line = singleLine(*m_layout, base);
    m_isCut = line.isValid() && line.naturalTextWidth() > width;
    if (m_isCut) {
        const QString whole = m_layout->text();
        // What the font alone measures may be a little less than what is laid out.
        for (int room = width; room > 0; room -= kCutStep) {
            m_layout->setText(QFontMetrics(m_style.font).elidedText(whole, Qt::ElideRight, room));
            line = singleLine(*m_layout, base);
            if (!line.isValid() || line.naturalTextWidth() <= width + 1)
                break;
        }
    }
    if (line.isValid())
        m_width = qMin(width, int(std::ceil(line.naturalTextWidth())));
    else
        m_layout.reset();
}

void CellLayout::paint(QPainter *painter, const QRect &rect) const
{
    if (!m_layout)
        return;
    int x = rect.left();
    if (m_style.alignment == Qt::AlignHCenter)
        x += (rect.width() - m_width) / 2;
    else if ((m_style.alignment == Qt::AlignTrailing) != (m_style.direction == Qt::RightToLeft))
        x += rect.width() - m_width;
    painter->save();
    painter->setClipRect(rect, Qt::IntersectClip);
    painter->setPen(m_style.color);
    const qreal baseline = baselineIn(rect.top(), rect.height(), m_style.font);
    m_layout->draw(painter, QPointF(x, baseline - m_layout->lineAt(0).ascent()));
    if (isPaintingObserved()) {
        const QRectF ink = QFontMetricsF(m_style.font).tightBoundingRect(m_layout->text());
        const auto &onDevice = painter->deviceTransform();
        notePainted({.text = m_layout->text(),
            .ink = onDevice.mapRect(QRectF(x, baseline + ink.top(), m_width, ink.height())),
            .place = onDevice.mapRect(QRectF(rect)),
            .isCut = m_isCut,
            .isOurs = m_style.isOurs});
    }
    painter->restore();
}

int paintCell(QPainter *painter, const QRect &rect, QStringView shownText, const CellStyle &style)
{
    const CellLayout cell(shownText, style, rect.width(), painter->device());
    cell.paint(painter, rect);
    return cell.width();
}

BodyLayout::BodyLayout(const QString &shownText, const Theme &theme, const Options &options)
    : m_lineHeight(theme.lineHeight(options.size))
{
    qreal y = 0;
    qreal widest = 0;
    for (qsizetype from = 0; from <= shownText.size();) {
        qsizetype end = shownText.indexOf(u'\n', from);
        if (end < 0)
            end = shownText.size();
        if (options.maximumLines > 0 && m_lineCount >= options.maximumLines) {
            m_cut = true;
            break;
        }
        Paragraph paragraph;
        const QString text = shownText.sliced(from, end - from);
        paragraph.start = from;
        paragraph.top = y;
        paragraph.direction = options.isOurs ? ownWordsDirection(text, options.inherited)
                                             : paragraphDirection(text, options.inherited);
        const auto script =
            paragraph.direction == TextDirection::Rtl ? Qt::RightToLeft : Qt::LeftToRight;
        paragraph.layout = std::make_shared<QTextLayout>(
            laidOutEmoji(text), theme.font(options.size, script, options.weight));
        paragraph.layout->setCacheEnabled(true);
        if (!options.formats.isEmpty())
            paragraph.layout->setFormats(rangesIn(options.formats, from, text.size()));
        else
            paragraph.layout->setFormats(emojiFormats(text));
        noteLaidOut(text);
        const int linesBefore = m_lineCount;
        layOut(paragraph, options, m_lineHeight, y, widest);
        // The last line that may be there is whole, but not the last that was written.
        if (options.maximumLines > 0 && m_lineCount >= options.maximumLines && !m_cut
            && end < shownText.size()) {
            m_lineCount = linesBefore;
            y = paragraph.top;
            paragraph.layout->setText(paragraph.layout->text() + u'\u2026');
            layOut(paragraph, options, m_lineHeight, y, widest);
            m_cut = true;
        }
        m_paragraphs.push_back(std::move(paragraph));
        from = end + 1;
    }
    const qreal width = qMin<qreal>(options.width, std::ceil(widest));
    for (Paragraph &paragraph : m_paragraphs) {
        for (int i = 0; i < paragraph.layout->lineCount(); ++i) {
            QTextLine line = paragraph.layout->lineAt(i);
            const bool rtl = paragraph.direction == TextDirection::Rtl;
            const qreal room = width - line.naturalTextWidth();
            const qreal x = options.centred ? room / 2 : rtl ? room : 0;
            line.setPosition({std::floor(x), line.position().y()});
        }
    }
    m_size = QSize(int(width), int(std::ceil(y)));
}

void BodyLayout::layOut(
    Paragraph &paragraph, const Options &options, qreal lineHeight, qreal &y, qreal &widest)
{
    QTextLayout &layout = *paragraph.layout;
    const QFont font = layout.font();
    layout.setTextOption(optionFor(paragraph.direction, QTextOption::WrapAtWordBoundaryOrAnywhere));
    const auto place = [&](bool mayCut) {
        const int linesBefore = m_lineCount;
        qreal lineTop = 0;
        bool tooMany = false;
        layout.beginLayout();
        for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
            line.setLineWidth(options.width);
            line.setPosition({0, baselineIn(lineTop, lineHeight, font) - line.ascent()});
            lineTop += lineHeight;
            ++m_lineCount;
            if (options.maximumLines > 0 && m_lineCount >= options.maximumLines) {
                tooMany = line.textStart() + line.textLength() < layout.text().size();
                if (tooMany && mayCut)
                    break;
            }
        }
        layout.endLayout();
        if (tooMany && mayCut)
            m_lineCount = linesBefore;
        return tooMany && mayCut;
    };
    if (place(true)) {
        m_cut = true;
        const QTextLine last = layout.lineAt(layout.lineCount() - 1);
        const QString text = layout.text();
        const QString whole = text.first(last.textStart());
        const QString rest = text.sliced(last.textStart());
        // By the font alone a text may just fit that the layout breaks: it is cut until it does
        // not.
        const int linesBefore = m_lineCount;
        for (int room = options.width - 1; room > 0; room -= kCutStep) {
            m_lineCount = linesBefore;
            layout.setText(whole + QFontMetrics(font).elidedText(rest, Qt::ElideRight, room));
            if (options.formats.isEmpty())
                layout.setFormats(emojiFormats(layout.text()));
            place(false);
            if (m_lineCount <= options.maximumLines)
                break;
        }
    }
    if (layout.lineCount() == 0) { // an empty paragraph is an empty line
        ++m_lineCount;
        y += lineHeight;
        return;
    }
    for (int i = 0; i < layout.lineCount(); ++i)
        widest = qMax(widest, layout.lineAt(i).naturalTextWidth());
    y += lineHeight * layout.lineCount();
}

void BodyLayout::paint(QPainter *painter, const QPoint &topLeft, const QColor &color,
    const QList<QTextLayout::FormatRange> &formats) const
{
    painter->save();
    painter->setPen(color);
    for (const Paragraph &paragraph : m_paragraphs) {
        const QTextLayout &layout = *paragraph.layout;
        const QPointF at = QPointF(topLeft) + QPointF(0, paragraph.top);
        const auto ranges = rangesIn(formats, paragraph.start, layout.text().size());
        if (ranges.isEmpty()) {
            layout.draw(painter, at);
            continue;
        }
        const QFontMetricsF metrics(layout.font());
        for (int i = 0; i < layout.lineCount(); ++i)
            paintFormattedLine(painter, at, layout.lineAt(i), ranges, metrics);
    }
    if (isPaintingObserved() && !m_paragraphs.empty()) {
        const QRectF block = painter->deviceTransform().mapRect(QRectF(topLeft, m_size));
        notePainted({.text = m_paragraphs.front().layout->text(), .ink = block, .place = block});
    }
    painter->restore();
}

qsizetype BodyLayout::positionAt(const QPointF &point, bool nearest) const
{
    for (std::size_t p = 0; p < m_paragraphs.size(); ++p) {
        const Paragraph &paragraph = m_paragraphs[p];
        const int lines = qMax(1, paragraph.layout->lineCount());
        const bool isLast = p + 1 == m_paragraphs.size();
        const qreal bottom = paragraph.top + lines * m_lineHeight;
        if (point.y() >= bottom && !(isLast && nearest))
            continue;
        if (point.y() < paragraph.top && !nearest)
            return -1;
        if (paragraph.layout->lineCount() == 0)
            return nearest ? paragraph.start : -1;
        const int index = qBound(0, int((point.y() - paragraph.top) / m_lineHeight), lines - 1);
        const QTextLine line = paragraph.layout->lineAt(index);
        const QRectF ink = line.naturalTextRect();
        if (!nearest && (point.x() < ink.left() || point.x() > ink.right()))
            return -1;
        const auto mode =
            nearest ? QTextLine::CursorBetweenCharacters : QTextLine::CursorOnCharacter;
        return paragraph.start + line.xToCursor(point.x(), mode);
    }
    return -1;
}

QList<QRectF> BodyLayout::rectsOf(qsizetype start, qsizetype length) const
{
    QList<QRectF> rects;
    for (const Paragraph &paragraph : m_paragraphs) {
        for (int i = 0; i < paragraph.layout->lineCount(); ++i) {
            const qreal top = paragraph.top + i * m_lineHeight;
            for (const QRectF &box :
                boxesIn(paragraph.layout->lineAt(i), int(start - paragraph.start), int(length)))
                rects.append(QRectF(box.left(), top, box.width(), m_lineHeight));
        }
    }
    return rects;
}

QRectF BodyLayout::cellOf(qsizetype at) const
{
    for (const Paragraph &paragraph : m_paragraphs) {
        const auto own = int(at - paragraph.start);
        if (own < 0 || own >= paragraph.layout->text().size())
            continue;
        const QTextLine line = paragraph.layout->lineForTextPosition(own);
        if (!line.isValid())
            break;
        const qreal begin = line.cursorToX(own, QTextLine::Leading);
        const qreal end = line.cursorToX(own, QTextLine::Trailing);
        const qreal top = paragraph.top + line.lineNumber() * m_lineHeight;
        return {qMin(begin, end), top, qAbs(end - begin), m_lineHeight};
    }
    return {};
}

} // namespace wxm
