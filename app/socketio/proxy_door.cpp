// SPDX-License-Identifier: MIT
#include "socketio/proxy_door.h"

#include <QTimer>

#include <utility>

namespace socketio {

namespace {

//! Asking, the challenge, and the answer to it. An answer may come in several pieces.
constexpr int kMostRounds = 8;

} // namespace

ProxyDoor::ProxyDoor(const QNetworkProxy &proxy, const QString &host, quint16 port,
    std::function<void(const Obstacle &)> ended)
    : m_ended(std::move(ended))
{
    m_socket.setProxy(proxy);
    connect(&m_socket, &QTcpSocket::connected, this, [this] { end({}); });
    connect(
        &m_socket, &QTcpSocket::errorOccurred, this, [this](QAbstractSocket::SocketError error) {
            end(obstacleOf(error, m_socket.errorString(), m_socket.proxy()));
        });
    m_socket.connectToHost(host, port);
    // The connection to the proxy itself, which is where the rounds are seen.
    if (auto *inner = m_socket.findChild<QTcpSocket *>()) {
        connect(inner, &QTcpSocket::readyRead, this, [this] {
            if (++m_rounds > kMostRounds)
                end({Obstacle::Kind::ProxyWantsPassword, addressOf(m_socket.proxy())});
        });
    }
}

void ProxyDoor::end(const Obstacle &obstacle)
{
    m_socket.disconnect(this);
    if (auto *inner = m_socket.findChild<QTcpSocket *>())
        inner->disconnect(this);
    // Not from within the socket's own call; and at once, for the next round is on its way.
    QTimer::singleShot(0, this, [this] { m_socket.abort(); });
    if (const auto ended = std::exchange(m_ended, nullptr))
        QTimer::singleShot(0, this, [ended, obstacle] { ended(obstacle); });
}

} // namespace socketio
