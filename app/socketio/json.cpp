// SPDX-License-Identifier: MIT
#include "socketio/json.h"

#include "socketio/json_cursor.h"

#include <charconv>
#include <cmath>
#include <cstdlib>

namespace socketio::json {

bool isValid(std::string_view text, std::size_t maxNesting)
{
    Cursor cursor(text, maxNesting);
    return cursor.skipValue() && cursor.atEnd() && isValidUtf8(text);
}

Type typeOf(std::string_view value)
{
    if (value.empty())
        return Type::Invalid;
    switch (value.front()) {
    case 'n':
        return Type::Null;
    case 't':
    case 'f':
        return Type::Boolean;
    case '"':
        return Type::String;
    case '[':
        return Type::Array;
    case '{':
        return Type::Object;
    default:
        return Type::Number;
    }
}

bool splitArray(std::string_view text, std::vector<std::string_view> &out, std::size_t maxNesting)
{
    out.clear();
    Cursor cursor(text, maxNesting);
    if (!cursor.take('['))
        return false;
    if (cursor.take(']'))
        return cursor.atEnd();
    do {
        std::string_view value;
        if (!cursor.takeValue(value))
            return false;
        out.push_back(value);
    } while (cursor.take(','));
    return cursor.take(']') && cursor.atEnd();
}

bool splitObject(std::string_view text, std::vector<Member> &out)
{
    out.clear();
    Cursor cursor(text);
    if (!cursor.take('{'))
        return false;
    if (cursor.take('}'))
        return cursor.atEnd();
    do {
        Member member;
        if (!cursor.takeMember(member))
            return false;
        out.push_back(member);
    } while (cursor.take(','));
    return cursor.take('}') && cursor.atEnd();
}

std::string_view member(std::string_view object, std::string_view key)
{
    std::vector<Member> members;
    if (!splitObject(object, members))
        return {};
    std::string name;
    for (auto it = members.rbegin(); it != members.rend(); ++it) {
        name.clear();
        if (appendDecoded(it->key, name) && name == key)
            return it->value;
    }
    return {};
}

std::size_t valueLength(std::string_view text)
{
    Cursor cursor(text);
    std::string_view value;
    return cursor.takeValue(value) && value.data() == text.data() ? value.size() : 0;
}

std::optional<std::int64_t> toInteger(std::string_view value)
{
    std::int64_t number = 0;
    const auto [end, error] = std::from_chars(value.data(), value.data() + value.size(), number);
    if (error != std::errc{} || end != value.data() + value.size())
        return std::nullopt;
    return number;
}

std::optional<double> toDouble(std::string_view value)
{
    if (value.empty() || typeOf(value) != Type::Number || !isValid(value))
        return std::nullopt;
    double number = 0;
    const auto [end, error] = std::from_chars(value.data(), value.data() + value.size(), number);
    if (error == std::errc::result_out_of_range)
        return value.front() == '-' ? -HUGE_VAL : HUGE_VAL;
    if (error != std::errc{})
        return std::nullopt;
    return number;
}

std::size_t nextObject(std::string_view text, std::size_t from)
{
    for (std::size_t i = from; i < text.size(); ++i) {
        if (text[i] == '{')
            return i;
        if (text[i] != '"')
            continue;
        for (++i; i < text.size() && text[i] != '"'; ++i) {
            if (text[i] == '\\')
                ++i;
        }
    }
    return std::string_view::npos;
}

} // namespace socketio::json
