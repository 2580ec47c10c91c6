// SPDX-License-Identifier: MIT
#include "net/http_request.h"

#include "net/user_agent.h"

using namespace Qt::StringLiterals;

namespace wxm {

namespace {

void setPolicies(QNetworkRequest &request)
{
    request.setAttribute(
        QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
}

//! Together with OneShotBody: without either of these Qt repeats what a server did not answer.
void setUploadRules(QNetworkRequest &request, const RestRequest &call)
{
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    request.setRawHeader("Content-Type", call.contentType);
    request.setHeader(QNetworkRequest::ContentLengthHeader, call.body.size());
    request.setRawHeader("Idempotency-Key", call.idempotencyKey);
}

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

QNetworkRequest httpRequest(const RestRequest &call, const RequestFrame &frame)
{
    QUrl url = frame.origin;
    url.setPath(u"/api/v1/"_s + call.path, QUrl::TolerantMode);
    url.setQuery(call.query);
    QNetworkRequest request(url);
    setPolicies(request);
    request.setTransferTimeout(frame.idleTimeoutMs);
    request.setRawHeader("User-Agent", userAgent());
    request.setRawHeader("Accept", "application/json");
    request.setRawHeader("Accept-Language", frame.language);
    request.setRawHeader("X-Request-Id", frame.requestId);
    for (const auto &[name, value] : call.headers)
        request.setRawHeader(name, value);
    if (!frame.token.isEmpty())
        request.setRawHeader("Authorization", "Bearer " + frame.token);
    if (call.changesState())
        setUploadRules(request, call);
    return request;
}

} // namespace wxm
