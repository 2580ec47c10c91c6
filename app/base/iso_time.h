// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <string_view>

namespace wxm {

//! A moment of the server: milliseconds since 1970, UTC.
using EpochMs = std::int64_t;

//! What an unreadable or absurd time becomes; such an item is kept and ordered by its id.
inline constexpr EpochMs kUnknownTime = 0;

//! Reads `2026-06-06T01:18:15.000000Z` and its kin: 0 to 6 fraction digits, `Z`, an offset, or no
//! zone (taken as UTC). Anything else, and anything outside 2000…2100, is kUnknownTime.
EpochMs readIsoTime(std::string_view text);

} // namespace wxm
