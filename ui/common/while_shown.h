// SPDX-License-Identifier: MIT
#pragma once

#include <QEvent>
#include <QPointer>
#include <QTimer>
#include <QWidget>

#include <functional>
#include <utility>

namespace wxm {

//! Lets a timer that only keeps something fresh to look at run while its widget is shown: in a
//! window that is put away each round would wake the processor for nobody. `look` makes it fresh
//! when it is shown again, and at each round. A window is hidden as the last of its ends, when what
//! it was made of, the timer too, has gone.
class WhileShown final : public QObject {
public:
    WhileShown(QWidget *widget, QTimer &timer, std::function<void()> look)
        : QObject(widget)
        , m_timer(&timer)
        , m_look(std::move(look))
    {
        widget->installEventFilter(this);
        connect(m_timer, &QTimer::timeout, this, [this] { m_look(); });
    }

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::Show) {
            m_look();
            m_timer->start();
        } else if (event->type() == QEvent::Hide && m_timer) {
            m_timer->stop();
        }
        return false;
    }

private:
    const QPointer<QTimer> m_timer;
    std::function<void()> m_look;
};

} // namespace wxm
