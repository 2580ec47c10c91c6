// SPDX-License-Identifier: MIT
// Calls that wait: for a pause that the server asked for, for the budget, for their next try.
#include "net/rest_client_p.h"

#include <QRandomGenerator>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wxm {

void RestClient::wait(const JobPtr &job)
{
    const auto later = [](const JobPtr &a, const JobPtr &b) {
        return std::pair(a->request.urgency(), a->number)
            < std::pair(b->request.urgency(), b->number);
    };
    m_waiting.insert(std::upper_bound(m_waiting.begin(), m_waiting.end(), job, later), job);
    releaseSlot(*job);
    const int delay = m_budget.pollDelayMs(m_clock.monotonicMs());
    if (!m_pause.isActive() && !m_isRecovering && delay > 0)
        m_budgetTimer.start(delay);
}

bool RestClient::mustWait(const Job &job) const
{
    if (job.request.isOnce || job.isReleased)
        return m_pause.isActive() && !job.request.isOnce;
    if (m_pause.isActive())
        return true;
    if (job.request.isPoll && m_budget.pollDelayMs(m_clock.monotonicMs()) > 0)
        return true;
    return m_isRecovering && job.request.urgency() != Urgency::Person;
}

//! Lets what was held back go on: all that a person pressed, and of the rest one at a time.
void RestClient::release()
{
    if (m_pause.isActive() || m_isClosing)
        return;
    const auto isPersons = [](const JobPtr &job) {
        return job->request.urgency() == Urgency::Person;
    };
    while (!m_waiting.isEmpty() && isPersons(m_waiting.first()))
        releaseNext();
    if (m_released > 0)
        return; // the end of one brings the next
    if (m_waiting.isEmpty()) {
        m_isRecovering = false;
        return;
    }
    const int delay = m_budget.pollDelayMs(m_clock.monotonicMs());
    if (m_waiting.first()->request.isPoll && delay > 0) {
        m_isRecovering = false;
        m_budgetTimer.start(delay);
        return;
    }
    releaseNext();
}

void RestClient::releaseNext()
{
    const auto job = m_waiting.takeFirst();
    job->isReleased = true;
    ++m_released;
    admit(job);
}

void RestClient::hold(const JobPtr &job)
{
    if (std::exchange(job->isReleased, false))
        --m_released;
    wait(job);
}

void RestClient::pauseFor(const JobPtr &job, int seconds)
{
    ++job->pauses;
    hold(job);
    m_isRecovering = true;
    m_budget.forget(); // its count ends with the pause
    if (!m_pause.isActive() || m_pause.remainingTime() < seconds * 1000)
        m_pause.start(seconds * 1000);
    Q_EMIT paused((m_pause.remainingTime() + 999) / 1000); // an earlier one may be the longer
}

void RestClient::resume()
{
    // Who hears it may send at once, and what a person waits for goes before what was held back.
    Q_EMIT paused(0);
    QMetaObject::invokeMethod(this, &RestClient::release, Qt::QueuedConnection);
}

void RestClient::retryNow()
{
    const auto jobs = std::exchange(m_retrying, {});
    for (const auto &job : jobs) {
        if (job->request.isPoll)
            finish(job, failure(ApiError::Kind::Cancelled, u"asked anew"_s));
        else
            admit(job);
    }
}

void RestClient::retryOrFail(const JobPtr &job, ApiError error)
{
    using Kind = ApiError::Kind;
    const bool curable = error.kind == Kind::Offline || error.kind == Kind::Timeout
        || error.kind == Kind::Server || error.kind == Kind::Unavailable;
    // A proxy that said no counts each try, and may lock the account.
    const bool isRefused = error.obstacle.isProxyRefusal();
    if (job->request.changesState() || !curable || isRefused
        || job->retries >= m_limits.retryDelaysMs.size()) {
        finish(job, failure(std::move(error)));
        return;
    }
    const double jitter = 0.7 + 0.6 * QRandomGenerator::global()->generateDouble();
    const int delay = int(m_limits.retryDelaysMs.at(job->retries++) * jitter);
    if (std::exchange(job->isReleased, false)) {
        --m_released;
        release();
    }
    m_retrying.append(job);
    QTimer::singleShot(delay, this, [this, job, retry = job->retries] {
        if (job->retries == retry && m_retrying.removeOne(job))
            admit(job);
    });
}

} // namespace wxm
