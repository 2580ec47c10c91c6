// SPDX-License-Identifier: MIT
// Which rows of a list of threads are picked.
#include "base/foreign_text.h"
#include "ui/chat/thread_delegate.h"
#include "ui/chat/thread_list_view.h"
#include "ui/chat/thread_words.h"
#include "ui/common/accessible.h"

#include <QKeyEvent>
#include <QMouseEvent>

#include <utility>

namespace wxm {

QList<ThreadKey> ThreadListView::picked() const
{
    QList<ThreadKey> all;
    for (int row = 0; row < m_model.rowCount() && !m_picked.isEmpty(); ++row) {
        const auto &one = m_model.rowAt(row);
        if (one.kind == ThreadListRow::Kind::Thread && m_picked.contains(one.thread))
            all.append(one.thread);
    }
    return all;
}

void ThreadListView::pick(const QList<ThreadKey> &threads)
{
    setPicked(QSet<ThreadKey>(threads.begin(), threads.end()));
}

void ThreadListView::pickAll() { pickRange(0, m_model.rowCount() - 1); }

void ThreadListView::setPicked(const QSet<ThreadKey> &picked)
{
    if (std::exchange(m_picked, picked) == picked)
        return;
    m_delegate->setPicked(m_picked);
    viewport()->update();
    Q_EMIT pickedChanged();
}

void ThreadListView::togglePick(int row)
{
    if (row < 0 || m_model.rowAt(row).kind != ThreadListRow::Kind::Thread)
        return;
    const auto &one = m_model.rowAt(row);
    auto picked = m_picked;
    const bool isOn = !picked.remove(one.thread);
    if (isOn)
        picked.insert(one.thread);
    m_anchor = one.thread;
    setPicked(picked);
    const QString name = spokenText(threadName(one));
    announce(this,
        isOn ? tr("%1 selected, %n in all", nullptr, int(picked.size())).arg(name)
             : tr("%1 not selected, %n in all", nullptr, int(picked.size())).arg(name));
}

void ThreadListView::pickRange(int from, int to)
{
    auto picked = m_picked;
    for (int row = qMax(0, qMin(from, to)); row <= qMax(from, to) && row < m_model.rowCount();
         ++row) {
        if (m_model.rowAt(row).kind == ThreadListRow::Kind::Thread)
            picked.insert(m_model.rowAt(row).thread);
    }
    setPicked(picked);
    announceState(this, tr("%n selected", nullptr, int(picked.size())));
}

bool ThreadListView::pickByKey(const QKeyEvent &event)
{
    const int row = currentIndex().row();
    const bool isShift = event.modifiers().testFlag(Qt::ShiftModifier);
    switch (event.key()) {
    case Qt::Key_Space:
        togglePick(row);
        return true;
    case Qt::Key_A:
        if (event.modifiers() != Qt::ControlModifier)
            return false;
        pickAll();
        return true;
    case Qt::Key_Escape:
        if (m_picked.isEmpty())
            return false;
        clearPicked();
        return true;
    case Qt::Key_Up:
    case Qt::Key_Down: {
        if (!isShift || row < 0)
            return false;
        const int step = event.key() == Qt::Key_Up ? -1 : 1;
        const int next = nextThread(row + step, step);
        if (next < 0)
            return true;
        m_isFollowing = true; // only the focus moves
        selectionModel()->setCurrentIndex(model()->index(next, 0), QItemSelectionModel::NoUpdate);
        m_isFollowing = false;
        scrollTo(currentIndex());
        pickRange(row, next);
        return true;
    }
    default:
        return false;
    }
}

bool ThreadListView::pickByMouse(const QMouseEvent &event)
{
    const int row = indexAt(event.position().toPoint()).row();
    if (!m_canPick || event.button() != Qt::LeftButton || row < 0
        || m_model.rowAt(row).kind != ThreadListRow::Kind::Thread)
        return false;
    if (event.modifiers().testFlag(Qt::ShiftModifier)) {
        const int from = m_model.indexOf(m_anchor.isValid() ? m_anchor : m_open).row();
        pickRange(from < 0 ? row : from, row);
        return true;
    }
    const auto avatar = m_delegate->avatarRect(visualRect(model()->index(row, 0)), this);
    if (!event.modifiers().testFlag(Qt::ControlModifier)
        && !avatar.contains(event.position().toPoint()))
        return false;
    togglePick(row);
    return true;
}

void ThreadListView::mousePressEvent(QMouseEvent *event)
{
    m_isPicking = pickByMouse(*event);
    if (!m_isPicking)
        QListView::mousePressEvent(event);
}

void ThreadListView::mouseReleaseEvent(QMouseEvent *event)
{
    if (!std::exchange(m_isPicking, false))
        QListView::mouseReleaseEvent(event);
}

//! The second press of two is a press.
void ThreadListView::mouseDoubleClickEvent(QMouseEvent *event)
{
    m_isPicking = pickByMouse(*event);
    if (!m_isPicking)
        QListView::mouseDoubleClickEvent(event);
}

} // namespace wxm
