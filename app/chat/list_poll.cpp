// SPDX-License-Identifier: MIT
#include "chat/list_poll.h"

namespace wxm {

namespace {
constexpr int kWatchedMs = 20'000;
constexpr int kUnwatchedMs = 55'000;
constexpr int kHintMs = 250;
constexpr int kWholeMs = 110'000;
} // namespace

ListPoll::ListPoll(QObject *parent) : QObject(parent)
{
    m_clock.start();
    m_regular.setInterval(kUnwatchedMs);
    m_soon.setSingleShot(true);
    connect(&m_regular, &QTimer::timeout, this, &ListPoll::begin);
    connect(&m_soon, &QTimer::timeout, this, &ListPoll::begin);
}

void ListPoll::start()
{
    if (std::exchange(m_isRunning, true))
        return;
    m_regular.start();
    hint();
}

void ListPoll::stop()
{
    m_whole.invalidate();
    m_isRunning = false;
    m_regular.stop();
    m_soon.stop();
}

void ListPoll::setWatched(bool isWatched)
{
    m_regular.setInterval(isWatched ? kWatchedMs : kUnwatchedMs);
    if (isWatched)
        hint();
}

void ListPoll::hint()
{
    m_wasHinted = true;
    if (m_isRunning && (!m_soon.isActive() || m_soon.remainingTime() > kHintMs))
        m_soon.start(kHintMs);
}

void ListPoll::misfit()
{
    m_wasHinted = true;
    if (m_isRunning && !m_soon.isActive())
        m_soon.start(int(m_brake.planMs(m_clock.elapsed())));
}

bool ListPoll::wantsWhole() const
{
    return m_wasHinted || !m_whole.isValid() || m_whole.hasExpired(kWholeMs);
}

void ListPoll::wholeRead() { m_whole.start(); }

void ListPoll::begin()
{
    if (!m_isRunning)
        return;
    if (m_isReading) {
        m_again = true;
        return;
    }
    m_soon.stop();
    m_isReading = true;
    Q_EMIT due();
}

void ListPoll::done()
{
    m_isReading = false;
    if (m_isRunning)
        m_regular.start(); // not again for a while, whatever the reading was for
    if (std::exchange(m_again, false))
        hint();
}

} // namespace wxm
