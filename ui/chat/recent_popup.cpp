// SPDX-License-Identifier: MIT
#include "ui/chat/recent_popup.h"

#include "ui/common/accessible.h"
#include "ui/common/theme.h"

#include <QKeyEvent>
#include <QListWidget>
#include <QVBoxLayout>

namespace wxm {

namespace {
constexpr int kWidth = 360;
constexpr int kRecentRow = 36;
} // namespace

RecentPopup::RecentPopup(const QList<Item> &items, int step, QWidget *over)
    : QFrame(over, Qt::Popup)
    , m_items(items)
    , m_list(new QListWidget(this))
{
    const auto &theme = Theme::of(over);
    setAttribute(Qt::WA_DeleteOnClose);
    setFrameShape(QFrame::StyledPanel);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    setAccessibleName(tr("Recently opened"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setAccessibleName(tr("Recently opened"));
    m_list->installEventFilter(this);
    for (const auto &item : items) {
        auto *row = new QListWidgetItem(item.words, m_list);
        row->setSizeHint({0, theme.scaled(kRecentRow)});
    }
    m_list->setFixedSize(theme.scaled(kWidth), int(items.size()) * theme.scaled(kRecentRow));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::k8, space::k8, space::k8, space::k8);
    column->addWidget(m_list);
    connect(m_list, &QListWidget::itemClicked, this, &RecentPopup::choose);
    m_list->setCurrentRow(0);
    go(step);
    adjustSize();
    move(over->mapToGlobal(over->rect().center()) - rect().center());
    m_list->setFocus();
}

void RecentPopup::go(int step)
{
    const auto count = int(m_items.size());
    if (count == 0)
        return;
    m_list->setCurrentRow((m_list->currentRow() + step + count) % count);
    announceState(m_list, spokenText(m_list->currentItem()->text()));
}

void RecentPopup::choose()
{
    const auto thread = m_items.value(m_list->currentRow()).thread;
    close();
    if (thread.isValid())
        Q_EMIT chosen(thread);
}

void RecentPopup::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Tab:
    case Qt::Key_Down:
        return go(event->modifiers().testFlag(Qt::ShiftModifier) ? -1 : 1);
    case Qt::Key_Backtab:
    case Qt::Key_Up:
        return go(-1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        return choose();
    case Qt::Key_Escape:
        close();
        return;
    default:
        return QFrame::keyPressEvent(event);
    }
}

void RecentPopup::keyReleaseEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Control)
        return choose();
    QFrame::keyReleaseEvent(event);
}

//! The list has the focus, so that it is heard; the keys are ours.
bool RecentPopup::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        keyPressEvent(static_cast<QKeyEvent *>(event));
        return true;
    }
    if (watched == m_list && event->type() == QEvent::KeyRelease) {
        keyReleaseEvent(static_cast<QKeyEvent *>(event));
        return true;
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace wxm
