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
    case 419: return ApiError::Kind::Unauthorized;
    case 403: return ApiError::Kind::Forbidden;
    case 404: return speaksOfObject ? ApiError::Kind::NotFound : ApiError::Kind::NotOffered;
    case 405:
    case 501: return ApiError::Kind::NotOffered;
    case 409: return ApiError::Kind::Conflict;
    case 422: return ApiError::Kind::Invalid;
    case 429: return ApiError::Kind::RateLimited;
    default: break;
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

ApiError readRefusal(int status, const QByteArray &body, bool changesState)
{
    const QJsonObject json = smallObject(body);
    ApiError error{.httpStatus = status, .serverCode = {}, .detail = u"HTTP %1"_s.arg(status)};
    readWords(json, error);
    const bool speaksOfRoute = error.serverMessage.contains("route"_L1, Qt::CaseInsensitive);
    error.kind = kindOf(status, !json.isEmpty() && !speaksOfRoute);
    const bool saysNotDone = json.contains("message"_L1) && !json.contains("data"_L1);
    if (changesState && error.kind == ApiError::Kind::Server && !saysNotDone)
        error.kind = ApiError::Kind::Ambiguous;
    return error;
}

ApiError readBreak(QNetworkReply::NetworkError error, bool timedOut, bool changesState)
{
    using E = QNetworkReply::NetworkError;
    ApiError result{.kind = changesState ? ApiError::Kind::Ambiguous : ApiError::Kind::Offline,
                    .serverCode = {},
                    .detail = u"network error %1"_s.arg(int(error))};
    if (timedOut || error == E::TimeoutError || error == E::OperationCanceledError) {
        if (!changesState)
            result.kind = ApiError::Kind::Timeout;
        result.detail = u"no answer in time"_s;
        return result;
    }
    // Only these happen before a byte of the request is written.
    const bool neverSent = error == E::ConnectionRefusedError || error == E::HostNotFoundError
        || error == E::NetworkSessionFailedError || error == E::ProxyConnectionRefusedError
        || error == E::ProxyNotFoundError;
    if (neverSent)
        result.kind = ApiError::Kind::Offline;
    else if (error == E::SslHandshakeFailedError)
        result.kind = ApiError::Kind::TlsFailed;
    return result;
}

} // namespace wxm
