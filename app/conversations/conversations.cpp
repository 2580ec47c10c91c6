// SPDX-License-Identifier: MIT
#include "conversations/conversations.h"

namespace wxm::conversations {

Conversations::Conversations(ApiCalls &calls, Session &session, Realtime &realtime, Chat &chat)
    : api(calls)
    , actions(api, store, chat.store, chat.actions, realtime.rooms())
    , model(store, chat.drafts, chat.people, realtime.presence())
    , m_presence(realtime.presence())
    , m_people(chat.people)
{
    model.setOutbox(chat.outbox);
    chat.ports.add(ThreadKey::Kind::Conversation, api);
    realtime.addSink("message",
        std::make_shared<MessageSink>(
            [this](const std::vector<MessageCreated> &events, bool isIncomplete) {
                actions.receive(events, isIncomplete);
            }));
    connect(&chat.outbox, &Outbox::sent, this, [this](ThreadKey thread, const Message &message) {
        if (!thread.isSupport())
            store.receive(thread.conversation(), message);
    });
    connect(&realtime, &Realtime::reconnected, &actions, &ConversationsActions::refresh);
    connect(&store, &ConversationsStore::replaced, this, &Conversations::watchPresence);
    connect(&store, &ConversationsStore::touched, this, &Conversations::watchTouched);
    const auto take = [this, &session] { onSessionChanged(session); };
    connect(&session, &Session::signedIn, this, take);
    connect(&session, &Session::signedOut, this, take);
    connect(&session, &Session::identityChanged, this, take);
    auto *farewell = &session.farewell();
    farewell->add(
        {.held = [this] { return actions.underWay(); }, .release = [] {}, .isOwed = true});
    connect(&actions, &ConversationsActions::underWayChanged, farewell, &Farewell::look);
    connect(&session, &Session::signedOut, this,
        [this, farewell] { farewell->lose(actions.abandon()); });
    onSessionChanged(session);
}

Conversations::~Conversations() = default;

void Conversations::onSessionChanged(const Session &session)
{
    if (session.state() != Session::State::SignedIn)
        return actions.stop();
    const auto me = session.identity().id;
    if (me != std::exchange(m_me, me)) {
        actions.open({});
        store.clear();
        store.setMe(me);
        model.setMe(me);
    }
    actions.start();
}

//! Everybody in the list.
void Conversations::watchPresence()
{
    QSet<UserId> wanted;
    const auto conversations = store.conversations();
    for (const auto &conversation : conversations) {
        if (conversation.userId.isValid())
            wanted.insert(conversation.userId);
        m_people.learn(conversation.userId, conversation.userName);
    }
    if (wanted == m_watched)
        return;
    const auto before = std::exchange(m_watched, wanted);
    m_presence.watch((wanted - before).values());
    m_presence.unwatch((before - wanted).values());
}

void Conversations::watchTouched(const QList<ConversationId> &conversations)
{
    for (const auto id : conversations) {
        const auto one = store.conversation(id);
        if (!one || (one->userId.isValid() && !m_watched.contains(one->userId)))
            return watchPresence(); // who is looked at changes
        m_people.learn(one->userId, one->userName);
    }
}

} // namespace wxm::conversations
