// SPDX-License-Identifier: MIT
// Waves in a feed: which rows stand in the row of another one.
#include "ui/live/feed_accessible.h"
#include "ui/live/feed_view.h"

#include <algorithm>
#include <utility>

namespace wxm::live {

void FeedView::setViewers(const ViewerBook &viewers)
{
    m_rows.setViewers(&viewers);
    connect(&viewers, &ViewerBook::changed, this, [this, &viewers] {
        m_rows.setViewers(&viewers); // rows are laid out anew
        schedule();
    });
}

void FeedView::setFoldsWaves(bool folds)
{
    if (std::exchange(m_foldsWaves, folds) == folds)
        return;
    m_rows.setFoldsWaves(folds ? &m_unfolded : nullptr);
    refilter();
    forgetFeedRows(this);
    schedule();
}

const WaveFolds *FeedView::folds() const
{
    return m_foldsWaves && m_flagged && m_filter.words.isEmpty() ? m_flagged->folds(m_live)
                                                                 : nullptr;
}

bool FeedView::isFoldedAway(std::uint64_t number) const
{
    const auto *all = folds();
    return all && all->isAway(number) && !m_unfolded.contains(all->of(number)->wave);
}

//! The list follows what was folded since; under a hand nothing moves, and it waits.
void FeedView::takeFolds()
{
    const auto *all = folds();
    if (!all || m_foldsTaken == all->endChange())
        return;
    if (m_foldsTaken < all->firstChange() || m_foldsTaken > all->endChange()) {
        refilter();
        return;
    }
    if (!m_follows || isPaused())
        return;
    for (; m_foldsTaken < all->endChange(); ++m_foldsTaken) {
        const auto row = all->change(m_foldsTaken).row;
        const auto at = std::lower_bound(m_filtered.begin(), m_filtered.end(), row);
        const bool isThere = at != m_filtered.end() && *at == row;
        if (isThere && !passes(row))
            m_filtered.erase(at);
        else if (!isThere && row < m_filteredEnd && row >= m_record->feed().firstRow()
            && passes(row))
            m_filtered.insert(at, row);
    }
    if (m_current && isFoldedAway(*m_current))
        setCurrent(all->of(*m_current)->members.front().row);
    forgetFeedRows(this);
}

QList<Target> FeedView::foldedWith(CommentId comment) const
{
    QList<Target> found;
    const auto *all = folds();
    const auto row = all && m_record ? m_record->feed().find(comment) : std::nullopt;
    const auto *fold = row ? all->headedBy(*row) : nullptr;
    if (!fold || m_unfolded.contains(fold->wave))
        return found;
    for (const auto &one : fold->members) {
        if (const auto what = targetOf(one.row))
            found.append(*what);
    }
    return found;
}

void FeedView::toggleFold(std::uint64_t number)
{
    const auto *all = folds();
    const auto *fold = all ? all->of(number) : nullptr;
    if (!fold || !fold->isFolded())
        return;
    if (!m_unfolded.remove(fold->wave))
        m_unfolded.insert(fold->wave);
    stopFollowing(); // what is looked at stays where it is
    setCurrent(fold->members.front().row);
    refilter();
    forgetFeedRows(this);
    schedule();
    Q_EMIT stateChanged();
}

} // namespace wxm::live
