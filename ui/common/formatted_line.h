// SPDX-License-Identifier: MIT
#pragma once

#include <QFontMetricsF>
#include <QList>
#include <QRectF>
#include <QTextLayout>

class QPainter;

namespace wxm {

//! Where the characters from `start` on stand in a line; several places where direction changes.
QList<QRectF> boxesIn(const QTextLine &line, int start, int length);

//! One line in the colours of `ranges`, a later one over an earlier, with their lines below and
//! through it. QTextLayout::draw() would do, but it cuts what reaches from one line into the next,
//! as the tails of Arabic letters do. `at`: origin of the layout; `metrics`: of its font.
void paintFormattedLine(QPainter *painter, const QPointF &at, const QTextLine &line,
    const QList<QTextLayout::FormatRange> &ranges, const QFontMetricsF &metrics);

} // namespace wxm
