// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QTimer>

#include <cstdint>

namespace wxm::live {

class FeedView;
class LiveFeed;

//! Tells a screen reader in the feed what comes in, once a second at most: the newest comment, and
//! how many others came with it.
class FeedNews final : public QObject {
    Q_OBJECT

public:
    explicit FeedNews(FeedView &view);

    //! Another live, or the feed got the keyboard: what is there already is no news.
    void begin(std::uint64_t endRow);
    //! One more comment that the filter lets through, or none: rows up to `endRow` are known.
    void came(int comments, std::uint64_t newest, std::uint64_t endRow);
    //! Rows were put in since that layout: what is known has other numbers.
    void follow(const LiveFeed &feed, std::uint64_t layout);
    std::uint64_t knownEnd() const { return m_end; }

private:
    void tell();

    FeedView &m_view;
    QTimer m_rest;
    std::uint64_t m_end = 0;
    std::uint64_t m_newest = 0;
    int m_count = 0;
};

} // namespace wxm::live
