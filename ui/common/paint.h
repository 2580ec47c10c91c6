// SPDX-License-Identifier: MIT
#pragma once

#include "ui/common/theme.h"

#include <QPainter>
#include <QRect>
#include <QString>

namespace wxm {

//! Filled rounded rectangle with an optional edge inside the rectangle.
void paintBox(QPainter *painter, const QRectF &rect, qreal corner, const QColor &fill,
    const QColor &edge = {}, qreal edgeWidth = 1);
//! A line of one device pixel.
void paintHairline(QPainter *painter, const QRect &rect, const QColor &color);
//! The ring of the keyboard focus inside of `rect` (rows, tabs); buttons get theirs from FocusRing.
void paintInnerFocus(
    QPainter *painter, const QRect &rect, const Theme &theme, int corner = radius::kNormal);
//! "&File" → "File", "A && B" → "A & B".
QString withoutMnemonic(const QString &text);
//! '&' doubled, for foreign text in actions, tabs and buttons.
QString literalMnemonic(const QString &text);

} // namespace wxm
