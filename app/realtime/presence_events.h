// SPDX-License-Identifier: MIT
#pragma once

#include "base/json_reader.h"

namespace wxm {

//! A watched person came or went.
//!   presence {"event": "user.online", "user_id": 12}   or "user.offline"
struct PresenceChanged {
    UserId userId;
    bool isOnline = false;

    static Result<PresenceChanged> fromJson(JsonReader &json);
};

} // namespace wxm
