// SPDX-License-Identifier: MIT
#include "ui/shell/connection_keeper.h"

#include "base/then.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace wxm {

namespace {

constexpr std::array kNewTokenWaitsMs{2'000, 4'000, 8'000};
//! After those, doubled each time.
constexpr int kRareMs = 30'000;
constexpr int kRarestMs = 300'000;
constexpr int kMostDoubtDoublings = 4;

} // namespace

ConnectionKeeper::ConnectionKeeper(
    Session &session, Realtime &realtime, RestClient &rest, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_realtime(realtime)
    , m_rest(rest)
    , m_lasts(m_rest.clock().createTimer([this] { beginAnew(); }))
{
    connect(&m_session, &Session::signedIn, this, [this] {
        beginAnew();
        m_doubts = 0;
        m_doubtDueMs = 0;
        connectNow();
    });
    connect(&m_session, &Session::identityChanged, this,
        [this] { m_realtime.setSelf(m_session.identity().id); });
    connect(&m_session, &Session::tokenChanged, this,
        [this] { m_realtime.setToken(m_session.token()); });
    connect(&m_session, &Session::signedOut, this, [this] {
        m_lasts->stop();
        m_realtime.disconnectFrom();
    });
    connect(&m_realtime, &Realtime::statusChanged, this, &ConnectionKeeper::onStatus);
    connect(&m_realtime, &Realtime::reconnected, &m_rest, &RestClient::retryNow);
    connect(&m_realtime, &Realtime::refused, this, &ConnectionKeeper::onRefused);
    connect(&m_realtime, &Realtime::tokenDoubted, this, &ConnectionKeeper::onTokenDoubted);
    connect(&m_rest, &RestClient::reachedServer, this, [this](bool reached) {
        if (!reached)
            m_realtime.prove();
        else
            m_session.retryRenewal();
    });
}

void ConnectionKeeper::setLiveServer(const QUrl &url, const QString &path)
{
    m_live.url = url;
    if (!path.isEmpty())
        m_live.path = path;
}

void ConnectionKeeper::setTransport(LiveTransport transport)
{
    m_live.transport = transport;
    m_realtime.setTransport(transport);
}

LiveServer ConnectionKeeper::liveServer() const
{
    auto server = m_live;
    if (server.url.isEmpty())
        server.url = m_rest.server();
    return server;
}

void ConnectionKeeper::connectNow()
{
    if (m_session.state() != Session::State::SignedIn)
        return;
    m_realtime.setSelf(m_session.identity().id);
    m_realtime.connectTo(liveServer(), m_session.token());
}

void ConnectionKeeper::connectHere()
{
    beginAnew();
    m_realtime.connectHere();
    connectNow();
}

void ConnectionKeeper::onStatus()
{
    if (!m_realtime.status().isConnected())
        m_lasts->stop();
    else if (!m_lasts->isActive() && (m_hasRenewed || m_waits > 0))
        m_lasts->start(kLastedMs);
}

void ConnectionKeeper::beginAnew()
{
    m_lasts->stop();
    m_hasRenewed = false;
    m_waits = 0;
}

void ConnectionKeeper::onRefused(const ConnectRefusal &refusal)
{
    const bool isRevoked = refusal.code == "AUTH_REVOKED"_L1;
    const bool isOfAge =
        isRevoked || refusal.code == "AUTH_EXPIRED"_L1 || m_session.tokenAgeMs() >= kNewTokenMs;
    if (isRevoked)
        m_session.suspectRevoked();
    if (refusal.code.isEmpty())
        m_realtime.connectLater(0); // no word about the sign-in: the server is in trouble, not we
    else if (isOfAge && !m_hasRenewed)
        renew();
    else if (isRevoked)
        m_session.end(Session::EndReason::Revoked);
    else
        tryAgainLater();
}

//! The live server does not take a token that REST takes.
void ConnectionKeeper::tryAgainLater()
{
    using Cause = ConnectionStatus::Cause;
    const int round = m_waits++ - int(kNewTokenWaitsMs.size());
    if (round < 0)
        return m_realtime.connectLater(kNewTokenWaitsMs[size_t(m_waits - 1)], Cause::Refused);
    m_realtime.connectLater(
        std::min(kRareMs << std::min(round, 4), kRarestMs), Cause::SignInRefused);
}

void ConnectionKeeper::renew()
{
    if (m_isRenewing)
        return;
    m_isRenewing = true;
    then(m_session.freshToken(m_session.token()), this, [this](const Result<QByteArray> &token) {
        m_isRenewing = false;
        if (!token)
            return m_realtime.connectLater(
                0); // without effect if the refusal has ended the session
        m_hasRenewed = true;
        connectNow();
    });
}

void ConnectionKeeper::signInAtProxies(ProxySignIn &proxies)
{
    m_rest.setProxyCure([&proxies](const QNetworkProxy &refused, const QUrl &server) {
        return proxies.cure(refused, server);
    });
    connect(&proxies, &ProxySignIn::letThrough, this, [this] {
        m_rest.forgetProxy();
        m_rest.retryNow();
        m_session.retryRenewal();
        m_realtime.retryNow();
    });
    connect(&m_realtime, &Realtime::statusChanged, this, [this] {
        if (m_realtime.status().obstacle.isAboutSignIn())
            m_rest.doubtProxy();
    });
}

//! The connection stands, but calls on it are answered as if nobody had signed in.
void ConnectionKeeper::onTokenDoubted()
{
    const auto now = m_rest.clock().monotonicMs();
    if (m_isRenewing || now < m_doubtDueMs)
        return;
    m_doubtDueMs = now + (std::int64_t{kDoubtPauseMs} << std::min(m_doubts++, kMostDoubtDoublings));
    renew();
}

} // namespace wxm
