// SPDX-License-Identifier: MIT
#include "ui/common/paint.h"

namespace wxm {
using namespace Qt::StringLiterals;

void paintBox(QPainter *painter, const QRectF &rect, qreal corner, const QColor &fill,
    const QColor &edge, qreal edgeWidth)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const bool hasEdge = edge.isValid() && edge.alpha() > 0 && edgeWidth > 0;
    const qreal inset = hasEdge ? edgeWidth / 2 : 0;
    painter->setPen(hasEdge ? QPen(edge, edgeWidth) : QPen(Qt::NoPen));
    painter->setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    const qreal round = qMax(0.0, corner - inset);
    painter->drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), round, round);
    painter->restore();
}

void paintHairline(QPainter *painter, const QRect &rect, const QColor &color)
{
    painter->fillRect(rect, color);
}

void paintInnerFocus(QPainter *painter, const QRect &rect, const Theme &theme, int corner)
{
    paintBox(painter, rect, corner, {}, theme.color(ColorRole::AccentText), 2);
}

QString withoutMnemonic(const QString &text)
{
    QString plain;
    plain.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == u'&' && i + 1 < text.size())
            ++i;
        plain += text[i];
    }
    return plain;
}

QString literalMnemonic(const QString &text)
{
    QString literal = text;
    return literal.replace(u'&', "&&"_L1);
}

} // namespace wxm
