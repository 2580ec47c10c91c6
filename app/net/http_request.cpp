// SPDX-License-Identifier: MIT
#include "net/http_request.h"

#include "net/file_upload.h"
#include "net/user_agent.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wxm {

namespace {

constexpr qsizetype kMostHeaderBytes = 8'000;

} // namespace

QByteArray verbName(Verb verb)
{
    switch (verb) {
    case Verb::Get:
        return "GET"_ba;
    case Verb::Post:
        return "POST"_ba;
    case Verb::Patch:
        return "PATCH"_ba;
    case Verb::Delete:
        return "DELETE"_ba;
    }
    return {};
}

void setRules(QNetworkRequest &request, qint64 bodySize)
{
    request.setAttribute(
        QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    // nginx ends an HTTP/2 connection after a thousand requests and wants what came in late asked
    // again; Qt fails that instead (findings/nginx-asks-again-and-qnam-does-not.sh).
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    request.setHeader(QNetworkRequest::ContentLengthHeader, bodySize);
    request.setRawHeader("User-Agent", userAgent());
}

QNetworkRequest httpRequest(const RestRequest &call, const RequestFrame &frame)
{
    QUrl url = frame.origin;
    url.setPath(u"/api/v1/"_s + call.path, QUrl::TolerantMode);
    url.setQuery(call.query);
    QNetworkRequest request(url);
    setRules(request, call.file ? call.file->totalBytes() : call.body.size());
    request.setTransferTimeout(frame.idleTimeoutMs);
    // First and alone: Laravel answers anything else with its pages for browsers.
    request.setRawHeader("Accept", "application/json");
    request.setRawHeader("Accept-Language", frame.language);
    request.setRawHeader("X-Request-Id", frame.requestId);
    for (const auto &[name, value] : call.headers)
        request.setRawHeader(name, value);
    if (!frame.token.isEmpty())
        request.setRawHeader("Authorization", "Bearer " + frame.token);
    if (call.file)
        request.setRawHeader("Content-Type", call.file->contentType());
    else if (!call.body.isEmpty())
        request.setRawHeader("Content-Type", call.contentType);
    if (call.changesState())
        request.setRawHeader("Idempotency-Key", call.idempotencyKey);
    return request;
}

bool hasOverlongLine(const QNetworkRequest &request)
{
    if (request.url().toEncoded().size() > kMostHeaderBytes)
        return true;
    const auto names = request.rawHeaderList();
    return std::any_of(names.begin(), names.end(), [&](const QByteArray &name) {
        return name.size() + request.rawHeader(name).size() + 4 > kMostHeaderBytes;
    });
}

} // namespace wxm
