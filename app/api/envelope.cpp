// SPDX-License-Identifier: MIT
#include "api/envelope.h"

#include "api/envelope_no.h"
#include "api/paging.h"
#include "net/refusal.h"

#include <QRegularExpression>

#include <array>

using namespace Qt::StringLiterals;

namespace wxm::envelope {

namespace {

//! Where the list stands in an answer.
enum class Place {
    Nowhere,
    Root,        //!< The whole answer is an array.
    RootMembers, //!< The whole answer is an object of rows.
    Data,        //!< Under `data`, as an array or an object of rows.
    Inner,       //!< In an object under `data`, by one of kInner.
};

constexpr std::array kInner = {"data", "items", "results", "rows", "records"};
constexpr qsizetype kMaxShortWord = 40;

struct Layout {
    Place place = Place::Nowhere;
    const char *inner = nullptr;
    bool isRefused = false;
    Paging ofHolder = {};
    Paging ofRoot = {};
};

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

bool mayBeRows(JsonKind kind) { return kind == JsonKind::Array || kind == JsonKind::Object; }

void lookIntoData(JsonReader &data, Layout &layout)
{
    for (const char *name : kInner) {
        if (!mayBeRows(data.kind(name)))
            continue;
        layout.place = Place::Inner;
        layout.inner = name;
        break;
    }
    if (layout.place == Place::Nowhere && data.holdsOnlyObjects())
        layout.place = Place::Data;
    if (layout.place == Place::Inner)
        layout.ofHolder.read(data);
}

//! The first of two passes: where the list is and what is said about it. The rows are read in the
//! second, so that nothing depends on the order of the fields.
Result<Layout> layoutOf(JsonParser &parser, const QByteArray &body)
{
    Layout layout;
    const auto outcome = parser.readObject(body, [&layout](JsonReader &json) {
        layout.isRefused = saysNo(json);
        if (layout.isRefused)
            return;
        const auto kind = json.kind("data");
        if (kind == JsonKind::Array)
            layout.place = Place::Data;
        else if (kind == JsonKind::Object)
            json.object("data", [&layout](JsonReader &data) { lookIntoData(data, layout); });
        layout.ofRoot.read(json);
        if (kind == JsonKind::Absent && json.holdsOnlyObjects())
            layout.place = Place::RootMembers;
    });
    if (!outcome)
        return failure(outcome.error());
    return layout;
}

void readRows(JsonReader &json, const Layout &layout, FunctionRef<void(JsonReader &)> row)
{
    switch (layout.place) {
    case Place::Data:
        json.rows("data", row);
        break;
    case Place::Inner:
        json.object("data", [&](JsonReader &data) { data.rows(layout.inner, row); });
        break;
    case Place::RootMembers:
        json.memberRows(row);
        break;
    case Place::Root:
    case Place::Nowhere:
        break;
    }
}

bool isArray(const QByteArray &body) { return body.trimmed().startsWith('['); }

//! `1`, `OK`, `"done"`: what a controller returns that has nothing to say; and the same for no.
std::optional<bool> shortWord(const QByteArray &body)
{
    static const QRegularExpression plain(u"^\"?[\\w .!-]*\"?$"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression no(
        u"^\"?(0|false)\"?$|\\b(no|not|fail\\w*|error\\w*|denied|forbidden|invalid|unauth\\w*|"
        "exception|wrong|refused|rejected|unavailable|expired)\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    const auto text = QString::fromUtf8(body.trimmed());
    if (text.size() > kMaxShortWord || !plain.match(text).hasMatch())
        return {};
    return !no.match(text).hasMatch();
}

} // namespace

Result<Rest> eachRow(const QByteArray &answer, FunctionRef<void(JsonReader &)> row)
{
    const auto body = withoutMark(answer);
    const bool mayBeJsonApi = body.contains("\"attributes\"");
    qint64 rows = 0;
    const auto read = [&](JsonReader &json) {
        ++rows;
        if (mayBeJsonApi)
            json.readThroughAttributes();
        row(json);
    };
    JsonParser parser;
    if (isArray(body)) {
        if (const auto outcome = parser.readArray(body, read); !outcome)
            return failure(outcome.error());
        return Paging().rest(rows);
    }
    const auto layout = layoutOf(parser, body);
    if (!layout)
        return failure(layout.error());
    if (layout->isRefused)
        return failure(refusal(body));
    if (layout->place == Place::Nowhere || body.trimmed() == "{}")
        return failure(ApiError::Kind::BadReply, u"no list under data"_s);
    const auto outcome = parser.readObject(
        body, [&](JsonReader &json) { readRows(json, *layout, read); });
    if (!outcome)
        return failure(outcome.error());
    const auto inner = layout->ofHolder.rest(rows);
    return layout->place == Place::Inner && !inner.saysNothing ? inner : layout->ofRoot.rest(rows);
}

Result<Done> data(const QByteArray &answer, FunctionRef<void(JsonReader &)> read)
{
    const auto body = withoutMark(answer);
    const bool mayBeJsonApi = body.contains("\"attributes\"");
    JsonParser parser;
    bool refused = false;
    bool isObject = false;
    const auto take = [&](JsonReader &json) {
        isObject = true;
        if (mayBeJsonApi)
            json.readThroughAttributes();
        read(json);
    };
    const auto outcome = parser.readObject(body, [&](JsonReader &json) {
        refused = saysNo(json);
        if (refused)
            return;
        if (json.kind("data") == JsonKind::Absent)
            return take(json); // a server that wraps nothing
        json.object("data", [&](JsonReader &inner) {
            if (inner.kind("id") == JsonKind::Absent && inner.kind("data") == JsonKind::Object)
                inner.object("data", take);
            else
                take(inner);
        });
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
    if (isArray(body)) {
        const auto outcome = parser.readArray(body, [](JsonReader &) {});
        if (!outcome)
            return failure(outcome.error());
        return Done{};
    }
    bool refused = false;
    const auto outcome = parser.readObject(body, [&](JsonReader &json) { refused = saysNo(json); });
    if (!outcome)
        return failure(outcome.error());
    if (refused)
        return failure(refusal(body));
    return Done{};
}

} // namespace wxm::envelope
