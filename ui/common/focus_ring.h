// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

class QApplication;
class QFocusFrame;

namespace wxm {

//! Draws the keyboard focus 2 px outside of buttons, check boxes and switches. Fields and rows draw
//! their own. Shown when the focus came by key, not by a press of the mouse.
class FocusRing : public QObject {
    Q_OBJECT
public:
    explicit FocusRing(QApplication &application);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void follow(QWidget *widget);

    QFocusFrame *m_frame = nullptr;
};

} // namespace wxm
