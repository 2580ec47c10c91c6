// SPDX-License-Identifier: MIT
#include "live/join_watch.h"

#include <algorithm>

namespace wxm::live {

JoinWatch::JoinWatch(LiveStore &store, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
{
    connect(&store, &LiveStore::received, this, [this](const LiveEvent &event) {
        if (const auto *joined = std::get_if<ViewerJoined>(&event))
            count(joined->liveId);
    });
    connect(&store, &LiveStore::openedChanged, this, [this, &store] {
        std::erase_if(m_lives, [&store](const auto &one) { return !store.find(one.first); });
    });
}

//! Seconds in which nobody came were silent.
void JoinWatch::goOn(Counts &counts, std::int64_t second)
{
    const auto size = std::int64_t(kKept);
    for (auto at = std::max(counts.last + 1, second - size + 1); at <= second; ++at)
        counts.seconds[std::size_t(at % size)] = 0;
    counts.last = std::max(counts.last, second);
}

void JoinWatch::count(LiveId live)
{
    const auto second = m_clock.wallMs() / 1000;
    auto &counts = m_lives[live];
    if (counts.first == 0) {
        counts.first = second;
        counts.last = second;
    }
    goOn(counts, second);
    ++counts.seconds[std::size_t(second % std::int64_t(kKept))];
}

QList<JoinSpike> JoinWatch::spikes() const
{
    const auto now = m_clock.wallMs() / 1000;
    QList<JoinSpike> found;
    for (const auto &[live, known] : m_lives) {
        auto counts = known;
        goOn(counts, now);
        const auto before = std::min<std::int64_t>(now - counts.first, kKept - 1) - kSeconds;
        if (before < kSeconds)
            continue; // a live that was opened just now: everybody comes
        std::int64_t lately = 0, all = 0;
        for (std::int64_t age = 0; age < before + kSeconds; ++age) {
            const auto joined = counts.seconds[std::size_t((now - age) % std::int64_t(kKept))];
            (age < kSeconds ? lately : all) += joined;
        }
        const auto usual = all * kSeconds / before;
        if (lately >= kFewest && lately >= kTimes * std::max<std::int64_t>(usual, 1))
            found.append({live, int(lately), int(usual)});
    }
    std::sort(found.begin(), found.end(),
        [](const JoinSpike &a, const JoinSpike &b) { return a.joined > b.joined; });
    return found;
}

} // namespace wxm::live
