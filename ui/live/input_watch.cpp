// SPDX-License-Identifier: MIT
#include "ui/live/input_watch.h"

#include <QMouseEvent>

#include <utility>

namespace wxm::live {

InputWatch::InputWatch(std::function<void()> noteInput, QObject *parent)
    : QObject(parent)
    , m_noteInput(std::move(noteInput))
{
}

bool InputWatch::eventFilter(QObject *watched, QEvent *event)
{
    const auto type = event->type();
    if (type == QEvent::MouseMove) {
        const auto at = static_cast<const QMouseEvent *>(event)->globalPosition().toPoint();
        if (std::exchange(m_at, at) != at)
            m_noteInput();
    } else if (type == QEvent::KeyPress || type == QEvent::ShortcutOverride
        || type == QEvent::MouseButtonPress || type == QEvent::Wheel
        || type == QEvent::TouchBegin) {
        m_noteInput();
    }
    return QObject::eventFilter(watched, event);
}

} // namespace wxm::live
