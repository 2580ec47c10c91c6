// SPDX-License-Identifier: MIT
#include "net/proxy_trial.h"

#include "net/proxy_passwords.h"
#include "net/reply_obstacle.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace wxm {

namespace {

//! Asking, the challenge, and the answer to it. An answer may come in several pieces.
constexpr int kMostRounds = 8;

} // namespace

ProxyTrial::ProxyTrial(const QNetworkProxy &proxy, const QUrl &server, Ended ended, int limitMs)
    : m_ended(std::move(ended))
    , m_who(proxyAddress(proxy))
{
    m_socket.setProxy(proxy);
    m_limit.setSingleShot(true);
    connect(&m_limit, &QTimer::timeout, this, [this] {
        end({Obstacle::Kind::ProxyNoAnswer, m_who});
    });
    connect(&m_socket, &QTcpSocket::connected, this, [this] { end({}); });
    connect(&m_socket, &QTcpSocket::errorOccurred, this,
        [this] { end(proxyObstacle(m_socket.errorString(), m_who)); });
    m_limit.start(limitMs);
    m_socket.connectToHost(
        server.host(), quint16(server.port(server.scheme() == "http"_L1 ? 80 : 443)));
    // The connection to the proxy itself, which is where the rounds are seen.
    if (auto *inner = m_socket.findChild<QTcpSocket *>())
        connect(inner, &QTcpSocket::readyRead, this, &ProxyTrial::onRound);
}

void ProxyTrial::onRound()
{
    if (++m_rounds > kMostRounds)
        end({Obstacle::Kind::ProxyWantsPassword, m_who});
}

void ProxyTrial::end(const Obstacle &obstacle)
{
    m_limit.stop();
    m_socket.disconnect(this);
    if (auto *inner = m_socket.findChild<QTcpSocket *>())
        inner->disconnect(this);
    // Not from within the socket's own call; and at once, for the next round is on its way.
    QTimer::singleShot(0, this, [this] { m_socket.abort(); });
    if (const auto ended = std::exchange(m_ended, nullptr))
        QTimer::singleShot(0, this, [ended, obstacle] { ended(obstacle); });
}

} // namespace wxm
