// SPDX-License-Identifier: MIT
#include "support/support_events.h"

namespace wxm::support {

Result<SupportMessageCreated> SupportMessageCreated::fromJson(JsonReader &json)
{
    SupportMessageCreated event;
    if (json.utf8("event") != wireName)
        json.setFault("event", "unknown");
    event.threadId = json.id<ThreadId>("thread_id");
    event.userId = json.id<UserId>("user_id");
    const bool hasMessage = json.object("message", [&](JsonReader &inner) {
        if (auto message = readMessage(inner))
            event.message = *std::move(message);
    });
    if (!hasMessage)
        json.setFault("message", "missing");
    return json.finish(std::move(event));
}

void SupportSink::decode(std::string_view json)
{
    bool isTaken = false;
    const auto outcome =
        m_parser.readObject({json.data(), qsizetype(json.size())}, [&](JsonReader &reader) {
            if (auto event = SupportMessageCreated::fromJson(reader)) {
                m_inbox.push(*std::move(event));
                isTaken = true;
            }
        });
    if (!outcome || !isTaken)
        m_isIncomplete = true;
}

void SupportSink::deliver()
{
    const auto batch = m_inbox.take();
    const bool isIncomplete = m_isIncomplete.exchange(false) || batch.lost > 0;
    if (!batch.events.empty() || isIncomplete)
        m_receive(batch.events, isIncomplete);
}

} // namespace wxm::support
