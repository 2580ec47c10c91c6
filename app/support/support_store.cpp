// SPDX-License-Identifier: MIT
#include "support/support_store.h"

#include <algorithm>
#include <utility>

namespace wxm::support {

void ThreadChange::apply(SupportThread &to) const
{
    if (status)
        to.status = *status;
    if (assigneeId)
        to.assigneeId = *assigneeId;
    if (!to.isWaiting())
        to.waitingSince = kUnknownTime;
}

//! When the waiting began, given what was known before.
void SupportStore::carryOver(SupportThread &now, const SupportThread *before) const
{
    const bool waitedBefore = before && before->isWaiting() && before->waitingSince != kUnknownTime;
    now.waitingSince = !now.isWaiting() ? kUnknownTime
        : waitedBefore                  ? std::min(before->waitingSince, now.activityAt())
                                        : now.activityAt();
    now.wasAnswered = now.wasAnswered || now.last.isStaff || (before && before->wasAnswered);
}

//! Threads come and go with lists only, so that this is made once a list.
const QHash<UserId, QList<ThreadId>> &SupportStore::byUser() const
{
    if (m_byUser.isEmpty()) {
        for (const auto &thread : confirmed())
            m_byUser[thread.userId].append(thread.id);
    }
    return m_byUser;
}

QList<SupportThread> SupportStore::threadsOf(UserId user) const
{
    QList<SupportThread> threads;
    for (const auto id : byUser().value(user)) {
        if (const auto one = thread(id))
            threads.append(*one);
    }
    return threads;
}

ThreadId SupportStore::newestOf(UserId user) const
{
    const auto ids = byUser().value(user);
    const auto newest = std::max_element(ids.begin(), ids.end());
    return newest == ids.end() ? ThreadId{} : *newest;
}

//! What a thread adds to the numbers, from now on.
void SupportStore::count(ThreadId id)
{
    const auto one = thread(id);
    const Counted now{one && one->isWaiting(), one && one->unread > 0};
    const auto before = m_counted.value(id);
    m_waiting += int(now.isWaiting) - int(before.isWaiting);
    m_unread += int(now.isUnread) - int(before.isUnread);
    if (now.isWaiting || now.isUnread)
        m_counted.insert(id, now);
    else
        m_counted.remove(id);
}

void SupportStore::countNothing()
{
    m_counted.clear();
    m_waiting = m_unread = 0;
}

void SupportStore::waitsSince(ThreadId id, EpochMs since)
{
    amend(id, [since](SupportThread &thread) {
        if (!thread.isWaiting() || since >= thread.waitingSince)
            return false;
        thread.waitingSince = since;
        return true;
    });
}

void SupportStore::noteAnswered(ThreadId id)
{
    amend(id, [](SupportThread &thread) { return !std::exchange(thread.wasAnswered, true); });
}

bool SupportStore::receive(const SupportMessageCreated &event)
{
    const auto *known = confirmed(event.threadId);
    const bool opensResolved =
        known && known->status == ThreadStatus::Resolved && event.message.id > known->last.id;
    // Who answers a resolved thread opens it, by rules that only the server knows.
    return takeMessage(event.threadId, event.message, !event.message.isStaff) && !opensResolved;
}

} // namespace wxm::support
