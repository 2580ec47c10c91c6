// SPDX-License-Identifier: MIT
#pragma once

#include <chrono>
#include <cstdint>
#include <functional>
#include <memory>

class QObject;

namespace wxm {

//! Fires once for each start, from the event loop of the thread that made it.
class Timer {
public:
    virtual ~Timer() = default;
    //! Starts it (again).
    virtual void start(std::int64_t ms) = 0;
    virtual void stop() = 0;
    virtual bool isActive() const = 0;
};

//! Where time and timers come from, so that tests can move them. The time may be asked from any
//! thread.
class Clock {
public:
    virtual ~Clock() = default;
    //! Milliseconds since 1970, UTC. May jump when the person changes the clock.
    virtual std::int64_t wallMs() const = 0;
    //! Milliseconds from an arbitrary start; never goes back, may stand still in suspend.
    virtual std::int64_t monotonicMs() const = 0;
    virtual std::unique_ptr<Timer> createTimer(std::function<void()> due) const = 0;
    //! Calls once; not if `context` is gone by then.
    virtual void callLater(std::int64_t ms, QObject *context, std::function<void()> call) const = 0;
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
    std::unique_ptr<Timer> createTimer(std::function<void()> due) const override;
    void callLater(std::int64_t ms, QObject *context, std::function<void()> call) const override;
};

} // namespace wxm
