// SPDX-License-Identifier: MIT
#pragma once

#include "chat/chat.h"
#include "support/support_actions.h"
#include "support/support_model.h"

namespace wxm::support {

//! The feature without its windows, built once, before the first connection. GUI thread.
struct Support final : QObject {
    Support(ApiCalls &calls, Session &session, Realtime &realtime, Chat &chat, const Clock &clock);
    ~Support() override;

    SupportApi api;
    SupportStore store;
    SupportActions actions;
    SupportModel model;

private:
    void onSessionChanged(const Session &session);
    void watchPresence();
    void watchTouched(const QList<ThreadId> &threads);
    void learnFrom(const SupportThread &thread);

    Presence &m_presence;
    People &m_people;
    UserId m_me;
    QSet<UserId> m_watched;
};

} // namespace wxm::support
