// SPDX-License-Identifier: MIT
#pragma once

#include <deque>
#include <functional>
#include <optional>
#include <utility>

namespace wxm {

//! Where somebody was before each jump, and where they were before they came back: a few, since
//! nobody remembers more. A value.
class JumpStack {
public:
    //! Goes back to a place.
    using Spot = std::function<void()>;
    static constexpr std::size_t kMost = 32;

    //! The person is led away from here. What was ahead is no more.
    void leave(Spot here)
    {
        put(m_back, std::move(here));
        m_ahead.clear();
    }
    //! Where to go, from `here`; nothing: there is no way.
    std::optional<Spot> back(Spot here) { return pass(m_back, m_ahead, std::move(here)); }
    std::optional<Spot> ahead(Spot here) { return pass(m_ahead, m_back, std::move(here)); }
    bool hasBack() const { return !m_back.empty(); }
    bool hasAhead() const { return !m_ahead.empty(); }
    //! Another account is signed in.
    void clear()
    {
        m_back.clear();
        m_ahead.clear();
    }

private:
    static void put(std::deque<Spot> &spots, Spot one)
    {
        spots.push_back(std::move(one));
        if (spots.size() > kMost)
            spots.pop_front();
    }
    static std::optional<Spot> pass(std::deque<Spot> &from, std::deque<Spot> &to, Spot here)
    {
        if (from.empty())
            return {};
        auto spot = std::move(from.back());
        from.pop_back();
        put(to, std::move(here));
        return spot;
    }

    std::deque<Spot> m_back;
    std::deque<Spot> m_ahead;
};

} // namespace wxm
