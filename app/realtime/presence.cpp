// SPDX-License-Identifier: MIT
#include "realtime/presence.h"

#include "realtime/presence_events.h"
#include "realtime/socket_worker.h"

namespace wxm {

namespace {

constexpr qsizetype kMaxIdsPerCall = 500;

} // namespace

Presence::Presence(SocketWorker &worker, QObject *parent)
    : QObject(parent)
    , m_worker(worker)
    , m_sink(std::make_shared<DecodingSink<PresenceChanged>>(
          this, [this](const std::vector<PresenceChanged> &events, bool) { receive(events); }))
{
    m_flush.setSingleShot(true);
    m_flush.setInterval(0);
    connect(&m_flush, &QTimer::timeout, this, &Presence::flush);
    connect(&m_worker, &SocketWorker::presenceAnswered, this, &Presence::answered);
}

Presence::~Presence() = default;

std::shared_ptr<EventSink> Presence::sink() const { return m_sink; }

void Presence::watch(const QList<UserId> &users)
{
    for (const auto user : users) {
        if (user.isValid() && ++m_wishes[user] == 1)
            m_flush.start();
    }
}

void Presence::unwatch(const QList<UserId> &users)
{
    for (const auto user : users) {
        const auto wish = m_wishes.find(user);
        if (wish == m_wishes.end() || --*wish > 0)
            continue;
        m_wishes.erase(wish);
        m_flush.start();
    }
}

std::optional<bool> Presence::isOnline(UserId user) const
{
    const auto state = m_states.constFind(user);
    return state == m_states.constEnd() ? std::nullopt : std::optional(*state);
}

int Presence::chunkFor(UserId user)
{
    for (int i = 0; i < m_chunks.size(); ++i) {
        if (m_chunks[i].size() < kMaxIdsPerCall) {
            m_chunks[i].insert(user);
            return i;
        }
    }
    m_chunks.append({user});
    return int(m_chunks.size()) - 1;
}

//! Brings what the server was asked in line with the wishes; the worker sends what changed.
void Presence::flush()
{
    QList<UserId> gone;
    for (auto it = m_chunkOf.begin(); it != m_chunkOf.end();) {
        if (m_wishes.contains(it.key())) {
            ++it;
            continue;
        }
        m_chunks[*it].remove(it.key());
        m_states.remove(it.key());
        gone.append(it.key());
        it = m_chunkOf.erase(it);
    }
    for (auto it = m_wishes.begin(); it != m_wishes.end(); ++it) {
        if (!m_chunkOf.contains(it.key()))
            m_chunkOf.insert(it.key(), chunkFor(it.key()));
    }
    if (!gone.isEmpty())
        m_worker.post([gone](SocketWorker &worker) { worker.unwatch(gone); });
    for (int chunk = 0; chunk < m_chunks.size(); ++chunk) {
        const auto ids = m_chunks[chunk].values();
        m_worker.post([chunk, ids](SocketWorker &worker) { worker.watch(chunk, ids); });
    }
}

void Presence::answered(const Result<QHash<UserId, bool>> &states)
{
    if (!states)
        return;
    for (auto it = states->begin(); it != states->end(); ++it)
        set(it.key(), it.value());
}

void Presence::receive(const std::vector<PresenceChanged> &events)
{
    for (const auto &event : events)
        set(event.userId, event.isOnline);
}

void Presence::set(UserId user, bool online)
{
    if (!m_wishes.contains(user) || isOnline(user) == online)
        return;
    m_states[user] = online;
    Q_EMIT changed(user);
}

void Presence::connectionLost()
{
    m_states.clear();
    Q_EMIT reset();
}

} // namespace wxm
