// SPDX-License-Identifier: MIT
// Where the rows of a list of threads stand, by arithmetic.
#include "ui/chat/thread_delegate.h"
#include "ui/chat/thread_list_view.h"
#include "ui/common/theme.h"

#include <QAccessible>
#include <QScrollBar>

#include <utility>

namespace wxm {

int ThreadListView::rowHeight() const { return Theme::of(this).scaled(m_delegate->threadHeight()); }

int ThreadListView::headingHeight() const { return Theme::of(this).scaled(metric::kSectionHead); }

//! In the whole list, as if nothing were scrolled.
int ThreadListView::topOf(int row) const
{
    const int headings = m_model.headingsAbove(row);
    return (row - headings) * rowHeight() + headings * headingHeight();
}

//! -1 below the last row. The one before the first whose top lies below.
int ThreadListView::rowAt(int y) const
{
    int low = 0, high = m_model.rowCount();
    while (low < high) {
        const int middle = low + (high - low) / 2;
        if (topOf(middle + 1) <= y)
            low = middle + 1;
        else
            high = middle;
    }
    return low < m_model.rowCount() && y >= 0 ? low : -1;
}

QRect ThreadListView::visualRect(const QModelIndex &index) const
{
    if (!index.isValid() || index.model() != model())
        return {};
    const int top = topOf(index.row());
    return {0, top - verticalOffset(), viewport()->width(), topOf(index.row() + 1) - top};
}

QModelIndex ThreadListView::indexAt(const QPoint &point) const
{
    const int row = viewport()->rect().contains(point) ? rowAt(point.y() + verticalOffset()) : -1;
    return row < 0 ? QModelIndex() : model()->index(row, 0);
}

int ThreadListView::verticalOffset() const { return verticalScrollBar()->value(); }

//! Everything is painted anew with the next layout, which this asks for.
void ThreadListView::onRearranged()
{
    m_hasOnlyMoved = false;
    viewport()->update();
    scheduleDelayedItemsLayout();
}

//! The rows between the two places make room, each by one row: their pixels are there already.
void ThreadListView::onMoved(int from, int to)
{
    const int above = qMin(from, to), below = qMax(from, to);
    const int top = topOf(above) - verticalOffset();
    const QRect band(0, top, viewport()->width(), topOf(below + 1) - verticalOffset() - top);
    const QRect seen = band & viewport()->rect();
    if (!seen.isEmpty())
        viewport()->scroll(0, from > to ? rowHeight() : -rowHeight(), seen);
    // The pointer stays where it is, and with it the row that is lit.
    if (viewport()->underMouse()) {
        const int y = viewport()->mapFromGlobal(QCursor::pos()).y();
        viewport()->update(0, y - 2 * rowHeight(), viewport()->width(), 4 * rowHeight());
    }
    m_hasOnlyMoved = true;
}

//! Nothing is kept that could be out of date.
void ThreadListView::doItemsLayout()
{
    if (!std::exchange(m_hasOnlyMoved, false))
        return QAbstractItemView::doItemsLayout();
    updateGeometries();
}

void ThreadListView::updateGeometries()
{
    auto *bar = verticalScrollBar();
    bar->setSingleStep(rowHeight());
    bar->setPageStep(viewport()->height());
    bar->setRange(0, qMax(0, topOf(m_model.rowCount()) - viewport()->height()));
    QAbstractItemView::updateGeometries();
}

void ThreadListView::scrollContentsBy(int dx, int dy)
{
    if (dy != 0)
        executeDelayedItemsLayout();
    scrollDirtyRegion(dx, dy);
    viewport()->scroll(dx, dy);
}

void ThreadListView::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    if (!index.isValid())
        return;
    auto *bar = verticalScrollBar();
    const int top = topOf(index.row()), bottom = topOf(index.row() + 1);
    const int height = viewport()->height();
    if (hint == PositionAtTop || (hint == EnsureVisible && top < bar->value()))
        bar->setValue(top);
    else if (hint == PositionAtBottom || (hint == EnsureVisible && bottom > bar->value() + height))
        bar->setValue(bottom - height);
    else if (hint == PositionAtCenter)
        bar->setValue((top + bottom - height) / 2);
    viewport()->update(visualRect(index));
}

//! The next row in this direction that can be chosen; -1 if there is none.
int ThreadListView::nextThread(int row, int step) const
{
    while (row >= 0 && row < m_model.rowCount()
        && m_model.rowAt(row).kind != ThreadListRow::Kind::Thread)
        row += step;
    return row < m_model.rowCount() ? row : -1;
}

QModelIndex ThreadListView::moveCursor(CursorAction action, Qt::KeyboardModifiers)
{
    executeDelayedItemsLayout();
    const int last = m_model.rowCount() - 1;
    const auto current = currentIndex();
    const int row = current.isValid() ? current.row() : -1;
    int to = -1;
    switch (action) {
    case MoveUp:
        to = row < 0 ? nextThread(0, 1) : nextThread(row - 1, -1);
        break;
    case MoveDown:
        to = nextThread(row + 1, 1);
        break;
    case MovePageUp:
    case MovePageDown: {
        const int step = action == MovePageUp ? -1 : 1;
        const int y =
            topOf(qMax(row, 0)) + step * qMax(rowHeight(), viewport()->height() - rowHeight());
        to = nextThread(y < 0 ? 0 : rowAt(qMin(y, topOf(last + 1) - 1)), step < 0 ? 1 : -1);
        break;
    }
    case MoveHome:
        to = nextThread(0, 1);
        break;
    case MoveEnd:
        to = nextThread(last, -1);
        break;
    case MoveLeft:
    case MoveRight:
    case MoveNext:
    case MovePrevious: // there is nothing at the sides
        return current;
    }
    return to < 0 ? current : model()->index(to, 0);
}

void ThreadListView::setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags flags)
{
    const int first = rowAt(qMax(0, rect.top() + verticalOffset()));
    int last = rowAt(rect.bottom() + verticalOffset());
    if (last < 0)
        last = m_model.rowCount() - 1;
    QItemSelection selection;
    if (first >= 0 && last >= first)
        selection.select(model()->index(first, 0), model()->index(last, 0));
    selectionModel()->select(selection, flags);
}

QRegion ThreadListView::visualRegionForSelection(const QItemSelection &selection) const
{
    QRegion region;
    for (const auto &range : selection) {
        if (range.isValid())
            region += visualRect(range.topLeft()).united(visualRect(range.bottomRight()));
    }
    return region & viewport()->rect();
}

void ThreadListView::selectionChanged(
    const QItemSelection &selected, const QItemSelection &deselected)
{
    QAbstractItemView::selectionChanged(selected, deselected);
    if (!QAccessible::isActive())
        return;
    const auto tell = [this](const QItemSelection &rows, QAccessible::Event what) {
        const auto indexes = rows.indexes();
        if (indexes.isEmpty() || !indexes.first().isValid())
            return;
        QAccessibleEvent event(this, what);
        event.setChild(indexes.first().row());
        QAccessible::updateAccessibility(&event);
    };
    tell(selected, QAccessible::SelectionAdd);
    tell(deselected, QAccessible::SelectionRemove);
}

void ThreadListView::tellFocus(const QModelIndex &index)
{
    if (!QAccessible::isActive() || !index.isValid() || !hasFocus())
        return;
    QAccessibleEvent event(this, QAccessible::Focus);
    event.setChild(index.row());
    QAccessible::updateAccessibility(&event);
}

} // namespace wxm
