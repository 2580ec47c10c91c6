// SPDX-License-Identifier: MIT
#include "support/support_store.h"

#include <QSet>

#include <algorithm>

namespace wxm::support {

namespace {

//! With more changes than this in one list each thread is looked at: that costs less.
constexpr qsizetype kMostTouched = 256;

//! When the waiting began, given what was known before.
EpochMs waitingSince(const SupportThread &now, const SupportThread *before)
{
    if (!now.isWaiting())
        return kUnknownTime;
    if (before && before->isWaiting() && before->waitingSince != kUnknownTime)
        return std::min(before->waitingSince, now.activityAt());
    return now.activityAt();
}

} // namespace

void SupportStore::Operation::apply(SupportThread &to) const
{
    if (change.status)
        to.status = *change.status;
    if (change.assigneeId)
        to.assigneeId = *change.assigneeId;
    to.unread = std::max(0, to.unread - read);
    if (!to.isWaiting())
        to.waitingSince = kUnknownTime;
}

void SupportStore::applyLast(SupportThread &thread, const Message &message)
{
    const SupportThread before = thread;
    thread.last = LastMessage::of(message);
    thread.updatedAt = std::max(thread.updatedAt, message.createdAt);
    thread.waitingSince = waitingSince(thread, &before);
}

//! Threads come and go with lists only, so that this is made once a list.
const QHash<UserId, QList<ThreadId>> &SupportStore::byUser() const
{
    if (m_byUser.isEmpty()) {
        for (const auto &thread : m_threads.rows())
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

void SupportStore::tell(ThreadId thread)
{
    count(thread);
    Q_EMIT touched({thread});
    Q_EMIT changed();
}

void SupportStore::setListed(const QList<SupportThread> &rows, ThreadId open, bool isCut)
{
    m_isCut = isCut;
    QSet<ThreadId> listed;
    listed.reserve(rows.size() + 1);
    QSet<ThreadId> others;
    for (auto row : rows) {
        const auto *known = m_threads.confirmed(row.id);
        if (known && known->last.id > row.last.id) {
            // An event overtook the list; the next one will know it too.
            row.last = known->last;
            row.unread = known->unread;
            row.updatedAt = known->updatedAt;
        }
        if (known && !row.isUnreadKnown)
            row.unread = known->unread;
        row.waitingSince = waitingSince(row, known);
        listed.insert(row.id);
        if (known && *known == row)
            continue;
        others.insert(row.id);
        m_threads.insert(row);
    }
    listed.insert(open);
    for (const auto id : m_threads.rows().keys()) {
        if (listed.contains(id))
            continue;
        others.insert(id);
        m_threads.remove(id);
    }
    m_byUser.clear();
    for (const auto id : std::as_const(others))
        count(id);
    m_isLoaded = true;
    m_error.reset();
    if (others.size() > kMostTouched)
        Q_EMIT replaced();
    else
        Q_EMIT touched(others.values());
    Q_EMIT changed();
}

void SupportStore::merge(QList<SupportThread> rows, ThreadId open)
{
    QSet<ThreadId> told;
    for (const auto &row : std::as_const(rows))
        told.insert(row.id);
    for (const auto &known : m_threads.rows()) {
        if (!told.contains(known.id))
            rows.append(known);
    }
    setListed(rows, open, m_isCut);
}

void SupportStore::setError(const ApiError &error)
{
    m_error = error;
    Q_EMIT changed();
}

bool SupportStore::receive(const SupportMessageCreated &event)
{
    auto *thread = m_threads.confirmed(event.threadId);
    if (!thread)
        return false;
    if (event.message.id <= thread->last.id)
        return true; // known, or older than what the list told
    if (!event.message.isStaff)
        ++thread->unread;
    applyLast(*thread, event.message);
    // Who answers a resolved thread opens it, by rules that only the server knows.
    const bool fits = thread->status != ThreadStatus::Resolved;
    tell(event.threadId);
    return fits;
}

void SupportStore::receiveSent(ThreadId id, const Message &message)
{
    auto *thread = m_threads.confirmed(id);
    if (!thread || message.id <= thread->last.id)
        return;
    applyLast(*thread, message);
    tell(id);
}

void SupportStore::clear()
{
    m_threads.clear();
    m_counted.clear();
    m_byUser.clear();
    m_waiting = m_unread = 0;
    m_error.reset();
    m_isLoaded = false;
    Q_EMIT replaced();
    Q_EMIT changed();
}

SupportStore::OpId SupportStore::expect(const Operation &operation)
{
    const auto op = m_threads.expect(operation);
    tell(operation.thread);
    return op;
}

void SupportStore::confirm(OpId id) { tell(m_threads.confirm(id)); }

void SupportStore::reject(OpId id) { tell(m_threads.reject(id)); }

} // namespace wxm::support
