// SPDX-License-Identifier: MIT
#pragma once

#include "live/act_log.h"

namespace wxm::live {

//! The steps that are taken one after the other with the same person.
enum class LadderStep { Remove, RemoveAndBlock, BlockEverywhere };
inline constexpr int kLadderSteps = 3;

//! What the journal says of a person, and what is proposed next. Never done by itself.
struct Ladder {
    static constexpr EpochMs kCountsMs = 30LL * 24 * 3'600'000; //!< Older acts are forgiven.

    LadderStep next = LadderStep::Remove;
    int removals = 0; //!< Done within the time, over all lives.
    int blocks = 0;
    EpochMs lastRemovalMs = 0;
    EpochMs lastBlockMs = 0;
};

//! `entries`: of the account, as ActLog gives them.
Ladder ladderOf(const QList<ActEntry> &entries, UserId user, EpochMs nowMs);

} // namespace wxm::live
