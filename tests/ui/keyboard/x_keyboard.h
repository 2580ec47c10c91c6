// SPDX-License-Identifier: MIT
#pragma once

#include "fakes/x_display.h"

#include <QApplication>
#include <QKeyEvent>
#include <QTest>

#include <iterator>
#include <optional>

namespace wxm::testing {

//! The code of X11 for a key, by what a Latin keyboard has there.
inline std::optional<int> codeOf(int key)
{
    // From the key 1 on; the holes are Return, Ctrl, the left Shift key and the backslash.
    static constexpr char16_t rows[] =
        u"1234567890-=\0\0QWERTYUIOP[]\0\0ASDFGHJKL;'`\0\\ZXCVBNM,./";
    for (std::size_t at = 0; key < 0x80 && at + 1 < std::size(rows); ++at) {
        if (rows[at] && rows[at] == key)
            return int(at) + 10;
    }
    if (key >= Qt::Key_F1 && key <= Qt::Key_F10)
        return 67 + key - Qt::Key_F1;
    switch (key) {
    case Qt::Key_F11:
        return 95;
    case Qt::Key_F12:
        return 96;
    case Qt::Key_Escape:
        return 9;
    case Qt::Key_Backspace:
        return 22;
    case Qt::Key_Tab:
        return 23;
    case Qt::Key_Backtab:
        return 23;
    case Qt::Key_Return:
        return 36;
    case Qt::Key_Enter:
        return 104;
    case Qt::Key_Space:
        return 65;
    case Qt::Key_CapsLock:
        return 66;
    case Qt::Key_Home:
        return 110;
    case Qt::Key_Up:
        return 111;
    case Qt::Key_PageUp:
        return 112;
    case Qt::Key_Left:
        return 113;
    case Qt::Key_Right:
        return 114;
    case Qt::Key_End:
        return 115;
    case Qt::Key_Down:
        return 116;
    case Qt::Key_PageDown:
        return 117;
    case Qt::Key_Insert:
        return 118;
    case Qt::Key_Delete:
        return 119;
    case Qt::Key_Alt:
        return 64;
    case Qt::Key_Shift:
        return 50;
    case Qt::Key_Control:
        return 37;
    case Qt::Key_Menu:
        return 135;
    default:
        return {};
    }
}

//! Presses by the codes of the keyboard, as fingers do, and tells when the program has had the key.
class Fingers final : public QObject {
public:
    Fingers() { qApp->installEventFilter(this); }

    //! False when the release of the key did not come.
    bool press(QKeyCombination chord)
    {
        const auto code = codeOf(chord.key());
        if (!code)
            return false;
        QStringList held;
        if (chord.keyboardModifiers() & Qt::ControlModifier)
            held << QStringLiteral("37");
        if (chord.keyboardModifiers() & Qt::ShiftModifier || chord.key() == Qt::Key_Backtab)
            held << QStringLiteral("50");
        if (chord.keyboardModifiers() & Qt::AltModifier)
            held << QStringLiteral("64");
        QStringList steps;
        for (const auto &one : std::as_const(held))
            steps << QStringLiteral("keydown") << one;
        steps << QStringLiteral("key")
              << (*code == 9 ? QStringLiteral("Escape")
                             : QString::number(*code)); // 9 is a digit to it
        for (auto one = held.crbegin(); one != held.crend(); ++one)
            steps << QStringLiteral("keyup") << *one;
        // What was held is let go last.
        m_awaited = held.isEmpty() ? *code : held.first().toInt();
        m_isOver = false;
        if (QProcess::execute(QStringLiteral("xdotool"), steps) != 0)
            return false;
        return QTest::qWaitFor([this] { return m_isOver; }, 3'000);
    }

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::KeyRelease
            && static_cast<QKeyEvent *>(event)->nativeScanCode() == quint32(m_awaited))
            m_isOver = true;
        return false;
    }

private:
    int m_awaited = 0;
    bool m_isOver = true;
};

} // namespace wxm::testing
