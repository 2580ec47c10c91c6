// SPDX-License-Identifier: MIT
// Where the rows of a thread stand, and what the scroll bar says of it.
#include "ui/chat/chat_view.h"

#include <QScrollBar>

namespace wxm {

void ChatView::setHeight(int row, int height)
{
    const int more = height - m_items[std::size_t(row)].height;
    m_items[std::size_t(row)].height = height;
    m_total += more;
    m_above += row < m_aboveRow ? more : 0;
}

//! From the nearest place whose height is known: that asked for last, or an end.
int ChatView::heightBefore(int row) const
{
    const int count = int(m_items.size());
    if (row < qAbs(row - m_aboveRow))
        m_above = m_aboveRow = 0;
    else if (count - row < qAbs(row - m_aboveRow)) {
        m_above = m_total;
        m_aboveRow = count;
    }
    while (m_aboveRow < row)
        m_above += m_items[std::size_t(m_aboveRow++)].height;
    while (m_aboveRow > row)
        m_above -= m_items[std::size_t(--m_aboveRow)].height;
    return m_above;
}

//! The row that stands there, or the last one.
int ChatView::rowAtHeight(int height) const
{
    int row = qBound(0, m_aboveRow, int(m_items.size()) - 1);
    while (row > 0 && heightBefore(row) > height)
        --row;
    while (row + 1 < int(m_items.size()) && heightBefore(row + 1) <= height)
        ++row;
    return row;
}

void ChatView::syncScrollBar()
{
    m_isSyncing = true;
    const int total = m_total + kFoot;
    const int most = qMax(0, total - viewport()->height());
    verticalScrollBar()->setRange(0, most);
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(Theme::of(this).lineHeight(TextSize::Body) * 2);
    verticalScrollBar()->setValue(m_isAtBottom ? most : heightBefore(m_top) - m_offset);
    m_isSyncing = false;
}

void ChatView::scrollContentsBy(int, int dy)
{
    if (!m_isSyncing)
        moveBy(dy);
}

void ChatView::moveBy(int dy)
{
    const auto *bar = verticalScrollBar();
    if (dy == 0 || m_items.empty())
        return;
    setAtBottom(bar->value() >= bar->maximum());
    if (!m_isAtBottom && qAbs(dy) > 3 * viewport()->height()) {
        m_top = rowAtHeight(bar->value()); // a jump: by the guessed heights
        m_offset = heightBefore(m_top) - bar->value();
    } else {
        m_offset += dy;
    }
    layOutVisible();
}

int ChatView::topOf(int row) const
{
    int y = m_offset;
    for (int at = m_top; at < row; ++at)
        y += m_items[std::size_t(at)].height;
    for (int at = row; at < m_top; ++at)
        y -= m_items[std::size_t(at)].height;
    return y;
}

int ChatView::rowAt(int y) const
{
    int bottom = m_offset;
    for (int row = m_top; row < int(m_items.size()); ++row) {
        bottom += m_items[std::size_t(row)].height;
        if (y < bottom)
            return row;
    }
    return -1;
}

bool ChatView::goToMessage(MessageId message)
{
    const auto &rows = m_model.rows();
    for (int row = int(m_items.size()) - 1; row >= 0; --row) {
        const auto &one = rows[row];
        if (one.kind != MessageRow::Kind::Message || one.id != message)
            continue;
        setCurrentRow(row);
        // Rows in between have guessed heights: from this one everything is laid out anew.
        setAtBottom(false);
        m_top = row;
        m_offset = viewport()->height() / 3;
        layOutVisible();
        viewport()->update();
        return true;
    }
    return false;
}

MessageId ChatView::inSight() const
{
    const auto &rows = m_model.rows();
    MessageId cut; // higher than the view, or begun above it
    int top = m_offset;
    for (int row = m_top; row < int(m_items.size()) && top < viewport()->height(); ++row) {
        const int height = m_items[std::size_t(row)].height;
        const bool isMessage =
            rows[row].kind == MessageRow::Kind::Message && rows[row].id.isValid();
        if (isMessage && top >= 0)
            return rows[row].id;
        if (isMessage && top + height > 0)
            cut = rows[row].id;
        top += height;
    }
    return cut;
}

void ChatView::ensureVisible(int row)
{
    if (row < 0 || row >= int(m_items.size()))
        return;
    layOut(row);
    const int top = topOf(row);
    const int bottom = top + m_items[std::size_t(row)].height;
    int by = 0;
    if (top < 0)
        by = -top + space::k8;
    else if (bottom > viewport()->height() - kFoot)
        by = viewport()->height() - kFoot - bottom;
    if (by == 0)
        return;
    setAtBottom(false);
    m_offset += by;
    layOutVisible();
}

} // namespace wxm
