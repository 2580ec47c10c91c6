// SPDX-License-Identifier: MIT
#pragma once

#include "chat/message.h"
#include "chat/thread_key.h"
#include "realtime/event_sink.h"

namespace wxm::support {

//! A message in a support thread. Which threads staff hear about is up to the server: a hint.
//!   support.message {"event": "support.message.created", "thread_id": 5, "user_id": 12,
//!                    "message": {"id": 88, "sender_id": 12, "sender_role": "user", "body": "…",
//!                                "media_id": null, "created_at": "2026-06-06T02:10:00.000000Z"}}
struct SupportMessageCreated {
    static constexpr std::string_view wireName = "support.message.created";

    ThreadId threadId;
    UserId userId;
    Message message;

    ThreadKey key() const { return ThreadKey::of(threadId); }
    static Result<SupportMessageCreated> fromJson(JsonReader &json);
};

} // namespace wxm::support
