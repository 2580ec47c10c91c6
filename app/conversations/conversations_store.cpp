// SPDX-License-Identifier: MIT
#include "conversations/conversations_store.h"

#include <algorithm>

namespace wxm::conversations {

namespace {
//! With more changes than this in one list each conversation is looked at: that costs less.
constexpr qsizetype kMostTouched = 256;
} // namespace

void ConversationsStore::Operation::apply(Conversation &to) const
{
    if (isMuted)
        to.isMuted = *isMuted;
    to.unread = std::max(0, to.unread - read);
}

void ConversationsStore::count(ConversationId id)
{
    const auto one = conversation(id);
    if (one && one->unread > 0 && !one->isMuted)
        m_unread.insert(id);
    else
        m_unread.remove(id);
}

void ConversationsStore::tell(ConversationId conversation)
{
    count(conversation);
    Q_EMIT touched({conversation});
    Q_EMIT changed();
}

void ConversationsStore::setListed(
    const QList<Conversation> &rows, ConversationId open, bool isCut)
{
    m_isCut = isCut;
    QSet<ConversationId> listed;
    listed.reserve(rows.size() + 1);
    QSet<ConversationId> others;
    for (auto row : rows) {
        const auto *known = m_conversations.confirmed(row.id);
        if (known && known->last.id > row.last.id) {
            // An event overtook the list; the next one will know it too.
            row.last = known->last;
            row.unread = known->unread;
            row.updatedAt = known->updatedAt;
        }
        if (known && !row.isUnreadKnown)
            row.unread = known->unread;
        listed.insert(row.id);
        if (known && *known == row)
            continue;
        others.insert(row.id);
        m_conversations.insert(row);
    }
    listed.insert(open);
    for (const auto id : m_conversations.rows().keys()) {
        if (listed.contains(id))
            continue;
        others.insert(id);
        m_conversations.remove(id);
    }
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

void ConversationsStore::merge(QList<Conversation> rows, ConversationId open)
{
    QSet<ConversationId> told;
    for (const auto &row : std::as_const(rows))
        told.insert(row.id);
    for (const auto &known : m_conversations.rows()) {
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
    if (m_conversations.confirmed(conversation.id))
        return;
    m_conversations.insert(conversation);
    tell(conversation.id);
}

bool ConversationsStore::receive(ConversationId id, const Message &message)
{
    auto *conversation = m_conversations.confirmed(id);
    if (!conversation)
        return false;
    if (message.id <= conversation->last.id)
        return true; // known, or older than what the list told
    conversation->last = LastMessage::of(message);
    conversation->updatedAt = std::max(conversation->updatedAt, message.createdAt);
    if (message.senderId != m_me)
        ++conversation->unread;
    tell(id);
    return true;
}

void ConversationsStore::clear()
{
    m_conversations.clear();
    m_unread.clear();
    m_error.reset();
    m_isLoaded = false;
    Q_EMIT replaced();
    Q_EMIT changed();
}

ConversationsStore::OpId ConversationsStore::expect(const Operation &operation)
{
    const auto op = m_conversations.expect(operation);
    tell(operation.conversation);
    return op;
}

void ConversationsStore::confirm(OpId id) { tell(m_conversations.confirm(id)); }

void ConversationsStore::reject(OpId id) { tell(m_conversations.reject(id)); }

} // namespace wxm::conversations
