// SPDX-License-Identifier: MIT
#pragma once

#include "chat/chat.h"
#include "chat/listed_model.h"
#include "chat/message_api.h"
#include "chat/thread_list_actions.h"

#include <functional>

namespace wxm {

//! Ties a list of threads to the rest of the program: to who is signed in, to the live connection,
//! to the presence and the names of the people in it. GUI thread.
class ThreadListLink final : public QObject {
    Q_OBJECT

public:
    struct Parts {
        ThreadKey::Kind kind;
        MessageApi &api;
        ThreadListState &store;
        ThreadListControl &actions;
        FollowingModel &model;
    };
    struct Hooks {
        std::function<void(UserId me)> onPerson; //!< Another person is signed in.
        std::function<void(ThreadKey)> learn;    //!< What a row tells of people besides who it is.
    };

    ThreadListLink(
        const Parts &parts, Hooks hooks, Session &session, Realtime &realtime, Chat &chat);

private:
    void onSessionChanged();
    void learn(ThreadKey thread, const ThreadListState::Summary &row);
    void watchAll();
    void watchTouched(const QList<ThreadKey> &threads);

    ThreadListState &m_store;
    ThreadListControl &m_actions;
    const Hooks m_hooks;
    Session &m_session;
    Presence &m_presence;
    People &m_people;
    UserId m_me;
    QSet<UserId> m_watched;
};

} // namespace wxm
