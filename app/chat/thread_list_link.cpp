// SPDX-License-Identifier: MIT
#include "chat/thread_list_link.h"

namespace wxm {

ThreadListLink::ThreadListLink(
    const Parts &parts, Hooks hooks, Session &session, Realtime &realtime, Chat &chat)
    : m_store(parts.store)
    , m_actions(parts.actions)
    , m_hooks(std::move(hooks))
    , m_session(session)
    , m_presence(realtime.presence())
    , m_people(chat.people)
{
    parts.model.setOutbox(chat.outbox);
    chat.ports.add(parts.kind, parts.api);
    connect(&chat.outbox, &Outbox::sent, this,
        [this, kind = parts.kind](ThreadKey thread, const Message &message) {
            if (thread.kind == kind)
                m_store.receiveSent(thread, message);
        });
    connect(&realtime, &Realtime::reconnected, &m_actions, &ThreadListControl::refresh);
    connect(&m_store, &ThreadListState::replaced, this, &ThreadListLink::watchAll);
    connect(&m_store, &ThreadListState::touched, this, &ThreadListLink::watchTouched);
    connect(&session, &Session::signedIn, this, &ThreadListLink::onSessionChanged);
    connect(&session, &Session::signedOut, this, &ThreadListLink::onSessionChanged);
    connect(&session, &Session::identityChanged, this, &ThreadListLink::onSessionChanged);
    // Pressed, and waiting for its turn or its answer: no end passes over it in silence.
    auto *farewell = &session.farewell();
    farewell->add(
        {.held = [this] { return m_actions.underWay(); }, .release = [] {}, .isOwed = true});
    connect(&m_actions, &ThreadListControl::underWayChanged, farewell, &Farewell::look);
    connect(&session, &Session::signedOut, this,
        [this, farewell] { farewell->lose(m_actions.abandon()); });
    onSessionChanged();
}

void ThreadListLink::onSessionChanged()
{
    if (m_session.state() != Session::State::SignedIn)
        return m_actions.stop();
    const auto me = m_session.identity().id;
    if (me != std::exchange(m_me, me)) {
        m_actions.openKey({});
        m_store.clear();
        if (m_hooks.onPerson)
            m_hooks.onPerson(me);
    }
    m_actions.start();
}

void ThreadListLink::learn(ThreadKey thread, const ThreadListState::Summary &row)
{
    m_people.learn(row.userId, row.userName);
    if (m_hooks.learn)
        m_hooks.learn(thread);
}

//! Everybody in the list.
void ThreadListLink::watchAll()
{
    QSet<UserId> wanted;
    const auto keys = m_store.keys();
    for (const auto key : keys) {
        const auto row = m_store.summary(key);
        if (row->userId.isValid())
            wanted.insert(row->userId);
        learn(key, *row);
    }
    if (wanted == m_watched)
        return;
    const auto before = std::exchange(m_watched, wanted);
    m_presence.watch((wanted - before).values());
    m_presence.unwatch((before - wanted).values());
}

void ThreadListLink::watchTouched(const QList<ThreadKey> &threads)
{
    for (const auto key : threads) {
        const auto row = m_store.summary(key);
        if (!row || (row->userId.isValid() && !m_watched.contains(row->userId)))
            return watchAll(); // who is looked at changes
        learn(key, *row);
    }
}

} // namespace wxm
