// SPDX-License-Identifier: MIT
#include "conversations/conversation.h"

namespace wxm::conversations {

Result<Conversation> readConversation(JsonReader &json)
{
    Conversation conversation;
    conversation.id = json.id<ConversationId>("id");
    json.object("user", [&](JsonReader &user) {
        conversation.userId = user.lenientId<UserId>("id");
        conversation.userName = user.lenientText("name");
    });
    const auto unread = json.count("unread_count");
    conversation.unread = int(unread.value_or(0));
    conversation.isUnreadKnown = unread.has_value();
    conversation.isMuted = json.flag("is_muted").value_or(false);
    conversation.last = readLastMessage(json);
    conversation.updatedAt = json.time("updated_at");
    return json.finish(std::move(conversation));
}

} // namespace wxm::conversations
