// SPDX-License-Identifier: MIT
#pragma once

#include "base/id.h"
#include "base/result.h"
#include "realtime/retry_queue.h"

#include <QHash>
#include <QList>
#include <QSet>

#include <functional>

namespace socketio {
class Client;
struct AckResult;
} // namespace socketio

namespace wxm {

//! The network thread's half of Presence: the calls in which people are watched, and what becomes
//! of those that the server refuses.
//!
//! One id that a server cannot read spoils a whole call. A call that is refused as BAD_PAYLOAD is
//! therefore asked in halves, until the bad id stands alone and is left out.
class PresenceAsker {
public:
    using Answered = std::function<void(const Result<QHash<UserId, bool>> &)>;
    PresenceAsker(socketio::Environment &environment, Answered answered);

    //! What is watched is asked of this one from now on; null: of none.
    void setClient(socketio::Client *client);
    //! The ids of one call: sent if they changed, and again after each reconnect.
    void watch(int chunk, const QList<UserId> &users);
    void unwatch(const QList<UserId> &users);
    void connected(bool recovered);
    void connectionLost();
    //! A watched person, in a form the server can read; invalid without one.
    UserId anybody() const;

    //! `[{"user_ids":[…]}]`
    static std::string arguments(const QList<UserId> &users);

private:
    void send(int chunk, const QList<UserId> &users);
    void ask(const QByteArray &key);
    void onAck(const QByteArray &key, const socketio::AckResult &ack);
    void drop(const QByteArray &key);
    void split(const QByteArray &key);
    void sayUnwatch(const QList<UserId> &users, int tries);

    struct Part {
        int chunk = 0;
        QList<UserId> users;
    };

    Answered m_answered;
    RetryQueue m_retries;
    socketio::Client *m_client = nullptr;
    QHash<int, QList<UserId>> m_watched;
    QHash<QByteArray, Part> m_parts; //!< By the key of their join.
    QSet<UserId> m_unreadable;       //!< Of this server.
    int m_serial = 0;
    int m_splits = 0; //!< Since a call last went well.
};

} // namespace wxm
