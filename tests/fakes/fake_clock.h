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
    explicit FakeClock(std::int64_t wallMs = 1'780'708'695'000) : m_wallMs(wallMs) { }

    std::int64_t wallMs() const override { return m_wallMs; }
    std::int64_t monotonicMs() const override { return m_monotonicMs; }
    std::unique_ptr<Timer> createTimer(std::function<void()> due) const override
    {
        return std::make_unique<FakeTimer>(*this, std::move(due));
    }
    void callLater(std::int64_t ms, QObject *context, std::function<void()> call) const override
    {
        m_starts.push_back({m_monotonicMs + ms, m_number++, nullptr, context, std::move(call)});
    }

    //! Both clocks go on, and what is due on the way is called, each at its moment.
    void advanceMs(std::int64_t ms)
    {
        const auto end = m_monotonicMs + ms;
        while (const auto next = takeDue(end)) {
            moveTo(std::max(next->atMs, m_monotonicMs));
            if (next->timer)
                next->timer->due();
            else if (next->context)
                next->call();
        }
        moveTo(end);
    }
    //! Somebody set the clock on the wall.
    void jumpMs(std::int64_t ms) { m_wallMs += ms; }
    void setWallMs(std::int64_t ms) { m_wallMs = ms; }
    //! How many timers wait.
    int waiting() const { return int(m_starts.size()); }

private:
    class FakeTimer final : public Timer {
    public:
        FakeTimer(const FakeClock &clock, std::function<void()> due)
            : m_clock(clock)
            , m_due(std::move(due))
        {
        }
        ~FakeTimer() override { FakeTimer::stop(); }
        void start(std::int64_t ms) override
        {
            FakeTimer::stop();
            m_clock.m_starts.push_back(
                {m_clock.m_monotonicMs + ms, m_clock.m_number++, this, nullptr, {}});
        }
        void stop() override
        {
            std::erase_if(
                m_clock.m_starts, [this](const Start &start) { return start.timer == this; });
        }
        bool isActive() const override
        {
            return std::any_of(m_clock.m_starts.begin(), m_clock.m_starts.end(),
                [this](const Start &start) { return start.timer == this; });
        }
        void due() const
        {
            const auto call = m_due; // it may delete this timer
            call();
        }

    private:
        const FakeClock &m_clock;
        const std::function<void()> m_due;
    };

    struct Start {
        std::int64_t atMs = 0;
        int number = 0;
        FakeTimer *timer = nullptr;
        QPointer<QObject> context;
        std::function<void()> call;
    };

    std::optional<Start> takeDue(std::int64_t end)
    {
        const auto next = std::min_element(
            m_starts.begin(), m_starts.end(), [](const Start &left, const Start &right) {
                return left.atMs != right.atMs ? left.atMs < right.atMs
                                               : left.number < right.number;
            });
        if (next == m_starts.end() || next->atMs > end)
            return {};
        auto start = std::move(*next);
        m_starts.erase(next);
        return start;
    }
    void moveTo(std::int64_t monotonicMs)
    {
        m_wallMs += monotonicMs - m_monotonicMs;
        m_monotonicMs = monotonicMs;
    }

    std::int64_t m_wallMs;
    std::int64_t m_monotonicMs = 1'000;
    mutable int m_number = 0;
    mutable std::vector<Start> m_starts;
};

} // namespace wxm::fakes
