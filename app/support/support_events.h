// SPDX-License-Identifier: MIT
#pragma once

#include "chat/message.h"
#include "realtime/event_sink.h"

#include <atomic>
#include <functional>

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

    static Result<SupportMessageCreated> fromJson(JsonReader &json);
};

//! Takes `support.message` events from the network thread to the GUI thread.
class SupportSink final : public EventSink {
public:
    using Receiver =
        std::function<void(const std::vector<SupportMessageCreated> &, bool isIncomplete)>;

    //! `receive` is called on the GUI thread; `isIncomplete` if something was dropped.
    explicit SupportSink(Receiver receive) : m_receive(std::move(receive)) { }

    void decode(std::string_view json) override;
    void deliver() override;

private:
    Receiver m_receive;
    JsonParser m_parser;
    Inbox<SupportMessageCreated> m_inbox;
    std::atomic<bool> m_isIncomplete = false;
};

} // namespace wxm::support
