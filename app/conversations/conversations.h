// SPDX-License-Identifier: MIT
#pragma once

#include "chat/chat.h"
#include "conversations/conversations_actions.h"
#include "conversations/conversations_model.h"

namespace wxm::conversations {

//! The feature without its windows, built once, before the first connection. GUI thread.
struct Conversations final : QObject {
    Conversations(ApiCalls &calls, Session &session, Realtime &realtime, Chat &chat);
    ~Conversations() override;

    ConversationsApi api;
    ConversationsStore store;
    ConversationsActions actions;
    ConversationsModel model;

private:
    void onSessionChanged(const Session &session);
    void watchPresence();
    void watchTouched(const QList<ConversationId> &conversations);

    Presence &m_presence;
    People &m_people;
    UserId m_me;
    QSet<UserId> m_watched;
};

} // namespace wxm::conversations
