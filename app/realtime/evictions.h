// SPDX-License-Identifier: MIT
#pragma once

#include <QList>

#include <cstdint>

namespace wxm {

//! How often the live server has put this program out, and what that means for the return. A single
//! time is a gateway that is drained; several in a short while are, as a rule, another program on
//! the same account, and both would push each other out for ever. Values; monotonic ms.
class Evictions {
public:
    static constexpr std::int64_t kWindowMs = 120'000;
    static constexpr int kMany = 3;

    //! It happened now. The pause before the return, at least: 0 leaves it to the usual back-off.
    int note(std::int64_t nowMs);
    //! The person said that this is the place to be.
    void forgive();
    bool isElsewhere() const { return m_round > 0; }

private:
    QList<std::int64_t> m_times;
    int m_round = 0;   //!< Of long pauses in a row.
    int m_pauseMs = 0; //!< The last long one.
};

} // namespace wxm
