// SPDX-License-Identifier: MIT
#include "binary_values.h"

#include "socketio/json.h"
#include "socketio/json_cursor.h"

#include <algorithm>
#include <functional>

namespace binary_values {

namespace json = socketio::json;

namespace {

//! Calls `replace` with each object; what it returns takes the place of the object, whose length it
//! sets. Length 0: left as it is.
std::string rewrite(std::string_view text,
    const std::function<std::string(std::string_view, std::size_t &)> &replace)
{
    std::string out;
    out.reserve(text.size());
    std::size_t done = 0;
    for (std::size_t at = json::nextObject(text, 0); at != std::string_view::npos;) {
        std::size_t length = 0;
        const std::string instead = replace(text.substr(at), length);
        if (length != 0) {
            out.append(text.substr(done, at - done)).append(instead);
            done = at + length;
        }
        at = json::nextObject(text, length != 0 ? done : at + 1);
    }
    return out.append(text.substr(done));
}

//! Base64 of an object that has exactly the key `$binary`; sets the length of the object.
std::optional<std::string> binaryText(std::string_view text, std::size_t &length)
{
    json::Cursor cursor(text);
    std::string_view key;
    std::string_view value;
    if (!cursor.take('{') || !cursor.takeString(key) || key != "\"$binary\"" || !cursor.take(':')
        || !cursor.takeString(value) || !cursor.take('}'))
        return std::nullopt;
    length = static_cast<std::size_t>(cursor.position() - text.data());
    std::string base64;
    json::appendDecoded(value, base64);
    return base64;
}

std::optional<std::string> replaceBinary(
    std::string_view text, const std::function<std::string(const QByteArray &)> &write)
{
    bool valid = true;
    std::string out = rewrite(text, [&](std::string_view object, std::size_t &length) {
        const auto base64 = binaryText(object, length);
        if (!base64)
            return std::string();
        const auto bytes = QByteArray::fromBase64Encoding(
            QByteArray::fromStdString(*base64), QByteArray::AbortOnBase64DecodingErrors);
        valid = valid && bytes;
        return bytes ? write(*bytes) : std::string();
    });
    return valid ? std::optional(std::move(out)) : std::nullopt;
}

//! Index of the placeholder that the text begins with.
std::optional<std::size_t> placeholder(std::string_view text, std::size_t &length)
{
    json::Cursor cursor(text);
    if (!cursor.take('{'))
        return std::nullopt;
    bool isPlaceholder = false;
    std::optional<std::int64_t> num;
    json::Member member;
    do {
        if (!cursor.takeString(member.key) || !cursor.take(':') || cursor.take('{')
            || cursor.take('[') || !cursor.takeValue(member.value))
            return std::nullopt;
        if (member.key == "\"_placeholder\"")
            isPlaceholder = member.value == "true";
        else if (member.key == "\"num\"")
            num = json::toInteger(member.value);
    } while (cursor.take(','));
    if (!isPlaceholder || !num || !cursor.take('}'))
        return std::nullopt;
    length = static_cast<std::size_t>(cursor.position() - text.data());
    return static_cast<std::size_t>(*num);
}

} // namespace

std::optional<std::string> toWire(std::string_view text, std::vector<QByteArray> &attachments)
{
    return replaceBinary(text, [&](const QByteArray &bytes) {
        attachments.push_back(bytes);
        return "{\"_placeholder\":true,\"num\":" + std::to_string(attachments.size() - 1) + "}";
    });
}

std::optional<std::string> toAuth(std::string_view text)
{
    return replaceBinary(text, [](const QByteArray &bytes) {
        std::string object = "{\"type\":\"Buffer\",\"data\":[";
        for (qsizetype i = 0; i < bytes.size(); ++i) {
            object += i == 0 ? "" : ",";
            object += std::to_string(static_cast<unsigned char>(bytes[i]));
        }
        return object + "]}";
    });
}

std::string fromWire(std::string_view text, std::span<const QByteArray> attachments)
{
    std::string out(text);
    if (!attachments.empty()) {
        out = rewrite(text, [&](std::string_view object, std::size_t &length) {
            const auto index = placeholder(object, length);
            if (!index || *index >= attachments.size()) {
                length = 0;
                return std::string();
            }
            return "{\"$binary\":\"" + attachments[*index].toBase64().toStdString() + "\"}";
        });
    }
    // Line breaks can only stand between the values.
    std::replace(out.begin(), out.end(), '\n', ' ');
    std::replace(out.begin(), out.end(), '\r', ' ');
    return out;
}

} // namespace binary_values
