// SPDX-License-Identifier: MIT
#include "session/farewell.h"

#include <QTimer>

namespace wxm {

int Farewell::held() const
{
    int all = 0;
    for (const auto &holder : m_holders)
        all += holder.held();
    return all;
}

int Farewell::owed() const
{
    int all = 0;
    for (const auto &holder : m_holders)
        all += holder.isOwed ? holder.held() : 0;
    return all;
}

void Farewell::release()
{
    for (const auto &holder : m_holders)
        holder.release();
}

void Farewell::whenReleased(QObject *context, std::function<void()> then, int ms)
{
    release();
    if (held() == 0) {
        then();
        return;
    }
    // Lives until the first of both has happened, or until who waits is gone.
    auto *wait = new QObject(context);
    const auto end = [wait, act = std::move(then)] {
        wait->disconnect();
        wait->deleteLater();
        act();
    };
    auto *limit = new QTimer(wait);
    limit->setSingleShot(true);
    connect(limit, &QTimer::timeout, wait, end);
    connect(this, &Farewell::looked, wait, [this, limit, end] {
        if (held() > 0 || !limit->isActive())
            return;
        limit->stop();
        end();
    });
    limit->start(ms);
}

//! From the event loop: who tells of a change is in the midst of it.
void Farewell::look()
{
    if (std::exchange(m_isLooking, true))
        return;
    QTimer::singleShot(0, this, [this] {
        m_isLooking = false;
        Q_EMIT looked();
    });
}

} // namespace wxm
