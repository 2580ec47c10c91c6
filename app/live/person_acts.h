// SPDX-License-Identifier: MIT
#pragma once

#include "live/live_actions.h"

namespace wxm::live {

//! Comments that one act removes at most; the newest.
inline constexpr std::size_t kMostOfAPerson = 500;

//! The kept comments of a person in a live that are not removed, the newest first.
QList<Target> commentsBy(const LiveStore &store, LiveId live, UserId user);

//! What blocking a person in some lives comes to. `removes`: their comments there as well.
QList<Wanted> blockActs(
    const LiveStore &store, const Target &who, const QList<LiveId> &lives, bool removes);

//! What removing all comments of a person in a live comes to.
QList<Wanted> removalActs(const LiveStore &store, const Target &who);

} // namespace wxm::live
