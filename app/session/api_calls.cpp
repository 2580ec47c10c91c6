// SPDX-License-Identifier: MIT
#include "session/api_calls.h"

#include <QJsonDocument>
#include <QPromise>

using namespace Qt::StringLiterals;

namespace wxm {

namespace {

QFuture<Result<QByteArray>> notOffered(const QString &endpoint)
{
    QPromise<Result<QByteArray>> promise;
    promise.start();
    promise.addResult(
        failure({.kind = ApiError::Kind::NotOffered, .serverCode = {}, .detail = endpoint}));
    promise.finish();
    return promise.future();
}

QString filledPath(QString path, const QMap<QString, std::int64_t> &ids)
{
    for (auto it = ids.begin(); it != ids.end(); ++it)
        path.replace(u'{' + it.key() + u'}', QString::number(it.value()));
    return path;
}

} // namespace

ApiCalls::ApiCalls(RestClient &rest, EndpointMap endpoints, QObject *parent)
    : QObject(parent)
    , m_rest(rest)
    , m_endpoints(std::move(endpoints))
{
}

Capability ApiCalls::capability(const QString &endpoint) const
{
    if (!m_endpoints.find(endpoint))
        return Capability::Absent;
    return m_learnt.value(endpoint, Capability::Offered);
}

void ApiCalls::forgetCapabilities()
{
    const auto learnt = std::exchange(m_learnt, {});
    for (auto it = learnt.begin(); it != learnt.end(); ++it)
        Q_EMIT capabilityChanged(it.key());
}

QFuture<Result<QByteArray>> ApiCalls::send(Call call)
{
    const auto endpoint = m_endpoints.find(call.endpoint);
    if (!endpoint || capability(call.endpoint) == Capability::Absent)
        return notOffered(call.endpoint);
    RestRequest request{.verb = endpoint->verb,
        .path = filledPath(endpoint->path, call.ids),
        .query = call.query,
        .idempotencyKey = call.idempotencyKey,
        .bearer = call.bearer,
        .headers = call.headers,
        .isPoll = call.isPoll};
    if (request.changesState())
        request.body = QJsonDocument(call.body).toJson(QJsonDocument::Compact);
    const bool documented = endpoint->documented;
    return m_rest.send(std::move(request))
        .then(this,
            [this, documented, id = call.endpoint](
                const Result<RestReply> &reply) -> Result<QByteArray> {
                learn(id, documented, reply);
                if (!reply) {
                    Q_EMIT failed(id, reply.error());
                    return failure(reply.error());
                }
                return reply->body;
            });
}

bool ApiCalls::changesState(const Call &call) const
{
    const auto endpoint = m_endpoints.find(call.endpoint);
    return endpoint && endpoint->verb != Verb::Get && call.bearer;
}

void ApiCalls::addCursor(Call &call, const PageCursor &at)
{
    if (at.cursor.isEmpty()) {
        call.query.addQueryItem(u"page"_s, QString::number(at.page));
        call.query.addQueryItem(u"per_page"_s, u"50"_s);
    } else {
        call.query.addQueryItem(
            u"cursor"_s, QString::fromLatin1(QUrl::toPercentEncoding(at.cursor)));
    }
}

void ApiCalls::learn(const QString &endpoint, bool documented, const Result<RestReply> &reply)
{
    if (documented)
        return;
    if (reply)
        setCapability(endpoint, Capability::Offered);
    else if (reply.error().kind == ApiError::Kind::NotOffered)
        setCapability(endpoint, Capability::Absent);
    else if (reply.error().kind == ApiError::Kind::Forbidden)
        setCapability(endpoint, Capability::Forbidden);
}

void ApiCalls::setCapability(const QString &endpoint, Capability capability)
{
    if (m_learnt.value(endpoint, Capability::Offered) == capability)
        return;
    m_learnt[endpoint] = capability;
    Q_EMIT capabilityChanged(endpoint);
}

} // namespace wxm
