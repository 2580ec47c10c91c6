// SPDX-License-Identifier: MIT
#include "live/ladder.h"

#include <algorithm>

namespace wxm::live {

Ladder ladderOf(const QList<ActEntry> &entries, UserId user, EpochMs nowMs)
{
    using Kind = JournalEntry::Kind;
    using End = ActLine::End;
    Ladder ladder;
    for (const auto &entry : entries) {
        const auto &line = entry.line;
        const bool isDone = line.end == End::Done || line.end == End::Seen;
        // What was reversed was a mistake, and held against nobody.
        if (line.user != user || !isDone || entry.isReversed || !line.countsForLadder
            || nowMs - line.atMs > Ladder::kCountsMs)
            continue;
        if (line.kind == Kind::CommentRemoved) {
            ++ladder.removals;
            ladder.lastRemovalMs = std::max(ladder.lastRemovalMs, line.atMs);
        } else if (line.kind == Kind::ViewerBlocked) {
            ++ladder.blocks;
            ladder.lastBlockMs = std::max(ladder.lastBlockMs, line.atMs);
        }
    }
    ladder.next = ladder.blocks > 0 ? LadderStep::BlockEverywhere
        : ladder.removals > 0       ? LadderStep::RemoveAndBlock
                                    : LadderStep::Remove;
    return ladder;
}

} // namespace wxm::live
