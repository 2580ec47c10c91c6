// SPDX-License-Identifier: MIT
#pragma once

#include "base/json_reader.h"

namespace wxm {

//! One message, as the history and the events tell it.
//!   {"id": 88, "sender_id": 12, "sender_role": "user", "body": "…", "media_id": null,
//!   "created_at": "…"}
//! Direct messages have no `sender_role`.
struct Message {
    MessageId id;
    UserId senderId;
    bool isStaff =
        false;       //!< `sender_role` is exactly `admin`; nothing else is ever drawn as staff.
    QString body;    //!< Foreign text; null where there is none.
    MediaId mediaId; //!< Invalid where nothing is attached.
    EpochMs createdAt = kUnknownTime;

    friend bool operator==(const Message &, const Message &) = default;
};

//! Strict: a message without an id or a sender, or with a body that is no text, is refused.
Result<Message> readMessage(JsonReader &json);

//! The member `message` of an event; without a readable one the event is refused.
Message readNestedMessage(JsonReader &event);

//! What a list shows of a thread's last message. Never a reason to drop the row.
struct LastMessage {
    MessageId id;
    UserId senderId;
    bool isStaff = false;
    QString body;
    bool hasMedia = false;
    EpochMs createdAt = kUnknownTime;

    static LastMessage of(const Message &message);
    friend bool operator==(const LastMessage &, const LastMessage &) = default;
};

//! Reads the nested `last_message`; all of it empty where there is none.
LastMessage readLastMessage(JsonReader &row);

} // namespace wxm

Q_DECLARE_TYPEINFO(wxm::Message, Q_RELOCATABLE_TYPE);
