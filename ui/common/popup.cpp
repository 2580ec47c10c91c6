// SPDX-License-Identifier: MIT
#include "ui/common/popup.h"

#include <QMenu>
#include <QScreen>
#include <QStyle>

#include <algorithm>

namespace wxm {

void popUp(QMenu *menu, const QWidget *button, PopupSide side)
{
    const QPoint corner =
        side == PopupSide::Below ? QPoint(0, button->height()) : QPoint(button->width(), 0);
    const auto direction = button->layoutDirection();
    const QPoint anchor = button->mapToGlobal(QStyle::visualPos(direction, button->rect(), corner));
    menu->popup(anchor);
    if (direction == Qt::LeftToRight)
        return;
    // Only now the menu is filled and has its size. From the button, not from where Qt has put it:
    // that may have been pushed in from the edge of the screen already.
    const QRect room = button->screen()->availableGeometry();
    const int leftmost = room.left();
    const int rightmost = std::max(leftmost, room.right() + 1 - menu->width());
    menu->move(std::clamp(anchor.x() - menu->width() + 1, leftmost, rightmost), menu->y());
}

} // namespace wxm
