// SPDX-License-Identifier: MIT
#pragma once

#include "ui/common/buttons.h"

class QStyleOptionButton;

namespace wxm {

struct ButtonLook {
    Button::Kind kind = Button::Kind::Plain;
    QString text; //!< without mnemonic marks
    QIcon icon;   //!< for buttons that are not ours
    std::optional<IconName> iconName;
    QString keyCap;
    bool busy = false;
    bool large = false; //!< words in the Body step
    bool tight = false; //!< as a chip: less room around, a small icon, words never bold
    int spinnerAngle = 0;
};

//! The words of a button are bold where the kind is filled.
QFont buttonFont(const ButtonLook &look, const Theme &theme);
int buttonWidth(const ButtonLook &look, const Theme &theme);
void paintButton(QPainter *painter, const QStyleOptionButton &option, const ButtonLook &look,
    const Theme &theme);

} // namespace wxm
