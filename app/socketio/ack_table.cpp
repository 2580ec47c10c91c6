// SPDX-License-Identifier: MIT
#include "socketio/ack_table.h"

#include <algorithm>
#include <vector>

namespace socketio {

AckTable::AckTable(Environment &environment, std::function<void(quint64)> expired)
    : m_environment(environment)
    , m_expired(std::move(expired))
    , m_timer(environment.createTimer([this] { expire(); }))
{
}

quint64 AckTable::add(AckHandler handler, int timeoutMs)
{
    const quint64 id = m_nextId++;
    const qint64 deadline = timeoutMs > 0 ? m_environment.nowMs() + timeoutMs : 0;
    m_entries.emplace(id, Entry{std::move(handler), deadline, 0});
    if (deadline != 0) {
        const auto it = m_deadlines.emplace(deadline, id);
        if (it == m_deadlines.begin())
            arm();
    }
    return id;
}

void AckTable::markWritten(quint64 id)
{
    if (const auto it = m_entries.find(id); it != m_entries.end())
        it->second.writtenAt = std::max<qint64>(1, m_environment.nowMs());
}

AckTable::Entry AckTable::take(std::map<quint64, Entry>::iterator it)
{
    Entry entry = std::move(it->second);
    if (entry.deadline != 0) {
        const auto [first, last] = m_deadlines.equal_range(entry.deadline);
        m_deadlines.erase(
            std::find_if(first, last, [&](const auto &d) { return d.second == it->first; }));
    }
    m_entries.erase(it);
    return entry;
}

qint64 AckTable::resolve(quint64 id, const AckResult &result)
{
    const auto it = m_entries.find(id);
    if (it == m_entries.end() || it->second.writtenAt == 0)
        return -1;
    const Entry entry = take(it);
    const qint64 ms = m_environment.nowMs() - entry.writtenAt;
    if (entry.handler)
        entry.handler(result);
    return ms;
}

void AckTable::failWritten()
{
    std::vector<quint64> ids;
    for (const auto &[id, entry] : m_entries) {
        if (entry.writtenAt != 0)
            ids.push_back(id);
    }
    for (const quint64 id : ids) {
        const auto it = m_entries.find(id);
        if (it == m_entries.end())
            continue;
        const Entry entry = take(it);
        if (entry.handler)
            entry.handler({AckResult::Kind::Disconnected, {}, {}});
    }
}

void AckTable::expire()
{
    const qint64 now = m_environment.nowMs();
    while (!m_deadlines.empty() && m_deadlines.begin()->first <= now) {
        const quint64 id = m_deadlines.begin()->second;
        const Entry entry = take(m_entries.find(id));
        m_expired(id);
        if (entry.handler)
            entry.handler({AckResult::Kind::Timeout, {}, {}});
    }
    arm();
}

void AckTable::arm()
{
    if (m_deadlines.empty())
        m_timer->stop();
    else
        m_timer->start(std::max<qint64>(0, m_deadlines.begin()->first - m_environment.nowMs()));
}

} // namespace socketio
