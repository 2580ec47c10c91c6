// SPDX-License-Identifier: MIT
#include "chat/send_verdict.h"

namespace wxm {

SendVerdict verdictOf(const ApiError &error)
{
    using Kind = ApiError::Kind;
    switch (error.kind) {
    case Kind::RateLimited: // a 429 is said before anything is done
    case Kind::Offline:
    case Kind::TlsFailed:
    case Kind::InsecureUrl:
    case Kind::Unauthorized: // a 401 proves that nothing was done
        return SendVerdict::NothingSent;
    case Kind::Unavailable:
        return SendVerdict::TurnedAway;
    case Kind::Timeout:
    case Kind::BadReply:
    case Kind::Server:
    case Kind::Ambiguous:
    case Kind::Cancelled:
        // The gateway has lost the server, which is not working at it any more: the history tells.
        return error.httpStatus == 502 ? SendVerdict::TurnedAway : SendVerdict::Unknown;
    case Kind::Forbidden:
    case Kind::NotFound:
    case Kind::NotOffered:
    case Kind::Conflict:
    case Kind::Invalid:
    case Kind::Refused:
    case Kind::TooLarge:
        return SendVerdict::Rejected;
    }
    return SendVerdict::Unknown;
}

std::optional<int> lengthLimitIn(const ApiError &error, qsizetype length)
{
    if (error.kind != ApiError::Kind::Invalid)
        return {};
    QString digits;
    for (const QChar c : error.fieldErrors.value(QStringLiteral("body"))) {
        if (c.isDigit())
            digits += QChar(u'0' + c.digitValue());
        else if (c != u',' && c != u'٬' && c != u'.')
            digits += u' ';
    }
    for (const QString &number : digits.split(u' ', Qt::SkipEmptyParts)) {
        bool isNumber = false;
        const int limit = number.toInt(&isNumber);
        if (isNumber && limit > 0 && limit < length)
            return limit;
    }
    return {};
}

} // namespace wxm
