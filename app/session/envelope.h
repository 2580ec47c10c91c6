// SPDX-License-Identifier: MIT
#pragma once

#include "base/json_reader.h"

#include <QList>

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
    int badRows = 0;                //!< Skipped because a decoder refused them.
    std::optional<PageCursor> next; //!< Nothing at the end of the list.
};

inline constexpr qsizetype kMaxRows = 5'000;

namespace envelope {

//! Calls `row` for each element of the list in `{"data":[…], "meta":{…}}` or
//! `{"data":{"data":[…], current_page, …}}`; the place to read on, if there is one.
Result<std::optional<PageCursor>> eachRow(
    const QByteArray &body, FunctionRef<void(JsonReader &)> row);

//! Calls `read` with the object under `data`.
Result<Done> data(const QByteArray &body, FunctionRef<void(JsonReader &)> read);

//! Success of a call whose answer says nothing more: any JSON object whose envelope does not
//! refuse, or an empty body.
Result<Done> done(const QByteArray &body);

//! A list by a decoder `Result<Row>(JsonReader &)`. One readable row is enough; rows without a
//! single readable one are an error.
template <class Row, class Decoder> Result<Page<Row>> list(const QByteArray &body, Decoder decode)
{
    Page<Row> page;
    const auto next = eachRow(body, [&](JsonReader &json) {
        if (page.rows.size() >= kMaxRows)
            return;
        if (auto row = decode(json))
            page.rows.append(std::move(*row));
        else
            ++page.badRows;
    });
    if (!next)
        return failure(next.error());
    if (page.rows.isEmpty() && page.badRows > 0)
        return failure({.kind = ApiError::Kind::BadReply,
            .serverCode = {},
            .detail = QStringLiteral("no row is readable")});
    page.next = *next;
    return page;
}

//! The object under `data` by a decoder `Result<T>(JsonReader &)`.
template <class T, class Decoder> Result<T> object(const QByteArray &body, Decoder decode)
{
    Result<T> value = failure({.serverCode = {}, .detail = QStringLiteral("no data")});
    const auto outcome = data(body, [&](JsonReader &json) { value = decode(json); });
    if (!outcome)
        return failure(outcome.error());
    return value;
}

} // namespace envelope
} // namespace wxm
