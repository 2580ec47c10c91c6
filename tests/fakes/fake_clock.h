// SPDX-License-Identifier: MIT
#pragma once

#include "base/clock.h"

#include <QPointer>

#include <algorithm>
#include <optional>
#include <vector>

namespace wxm::fakes {

//! Time that moves only when a test says so, and timers that are due by it. Starts at
//! 2026-06-06T01:18:15Z. A timer is due in the call that moves the time, in the order of its
//! moment, then of its start; whatever has to come first through the event loop is run by the test.
class FakeClock : public Clock {
public:
    explicit FakeClock(std::int64_t wallMs = 1'780'708'695'000);
    ~FakeClock() override;

    std::int64_t wallMs() const override { return m_wallMs; }
    std::int64_t monotonicMs() const override { return m_monotonicMs; }
    std::unique_ptr<Timer> createTimer(std::function<void()> due) const override;
    void callLater(std::int64_t ms, QObject *context, std::function<void()> call) const override;

    //! Both clocks go on, and what is due on the way is called, each at its moment.
    void advanceMs(std::int64_t ms);
    //! Somebody set the clock on the wall.
    void jumpMs(std::int64_t ms) { m_wallMs += ms; }
    void setWallMs(std::int64_t ms) { m_wallMs = ms; }
    //! How many timers wait.
    int waiting() const { return int(m_starts.size()); }

private:
    class FakeTimer;

    struct Start {
        std::int64_t atMs = 0;
        int number = 0;
        FakeTimer *timer = nullptr;
        QPointer<QObject> context;
        std::function<void()> call;
    };

    std::optional<Start> takeDue(std::int64_t end);
    void moveTo(std::int64_t monotonicMs);

    std::int64_t m_wallMs;
    std::int64_t m_monotonicMs = 1'000;
    mutable int m_number = 0;
    mutable std::vector<Start> m_starts;
};

} // namespace wxm::fakes
