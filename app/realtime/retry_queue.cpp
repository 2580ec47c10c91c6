// SPDX-License-Identifier: MIT
#include "realtime/retry_queue.h"

#include <algorithm>
#include <utility>

namespace wxm {

namespace {

constexpr qint64 kFirstMs = 2'000;
constexpr qint64 kMostMs = 60'000;
constexpr int kMostDoublings = 5;

} // namespace

RetryQueue::RetryQueue(
    socketio::Environment &environment, std::function<void(const QByteArray &)> again)
    : m_environment(environment)
    , m_again(std::move(again))
{
}

void RetryQueue::failed(const QByteArray &key)
{
    auto &item = m_items[key];
    const auto pause = std::min(kFirstMs << std::min(item.failures, kMostDoublings), kMostMs);
    const double spread = 0.7 + 0.6 * m_environment.random();
    ++item.failures;
    item.dueMs = m_environment.nowMs() + qint64(double(pause) * spread);
    plan();
}

void RetryQueue::settled(const QByteArray &key)
{
    if (m_items.remove(key))
        plan();
}

void RetryQueue::clear()
{
    m_items.clear();
    m_timer.reset();
}

void RetryQueue::plan()
{
    qint64 next = -1;
    for (const auto &item : std::as_const(m_items)) {
        if (item.dueMs >= 0 && (next < 0 || item.dueMs < next))
            next = item.dueMs;
    }
    if (!m_timer)
        m_timer = m_environment.createTimer([this] { onDue(); });
    if (next < 0)
        m_timer->stop();
    else
        m_timer->start(std::max<qint64>(next - m_environment.nowMs(), 0));
}

void RetryQueue::onDue()
{
    QList<QByteArray> due;
    for (auto it = m_items.begin(); it != m_items.end(); ++it) {
        if (it->dueMs >= 0 && it->dueMs <= m_environment.nowMs()) {
            it->dueMs = -1;
            due.append(it.key());
        }
    }
    plan();
    for (const auto &key : std::as_const(due))
        m_again(key);
}

} // namespace wxm
