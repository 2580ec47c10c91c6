// SPDX-License-Identifier: MIT
#pragma once

#include "chat/attachments.h"
#include "chat/chat_actions.h"
#include "chat/draft_files.h"
#include "chat/later_replies.h"
#include "chat/marks.h"
#include "chat/message_rows.h"
#include "chat/notes.h"
#include "chat/people.h"
#include "chat/saved_replies.h"
#include "chat/sent_often.h"
#include "chat/spelling.h"
#include "chat/translation.h"
#include "program/profile.h"
#include "realtime/realtime.h"
#include "session/session.h"

namespace wxm {

//! Everything that support and conversations share, built once. GUI thread.
struct Chat final : QObject {
    Chat(ApiCalls &calls, Session &session, Realtime &realtime, const Profile &profile,
        const Clock &clock, OutboxTiming timing = {});

    //! Hosts whose links open without a question.
    QStringList ownHosts() const;
    Realtime &realtime() { return m_realtime; }
    //! Has everything that was written put on the disk, and waits for it: the program ends. False
    //! where the disk did not take something, or not within the time.
    bool saveWithin(int ms);

    //! False in a profile that another program owns: everything lives in memory.
    const bool keepsFiles;
    const bool isBarred; //!< This computer keeps no drafts: by the policy, or without its key.
    ChatPorts ports;
    People people;
    Attachments attachments;
    ChatStore store;
    ChatSync sync;
    Drafts drafts;
    DraftFiles files;
    Notes notes; //!< About customers and viewers; the live page shows the same ones.
    Marks marks; //!< Snoozes, labels and priorities of threads.
    SavedReplies replies;
    SentOften sentOften; //!< What might become one of them.
    Spelling spelling;
    Translation translation;
    OutboxJournal journal;
    Outbox outbox;
    ChatActions actions;
    LaterReplies later;

private:
    void onIdentityChanged();
    void onLinkChanged();
    void keepPromises();
    void saveNow();
    void readWhenJoined();
    void keepLedger();

    ApiCalls &m_calls;
    Session &m_session;
    Realtime &m_realtime;
    DiskWriter &m_disk;
    const Clock &m_clock;
    bool m_wasUp = false;
    QHash<ThreadKey, EpochMs> m_comparedAt;     //!< Wall clock of the last reading of open threads.
    QHash<ThreadKey, EpochMs> m_comparedBefore; //!< Of the one before it.
};

} // namespace wxm
