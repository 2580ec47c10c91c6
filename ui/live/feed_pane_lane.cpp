// SPDX-License-Identifier: MIT
// Gifts, likes and shares between the comments, or in a lane of their own.
#include "ui/live/feed_pane.h"
#include "ui/live/filter_bar.h"
#include "ui/live/gift_lane.h"

#include <QVBoxLayout>

namespace wxm::live {

void FeedPane::setLane(bool isOn)
{
    if (isOn == (m_lane != nullptr))
        return;
    if (isOn) {
        m_lane = new GiftLane(m_live.store, m_which, this);
        auto *column = static_cast<QVBoxLayout *>(layout());
        column->insertWidget(column->indexOf(m_view), m_lane);
        m_lane->placeInTabOrder(m_view);
        m_lane->show();
        fold();
    } else {
        std::exchange(m_lane, nullptr)->deleteLater();
    }
    takeKinds();
}

//! What stands in the lane does not stand between the comments as well.
void FeedPane::takeKinds()
{
    auto kinds = FeedKinds::of(m_live.settings);
    if (m_lane)
        kinds.gifts = kinds.likes = kinds.shares = false;
    m_view->setKinds(kinds);
    m_filter->setKinds(kinds);
}

} // namespace wxm::live
