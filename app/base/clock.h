// SPDX-License-Identifier: MIT
#pragma once

#include <chrono>
#include <cstdint>

namespace wxm {

//! Where time comes from, so that tests can move it. Called from any thread.
class Clock {
public:
    virtual ~Clock() = default;
    //! Milliseconds since 1970, UTC. May jump when the person changes the clock.
    virtual std::int64_t wallMs() const = 0;
    //! Milliseconds from an arbitrary start; never goes back, may stand still in suspend.
    virtual std::int64_t monotonicMs() const = 0;
};

class SystemClock final : public Clock {
public:
    std::int64_t wallMs() const override
    {
        using namespace std::chrono;
        return duration_cast<milliseconds>(system_clock::now().time_since_epoch()).count();
    }
    std::int64_t monotonicMs() const override
    {
        using namespace std::chrono;
        return duration_cast<milliseconds>(steady_clock::now().time_since_epoch()).count();
    }
};

} // namespace wxm
