// SPDX-License-Identifier: MIT
#pragma once

#include "chat/listed_model.h"
#include "conversations/conversations_store.h"

namespace wxm::conversations {

//! The list of conversations as it is shown: newest first.
class ConversationsModel final : public ListedModel<ConversationsStore> {
    Q_OBJECT

public:
    enum Filter { All, Unread };

    ConversationsModel(const ConversationsStore &store, const Drafts &drafts, const People &people,
        const Presence &presence, QObject *parent = nullptr);

    void setMe(UserId me) { m_me = me; }

private:
    EpochMs sortKey(const ThreadPlace &place) const override { return -place.time; }
    ThreadEntry entry(const Conversation &conversation) const override;

    UserId m_me;
};

} // namespace wxm::conversations
