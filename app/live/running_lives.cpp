// SPDX-License-Identifier: MIT
#include "live/running_lives.h"

#include "base/then.h"

#include <QSet>

namespace wxm::live {

namespace {
constexpr int kLivesPollMs = 30'000;
}

RunningLives::RunningLives(LiveApi &api, QObject *parent) : QObject(parent), m_api(api)
{
    m_poll.setInterval(kLivesPollMs);
    m_poll.setTimerType(Qt::VeryCoarseTimer);
    connect(&m_poll, &QTimer::timeout, this, &RunningLives::refresh);
}

void RunningLives::setActive(bool active)
{
    if (active == m_poll.isActive())
        return;
    if (!active) {
        m_poll.stop();
        return;
    }
    m_poll.start();
    refresh();
}

void RunningLives::refresh()
{
    if (!m_isLoading)
        read({});
}

void RunningLives::readMore()
{
    if (hasMore())
        read(*m_next);
}

void RunningLives::read(const PageCursor &at)
{
    m_isLoading = true;
    then(m_api.list(at), this, [this, at](const Result<Page<LiveRow>> &page) {
        m_isLoading = false;
        m_fault = page ? std::nullopt : std::optional(page.error());
        if (page)
            take(at, *page);
        Q_EMIT changed();
    });
    Q_EMIT changed();
}

void RunningLives::take(const PageCursor &at, const Page<LiveRow> &page)
{
    m_wasRead = true;
    m_next = page.next == at ? std::nullopt : page.next;
    if (at == PageCursor{})
        m_rows.clear();
    QSet<LiveId> known;
    for (const auto &row : std::as_const(m_rows))
        known.insert(row.id);
    bool bringsNew = false;
    for (const auto &row : page.rows) {
        bringsNew = bringsNew || !known.contains(row.id);
        if (!known.contains(row.id) && row.status != QLatin1StringView("ended"))
            m_rows.append(row);
        known.insert(row.id);
    }
    if (!bringsNew)
        m_next.reset(); // pages that repeat end the paging
    Q_EMIT rowsChanged();
}

} // namespace wxm::live
