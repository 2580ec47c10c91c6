// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

class QKeyEvent;

namespace wxm {

//! Ctrl with the right or the left Shift key, pressed and released alone, turns the paragraph that
//! is being written, in every field of the program; Cmd+Ctrl with an arrow does so on macOS. The
//! field hears of it as Key_Direction_R or Key_Direction_L, which Windows sends by itself. Can be
//! switched off, since it clashes with habits of selecting. One object, on the application. GUI
//! thread.
class DirectionKeys final : public QObject {
    Q_OBJECT

public:
    explicit DirectionKeys(QObject &application);

    void setEnabled(bool isEnabled) { m_isEnabled = isEnabled; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool take(QObject &field, const QKeyEvent &event);

    bool m_isEnabled = true;
    int m_wanted = 0; //!< The direction key that the release will stand for; 0: none.
};

} // namespace wxm
