// SPDX-License-Identifier: MIT
#include "support/support.h"

#include "settings/settings.h"

#include <algorithm>

namespace wxm::support {

Support::Support(
    ApiCalls &calls, Session &session, Realtime &realtime, Chat &chat, const Clock &clock)
    : api(calls)
    , actions(api, store, chat.store, chat.actions)
    , model(store, chat.store, chat.drafts, chat.people, realtime.presence(), clock)
    , m_clock(clock)
    , m_people(chat.people)
    , m_marks(chat.marks)
    , m_link({ThreadKey::Kind::Support, api, store, actions, model},
          {.onPerson = [this](UserId) { model.personChanged(); },
              .learn = [this](ThreadKey thread) { learnFrom(thread); }},
          session, realtime, chat)
{
    model.setMarks(chat.marks, chat.notes);
    realtime.addSink("support.message", actions.sink());
    QObject::connect(&chat.store, &ChatStore::changed, &m_link,
        [this, &chat](ThreadKey key) { learnWaiting(key, chat.store.timeline(key)); });
}

void Support::followTargets(const Settings &settings)
{
    QObject::connect(
        &settings.file, &SettingsFile::changed, &model, [this, &settings](QLatin1StringView key) {
            if (isAboutTargets(key))
                model.setTargets(targetsOf(settings));
        });
    model.setTargets(targetsOf(settings));
}

//! Who answers customers, and the names of the colleagues who did.
void Support::learnFrom(ThreadKey key)
{
    const auto thread = store.thread(key.thread());
    if (thread->isOfOthers())
        m_marks.wakeForMessage(key, thread->last.id);
    m_people.noteStaff(thread->assigneeId);
    if (thread->assigneeId.isValid() && m_people.name(thread->assigneeId).isEmpty())
        m_people.ask(thread->assigneeId);
    if (!thread->last.isStaff)
        return;
    m_people.noteStaff(thread->last.senderId);
    if (m_people.name(thread->last.senderId).isEmpty())
        m_people.ask(thread->last.senderId);
}

//! The list tells the last message only. Who opens a thread sees since when it is that the customer
//! waits: from the first message that nobody has answered.
void Support::learnWaiting(ThreadKey key, const Timeline &timeline)
{
    if (!key.isSupport() || !timeline.isLoaded || timeline.messages.isEmpty())
        return;
    const auto &messages = timeline.messages;
    const auto answer = std::find_if(
        messages.crbegin(), messages.crend(), [](const Message &one) { return one.isStaff; });
    const auto first = answer.base();
    if (first == messages.cend())
        return; // the row learns it with its last message, when the wait was counted
    if (first != messages.cbegin())
        store.noteAnswered(key.thread());
    if (first->createdAt == kUnknownTime)
        return;
    store.waitsSince(key.thread(), first->createdAt);
}

} // namespace wxm::support
