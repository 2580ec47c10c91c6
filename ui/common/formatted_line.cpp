// SPDX-License-Identifier: MIT
#include "ui/common/formatted_line.h"

#include <QGlyphRun>
#include <QPainter>

#include <cmath>

namespace wxm {

namespace {

constexpr int kFar = 1 << 14; //!< Beyond every bubble.

//! The whole height of the places where a format stands in a line.
QRegion columnsOf(const QTextLine &line, const QTextLayout::FormatRange &range, const QPointF &at)
{
    QRegion columns;
    for (const QRectF &box : boxesIn(line, range.start, range.length)) {
        const int left = qRound(at.x() + box.left());
        columns += QRect(left, -kFar, qRound(at.x() + box.right()) - left, 2 * kFar);
    }
    return columns;
}

//! Lines below and through the letters of a line.
QList<QRectF> strokesOf(const QTextLine &line, const QList<QTextLayout::FormatRange> &ranges,
    const QFontMetricsF &metrics)
{
    QList<QRectF> strokes;
    const qreal baseline = line.position().y() + line.ascent();
    const auto add = [&](const QRectF &box, qreal y) {
        strokes.append({box.left(), std::round(baseline + y), box.width(),
            qMax(1.0, std::round(metrics.lineWidth()))});
    };
    for (const auto &range : ranges) {
        for (const QRectF &box : boxesIn(line, range.start, range.length)) {
            if (range.format.fontUnderline())
                add(box, metrics.underlinePos());
            if (range.format.fontStrikeOut())
                add(box, -metrics.strikeOutPos());
        }
    }
    return strokes;
}

} // namespace

QList<QRectF> boxesIn(const QTextLine &line, int start, int length)
{
    const int from = qMax(start, line.textStart());
    const int to = qMin(start + length, line.textStart() + line.textLength());
    QList<QRectF> boxes;
    if (from >= to)
        return boxes;
    const auto runs = line.glyphRuns(from, to - from);
    for (const QGlyphRun &run : runs) {
        const QRectF box = run.boundingRect();
        if (box.width() > 0) // no isolates of ours
            boxes.append(box);
    }
    return boxes;
}

void paintFormattedLine(QPainter *painter, const QPointF &at, const QTextLine &line,
    const QList<QTextLayout::FormatRange> &ranges, const QFontMetricsF &metrics)
{
    const auto strokes = strokesOf(line, ranges, metrics);
    const auto paintPart = [&](const QRegion &part, const QColor &color) {
        if (part.isEmpty())
            return;
        painter->save();
        painter->setClipRegion(part, Qt::IntersectClip);
        painter->setPen(color);
        line.draw(painter, at);
        for (const QRectF &stroke : strokes)
            painter->fillRect(stroke.translated(at), color);
        painter->restore();
    };
    QRegion rest(-kFar, -kFar, 2 * kFar, 2 * kFar);
    for (auto range = ranges.crbegin(); range != ranges.crend(); ++range) {
        if (range->format.foreground().style() == Qt::NoBrush)
            continue;
        const QRegion columns = columnsOf(line, *range, at) & rest;
        paintPart(columns, range->format.foreground().color());
        rest -= columns;
    }
    paintPart(rest, painter->pen().color());
}

} // namespace wxm
