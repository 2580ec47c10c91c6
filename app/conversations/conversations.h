// SPDX-License-Identifier: MIT
#pragma once

#include "chat/thread_list_link.h"
#include "conversations/conversations_actions.h"
#include "conversations/conversations_model.h"

namespace wxm::conversations {

//! The feature without its windows, built once, before the first connection. GUI thread.
struct Conversations final {
    Conversations(ApiCalls &calls, Session &session, Realtime &realtime, Chat &chat);

    ConversationsApi api;
    ConversationsStore store;
    ConversationsActions actions;
    ConversationsModel model;

private:
    ThreadListLink m_link;
};

} // namespace wxm::conversations
