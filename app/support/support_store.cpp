// SPDX-License-Identifier: MIT
#include "support/support_store.h"

#include <algorithm>

namespace wxm::support {

namespace {

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

void SupportStore::apply(SupportThread &thread, const Operation &operation)
{
    if (operation.change.status)
        thread.status = *operation.change.status;
    if (operation.change.assigneeId)
        thread.assigneeId = *operation.change.assigneeId;
    thread.unread = std::max(0, thread.unread - operation.read);
    if (!thread.isWaiting())
        thread.waitingSince = kUnknownTime;
}

void SupportStore::applyLast(SupportThread &thread, const Message &message)
{
    const SupportThread before = thread;
    thread.last = LastMessage::of(message);
    thread.updatedAt = std::max(thread.updatedAt, message.createdAt);
    thread.waitingSince = waitingSince(thread, &before);
}

std::optional<SupportThread> SupportStore::thread(ThreadId id) const
{
    const auto it = m_confirmed.constFind(id);
    if (it == m_confirmed.cend())
        return {};
    auto shown = *it;
    for (const auto &[op, operation] : m_pending) {
        if (operation.thread == id)
            apply(shown, operation);
    }
    return shown;
}

QList<SupportThread> SupportStore::threads() const
{
    auto shown = m_confirmed;
    for (const auto &[op, operation] : m_pending) {
        if (const auto it = shown.find(operation.thread); it != shown.end())
            apply(*it, operation);
    }
    return shown.values();
}

ThreadId SupportStore::newestOf(UserId user) const
{
    ThreadId newest;
    for (const auto &thread : m_confirmed) {
        if (thread.userId == user)
            newest = std::max(newest, thread.id);
    }
    return newest;
}

int SupportStore::waitingCount() const
{
    const auto all = threads();
    return int(
        std::count_if(all.begin(), all.end(), [](const auto &one) { return one.isWaiting(); }));
}

int SupportStore::unreadCount() const
{
    const auto all = threads();
    return int(
        std::count_if(all.begin(), all.end(), [](const auto &one) { return one.unread > 0; }));
}

void SupportStore::setListed(const QList<SupportThread> &rows, ThreadId open, bool isCut)
{
    m_isCut = isCut;
    QHash<ThreadId, SupportThread> listed;
    for (auto row : rows) {
        const auto before = m_confirmed.constFind(row.id);
        const auto *known = before == m_confirmed.cend() ? nullptr : &*before;
        if (known && known->last.id > row.last.id) {
            // An event overtook the list; the next one will know it too.
            row.last = known->last;
            row.unread = known->unread;
            row.updatedAt = known->updatedAt;
        }
        if (known && !row.isUnreadKnown)
            row.unread = known->unread;
        row.waitingSince = waitingSince(row, known);
        listed.insert(row.id, row);
    }
    if (m_confirmed.contains(open) && !listed.contains(open))
        listed.insert(open, m_confirmed.value(open));
    m_confirmed = std::move(listed);
    m_isLoaded = true;
    m_error.reset();
    Q_EMIT changed();
}

void SupportStore::merge(QList<SupportThread> rows, ThreadId open)
{
    QSet<ThreadId> told;
    for (const auto &row : std::as_const(rows))
        told.insert(row.id);
    for (const auto &known : std::as_const(m_confirmed)) {
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
    const auto it = m_confirmed.find(event.threadId);
    if (it == m_confirmed.end())
        return false;
    if (event.message.id <= it->last.id)
        return true; // known, or older than what the list told
    if (!event.message.isStaff)
        ++it->unread;
    applyLast(*it, event.message);
    // Who answers a resolved thread opens it, by rules that only the server knows.
    const bool fits = it->status != ThreadStatus::Resolved;
    Q_EMIT changed();
    return fits;
}

void SupportStore::receiveSent(ThreadId thread, const Message &message)
{
    const auto it = m_confirmed.find(thread);
    if (it == m_confirmed.end() || message.id <= it->last.id)
        return;
    applyLast(*it, message);
    Q_EMIT changed();
}

void SupportStore::clear()
{
    m_confirmed.clear();
    m_pending.clear();
    m_error.reset();
    m_isLoaded = false;
    Q_EMIT changed();
}

SupportStore::OpId SupportStore::expect(const Operation &operation)
{
    m_pending.append({m_nextOp, operation});
    Q_EMIT changed();
    return m_nextOp++;
}

void SupportStore::confirm(OpId id)
{
    for (const auto &[op, operation] : std::as_const(m_pending)) {
        if (const auto it = m_confirmed.find(operation.thread); op == id && it != m_confirmed.end())
            apply(*it, operation);
    }
    reject(id);
}

void SupportStore::reject(OpId id)
{
    m_pending.removeIf([id](const auto &pending) { return pending.first == id; });
    Q_EMIT changed();
}

} // namespace wxm::support
