// SPDX-License-Identifier: MIT
#include "base/then.h"
#include "net/http_request.h"
#include "net/proxy_passwords.h"
#include "net/read_ahead.h"
#include "net/reply_obstacle.h"
#include "net/rest_client_p.h"

#include <QAuthenticator>
#include <QLoggingCategory>
#include <QNetworkReply>

using namespace Qt::StringLiterals;

Q_LOGGING_CATEGORY(lcNet, "wxm.net", QtInfoMsg)

namespace wxm {

namespace {

constexpr int kMaxPauses = 5;    //!< 429s that one call outlasts.
constexpr int kMaxRestarts = 12; //!< Qt keeps six connections to a server.
//! Of a read: a server that ends each connection without a word is left alone for a while.
constexpr int kMaxReadRestarts = 3;
//! Changes under way at once, no more than Qt has connections: one that waits in Qt's own queue is
//! put on a connection that has just broken, and lost with it, while nobody can tell.
constexpr int kMaxChanges = 6;
constexpr int kOwnRetryS = 15; //!< Of a server in maintenance that does not say when to ask again.

Result<RestReply> refusedByProxy(const Obstacle &obstacle)
{
    ApiError error{.kind = ApiError::Kind::Offline, .detail = u"refused by the proxy"_s};
    error.obstacle = obstacle;
    return failure(std::move(error));
}

//! What a failed refresh means for the call that waited for it: the call itself was not carried
//! out, and the refusal of the refresh says nothing about the call's own endpoint.
ApiError gateFailure(ApiError error, bool outcomeMatters)
{
    using Kind = ApiError::Kind;
    switch (error.kind) {
    case Kind::Timeout:
    case Kind::RateLimited:
    case Kind::Server:
    case Kind::Unavailable:
        // Of the call's own end these would leave open whether it was done. It was not.
        if (outcomeMatters)
            error.kind = Kind::Offline;
        return error;
    case Kind::Offline:
    case Kind::TlsFailed:
    case Kind::InsecureUrl:
    case Kind::Cancelled:
        return error;
    case Kind::BadReply:
    case Kind::Ambiguous:
        error.kind = Kind::Offline;
        return error;
    case Kind::Unauthorized:
    case Kind::Forbidden:
    case Kind::NotFound:
    case Kind::NotOffered:
    case Kind::Conflict:
    case Kind::Invalid:
    case Kind::Refused:
    case Kind::TooLarge:
        break;
    }
    error.kind = Kind::Unauthorized;
    return error;
}

bool wasNeverConnected(QNetworkReply::NetworkError error)
{
    using E = QNetworkReply::NetworkError;
    return error == E::ConnectionRefusedError || error == E::HostNotFoundError
        || error == E::ProxyConnectionRefusedError || error == E::ProxyNotFoundError;
}

} // namespace

RestClient::RestClient(const Clock &clock, RestLimits limits, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_limits(std::move(limits))
{
    for (auto &manager : m_lanes) {
        manager.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
        connect(&manager, &QNetworkAccessManager::proxyAuthenticationRequired, this,
            [this](auto, auto *to) { answerProxy(m_route.current(), *to); });
    }
    m_pause.setSingleShot(true);
    m_pause.setTimerType(Qt::PreciseTimer); // a coarse one may end before the server's time
    connect(&m_pause, &QTimer::timeout, this, &RestClient::resume);
    m_budgetTimer.setSingleShot(true);
    connect(&m_budgetTimer, &QTimer::timeout, this, &RestClient::release);
}

RestClient::~RestClient()
{
    m_isClosing = true;
    const auto jobs = std::exchange(m_jobs, {});
    for (const auto &job : jobs) {
        if (job->reply) {
            job->reply->disconnect(this);
            job->reply->abort();
        }
        job->promise.addResult(failure(ApiError::Kind::Cancelled, u"shut down"_s));
        job->promise.finish();
    }
}

void RestClient::setServer(const QUrl &origin)
{
    if (origin == m_server)
        return;
    dropCalls();
    m_server = origin;
    m_budget.forget();
    if (std::exchange(m_isUnavailable, false))
        Q_EMIT unavailable(0);
    if (!m_pause.isActive())
        return release();
    m_pause.stop();
    resume();
}

void RestClient::dropCalls()
{
    ++m_generation;
    const auto jobs = m_jobs;
    for (const auto &job : jobs) {
        if (!job->request.bearer || (job->reply && job->request.changesState()))
            continue;
        m_waiting.removeOne(job);
        if (auto *reply = std::exchange(job->reply, nullptr)) {
            reply->disconnect(this);
            // Not aborted: it may be ending just now, which Qt does not take well.
            reply->setReadBufferSize(64 * 1024);
            connect(reply, &QNetworkReply::finished, reply, &QObject::deleteLater);
        }
        finish(job, failure(ApiError::Kind::Cancelled, u"signed out"_s));
    }
}

QFuture<Result<RestReply>> RestClient::send(RestRequest request)
{
    auto job = std::make_shared<Job>();
    job->request = std::move(request);
    if (job->request.changesState()) {
        if (job->request.body.isEmpty() && !job->request.file && job->request.verb != Verb::Delete)
            job->request.body = "{}"_ba;
        if (job->request.idempotencyKey.isEmpty())
            job->request.idempotencyKey = QUuid::createUuid().toByteArray(QUuid::WithoutBraces);
    }
    job->promise.start();
    job->number = ++m_sent;
    job->generation = m_generation;
    job->origin = m_server;
    if (m_isClosing) {
        job->promise.addResult(failure(ApiError::Kind::Cancelled, u"shut down"_s));
        job->promise.finish();
        return job->promise.future();
    }
    m_jobs.append(job);
    if (const auto &file = job->request.file) {
        connect(file.get(), &FileUpload::cancelled, this, [this, job] { cancel(job); });
        connect(file.get(), &FileUpload::fileGone, this, [this, job] { cancel(job); });
    }
    // From the event loop, so that no caller is answered before its own call has returned.
    QMetaObject::invokeMethod(
        this, [this, job] { admit(job); }, Qt::QueuedConnection);
    return job->promise.future();
}

void RestClient::admit(const JobPtr &job)
{
    if (job->promise.future().isFinished())
        return; // dropped meanwhile
    if (job->generation != m_generation && job->request.bearer)
        finish(job, failure(ApiError::Kind::Cancelled, u"signed out"_s));
    else if (job->origin.isEmpty())
        finish(job, failure(ApiError::Kind::Refused, u"no server"_s));
    else if (mustWait(*job))
        hold(job);
    else if (!acquireSlot(*job))
        m_queued.append(job);
    else if (job->request.bearer && m_gate)
        openGate(job, {});
    else
        dispatch(job, {});
}

bool RestClient::acquireSlot(Job &job)
{
    if (job.hasPlace || !job.request.changesState() || !job.request.bearer || job.request.file)
        return true;
    if (m_changes >= kMaxChanges)
        return false;
    ++m_changes;
    return job.hasPlace = true;
}

void RestClient::releaseSlot(Job &job)
{
    if (!std::exchange(job.hasPlace, false))
        return;
    --m_changes;
    while (m_changes < kMaxChanges && !m_queued.isEmpty())
        admit(m_queued.takeFirst());
}

void RestClient::openGate(const JobPtr &job, const QByteArray &rejected)
{
    then(m_gate->freshToken(rejected), this, [this, job](const Result<QByteArray> &token) {
        if (job->promise.future().isFinished())
            return;
        if (!token)
            finish(job, failure(gateFailure(token.error(), job->request.outcomeMatters())));
        else if (job->generation != m_generation)
            finish(job, failure(ApiError::Kind::Cancelled, u"signed out"_s));
        else if (m_pause.isActive())
            hold(job);
        else
            dispatch(job, *token);
    });
}

QNetworkReply *RestClient::start(Job &job)
{
    auto &manager = m_lanes[size_t(job.lane())];
    const auto request = httpRequest(
        job.request, {job.origin, job.token, job.id, m_language, m_limits.idleTimeoutMs});
    job.hasOverlongLine = hasOverlongLine(request);
    if (job.request.file)
        job.body = job.request.file->makeBody();
    else
        job.body = new NonRewindableBody(job.request.body);
    // A body says whether a connection that broke had taken any of the request. Without one it
    // cannot be told, so such a change never gets a connection that may just be closing.
    const bool needsFresh =
        job.request.changesState() && job.request.body.isEmpty() && !job.request.file;
    auto *sender = needsFresh ? new QNetworkAccessManager(this) : &manager;
    sender->setProxy(manager.proxy());
    auto *reply = sender->sendCustomRequest(request, verbName(job.request.verb), job.body);
    job.body->setParent(reply);
    limitReadAhead(*reply, m_limits.maxBodyBytes);
    if (needsFresh)
        connect(reply, &QObject::destroyed, sender, &QObject::deleteLater);
    return reply;
}

void RestClient::dispatch(const JobPtr &job, const QByteArray &token)
{
    job->token = token;
    const auto begun = [this, job, generation = m_generation](
                           const QNetworkProxy &proxy, const Obstacle &obstacle) {
        if (job->promise.future().isFinished())
            return; // dropped meanwhile
        if (obstacle) {
            Q_EMIT reachedServer(false);
            finish(job, refusedByProxy(obstacle));
            return;
        }
        if (generation != m_generation && job->request.bearer)
            finish(job, failure(ApiError::Kind::Cancelled, u"signed out"_s));
        else
            begin(job, proxy);
    };
    m_route.find(job->origin, begun);
}

void RestClient::begin(const JobPtr &job, const QNetworkProxy &proxy)
{
    job->received.clear();
    job->obstacle = {};
    job->timedOut = job->tooLarge = false;
    job->startedMs = m_clock.monotonicMs();
    m_lanes[size_t(job->lane())].setProxy(proxy);
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
    connect(reply, &QNetworkReply::sslErrors, this,
        [job](const QList<QSslError> &errors) { job->obstacle = certificateObstacle(errors); });
    connect(reply, &QNetworkReply::finished, this, [this, job, reply] { settle(job, reply); });
    // Qt's own timeout watches for silence only; a server that drips is ended here.
    auto *deadline = new QTimer(reply);
    deadline->setSingleShot(true);
    connect(deadline, &QTimer::timeout, this, [job, reply] {
        job->timedOut = true;
        reply->abort();
    });
    deadline->start(
        job->request.changesState() ? m_limits.writeDeadlineMs : m_limits.readDeadlineMs);
    if (const auto &file = job->request.file)
        connect(file.get(), &FileUpload::progressed, deadline, [deadline] { deadline->start(); });
}

//! Of a file whose sender does not want it any more, or that cannot be read.
void RestClient::cancel(const JobPtr &job)
{
    if (job->promise.future().isFinished())
        return;
    m_waiting.removeOne(job);
    m_retrying.removeOne(job);
    if (auto *reply = std::exchange(job->reply, nullptr)) {
        reply->disconnect(this);
        reply->abort();
        reply->deleteLater();
    }
    finish(job, failure(ApiError::Kind::Cancelled, u"cancelled"_s));
}

void RestClient::settle(const JobPtr &job, QNetworkReply *reply)
{
    reply->deleteLater();
    job->reply = nullptr;
    const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const bool refused = status >= 300 && !job->timedOut;
    const bool accepted = status >= 200 && reply->error() == QNetworkReply::NoError;
    if (job->tooLarge) {
        log(*job, status, "too large");
        const auto kind =
            job->request.outcomeMatters() ? ApiError::Kind::Ambiguous : ApiError::Kind::BadReply;
        finish(job, failure(kind, u"answer too large"_s, status));
    } else if (status >= 200 && status < 300
        && reply->error() == QNetworkReply::UnknownContentError) {
        log(*job, status, "unreadable"); // Qt's guard against what unpacks to far more than it was
        const auto kind =
            job->request.outcomeMatters() ? ApiError::Kind::Ambiguous : ApiError::Kind::BadReply;
        finish(job, failure(kind, u"unreadable content"_s, status));
    } else if (refused || accepted) {
        log(*job, status, "answered");
        Q_EMIT reachedServer(true);
        job->received += reply->readAll();
        settleStatus(job, status, *reply);
    } else if (status == 0 && isStale(*job, reply->error())) {
        log(*job, status, "stale connection");
        ++job->restarts;
        admit(job);
    } else {
        log(*job, status, "broken off, error " + QByteArray::number(int(reply->error())));
        Q_EMIT reachedServer(false);
        auto error = fromNetworkError(reply->error(), job->timedOut, reachOf(*job, reply->error()));
        const auto &proxy = m_lanes[size_t(job->lane())].proxy();
        error.obstacle = job->obstacle ? job->obstacle : replyObstacle(*reply, proxy);
        const bool isAborted = reply->error() == QNetworkReply::OperationCanceledError;
        if (!error.obstacle && (job->timedOut || isAborted)) // nothing is suspected without a proxy
            error.obstacle = m_route.suspicion();
        if (error.obstacle.isAboutSignIn())
            m_route.doubt();
        retryOrFail(job, std::move(error));
    }
}

//! True where a call met a connection that the server was closing: a read, which may be asked again
//! whatever came of it, or a change of which not a byte went out: nothing can have happened.
bool RestClient::isStale(const Job &job, QNetworkReply::NetworkError error) const
{
    // Qt 6.4 calls it the first, 6.8 the second too.
    const bool wasClosed =
        error == QNetworkReply::RemoteHostClosedError || error == QNetworkReply::ContentReSendError;
    if (job.timedOut || !wasClosed)
        return false;
    return job.request.changesState() ? job.restarts < kMaxRestarts && job.body->isUntouched()
                                      : job.restarts < kMaxReadRestarts;
}

Reach RestClient::reachOf(const Job &job, QNetworkReply::NetworkError error) const
{
    if (!job.request.outcomeMatters())
        return Reach::Read;
    return job.body->isUntouched() || wasNeverConnected(error) ? Reach::Nothing : Reach::Unknown;
}

void RestClient::settleStatus(const JobPtr &job, int status, const QNetworkReply &reply)
{
    if (status < 300) {
        noteAnswer(status, reply, nullptr);
        finish(job, RestReply{status, job->received});
        return;
    }
    auto error = refusalOf(*job, status, reply);
    noteAnswer(status, reply, &error);
    const bool mayReplay = job->request.bearer && m_gate && !job->replayed;
    if (error.kind == ApiError::Kind::RateLimited && job->pauses < kMaxPauses
        && !job->request.isOnce) {
        pauseFor(job, error.retryAfterS);
    } else if (error.kind == ApiError::Kind::Unauthorized && mayReplay) {
        job->replayed = true;
        openGate(job, job->token);
    } else if (error.kind == ApiError::Kind::Server
        || (error.kind == ApiError::Kind::Unavailable && error.retryAfterS == 0)) {
        retryOrFail(job, std::move(error));
    } else {
        if (status == 419 && job->replayed)
            error.kind = ApiError::Kind::Refused; // no token cures it: a page, not the API
        finish(job, failure(std::move(error)));
    }
}

ApiError RestClient::refusalOf(const Job &job, int status, const QNetworkReply &reply) const
{
    auto error = fromHttpStatus(status, job.received, job.request.outcomeMatters());
    const auto seconds = [&](const QByteArray &header) {
        return readRetryAfter(header, m_clock.wallMs(), m_limits.maxRetryAfterS);
    };
    const QByteArray retryAfter = reply.rawHeader("Retry-After");
    if (!retryAfter.isEmpty() || error.kind == ApiError::Kind::RateLimited)
        error.retryAfterS = seconds(retryAfter);
    else if (const QByteArray refresh = reply.rawHeader("Refresh"); !refresh.isEmpty())
        error.retryAfterS = seconds(refresh.split(';').first()); // `artisan down --refresh`
    const bool isBadRequest = status == 400 && error.serverMessage.isEmpty();
    if (job.hasOverlongLine && (isBadRequest || status == 413)) {
        error.kind = ApiError::Kind::TooLarge;
        error.note = ApiError::Note::HeaderTooLong;
    }
    return error;
}

void RestClient::noteAnswer(int status, const QNetworkReply &reply, const ApiError *error)
{
    const auto number = [&](const char *name) {
        bool isNumber = false;
        const int value = reply.rawHeader(name).trimmed().toInt(&isNumber);
        return isNumber ? value : -1;
    };
    if (status < 300)
        m_budget.take(
            number("X-RateLimit-Limit"), number("X-RateLimit-Remaining"), m_clock.monotonicMs());
    const bool isMaintained =
        error && error->kind == ApiError::Kind::Unavailable && error->note == ApiError::Note::None;
    if (isMaintained) {
        m_isUnavailable = true;
        Q_EMIT unavailable(error->retryAfterS > 0 ? error->retryAfterS : kOwnRetryS);
    } else if (status < 500 && std::exchange(m_isUnavailable, false)) {
        Q_EMIT unavailable(0);
    }
}

void RestClient::finish(const JobPtr &job, Result<RestReply> result)
{
    job->token.fill('\0');
    if (const auto &file = job->request.file)
        file->disconnect(this); // which held the job
    m_jobs.removeOne(job);
    job->promise.addResult(std::move(result));
    job->promise.finish();
    releaseSlot(*job);
    if (std::exchange(job->isReleased, false)) {
        --m_released;
        release();
    }
}

void RestClient::log(const Job &job, int status, const QByteArray &outcome) const
{
    qCInfo(lcNet).noquote() << verbName(job.request.verb) << job.request.path << status << outcome
                            << m_clock.monotonicMs() - job.startedMs << "ms" << job.received.size()
                            << "bytes" << job.id;
}

} // namespace wxm
