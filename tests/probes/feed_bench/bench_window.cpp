// SPDX-License-Identifier: MIT
#include "bench_window.h"

#include "ui/live/feed_view.h"

#include <QKeyEvent>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

BenchWindow::BenchWindow(FeedBench &bench, FrameClock &clock, QSize size, bool readsBack)
    : m_clock(clock)
{
    auto *view = new wxm::live::FeedView(bench.store(), this);
    setCentralWidget(view);
    resize(size);
    connect(&bench, &FeedBench::began, this, [this] { m_clock.start(); });
    // The live is known for sure when its first rows came.
    const auto isShown = std::make_shared<bool>(false);
    const auto keysLeft = std::make_shared<int>(readsBack ? 3 : 0);
    connect(&bench.store(), &wxm::live::LiveStore::changed, view,
        [&bench, view, isShown, keysLeft](wxm::LiveId live) {
            if (!std::exchange(*isShown, true))
                view->setLive(live);
            if (*keysLeft > 0 && bench.taken() > 1000) {
                --*keysLeft;
                QKeyEvent pageUp(QEvent::KeyPress, Qt::Key_PageUp, Qt::NoModifier);
                QCoreApplication::sendEvent(view, &pageUp);
            }
        });
}

QJsonObject BenchWindow::withFrames(QJsonObject figures) const
{
    const auto &frames = m_clock.frameCpuMs();
    const auto &gaps = m_clock.gapMs();
    const auto rounded = [](double value) { return std::round(value * 1000) / 1000; };
    figures[u"frames"_s] = qint64(frames.size());
    figures[u"frame_cpu_p50"_s] = rounded(percentile(frames, 0.5));
    figures[u"frame_cpu_p99"_s] = rounded(percentile(frames, 0.99));
    figures[u"gap_p50"_s] = rounded(percentile(gaps, 0.5));
    figures[u"gap_p99"_s] = rounded(percentile(gaps, 0.99));
    figures[u"gap_max"_s] = rounded(percentile(gaps, 1));
    return figures;
}
