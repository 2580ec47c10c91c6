// SPDX-License-Identifier: MIT
// Several rows at once: chosen by id, whatever comes meanwhile.
#include "ui/common/accessible.h"
#include "ui/live/feed_accessible.h"
#include "ui/live/feed_view.h"

#include <QKeyEvent>

#include <algorithm>

namespace wxm::live {

bool FeedView::isSelected(std::uint64_t number) const
{
    if (m_selected.isEmpty())
        return false;
    const auto what = targetOf(number);
    return what && m_selected.contains(what->comment);
}

QList<Target> FeedView::selection() const
{
    QList<Target> found;
    if (!m_record)
        return found;
    auto ids = m_selected.values();
    std::sort(ids.begin(), ids.end());
    for (const auto id : std::as_const(ids)) {
        const auto row = m_record->feed().find(id);
        if (const auto what = row ? targetOf(*row) : std::nullopt)
            found.append(*what);
    }
    return found;
}

void FeedView::toggleSelected(std::uint64_t number)
{
    const auto what = targetOf(number);
    if (!what)
        return;
    if (!m_selected.remove(what->comment))
        m_selected.insert(what->comment);
    setPaused(m_isSelecting, !m_selected.isEmpty());
    viewport()->update();
    Q_EMIT selectionChanged();
}

void FeedView::clearSelection()
{
    if (m_selected.isEmpty())
        return;
    m_selected.clear();
    setPaused(m_isSelecting, false);
    viewport()->update();
    Q_EMIT selectionChanged();
}

//! A key takes the row, or leaves it; Shift and an arrow take it with the next one.
bool FeedView::selectByKey(const QKeyEvent &event)
{
    const int key = event.key();
    const auto &keys = Keys::of(this);
    if (keys.isKey(event, Command::SelectComment)) {
        if (m_current)
            toggleSelected(*m_current);
        return true;
    }
    if (event.modifiers() == Qt::ShiftModifier && (key == Qt::Key_Up || key == Qt::Key_Down)) {
        if (m_current && !isSelected(*m_current))
            toggleSelected(*m_current);
        moveCurrent(key == Qt::Key_Up ? -1 : 1);
        if (m_current && !isSelected(*m_current))
            toggleSelected(*m_current);
        return true;
    }
    if (m_selected.isEmpty() || event.isAutoRepeat())
        return false;
    if (key == Qt::Key_Escape && event.modifiers() == Qt::NoModifier) {
        clearSelection();
        return true;
    }
    if (keys.isKey(event, Command::RemoveComment)) {
        Q_EMIT selectionActTriggered(Action::RemoveComment);
        return true;
    }
    if (keys.isKey(event, Command::BlockViewer)) {
        Q_EMIT selectionActTriggered(Action::BlockViewer);
        return true;
    }
    return false;
}

bool FeedView::goToComment(CommentId comment)
{
    const auto row = m_record ? m_record->feed().find(comment) : std::nullopt;
    if (!row)
        return false;
    // What stands in the row of a wave is shown there.
    const auto *all = folds();
    const auto shown = all && isFoldedAway(*row) ? all->of(*row)->members.front().row : *row;
    const auto at = indexOf(shown);
    if (!at || rowNumber(*at) != shown)
        return false;
    m_hovered.reset();
    setCurrent(shown);
    makeVisible(shown);
    return true;
}

void FeedView::goToFlagged(bool isForward)
{
    if (!m_record || !m_flagged)
        return;
    std::optional<std::uint64_t> found;
    for (const auto &one : m_flagged->of(m_live)) {
        const bool isOnTheWay =
            !m_current || (isForward ? one.row > *m_current : one.row < *m_current);
        const auto at = isOnTheWay ? indexOf(one.row) : std::nullopt;
        if (!at || rowNumber(*at) != one.row)
            continue; // filtered out, or in the row of a wave
        found = one.row;
        if (isForward)
            break; // the first behind; else the last before
    }
    if (!found) {
        announce(this, tr("No flagged comment"));
        return;
    }
    m_hovered.reset();
    setCurrent(found);
    makeVisible(*found);
}

} // namespace wxm::live
