// SPDX-License-Identifier: MIT
#pragma once

#include "live/live_record.h"
#include "live/viewer_book.h"

namespace wxm::live {

//! What a comment says of whoever wrote it: the first of theirs in this live.
struct Arrival {
    enum class Kind { None, First, Returning } kind = Kind::None;
    EpochMs lastMs = 0; //!< Returning: when they wrote before, to the hour.

    friend bool operator==(const Arrival &, const Arrival &) = default;
};

//! What was said before a live was watched is not known. So nobody is called new in its first
//! minutes here, unless it began with them.
inline constexpr EpochMs kNobodyIsNewMs = 5LL * 60'000;

//! `viewers` may be nullptr. Of staff nothing is said.
Arrival arrivalOf(const LiveRecord &live, const FeedRow &row, const ViewerBook *viewers);

} // namespace wxm::live
