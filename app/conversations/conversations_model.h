// SPDX-License-Identifier: MIT
#pragma once

#include "chat/outbox.h"
#include "chat/drafts.h"
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
    void setFilter(Filter filter);
    Filter filter() const { return m_filter; }
    //! Where replies have failed is seen in the list.
    void setOutbox(const Outbox &outbox);
    void setSearch(const QString &words);
    QString search() const { return m_search; }
    int count(Filter filter) const { return m_counts[std::size_t(filter)]; }
    void refresh();

Q_SIGNALS:
    void countsChanged();

private:
    ThreadListRow rowOf(const Conversation &conversation) const;
    bool matches(const ThreadListRow &row) const;
    void refreshSoon();

    const ConversationsStore &m_store;
    const Outbox *m_outbox = nullptr;
    const Drafts &m_drafts;
    const People &m_people;
    const Presence &m_presence;
    UserId m_me;
    Filter m_filter = Filter::All;
    QString m_search;
    mutable FoldedTexts m_folded;
    std::array<int, 2> m_counts = {};
    QTimer m_soon;
};

} // namespace wxm::conversations
