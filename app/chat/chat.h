// SPDX-License-Identifier: MIT
#pragma once

#include "chat/attachments.h"
#include "chat/chat_actions.h"
#include "chat/notes.h"
#include "chat/people.h"
#include "realtime/realtime.h"
#include "session/profile.h"
#include "session/saved_replies.h"
#include "session/session.h"

namespace wxm {

//! Everything that support and conversations share, built once. GUI thread.
struct Chat final : QObject {
    Chat(ApiCalls &calls, Session &session, Realtime &realtime, const Profile &profile,
        const Clock &clock, OutboxTiming timing = {});

    //! Hosts whose links open without a question.
    QStringList ownHosts() const;
    Realtime &realtime() { return m_realtime; }

    ChatPorts ports;
    People people;
    Attachments attachments;
    ChatStore store;
    ChatSync sync;
    Drafts drafts;
    Notes notes; //!< About customers and viewers; the live page shows the same ones.
    SavedReplies replies;
    OutboxJournal journal;
    Outbox outbox;
    ChatActions actions;

private:
    void takeIdentity();
    void takeLink();

    ApiCalls &m_calls;
    Session &m_session;
    Realtime &m_realtime;
};

} // namespace wxm
