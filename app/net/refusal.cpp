// SPDX-License-Identifier: MIT
#include "net/refusal.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <initializer_list>

using namespace Qt::StringLiterals;

namespace wxm {

namespace {

constexpr qsizetype kMaxServerSentence = 300;
constexpr qsizetype kMaxRefusalBytes = 64 * 1024;
constexpr qsizetype kMaxFields = 32;
//! What Laravel 8 says of every validation fault.
constexpr auto kSaysNothing = "The given data was invalid."_L1;

//! A sentence, or the first of several, at whatever depth: `"…"`, `["…"]`, `{"field":["…"]}`.
QString sentence(const QJsonValue &value, int depth = 0)
{
    if (value.isString())
        return value.toString().trimmed().left(kMaxServerSentence);
    if (depth > 3)
        return {};
    if (value.isArray())
        return sentence(value.toArray().first(), depth + 1);
    const auto object = value.toObject();
    for (const auto name : {"message"_L1, "msg"_L1, "detail"_L1, "title"_L1, "description"_L1}) {
        if (const QString text = sentence(object[name], depth + 1); !text.isEmpty())
            return text;
    }
    return {};
}

QJsonDocument smallDocument(const QByteArray &body)
{
    return body.size() <= kMaxRefusalBytes ? QJsonDocument::fromJson(body) : QJsonDocument();
}

void addField(ApiError &error, const QString &name, const QString &text)
{
    if (!name.isEmpty() && !text.isEmpty() && error.fieldErrors.size() < kMaxFields)
        error.fieldErrors.insert(name.left(64), text);
}

//! `{"body":["…"]}`, or a list of sentences, or of objects that name their field.
void readFields(const QJsonValue &errors, ApiError &error)
{
    const QJsonObject fields = errors.toObject();
    for (auto it = fields.begin(); it != fields.end(); ++it)
        addField(error, it.key(), sentence(it.value()));
    const QJsonArray list = errors.toArray();
    for (const auto &one : list) {
        const auto object = one.toObject();
        QString name = object["source"_L1].toObject()["pointer"_L1].toString().section(u'/', -1);
        for (const auto key : {"field"_L1, "name"_L1, "param"_L1, "attribute"_L1}) {
            if (name.isEmpty())
                name = object[key].toString();
        }
        addField(error, name, sentence(one));
    }
    if (error.serverMessage.isEmpty())
        error.serverMessage = sentence(errors);
}

//! An object in which a validator's errors stand for the sentence: every value is a list.
bool holdsFields(const QJsonValue &value)
{
    const auto object = value.toObject();
    return !object.isEmpty()
        && std::all_of(object.begin(), object.end(), [](const QJsonValue &one) {
               return one.isArray() && one.toArray().first().isString();
           });
}

void readWords(const QJsonObject &body, ApiError &error)
{
    error.serverCode = body["code"_L1].toString().left(64);
    for (const auto name : {"message"_L1, "msg"_L1, "error"_L1, "err"_L1, "error_message"_L1,
             "errorMessage"_L1, "error_msg"_L1, "error_description"_L1, "detail"_L1, "reason"_L1}) {
        const auto value = body[name];
        if (holdsFields(value))
            readFields(value, error);
        else if (error.serverMessage.isEmpty())
            error.serverMessage = sentence(value);
    }
    readFields(body["errors"_L1], error);
    readFields(body["data"_L1].toObject()["errors"_L1], error);
    for (const auto name :
        {"data"_L1, "meta"_L1, "status"_L1, "response"_L1, "result"_L1, "header"_L1}) {
        const auto inner = body[name].toObject();
        for (const auto &value : {QJsonValue(inner), inner["error"_L1], inner["reason"_L1]}) {
            if (error.serverMessage.isEmpty())
                error.serverMessage = sentence(value);
        }
    }
    const bool saysNothing = error.serverMessage.isEmpty() || error.serverMessage == kSaysNothing;
    if (saysNothing && !error.fieldErrors.isEmpty())
        error.serverMessage = error.fieldErrors.first();
}

//! The framework's own word that there is no such route, or not for this method.
bool speaksOfRoute(const QString &message)
{
    static const QRegularExpression words(
        u"^(The route .* could not be found\\.?|No route found for .*|"
        "The [A-Z]+ method is not supported for .*)$"_s);
    return words.match(message).hasMatch();
}

ApiError::Kind kindOf(int status, bool isJson, const ApiError &error)
{
    using Kind = ApiError::Kind;
    switch (status) {
    case 401:
    case 419:
        return Kind::Unauthorized;
    case 403:
        return isJson ? Kind::Forbidden : Kind::Unavailable;
    case 404:
        if (!isJson)
            return Kind::Unavailable;
        return speaksOfRoute(error.serverMessage) ? Kind::NotOffered : Kind::NotFound;
    case 405:
    case 501:
        return isJson ? Kind::NotOffered : Kind::Unavailable;
    case 409:
        return Kind::Conflict;
    case 413:
    case 414:
    case 431:
        return Kind::TooLarge;
    case 422:
        return Kind::Invalid;
    case 423: // as `artisan down --status=423` answers; else something is locked
        return error.serverMessage == "Service Unavailable"_L1 ? Kind::Unavailable : Kind::Refused;
    case 429:
        return Kind::RateLimited;
    case 503:
        return Kind::Unavailable;
    default:
        break;
    }
    if (status >= 500)
        return Kind::Server;
    return status >= 400 ? Kind::Refused : Kind::BadReply;
}

//! A proxy that lost the server in the middle of the request says 503 in words of its own.
bool wasLostMidway(int status, const QByteArray &body)
{
    return status == 503 && body.contains("disconnect/reset before headers");
}

ApiError::Note noteOf(int status, bool isJson, const ApiError &error)
{
    if (status == 414 || status == 431)
        return ApiError::Note::HeaderTooLong;
    if (!isJson && error.kind == ApiError::Kind::Unavailable && status < 500)
        return ApiError::Note::WebPage;
    if (error.kind == ApiError::Kind::NotFound && error.serverMessage.isEmpty())
        return ApiError::Note::ThingOrRoute;
    return ApiError::Note::None;
}

} // namespace

void readRefusalWords(const QByteArray &body, ApiError &error)
{
    const auto document = smallDocument(body);
    readWords(document.isArray() ? document.array().first().toObject() : document.object(), error);
}

ApiError fromHttpStatus(int status, const QByteArray &body, bool outcomeMatters)
{
    const auto document = smallDocument(body);
    const QJsonObject json = document.object();
    ApiError error{.httpStatus = status, .detail = u"HTTP %1"_s.arg(status)};
    readWords(json, error);
    if (status == 422 && error.fieldErrors.isEmpty() && holdsFields(json))
        readFields(json, error);
    error.kind = kindOf(status, !document.isNull(), error);
    if (wasLostMidway(status, body))
        error.kind = ApiError::Kind::Server;
    error.note = noteOf(status, !document.isNull(), error);
    // 502 and 504 are said by a gateway, which does not know what the server did.
    const bool isServersOwn = status != 502 && status != 504;
    const bool saysNotDone =
        isServersOwn && json.contains("message"_L1) && !json.contains("data"_L1);
    const bool isRedirect = status < 400;
    if (outcomeMatters && (isRedirect || (error.kind == ApiError::Kind::Server && !saysNotDone)))
        error.kind = ApiError::Kind::Ambiguous;
    return error;
}

ApiError fromNetworkError(QNetworkReply::NetworkError error, bool timedOut, Reach reach)
{
    using E = QNetworkReply::NetworkError;
    // Qt's own timeout ends as a cancelled operation.
    const bool isLate = timedOut || error == E::TimeoutError || error == E::OperationCanceledError;
    ApiError result{.kind = ApiError::Kind::Offline,
        .detail = isLate ? u"no answer in time"_s : u"network error %1"_s.arg(int(error))};
    if (error == E::SslHandshakeFailedError)
        result.kind = ApiError::Kind::TlsFailed;
    else if (reach == Reach::Unknown)
        result.kind = ApiError::Kind::Ambiguous;
    else if (reach == Reach::Read && isLate)
        result.kind = ApiError::Kind::Timeout;
    if (isLate && result.kind == ApiError::Kind::Ambiguous)
        result.note = ApiError::Note::TooLate;
    return result;
}

} // namespace wxm
