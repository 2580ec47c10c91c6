// SPDX-License-Identifier: MIT
#include "net/plain_fetch.h"

#include "net/http_request.h"
#include "net/non_rewindable_body.h"
#include "net/read_ahead.h"
#include "net/server_url.h"

#include <QFutureWatcher>
#include <QNetworkCookieJar>
#include <QNetworkReply>
#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wxm {

namespace {

Result<QByteArray> outcome(const QNetworkReply &reply, const QByteArray &body, qint64 maxBytes)
{
    const int status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (reply.property("tooLong").toBool())
        return failure(ApiError::Kind::BadReply, u"longer than %1 bytes"_s.arg(maxBytes), status);
    if (reply.error() == QNetworkReply::OperationCanceledError)
        return failure(ApiError::Kind::Timeout, u"no answer in time"_s, status);
    if (status == 0)
        return failure(ApiError::Kind::Offline, u"network fault %1"_s.arg(int(reply.error())));
    if (status != 200)
        return failure(ApiError::Kind::Refused, u"answered %1"_s.arg(status), status);
    if (reply.error() != QNetworkReply::NoError)
        return failure(ApiError::Kind::Offline, u"the answer was cut"_s, status);
    return body;
}

//! Bit by bit: a large file in one go would hold up the GUI thread. False: it is longer than that.
bool readOn(QNetworkReply &reply, QByteArray &body, qint64 maxBytes)
{
    if (body.size() + reply.bytesAvailable() > maxBytes)
        return false;
    if (body.isEmpty()) // room for all, else what is here is copied each time that it grows
        body.reserve(qsizetype(std::clamp<qint64>(
            reply.header(QNetworkRequest::ContentLengthHeader).toLongLong(), 0, maxBytes)));
    body += reply.readAll();
    return true;
}

} // namespace

PlainFetch::PlainFetch(qint64 maxBytes, int deadlineMs, QObject *parent)
    : QObject(parent)
    , m_maxBytes(maxBytes)
    , m_deadlineMs(deadlineMs)
{
}

PlainFetch::~PlainFetch()
{
    // Their promises are finished by `finished`, while the manager is still whole.
    for (auto *reply : m_manager.findChildren<QNetworkReply *>())
        reply->abort();
}

QFuture<Result<QByteArray>> PlainFetch::get(const QUrl &url) { return ask(url, {}); }

QFuture<Result<QByteArray>> PlainFetch::post(const QUrl &url, const QByteArray &json)
{
    return ask(url, json);
}

//! `json` empty: a reading.
QFuture<Result<QByteArray>> PlainFetch::ask(const QUrl &url, const QByteArray &json)
{
    auto promise = std::make_shared<QPromise<Result<QByteArray>>>();
    promise->start();
    const auto future = promise->future();
    if (url.scheme() != "https"_L1 && !(url.scheme() == "http"_L1 && isLoopbackHost(url.host()))) {
        promise->addResult(failure(ApiError::Kind::InsecureUrl, u"not https"_s));
        promise->finish();
        return future;
    }
    m_route.find(
        url, [this, url, json, promise](const QNetworkProxy &proxy, const Obstacle &obstacle) {
            if (promise->isCanceled()) {
                promise->finish();
                return;
            }
            if (obstacle) {
                promise->addResult(failure(ApiError::Kind::Offline, u"refused by the proxy"_s));
                promise->finish();
                return;
            }
            m_manager.setProxy(proxy);
            begin(url, json, promise);
        });
    return future;
}

void PlainFetch::begin(const QUrl &url, const QByteArray &json, const PromisePtr &promise)
{
    QNetworkRequest request(url);
    setRules(request, json.size());
    if (!json.isEmpty())
        request.setRawHeader("Content-Type", "application/json");
    request.setAttribute(
        QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    auto *body = new NonRewindableBody(json);
    QNetworkReply *reply =
        m_manager.sendCustomRequest(request, json.isEmpty() ? "GET" : "POST", body);
    body->setParent(reply);
    limitReadAhead(*reply, m_maxBytes);
    const auto read = std::make_shared<QByteArray>();
    // Not by downloadProgress, which leaves out what comes quickly.
    const auto readMore = [this, reply, read] {
        if (reply->property("tooLong").toBool() || readOn(*reply, *read, m_maxBytes))
            return;
        reply->setProperty("tooLong", true);
        reply->abort();
    };
    connect(reply, &QNetworkReply::readyRead, reply, readMore);
    connect(reply, &QNetworkReply::finished, reply, [this, reply, promise, read, readMore] {
        if (reply->error() == QNetworkReply::NoError)
            readMore();
        promise->addResult(outcome(*reply, *read, m_maxBytes));
        promise->finish();
        reply->deleteLater();
    });
    auto *watcher = new QFutureWatcher<Result<QByteArray>>(reply);
    connect(watcher, &QFutureWatcherBase::canceled, reply, &QNetworkReply::abort);
    watcher->setFuture(promise->future());
    QTimer::singleShot(m_deadlineMs, reply, [reply] { reply->abort(); });
}

} // namespace wxm
