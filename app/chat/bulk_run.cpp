// SPDX-License-Identifier: MIT
#include "chat/bulk_run.h"

#include "base/then.h"

#include <utility>

namespace wxm {

BulkRun::BulkRun(const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_pause(clock.createTimer([this] { next(); }))
{
}

void BulkRun::start(const QList<ThreadKey> &threads, Step step, int everyMs)
{
    if (m_isRunning || threads.isEmpty())
        return;
    m_threads = threads;
    m_step = std::move(step);
    m_everyMs = everyMs;
    m_failures.clear();
    m_at = 0;
    m_isRunning = true;
    m_isStopped = m_isWaiting = false;
    Q_EMIT progressed();
    next();
}

void BulkRun::stop()
{
    if (!m_isRunning)
        return;
    m_isStopped = true;
    if (!m_isWaiting)
        next();
}

void BulkRun::next()
{
    m_pause->stop();
    if (!m_isRunning)
        return;
    if (m_isStopped || m_at >= total()) {
        m_isRunning = false;
        m_step = {};
        Q_EMIT ended();
        return;
    }
    m_begunAt = m_clock.monotonicMs();
    m_isWaiting = true;
    const auto thread = m_threads[m_at];
    then(m_step(thread), this,
        [this, thread](const Result<Done> &outcome) { onAnswer(thread, outcome); });
}

void BulkRun::onAnswer(ThreadKey thread, const Result<Done> &outcome)
{
    m_isWaiting = false;
    ++m_at;
    if (!outcome) {
        m_failures.append({thread, outcome.error()});
        // Without a link, or a sign-in, the others would end in the same way.
        const auto kind = outcome.error().kind;
        if (kind == ApiError::Kind::Offline || kind == ApiError::Kind::Unauthorized
            || kind == ApiError::Kind::Cancelled)
            m_isStopped = true;
    }
    Q_EMIT progressed();
    const auto passed = m_clock.monotonicMs() - m_begunAt;
    if (m_isStopped || m_at >= total() || passed >= m_everyMs)
        return next();
    m_pause->start(m_everyMs - passed);
}

} // namespace wxm
