// SPDX-License-Identifier: MIT
#pragma once

#include "base/obstacle.h"

#include <QNetworkProxy>
#include <QObject>
#include <QTcpSocket>
#include <QTimer>
#include <QUrl>

#include <functional>

namespace wxm {

//! Whether a proxy lets a connection to the server through, tried once with an empty
//! connection before anything is sent by way of it. Qt 6.4 answers a proxy that wants NTLM
//! without end, thousands of times a second, with each round a failed sign-in where the account
//! counts them; here the third round is the last. GUI thread.
class ProxyTrial final : public QObject {
    Q_OBJECT

public:
    //! `ended` is called once, from the event loop; without an obstacle where it is let through.
    //! ProxyNoAnswer after `limitMs`: the proxy is silent, or only slow.
    using Ended = std::function<void(const Obstacle &)>;

    ProxyTrial(const QNetworkProxy &proxy, const QUrl &server, Ended ended, int limitMs);

private:
    void onRound();
    void end(const Obstacle &obstacle);

    Ended m_ended;
    QString m_who;
    QTcpSocket m_socket;
    QTimer m_limit;
    int m_rounds = 0;
};

} // namespace wxm
