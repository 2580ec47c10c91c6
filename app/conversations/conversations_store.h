// SPDX-License-Identifier: MIT
#pragma once

#include "conversations/conversation.h"
#include "conversations/conversations_events.h"

#include <QHash>
#include <QObject>

namespace wxm::conversations {

//! Every conversation that the list told of: what the server said, and on top of it what was asked
//! for and is not answered yet. GUI thread.
class ConversationsStore final : public QObject {
    Q_OBJECT

public:
    using OpId = quint64;
    //! What a person asked for.
    struct Operation {
        ConversationId conversation;
        std::optional<bool> isMuted = {};
        int read = 0; //!< So many messages less to read.
    };

    using QObject::QObject;

    std::optional<Conversation> conversation(ConversationId id) const;
    QList<Conversation> conversations() const;
    bool isLoaded() const { return m_isLoaded; }
    std::optional<ApiError> error() const { return m_error; }
    bool isCut() const { return m_isCut; }
    //! Conversations with something unread, but for the muted ones.
    int unreadCount() const;

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
    void changed();

private:
    static void apply(Conversation &conversation, const Operation &operation);

    QHash<ConversationId, Conversation> m_confirmed;
    QList<std::pair<OpId, Operation>> m_pending;
    std::optional<ApiError> m_error;
    UserId m_me;
    bool m_isLoaded = false;
    bool m_isCut = false;
    OpId m_nextOp = 1;
};

} // namespace wxm::conversations
