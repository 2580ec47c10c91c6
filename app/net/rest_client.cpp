// SPDX-License-Identifier: MIT
#include "net/rest_client.h"

#include "net/one_shot_body.h"
#include "net/refusal.h"

#include <QDateTime>
#include <QLocale>
#include <QLoggingCategory>
#include <QNetworkReply>
#include <QPromise>
#include <QRandomGenerator>
#include <QUuid>

using namespace Qt::StringLiterals;

Q_LOGGING_CATEGORY(lcNet, "wxm.net", QtInfoMsg)

namespace wxm {

namespace {

constexpr int kMaxPauses = 5; //!< 429s that one call outlasts.

QByteArray verbName(Verb verb)
{
    switch (verb) {
    case Verb::Get: return "GET"_ba;
    case Verb::Post: return "POST"_ba;
    case Verb::Patch: return "PATCH"_ba;
    case Verb::Delete: return "DELETE"_ba;
    }
    return {};
}

Result<RestReply> failed(ApiError::Kind kind, const QString &detail, int status = 0)
{
    return failure({.kind = kind, .httpStatus = status, .serverCode = {}, .detail = detail});
}

} // namespace

struct RestClient::Job {
    RestRequest request = {};
    QPromise<Result<RestReply>> promise = {};
    QByteArray id = QUuid::createUuid().toByteArray(QUuid::WithoutBraces);
    QByteArray token = {}; //!< Sent with the running try.
    QByteArray received = {};
    std::int64_t startedMs = 0;
    int retries = 0;
    int pauses = 0;
    bool replayed = false; //!< After a 401; never twice.
    bool timedOut = false;
    bool tooLarge = false;
    QNetworkReply *reply = nullptr;

    int lane() const { return !request.bearer ? 0 : request.changesState() ? 1 : 2; }
};

RestClient::RestClient(const Clock &clock, RestLimits limits, QObject *parent)
    : QObject(parent), m_clock(clock), m_limits(std::move(limits))
{
    for (auto &manager : m_lanes)
        manager.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &RestClient::resume);
}

RestClient::~RestClient()
{
    const auto jobs = std::exchange(m_jobs, {});
    for (const auto &job : jobs) {
        if (job->reply) {
            job->reply->disconnect(this);
            job->reply->abort();
        }
        job->promise.addResult(failed(ApiError::Kind::Cancelled, u"shut down"_s));
        job->promise.finish();
    }
}

void RestClient::setServer(const QUrl &origin)
{
    m_server = origin;
}

QFuture<Result<RestReply>> RestClient::send(RestRequest request)
{
    auto job = std::make_shared<Job>();
    job->request = std::move(request);
    if (job->request.changesState()) {
        if (job->request.body.isEmpty())
            job->request.body = "{}"_ba;
        if (job->request.idempotencyKey.isEmpty())
            job->request.idempotencyKey = QUuid::createUuid().toByteArray(QUuid::WithoutBraces);
    }
    job->promise.start();
    m_jobs.append(job);
    // From the event loop, so that no caller is answered before its own call has returned.
    QMetaObject::invokeMethod(this, [this, job] { admit(job); }, Qt::QueuedConnection);
    return job->promise.future();
}

void RestClient::admit(const JobPtr &job)
{
    if (m_server.isEmpty())
        finish(job, failed(ApiError::Kind::Refused, u"no server"_s));
    else if (m_pause.isActive())
        m_waiting.push_back(job);
    else if (job->request.bearer && m_gate)
        openGate(job, {});
    else
        dispatch(job, {});
}

void RestClient::openGate(const JobPtr &job, const QByteArray &rejected)
{
    m_gate->freshToken(rejected).then(this, [this, job](const Result<QByteArray> &token) {
        if (token)
            dispatch(job, *token);
        else
            finish(job, failure(token.error()));
    });
}

QNetworkRequest RestClient::networkRequest(const Job &job) const
{
    QUrl url = m_server;
    url.setPath(u"/api/v1/"_s + job.request.path, QUrl::TolerantMode);
    url.setQuery(job.request.query);
    QNetworkRequest request(url);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                         QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setTransferTimeout(m_limits.idleTimeoutMs);
    request.setHeader(QNetworkRequest::UserAgentHeader, u"WXM-Console"_s);
    request.setRawHeader("Accept", "application/json");
    request.setRawHeader("Accept-Language", m_language);
    request.setRawHeader("X-Request-Id", job.id);
    for (const auto &[name, value] : job.request.headers)
        request.setRawHeader(name, value);
    if (!job.token.isEmpty())
        request.setRawHeader("Authorization", "Bearer " + job.token);
    if (job.request.changesState()) {
        request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
        request.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
        request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
        request.setHeader(QNetworkRequest::ContentLengthHeader, job.request.body.size());
        request.setRawHeader("Idempotency-Key", job.request.idempotencyKey);
    }
    return request;
}

QNetworkReply *RestClient::start(const Job &job)
{
    auto &manager = m_lanes[size_t(job.lane())];
    const auto request = networkRequest(job);
    if (!job.request.changesState())
        return manager.get(request);
    auto *body = new OneShotBody(job.request.body);
    auto *reply = manager.sendCustomRequest(request, verbName(job.request.verb), body);
    body->setParent(reply);
    return reply;
}

