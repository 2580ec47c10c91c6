// SPDX-License-Identifier: MIT
#pragma once

#include "chat/notes.h"
#include "live/flagged_comments.h"
#include "live/live_actions.h"
#include "live/live_models.h"
#include "live/live_watch.h"
#include "live/triage.h"
#include "realtime/realtime.h"
#include "session/session.h"

#include <QPointer>

namespace wxm::live {

//! Everything of live streams without a window, put together. Make it before the first connectTo().
//! `rulesPath`: in the profile; empty: rules are kept in memory alone.
struct Live {
    Live(ApiCalls &apiCalls, Session &theSession, Realtime &realtime, Settings &settings,
        const Clock &theClock, Notes &theNotes, const QString &rulesPath = {},
        DiskWriter *disk = nullptr);

    ApiCalls &calls;
    Session &session;
    Presence &presence;
    const GapLog &ledger;
    const Clock &clock;
    Notes &notes;
    LiveStore store;
    ModerationRules rules;
    FlaggedComments flagged; //!< Before all that shows rows.
    Triage triage;
    LiveApi api;
    LiveActions actions;
    LiveWatch watch;
    RunningLives running;
    LiveListModel lives; //!< As they are shown: after them.
};

} // namespace wxm::live
