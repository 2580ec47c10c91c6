// SPDX-License-Identifier: MIT
#pragma once

#include "live/flagged_comments.h"

namespace wxm::live {

//! What rules would have found among the comments that are kept, before they count.
struct Rehearsal {
    struct Hit {
        LiveId live;
        CommentId comment;
        EpochMs atMs = kUnknownTime;
        QString name; //!< Foreign text.
        QString text; //!< Foreign text.
        moderation::Hit hit;
    };

    static constexpr std::size_t kRowsOfALive = 10'000; //!< The newest.
    static constexpr qsizetype kShown = 200;

    int lookedAt = 0; //!< Comments.
    int comments = 0; //!< That a rule applies to.
    int people = 0;   //!< Who wrote those.
    QList<Hit> hits;  //!< The newest kShown, the newest first.
};

//! Looks through the open lives at once; a tenth of a second at most. How often the same was said
//! is not known of what is past: a rule of repeats finds nothing here.
Rehearsal rehearse(const LiveStore &store, const moderation::RuleSet &rules);

} // namespace wxm::live
