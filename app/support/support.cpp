// SPDX-License-Identifier: MIT
#include "support/support.h"

namespace wxm::support {

Support::Support(
    ApiCalls &calls, Session &session, Realtime &realtime, Chat &chat, const Clock &clock)
    : api(calls)
    , actions(api, store, chat.store, chat.actions)
    , model(store, chat.store, chat.drafts, chat.people, realtime.presence(), clock)
    , m_presence(realtime.presence())
    , m_people(chat.people)
{
    model.setOutbox(chat.outbox);
    chat.ports.add(ThreadKey::Kind::Support, api);
    realtime.addSink("support.message",
        std::make_shared<SupportSink>(
            [this](const std::vector<SupportMessageCreated> &events, bool isIncomplete) {
                actions.receive(events, isIncomplete);
            }));
    connect(&chat.outbox, &Outbox::sent, this, [this](ThreadKey thread, const Message &message) {
        if (thread.isSupport())
            store.receiveSent(thread.thread(), message);
    });
    connect(&realtime, &Realtime::reconnected, &actions, &SupportActions::refresh);
    connect(&store, &SupportStore::replaced, this, &Support::watchPresence);
    connect(&store, &SupportStore::touched, this, &Support::watchTouched);
    const auto take = [this, &session] { onSessionChanged(session); };
    connect(&session, &Session::signedIn, this, take);
    connect(&session, &Session::signedOut, this, take);
    // Pressed, and waiting for its turn or its answer: no end passes over it in silence.
    auto *farewell = &session.farewell();
    farewell->add(
        {.held = [this] { return actions.underWay(); }, .release = [] {}, .isOwed = true});
    connect(&actions, &SupportActions::underWayChanged, farewell, &Farewell::look);
    connect(&session, &Session::signedOut, this,
        [this, farewell] { farewell->lose(actions.abandon()); });
    onSessionChanged(session);
}

Support::~Support() = default;

void Support::onSessionChanged(const Session &session)
{
    if (session.state() != Session::State::SignedIn)
        return actions.stop();
    if (session.identity().id != std::exchange(m_me, session.identity().id)) {
        actions.open({});
        store.clear();
    }
    actions.start();
}

//! What a thread tells of people.
void Support::learnFrom(const SupportThread &thread)
{
    m_people.learn(thread.userId, thread.userName);
    m_people.noteStaff(thread.assigneeId);
    if (thread.last.isStaff)
        m_people.noteStaff(thread.last.senderId);
    if (thread.last.isStaff && m_people.name(thread.last.senderId).isEmpty())
        m_people.ask(thread.last.senderId);
}

//! Everybody in the list, and the names of the colleagues who answered.
void Support::watchPresence()
{
    QSet<UserId> wanted;
    const auto threads = store.threads();
    for (const auto &thread : threads) {
        if (thread.userId.isValid())
            wanted.insert(thread.userId);
        learnFrom(thread);
    }
    if (wanted == m_watched)
        return;
    const auto before = std::exchange(m_watched, wanted);
    m_presence.watch((wanted - before).values());
    m_presence.unwatch((before - wanted).values());
}

void Support::watchTouched(const QList<ThreadId> &threads)
{
    for (const auto id : threads) {
        const auto thread = store.thread(id);
        if (!thread || (thread->userId.isValid() && !m_watched.contains(thread->userId)))
            return watchPresence(); // who is looked at changes
        learnFrom(*thread);
    }
}

} // namespace wxm::support
