// SPDX-License-Identifier: MIT
#include "realtime/room_joins.h"

#include "realtime/acks.h"
#include "socketio/client.h"

#include <QLoggingCategory>

#include <algorithm>

using namespace Qt::StringLiterals;

Q_LOGGING_CATEGORY(lcRooms, "wxm.rooms", QtInfoMsg)

namespace wxm {

namespace {

constexpr int kMostLeaveTries = 3;

QByteArray keyOf(RoomKey room)
{
    return (room.kind == RoomKey::Kind::Live ? "live:"_ba : "conversation:"_ba)
        + QByteArray::number(qlonglong(room.id));
}

std::string argumentsOf(RoomKey room)
{
    const char *name = room.kind == RoomKey::Kind::Live ? "live_id" : "conversation_id";
    return std::string("[{\"") + name + "\":" + std::to_string(room.id) + "}]";
}

Result<Done> outcomeOf(const socketio::AckResult &ack)
{
    if (ack.ok())
        return readAck(ack.values);
    return failure(ApiError::Kind::Timeout, u"no ack"_s);
}

} // namespace

RoomJoins::RoomJoins(socketio::Environment &environment, Answered answered)
    : m_answered(std::move(answered))
    , m_retries(environment, [this](const QByteArray &key) { retry(key); })
{
}

void RoomJoins::setClient(socketio::Client *client)
{
    m_client = client;
    m_joining.clear();
    m_leaving.clear();
    m_retries.clear();
    if (!m_client)
        return;
    for (const auto &room : std::as_const(m_rooms))
        ask(room);
}

void RoomJoins::join(RoomKey room)
{
    m_rooms.append(room);
    if (!m_client || m_leaving.remove(room))
        return; // its join is still on its way
    ask(room);
}

void RoomJoins::ask(RoomKey room)
{
    m_joining.insert(room);
    const bool isLive = room.kind == RoomKey::Kind::Live;
    m_client->addJoin(
        keyOf(room), isLive ? "live.join" : "conversation.join", argumentsOf(room),
        [this, room](const socketio::AckResult &ack) { onAck(room, ack); }, kAckMs);
}

void RoomJoins::onAck(RoomKey room, const socketio::AckResult &ack)
{
    const bool isLost = ack.kind == socketio::AckResult::Kind::Disconnected;
    if (m_leaving.remove(room)) {
        m_joining.remove(room);
        m_client->removeJoin(keyOf(room));
        if (!isLost)
            sayLeave(room);
        return;
    }
    // A lost connection is no answer: the join is made again with the next one.
    if (isLost)
        return;
    m_joining.remove(room);
    const auto outcome = outcomeOf(ack);
    if (outcome || outcome.error().kind == ApiError::Kind::Forbidden) {
        m_retries.settled(keyOf(room));
    } else {
        qCInfo(lcRooms) << "join failed:" << keyOf(room) << outcome.error().serverCode
                        << outcome.error().detail << "asked again later";
        m_retries.failed(keyOf(room));
    }
    m_answered(room, outcome);
}

void RoomJoins::retry(const QByteArray &key)
{
    const auto room = std::find_if(
        m_rooms.begin(), m_rooms.end(), [&](RoomKey each) { return keyOf(each) == key; });
    if (m_client && m_client->isConnected() && room != m_rooms.end())
        ask(*room); // without a connection connected() does it
}

void RoomJoins::leave(RoomKey room)
{
    m_rooms.removeOne(room);
    m_retries.settled(keyOf(room));
    if (!m_client)
        return;
    // A server that still makes up its mind about the join would let us in after the leave.
    if (m_client->isConnected() && m_joining.contains(room)) {
        m_leaving.insert(room);
        return;
    }
    m_joining.remove(room);
    m_client->removeJoin(keyOf(room));
    sayLeave(room);
}

//! Without a connection we are in no room. A leave that is not answered is said again, unless the
//! room is wanted by then.
void RoomJoins::sayLeave(RoomKey room, int tries)
{
    if (!m_client->isConnected())
        return;
    const bool isLive = room.kind == RoomKey::Kind::Live;
    m_client->emitEvent(isLive ? "live.leave" : "conversation.leave", argumentsOf(room),
        [this, room, tries](const socketio::AckResult &ack) {
            if (ack.kind == socketio::AckResult::Kind::Disconnected || m_rooms.contains(room))
                return;
            const auto outcome = outcomeOf(ack);
            if (outcome)
                return;
            qCInfo(lcRooms) << "leave failed:" << keyOf(room) << outcome.error().serverCode
                            << outcome.error().detail;
            if (outcome.error().kind == ApiError::Kind::Timeout && tries + 1 < kMostLeaveTries)
                sayLeave(room, tries + 1);
        },
        {.timeoutMs = kAckMs, .isVolatile = false, .attachments = {}});
}

void RoomJoins::prefer(const QList<RoomKey> &rooms)
{
    std::stable_sort(m_rooms.begin(), m_rooms.end(), [&](RoomKey one, RoomKey other) {
        const auto rank = [&](RoomKey room) {
            const auto at = rooms.indexOf(room);
            return at < 0 ? rooms.size() : at;
        };
        return rank(one) < rank(other);
    });
    if (!m_client)
        return;
    std::vector<QByteArray> keys;
    for (const auto &room : rooms)
        keys.push_back(keyOf(room));
    m_client->preferJoins(keys);
}

void RoomJoins::connected(bool recovered)
{
    // The client joins everything again by itself, but for what a recovered session had refused.
    const auto keys = m_retries.keys();
    m_retries.clear();
    if (!recovered)
        return;
    for (const auto &key : keys)
        retry(key);
}

void RoomJoins::connectionLost() { m_joining = {m_rooms.begin(), m_rooms.end()}; }

} // namespace wxm
