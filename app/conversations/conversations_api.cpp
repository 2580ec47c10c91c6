// SPDX-License-Identifier: MIT
#include "conversations/conversations_api.h"

using namespace Qt::StringLiterals;

namespace wxm::conversations {

namespace {

//! Direct messages have no roles; a sender who claims one is not believed.
Result<Message> readDirect(JsonReader &json)
{
    auto message = readMessage(json);
    if (message)
        message->isStaff = false;
    return message;
}

} // namespace

ConversationsApi::ConversationsApi(ApiCalls &calls)
    : MessageApi(calls,
        {.history = u"conversations.messages"_s,
            .send = u"conversations.send"_s,
            .read = u"conversations.read"_s,
            .id = u"conversation_id"_s,
            .reader = readDirect})
{
}

QFuture<Result<Page<Conversation>>> ConversationsApi::list(const PageCursor &at)
{
    return m_calls.sendForPage<Conversation>(
        {.endpoint = u"conversations.list"_s, .isPoll = true}, at, readConversation);
}

QFuture<Result<Conversation>> ConversationsApi::start(UserId user)
{
    return m_calls.send<Conversation>(
        {.endpoint = u"conversations.start"_s, .body = {{u"user_id"_s, qint64(user.value)}}},
        [](const QByteArray &answer) {
            return envelope::object<Conversation>(answer, readConversation);
        });
}

QFuture<Result<Done>> ConversationsApi::mute(ConversationId conversation, bool isMuted)
{
    return m_calls.sendForDone({.endpoint = u"conversations.mute"_s,
        .ids = ids(conversation.value),
        .body = {{u"muted"_s, isMuted}}});
}

} // namespace wxm::conversations
