// SPDX-License-Identifier: MIT
#pragma once

#include "chat/optimistic.h"
#include "support/support_api.h"
#include "support/support_events.h"

#include <QObject>

namespace wxm::support {

//! Every support thread that the lists told of: what the server said, and on top of it what was
//! asked for and is not answered yet. GUI thread.
class SupportStore final : public QObject {
    Q_OBJECT

public:
    //! What a person asked for: a change of the thread, or that its messages are read.
    struct Operation {
        ThreadId thread;
        ThreadChange change = {};
        int read = 0; //!< So many messages less to read.

        ThreadId target() const { return thread; }
        void apply(SupportThread &to) const;
    };
    using OpId = Optimistic<ThreadId, SupportThread, Operation>::OpId;

    using QObject::QObject;

    //! Nothing for a thread no list has told of.
    std::optional<SupportThread> thread(ThreadId id) const { return m_threads.shown(id); }
    QList<SupportThread> threads() const { return m_threads.allShown(); }
    //! Those of one person, in no order.
    QList<SupportThread> threadsOf(UserId user) const;
    //! The newest of a person; invalid if no list has told of one.
    ThreadId newestOf(UserId user) const;
    //! A first complete list was read.
    bool isLoaded() const { return m_isLoaded; }
    std::optional<ApiError> error() const { return m_error; }
    bool isCut() const { return m_isCut; }
    int waitingCount() const { return m_waiting; }
    int unreadCount() const { return m_unread; }

    //! A complete list. Threads that are missing in it are gone, but for the one that is open.
    //! `isCut`: the server has more than were read.
    void setListed(const QList<SupportThread> &rows, ThreadId open, bool isCut = false);
    //! Some of them, as the server has them now; the others stay.
    void merge(QList<SupportThread> rows, ThreadId open);
    void setError(const ApiError &error);
    //! False if the thread is unknown or the event does not fit: a list will tell.
    bool receive(const SupportMessageCreated &event);
    //! A reply of ours got its id.
    void receiveSent(ThreadId thread, const Message &message);
    void clear();

    [[nodiscard]] OpId expect(const Operation &operation);
    void confirm(OpId id);
    void reject(OpId id);

Q_SIGNALS:
    //! Before changed(): these threads are other than they were, or came, or went.
    void touched(const QList<wxm::ThreadId> &threads);
    //! Before changed(), instead of touched(): so many that each is to be looked at.
    void replaced();
    void changed();

private:
    static void applyLast(SupportThread &thread, const Message &message);
    void tell(ThreadId thread);
    void count(ThreadId thread);
    const QHash<UserId, QList<ThreadId>> &byUser() const;

    Optimistic<ThreadId, SupportThread, Operation> m_threads;
    struct Counted {
        bool isWaiting = false;
        bool isUnread = false;
    };
    QHash<ThreadId, Counted> m_counted; //!< What each thread adds to the numbers.
    int m_waiting = 0;
    int m_unread = 0;
    mutable QHash<UserId, QList<ThreadId>> m_byUser; //!< Made when asked for; empty: not made.
    std::optional<ApiError> m_error;
    bool m_isLoaded = false;
    bool m_isCut = false;
};

} // namespace wxm::support
