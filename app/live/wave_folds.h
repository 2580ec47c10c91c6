// SPDX-License-Identifier: MIT
#pragma once

#include "live/live_feed.h"

#include <deque>
#include <unordered_map>

namespace wxm::live {

//! Which comments of one live say what an earlier one of it said: they stand in its row. Never more
//! than the rows that are kept. A value.
class WaveFolds {
public:
    static constexpr std::size_t kFewest = 3; //!< Two alike are chance.
    static constexpr std::size_t kLogged = 4'096;

    struct Member {
        std::uint64_t row = 0;
        CommentId comment = {};
    };
    struct Fold {
        std::uint32_t wave = 0;
        std::deque<Member> members; //!< By row; the first one's row stands for all.
        int people = 0;             //!< Of the wave, at least, over all lives,
        int lives = 0;              //!< and in how many.

        bool isFolded() const { return members.size() >= kFewest; }
    };
    //! Something that a list of rows has to follow.
    struct Change {
        std::uint64_t row = 0;
        bool isHead = false; //!< It stands for the others from now on; else it went into a fold.
    };

    void add(std::uint32_t wave, Member member, int people, int lives);
    //! Rows before it are no longer kept.
    void dropBefore(std::uint64_t row);
    //! Rows got other numbers.
    void renumber(const LiveFeed &feed);

    //! The fold of a row, folded or not; nullptr: it says nothing that others say.
    const Fold *of(std::uint64_t row) const;
    //! The row stands in the one of an earlier comment.
    bool isAway(std::uint64_t row) const;
    //! The fold that this row stands for; nullptr: it is a row like others.
    const Fold *headedBy(std::uint64_t row) const;

    std::uint64_t firstChange() const { return m_firstChange; }
    std::uint64_t endChange() const { return m_firstChange + m_changes.size(); }
    const Change &change(std::uint64_t number) const
    {
        return m_changes[std::size_t(number - m_firstChange)];
    }

private:
    void log(Change change);

    std::unordered_map<std::uint32_t, Fold> m_folds;           //!< By wave.
    std::unordered_map<std::uint64_t, std::uint32_t> m_waveOf; //!< By row.
    std::deque<std::uint64_t> m_rows;                          //!< Those of m_waveOf, in order.
    std::deque<Change> m_changes;
    std::uint64_t m_firstChange = 0;
};

} // namespace wxm::live
