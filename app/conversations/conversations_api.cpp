// SPDX-License-Identifier: MIT
#include "conversations/conversations_api.h"

using namespace Qt::StringLiterals;

namespace wxm::conversations {

namespace {

QMap<QString, std::int64_t> idOf(std::int64_t conversation)
{
    return {{u"conversation_id"_s, conversation}};
}

//! Direct messages have no roles; whoever claims one is not believed.
Result<Message> readDirect(JsonReader &json)
{
    auto message = readMessage(json);
    if (message)
        message->isStaff = false;
    return message;
}

} // namespace

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
        .ids = idOf(conversation.value),
        .body = {{u"muted"_s, isMuted}}});
}

QFuture<Result<Page<Message>>> ConversationsApi::history(ThreadKey thread, const PageCursor &at)
{
    return m_newestFirst.read(&m_calls, m_calls.rest().server().toString(), thread.toString(), at,
        [&calls = m_calls, id = thread.id](const PageCursor &where) {
            return calls.sendForPage<Message>(
                {.endpoint = u"conversations.messages"_s, .ids = idOf(id)}, where, readDirect);
        });
}

QFuture<Result<Message>> ConversationsApi::send(
    ThreadKey thread, const QString &body, const QByteArray &key)
{
    return m_calls.send<Message>({.endpoint = u"conversations.send"_s,
                                     .ids = idOf(thread.id),
                                     .body = {{u"body"_s, body}, {u"media_id"_s, QJsonValue::Null}},
                                     .idempotencyKey = key},
        [](const QByteArray &answer) { return envelope::object<Message>(answer, readDirect); });
}

QFuture<Result<Done>> ConversationsApi::markRead(ThreadKey thread)
{
    return m_calls.sendForDone(
        {.endpoint = u"conversations.read"_s, .ids = idOf(thread.id), .isBackground = true});
}

} // namespace wxm::conversations
