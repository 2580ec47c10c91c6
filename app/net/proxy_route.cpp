// SPDX-License-Identifier: MIT
#include "net/proxy_route.h"

#include "base/on_pool.h"
#include "base/then.h"
#include "net/proxy.h"
#include "net/proxy_trial.h"
#include "net/server_url.h"

#include <QFuture>

#include <memory>
#include <utility>

namespace wxm {

ProxyRoute::ProxyRoute(Ask ask, int trialMs, QObject *parent)
    : QObject(parent)
    , m_ask(ask ? std::move(ask) : Ask(proxyTo))
    , m_trialMs(trialMs)
{
}

ProxyRoute::~ProxyRoute() = default;

void ProxyRoute::find(const QUrl &server, Found found)
{
    if (isLoopbackHost(server.host())) {
        found(QNetworkProxy(QNetworkProxy::NoProxy), {});
        return;
    }
    if (server != m_server) {
        m_server = server;
        forget();
    }
    // A refusal does not count for longer than its minute: what comes then waits for a new trial.
    const bool isOver = m_goodFor.hasExpired();
    if (m_isKnown && !(isOver && m_obstacle)) {
        if (isOver)
            ask();
        found(m_answer, m_obstacle);
        return;
    }
    m_waiting.push_back(std::move(found));
    ask();
}

void ProxyRoute::setFreshMs(int ms)
{
    m_freshMs = ms;
    m_fresh.setRemainingTime(ms);
}

//! Many requests are refused at once; one trial answers all of them.
void ProxyRoute::doubt()
{
    if (!m_isKnown || m_obstacle || m_answer.type() == QNetworkProxy::NoProxy
        || !m_fresh.hasExpired())
        return;
    m_isKnown = false;
    ask();
}

void ProxyRoute::forget()
{
    ++m_round;
    m_isKnown = m_isAsking = false;
    m_answer = QNetworkProxy(QNetworkProxy::NoProxy);
    m_obstacle = m_suspicion = m_withPassword = {};
    m_trial.reset();
    if (!m_waiting.empty())
        ask();
}

void ProxyRoute::ask()
{
    if (std::exchange(m_isAsking, true))
        return;
    onPool(
        this, [question = m_ask, server = m_server] { return question(server); },
        [this, round = m_round](const QNetworkProxy &answer) { onAnswer(round, answer); });
}

void ProxyRoute::onAnswer(int round, const QNetworkProxy &answer)
{
    if (round != m_round)
        return;
    m_answer = answer;
    if (answer.type() == QNetworkProxy::NoProxy) {
        onTried(round, {});
        return;
    }
    tryIt(round, answer);
}

void ProxyRoute::tryIt(int round, const QNetworkProxy &proxy)
{
    m_trial = std::make_unique<ProxyTrial>(
        proxy, m_server, [this, round](const Obstacle &obstacle) { onTried(round, obstacle); },
        m_trialMs);
}

void ProxyRoute::onTried(int round, Obstacle obstacle)
{
    if (round != m_round)
        return;
    if (m_trial)
        m_trial.release()->deleteLater(); // it is in the middle of its call to us
    using Kind = Obstacle::Kind;
    // Some proxies (tinyproxy) answer a wrong password with 401, which Qt does not understand. What
    // they say without any tells that from other trouble.
    if (const auto before = std::exchange(m_withPassword, {})) {
        if (obstacle.kind != Kind::ProxyWantsPassword)
            obstacle = before;
    } else if (obstacle.kind == Kind::ProxyNotUnderstood && !m_answer.user().isEmpty() && m_cure) {
        m_withPassword = obstacle;
        auto bare = m_answer;
        bare.setUser({});
        bare.setPassword({});
        return tryIt(round, bare);
    }
    if (obstacle.kind != Obstacle::Kind::ProxyWantsPassword || !m_cure) {
        settle(obstacle);
        return;
    }
    then(m_cure(m_answer, m_server), this, [this, round, obstacle](bool isCured) {
        if (round != m_round)
            return;
        if (!isCured)
            return settle(obstacle);
        m_isAsking = false;
        ask();
    });
}

void ProxyRoute::settle(const Obstacle &obstacle)
{
    m_isAsking = false;
    m_isKnown = true;
    // One that is away may be back at any moment; the request itself finds out.
    m_obstacle = obstacle.isProxyRefusal() ? obstacle : Obstacle();
    m_suspicion = obstacle.kind == Obstacle::Kind::ProxyNoAnswer ? obstacle : Obstacle();
    m_goodFor.setRemainingTime(m_goodForMs);
    m_fresh.setRemainingTime(m_freshMs);
    const auto waiting = std::exchange(m_waiting, {});
    for (const auto &found : waiting)
        found(m_answer, m_obstacle);
}

} // namespace wxm
