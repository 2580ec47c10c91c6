// SPDX-License-Identifier: MIT
#pragma once

#include "base/clock.h"

#include <QObject>
#include <QPointer>
#include <QUrl>

#include <functional>
#include <memory>

class QNetworkAccessManager;
class QNetworkProxy;
class QNetworkReply;

namespace socketio {
class ProxyDoor;
struct ConnectionOptions;
} // namespace socketio

namespace wxm {

struct ProbeTiming {
    int everyMs = 2'000; //!< ±30 %.
    int limitMs = 2'500; //!< For one answer.
};

//! Asks the live server, while there is no connection to it, whether it answers at all. The
//! attempts to connect back off to half a minute, so that a server in trouble is left alone; this
//! one small question every 2 s notices that the link is back. Network thread.
class LinkProbe final : public QObject {
    Q_OBJECT

public:
    //! `answered` is called when the server answers after it did not.
    LinkProbe(std::function<void()> answered, const Clock &clock, ProbeTiming timing = {},
        QObject *parent = nullptr);
    ~LinkProbe() override;

    //! `server`: its origin. Goes on until stop().
    void start(const QUrl &server);
    void stop();
    //! The last question of this run was answered.
    bool sawServer() const { return m_isThere; }
    bool isRunning() const { return m_isRunning; }

private:
    void knock();
    void ask(const socketio::ConnectionOptions &options);
    void onFinished();
    void drop();
    void ended(bool isThere);
    void plan();

    std::function<void()> m_answered;
    ProbeTiming m_timing;
    QUrl m_server;
    bool m_isRunning = false;
    bool m_isThere = false;                           //!< It answered the last time.
    std::unique_ptr<QNetworkAccessManager> m_network; //!< Made when it is needed: it has a thread.
    QPointer<QNetworkReply> m_reply;
    std::unique_ptr<socketio::ProxyDoor>
        m_door; //!< While the proxy is asked whether it lets us through.
    std::unique_ptr<Timer> m_next;
    std::unique_ptr<Timer> m_limit;
};

} // namespace wxm
