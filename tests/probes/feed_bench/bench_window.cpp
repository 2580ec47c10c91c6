// SPDX-License-Identifier: MIT
#include "bench_window.h"

#include "ui/live/feed_view.h"

#include <QGridLayout>
#include <QKeyEvent>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;
using wxm::live::FeedView;

namespace {

//! So many rows are there before somebody scrolls up in them.
constexpr qint64 kRowsFirst = 1000;
constexpr int kPagesUp = 3;

} // namespace

BenchWindow::BenchWindow(FeedBench &bench, FrameClock &clock, int feeds, QSize size, bool readsBack)
    : m_bench(bench)
    , m_clock(clock)
    , m_keysLeft(readsBack ? kPagesUp : 0)
{
    auto *area = new QWidget(this);
    auto *grid = new QGridLayout(area);
    grid->setContentsMargins({});
    const int columns = int(std::ceil(std::sqrt(feeds)));
    for (int i = 0; i < feeds; ++i) {
        m_views.push_back(new FeedView(bench.store(), area));
        if (bench.flagged())
            m_views.back()->setFlagged(*bench.flagged());
        grid->addWidget(m_views.back(), i / columns, i % columns);
    }
    setCentralWidget(area);
    resize(size);
    connect(&bench, &FeedBench::began, this, [this] { m_clock.start(); });
    connect(&bench.store(), &wxm::live::LiveStore::changed, this, &BenchWindow::onChanged);
    if (readsBack)
        connect(m_views.front(), &FeedView::stateChanged, this, &BenchWindow::watchPlace);
}

void BenchWindow::onChanged(wxm::LiveId live)
{
    assign(live);
    if (m_keysLeft > 0 && m_bench.taken() > kRowsFirst)
        scrollUp();
}

//! Each live gets a view of its own, in the order in which they are heard of.
void BenchWindow::assign(wxm::LiveId live)
{
    for (auto *view : m_views) {
        if (view->live() == live)
            return;
        if (!view->live().isValid())
            return view->setLive(live);
    }
}

void BenchWindow::scrollUp()
{
    --m_keysLeft;
    QKeyEvent pageUp(QEvent::KeyPress, Qt::Key_PageUp, Qt::NoModifier);
    QCoreApplication::sendEvent(m_views.front(), &pageUp);
}

//! After each layout: the row in the middle stays where it was for as long as it is kept.
void BenchWindow::watchPlace()
{
    const auto &view = *m_views.front();
    const auto middle = view.rowAt(view.viewport()->rect().center());
    if (m_keysLeft > 0 || view.isFollowing() || !middle)
        return;
    const bool isKept = m_place && view.indexOf(m_place->row).has_value();
    const int top = isKept ? view.rowRect(m_place->row).top() : 0;
    if (isKept && top == m_place->top)
        return;
    m_moves += isKept ? 1 : 0;
    m_place = Place{*middle, view.rowRect(*middle).top()};
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
