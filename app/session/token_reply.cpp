// SPDX-License-Identifier: MIT
#include "session/token_reply.h"

#include "session/envelope.h"
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
    if (!isToken(*token) || (claims.expiresMs && claims.expiresMs <= nowMs))
        return failure({.kind = ApiError::Kind::BadReply,
                        .serverCode = {},
                        .detail = QStringLiteral("not a token")});
    return token;
}

} // namespace wxm
