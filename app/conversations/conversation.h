// SPDX-License-Identifier: MIT
#pragma once

#include "chat/message.h"

namespace wxm::conversations {

//! One row of the list of conversations; everything but the id may be missing.
//!   {"id": 9, "user": {"id": 12, "name": "…"}, "unread_count": 2, "is_muted": false,
//!    "last_message": {…}, "updated_at": "…"}
struct Conversation {
    ConversationId id;
    UserId userId;
    QString userName; //!< Foreign text.
    int unread = 0;
    bool isUnreadKnown = true; //!< False where the server's count makes no sense.
    bool isMuted = false;
    LastMessage last;
    EpochMs updatedAt = kUnknownTime;

    EpochMs activityAt() const
    {
        return last.createdAt != kUnknownTime ? last.createdAt : updatedAt;
    }
    friend bool operator==(const Conversation &, const Conversation &) = default;
};

Result<Conversation> readConversation(JsonReader &json);

} // namespace wxm::conversations
