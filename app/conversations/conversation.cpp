// SPDX-License-Identifier: MIT
#include "conversations/conversation.h"

namespace wxm::conversations {

Result<Conversation> readConversation(JsonReader &json)
{
    Conversation conversation;
    readListed(json, conversation, [&] {
        json.object("user", [&](JsonReader &user) {
            conversation.userId = user.lenientId<UserId>("id");
            conversation.userName = user.lenientText("name");
        });
    });
    conversation.isMuted = json.flag("is_muted").value_or(false);
    return json.finish(std::move(conversation));
}

} // namespace wxm::conversations
