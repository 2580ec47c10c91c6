// SPDX-License-Identifier: MIT
#pragma once

#include "chat/listed_thread.h"

namespace wxm::conversations {

//! One row of the list of conversations; everything but the id may be missing.
//!   {"id": 9, "user": {"id": 12, "name": "…"}, "unread_count": 2, "is_muted": false,
//!    "last_message": {…}, "updated_at": "…"}
struct Conversation : ListedThread<ConversationId> {
    bool isMuted = false;

    bool isQuiet() const { return isMuted; }
    bool isOfOthers() const { return last.senderId == userId; }
    friend bool operator==(const Conversation &, const Conversation &) = default;
};

Result<Conversation> readConversation(JsonReader &json);

} // namespace wxm::conversations

Q_DECLARE_TYPEINFO(wxm::conversations::Conversation, Q_RELOCATABLE_TYPE);
