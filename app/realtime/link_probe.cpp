// SPDX-License-Identifier: MIT
#include "realtime/link_probe.h"

#include "socketio/transport.h"

#include <QRandomGenerator>

#include <utility>

using namespace Qt::StringLiterals;

namespace wxm {

namespace {

constexpr qint64 kMostBytes = 64 * 1024;

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

LinkProbe::LinkProbe(std::function<void()> answered, ProbeTiming timing, QObject *parent)
    : QObject(parent)
    , m_answered(std::move(answered))
    , m_timing(timing)
{
    m_next.setSingleShot(true);
    m_limit.setSingleShot(true);
    connect(&m_next, &QTimer::timeout, this, &LinkProbe::ask);
    connect(&m_limit, &QTimer::timeout, this, [this] { ended(false); });
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
    m_next.stop();
    m_limit.stop();
    m_exchange.reset();
}

void LinkProbe::plan()
{
    const double spread = 0.7 + 0.6 * QRandomGenerator::global()->generateDouble();
    m_next.start(int(m_timing.everyMs * spread));
}

void LinkProbe::ask()
{
    socketio::http::Exchange::Request request;
    socketio::ConnectionOptions options;
    options.url = m_server;
    QString problem;
    request.method = "GET";
    request.url = questionFor(m_server);
    request.tls = socketio::tlsConfiguration(options, problem);
    m_limit.start(m_timing.limitMs);
    m_exchange = std::make_unique<socketio::http::Exchange>(std::move(request), kMostBytes,
        [this](const socketio::http::ResponseReader &answer, const QString &fault) {
            // A proxy that speaks for a server that is away says so with 5xx.
            ended(fault.isEmpty() && answer.status() >= 200 && answer.status() < 500);
        });
}

void LinkProbe::ended(bool isThere)
{
    m_limit.stop();
    if (m_exchange) {
        m_exchange->cancel();
        m_exchange.release()->deleteLater(); // it may be in the middle of its call to us
    }
    plan();
    // An attempt that fails though the server answers is left to its own pace.
    if (isThere && !std::exchange(m_isThere, true))
        m_answered();
    else
        m_isThere = isThere;
}

} // namespace wxm
