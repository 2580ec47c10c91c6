// SPDX-License-Identifier: MIT
#pragma once

#include "feed_bench.h"
#include "frame_clock.h"

#include <QMainWindow>

namespace wxm::live {
class FeedView;
}

//! The console's own feed views on what a bench takes in, and the figures of their frames.
class BenchWindow final : public QMainWindow {
    Q_OBJECT

public:
    //! `readsBack`: scrolls up once rows are there, and stays.
    BenchWindow(FeedBench &bench, FrameClock &clock, int feeds, QSize size, bool readsBack);

    //! Adds the frames' figures.
    QJsonObject withFrames(QJsonObject figures) const;
    //! How often what was being read stood elsewhere in the next frame, though it was still kept.
    int moves() const { return m_moves; }

private:
    void onChanged(wxm::LiveId live);
    void assign(wxm::LiveId live);
    void scrollUp();
    void watchPlace();

    //! A row that a person reads, and where.
    struct Place {
        std::uint64_t row = 0;
        int top = 0;
    };

    FeedBench &m_bench;
    FrameClock &m_clock;
    std::vector<wxm::live::FeedView *> m_views;
    int m_keysLeft;
    std::optional<Place> m_place;
    int m_moves = 0;
};
