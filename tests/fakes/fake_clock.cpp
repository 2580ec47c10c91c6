// SPDX-License-Identifier: MIT
#include "fakes/fake_clock.h"

#include <algorithm>

namespace wxm::fakes {

class FakeClock::FakeTimer final : public Timer {
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
        std::erase_if(m_clock.m_starts, [this](const Start &start) { return start.timer == this; });
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

FakeClock::FakeClock(std::int64_t wallMs) : m_wallMs(wallMs) { }

FakeClock::~FakeClock() = default;

std::unique_ptr<Timer> FakeClock::createTimer(std::function<void()> due) const
{
    return std::make_unique<FakeTimer>(*this, std::move(due));
}

void FakeClock::callLater(std::int64_t ms, QObject *context, std::function<void()> call) const
{
    m_starts.push_back({m_monotonicMs + ms, m_number++, nullptr, context, std::move(call)});
}

void FakeClock::advanceMs(std::int64_t ms)
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

std::optional<FakeClock::Start> FakeClock::takeDue(std::int64_t end)
{
    const auto next = std::min_element(
        m_starts.begin(), m_starts.end(), [](const Start &left, const Start &right) {
            return left.atMs != right.atMs ? left.atMs < right.atMs : left.number < right.number;
        });
    if (next == m_starts.end() || next->atMs > end)
        return {};
    auto start = std::move(*next);
    m_starts.erase(next);
    return start;
}

void FakeClock::moveTo(std::int64_t monotonicMs)
{
    m_wallMs += monotonicMs - m_monotonicMs;
    m_monotonicMs = monotonicMs;
}

} // namespace wxm::fakes
