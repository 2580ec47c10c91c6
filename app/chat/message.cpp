// SPDX-License-Identifier: MIT
#include "chat/message.h"

namespace wxm {

namespace {
constexpr std::string_view kStaffRole = "admin";
}

Result<Message> readMessage(JsonReader &json)
{
    Message message;
    message.id = json.id<MessageId>("id");
    message.senderId = json.id<UserId>("sender_id");
    message.isStaff = json.lenientUtf8("sender_role") == kStaffRole;
    message.body = json.optionalText("body");
    message.mediaId = json.lenientId<MediaId>("media_id");
    message.createdAt = json.time("created_at");
    return json.finish(std::move(message));
}

Message readNestedMessage(JsonReader &event)
{
    Message message;
    const bool isThere = event.object("message", [&](JsonReader &json) {
        if (auto read = readMessage(json))
            message = *std::move(read);
    });
    if (!isThere)
        event.setFault("message", "missing");
    return message;
}

LastMessage LastMessage::of(const Message &message)
{
    return {.id = message.id,
        .senderId = message.senderId,
        .isStaff = message.isStaff,
        .body = message.body,
        .hasMedia = message.mediaId.isValid(),
        .createdAt = message.createdAt};
}

LastMessage readLastMessage(JsonReader &row)
{
    LastMessage last;
    row.object("last_message", [&](JsonReader &json) {
        last.id = json.lenientId<MessageId>("id");
        last.senderId = json.lenientId<UserId>("sender_id");
        last.isStaff = json.lenientUtf8("sender_role") == kStaffRole;
        last.body = json.lenientText("body");
        last.hasMedia = json.lenientId<MediaId>("media_id").isValid();
        last.createdAt = json.time("created_at");
    });
    return last;
}

} // namespace wxm
