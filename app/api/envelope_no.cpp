// SPDX-License-Identifier: MIT
#include "api/envelope_no.h"

#include "api/list_place.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace wxm::envelope {

namespace {

bool isNoWord(const QString &text)
{
    static constexpr std::array kWords = {"false"_L1, "0"_L1, "no"_L1, "nok"_L1, "ko"_L1, "fail"_L1,
        "failed"_L1, "failure"_L1, "error"_L1};
    const auto word = text.trimmed();
    return std::any_of(kWords.begin(), kWords.end(),
        [&](QLatin1StringView no) { return word.compare(no, Qt::CaseInsensitive) == 0; });
}

bool isFaultStatus(JsonReader &json, std::string_view key)
{
    static const QRegularExpression withWords(u"^[45][0-9]{2}\\b"_s); // "403 Forbidden"
    const auto number = json.count(key);
    return (number && *number >= 400 && *number <= 599)
        || withWords.match(json.lenientText(key)).hasMatch();
}

//! `FORBIDDEN`, `validation_error`: a code in words. Not "rejected" or "blocked": so are guests and
//! viewers, with our own calls.
bool isFaultCode(JsonReader &json, std::string_view key)
{
    static const QRegularExpression words(
        u"fail|error|exception|forbidden|invalid|unauth|unsuccess|not[ _-]?found|"
        "(access|permission)[ _-]?denied"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression none(
        u"^(no|without)[ _-]?errors?$"_s, QRegularExpression::CaseInsensitiveOption);
    const QString text = json.lenientText(key);
    return words.match(text).hasMatch() && !none.match(text.trimmed()).hasMatch();
}

//! `success`, `ok` and their like: false, 0 or a word that says no.
bool isDenied(JsonReader &json, std::string_view key)
{
    return json.flag(key) == false || isNoWord(json.lenientText(key));
}

//! A result that may also be a number that means nothing to us.
bool isBadResult(JsonReader &json)
{
    return (json.kind("result") == JsonKind::Bool && json.flag("result") == false)
        || isNoWord(json.lenientText("result"));
}

bool namesFault(JsonReader &json, std::string_view key)
{
    switch (json.kind(key)) {
    case JsonKind::Bool:
    case JsonKind::Number:
        return json.flag(key) != false;
    case JsonKind::String: {
        const auto text = json.lenientText(key).trimmed();
        return !text.isEmpty() && text != "0"_L1
            && text.compare("false"_L1, Qt::CaseInsensitive) != 0
            && text.compare("none"_L1, Qt::CaseInsensitive) != 0;
    }
    case JsonKind::Object:
    case JsonKind::Array:
        return !json.isEmpty(key);
    case JsonKind::Null:
    case JsonKind::Absent:
        return false;
    }
    return false;
}

//! Nothing was answered: what else is said is then a reason.
bool hasNoData(JsonReader &json)
{
    switch (json.kind("data")) {
    case JsonKind::Object:
    case JsonKind::Array:
        return json.isEmpty("data");
    case JsonKind::String:
    case JsonKind::Number:
        return false;
    case JsonKind::Bool:
    case JsonKind::Null:
    case JsonKind::Absent:
        return true;
    }
    return true;
}

bool isDeniedRow(JsonReader &json) { return isDenied(json, "success") || isDenied(json, "ok"); }

//! Status 0 beside data is the "no error" of other tables than ours.
bool isStatusNo(JsonReader &json)
{
    const bool isZero = json.kind("status") != JsonKind::Bool && json.count("status") == 0;
    return isDenied(json, "status") && (!isZero || hasNoData(json));
}

bool saysNoItself(JsonReader &json)
{
    for (const char *key :
        {"success", "ok", "succeeded", "successful", "isSuccess", "is_success"}) {
        if (isDenied(json, key))
            return true;
    }
    for (const char *key :
        {"status", "code", "status_code", "statusCode", "http_code", "httpCode", "http_status",
            "httpStatus", "response_code", "responseCode", "error_code", "errorCode"}) {
        if (isFaultStatus(json, key))
            return true;
    }
    for (const char *key :
        {"error", "err", "is_error", "isError", "has_error", "hasError", "failed"}) {
        if (namesFault(json, key))
            return true;
    }
    if (isStatusNo(json) || isBadResult(json))
        return true;
    if (!hasNoData(json))
        return false;
    for (const char *key :
        {"status", "code", "type", "result", "state", "error_code", "errorCode"}) {
        if (isNoWord(json.lenientText(key)) || isFaultCode(json, key))
            return true;
    }
    const auto data = json.kind("data");
    return namesFault(json, "errors") || json.kind("exception") == JsonKind::String
        || (data == JsonKind::Bool && json.flag("data") == false);
}

} // namespace

bool saysNo(JsonReader &json)
{
    if (isRow(json)) // it may have states of its own: a message, a thread, a live
        return isDeniedRow(json);
    if (saysNoItself(json))
        return true;
    bool isNo = false;
    // Formatters put what they say of the answer beside the data, or into it.
    for (const char *key : {"meta", "status", "response", "result", "header", "data"}) {
        json.object(key, [&](JsonReader &inner) {
            isNo = isNo || (!isRow(inner) && !inner.holdsOnlyObjects() && saysNoItself(inner));
        });
    }
    return isNo;
}

} // namespace wxm::envelope
