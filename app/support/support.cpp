// SPDX-License-Identifier: MIT
#include "support/support.h"

namespace wxm::support {

Support::Support(
    ApiCalls &calls, Session &session, Realtime &realtime, Chat &chat, const Clock &clock)
    : api(calls)
    , actions(api, store, chat.store, chat.actions)
    , model(store, chat.store, chat.drafts, chat.people, realtime.presence(), clock)
    , m_people(chat.people)
    , m_link({ThreadKey::Kind::Support, api, store, actions, model},
          {.onPerson = {}, .learn = [this](ThreadKey thread) { learnFrom(thread); }}, session,
          realtime, chat)
{
    realtime.addSink("support.message", actions.sink());
}

//! Who answers customers, and the names of the colleagues who did.
void Support::learnFrom(ThreadKey key)
{
    const auto thread = store.thread(key.thread());
    m_people.noteStaff(thread->assigneeId);
    if (!thread->last.isStaff)
        return;
    m_people.noteStaff(thread->last.senderId);
    if (m_people.name(thread->last.senderId).isEmpty())
        m_people.ask(thread->last.senderId);
}

} // namespace wxm::support
