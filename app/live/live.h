// SPDX-License-Identifier: MIT
#pragma once

#include "chat/notes.h"
#include "live/live_actions.h"
#include "live/live_models.h"
#include "live/live_watch.h"
#include "live/watch_list.h"
#include "realtime/realtime.h"
#include "session/session.h"

#include <QPointer>

namespace wxm::live {

//! Everything of live streams without a window, put together. Make it before the first connectTo().
struct Live {
    Live(ApiCalls &apiCalls, Session &theSession, Realtime &realtime, Settings &settings,
        const Clock &theClock, Notes &theNotes);

    ApiCalls &calls;
    Session &session;
    Presence &presence;
    const GapLog &ledger;
    const Clock &clock;
    Notes &notes;
    LiveStore store;
    LiveApi api;
    LiveActions actions;
    LiveWatch watch;
    LiveListModel lives;
    WatchList watchList;
};

} // namespace wxm::live
