// SPDX-License-Identifier: MIT
#include "chat/chat_store.h"

#include <algorithm>

namespace wxm {

namespace {
//! What a closed thread keeps, so that coming back shows something at once.
constexpr qsizetype kKeptWhenClosed = 50;
constexpr qsizetype kAwaitingKept = 1'000;
} // namespace

const Timeline &ChatStore::timeline(ThreadKey thread) const
{
    static const Timeline kEmpty;
    const auto it = m_timelines.constFind(thread);
    return it == m_timelines.cend() ? kEmpty : it->timeline;
}

void ChatStore::open(ThreadKey thread, int unread)
{
    auto &kept = m_timelines[thread];
    kept.unreadAtOpen = unread;
    placeUnreadLine(kept);
    Q_EMIT changed(thread);
}

void ChatStore::close(ThreadKey thread)
{
    const auto it = m_timelines.find(thread);
    if (it == m_timelines.end())
        return;
    it->timeline.unreadFrom = {};
    it->unreadAtOpen = 0;
    it->timeline.trim(kKeptWhenClosed);
    Q_EMIT changed(thread);
}

void ChatStore::clear()
{
    const auto gone = std::exchange(m_timelines, {});
    for (auto it = gone.begin(); it != gone.end(); ++it)
        Q_EMIT changed(it.key());
}

void ChatStore::receive(ThreadKey thread, const Message &message, Source source)
{
    const auto it = m_timelines.find(thread);
    if (it == m_timelines.end())
        return;
    if (source == Source::Event)
        Q_EMIT confirmedByEvent(thread);
    if (!it->timeline.add(message)) {
        if (source == Source::Answer)
            return;
        // The event of what an answer told already comes late by design; it has nothing to tell.
        const bool isLate = it->awaitingEvent.remove(message.id) || message.senderId == m_me;
        const bool isSame = *it->timeline.find(message.id) == message;
        if (!(isLate && isSame) && !std::exchange(it->isStale, true))
            Q_EMIT stale(thread);
        return;
    }
    if (source == Source::Answer)
        it->awaitingEvent.insert(message.id);
    Q_EMIT arrived(thread, {message});
    Q_EMIT learned(thread, {message});
    Q_EMIT changed(thread);
}

QList<MessageId> ChatStore::addNewest(
    ThreadKey thread, const QList<Message> &rows, const std::optional<PageCursor> &next)
{
    auto &kept = m_timelines[thread];
    kept.isStale = false;
    const auto fresh = kept.timeline.addNewest(rows, next);
    if (kept.awaitingEvent.size() > kAwaitingKept)
        kept.awaitingEvent.clear();
    QList<MessageId> ids;
    for (const auto &message : fresh) {
        ids.append(message.id);
        kept.awaitingEvent.insert(message.id);
    }
    placeUnreadLine(kept);
    if (!fresh.isEmpty()) {
        Q_EMIT arrived(thread, fresh);
        Q_EMIT learned(thread, fresh);
    }
    Q_EMIT changed(thread);
    return ids;
}

void ChatStore::addOlder(
    ThreadKey thread, const QList<Message> &rows, const std::optional<PageCursor> &next)
{
    auto &kept = m_timelines[thread];
    kept.timeline.addOlder(rows, next);
    placeUnreadLine(kept);
    if (!rows.isEmpty())
        Q_EMIT learned(thread, rows);
    Q_EMIT changed(thread);
}

void ChatStore::setReading(ThreadKey thread, bool isReading)
{
    auto &timeline = m_timelines[thread].timeline;
    if (std::exchange(timeline.isReading, isReading) != isReading)
        Q_EMIT changed(thread);
}

void ChatStore::setReadingOlder(ThreadKey thread, bool isReading)
{
    auto &timeline = m_timelines[thread].timeline;
    if (std::exchange(timeline.isReadingOlder, isReading) != isReading)
        Q_EMIT changed(thread);
}

void ChatStore::setError(ThreadKey thread, const ApiError &error)
{
    m_timelines[thread].timeline.error = error;
    Q_EMIT changed(thread);
}

void ChatStore::markUnreadFrom(ThreadKey thread, MessageId message)
{
    const auto it = m_timelines.find(thread);
    if (it == m_timelines.end() || it->timeline.unreadFrom.isValid())
        return;
    it->timeline.unreadFrom = message;
    Q_EMIT changed(thread);
}

void ChatStore::clearUnreadLine(ThreadKey thread)
{
    const auto it = m_timelines.find(thread);
    if (it == m_timelines.end())
        return;
    it->unreadAtOpen = 0;
    if (std::exchange(it->timeline.unreadFrom, {}).isValid())
        Q_EMIT changed(thread);
}

void ChatStore::placeUnreadLine(Kept &kept) const
{
    if (kept.unreadAtOpen <= 0 || !kept.timeline.isLoaded)
        return;
    int left = kept.unreadAtOpen;
    const auto &messages = kept.timeline.messages;
    for (auto it = messages.rbegin(); it != messages.rend() && left > 0; ++it) {
        if (it->senderId == m_me || it->isStaff)
            continue;
        kept.timeline.unreadFrom = it->id;
        --left;
    }
    if (left == 0 || !kept.timeline.older)
        kept.unreadAtOpen = 0; // placed for good; what comes now is counted from the line on
}

int ChatStore::unreadCount(ThreadKey thread) const
{
    const auto &timeline = this->timeline(thread);
    if (!timeline.unreadFrom.isValid())
        return 0;
    int count = 0;
    for (auto it = timeline.messages.rbegin(); it != timeline.messages.rend(); ++it) {
        count += it->senderId != m_me && !it->isStaff;
        if (it->id == timeline.unreadFrom)
            return count;
    }
    return 0;
}

int ChatStore::awaitingEventCount(ThreadKey thread, const QList<MessageId> &messages) const
{
    const auto it = m_timelines.find(thread);
    if (it == m_timelines.cend())
        return 0;
    return int(std::count_if(messages.begin(), messages.end(),
        [&](MessageId message) { return it->awaitingEvent.contains(message); }));
}

const Message *ChatStore::staffAnswerAfter(
    ThreadKey thread, MessageId after, const std::function<bool(MessageId)> &isOurs) const
{
    const auto &timeline = this->timeline(thread);
    for (auto it = timeline.messages.rbegin(); it != timeline.messages.rend(); ++it) {
        if (it->id <= after)
            break;
        if (it->isStaff && (it->senderId != m_me || !isOurs(it->id)))
            return &*it;
    }
    return nullptr;
}

} // namespace wxm
