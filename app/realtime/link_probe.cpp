// SPDX-License-Identifier: MIT
#include "realtime/link_probe.h"

#include "net/user_agent.h"
#include "socketio/proxy_door.h"
#include "socketio/transport.h"

#include <QAuthenticator>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QRandomGenerator>
#include <QTimer>

#include <utility>

using namespace Qt::StringLiterals;

namespace wxm {

namespace {

//! The body says nothing that is asked for.
constexpr qint64 kMostBytes = 1024;

//! A transport that no server has: answered with a word of refusal, and no session is made for it.
QUrl questionFor(const QUrl &server)
{
    QUrl url = server;
    if (url.path().isEmpty())
        url.setPath(u"/socket.io/"_s);
    url.setQuery(u"EIO=4&transport=none"_s);
    return url;
}

} // namespace

LinkProbe::LinkProbe(
    std::function<void()> answered, const Clock &clock, ProbeTiming timing, QObject *parent)
    : QObject(parent)
    , m_answered(std::move(answered))
    , m_timing(timing)
    , m_next(clock.createTimer([this] { knock(); }))
    , m_limit(clock.createTimer([this] { ended(false); }))
{
}

LinkProbe::~LinkProbe() = default;

void LinkProbe::start(const QUrl &server)
{
    m_server = server;
    if (std::exchange(m_isRunning, true))
        return;
    m_isThere = false;
    plan();
}

void LinkProbe::stop()
{
    m_isRunning = false;
    m_next->stop();
    m_limit->stop();
    drop();
}

void LinkProbe::plan()
{
    const double spread = 0.7 + 0.6 * QRandomGenerator::global()->generateDouble();
    m_next->start(int(m_timing.everyMs * spread));
}

void LinkProbe::knock()
{
    socketio::ConnectionOptions options;
    options.url = m_server;
    options.headers.insert("User-Agent", userAgent());
    if (!m_network) {
        m_network = std::make_unique<QNetworkAccessManager>();
        connect(m_network.get(), &QNetworkAccessManager::proxyAuthenticationRequired, this,
            [this](const QNetworkProxy &, QAuthenticator *asked) {
                socketio::answerProxy(m_network->proxy(), *asked);
            });
    }
    const auto proxy = socketio::proxyFor(options);
    m_network->setProxy(proxy);
    m_limit->start(m_timing.limitMs);
    if (proxy.type() != QNetworkProxy::HttpProxy)
        return ask(options);
    const auto port = quint16(m_server.port(m_server.scheme() == "https"_L1 ? 443 : 80));
    m_door = std::make_unique<socketio::ProxyDoor>(
        proxy, m_server.host(), port, [this, options](const socketio::Obstacle &obstacle) {
            m_door.release()->deleteLater(); // it is in the middle of its call to us
            if (obstacle.kind == socketio::Obstacle::Kind::None)
                ask(options);
            else
                ended(false);
        });
}

void LinkProbe::ask(const socketio::ConnectionOptions &options)
{
    QString problem;
    auto request = socketio::requestFor(
        options, socketio::TransportKind::Polling, questionFor(m_server), nullptr);
    request.setSslConfiguration(socketio::tlsConfiguration(options, problem));
    request.setAttribute(
        QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setAttribute(
        QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setRawHeader(
        "Connection", "close"); // one that broke unseen would answer for the server
    m_reply = m_network->get(request);
    m_reply->setReadBufferSize(kMostBytes);
    // The first line tells all.
    connect(m_reply, &QNetworkReply::metaDataChanged, this, &LinkProbe::onFinished);
    connect(m_reply, &QNetworkReply::finished, this, &LinkProbe::onFinished);
}

void LinkProbe::onFinished()
{
    if (!m_reply)
        return;
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    // A proxy that speaks for a server that is away says so with 5xx.
    ended(status >= 200 && status < 500);
}

void LinkProbe::drop()
{
    m_door.reset();
    QNetworkReply *reply = m_reply;
    m_reply = nullptr;
    if (!reply)
        return;
    reply->disconnect(this);
    // It may be in the middle of its call to us, where Qt does not take an abort well.
    QTimer::singleShot(0, reply, [reply] {
        reply->abort();
        reply->deleteLater();
    });
}

void LinkProbe::ended(bool isThere)
{
    m_limit->stop();
    drop();
    plan();
    // An attempt that fails though the server answers is left to its own pace.
    if (isThere && !std::exchange(m_isThere, true))
        m_answered();
    else
        m_isThere = isThere;
}

} // namespace wxm
