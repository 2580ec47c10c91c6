// SPDX-License-Identifier: MIT
#include "session/jwt.h"

#include "base/json_reader.h"

#include <QList>

#include <algorithm>

namespace wxm {

namespace {

constexpr qsizetype kMaxTokenBytes = 16 * 1024;
constexpr std::int64_t kMaxEpochSeconds = 4'102'444'800; // the year 2100

bool isBase64Url(QByteArrayView part)
{
    return !part.isEmpty() && std::all_of(part.begin(), part.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
            || c == '-' || c == '_';
    });
}

EpochMs readSeconds(JsonReader &json, std::string_view key)
{
    // An id reads exactly the positive integers; a claim of another shape leaves no fault behind.
    JsonReader probe = json;
    const auto seconds = probe.id<UserId>(key).value;
    return seconds > 0 && seconds < kMaxEpochSeconds ? seconds * 1000 : 0;
}

} // namespace

bool isToken(const QByteArray &token)
{
    if (token.size() > kMaxTokenBytes)
        return false;
    const auto parts = token.split('.');
    return parts.size() == 3 && std::all_of(parts.begin(), parts.end(), [](const QByteArray &p) {
        return isBase64Url(p);
    });
}

TokenClaims readClaims(const QByteArray &token)
{
    TokenClaims claims;
    if (!isToken(token))
        return claims;
    const auto payload =
        QByteArray::fromBase64(token.split('.').at(1), QByteArray::Base64UrlEncoding);
    JsonParser parser;
    const auto outcome = parser.readObject(payload, [&](JsonReader &json) {
        claims.expiresMs = readSeconds(json, "exp");
        claims.issuedMs = readSeconds(json, "iat");
        claims.subject = json.id<UserId>("sub");
    });
    return outcome ? claims : TokenClaims{};
}

} // namespace wxm
