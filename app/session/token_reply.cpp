// SPDX-License-Identifier: MIT
#include "session/token_reply.h"

#include "api/envelope.h"
#include "session/jwt.h"

namespace wxm {

Result<QByteArray> readTokenReply(const QByteArray &body, EpochMs nowMs)
{
    auto token = envelope::object<QByteArray>(body, [](JsonReader &json) {
        const auto utf8 = json.utf8("token");
        return json.finish(QByteArray(utf8.data(), qsizetype(utf8.size())));
    });
    if (!token)
        return token;
    const auto claims = readClaims(*token);
    // By the server's own clock where the token tells it: ours may be hours off.
    const auto issuedMs = claims.issuedMs ? claims.issuedMs : nowMs;
    if (!isToken(*token) || (claims.expiresMs && claims.expiresMs <= issuedMs))
        return failure(ApiError::Kind::BadReply, QStringLiteral("not a token"));
    return token;
}

} // namespace wxm
