// SPDX-License-Identifier: MIT
#include "live/exposure.h"

#include <algorithm>
#include <array>
#include <numeric>
#include <utility>

namespace wxm::live {

namespace {

constexpr int kTickMs = 15'000;
constexpr double kBlurredWeight = 0.25;
//! From so much in a quarter of an hour on it is the next level; the fourth is one a minute.
constexpr std::array kLevelFrom{3.0, 8.0, 15.0, 30.0};
constexpr qsizetype kMostBars = 96;

} // namespace

Exposure::Exposure(LiveStore &store, FlaggedComments &flagged, Settings &settings,
    const Clock &clock, std::function<bool()> hasWaiting, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_flagged(flagged)
    , m_settings(settings)
    , m_clock(clock)
    , m_hasWaiting(std::move(hasWaiting))
    , m_sinceMs(clock.wallMs())
{
    m_tick.setInterval(kTickMs);
    connect(&m_tick, &QTimer::timeout, this, &Exposure::look);
    connect(&flagged, &FlaggedComments::found, this, &Exposure::onFound);
    // Other rules, other rows: what is found anew was before the eyes already.
    connect(&flagged, &FlaggedComments::reset, this, [this](LiveId live) {
        if (const auto *record = m_store.find(live))
            m_next[live] = record->feed().endRow();
    });
    connect(&store, &LiveStore::openedChanged, this,
        [this] { m_next.removeIf([this](const auto &one) { return !m_store.find(one.key()); }); });
    settings.exposure.follow(this, [this](bool isWanted) {
        if (!isWanted)
            beginShift();
    });
}

void Exposure::onFound(LiveId live)
{
    const auto *record = m_store.find(live);
    if (!record)
        return;
    auto &next = m_next[live];
    const auto from = std::exchange(next, record->feed().endRow());
    if (!isCounted() || isOnBreak() || !m_inSight.contains(live))
        return;
    const auto &all = m_flagged.of(live);
    double weight = 0;
    for (auto one = all.rbegin(); one != all.rend() && one->row >= from; ++one) {
        if (!m_flagged.ruleOf(*one).isTriaged)
            continue; // nothing that anybody has to judge
        const bool blurs = m_flagged.isBlurred(*one);
        ++m_seen;
        m_blurred += blurs ? 1 : 0;
        weight += blurs ? kBlurredWeight : 1;
    }
    if (weight > 0)
        add(weight);
}

void Exposure::noteRevealed()
{
    if (!isCounted())
        return;
    ++m_revealed;
    add(1 - kBlurredWeight);
}

void Exposure::add(double weight)
{
    const auto now = m_clock.wallMs();
    m_lately.emplace_back(now, weight);
    const auto bar = qsizetype(std::max<EpochMs>(now - m_sinceMs, 0) / kBarMs);
    while (m_bars.size() <= bar && m_bars.size() < kMostBars)
        m_bars.append(0);
    m_bars[std::min(bar, m_bars.size() - 1)] += weight;
    look();
}

QList<double> Exposure::bars() const
{
    auto all = m_bars;
    const auto now = qsizetype(std::max<EpochMs>(m_clock.wallMs() - m_sinceMs, 0) / kBarMs);
    while (all.size() <= now && all.size() < kMostBars)
        all.append(0);
    return all;
}

int Exposure::level() const
{
    const auto since = m_clock.wallMs() - kBarMs;
    const auto weight = std::accumulate(
        m_lately.begin(), m_lately.end(), 0.0, [since](double sum, const auto &one) {
            return sum + (one.first > since ? one.second : 0);
        });
    return 1 + int(std::count_if(kLevelFrom.begin(), kLevelFrom.end(), [weight](double from) {
        return weight >= from;
    }));
}

void Exposure::look()
{
    const auto now = m_clock.wallMs();
    while (!m_lately.empty() && m_lately.front().first <= now - kBarMs)
        m_lately.pop_front();
    const bool isHigh = level() >= kHigh;
    if (!isHigh)
        m_highSinceMs = 0;
    else if (m_highSinceMs == 0)
        m_highSinceMs = now;
    const auto after = EpochMs{m_settings.breakAfter().toInt()} * 60'000;
    const bool isDue = isHigh && after > 0 && now - m_highSinceMs >= after && !m_isNotToday
        && now >= m_notBeforeMs && !isOnBreak();
    // Once it stands it stays, whatever is done meanwhile; it never comes into an act.
    m_isProposed = isDue && (m_isProposed || !m_hasWaiting());
    // A moderator who has read nothing is not woken for it.
    if (m_lately.empty() && !isOnBreak())
        m_tick.stop();
    else if (!m_tick.isActive())
        m_tick.start();
    Q_EMIT changed();
}

void Exposure::takeBreak()
{
    m_breakSinceMs = m_clock.wallMs();
    look();
}

void Exposure::endBreak()
{
    m_lastBreakMs = m_clock.wallMs();
    m_breakSinceMs = 0;
    m_highSinceMs = 0;
    m_lately.clear();
    look();
}

void Exposure::later()
{
    m_notBeforeMs = m_clock.wallMs() + kLaterMs;
    look();
}

void Exposure::notToday()
{
    m_isNotToday = true;
    look();
}

void Exposure::beginShift()
{
    m_sinceMs = m_clock.wallMs();
    m_lately.clear();
    m_bars.clear();
    m_highSinceMs = m_lastBreakMs = m_breakSinceMs = m_notBeforeMs = 0;
    m_isNotToday = m_isProposed = false;
    m_seen = m_blurred = m_revealed = 0;
    Q_EMIT changed();
}

} // namespace wxm::live
