// SPDX-License-Identifier: MIT
#pragma once

#include "base/clock.h"

namespace wxm::fakes {

//! Time that moves only when a test says so. Starts at 2026-06-06T01:18:15Z.
class FakeClock final : public Clock {
public:
    std::int64_t wallMs() const override { return m_wallMs; }
    std::int64_t monotonicMs() const override { return m_monotonicMs; }

    //! Both clocks go on.
    void advanceMs(std::int64_t ms)
    {
        m_wallMs += ms;
        m_monotonicMs += ms;
    }
    //! Somebody set the clock on the wall.
    void jumpMs(std::int64_t ms) { m_wallMs += ms; }

private:
    std::int64_t m_wallMs = 1'780'708'695'000;
    std::int64_t m_monotonicMs = 1'000;
};

} // namespace wxm::fakes
