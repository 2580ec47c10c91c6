// SPDX-License-Identifier: MIT
#include "live/arrival.h"

namespace wxm::live {

Arrival arrivalOf(const LiveRecord &live, const FeedRow &row, const ViewerBook *viewers)
{
    if (row.kind != FeedRow::Kind::Comment || row.person == 0)
        return {};
    const auto &person = live.feed().person(row);
    const auto &state = live.state();
    if (person.firstComment != row.id || person.id == state.streamerId || person.id == state.self
        || state.moderators.contains(person.id))
        return {};
    if (const auto before = viewers ? viewers->before(person.id) : std::nullopt)
        return {Arrival::Kind::Returning, *before};
    const bool isFromTheStart =
        state.startedMs != kUnknownTime && live.openedMs() - state.startedMs < kNobodyIsNewMs;
    const bool isTold = row.note == 0; // by an event: what is read is of the past
    if (isTold && (isFromTheStart || row.atMs() - live.openedMs() >= kNobodyIsNewMs))
        return {Arrival::Kind::First, 0};
    return {};
}

} // namespace wxm::live
