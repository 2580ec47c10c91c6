// SPDX-License-Identifier: MIT
#include "realtime/rooms.h"

#include "realtime/socket_worker.h"

#include <algorithm>

namespace wxm {

Rooms::Rooms(SocketWorker &worker, QObject *parent) : QObject(parent), m_worker(worker)
{
    connect(&m_worker, &SocketWorker::roomAnswered, this, &Rooms::answered);
}

void Rooms::open(RoomKey room)
{
    if (++m_wishes[room].users > 1)
        return;
    m_worker.post([room](SocketWorker &worker) { worker.join(room); });
    Q_EMIT opened(room);
    Q_EMIT stateChanged(room, State::Joining);
}

void Rooms::close(RoomKey room)
{
    const auto wish = m_wishes.find(room);
    if (wish == m_wishes.end() || --wish->users > 0)
        return;
    m_wishes.erase(wish);
    m_worker.post([room](SocketWorker &worker) { worker.leave(room); });
    Q_EMIT stateChanged(room, State::Closed);
}

Rooms::State Rooms::state(RoomKey room) const
{
    const auto wish = m_wishes.constFind(room);
    return wish == m_wishes.constEnd() ? State::Closed : wish->state;
}

QList<RoomKey> Rooms::wanted() const { return m_wishes.keys(); }

int Rooms::failedCount() const
{
    return int(std::count_if(m_wishes.begin(), m_wishes.end(),
        [](const Subscription &wish) { return wish.state == State::Failed; }));
}

void Rooms::prefer(const QList<RoomKey> &rooms)
{
    m_worker.post([rooms](SocketWorker &worker) { worker.preferRooms(rooms); });
}

void Rooms::answered(RoomKey room, const Result<Done> &ack)
{
    const auto wish = m_wishes.find(room);
    if (wish == m_wishes.end())
        return; // closed while the answer was on its way
    if (ack) {
        const bool again = std::exchange(wish->wasJoined, true);
        setState(room, State::Joined);
        Q_EMIT joined(room, again);
    } else {
        setState(
            room, ack.error().kind == ApiError::Kind::Forbidden ? State::Forbidden : State::Failed);
    }
}

void Rooms::connectionLost()
{
    const auto rooms = m_wishes.keys();
    for (const auto &room : rooms) {
        if (m_wishes[room].state != State::Forbidden)
            setState(room, State::Joining);
    }
}

void Rooms::recovered()
{
    const auto rooms = m_wishes.keys();
    for (const auto &room : rooms) {
        if (m_wishes[room].wasJoined && m_wishes[room].state == State::Joining)
            setState(room, State::Joined);
    }
}

void Rooms::setState(RoomKey room, State state)
{
    auto &wish = m_wishes[room];
    if (wish.state == state)
        return;
    wish.state = state;
    Q_EMIT stateChanged(room, state);
}

} // namespace wxm
