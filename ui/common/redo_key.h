// SPDX-License-Identifier: MIT
#pragma once

#include <QKeyEvent>

namespace wxm {

//! Ctrl+Y on every system: Qt knows it on Windows only, and hands have it from there.
inline bool isRedoKey(const QKeyEvent &event)
{
    const auto held = event.modifiers() & ~Qt::KeyboardModifiers(Qt::KeypadModifier);
    return event.matches(QKeySequence::Redo)
        || (held == Qt::ControlModifier && event.key() == Qt::Key_Y);
}

} // namespace wxm
