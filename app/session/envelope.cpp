// SPDX-License-Identifier: MIT
#include "session/envelope.h"

#include "net/refusal.h"

#include <QUrl>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace wxm::envelope {

namespace {

constexpr int kMaxPage = 1'000'000;

ApiError badReply(const QString &detail)
{
    return {.kind = ApiError::Kind::BadReply, .serverCode = {}, .detail = detail};
}

//! A 2xx whose envelope says no is a refusal.
bool saysNo(JsonReader &json)
{
    return json.flag("status") == false || json.flag("success") == false;
}

ApiError refusal(const QByteArray &body)
{
    ApiError error{.kind = ApiError::Kind::Refused,
        .httpStatus = 200,
        .serverCode = {},
        .detail = u"refused by the envelope"_s};
    readRefusalWords(body, error);
    return error;
}

//! Only the page or cursor value of a server's link is used, never the link.
std::optional<PageCursor> fromLink(const QString &link)
{
    const QUrlQuery query(QUrl(link).query());
    if (const QString cursor = query.queryItemValue(u"cursor"_s, QUrl::FullyDecoded);
        !cursor.isEmpty() && cursor.size() <= 512)
        return PageCursor{.cursor = cursor};
    const int page = query.queryItemValue(u"page"_s).toInt();
    return page > 1 && page <= kMaxPage ? std::optional(PageCursor{.page = page}) : std::nullopt;
}

//! `current_page, last_page, next_cursor, next_page_url` of either paginator.
std::optional<PageCursor> readPaging(JsonReader &json)
{
    if (const QString cursor = json.lenientText("next_cursor");
        !cursor.isEmpty() && cursor.size() <= 512)
        return PageCursor{.cursor = cursor};
    const auto current = json.count("current_page");
    const auto last = json.count("last_page");
    if (current && last)
        return *current >= 1 && *current < *last && *current < kMaxPage
            ? std::optional(PageCursor{.page = int(*current) + 1})
            : std::nullopt;
    return fromLink(json.lenientText("next_page_url"));
}

} // namespace

Result<std::optional<PageCursor>> eachRow(
    const QByteArray &body, FunctionRef<void(JsonReader &)> row)
{
    JsonParser parser;
    bool refused = false;
    bool isList = false;
    std::optional<PageCursor> next;
    const auto outcome = parser.readObject(body, [&](JsonReader &json) {
        refused = saysNo(json);
        if (refused)
            return;
        isList = json.array("data", row);
        if (isList) {
            json.object("meta", [&](JsonReader &meta) { next = readPaging(meta); });
        } else {
            json.object("data", [&](JsonReader &inner) {
                isList = inner.array("data", row);
                next = readPaging(inner);
            });
        }
    });
    if (!outcome)
        return failure(outcome.error());
    if (refused)
        return failure(refusal(body));
    if (!isList)
        return failure(badReply(u"no list under data"_s));
    return next;
}

Result<Done> data(const QByteArray &body, FunctionRef<void(JsonReader &)> read)
{
    JsonParser parser;
    bool refused = false;
    bool isObject = false;
    const auto outcome = parser.readObject(body, [&](JsonReader &json) {
        refused = saysNo(json);
        if (!refused)
            isObject = json.object("data", read);
    });
    if (!outcome)
        return failure(outcome.error());
    if (refused)
        return failure(refusal(body));
    if (!isObject)
        return failure(badReply(u"no object under data"_s));
    return Done{};
}

Result<Done> done(const QByteArray &body)
{
    if (body.trimmed().isEmpty())
        return Done{};
    JsonParser parser;
    bool refused = false;
    const auto outcome = parser.readObject(body, [&](JsonReader &json) { refused = saysNo(json); });
    if (!outcome)
        return failure(outcome.error());
    if (refused)
        return failure(refusal(body));
    return Done{};
}

} // namespace wxm::envelope
