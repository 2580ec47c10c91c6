// SPDX-License-Identifier: MIT
#include "ui/shell/overlay.h"

#include "ui/common/paint.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>

namespace wxm {

namespace {

constexpr int kTop = 112;

//! The raised box.
class Panel final : public QWidget {
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent *) override
    {
        const auto &theme = Theme::of(this);
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        paintBox(&painter, rect(), radius::kNormal, theme.color(ColorRole::Raised),
            theme.color(ColorRole::Line2));
    }
    void mousePressEvent(QMouseEvent *event) override { event->accept(); }
};

} // namespace

Overlay::Overlay(QWidget *window) : QWidget(window), m_panel(new Panel(this))
{
    hide();
    window->installEventFilter(this);
}

void Overlay::openPanel()
{
    if (!isVisible())
        m_before = QApplication::focusWidget();
    aboutToOpen();
    setGeometry(parentWidget()->rect());
    placePanel();
    show();
    raise();
    firstFocus()->setFocus(Qt::PopupFocusReason);
}

void Overlay::closePanel()
{
    if (!isVisible())
        return;
    hide();
    if (m_before && m_before->isVisible())
        m_before->setFocus(Qt::PopupFocusReason);
}

void Overlay::placePanel()
{
    const QSize wanted =
        panelSize(size()).boundedTo(size() - QSize(2 * space::k16, 2 * space::k16));
    const int top = qMin(kTop, qMax(space::k16, (height() - wanted.height()) / 2));
    m_panel->setGeometry(QRect(QPoint((width() - wanted.width()) / 2, top), wanted));
}

bool Overlay::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape)
        event->accept();
    return QWidget::event(event);
}

bool Overlay::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible()) {
        setGeometry(parentWidget()->rect());
        placePanel();
    }
    return QWidget::eventFilter(watched, event);
}

void Overlay::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), Theme::of(this).color(ColorRole::Scrim));
}

void Overlay::mousePressEvent(QMouseEvent *) { closePanel(); }

void Overlay::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        return closePanel();
    QWidget::keyPressEvent(event);
}

//! What lies behind is not reached while the panel is open.
bool Overlay::focusNextPrevChild(bool next)
{
    QWidget *from = QApplication::focusWidget();
    for (QWidget *at = from; at;) {
        at = next ? at->nextInFocusChain() : at->previousInFocusChain();
        if (at == from)
            break;
        if (m_panel->isAncestorOf(at) && at->isVisible() && at->isEnabled()
            && (at->focusPolicy() & Qt::TabFocus)) {
            at->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
            return true;
        }
    }
    return true;
}

} // namespace wxm
