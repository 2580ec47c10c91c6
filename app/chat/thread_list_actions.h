// SPDX-License-Identifier: MIT
#pragma once

#include "api/envelope.h"
#include "base/then.h"
#include "chat/chat_actions.h"
#include "chat/list_poll.h"
#include "chat/thread_list_store.h"
#include "realtime/event_sink.h"

#include <algorithm>
#include <memory>
#include <utility>

namespace wxm {

//! What can be done with each list of threads, whatever its rows are. GUI thread.
class ThreadListControl : public QObject {
    Q_OBJECT

public:
    explicit ThreadListControl(QObject *parent = nullptr);

    //! A session begins or ends.
    void start() { m_poll.start(); }
    void stop() { m_poll.stop(); }
    //! The page is open and seen: the list is read every 20 s.
    void setWatched(bool isWatched) { m_poll.setWatched(isWatched); }
    //! Something may have changed: reads the list in a moment.
    void refresh() { m_poll.hint(); }
    //! A person asks for it: what was learnt of the server counts no more.
    void tryAgain();
    //! The one thread that is shown; an invalid key closes it.
    virtual void openKey(ThreadKey thread) = 0;
    //! An invalid key of the kind: none.
    virtual ThreadKey openedKey() const = 0;
    //! Of the part that is not read whole there is more on the server; the next page of it.
    virtual bool hasMore() const = 0;
    virtual void readMore() = 0;
    virtual bool isReadingMore() const = 0;
    //! Changes that the server has not answered yet: promised, as soon as they are pressed.
    int underWay() const { return m_underWay; }
    //! The session has ended over these; how many.
    int abandon();

Q_SIGNALS:
    //! A change was begun or answered.
    void underWayChanged();
    void opened(wxm::ThreadKey thread);
    //! A list was read, wholly.
    void listRead();
    //! Another answer of hasMore() or isReadingMore().
    void moreChanged();
    void moreRefused(const wxm::ApiError &error);

protected:
    virtual void readList() = 0;
    virtual void forgetCapabilities() = 0;
    //! A change goes out; what this gives belongs to answered().
    int begin();
    void answered(int generation);

