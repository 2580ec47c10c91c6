// SPDX-License-Identifier: MIT
#pragma once

#include "api/api_calls.h"
#include "api/newest_first.h"
#include "chat/chat_port.h"
#include "conversations/conversation.h"

namespace wxm::conversations {

//! The REST calls of direct messages.
class ConversationsApi final : public ChatPort {
public:
    explicit ConversationsApi(ApiCalls &calls) : m_calls(calls) { }

    [[nodiscard]] QFuture<Result<Page<Conversation>>> list(const PageCursor &at);
    //! The conversation with this person, new or as it was.
    [[nodiscard]] QFuture<Result<Conversation>> start(UserId user);
    [[nodiscard]] QFuture<Result<Done>> mute(ConversationId conversation, bool isMuted);

    //! What was learnt of the server counts no more.
    void askAnew() { m_calls.forgetCapabilities(); }

    QFuture<Result<Page<Message>>> history(ThreadKey thread, const PageCursor &at) override;
    QFuture<Result<Message>> send(
        ThreadKey thread, const QString &body, const QByteArray &key) override;
    QFuture<Result<Done>> markRead(ThreadKey thread) override;

private:
    ApiCalls &m_calls;
    NewestFirst<Message> m_newestFirst;
};

} // namespace wxm::conversations
