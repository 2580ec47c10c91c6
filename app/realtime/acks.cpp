// SPDX-License-Identifier: MIT
#include "realtime/acks.h"

#include "base/json_reader.h"

#include <algorithm>
#include <array>
#include <charconv>

using namespace Qt::StringLiterals;

namespace wxm {

namespace {

constexpr std::array kRefusalCodes = {"AUTH_MISSING"_L1, "AUTH_EXPIRED"_L1, "AUTH_INVALID"_L1,
    "AUTH_INVALID_SUB"_L1, "AUTH_REVOKED"_L1, "AUTH_FAILED"_L1};

//! The text of the only value in a JSON array.
QByteArrayView onlyValue(std::string_view values)
{
    const auto first = values.find('[');
    const auto last = values.rfind(']');
    if (first == values.npos || last == values.npos || last <= first)
        return {};
    return {values.data() + first + 1, qsizetype(last - first - 1)};
}

ApiError ackError(const QString &code, const QString &message)
{
    ApiError error{.kind = ApiError::Kind::Refused,
        .serverCode = code,
        .detail = u"ack"_s,
        .serverMessage = message.left(300)};
    if (code == "FORBIDDEN"_L1)
        error.kind = ApiError::Kind::Forbidden;
    else if (code.startsWith("AUTH_"_L1)) // the token, and not the room, is what it dislikes
        error.kind = ApiError::Kind::Unauthorized;
    else if (code == "INTERNAL"_L1)
        error.kind = ApiError::Kind::Server;
    return error;
}

Result<Done> readAckWith(std::string_view values, FunctionRef<void(JsonReader &)> more)
{
    JsonParser parser;
    Result<Done> verdict = Done{};
    const auto outcome = parser.readObject(onlyValue(values), [&](JsonReader &json) {
        const auto ok = json.flag("ok");
        if (!ok)
            verdict = failure({.detail = u"ack without ok"_s});
        else if (!*ok)
            verdict = failure(ackError(json.lenientText("code"), json.lenientText("message")));
        else
            more(json);
    });
    return outcome ? verdict : outcome;
}

} // namespace

Result<Done> readAck(std::string_view values)
{
    return readAckWith(values, [](JsonReader &) {});
}

Result<QHash<UserId, bool>> readPresenceAck(std::string_view values)
{
    QHash<UserId, bool> states;
    const auto verdict = readAckWith(values, [&](JsonReader &json) {
        json.flags("states", [&](std::string_view key, bool online) {
            std::int64_t id = 0;
            const auto [end, error] = std::from_chars(key.data(), key.data() + key.size(), id);
            if (error == std::errc{} && end == key.data() + key.size() && id > 0)
                states.insert(UserId{id}, online);
        });
    });
    if (!verdict)
        return failure(verdict.error());
    return states;
}

ConnectRefusal readConnectRefusal(
    const QString &message, QByteArrayView dataJson, QByteArrayView payloadJson)
{
    ConnectRefusal refusal{.code = {}, .message = message.left(300)};
    // A code that words follow is one too; "AUTH_INVALID_SUB" is not "AUTH_INVALID" with more.
    const auto takeIfKnown = [&](QStringView text) {
        if (!refusal.code.isEmpty())
            return;
        const auto end = std::find_if(text.begin(), text.end(),
            [](QChar c) { return c != u'_' && !(c >= u'A' && c <= u'Z'); });
        const auto word = text.first(end - text.begin());
        for (const auto known : kRefusalCodes) {
            if (word == known)
                refusal.code = known;
        }
    };
    const auto takeFrom = [&](QByteArrayView object) {
        JsonParser parser;
        (void)parser.readObject(
            object, [&](JsonReader &json) { takeIfKnown(json.lenientText("code")); });
    };
    takeFrom(dataJson);
    takeFrom(payloadJson);
    takeIfKnown(message);
    if (dataJson.startsWith('"'))
        takeIfKnown(QString::fromUtf8(dataJson.sliced(1)));
    return refusal;
}

} // namespace wxm
