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
    event.message = readNestedMessage(json);
    return json.finish(std::move(event));
}

} // namespace wxm::support
