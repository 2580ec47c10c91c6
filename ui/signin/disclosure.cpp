// SPDX-License-Identifier: MIT
#include "ui/signin/disclosure.h"

#include "ui/common/icons.h"
#include "ui/common/text_painter.h"

#include <QPainter>
#include <QStyle>

namespace wxm {

Disclosure::Disclosure(QWidget *parent) : QPushButton(parent)
{
    setAttribute(Qt::WA_Hover);
    setAutoDefault(false);
    setFlat(true);
}

void Disclosure::setOpen(bool open)
{
    m_open = open;
    update();
}

QSize Disclosure::sizeHint() const
{
    const Theme &theme = Theme::of(this);
    const int words = cellWidth(text(), theme.font(TextSize::Ui, text()));
    return {
        theme.scaled(metric::kIconMeta) + space::k4 + words + space::k4, theme.scaled(space::k24)};
}

void Disclosure::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(this);
    QPainter painter(this);
    const ColorRole ink = underMouse() ? ColorRole::Text : ColorRole::Text2;
    const int side = theme.scaled(metric::kIconMeta);
    const auto place = [this](const QRect &logical) {
        return QStyle::visualRect(layoutDirection(), rect(), logical);
    };
    paintIcon(&painter, place({0, (height() - side) / 2, side, side}),
        m_open ? IconName::ChevronDown : IconName::ChevronEnd, theme.color(ink), layoutDirection());
    const int from = side + space::k4;
    paintCell(&painter, place({from, 0, width() - from, height()}), text(),
        cellStyle(theme, TextSize::Ui, text(), ink, layoutDirection()));
}

} // namespace wxm
