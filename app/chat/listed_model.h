// SPDX-License-Identifier: MIT
#pragma once

#include "chat/drafts.h"
#include "chat/marks.h"
#include "chat/notes.h"
#include "chat/outbox.h"
#include "chat/people.h"
#include "chat/thread_list_model.h"
#include "chat/thread_list_store.h"
#include "realtime/presence.h"

namespace wxm {

//! A list of threads that looks again at those that anything tells of: the store, drafts, replies
//! that were not sent, names, presence.
class FollowingModel : public ThreadListModel {
    Q_OBJECT

public:
    //! Marks the threads in which a reply was refused or not confirmed.
    void setOutbox(const Outbox &outbox);
    //! Shows what staff keep of a thread and of its customer on this computer.
    void setMarks(const Marks &marks, const Notes &notes);

protected:
    FollowingModel(ThreadKey::Kind kind, const ThreadListState &store, const Drafts &drafts,
        const People &people, const Presence &presence, QObject *parent);

    //! What a row has of whatever kind it is; the kind adds its own.
    template <class Id> ThreadEntry commonEntry(const ListedThread<Id> &thread) const
    {
        ThreadEntry entry;
        entry.phone = m_people.person(thread.userId).phone;
        auto &row = entry.row;
        row.thread = ThreadKey::of(thread.id);
        row.userId = thread.userId;
        row.name = thread.userName.isEmpty() ? m_people.name(thread.userId) : thread.userName;
        row.preview = thread.last.body;
        row.hasMedia = thread.last.hasMedia;
        row.draft = m_drafts.draft(row.thread).text;
        if (m_outbox)
            row.unsent = m_outbox->failedText(row.thread);
        row.unread = thread.unread;
        row.time = thread.activityAt();
        row.isOnline = m_presence.isOnline(thread.userId);
        entry.facts.flags = factsOf(row);
        if (m_marks)
            takeMarks(entry);
        return entry;
    }
    const People &people() const { return m_people; }

private:
    static quint16 factsOf(const ThreadListRow &row);
    void takeMarks(ThreadEntry &entry) const;
    void touchOwn(ThreadKey thread);
    void touchUnsent();

    const ThreadKey::Kind m_kind;
    const Drafts &m_drafts;
    const Outbox *m_outbox = nullptr;
    QList<ThreadKey> m_unsent; //!< Threads that were marked.
    const Marks *m_marks = nullptr;
    const Notes *m_notes = nullptr;
    const People &m_people;
    const Presence &m_presence;
};

//! The rows of a store as a list.
template <class Store> class ListedModel : public FollowingModel {
protected:
    using Row = typename Store::RowType;

    ListedModel(const Store &store, const Drafts &drafts, const People &people,
        const Presence &presence, QObject *parent)
        : FollowingModel(
            ThreadKey::of(typename Store::Id{}).kind, store, drafts, people, presence, parent)
        , m_store(store)
    {
    }

    //! Before a look at all rows, or at one of them.
    virtual void prepare(bool /*isAll*/) { }
    virtual ThreadEntry entry(const Row &row) const = 0;

private:
    std::vector<ThreadEntry> allEntries() override
    {
        prepare(true);
        const auto rows = m_store.rows();
        std::vector<ThreadEntry> entries;
        entries.reserve(std::size_t(rows.size()));
        for (const auto &row : rows)
            entries.push_back(entry(row));
        return entries;
    }
    std::optional<ThreadEntry> entryOf(ThreadKey key) override
    {
        prepare(false);
        if (const auto row = m_store.row(typename Store::Id{key.id}))
            return entry(*row);
        return {};
    }

    const Store &m_store;
};

} // namespace wxm
