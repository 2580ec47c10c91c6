// SPDX-License-Identifier: MIT
// Where a pane is too low for all that stands around the comments, this folds before they do.
#include "ui/common/banner.h"
#include "ui/common/theme.h"
#include "ui/live/comment_bar.h"
#include "ui/live/feed_pane.h"
#include "ui/live/filter_bar.h"
#include "ui/live/gift_lane.h"
#include "ui/live/live_header.h"
#include "ui/live/pending_strip.h"
#include "ui/live/pinned_line.h"
#include "ui/live/selection_bar.h"

#include <QEvent>

#include <algorithm>

namespace wxm::live {

namespace {

constexpr int kLeastRows = 2;     //!< Of comments.
constexpr int kLeastHeight = 160; //!< At 100 %: below it not even folding helps.

int heightOf(const QWidget *part, int width)
{
    if (part->isHidden())
        return 0;
    return part->hasHeightForWidth() ? part->heightForWidth(width) : part->sizeHint().height();
}

} // namespace

//! Decided by what each would want unfolded, and never by what is folded now: the same height has
//! the same look, whichever way it came to be. First goes what is a press away elsewhere.
void FeedPane::fold()
{
    const auto &theme = Theme::of(this);
    setMinimumHeight(theme.scaled(kLeastHeight));
    int wanted = kLeastRows * theme.scaled(feed::kRow);
    for (const auto *part : std::initializer_list<const QWidget *>{
             m_filter, m_banner, m_newLine, m_selection, m_comment})
        wanted += heightOf(part, width());
    wanted += m_header->heightOf(false) + (m_lane ? m_lane->heightOf(false) : 0);
    wanted += m_pinned->holdsAny() ? m_pinned->sizeHint().height() : 0;
    wanted += m_strip->isHidden() ? 0 : m_strip->heightOf(1);
    int lacks = wanted - height();
    const auto folds = [&lacks](bool isThere, int saves) {
        if (!isThere || lacks <= 0)
            return false;
        lacks -= saves;
        return true;
    };
    if (m_lane)
        m_lane->setLow(folds(true, m_lane->heightOf(false) - m_lane->heightOf(true)));
    m_header->setLow(folds(true, m_header->heightOf(false) - m_header->heightOf(true)));
    m_pinned->setFolded(folds(m_pinned->holdsAny(), m_pinned->sizeHint().height()));
    // What is left is the strip's, by whole rows; the others are scrolled to.
    m_strip->setMostRows(1 + std::max(-lacks, 0) / m_strip->rowHeight());
}

bool FeedPane::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest)
        fold();
    return QWidget::event(event);
}

} // namespace wxm::live
