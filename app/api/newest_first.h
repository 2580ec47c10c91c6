// SPDX-License-Identifier: MIT
#pragma once

#include "api/envelope.h"
#include "base/then.h"

#include <QFuture>
#include <QHash>
#include <QObject>
#include <QPromise>

#include <algorithm>
#include <functional>
#include <memory>

namespace wxm {

//! Reads lists from their newest row back, whatever order the server has: a list that begins with
//! the oldest (a paginator without an order does) is begun at its end. The pages that callers ask
//! for are counted from the newest. What the order is shows in the first list of several pages, and
//! costs one call more there. GUI thread.
template <class Row> class NewestFirst {
public:
    using Answer = Result<Page<Row>>;
    using Fetch = std::function<QFuture<Answer>(const PageCursor &)>;

    //! The page at `at` of the list that `fetch` reads. `list` names it among those of one
    //! endpoint. Another `server` may have another order.
    QFuture<Answer> read(QObject *context, const QString &server, const QString &list,
        const PageCursor &at, const Fetch &fetch)
    {
        if (m_state->server != server)
            *m_state = {.server = server};
        auto reading = std::make_shared<Reading>(
            Reading{.context = context, .state = m_state, .list = list, .at = at, .fetch = fetch});
        reading->promise.start();
        auto future = reading->promise.future();
        if (m_state->order == Order::OldestFirst && at.cursor.isEmpty())
            fromEnd(reading);
        else
            plainly(reading);
        return future;
    }

private:
    enum class Order { Unknown, NewestFirst, OldestFirst };
    //! Where nothing says which page is the last, so many are walked to find it.
    static constexpr int kMaxWalk = 40;
    //! A last page may hold very few rows; fewer than these do not fill a window.
    static constexpr qsizetype kEnough = 20;

    struct State {
        QString server = {};
        Order order = Order::Unknown;
        QHash<QString, int> lastPages = {};
    };
    struct Reading {
        QObject *context;
        std::shared_ptr<State> state;
        QString list;
        PageCursor at;
        Fetch fetch;
        QPromise<Answer> promise = {};
        Page<Row> first = {};  //!< Of the list as the server has it.
        Page<Row> merged = {}; //!< What was walked over, or the page that was too short.
        int walked = 0;
    };
    using ReadingPtr = std::shared_ptr<Reading>;

    static void finish(const ReadingPtr &reading, Answer answer)
    {
        reading->promise.addResult(std::move(answer));
        reading->promise.finish();
    }
    static void ask(const ReadingPtr &reading, const PageCursor &at,
        std::function<void(const ReadingPtr &, const Page<Row> &)> take)
    {
        then(reading->fetch(at), reading->context, [reading, take](const Answer &answer) {
            answer ? take(reading, *answer) : finish(reading, answer);
        });
    }
    static auto newestOf(const QList<Row> &rows)
    {
        return std::max_element(rows.begin(), rows.end(), [](const Row &a, const Row &b) {
            return a.id < b.id;
        })->id;
    }

    static void plainly(const ReadingPtr &reading)
    {
        ask(reading, reading->at, [](const ReadingPtr &r, const Page<Row> &page) {
            const bool isStart = r->at == PageCursor{};
            const bool showsOrder = page.rows.size() >= 2;
            if (r->state->order != Order::Unknown || !isStart || !showsOrder || !page.next)
                return finish(r, page);
            if (page.rows.first().id > page.rows.last().id) {
                r->state->order = Order::NewestFirst;
                return finish(r, page);
            }
            r->first = page;
            probe(r, page.lastPage ? PageCursor{.page = *page.lastPage} : *page.next);
        });
    }

    //! Each page is in ascending order. Whether the pages are, another one tells.
    static void probe(const ReadingPtr &reading, const PageCursor &other)
    {
        ask(reading, other, [](const ReadingPtr &r, const Page<Row> &page) {
            const bool isAscending =
                !page.rows.isEmpty() && newestOf(page.rows) > newestOf(r->first.rows);
            if (!page.rows.isEmpty())
                r->state->order = isAscending ? Order::OldestFirst : Order::NewestFirst;
            if (!isAscending)
                return finish(r, r->first);
            if (!r->first.lastPage) {
                r->merged.rows = r->first.rows;
                return walk(r, page);
            }
            r->state->lastPages[r->list] = *r->first.lastPage;
            takeEnd(r, page);
        });
    }

    //! To the end of a list that does not say where it is; all of it is one page then.
    static void walk(const ReadingPtr &reading, const Page<Row> &page)
    {
        const auto before = reading->merged.rows.size();
        const auto known = newestOf(reading->merged.rows);
        for (const auto &row : page.rows) {
            if (row.id > known)
                reading->merged.rows.append(row);
        }
        const bool bringsNew = reading->merged.rows.size() > before;
        if (!bringsNew || !page.next || ++reading->walked >= kMaxWalk)
            return finish(reading, reading->merged);
        ask(reading, *page.next, walk);
    }

    static void fromEnd(const ReadingPtr &reading)
    {
        const int last = reading->state->lastPages.value(reading->list, 0);
        if (last == 0) {
            ask(reading, {}, [](const ReadingPtr &r, const Page<Row> &page) {
                if (page.rows.isEmpty() || !page.next)
                    return finish(r, page);
                r->first = page;
                if (!page.lastPage) {
                    r->merged.rows = page.rows;
                    return ask(r, *page.next, walk);
                }
                r->state->lastPages[r->list] = *page.lastPage;
                ask(r, {.page = *page.lastPage}, takeEnd);
            });
            return;
        }
        ask(reading, {.page = std::max(1, last - reading->at.page + 1)}, takeEnd);
    }

    static void takeEnd(const ReadingPtr &reading, const Page<Row> &page)
    {
        const int known = reading->state->lastPages.value(reading->list);
        const int last = page.lastPage.value_or(known);
        reading->state->lastPages[reading->list] = last;
        const bool hasGrown =
            last != known && reading->at.page == 1 && reading->merged.rows.isEmpty();
        if (hasGrown && ++reading->walked < kMaxWalk)
            return ask(reading, {.page = last}, takeEnd);
        auto answer = page;
        answer.rows += reading->merged.rows;
        int behind = reading->at.page + (reading->merged.rows.isEmpty() ? 0 : 1);
        const bool isShort =
            reading->at.page == 1 && reading->merged.rows.isEmpty() && page.rows.size() < kEnough;
        if (isShort && !page.rows.isEmpty() && last > 1) {
            reading->merged.rows = page.rows;
            return ask(reading, {.page = last - 1}, takeEnd);
        }
        answer.saysNothing = false;
        answer.next.reset();
        if (last - behind >= 1)
            answer.next = PageCursor{.page = behind + 1};
        finish(reading, answer);
    }

    std::shared_ptr<State> m_state = std::make_shared<State>();
};

} // namespace wxm
