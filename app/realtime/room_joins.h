// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"
#include "realtime/retry_queue.h"
#include "realtime/rooms.h"

#include <QSet>

#include <functional>

namespace socketio {
class Client;
struct AckResult;
} // namespace socketio

namespace wxm {

//! The network thread's half of Rooms: joins and leaves, each with its answer. A join that failed
//! is asked for again while the connection stands; a refusal as FORBIDDEN is an answer and stays.
class RoomJoins {
public:
    using Answered = std::function<void(RoomKey, const Result<Done> &)>;
    RoomJoins(socketio::Environment &environment, Answered answered);

    //! What is wanted is joined by this one from now on; null: by none.
    void setClient(socketio::Client *client);
    void join(RoomKey room);
    void leave(RoomKey room);
    //! These are joined first after the next connect, in this order.
    void prefer(const QList<RoomKey> &rooms);
    void connected(bool recovered);
    void connectionLost();

private:
    void ask(RoomKey room);
    void onAck(RoomKey room, const socketio::AckResult &ack);
    void sayLeave(RoomKey room, int tries = 0);
    void retry(const QByteArray &key);

    Answered m_answered;
    RetryQueue m_retries;
    socketio::Client *m_client = nullptr;
    //! In the order of their wish, kept for a client of another server.
    QList<RoomKey> m_rooms;
    QSet<RoomKey> m_joining; //!< The server has not answered their join on this connection.
    QSet<RoomKey> m_leaving; //!< Of these: left as soon as it has.
};

} // namespace wxm
