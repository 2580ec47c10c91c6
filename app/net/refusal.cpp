// SPDX-License-Identifier: MIT
#include "net/refusal.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace wxm {

namespace {

constexpr qsizetype kMaxServerSentence = 300;
constexpr qsizetype kMaxRefusalBytes = 64 * 1024;

QString sentence(const QJsonValue &value)
{
    const QJsonValue first = value.isArray() ? value.toArray().first() : value;
    return first.toString().left(kMaxServerSentence);
}

QJsonObject smallObject(const QByteArray &body)
{
    return body.size() <= kMaxRefusalBytes ? QJsonDocument::fromJson(body).object() : QJsonObject();
}

void readWords(const QJsonObject &body, ApiError &error)
{
    error.serverMessage = sentence(body["message"_L1]);
    error.serverCode = body["code"_L1].toString().left(64);
    const QJsonObject fields = body["errors"_L1].toObject();
    for (auto it = fields.begin(); it != fields.end() && error.fieldErrors.size() < 32; ++it) {
        if (const QString text = sentence(it.value()); !text.isEmpty())
            error.fieldErrors.insert(it.key().left(64), text);
    }
}

ApiError::Kind kindOf(int status, bool speaksOfObject)
{
    switch (status) {
    case 401:
    case 419:
        return ApiError::Kind::Unauthorized;
    case 403:
        return ApiError::Kind::Forbidden;
    case 404:
        return speaksOfObject ? ApiError::Kind::NotFound : ApiError::Kind::NotOffered;
    case 405:
    case 501:
        return ApiError::Kind::NotOffered;
    case 409:
        return ApiError::Kind::Conflict;
    case 422:
        return ApiError::Kind::Invalid;
    case 429:
        return ApiError::Kind::RateLimited;
    default:
        break;
    }
    if (status >= 500)
        return ApiError::Kind::Server;
    return status >= 400 ? ApiError::Kind::Refused : ApiError::Kind::BadReply;
}

} // namespace

void readRefusalWords(const QByteArray &body, ApiError &error)
{
    readWords(smallObject(body), error);
}

ApiError readRefusal(int status, const QByteArray &body, bool needsProof)
{
    const QJsonObject json = smallObject(body);
    ApiError error{.httpStatus = status, .serverCode = {}, .detail = u"HTTP %1"_s.arg(status)};
    readWords(json, error);
    const bool speaksOfRoute = error.serverMessage.contains("route"_L1, Qt::CaseInsensitive);
    error.kind = kindOf(status, !json.isEmpty() && !speaksOfRoute);
    // 502 and 504 are said by a gateway, which does not know what the server did.
    const bool isServersOwn = status != 502 && status != 504;
    const bool saysNotDone =
        isServersOwn && json.contains("message"_L1) && !json.contains("data"_L1);
    const bool isRedirect = status < 400;
    if (needsProof && (isRedirect || (error.kind == ApiError::Kind::Server && !saysNotDone)))
        error.kind = ApiError::Kind::Ambiguous;
    return error;
}

ApiError readBreak(QNetworkReply::NetworkError error, bool timedOut, Reach reach)
{
    using E = QNetworkReply::NetworkError;
    // Qt's own timeout ends as a cancelled operation.
    const bool isLate = timedOut || error == E::TimeoutError || error == E::OperationCanceledError;
    ApiError result{.kind = ApiError::Kind::Offline,
        .serverCode = {},
        .detail = isLate ? u"no answer in time"_s : u"network error %1"_s.arg(int(error))};
    if (error == E::SslHandshakeFailedError)
        result.kind = ApiError::Kind::TlsFailed;
    else if (reach == Reach::Unknown)
        result.kind = ApiError::Kind::Ambiguous;
    else if (reach == Reach::Read && isLate)
        result.kind = ApiError::Kind::Timeout;
    return result;
}

} // namespace wxm
