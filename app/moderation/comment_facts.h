// SPDX-License-Identifier: MIT
#pragma once

#include "base/id.h"

#include <cstdint>
#include <string_view>

namespace wxm::moderation {

enum class Role : std::uint8_t { Viewer = 1, Guest = 2, Moderator = 4, Streamer = 8, Staff = 16 };

//! What rules look at in a comment. Texts are borrowed for the call.
struct CommentFacts {
    std::string_view text = {};   //!< UTF-8.
    std::string_view author = {}; //!< UTF-8; empty where unknown.
    UserId user = {};
    std::uint8_t roles = std::uint8_t(Role::Viewer); //!< Bits of Role.
    bool isFirst = false;                            //!< The first of this person in this live.
    int count = 0;   //!< Comments of this person in this live, this one included.
    int repeats = 0; //!< How often the same was said lately, by anybody, this time included.
};

} // namespace wxm::moderation
