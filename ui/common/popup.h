// SPDX-License-Identifier: MIT
#pragma once

class QMenu;
class QWidget;

namespace wxm {

enum class PopupSide { Below, Beside };

//! Opens a menu at a button, from its leading edge on. Instead of setMenu() of Qt's buttons: those
//! open the menu in an event loop of its own, which holds up whoever pressed the button, assistive
//! technology first of all.
void popUp(QMenu *menu, const QWidget *button, PopupSide side);

} // namespace wxm
