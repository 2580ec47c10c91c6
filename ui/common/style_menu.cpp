// SPDX-License-Identifier: MIT
#include "ui/common/icons.h"
#include "ui/common/paint.h"
#include "ui/common/style_paint.h"
#include "ui/common/text_painter.h"

#include <QStyleOption>

namespace wxm::paint {
namespace {

constexpr int kMenuPadding = 12;
constexpr int kMenuGap = 12;
constexpr int kMenuNarrowest = 220;

struct Parts {
    QString text;
    QString shortcut;
};

Parts partsOf(const QStyleOptionMenuItem &option)
{
    const qsizetype tab = option.text.indexOf(u'\t');
    if (tab < 0)
        return {withoutMnemonic(option.text), {}};
    return {withoutMnemonic(option.text.left(tab)), option.text.mid(tab + 1)};
}

bool hasMark(const QStyleOptionMenuItem &option)
{
    return option.maxIconWidth > 0 || option.menuHasCheckableItems;
}

void paintMark(
    QPainter *painter, const QStyleOptionMenuItem &option, const QRect &place, const Theme &theme)
{
    const bool enabled = option.state & QStyle::State_Enabled;
    if (option.checkType != QStyleOptionMenuItem::NotCheckable) {
        if (option.checked)
            paintIcon(painter, place, IconName::Check,
                theme.color(enabled ? ColorRole::AccentText : ColorRole::Disabled),
                option.direction);
    } else if (!option.icon.isNull()) {
        option.icon.paint(
            painter, place, Qt::AlignCenter, enabled ? QIcon::Normal : QIcon::Disabled);
    }
}

} // namespace

void menuItem(QPainter *painter, const QStyleOptionMenuItem &option, const Theme &theme)
{
    if (option.menuItemType == QStyleOptionMenuItem::Separator) {
        const QRect line(option.rect.left(), option.rect.center().y(), option.rect.width(), 1);
        paintHairline(painter, line, theme.color(ColorRole::Line));
        return;
    }
    const bool enabled = option.state & QStyle::State_Enabled;
    if (enabled && option.state & QStyle::State_Selected)
        paintBox(painter, option.rect, radius::kSmall, theme.color(ColorRole::Select));
    const auto visual = [&](int x, int width, int height) {
        const QRect logical(
            x, option.rect.top() + (option.rect.height() - height) / 2, width, height);
        return QStyle::visualRect(option.direction, option.rect, logical);
    };
    int x = option.rect.left() + kMenuPadding;
    int end = option.rect.right() + 1 - kMenuPadding;
    const int side = theme.scaled(metric::kIcon);
    if (hasMark(option)) {
        paintMark(painter, option, visual(x, side, side), theme);
        x += side + kMenuGap;
    }
    if (option.menuItemType == QStyleOptionMenuItem::SubMenu) {
        end -= theme.scaled(metric::kIconMeta);
        paintIcon(painter,
            visual(end, theme.scaled(metric::kIconMeta), theme.scaled(metric::kIconMeta)),
            IconName::ChevronEnd, theme.color(ColorRole::Text2), option.direction);
    }
    const Parts parts = partsOf(option);
    if (!parts.shortcut.isEmpty()) {
        // Key names read left to right in both languages.
        CellStyle style;
        style.font = theme.font(TextSize::Meta, Qt::LeftToRight);
        style.color = theme.color(enabled ? ColorRole::Text3 : ColorRole::Disabled);
        style.direction = option.direction;
        const int width = cellWidth(parts.shortcut, style.font);
        paintCell(painter, visual(end - width, width, option.rect.height()),
            isolateLtr(parts.shortcut), style);
        end -= width + kMenuGap;
    }
    const ColorRole ink = enabled ? ColorRole::Text : ColorRole::Disabled;
    paintCell(painter, visual(x, end - x, option.rect.height()), parts.text,
        cellStyle(theme, TextSize::Ui, parts.text, ink, option.direction));
}

QSize menuItemSize(const QStyleOptionMenuItem &option, const Theme &theme)
{
    if (option.menuItemType == QStyleOptionMenuItem::Separator)
        return {kMenuNarrowest, 9};
    const Parts parts = partsOf(option);
    int width = 2 * kMenuPadding + cellWidth(parts.text, theme.font(TextSize::Ui, parts.text));
    if (hasMark(option))
        width += theme.scaled(metric::kIcon) + kMenuGap;
    if (!parts.shortcut.isEmpty())
        width +=
            2 * kMenuGap + cellWidth(parts.shortcut, theme.font(TextSize::Meta, Qt::LeftToRight));
    if (option.menuItemType == QStyleOptionMenuItem::SubMenu)
        width += theme.scaled(metric::kIconMeta) + kMenuGap;
    return {qMax(kMenuNarrowest, width), theme.scaled(metric::kMenuRow)};
}

} // namespace wxm::paint
