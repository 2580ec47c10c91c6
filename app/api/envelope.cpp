// SPDX-License-Identifier: MIT
#include "api/envelope.h"

#include "api/envelope_no.h"
#include "api/list_place.h"
#include "net/refusal.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace wxm::envelope {

namespace {

constexpr qsizetype kMaxShortWord = 40;

ApiError refusal(const QByteArray &body)
{
    ApiError error{
        .kind = ApiError::Kind::Refused, .httpStatus = 200, .detail = u"refused by the envelope"_s};
    readRefusalWords(body, error);
    return error;
}

//! A file of PHP saved with a byte order mark puts it in front of every answer.
QByteArray withoutMark(const QByteArray &body)
{
    return body.startsWith("\xEF\xBB\xBF") ? body.mid(3) : body;
}

bool isArray(const QByteArray &body) { return body.trimmed().startsWith('['); }

//! `1`, `OK`, `"done"`: what a controller returns that has nothing to say; and the same for no.
std::optional<bool> shortWord(const QByteArray &body)
{
    static const QRegularExpression plain(
        u"^\"?[\\w .!-]*\"?$"_s, QRegularExpression::UseUnicodePropertiesOption);
    // Not "rejected": so is said of a guest, and it is a yes there.
    static const QRegularExpression no(
        u"^\"?(0|false)\"?$|\\b(no|not|fail\\w*|error\\w*|denied|forbidden|invalid|unauth\\w*|"
        "exception|wrong|refused|unavailable|expired)\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    const auto text = QString::fromUtf8(body.trimmed());
    if (text.size() > kMaxShortWord || !plain.match(text).hasMatch())
        return {};
    return !no.match(text).hasMatch();
}

} // namespace

Result<Rest> eachRow(const QByteArray &answer, FunctionRef<void(JsonReader &)> row,
    FunctionRef<void(qsizetype)> expect)
{
    const auto body = withoutMark(answer);
    qint64 rows = 0;
    const auto read = [&](JsonReader &json) {
        ++rows;
        json.readThroughAttributes();
        row(json);
    };
    JsonParser parser;
    if (isArray(body)) {
        if (const auto outcome = parser.readArray(body, read, JsonParser::behind(body)); !outcome)
            return failure(outcome.error());
        return Paging().rest(rows);
    }
    bool isRefused = false;
    std::optional<ListPlace> place;
    const auto look = [&](JsonReader &json) {
        isRefused = saysNo(json);
        if (!isRefused)
            place = findList(json);
        if (place) // looked for first, so that nothing depends on the order of the fields
            readList(json, *place, read, expect);
    };
    const auto outcome = parser.readObject(body, look, JsonParser::behind(body));
    if (!outcome)
        return failure(outcome.error());
    if (isRefused)
        return failure(refusal(body));
    if (!place)
        return failure(ApiError::Kind::BadReply, u"no list"_s);
    Rest rest;
    for (const auto &said : place->said) { // from the inside out
        rest = said.rest(rows);
        if (!rest.saysNothing)
            break;
    }
    return rest;
}

Result<Done> data(const QByteArray &answer, FunctionRef<void(JsonReader &)> read)
{
    const auto body = withoutMark(answer);
    JsonParser parser;
    bool refused = false;
    bool isObject = false;
    const auto take = [&](JsonReader &json) {
        isObject = true;
        json.readThroughAttributes();
        read(json);
    };
    const auto outcome = parser.readObject(body, [&](JsonReader &json) {
        refused = saysNo(json);
        if (!refused)
            readOnlyObject(json, take);
    });
    if (!outcome)
        return failure(outcome.error());
    if (refused)
        return failure(refusal(body));
    if (!isObject)
        return failure(ApiError::Kind::BadReply, u"no object under data"_s);
    return Done{};
}

Result<Done> done(const QByteArray &answer)
{
    const auto body = withoutMark(answer);
    if (body.trimmed().isEmpty())
        return Done{};
    if (const auto word = shortWord(body)) {
        if (*word)
            return Done{};
        return failure(refusal(body));
    }
    JsonParser parser;
    bool refused = false;
    const auto judge = [&](JsonReader &json) { refused = refused || saysNo(json); };
    const auto outcome =
        isArray(body) ? parser.readArray(body, judge) : parser.readObject(body, judge);
    if (!outcome)
        return failure(outcome.error());
    if (refused)
        return failure(refusal(body));
    return Done{};
}

} // namespace wxm::envelope
