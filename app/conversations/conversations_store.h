// SPDX-License-Identifier: MIT
#pragma once

#include "chat/optimistic.h"
#include "conversations/conversation.h"
#include "conversations/conversations_events.h"

#include <QObject>
#include <QSet>

namespace wxm::conversations {

//! Every conversation that the list told of: what the server said, and on top of it what was asked
//! for and is not answered yet. GUI thread.
class ConversationsStore final : public QObject {
    Q_OBJECT

public:
    //! What a person asked for.
    struct Operation {
        ConversationId conversation;
        std::optional<bool> isMuted = {};
        int read = 0; //!< So many messages less to read.

        ConversationId target() const { return conversation; }
        void apply(Conversation &to) const;
    };
    using OpId = Optimistic<ConversationId, Conversation, Operation>::OpId;

    using QObject::QObject;

    std::optional<Conversation> conversation(ConversationId id) const
    {
        return m_conversations.shown(id);
    }
    QList<Conversation> conversations() const { return m_conversations.allShown(); }
    bool isLoaded() const { return m_isLoaded; }
    std::optional<ApiError> error() const { return m_error; }
    bool isCut() const { return m_isCut; }
    //! Conversations with something unread, but for the muted ones.
    int unreadCount() const { return int(m_unread.size()); }

    //! The signed-in person's own messages are never unread.
    void setMe(UserId me) { m_me = me; }
    //! `isCut`: the server has more than were read.
    void setListed(const QList<Conversation> &rows, ConversationId open, bool isCut = false);
    //! Some of them, as the server has them now; the others stay.
    void merge(QList<Conversation> rows, ConversationId open);
    void setError(const ApiError &error);
    void add(const Conversation &conversation);
    //! False for a conversation that no list told of yet.
    bool receive(ConversationId conversation, const Message &message);
    void clear();

    [[nodiscard]] OpId expect(const Operation &operation);
    void confirm(OpId id);
    void reject(OpId id);

Q_SIGNALS:
    //! Before changed(): these conversations are other than they were, or came, or went.
    void touched(const QList<wxm::ConversationId> &conversations);
    //! Before changed(), instead of touched(): so many that each is to be looked at.
    void replaced();
    void changed();

private:
    void tell(ConversationId conversation);
    void count(ConversationId conversation);

    Optimistic<ConversationId, Conversation, Operation> m_conversations;
    QSet<ConversationId> m_unread; //!< Those that count.
    std::optional<ApiError> m_error;
    UserId m_me;
    bool m_isLoaded = false;
    bool m_isCut = false;
};

} // namespace wxm::conversations
