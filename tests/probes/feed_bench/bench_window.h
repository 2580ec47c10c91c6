// SPDX-License-Identifier: MIT
#pragma once

#include "feed_bench.h"
#include "frame_clock.h"

#include <QMainWindow>

//! The console's own feed view on what a bench takes in, and the figures of its frames.
class BenchWindow final : public QMainWindow {
    Q_OBJECT

public:
    //! `readsBack`: scrolls up once rows are there, and stays.
    BenchWindow(FeedBench &bench, FrameClock &clock, QSize size, bool readsBack);

    //! Adds the frames' figures.
    QJsonObject withFrames(QJsonObject figures) const;

private:
    FrameClock &m_clock;
};
