// SPDX-License-Identifier: MIT
#include "conversations/conversations_events.h"

namespace wxm::conversations {

Result<MessageCreated> MessageCreated::fromJson(JsonReader &json)
{
    MessageCreated event;
    if (json.utf8("event") != wireName)
        json.setFault("event", "unknown");
    event.conversationId = json.id<ConversationId>("conversation_id");
    event.message = readNestedMessage(json);
    // Direct messages have no roles; a sender who claims one is not believed.
    event.message.isStaff = false;
    return json.finish(std::move(event));
}

} // namespace wxm::conversations
