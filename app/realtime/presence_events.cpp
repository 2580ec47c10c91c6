// SPDX-License-Identifier: MIT
#include "realtime/presence_events.h"

namespace wxm {

Result<PresenceChanged> PresenceChanged::fromJson(JsonReader &json)
{
    const auto event = json.utf8("event");
    const bool isOnline = event == "user.online";
    if (!isOnline && event != "user.offline")
        json.setFault("event", "unknown");
    const auto userId = json.id<UserId>("user_id");
    return json.finish(PresenceChanged{userId, isOnline});
}

} // namespace wxm
