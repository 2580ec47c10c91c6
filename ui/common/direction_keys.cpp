// SPDX-License-Identifier: MIT
#include "ui/common/direction_keys.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QTextEdit>

#include <utility>

namespace wxm {

namespace {

//! Both are Key_Shift; only the system's own code tells them apart.
int directionOfShift(const QKeyEvent &event)
{
    constexpr quint32 kLeftKeysym = 0xFFE1; // X11 and Wayland
    constexpr quint32 kRightKeysym = 0xFFE2;
    constexpr quint32 kRightScanCode = 0x36; // Windows
    constexpr quint32 kLeftScanCode = 0x2A;
    if (event.nativeVirtualKey() == kRightKeysym || event.nativeScanCode() == kRightScanCode)
        return Qt::Key_Direction_R;
    if (event.nativeVirtualKey() == kLeftKeysym || event.nativeScanCode() == kLeftScanCode)
        return Qt::Key_Direction_L;
    return 0;
}

bool isDirectionKey(int key) { return key == Qt::Key_Direction_L || key == Qt::Key_Direction_R; }

} // namespace

DirectionKeys::DirectionKeys(QObject &application) : QObject(&application)
{
    application.installEventFilter(this);
}

bool DirectionKeys::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress && event->type() != QEvent::KeyRelease)
        return false;
    if (!qobject_cast<QLineEdit *>(watched) && !qobject_cast<QTextEdit *>(watched))
        return false;
    return take(*watched, *static_cast<QKeyEvent *>(event));
}

bool DirectionKeys::take(QObject &field, const QKeyEvent &event)
{
    if (isDirectionKey(event.key()))
        return !m_isEnabled;
    if (!m_isEnabled)
        return false;
    const auto turn = [&field](int key) {
        QKeyEvent press(QEvent::KeyPress, key, Qt::NoModifier);
        QCoreApplication::sendEvent(&field, &press);
    };
    if (event.type() == QEvent::KeyRelease) {
        const bool isModifier = event.key() == Qt::Key_Shift || event.key() == Qt::Key_Control;
        if (const int wanted = std::exchange(m_wanted, 0); wanted && isModifier)
            turn(wanted);
        return false;
    }
    m_wanted = 0;
#ifdef Q_OS_MACOS
    const bool isArrow = event.key() == Qt::Key_Left || event.key() == Qt::Key_Right;
    if (isArrow && event.modifiers().testFlags(Qt::ControlModifier | Qt::MetaModifier)) {
        turn(event.key() == Qt::Key_Right ? Qt::Key_Direction_R : Qt::Key_Direction_L);
        return true;
    }
#endif
    if (event.key() == Qt::Key_Shift && event.modifiers().testFlag(Qt::ControlModifier))
        m_wanted = directionOfShift(event);
    return false;
}

} // namespace wxm
