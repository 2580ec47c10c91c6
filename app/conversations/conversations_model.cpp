// SPDX-License-Identifier: MIT
#include "conversations/conversations_model.h"

namespace wxm::conversations {

ConversationsModel::ConversationsModel(const ConversationsStore &store, const Drafts &drafts,
    const People &people, const Presence &presence, QObject *parent)
    : ListedModel(store, drafts, people, presence, parent)
{
}

ThreadEntry ConversationsModel::entry(const Conversation &conversation) const
{
    auto entry = commonEntry(conversation);
    if (m_me.isValid() && conversation.last.senderId == m_me)
        entry.row.author = ThreadListRow::Author::Me;
    entry.row.isMuted = conversation.isMuted;
    entry.filters = quint8(1 << All | int(conversation.unread > 0) << Unread);
    return entry;
}

} // namespace wxm::conversations
