// SPDX-License-Identifier: MIT
#pragma once

#include "chat/message.h"
#include "realtime/event_sink.h"

#include <atomic>
#include <functional>

namespace wxm::conversations {

//! A direct message, from the conversation's room or the personal one.
//!   message {"event": "message.created", "conversation_id": 9,
//!            "message": {"id": 42, "sender_id": 12, "body": "…", "media_id": null,
//!                        "created_at": "2026-06-06T01:18:15.000000Z"}}
struct MessageCreated {
    static constexpr std::string_view wireName = "message.created";

    ConversationId conversationId;
    Message message;

    static Result<MessageCreated> fromJson(JsonReader &json);
};

//! Takes `message` events from the network thread to the GUI thread.
class MessageSink final : public EventSink {
public:
    using Receiver = std::function<void(const std::vector<MessageCreated> &, bool isIncomplete)>;

    //! `receive` is called on the GUI thread; `isIncomplete` if something was dropped.
    explicit MessageSink(Receiver receive) : m_receive(std::move(receive)) { }

    void decode(std::string_view json) override;
    void deliver() override;

private:
    Receiver m_receive;
    JsonParser m_parser;
    Inbox<MessageCreated> m_inbox;
    std::atomic<bool> m_isIncomplete = false;
};

} // namespace wxm::conversations
