// SPDX-License-Identifier: MIT
#include "api/api_calls.h"

#include "base/then.h"
#include "net/http_request.h"

#include <QJsonDocument>
#include <QPromise>

using namespace Qt::StringLiterals;

namespace wxm {

namespace {

//! So long a server is believed that it does not offer something.
constexpr std::int64_t kWearOffMs = 180'000;
constexpr int kWearOffTickMs = 10'000;

QFuture<Result<QByteArray>> notOffered(const QString &endpoint)
{
    QPromise<Result<QByteArray>> promise;
    promise.start();
    promise.addResult(failure(ApiError::Kind::NotOffered, endpoint));
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
    m_wearOff.setInterval(kWearOffTickMs);
    connect(&m_wearOff, &QTimer::timeout, this, &ApiCalls::wearOff);
}

Capability ApiCalls::capability(const QString &endpoint) const
{
    if (!m_endpoints.find(endpoint))
        return Capability::Absent;
    const auto learnt = m_learnt.constFind(endpoint);
    const bool isOld =
        learnt != m_learnt.cend() && m_rest.clock().monotonicMs() - learnt->atMs >= kWearOffMs;
    return learnt == m_learnt.cend() || isOld ? Capability::Offered : learnt->capability;
}

void ApiCalls::forgetCapabilities()
{
    const auto learnt = std::exchange(m_learnt, {});
    m_wearOff.stop();
    for (auto it = learnt.begin(); it != learnt.end(); ++it) {
        if (it->capability != Capability::Offered)
            Q_EMIT capabilityChanged(it.key());
    }
}

//! Says that what was learnt long ago is not believed any more.
void ApiCalls::wearOff()
{
    const auto now = m_rest.clock().monotonicMs();
    QStringList worn;
    bool isAnyLeft = false;
    for (auto it = m_learnt.begin(); it != m_learnt.end(); ++it) {
        if (it->capability == Capability::Offered)
            continue;
        if (now - it->atMs < kWearOffMs) {
            isAnyLeft = true;
            continue;
        }
        it->capability = Capability::Offered;
        worn.append(it.key());
    }
    if (!isAnyLeft)
        m_wearOff.stop();
    for (const auto &endpoint : std::as_const(worn))
        Q_EMIT capabilityChanged(endpoint);
}

QFuture<Result<QByteArray>> ApiCalls::send(Call call)
{
    const auto endpoint = m_endpoints.find(call.endpoint);
    if (!endpoint || capability(call.endpoint) == Capability::Absent)
        return notOffered(call.endpoint);
    RestRequest request{.verb = endpoint->isOverridden ? Verb::Post : endpoint->verb,
        .path = filledPath(endpoint->path, call.ids),
        .query = call.query,
        .file = call.file,
        .idempotencyKey = call.idempotencyKey,
        .bearer = call.bearer,
        .headers = call.headers,
        .isPoll = call.isPoll,
        .isOnce = call.isOnce,
        .isBackground = call.isBackground};
    if (endpoint->isOverridden)
        call.body.insert(u"_method"_s, QString::fromLatin1(verbName(endpoint->verb)));
    if (request.changesState() && request.verb != Verb::Delete && !request.file)
        request.body = QJsonDocument(call.body).toJson(QJsonDocument::Compact);
    auto judged = this->judged(call, *endpoint, request);
    return then(m_rest.send(std::move(request)), this,
        [this, judged](const Result<RestReply> &reply) -> Result<QByteArray> {
            if (!reply) {
                auto error = reply.error();
                refine(judged, error);
                learn(judged, reply);
                Q_EMIT failed(judged.endpoint, error);
                return failure(error);
            }
            learn(judged, reply);
            return reply->body;
        });
}

ApiCalls::Judged ApiCalls::judged(
    const Call &call, const Endpoint &endpoint, const RestRequest &request) const
{
    Judged judged{.endpoint = call.endpoint,
        .target = request.path,
        .hasIds = !call.ids.isEmpty(),
        .documented = endpoint.documented,
        .sent = {}};
    for (auto it = call.body.begin(); it != call.body.end(); ++it) {
        const bool isEmpty = it->isNull() || (it->isString() && it->toString().isEmpty());
        if (!isEmpty)
            judged.sent.append(it.key());
    }
    for (const auto &[name, value] : call.headers)
        judged.sent.append(QString::fromLatin1(name).toLower().replace(u'-', u'_'));
    return judged;
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

//! Finds out what the words of a refusal mean for this call.
void ApiCalls::refine(const Judged &call, ApiError &error) const
{
    if (error.note == ApiError::Note::ThingOrRoute && m_learnt.value(call.endpoint).hasWorked)
        error.note = ApiError::Note::None; // the route is there, so it is the thing
    if (error.kind != ApiError::Kind::Invalid)
        return;
    for (auto it = error.fieldErrors.begin(); it != error.fieldErrors.end(); ++it) {
        const bool isMissing =
            it->contains("required"_L1, Qt::CaseInsensitive) || it->contains(u"مطلوب"_s);
        if (isMissing && call.sent.contains(it.key()))
            error.note = ApiError::Note::LostOnTheWay;
    }
}

void ApiCalls::learn(const Judged &call, const Result<RestReply> &reply)
{
    auto &learnt = m_learnt[call.endpoint];
    if (!reply)
        return learnRefusal(call, learnt, reply.error());
    learnt.hasWorked = true;
    learnt.refusals = 0;
    learnt.refusal.clear();
    setCapability(call.endpoint, Capability::Offered);
}

void ApiCalls::learnRefusal(const Judged &call, Learnt &learnt, const ApiError &error)
{
    using Kind = ApiError::Kind;
    const bool speaksOfRoute = error.kind == Kind::NotOffered;
    const bool speaksOfThing = error.kind == Kind::NotFound || error.kind == Kind::Forbidden;
    if (call.documented || (!speaksOfRoute && !speaksOfThing))
        return;
    if (speaksOfRoute) {
        // One that worked a moment ago is being deployed, more likely.
        if (++learnt.refusals > (learnt.hasWorked ? 1 : 0))
            setCapability(call.endpoint, Capability::Absent);
        return;
    }
    if (learnt.hasWorked)
        return;
    const QByteArray refusal =
        QByteArray::number(error.httpStatus) + ' ' + error.serverMessage.toUtf8();
    const bool isSameForOther = learnt.refusal == refusal && learnt.target != call.target;
    learnt.refusal = refusal;
    learnt.target = call.target;
    if (isSameForOther || !call.hasIds)
        setCapability(call.endpoint,
            error.kind == Kind::Forbidden ? Capability::Forbidden : Capability::Absent);
}

void ApiCalls::setCapability(const QString &endpoint, Capability capability)
{
    auto &learnt = m_learnt[endpoint];
    const bool isNews = this->capability(endpoint) != capability;
    learnt.capability = capability;
    learnt.atMs = m_rest.clock().monotonicMs();
    if (capability != Capability::Offered && !m_wearOff.isActive())
        m_wearOff.start();
    if (isNews)
        Q_EMIT capabilityChanged(endpoint);
}

} // namespace wxm
