// SPDX-License-Identifier: MIT
#include "live/wave_folds.h"

#include <algorithm>

namespace wxm::live {

void WaveFolds::log(Change change)
{
    m_changes.push_back(change);
    if (m_changes.size() > kLogged) {
        m_changes.pop_front();
        ++m_firstChange;
    }
}

void WaveFolds::add(std::uint32_t wave, Member member, int people, int lives)
{
    if (!m_waveOf.emplace(member.row, wave).second)
        return;
    // Nearly always the newest; the first of a wave is told of when the second comes.
    m_rows.insert(std::upper_bound(m_rows.begin(), m_rows.end(), member.row), member.row);
    auto &fold = m_folds[wave];
    fold.wave = wave;
    fold.people = people;
    fold.lives = lives;
    auto &members = fold.members;
    members.insert(std::upper_bound(members.begin(), members.end(), member.row,
                       [](std::uint64_t row, const Member &one) { return row < one.row; }),
        member);
    if (members.size() == kFewest) {
        for (std::size_t i = 1; i < members.size(); ++i)
            log({members[i].row, false});
    } else if (members.size() > kFewest) {
        log({member.row, false});
    }
}

void WaveFolds::dropBefore(std::uint64_t row)
{
    for (; !m_rows.empty() && m_rows.front() < row; m_rows.pop_front()) {
        const auto known = m_waveOf.find(m_rows.front());
        const auto wave = known->second;
        m_waveOf.erase(known);
        auto fold = m_folds.find(wave);
        const bool wasFolded = fold->second.isFolded();
        fold->second.members.pop_front();
        if (fold->second.members.empty()) {
            m_folds.erase(fold);
            continue;
        }
        // The next one takes its place; what is no wave any more comes out again.
        if (wasFolded)
            log({fold->second.members.front().row, true});
        if (wasFolded && !fold->second.isFolded()) {
            for (const auto &one : fold->second.members)
                log({one.row, true});
        }
    }
}

void WaveFolds::renumber(const LiveFeed &feed)
{
    m_waveOf.clear();
    m_rows.clear();
    for (auto fold = m_folds.begin(); fold != m_folds.end();) {
        auto &members = fold->second.members;
        std::erase_if(members, [&](Member &one) {
            const auto row = feed.find(one.comment);
            one.row = row.value_or(0);
            return !row;
        });
        if (members.empty()) {
            fold = m_folds.erase(fold);
            continue;
        }
        std::sort(members.begin(), members.end(),
            [](const Member &a, const Member &b) { return a.row < b.row; });
        for (const auto &one : members) {
            m_waveOf.emplace(one.row, fold->first);
            m_rows.push_back(one.row);
        }
        ++fold;
    }
    std::sort(m_rows.begin(), m_rows.end());
    // The views that follow begin anew.
    m_firstChange = endChange() + 1;
    m_changes.clear();
}

const WaveFolds::Fold *WaveFolds::of(std::uint64_t row) const
{
    const auto known = m_waveOf.find(row);
    return known == m_waveOf.end() ? nullptr : &m_folds.at(known->second);
}

bool WaveFolds::isAway(std::uint64_t row) const
{
    const auto *fold = of(row);
    return fold && fold->isFolded() && fold->members.front().row != row;
}

const WaveFolds::Fold *WaveFolds::headedBy(std::uint64_t row) const
{
    const auto *fold = of(row);
    return fold && fold->isFolded() && fold->members.front().row == row ? fold : nullptr;
}

} // namespace wxm::live
