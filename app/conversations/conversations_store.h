// SPDX-License-Identifier: MIT
#pragma once

#include "chat/thread_list_store.h"
#include "conversations/conversations_api.h"
#include "conversations/conversations_events.h"

namespace wxm::conversations {

//! Every conversation that the list told of. GUI thread.
class ConversationsStore final : public ThreadListStore<Conversation, ConversationChange> {
public:
    using Event = MessageCreated;
    using ThreadListStore::ThreadListStore;

    std::optional<Conversation> conversation(ConversationId id) const { return row(id); }
    QList<Conversation> conversations() const { return rows(); }
    //! Conversations with something unread, but for the muted ones.
    int unreadCount() const { return int(m_unread.size()); }

    //! The signed-in person's own messages are never unread.
    void setMe(UserId me) { m_me = me; }
    //! False for a conversation that no list told of yet.
    bool receive(const MessageCreated &event)
    {
        return takeMessage(event.conversationId, event.message, event.message.senderId != m_me);
    }

private:
    void count(ConversationId conversation) override;
    void countNothing() override { m_unread.clear(); }

    QSet<ConversationId> m_unread; //!< Those that count.
    UserId m_me;
};

} // namespace wxm::conversations
