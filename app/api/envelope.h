// SPDX-License-Identifier: MIT
#pragma once

#include "base/json_reader.h"

#include <QList>

#include <algorithm>
#include <optional>

namespace wxm {

//! Where in a list to read on. Made from numbers and cursors of answers only: a server's links are
//! never followed.
struct PageCursor {
    int page = 1;
    QString cursor = {}; //!< Wins over the page when not empty.

    friend bool operator==(const PageCursor &, const PageCursor &) = default;
};

//! One page of a list.
template <class Row> struct Page {
    QList<Row> rows;
    int badRows = 0;                  //!< Skipped because a decoder refused them.
    std::optional<PageCursor> next;   //!< Nothing at the end of the list.
    std::optional<int> lastPage = {}; //!< Number of the last page, where the server says it.
    //! The server does not say whether there is more.
    bool saysNothing = false;
    bool isCut = false; //!< The answer held more rows than are taken.

    //! The caller has to look at the next page itself, where the server does not say whether there
    //! is one. It reads on until a page brings nothing new.
    void guessNext(const PageCursor &at)
    {
        if (saysNothing && at.cursor.isEmpty() && !rows.isEmpty())
            next = PageCursor{.page = at.page + 1};
    }
};

inline constexpr qsizetype kMaxRows = 5'000;

namespace envelope {

//! What an answer says about the rest of a list.
struct Rest {
    std::optional<PageCursor> next;
    std::optional<int> lastPage;
    bool saysNothing = false;
};

//! Calls `row` for each element of the list, wherever PHP puts it: the root, `data`, a paginator in
//! it, or the one list under a name of its own; as an array or as an object of rows. What the
//! answer says about the rest is read from the object that holds the list, its `meta`, `links` and
//! `pagination`, and then from those around it.
//! `expect` hears before the first of them how many elements an array has, where it is one of an
//! object.
Result<Rest> eachRow(const QByteArray &body, FunctionRef<void(JsonReader &)> row,
    FunctionRef<void(qsizetype)> expect);

//! Calls `read` with the object under `data`, or with the root where the server wraps nothing;
//! where that only wraps one other object, with that.
Result<Done> data(const QByteArray &body, FunctionRef<void(JsonReader &)> read);

//! Success of a call whose answer says nothing more: whatever PHP sends where a controller returns
//! nothing, true or a short word, and any JSON whose envelope does not refuse.
Result<Done> done(const QByteArray &body);

//! A list by a decoder `Result<Row>(JsonReader &)`. One readable row is enough; rows without a
//! single readable one are an error.
template <class Row, class Decoder> Result<Page<Row>> list(const QByteArray &body, Decoder decode)
{
    Page<Row> page;
    const auto take = [&](JsonReader &json) {
        if (page.rows.size() >= kMaxRows) {
            page.isCut = true;
            return;
        }
        if (auto row = decode(json))
            page.rows.append(std::move(*row));
        else
            ++page.badRows;
    };
    const auto next =
        eachRow(body, take, [&](qsizetype count) { page.rows.reserve(std::min(count, kMaxRows)); });
    if (!next)
        return failure(next.error());
    if (page.rows.isEmpty() && page.badRows > 0)
        return failure(ApiError::Kind::BadReply, QStringLiteral("no row is readable"));
    page.next = next->next;
    page.lastPage = next->lastPage;
    page.saysNothing = next->saysNothing;
    return page;
}

//! The object under `data` by a decoder `Result<T>(JsonReader &)`.
template <class T, class Decoder> Result<T> object(const QByteArray &body, Decoder decode)
{
    Result<T> value = failure({.detail = QStringLiteral("no data")});
    const auto outcome = data(body, [&](JsonReader &json) { value = decode(json); });
    if (!outcome)
        return failure(outcome.error());
    return value;
}

} // namespace envelope
} // namespace wxm