    ListPoll m_poll;

private:
    int m_underWay = 0;
    int m_generation = 0; //!< Counts the sessions: an answer to an earlier one is counted no more.
};

//! A list of threads kept true: its pages, the thread that is open, what is read of it, events.
template <class Store> class ThreadListActions : public ThreadListControl {
public:
    using Row = typename Store::RowType;
    using Id = typename Store::Id;
    using Event = typename Store::Event;

    ThreadListActions(
        Store &store, ChatStore &messages, ChatActions &chat, QObject *parent = nullptr)
        : ThreadListControl(parent)
        , m_store(store)
        , m_messages(messages)
        , m_chat(chat)
    {
        connect(&chat, &ChatActions::reading, this, [this](ThreadKey key) { onReading(key); });
        connect(&chat, &ChatActions::readEnded, this,
            [this](ThreadKey key, const Result<Done> &outcome) {
                if (m_reading.contains(key))
                    settle(m_reading.take(key), outcome);
            });
    }

    //! The one thread that is shown; an invalid id closes it.
    void open(Id thread)
    {
        if (thread == m_open)
            return;
        const auto before = std::exchange(m_open, thread);
        openChanged(before);
        if (before.isValid())
            m_chat.close(ThreadKey::of(before));
        if (thread.isValid()) {
            const auto row = m_store.row(thread);
            m_chat.open(ThreadKey::of(thread), row ? row->unread : 0);
        }
        Q_EMIT opened(ThreadKey::of(thread));
    }
    Id openThread() const { return m_open; }
    void openKey(ThreadKey thread) override { open(Id{thread.id}); }
    ThreadKey openedKey() const override { return ThreadKey::of(m_open); }

    bool hasMore() const override { return m_more.has_value(); }
    bool isReadingMore() const override { return m_isReadingMore; }
    void readMore() override
    {
        if (!m_more || std::exchange(m_isReadingMore, true))
            return;
        Q_EMIT moreChanged();
        then(readPage(m_morePart, *m_more), this,
            [this](const Result<Page<Row>> &page) { takeMore(page); });
    }

    //! Events from the live connection.
    void receive(const std::vector<Event> &events, bool isIncomplete)
    {
        bool fits = !isIncomplete;
        for (const auto &event : events) {
            m_messages.receive(event.key(), event.message);
            if (m_store.receive(event))
                continue;
            fits = false;
            m_misfits.insert(Id{event.key().id});
        }
        m_hasMisfits = m_hasMisfits || !fits;
        if (!fits)
            m_poll.misfit();
    }

    //! Decodes them and hands them on, as long as this lives.
    std::shared_ptr<EventSink> sink()
    {
        return std::make_shared<DecodingSink<Event>>(
            this, [this](const std::vector<Event> &events, bool isIncomplete) {
                receive(events, isIncomplete);
            });
    }

protected:
    //! One part of the list, such as the threads of one state.
    struct Part {
        int maxPages = 40;
        bool isWhole = true;       //!< Worked through: what is left out of it is said.
        bool maybeUnknown = false; //!< A server without it says so; the others still count.
    };
    virtual const std::vector<Part> &parts() const = 0;
    virtual QFuture<Result<Page<Row>>> readPage(std::size_t part, const PageCursor &at) = 0;
    //! The thread that was open before is closed, openThread() is to be opened.
    virtual void openChanged(Id) { }
    //! Events of it are understood now.
    virtual bool fits(Id thread) const { return bool(m_store.row(thread)); }

    //! True where the server did what was expected.
    bool settle(typename Store::OpId op, const Result<Done> &outcome)
    {
        if (outcome)
            m_store.confirm(op);
        else
            m_store.reject(op);
        return outcome.has_value();
    }

    Store &m_store;
    ChatStore &m_messages;

private:
    struct Reading {
        std::size_t part = 0;
        int pages = 0;
        QList<Row> rows = {};
        QSet<Id> known = {};
        bool isCut = false;  //!< There is more than was read.
        bool isHead = false; //!< The first page is enough, if nothing has moved in it.

        //! False where a page brought nothing new: a cursor that was lost begins the list anew.
        bool take(const QList<Row> &page)
        {
            const auto before = known.size();
            for (const auto &row : page) {
                if (known.contains(row.id))
                    continue;
                known.insert(row.id);
                rows.append(row);
            }
            return known.size() > before;
        }
    };

    void readList() override
    {
        m_further.removeIf([this](Id id) { return !m_store.row(id); });
        auto reading = std::make_shared<Reading>();
        reading->isHead = !m_poll.wantsWhole();
        m_poll.wholeBegins();
        readNext(reading, {});
    }
    void readNext(const std::shared_ptr<Reading> &reading, const PageCursor &at)
    {
        if (reading->part == parts().size()) {
            keepFurther(*reading);
            m_store.setListed(reading->rows, m_open, reading->isCut);
            m_poll.wholeRead();
            settleMisfits();
            return ended();
        }
        then(readPage(reading->part, at), this,
            [this, reading](const Result<Page<Row>> &page) { onPage(reading, page); });
    }
    void onPage(const std::shared_ptr<Reading> &reading, const Result<Page<Row>> &page)
    {
        const auto &part = parts()[reading->part];
        if (page && reading->part == 0 && reading->pages == 0 && takeHead(*reading, *page))
            return;
        const bool isUnknown =
            !page && part.maybeUnknown && page.error().kind == ApiError::Kind::Invalid;
        if (!page && !isUnknown) {
            m_poll.failed();
            if (page.error().kind != ApiError::Kind::Cancelled)
                m_store.setError(page.error());
            return;
        }
        const bool hasMore = page && reading->take(page->rows) && page->next;
        if (hasMore && ++reading->pages < part.maxPages)
            return readNext(reading, *page->next);
        if (page && !part.isWhole && m_further.isEmpty() && !m_isReadingMore) {
            m_morePart = reading->part;
            m_more = hasMore ? page->next : std::nullopt;
        }
        reading->isCut = reading->isCut || (hasMore && part.isWhole) || (page && page->isCut);
        reading->pages = 0;
        ++reading->part;
        readNext(reading, {});
    }
    //! Pages that a person asked for stay, as they were read.
    void keepFurther(Reading &reading)
    {
        for (const auto id : std::as_const(m_further)) {
            const auto row = m_store.told(id);
            if (row && !reading.known.contains(id))
                reading.rows.append(*row);
        }
        Q_EMIT moreChanged();
    }
    void takeMore(const Result<Page<Row>> &page)
    {
        m_isReadingMore = false;
        if (!page) {
            Q_EMIT moreChanged();
            if (page.error().kind != ApiError::Kind::Cancelled)
                Q_EMIT moreRefused(page.error());
            return;
        }
        bool isNew = false;
        for (const auto &row : page->rows) {
            isNew = isNew || !m_store.told(row.id);
            m_further.insert(row.id);
        }
        // A cursor that was lost begins the list anew.
        m_more = isNew ? page->next : std::nullopt;
        m_store.merge(page->rows, m_open);
        Q_EMIT moreChanged();
    }
    //! True where the first page holds the same threads as before: then it is all there is to
    //! learn.
    bool takeHead(Reading &reading, const Page<Row> &page)
    {
        QSet<Id> head;
        for (const auto &row : page.rows)
            head.insert(row.id);
        const bool isSame = std::exchange(reading.isHead, false) && head == m_head;
        m_head = head;
        if (!isSame)
            return false;
        m_store.merge(page.rows, m_open);
        ended();
        return true;
    }
    //! Whether what did not fit does so after all was read.
    void settleMisfits()
    {
        if (!std::exchange(m_hasMisfits, false))
            return;
        const auto misfits = std::exchange(m_misfits, {});
        m_poll.misfitsEnded(
            std::any_of(misfits.begin(), misfits.end(), [this](Id id) { return fits(id); }));
    }
    void ended()
    {
        m_poll.done();
        Q_EMIT listRead();
    }

    void onReading(ThreadKey key)
    {
        if (key.kind != ThreadKey::of(Id{}).kind)
            return;
        const auto row = m_store.row(Id{key.id});
        m_reading[key] = m_store.expect({.thread = Id{key.id}, .read = row ? row->unread : 0});
    }

    ChatActions &m_chat;
    Id m_open;
    QHash<ThreadKey, typename Store::OpId> m_reading;
    QSet<Id> m_misfits; //!< What events told of, and the list did not hold.
    bool m_hasMisfits = false;
    std::optional<PageCursor> m_more; //!< Of the part that is not whole.
    std::size_t m_morePart = 0;
    bool m_isReadingMore = false;
    QSet<Id> m_further; //!< What came by readMore().
    QSet<Id> m_head;    //!< The first page, as all pages were read last.
};

} // namespace wxm
