// SPDX-License-Identifier: MIT
// Which kinds of rows a feed shows.
#include "ui/live/feed_accessible.h"
#include "ui/live/feed_view.h"

#include <algorithm>

namespace wxm::live {

//! Rows go or come back where they are: what is being read stays, and so does a feed that follows.
void FeedView::setKinds(const FeedKinds &kinds)
{
    if (kinds == m_kinds)
        return;
    m_kinds = kinds;
    m_rows.setKinds(kinds);
    refilter();
    if (!m_follows && rowCount() > 0 && !indexOf(m_anchor)) {
        m_anchor = rowNumber(rowCount() - 1); // nothing is shown from there on
        m_anchorBelow = 0;
    }
    const auto nearest = [this](std::uint64_t number) -> std::optional<std::uint64_t> {
        if (rowCount() == 0)
            return {};
        return rowNumber(indexOf(number).value_or(rowCount() - 1));
    };
    if (m_hovered && nearest(*m_hovered) != m_hovered)
        setHovered({});
    if (m_current)
        setCurrent(nearest(*m_current));
    forgetFeedRows(this);
    schedule();
    Q_EMIT stateChanged();
}

void FeedView::setLane()
{
    m_isLane = true;
    setAccessibleName(tr("Gifts, likes and shares"));
    auto filter = m_filter;
    filter.comments = false;
    setFilter(filter);
}

//! Numbers go on being gathered: a row of nothing but joins may come to have likes. Under a hand
//! nothing moves, and it waits.
void FeedView::takeBursts()
{
    if (m_hiddenBursts.empty() || !m_follows || isPaused())
        return;
    bool isOther = false;
    for (const auto row : m_hiddenBursts) {
        if (row < m_record->feed().firstRow() || !passes(row))
            continue;
        m_filtered.insert(std::lower_bound(m_filtered.begin(), m_filtered.end(), row), row);
        isOther = true;
    }
    const auto last = m_hiddenBursts.back(); // the others gather no more
    m_hiddenBursts.clear();
    if (last >= m_record->feed().firstRow() && !passes(last))
        m_hiddenBursts.push_back(last);
    if (isOther)
        forgetFeedRows(this);
}

} // namespace wxm::live
