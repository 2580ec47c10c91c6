// SPDX-License-Identifier: MIT
#include "conversations/conversations_store.h"

#include <algorithm>

namespace wxm::conversations {

void ConversationsStore::apply(Conversation &conversation, const Operation &operation)
{
    if (operation.isMuted)
        conversation.isMuted = *operation.isMuted;
    conversation.unread = std::max(0, conversation.unread - operation.read);
}

std::optional<Conversation> ConversationsStore::conversation(ConversationId id) const
{
    const auto it = m_confirmed.constFind(id);
    if (it == m_confirmed.cend())
        return {};
    auto shown = *it;
    for (const auto &[op, operation] : m_pending) {
        if (operation.conversation == id)
            apply(shown, operation);
    }
    return shown;
}

QList<Conversation> ConversationsStore::conversations() const
{
    auto shown = m_confirmed;
    for (const auto &[op, operation] : m_pending) {
        if (const auto it = shown.find(operation.conversation); it != shown.end())
            apply(*it, operation);
    }
    return shown.values();
}

int ConversationsStore::unreadCount() const
{
    const auto all = conversations();
    return int(std::count_if(
        all.begin(), all.end(), [](const auto &one) { return one.unread > 0 && !one.isMuted; }));
}

void ConversationsStore::setListed(
    const QList<Conversation> &rows, ConversationId open, bool isCut)
{
    m_isCut = isCut;
    QHash<ConversationId, Conversation> listed;
    for (auto row : rows) {
        const auto known = m_confirmed.constFind(row.id);
        if (known != m_confirmed.cend() && known->last.id > row.last.id) {
            // An event overtook the list; the next one will know it too.
            row.last = known->last;
            row.unread = known->unread;
            row.updatedAt = known->updatedAt;
        }
        if (known != m_confirmed.cend() && !row.isUnreadKnown)
            row.unread = known->unread;
        listed.insert(row.id, row);
    }
    if (m_confirmed.contains(open) && !listed.contains(open))
        listed.insert(open, m_confirmed.value(open));
    m_confirmed = std::move(listed);
    m_isLoaded = true;
    m_error.reset();
    Q_EMIT changed();
}

void ConversationsStore::merge(QList<Conversation> rows, ConversationId open)
{
    QSet<ConversationId> told;
    for (const auto &row : std::as_const(rows))
        told.insert(row.id);
    for (const auto &known : std::as_const(m_confirmed)) {
        if (!told.contains(known.id))
            rows.append(known);
    }
    setListed(rows, open, m_isCut);
}

void ConversationsStore::setError(const ApiError &error)
{
    m_error = error;
    Q_EMIT changed();
}

void ConversationsStore::add(const Conversation &conversation)
{
    if (m_confirmed.contains(conversation.id))
        return;
    m_confirmed.insert(conversation.id, conversation);
    Q_EMIT changed();
}

bool ConversationsStore::receive(ConversationId conversation, const Message &message)
{
    const auto it = m_confirmed.find(conversation);
    if (it == m_confirmed.end())
        return false;
    if (message.id <= it->last.id)
        return true; // known, or older than what the list told
    it->last = LastMessage::of(message);
    it->updatedAt = std::max(it->updatedAt, message.createdAt);
    if (message.senderId != m_me)
        ++it->unread;
    Q_EMIT changed();
    return true;
}

void ConversationsStore::clear()
{
    m_confirmed.clear();
    m_pending.clear();
    m_error.reset();
    m_isLoaded = false;
    Q_EMIT changed();
}

ConversationsStore::OpId ConversationsStore::expect(const Operation &operation)
{
    m_pending.append({m_nextOp, operation});
    Q_EMIT changed();
    return m_nextOp++;
}

void ConversationsStore::confirm(OpId id)
{
    for (const auto &[op, operation] : std::as_const(m_pending)) {
        if (const auto it = m_confirmed.find(operation.conversation);
            op == id && it != m_confirmed.end())
            apply(*it, operation);
    }
    reject(id);
}

void ConversationsStore::reject(OpId id)
{
    m_pending.removeIf([id](const auto &pending) { return pending.first == id; });
    Q_EMIT changed();
}

} // namespace wxm::conversations
