// SPDX-License-Identifier: MIT
#pragma once

#include "chat/drafts.h"
#include "chat/outbox.h"
#include "chat/people.h"
#include "chat/thread_list_model.h"
#include "conversations/conversations_store.h"
#include "realtime/presence.h"

namespace wxm::conversations {

//! The list of conversations as it is shown: newest first.
class ConversationsModel final : public ThreadListModel {
    Q_OBJECT

public:
    enum class Filter { All, Unread };

    ConversationsModel(const ConversationsStore &store, const Drafts &drafts, const People &people,
        const Presence &presence, QObject *parent = nullptr);

    void setMe(UserId me) { m_me = me; }
    //! Marks the threads in which a reply was refused or not confirmed.
    void setOutbox(const Outbox &outbox);
    void setFilter(Filter filter)
    {
        m_filter = filter;
        showFilter(int(filter));
    }
    Filter filter() const { return m_filter; }
    int count(Filter filter) const { return countOf(int(filter)); }

protected:
    std::vector<ThreadEntry> allEntries() override;
    std::optional<ThreadEntry> entryOf(ThreadKey thread) override;
    EpochMs sortKey(const ThreadPlace &place) const override { return -place.time; }

private:
    void touchUnsent();
    ThreadEntry entry(const Conversation &conversation) const;

    const ConversationsStore &m_store;
    const Drafts &m_drafts;
    const Outbox *m_outbox = nullptr;
    QList<ThreadKey> m_unsent; //!< Threads that were marked.
    const People &m_people;
    const Presence &m_presence;
    UserId m_me;
    Filter m_filter = Filter::All;
};

} // namespace wxm::conversations
