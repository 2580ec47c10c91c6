// SPDX-License-Identifier: MIT
#include "ui/common/combo_delegate.h"

#include "ui/common/paint.h"
#include "ui/common/text_painter.h"

#include <QPainter>

namespace wxm {

void ComboDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = Theme::of(option.widget);
    const bool current = option.state & (QStyle::State_Selected | QStyle::State_MouseOver);
    painter->fillRect(option.rect, theme.color(ColorRole::Raised));
    if (current)
        paintBox(painter, option.rect.adjusted(2, 1, -2, -1), radius::kSmall,
            theme.color(ColorRole::Select));
    const QString text = index.data(Qt::DisplayRole).toString();
    paintCell(painter, option.rect.adjusted(space::k12, 0, -space::k12, 0), text,
        cellStyle(theme, TextSize::Body, text, ColorRole::Text, option.direction));
}

QSize ComboDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = Theme::of(option.widget);
    const QString text = index.data(Qt::DisplayRole).toString();
    return {cellWidth(text, theme.font(TextSize::Body, text)) + 2 * space::k12,
        theme.scaled(metric::kMenuRow)};
}

} // namespace wxm
