// SPDX-License-Identifier: MIT
#pragma once

#include "chat/message.h"
#include "chat/thread_key.h"
#include "realtime/event_sink.h"

namespace wxm::conversations {

//! A direct message, from the conversation's room or the personal one.
//!   message {"event": "message.created", "conversation_id": 9,
//!            "message": {"id": 42, "sender_id": 12, "body": "…", "media_id": null,
//!                        "created_at": "2026-06-06T01:18:15.000000Z"}}
struct MessageCreated {
    static constexpr std::string_view wireName = "message.created";

    ConversationId conversationId;
    Message message;

    ThreadKey key() const { return ThreadKey::of(conversationId); }
    static Result<MessageCreated> fromJson(JsonReader &json);
};

} // namespace wxm::conversations
