// SPDX-License-Identifier: MIT
#pragma once

#include "socketio/obstacle.h"

#include <QNetworkProxy>
#include <QObject>
#include <QTcpSocket>

#include <functional>

namespace socketio {

//! Asks a proxy to let an empty connection to a server through, before QNetworkAccessManager sends
//! anything by way of it: Qt 6.4 answers one that wants NTLM without end, in a thread where nobody
//! sees it. Here the rounds are counted. Its owner sets the time limit.
class ProxyDoor final : public QObject {
    Q_OBJECT
public:
    //! `ended` is called once, from the event loop; without an obstacle where it is let through, or
    //! where the fault is none of the proxy's.
    ProxyDoor(const QNetworkProxy &proxy, const QString &host, quint16 port,
        std::function<void(const Obstacle &)> ended);

private:
    void end(const Obstacle &obstacle);

    std::function<void(const Obstacle &)> m_ended;
    QTcpSocket m_socket;
    int m_rounds = 0;
};

} // namespace socketio
