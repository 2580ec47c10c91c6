// SPDX-License-Identifier: MIT
#pragma once

#include "chat/thread_list_store.h"
#include "support/support_api.h"
#include "support/support_events.h"

namespace wxm::support {

//! Every support thread that the lists told of. GUI thread.
class SupportStore final : public ThreadListStore<SupportThread, ThreadChange> {
public:
    using Event = SupportMessageCreated;
    using ThreadListStore::ThreadListStore;

    std::optional<SupportThread> thread(ThreadId id) const { return row(id); }
    QList<SupportThread> threads() const { return rows(); }
    //! Those of one person, in no order.
    QList<SupportThread> threadsOf(UserId user) const;
    //! The newest of a person; invalid if no list has told of one.
    ThreadId newestOf(UserId user) const;
    int waitingCount() const { return m_waiting; }
    int unreadCount() const { return m_unread; }

    //! False if the thread is unknown or the event does not fit: a list will tell.
    bool receive(const SupportMessageCreated &event);

    //! The customer waits since then at least, as the messages of the thread tell.
    void waitsSince(ThreadId id, EpochMs since);
    //! Staff have answered in it before.
    void noteAnswered(ThreadId id);

private:
    void carryOver(SupportThread &now, const SupportThread *before) const override;
    void count(ThreadId thread) override;
    void countNothing() override;
    void rowsCameOrWent() override { m_byUser.clear(); }
    const QHash<UserId, QList<ThreadId>> &byUser() const;

    struct Counted {
        bool isWaiting = false;
        bool isUnread = false;
    };
    QHash<ThreadId, Counted> m_counted; //!< What each thread adds to the numbers.
    int m_waiting = 0;
    int m_unread = 0;
    mutable QHash<UserId, QList<ThreadId>> m_byUser; //!< Made when asked for; empty: not made.
};

} // namespace wxm::support
