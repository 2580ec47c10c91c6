// SPDX-License-Identifier: MIT
#pragma once

#include "socketio/address_race.h"
#include "socketio/proxy_door.h"
#include "socketio/transport.h"

#include <QObject>
#include <QPointer>

#include <memory>

class QNetworkAccessManager;
class QNetworkReply;

namespace socketio {

//! Packets in the bodies of HTTP requests, over QNetworkAccessManager: one GET that waits, one POST
//! at a time.
class PollingTransport final : public QObject, public Transport {
    Q_OBJECT
public:
    //! `doubtMs`: how long a GET without encryption may wait before the server is asked whether it
    //! has it at all. `lookup`: how the addresses of a name are found; not set: as the system does.
    PollingTransport(TransportListener &listener, QNetworkAccessManager &network,
        int doubtMs = 3'000, AddressRace::Lookup lookup = {});
    ~PollingTransport() override;

    TransportKind kind() const override { return TransportKind::Polling; }
    void open(const ConnectionOptions &options, const QString &sid,
        std::shared_ptr<QNetworkCookieJar> jar) override;
    void setSid(const QString &sid) override { m_sid = sid; }
    bool isWritable() const override;
    Obstacle waitsFor() const override;
    void send(std::vector<EnginePacket> packets) override;
    void pause() override;
    void resume() override;
    void close() override;
    void abort() override;

private:
    enum class State { Fresh, Open, Paused, Closing, Ended };

    void knock(const QNetworkProxy &proxy);
    void race();
    QNetworkRequest request() const;
    QNetworkReply *start(const QByteArray &method, const QByteArray &body);
    void startGet();
    void doubtGet(QNetworkReply &get);
    void startPost(const QByteArray &body);
    void onBytes();
    void onGetFinished(QNetworkReply &reply);
    void onPostFinished(QNetworkReply &reply);
    bool deliver(const QByteArray &body);
    bool failOn(QNetworkReply &reply, const QByteArray &body);
    void keepCookies(const QNetworkReply &reply);
    void reportPaused();
    void end(const TransportEnd &end);
    void drop(QPointer<QNetworkReply> &reply);

    TransportListener &m_listener;
    QNetworkAccessManager &m_network;
    const int m_doubtMs;
    ConnectionOptions m_options;
    QSslConfiguration m_tls;
    std::shared_ptr<QNetworkCookieJar> m_jar;
    QString m_sid;
    State m_state = State::Fresh;
    bool m_closeSent = false;
    int m_idleAnswers = 0; //!< answers in a row that held nothing but noops
    Obstacle m_obstacle;   //!< what the last request met
    QPointer<QNetworkReply> m_get;
    QPointer<QNetworkReply> m_post;
    AddressRace::Lookup m_lookup;
    std::unique_ptr<AddressRace> m_race;
    QHostAddress m_address;            //!< of several that the name has, the one that answered
    std::unique_ptr<ProxyDoor> m_door; //!< while the proxy is asked whether it lets us through
    QByteArray m_body;                 //!< of the present GET
};

} // namespace socketio
