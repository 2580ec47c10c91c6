// SPDX-License-Identifier: MIT
#include "api/envelope_no.h"

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
    const auto number = json.count(key);
    return number && *number >= 400 && *number <= 599;
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

bool namesError(JsonReader &json)
{
    switch (json.kind("error")) {
    case JsonKind::Bool:
    case JsonKind::Number:
        return json.flag("error") != false;
    case JsonKind::String: {
        const auto text = json.lenientText("error").trimmed();
        return !text.isEmpty() && text != "0"_L1 && text.compare("false"_L1, Qt::CaseInsensitive) != 0
            && text.compare("none"_L1, Qt::CaseInsensitive) != 0;
    }
    case JsonKind::Object:
    case JsonKind::Array:
        return !json.isEmpty("error");
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

bool namesErrors(JsonReader &json)
{
    const auto kind = json.kind("errors");
    return (kind == JsonKind::Object || kind == JsonKind::Array) && !json.isEmpty("errors");
}

} // namespace

bool saysNo(JsonReader &json)
{
    for (const char *key : {"success", "ok", "succeeded", "isSuccess", "is_success", "status"}) {
        if (isDenied(json, key))
            return true;
    }
    for (const char *key : {"status", "code", "status_code", "statusCode", "http_code"}) {
        if (isFaultStatus(json, key))
            return true;
    }
    if (isBadResult(json) || namesError(json))
        return true;
    return hasNoData(json)
        && (namesErrors(json) || json.kind("exception") == JsonKind::String
            || isNoWord(json.lenientText("type")));
}

} // namespace wxm::envelope
