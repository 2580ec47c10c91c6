// SPDX-License-Identifier: MIT
#include "ui/common/focus_ring.h"

#include <QAbstractButton>
#include <QAbstractSlider>
#include <QApplication>
#include <QFocusEvent>
#include <QFocusFrame>
#include <QScrollArea>

namespace wxm {

FocusRing::FocusRing(QApplication &application) : QObject(&application)
{
    application.installEventFilter(this);
}

bool FocusRing::eventFilter(QObject *watched, QEvent *event)
{
    if (!watched->isWidgetType()) // the style is told of the focus, too
        return false;
    if (event->type() == QEvent::FocusIn) {
        // Fields, rows and views draw their own.
        const bool isRinged = qobject_cast<QAbstractButton *>(watched)
            || qobject_cast<QAbstractSlider *>(watched) || qobject_cast<QScrollArea *>(watched);
        const auto reason = static_cast<QFocusEvent *>(event)->reason();
        const bool byKey = reason != Qt::MouseFocusReason && reason != Qt::PopupFocusReason
            && reason != Qt::ActiveWindowFocusReason;
        follow(byKey && isRinged ? static_cast<QWidget *>(watched) : nullptr);
    } else if (event->type() == QEvent::FocusOut && m_frame && watched == m_frame->widget()) {
        follow(nullptr);
    }
    return false;
}

void FocusRing::follow(QWidget *widget)
{
    if (!widget) {
        if (m_frame)
            m_frame->setWidget(nullptr);
        return;
    }
    if (!m_frame) {
        m_frame = new QFocusFrame;
        connect(m_frame, &QObject::destroyed, this, [this] { m_frame = nullptr; });
    }
    m_frame->setWidget(widget);
}

} // namespace wxm