void RestClient::dispatch(const JobPtr &job, const QByteArray &token)
{
    job->token = token;
    job->received.clear();
    job->timedOut = job->tooLarge = false;
    job->startedMs = m_clock.monotonicMs();
    job->reply = start(*job);
    watch(job, job->reply);
}

void RestClient::watch(const JobPtr &job, QNetworkReply *reply)
{
    connect(reply, &QNetworkReply::readyRead, this, [this, job, reply] {
        job->received += reply->readAll();
        if (job->received.size() > m_limits.maxBodyBytes && !job->tooLarge) {
            job->tooLarge = true;
            reply->abort();
        }
    });
    connect(reply, &QNetworkReply::finished, this, [this, job, reply] { settle(job, reply); });
    // Qt's own timeout watches for silence only; a server that drips is ended here.
    auto *deadline = new QTimer(reply);
    deadline->setSingleShot(true);
    connect(deadline, &QTimer::timeout, this, [job, reply] {
        job->timedOut = true;
        reply->abort();
    });
    deadline->start(job->request.changesState() ? m_limits.writeDeadlineMs : m_limits.readDeadlineMs);
}

void RestClient::settle(const JobPtr &job, QNetworkReply *reply)
{
    reply->deleteLater();
    job->reply = nullptr;
    const bool changes = job->request.changesState();
    const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const bool refused = status >= 300 && !job->timedOut;
    const bool accepted = status >= 200 && reply->error() == QNetworkReply::NoError;
    if (job->tooLarge) {
        log(*job, status, "too large");
        const auto kind = changes ? ApiError::Kind::Ambiguous : ApiError::Kind::BadReply;
        finish(job, failed(kind, u"answer too large"_s, status));
    } else if (refused || accepted) {
        log(*job, status, "answered");
        Q_EMIT reachedServer(true);
        job->received += reply->readAll();
        settleStatus(job, status, reply->rawHeader("Retry-After"));
    } else {
        log(*job, status, "broken off");
        Q_EMIT reachedServer(false);
        retryOrFail(job, readBreak(reply->error(), job->timedOut, changes));
    }
}

void RestClient::settleStatus(const JobPtr &job, int status, const QByteArray &retryAfter)
{
    if (status < 300) {
        finish(job, RestReply{status, job->received});
        return;
    }
    auto error = readRefusal(status, job->received, job->request.changesState());
    const bool mayReplay = job->request.bearer && m_gate && !job->replayed;
    if (error.kind == ApiError::Kind::RateLimited && job->pauses < kMaxPauses) {
        pauseFor(job, retryAfter);
    } else if (error.kind == ApiError::Kind::Unauthorized && mayReplay) {
        job->replayed = true;
        openGate(job, job->token);
    } else if (error.kind == ApiError::Kind::Server) {
        retryOrFail(job, std::move(error));
    } else {
        finish(job, failure(std::move(error)));
    }
}

void RestClient::pauseFor(const JobPtr &job, const QByteArray &retryAfter)
{
    ++job->pauses;
    // The refused call was admitted before those that wait already.
    m_waiting.push_front(job);
    const int seconds = readRetryAfter(retryAfter, m_clock.wallMs(), m_limits.maxRetryAfterS);
    if (!m_pause.isActive() || m_pause.remainingTime() < seconds * 1000)
        m_pause.start(seconds * 1000);
    Q_EMIT paused(seconds);
}

void RestClient::resume()
{
    const auto waiting = std::exchange(m_waiting, {});
    for (const auto &job : waiting)
        admit(job);
}

void RestClient::retryOrFail(const JobPtr &job, ApiError error)
{
    using Kind = ApiError::Kind;
    const bool curable = error.kind == Kind::Offline || error.kind == Kind::Timeout
        || error.kind == Kind::Server;
    if (job->request.changesState() || !curable || job->retries >= m_limits.retryDelaysMs.size()) {
        finish(job, failure(std::move(error)));
        return;
    }
    const double jitter = 0.7 + 0.6 * QRandomGenerator::global()->generateDouble();
    const int delay = int(m_limits.retryDelaysMs.at(job->retries++) * jitter);
    QTimer::singleShot(delay, this, [this, job] { admit(job); });
}

void RestClient::finish(const JobPtr &job, Result<RestReply> result)
{
    m_jobs.removeOne(job);
    job->promise.addResult(std::move(result));
    job->promise.finish();
}

void RestClient::log(const Job &job, int status, const char *outcome) const
{
    qCInfo(lcNet).noquote() << verbName(job.request.verb) << job.request.path << status << outcome
                            << m_clock.monotonicMs() - job.startedMs << "ms" << job.received.size()
                            << "bytes" << job.id;
}

int readRetryAfter(const QByteArray &header, EpochMs nowMs, int maxSeconds)
{
    constexpr int kUnreadable = 5;
    bool isNumber = false;
    qint64 seconds = header.trimmed().toLongLong(&isNumber);
    if (!isNumber) {
        const auto date = QLocale::c().toDateTime(QString::fromLatin1(header.trimmed()),
                                                  u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s);
        if (!date.isValid())
            return kUnreadable;
        seconds = QDateTime(date.date(), date.time(), Qt::UTC).toSecsSinceEpoch() - nowMs / 1000;
    }
    return int(std::clamp<qint64>(seconds, 1, maxSeconds));
}

} // namespace wxm
