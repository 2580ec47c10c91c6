// SPDX-License-Identifier: MIT
#include "base/clock.h"

#include <QTimer>

namespace wxm {

namespace {

class QtTimer final : public Timer {
public:
    explicit QtTimer(std::function<void()> due)
    {
        m_timer.setSingleShot(true);
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, std::move(due));
    }
    void start(std::int64_t ms) override { m_timer.start(std::chrono::milliseconds(ms)); }
    void stop() override { m_timer.stop(); }
    bool isActive() const override { return m_timer.isActive(); }

private:
    QTimer m_timer;
};

} // namespace

std::unique_ptr<Timer> SystemClock::createTimer(std::function<void()> due) const
{
    return std::make_unique<QtTimer>(std::move(due));
}

void SystemClock::callLater(std::int64_t ms, QObject *context, std::function<void()> call) const
{
    QTimer::singleShot(std::chrono::milliseconds(ms), context, std::move(call));
}

} // namespace wxm
