// SPDX-License-Identifier: MIT
#include "ui/shell/connection_keeper.h"

using namespace Qt::StringLiterals;

namespace wxm {

namespace {

constexpr int kLaterMs = 10'000;

} // namespace

ConnectionKeeper::ConnectionKeeper(Session &session, Realtime &realtime, RestClient &rest,
                                   QObject *parent)
    : QObject(parent), m_session(session), m_realtime(realtime), m_rest(rest)
{
    m_later.setSingleShot(true);
    m_later.setInterval(kLaterMs);
    connect(&m_later, &QTimer::timeout, this, &ConnectionKeeper::connectNow);
    connect(&m_session, &Session::signedIn, this, [this] {
        m_hasRefreshed = false;
        connectNow();
    });
    connect(&m_session, &Session::tokenChanged, this,
            [this] { m_realtime.setToken(m_session.token()); });
    connect(&m_session, &Session::signedOut, this, [this] {
        m_later.stop();
        m_realtime.disconnectFrom();
    });
    connect(&m_realtime, &Realtime::statusChanged, this, [this] {
        if (m_realtime.status().isConnected())
            m_hasRefreshed = false;
    });
    connect(&m_realtime, &Realtime::reconnected, &m_rest, &RestClient::retryNow);
    connect(&m_realtime, &Realtime::refused, this, &ConnectionKeeper::onRefused);
}

void ConnectionKeeper::connectNow()
{
    if (m_session.state() == Session::State::SignedIn)
        m_realtime.connectTo(m_rest.server(), m_session.token());
}

void ConnectionKeeper::onRefused(const ConnectRefusal &refusal)
{
    const bool isCurable = refusal.code == "AUTH_EXPIRED"_L1 || refusal.code == "AUTH_REVOKED"_L1;
    if (refusal.code == "AUTH_REVOKED"_L1)
        m_session.suspectRevoked();
    if (refusal.code.isEmpty())
        tryLater(); // no word about the sign-in: the server is in trouble, not we
    else if (isCurable && !m_hasRefreshed)
        refreshOnce();
    else
        m_session.end(isCurable ? Session::EndReason::Revoked : Session::EndReason::NotAccepted);
}

void ConnectionKeeper::refreshOnce()
{
    const QByteArray refused = m_session.token();
    m_session.freshToken(refused).then(this, [this](const Result<QByteArray> &token) {
        if (token) {
            m_hasRefreshed = true;
            connectNow();
        } else {
            tryLater(); // without effect if the refusal has ended the session
        }
    });
}

void ConnectionKeeper::tryLater()
{
    if (m_session.state() == Session::State::SignedIn)
        m_later.start();
}

} // namespace wxm
