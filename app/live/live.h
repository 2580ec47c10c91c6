// SPDX-License-Identifier: MIT
#pragma once

#include "chat/notes.h"
#include "chat/people.h"
#include "live/act_log.h"
#include "live/desk_book.h"
#include "live/emergency.h"
#include "live/exposure.h"
#include "live/flagged_comments.h"
#include "live/join_watch.h"
#include "live/live_actions.h"
#include "live/live_models.h"
#include "live/live_watch.h"
#include "live/night_watch.h"
#include "live/person_book.h"
#include "live/reasons.h"
#include "live/stream_log.h"
#include "live/triage.h"
#include "live/viewer_book.h"
#include "realtime/realtime.h"
#include "session/session.h"

#include <QPointer>

namespace wxm::live {

//! Everything of live streams without a window, put together. Make it before the first connectTo().
//! `rulesPath`: in the profile; empty: rules are kept in memory alone, and so are the journal and
//! what is known of people, which lie beside it.
struct Live {
    Live(ApiCalls &apiCalls, Session &theSession, Realtime &realtime, Settings &theSettings,
        const Clock &theClock, Notes &theNotes, const QString &rulesPath = {},
        DiskWriter *disk = nullptr);

    ApiCalls &calls;
    Session &session;
    Presence &presence;
    const GapLog &ledger;
    const Clock &clock;
    Notes &notes;
    Settings &settings;
    LiveStore store;
    ModerationRules rules;
    FlaggedComments flagged; //!< Before all that shows rows.
    Triage triage;
    JoinWatch joins;
    LiveApi api;
    LiveActions actions;
    Reasons reasons;
    ActLog log;
    PersonBook people;
    ViewerBook viewers;
    People profiles; //!< What the server says of viewers, who is asked about one by one.
    Exposure exposure;
    DeskBook desk;
    StreamLog logs;
    Emergency emergency;
    NightWatch night;
    LiveWatch watch;
    RunningLives running;
    LiveListModel lives; //!< As they are shown: after them.

private:
    void keepLog();
    void openFiles(const QString &folder, DiskWriter &disk);
    void logSeen(LiveId live);
    void noteRecent(LiveId live);

    QHash<LiveId, std::uint64_t> m_logged; //!< Number behind the last entry that was looked at.
};

} // namespace wxm::live
