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

//! So many comments and letters stand with an act at most.
inline constexpr qsizetype kMostEvidence = 50;
inline constexpr qsizetype kMostEvidenceLetters = 4'000;

//! Of what was chosen each person once, with all of their comments as what the act is for.
QList<Target> eachPersonOnce(const QList<Target> &chosen);

//! What removing all comments of a person in a live comes to.
QList<Wanted> removalActs(const LiveStore &store, const Target &who);

} // namespace wxm::live
