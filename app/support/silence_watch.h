// SPDX-License-Identifier: MIT
#pragma once

#include "chat/chat.h"
#include "support/support.h"

#include <QHash>

namespace wxm::support {

//! A customer who waits, and who was to answer.
struct AssignedWait {
    ThreadId thread;
    UserId assignee;
    EpochMs since = kUnknownTime; //!< The first message without a reply.
    bool isQuiet = false;         //!< Snoozed or muted: it is known, and not told of.
};

//! Of which threads a person is told: those that are assigned and silent for so long.
struct SilenceRules {
    int minutes = 0; //!< 0: of none.
    bool ofColleagues = false;
    UserId me;
};

//! Those whose time is up and who were not told of in this silence, the longest first. `told`:
//! since when those wait that were told of; an earlier beginning that becomes known is no other
//! silence.
QList<AssignedWait> silentNow(const QList<AssignedWait> &waits, const SilenceRules &rules,
    const ResponseTargets &targets, EpochMs now, QHash<ThreadId, EpochMs> &told);

//! Looks once a minute, while it is wanted, for assigned threads that nobody answers. GUI thread.
class SilenceWatch final : public QObject {
    Q_OBJECT

public:
    //! The settings live longer.
    SilenceWatch(Support &support, Chat &chat, const Settings &settings, QObject *parent = nullptr);

Q_SIGNALS:
    void silent(wxm::ThreadId thread, wxm::UserId assignee, int minutes);
    //! One that was told of waits no more.
    void ended(wxm::ThreadId thread);

private:
    void begin();
    void look();
    void lookAgain();
    QList<AssignedWait> waits() const;

    Support &m_support;
    Chat &m_chat;
    const Settings &m_settings;
    QHash<ThreadId, EpochMs> m_told;
    UserId m_me;
    const std::unique_ptr<Timer> m_minute;
};

} // namespace wxm::support
