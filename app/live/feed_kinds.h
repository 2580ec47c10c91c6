// SPDX-License-Identifier: MIT
#pragma once

#include "live/live_feed.h"
#include "settings/settings.h"

#include <array>

namespace wxm::live {

//! Which kinds of rows feeds show, besides comments and gaps. What is hidden is kept and counted
//! all the same.
struct FeedKinds {
    bool joins = true;
    bool leaves = true;
    bool likes = true;
    bool shares = true;
    bool gifts = true;
    bool notices = true; //!< Guests, moderators, blocks.

    static FeedKinds of(const Settings &settings);
    //! What they are kept as, in the order of the fields.
    static std::array<Setting<bool> *, 6> settingsOf(Settings &settings);

    bool areAll() const { return *this == FeedKinds{}; }
    //! Something of what is gathered, or of the notices that can be hidden.
    bool haveEvents() const { return joins || leaves || likes || shares || notices; }
    //! What is left of the numbers of a row.
    Burst shown(const Burst &burst) const;
    bool shows(const Burst &burst) const;
    //! That a live is over, or that we are seen in it, is never hidden.
    static bool isNeverHidden(Notice notice)
    {
        return notice == Notice::Ended || notice == Notice::SelfVisible;
    }
    bool shows(Notice notice) const { return notices || isNeverHidden(notice); }

    friend bool operator==(const FeedKinds &, const FeedKinds &) = default;
};

} // namespace wxm::live
