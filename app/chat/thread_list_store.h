// SPDX-License-Identifier: MIT
#pragma once

#include "base/api_error.h"
#include "chat/listed_thread.h"
#include "chat/optimistic.h"

#include <QObject>
#include <QSet>

#include <algorithm>

namespace wxm {

//! What is known of a list of threads, whatever its rows are, and who is told of changes. GUI
//! thread.
class ThreadListState : public QObject {
    Q_OBJECT

public:
    //! Of one row what each kind has.
    struct Summary {
        UserId userId;
        QString userName;
        int unread = 0;
        LastMessage last;
        bool isOfOthers = false; //!< The last message is by the person on the other side.
        bool isQuiet = false;    //!< Nobody wants to be told of it.
    };

    using QObject::QObject;

    //! A first complete list was read.
    bool isLoaded() const { return m_isLoaded; }
    std::optional<ApiError> error() const { return m_error; }
    //! The server has more than were read.
    bool isCut() const { return m_isCut; }
    //! When a list was read last, by the clock on the wall; 0: none was.
    EpochMs readAt() const { return m_readAt; }
    void setError(const ApiError &error);

    //! Nothing for a thread no list has told of.
    virtual std::optional<Summary> summary(ThreadKey thread) const = 0;
    //! Of all, in no order.
    virtual QList<ThreadKey> keys() const = 0;
    virtual qsizetype size() const = 0;
    //! A reply of ours got its id.
    virtual void receiveSent(ThreadKey thread, const Message &message) = 0;
    virtual void clear() = 0;

Q_SIGNALS:
    //! Before changed(): these threads are other than they were, or came, or went.
    void touched(const QList<wxm::ThreadKey> &threads);
    //! Before changed(), instead of touched(): so many that each is to be looked at.
    void replaced();
    void changed();

protected:
    //! One row is other than it was.
    void tell(ThreadKey thread);
    //! A complete list was read, in which these rows are other than they were.
    void tellListed(const QList<ThreadKey> &others, bool isCut);
    //! All are gone.
    void tellCleared();

private:
    std::optional<ApiError> m_error;
    bool m_isLoaded = false;
    bool m_isCut = false;
    EpochMs m_readAt = kUnknownTime;
};

//! The rows of a list of threads: what the server said, and on top of it what was asked for and is
//! not answered yet. `Row` is a ListedThread; `Change` is what a person can ask for besides
//! reading, with `apply(Row &)`.
template <class Row, class Change> class ThreadListStore : public ThreadListState {
public:
    using RowType = Row;
    using Id = typename Row::Id;
    //! What a person asked for: a change of the thread, or that its messages are read.
    struct Operation {
        Id thread;
        Change change = {};
        int read = 0; //!< So many messages less to read.

        Id target() const { return thread; }
        void apply(Row &to) const
        {
            change.apply(to);
            to.unread = std::max(0, to.unread - read);
        }
    };
    using OpId = typename Optimistic<Id, Row, Operation>::OpId;

    using ThreadListState::ThreadListState;

    //! Nothing for a thread no list has told of.
    std::optional<Row> row(Id id) const { return m_rows.shown(id); }
    QList<Row> rows() const { return m_rows.allShown(); }
    //! As the server told it, without what is asked for and not answered yet.
    std::optional<Row> told(Id id) const
    {
        const auto *row = m_rows.confirmed(id);
        return row ? std::optional(*row) : std::nullopt;
    }
    std::optional<Summary> summary(ThreadKey thread) const override
    {
        const auto row = this->row(Id{thread.id});
        if (!row)
            return {};
        return Summary{
            row->userId, row->userName, row->unread, row->last, row->isOfOthers(), row->isQuiet()};
    }
    qsizetype size() const override { return m_rows.rows().size(); }
    QList<ThreadKey> keys() const override
    {
        QList<ThreadKey> keys;
        keys.reserve(m_rows.rows().size());
        for (const auto &row : m_rows.rows())
            keys.append(ThreadKey::of(row.id));
        return keys;
    }

    //! A complete list. Threads that are missing in it are gone, but for the one that is open.
    //! `isCut`: the server has more than were read.
    void setListed(const QList<Row> &rows, Id open, bool isCut = false)
    {
        QSet<Id> listed{open};
        listed.reserve(rows.size() + 1);
        QSet<ThreadKey> others;
        for (auto row : rows) {
            const Row *known = m_rows.confirmed(row.id);
            if (known && known->last.id > row.last.id) {
                // An event overtook the list; the next one will know it too.
                row.last = known->last;
                row.unread = known->unread;
                row.updatedAt = known->updatedAt;
            }
            if (known && !row.isUnreadKnown)
                row.unread = known->unread;
            carryOver(row, known);
            listed.insert(row.id);
            if (known && *known == row)
                continue;
            others.insert(ThreadKey::of(row.id));
            m_rows.insert(row);
        }
        for (const auto id : m_rows.rows().keys()) {
            if (listed.contains(id))
                continue;
            others.insert(ThreadKey::of(id));
            m_rows.remove(id);
        }
        rowsCameOrWent();
        for (const auto &key : std::as_const(others))
            count(Id{key.id});
        tellListed(others.values(), isCut);
    }
    //! Some of them, as the server has them now; the others stay.
    void merge(QList<Row> rows, Id open)
    {
        QSet<Id> told;
        for (const auto &row : std::as_const(rows))
            told.insert(row.id);
        for (const auto &known : m_rows.rows()) {
            if (!told.contains(known.id))
                rows.append(known);
        }
        setListed(rows, open, isCut());
    }
    //! One that the server has just made; nothing if it was known.
    void add(const Row &row)
    {
        if (m_rows.confirmed(row.id))
            return;
        m_rows.insert(row);
        rowsCameOrWent();
        tellOf(row.id);
    }
    void receiveSent(ThreadKey thread, const Message &message) override
    {
        takeMessage(Id{thread.id}, message, false);
    }
    void clear() override
    {
        m_rows.clear();
        rowsCameOrWent();
        countNothing();
        tellCleared();
    }

    [[nodiscard]] OpId expect(const Operation &operation)
    {
        const auto op = m_rows.expect(operation);
        tellOf(operation.thread);
        return op;
    }
    void confirm(OpId id) { tellOf(m_rows.confirm(id)); }
    void reject(OpId id) { tellOf(m_rows.reject(id)); }

protected:
    const Row *confirmed(Id id) const { return m_rows.confirmed(id); }
    const QHash<Id, Row> &confirmed() const { return m_rows.rows(); }
    //! Something that no list tells; `change(Row &)` says whether it is news.
    template <class Amendment> void amend(Id id, const Amendment &change)
    {
        if (auto *row = m_rows.confirmed(id); row && change(*row))
            tellOf(id);
    }
    //! A message, by an event or as the answer to ours. False if no list told of its thread yet.
    bool takeMessage(Id id, const Message &message, bool isUnread)
    {
        auto *row = m_rows.confirmed(id);
        if (!row)
            return false;
        if (message.id <= row->last.id)
            return true; // known, or older than what the list told
        const Row before = *row;
        row->last = LastMessage::of(message);
        row->updatedAt = std::max(row->updatedAt, message.createdAt);
        row->unread += int(isUnread);
        carryOver(*row, &before);
        tellOf(id);
        return true;
    }

    //! What the program itself knows of a row; null: the row is new.
    virtual void carryOver(Row &, const Row *) const { }
    //! What a row adds to the numbers of the list, from now on.
    virtual void count(Id id) = 0;
    virtual void countNothing() = 0;
    virtual void rowsCameOrWent() { }

private:
    void tellOf(Id id)
    {
        count(id);
        tell(ThreadKey::of(id));
    }

    Optimistic<Id, Row, Operation> m_rows;
};

} // namespace wxm
