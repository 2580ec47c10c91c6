// SPDX-License-Identifier: MIT
#pragma once

#include "base/id.h"
#include "base/result.h"

#include <QHash>
#include <QObject>

namespace wxm {

class SocketWorker;

//! A room of the live server that is joined while something shows it.
struct RoomKey {
    enum class Kind { Conversation, Live };

    Kind kind = Kind::Conversation;
    std::int64_t id = 0;

    static RoomKey of(ConversationId id) { return {Kind::Conversation, id.value}; }
    static RoomKey of(LiveId id) { return {Kind::Live, id.value}; }
    friend bool operator==(const RoomKey &, const RoomKey &) = default;
    friend size_t qHash(const RoomKey &key, size_t seed = 0) noexcept
    {
        return qHashMulti(seed, int(key.kind), key.id);
    }
};

//! Which rooms we want to be in, and which of them we are in. Survives reconnects: after each
//! connect that was not recovered every wanted room is joined again, once. GUI thread.
class Rooms final : public QObject {
    Q_OBJECT

public:
    enum class State {
        Closed,  //!< Nobody wants it.
        Joining, //!< Asked for, or waiting for a connection.
        Joined,
        Forbidden, //!< The server says that we are no part of it: a normal state.
        Failed,    //!< The join ended with another error; it is tried again, more and more rarely.
    };

    explicit Rooms(SocketWorker &worker, QObject *parent = nullptr);

    //! Joins on the first open() of a room, leaves on the last close().
    void open(RoomKey room);
    void close(RoomKey room);
    State state(RoomKey room) const;
    QList<RoomKey> wanted() const;
    //! Rooms whose join has failed and is tried again.
    int failedCount() const;
    //! Those that are before the person's eyes, the most important first: after a loss they are
    //! joined before the others.
    void prefer(const QList<RoomKey> &rooms);

Q_SIGNALS:
    void stateChanged(wxm::RoomKey room, wxm::Rooms::State state);
    //! The room has its first user: it is to be joined.
    void opened(wxm::RoomKey room);
    //! The room was joined; `again` if events may have been missed since the last time.
    void joined(wxm::RoomKey room, bool again);

private:
    friend class Realtime;
    struct Subscription {
        int users = 0;
        State state = State::Joining;
        bool wasJoined = false;
    };
    void answered(RoomKey room, const Result<Done> &ack);
    void connectionLost();
    //! The server kept the session, with its rooms.
    void recovered();
    void setState(RoomKey room, State state);

    SocketWorker &m_worker;
    QHash<RoomKey, Subscription> m_wishes;
};

} // namespace wxm

Q_DECLARE_METATYPE(wxm::RoomKey)
