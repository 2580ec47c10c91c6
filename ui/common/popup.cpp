// SPDX-License-Identifier: MIT
#include "ui/common/popup.h"

#include <QMenu>
#include <QStyle>

namespace wxm {

void popUp(QMenu *menu, const QWidget *button, PopupSide side)
{
    const QPoint corner =
        side == PopupSide::Below ? QPoint(0, button->height()) : QPoint(button->width(), 0);
    const auto direction = button->layoutDirection();
    menu->popup(button->mapToGlobal(QStyle::visualPos(direction, button->rect(), corner)));
    // Only now the menu is filled and has its size.
    if (direction == Qt::RightToLeft)
        menu->move(menu->pos() - QPoint(menu->width(), 0));
}

} // namespace wxm
