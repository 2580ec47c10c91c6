// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <string_view>

//! How the log of a live (stream_log) names what it holds, for who writes and for who reads it.
namespace wxm::live {

//! By FeedRow::Kind.
inline constexpr std::array<std::string_view, 5> kLogKinds{
    "comment", "gift", "events", "gap", "notice"};
//! By the number of the note.
inline constexpr std::array<std::string_view, 8> kLogNotices{"ended", "self_visible", "blocked",
    "guest_requested", "guest_approved", "guest_left", "moderator_assigned", "moderator_revoked"};

} // namespace wxm::live
