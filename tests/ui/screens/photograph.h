// SPDX-License-Identifier: MIT
#pragma once

#include "ui/common/theme.h"
#include "ui/screens/layout_faults.h"

#include <QApplication>
#include <QDialog>
#include <QMenu>
#include <QPainter>
#include <QPixmap>

namespace wxm::testing {

//! What stands before a screen: dialogs and menus are windows of their own.
inline QPixmap photographed(QWidget &root)
{
    QPixmap picture = root.grab();
    QPainter painter(&picture);
    for (auto *window : QApplication::topLevelWidgets()) {
        if (window == &root || !window->isVisible() || window->inherits("QFocusFrame"))
            continue;
        if (qobject_cast<QMenu *>(window))
            painter.drawPixmap(root.mapFromGlobal(window->pos()), window->grab());
        if (qobject_cast<QDialog *>(window)) {
            painter.fillRect(root.rect(), Theme::of().color(ColorRole::Scrim));
            const QPoint at = root.rect().center() - window->rect().center();
            painter.drawPixmap(at, window->grab());
        }
    }
    return picture;
}

inline QStringList faultsOf(QWidget &root)
{
    QStringList faults = layoutFaults(root);
    for (auto *window : QApplication::topLevelWidgets()) {
        if (window != &root && window->isVisible() && qobject_cast<QDialog *>(window))
            faults += layoutFaults(*window);
    }
    return faults;
}

} // namespace wxm::testing
