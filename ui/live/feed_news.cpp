// SPDX-License-Identifier: MIT
#include "ui/live/feed_news.h"

#include "live/live_feed.h"
#include "ui/common/accessible.h"
#include "ui/live/feed_view.h"

namespace wxm::live {

namespace {
constexpr int kRestMs = 1'000;
}

FeedNews::FeedNews(FeedView &view) : QObject(&view), m_view(view)
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(kRestMs);
    connect(&m_rest, &QTimer::timeout, this, &FeedNews::tell);
}

void FeedNews::begin(std::uint64_t endRow)
{
    m_end = endRow;
    m_count = 0;
    m_rest.stop();
}

void FeedNews::came(int comments, std::uint64_t newest, std::uint64_t endRow)
{
    m_end = endRow;
    if (comments == 0)
        return;
    m_count += comments;
    m_newest = newest;
    if (!m_rest.isActive())
        tell();
}

void FeedNews::follow(const LiveFeed &feed, std::uint64_t layout)
{
    if (m_end > 0)
        m_end = feed.nowAt(m_end - 1, layout).value_or(m_end - 1) + 1;
    m_newest = feed.nowAt(m_newest, layout).value_or(m_newest);
}

void FeedNews::tell()
{
    // In a flood the newest of a moment ago may be gone already.
    if (m_count == 0 || !m_view.indexOf(m_newest))
        return;
    const QString newest = m_view.spokenRow(m_newest);
    announce(&m_view,
        m_count == 1 ? newest
                     : tr("%n new comments. %1", "what a screen reader says", m_count).arg(newest));
    m_count = 0;
    m_rest.start();
}

} // namespace wxm::live
