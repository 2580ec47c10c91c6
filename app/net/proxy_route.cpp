// SPDX-License-Identifier: MIT
#include "net/proxy_route.h"

#include "net/proxy.h"
#include "net/server_url.h"

#include <QFuture>
#include <QPromise>
#include <QThreadPool>

#include <memory>
#include <utility>

namespace wxm {

namespace {

constexpr int kGoodForMs = 60'000;

} // namespace

ProxyRoute::ProxyRoute(Ask ask, QObject *parent)
    : QObject(parent)
    , m_ask(ask ? std::move(ask) : Ask(proxyTo))
{
}

void ProxyRoute::find(const QUrl &server, Found found)
{
    if (isLoopbackHost(server.host())) {
        found(QNetworkProxy(QNetworkProxy::NoProxy));
        return;
    }
    if (server != m_server) {
        m_server = server;
        forget();
    }
    if (!m_isKnown)
        m_waiting.push_back(std::move(found));
    if (!m_isKnown || m_goodFor.hasExpired())
        ask();
    if (m_isKnown && found)
        found(m_answer);
}

void ProxyRoute::forget()
{
    ++m_round;
    m_isKnown = m_isAsking = false;
    m_answer = QNetworkProxy(QNetworkProxy::NoProxy);
    if (!m_waiting.empty())
        ask();
}

void ProxyRoute::ask()
{
    if (std::exchange(m_isAsking, true))
        return;
    auto promise = std::make_shared<QPromise<QNetworkProxy>>();
    promise->start();
    promise->future().then(this,
        [this, round = m_round](const QNetworkProxy &answer) { onAnswer(round, answer); });
    QThreadPool::globalInstance()->start([promise, question = m_ask, server = m_server] {
        promise->addResult(question(server));
        promise->finish();
    });
}

void ProxyRoute::onAnswer(int round, const QNetworkProxy &answer)
{
    if (round != m_round)
        return;
    m_isAsking = false;
    m_isKnown = true;
    m_answer = answer;
    m_goodFor.setRemainingTime(kGoodForMs);
    const auto waiting = std::exchange(m_waiting, {});
    for (const auto &found : waiting)
        found(answer);
}

} // namespace wxm
