// SPDX-License-Identifier: MIT
#include "conversations/conversations_model.h"

#include <utility>

namespace wxm::conversations {

ConversationsModel::ConversationsModel(const ConversationsStore &store, const Drafts &drafts,
    const People &people, const Presence &presence, QObject *parent)
    : ThreadListModel(parent)
    , m_store(store)
    , m_drafts(drafts)
    , m_people(people)
    , m_presence(presence)
{
    connect(&store, &ConversationsStore::replaced, this, &ConversationsModel::touchAll);
    connect(&store, &ConversationsStore::touched, this,
        [this](const QList<ConversationId> &conversations) {
            for (const auto conversation : conversations)
                touch(ThreadKey::of(conversation));
        });
    connect(&drafts, &Drafts::changed, this, [this](ThreadKey thread) {
        if (!thread.isSupport())
            touch(thread);
    });
    connect(&people, &People::changed, this, &ConversationsModel::touchPerson);
    connect(&presence, &Presence::changed, this, &ConversationsModel::touchPerson);
    connect(&presence, &Presence::reset, this, &ConversationsModel::touchAll);
}

void ConversationsModel::setOutbox(const Outbox &outbox)
{
    m_outbox = &outbox;
    connect(&outbox, &Outbox::changed, this, [this](ThreadKey thread) {
        if (!thread.isSupport())
            touch(thread);
    });
    connect(&outbox, &Outbox::unsentCountChanged, this, &ConversationsModel::touchUnsent);
    touchUnsent();
}

//! Which threads had one before is only known of those that are marked.
void ConversationsModel::touchUnsent()
{
    auto threads = m_outbox->unsentThreads();
    threads += std::exchange(m_unsent, threads);
    for (const auto &thread : std::as_const(threads)) {
        if (!thread.isSupport())
            touch(thread);
    }
}

ThreadEntry ConversationsModel::entry(const Conversation &conversation) const
{
    ThreadEntry entry;
    auto &row = entry.row;
    row.thread = ThreadKey::of(conversation.id);
    row.userId = conversation.userId;
    row.name = conversation.userName.isEmpty() ? m_people.name(conversation.userId)
                                               : conversation.userName;
    row.preview = conversation.last.body;
    row.hasMedia = conversation.last.hasMedia;
    if (m_me.isValid() && conversation.last.senderId == m_me)
        row.author = ThreadListRow::Author::Me;
    entry.phone = m_people.person(row.userId).phone;
    row.draft = m_drafts.draft(row.thread).text;
    if (m_outbox)
        row.unsent = m_outbox->failedText(row.thread);
    row.unread = conversation.unread;
    row.time = conversation.activityAt();
    row.isOnline = m_presence.isOnline(conversation.userId);
    row.isMuted = conversation.isMuted;
    entry.filters =
        quint8(1 << int(Filter::All) | int(row.unread > 0) << int(Filter::Unread));
    return entry;
}

std::vector<ThreadEntry> ConversationsModel::allEntries()
{
    const auto conversations = m_store.conversations();
    std::vector<ThreadEntry> entries;
    entries.reserve(std::size_t(conversations.size()));
    for (const auto &conversation : conversations)
        entries.push_back(entry(conversation));
    return entries;
}

std::optional<ThreadEntry> ConversationsModel::entryOf(ThreadKey key)
{
    const auto conversation = m_store.conversation(key.conversation());
    if (!conversation)
        return {};
    return entry(*conversation);
}

} // namespace wxm::conversations
