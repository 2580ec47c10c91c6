// SPDX-License-Identifier: MIT
#pragma once

#include "ui/common/theme.h"

class QPainter;
class QStyleOption;
class QStyleOptionButton;
class QStyleOptionComboBox;
class QStyleOptionMenuItem;
class QStyleOptionProgressBar;
class QStyleOptionSlider;
class QStyleOptionTab;
class QRect;
class QSize;

namespace wxm {

//! The pieces of Style, one function a control; menus: style_menu.cpp.
namespace paint {
void field(QPainter *painter, const QStyleOption &option, const Theme &theme, bool faulty);
void checkMark(QPainter *painter, const QStyleOption &option, const Theme &theme);
void radioMark(QPainter *painter, const QStyleOption &option, const Theme &theme);
void switchMark(QPainter *painter, const QStyleOption &option, const Theme &theme);
void checkLabel(QPainter *painter, const QStyleOptionButton &option, const Theme &theme);
void comboFrame(QPainter *painter, const QStyleOptionComboBox &option, const Theme &theme,
    bool faulty, bool quiet);
void comboLabel(QPainter *painter, const QStyleOptionComboBox &option, const Theme &theme,
    const QRect &textRect, int quiet, int iconName);
void scrollBar(
    QPainter *painter, const QStyleOptionSlider &option, const QRect &thumb, const Theme &theme);
void slider(QPainter *painter, const QStyleOptionSlider &option, const QRect &groove,
    const QRect &handle, const Theme &theme);
void tab(QPainter *painter, const QStyleOptionTab &option, const Theme &theme);
void progress(QPainter *painter, const QStyleOptionProgressBar &option, const Theme &theme);
void menuItem(QPainter *painter, const QStyleOptionMenuItem &option, const Theme &theme);
QSize menuItemSize(const QStyleOptionMenuItem &option, const Theme &theme);
} // namespace paint

} // namespace wxm
