// SPDX-License-Identifier: MIT
#include "live/feed_kinds.h"

namespace wxm::live {

FeedKinds FeedKinds::of(const Settings &settings)
{
    return {.joins = settings.showsJoins(),
        .leaves = settings.showsLeaves(),
        .likes = settings.showsLikes(),
        .shares = settings.showsShares(),
        .gifts = settings.showsGifts(),
        .notices = settings.showsNotices()};
}

std::array<Setting<bool> *, 6> FeedKinds::settingsOf(Settings &settings)
{
    return {&settings.showsJoins, &settings.showsLeaves, &settings.showsLikes,
        &settings.showsShares, &settings.showsGifts, &settings.showsNotices};
}

Burst FeedKinds::shown(const Burst &burst) const
{
    return {.joined = joins ? burst.joined : 0,
        .left = leaves ? burst.left : 0,
        .likes = likes ? burst.likes : 0,
        .shares = shares ? burst.shares : 0};
}

bool FeedKinds::shows(const Burst &burst) const
{
    const auto left = shown(burst);
    return left.joined > 0 || left.left > 0 || left.likes > 0 || left.shares > 0;
}

} // namespace wxm::live
