// SPDX-License-Identifier: MIT
#pragma once

#include "base/id.h"
#include "base/result.h"
#include "realtime/event_sink.h"

#include <QHash>
#include <QObject>
#include <QSet>
#include <QTimer>

#include <memory>
#include <optional>

namespace wxm {

class SocketWorker;
struct PresenceChanged;

//! Who is online, of the people that something on the screen asks about. GUI thread.
//!
//! Wishes are counted, gathered for one turn of the event loop and sent in calls of at most 500
//! ids; they survive reconnects. While there is no connection nobody's state is known.
class Presence final : public QObject {
    Q_OBJECT

public:
    explicit Presence(SocketWorker &worker, QObject *parent = nullptr);
    ~Presence() override;

    void watch(const QList<UserId> &users);
    void unwatch(const QList<UserId> &users);
    //! Nothing while it is not known.
    std::optional<bool> isOnline(UserId user) const;
    qsizetype watchedCount() const { return m_wishes.size(); }

    std::shared_ptr<EventSink> sink() const;

Q_SIGNALS:
    void changed(wxm::UserId user);
    //! Everybody's state may have changed: after a connection was lost or made.
    void reset();

private:
    friend class Realtime;
    void flush();
    int chunkFor(UserId user);
    void answered(const Result<QHash<UserId, bool>> &states);
    void receive(const std::vector<PresenceChanged> &events);
    void connectionLost();
    void set(UserId user, bool online);

    SocketWorker &m_worker;
    std::shared_ptr<EventSink> m_sink;
    QHash<UserId, int> m_wishes;
    QHash<UserId, bool> m_states;
    QHash<UserId, int> m_chunkOf; //!< What the server was asked: user to call number.
    QList<QSet<UserId>> m_chunks;
    QTimer m_flush;
};

} // namespace wxm
