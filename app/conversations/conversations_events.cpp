// SPDX-License-Identifier: MIT
#include "conversations/conversations_events.h"

namespace wxm::conversations {

Result<MessageCreated> MessageCreated::fromJson(JsonReader &json)
{
    MessageCreated event;
    if (json.utf8("event") != wireName)
        json.setFault("event", "unknown");
    event.conversationId = json.id<ConversationId>("conversation_id");
    const bool hasMessage = json.object("message", [&](JsonReader &inner) {
        if (auto message = readMessage(inner))
            event.message = *std::move(message);
    });
    if (!hasMessage)
        json.setFault("message", "missing");
    // Direct messages have no roles; whoever claims one is not believed.
    event.message.isStaff = false;
    return json.finish(std::move(event));
}

void MessageSink::decode(std::string_view json)
{
    bool isTaken = false;
    const auto outcome =
        m_parser.readObject({json.data(), qsizetype(json.size())}, [&](JsonReader &reader) {
            if (auto event = MessageCreated::fromJson(reader)) {
                m_inbox.push(*std::move(event));
                isTaken = true;
            }
        });
    if (!outcome || !isTaken)
        m_isIncomplete = true;
}

void MessageSink::deliver()
{
    const auto batch = m_inbox.take();
    const bool isIncomplete = m_isIncomplete.exchange(false) || batch.lost > 0;
    if (!batch.events.empty() || isIncomplete)
        m_receive(batch.events, isIncomplete);
}

} // namespace wxm::conversations
