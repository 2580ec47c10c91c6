// SPDX-License-Identifier: MIT
#pragma once

#include "chat/message_api.h"
#include "conversations/conversation.h"

namespace wxm::conversations {

//! What the update of a conversation changes.
struct ConversationChange {
    std::optional<bool> isMuted = {};

    void apply(Conversation &to) const
    {
        if (isMuted)
            to.isMuted = *isMuted;
    }
};

//! The REST calls of direct messages.
class ConversationsApi final : public MessageApi {
public:
    explicit ConversationsApi(ApiCalls &calls);

    [[nodiscard]] QFuture<Result<Page<Conversation>>> list(const PageCursor &at);
    //! The conversation with this person, new or as it was.
    [[nodiscard]] QFuture<Result<Conversation>> start(UserId user);
    [[nodiscard]] QFuture<Result<Done>> mute(ConversationId conversation, bool isMuted);
};

} // namespace wxm::conversations
