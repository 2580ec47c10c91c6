// SPDX-License-Identifier: MIT
#pragma once

#include "socketio/http_exchange.h"
#include "socketio/transport.h"

#include <QObject>

#include <memory>

namespace socketio {

//! Packets in the bodies of HTTP requests: one GET that waits, one POST at a time.
class PollingTransport final : public QObject, public Transport {
    Q_OBJECT
public:
    explicit PollingTransport(TransportListener &listener);
    ~PollingTransport() override;

    TransportKind kind() const override { return TransportKind::Polling; }
    void open(const ConnectionOptions &options, const QString &sid,
        std::shared_ptr<QNetworkCookieJar> jar) override;
    void setSid(const QString &sid) override { m_sid = sid; }
    bool isWritable() const override;
    void send(std::vector<EnginePacket> packets) override;
    void pause() override;
    void resume() override;
    void close() override;
    void abort() override;

private:
    enum class State { Fresh, Open, Paused, Closing, Ended };

    std::unique_ptr<http::Exchange> exchange(
        const QByteArray &method, const QByteArray &body, http::Exchange::Finished finished);
    void startGet();
    void startPost(const QByteArray &body);
    void onGetFinished(const http::ResponseReader &answer, const QString &problem);
    void onPostFinished(const http::ResponseReader &answer, const QString &problem);
    bool deliver(const QByteArray &body);
    bool failOn(const http::ResponseReader &answer, const QString &problem);
    void keepCookies(const http::ResponseReader &answer);
    void reportPaused();
    void end(const TransportEnd &end);
    static void drop(std::unique_ptr<http::Exchange> &exchange);

    TransportListener &m_listener;
    ConnectionOptions m_options;
    QSslConfiguration m_tls;
    std::shared_ptr<QNetworkCookieJar> m_jar;
    QString m_sid;
    State m_state = State::Fresh;
    quint64 m_requestCount = 0;
    bool m_closeSent = false;
    int m_idleAnswers = 0; //!< answers in a row that held nothing but noops
    std::unique_ptr<http::Exchange> m_get;
    std::unique_ptr<http::Exchange> m_post;
};

} // namespace socketio
