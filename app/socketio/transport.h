// SPDX-License-Identifier: MIT
#pragma once

#include "socketio/engine_packet.h"
#include "socketio/obstacle.h"
#include "socketio/options.h"

#include <QByteArray>
#include <QNetworkRequest>
#include <QString>

#include <memory>
#include <string_view>
#include <vector>

class QAuthenticator;
class QNetworkCookieJar;

namespace socketio {

class Transport;

//! How a transport ended.
struct TransportEnd {
    bool failed = false; //!< false: closed in an orderly way by the other side
    QString message;
    int httpStatus = 0; //!< 0: not known
    Obstacle obstacle = {};
};

//! What a session hears from its transport. The transport stays alive during a call, whatever the
//! session does with it.
class TransportListener {
public:
    //! WebSocket: the handshake is done. Polling: the first packets are about to come.
    virtual void transportOpened(Transport &transport) = 0;
    //! A text packet with its type in front, kTextPadding readable bytes behind.
    virtual void transportPacket(Transport &transport, std::string_view packet) = 0;
    virtual void transportBinary(Transport &transport, QByteArray bytes) = 0;
    //! It takes packets again.
    virtual void transportWritable(Transport &transport) = 0;
    //! Nothing is on its way any more after pause().
    virtual void transportPaused(Transport &transport) = 0;
    //! Once, and nothing after it.
    virtual void transportClosed(Transport &transport, const TransportEnd &end) = 0;

protected:
    ~TransportListener() = default;
};

//! One way to carry packets for one session.
class Transport {
public:
    virtual ~Transport() = default;

    virtual TransportKind kind() const = 0;
    //! `sid`: empty for a new session. `jar`: null when cookies are off.
    virtual void open(const ConnectionOptions &options, const QString &sid,
        std::shared_ptr<QNetworkCookieJar> jar) = 0;
    //! From now on the session has this id.
    virtual void setSid(const QString &sid) = 0;
    virtual bool isWritable() const = 0;
    //! What an attempt that takes too long waits for, as far as that can be told.
    virtual Obstacle waitsFor() const { return {}; }
    virtual void send(std::vector<EnginePacket> packets) = 0;
    //! Brings what is on its way to an end and starts nothing new, until resume().
    virtual void pause() = 0;
    virtual void resume() = 0;
    //! Orderly: what was sent before goes out; transportClosed follows.
    virtual void close() = 0;
    //! At once and without another word.
    virtual void abort() = 0;
};

//! The limit for messages that the options ask for.
qint64 messageLimit(const ConnectionOptions &options);

//! The address of one request, all of it percent-encoded.
QUrl requestUrl(const ConnectionOptions &options, TransportKind kind, const QString &sid,
    const QString &cacheBuster = {});

//! The request with everything that the options add to it: headers, the program's name, cookies.
//! Headers that would break the request, or that belong to the protocol, are left out.
QNetworkRequest requestFor(const ConnectionOptions &options, TransportKind kind, const QUrl &url,
    const QNetworkCookieJar *jar);

//! Through what a connection goes: of the options, else what the application's proxy factory says
//! to `https://host:port` — for `http` and for WebSocket as well, so that everything that speaks to
//! one server goes one way. To be set on the socket, "no proxy" too: a socket without an answer of
//! its own makes Qt ask with another scheme and once more without a name.
QNetworkProxy proxyFor(const ConnectionOptions &options);

//! Gives a manager that keeps a connection with the password of before the one of its proxy. What
//! was tried is not said again: that is how a refusal ends.
void answerProxy(const QNetworkProxy &proxy, QAuthenticator &asked);

//! TLS settings with the extra roots; `problem` is set if they cannot be read.
QSslConfiguration tlsConfiguration(const ConnectionOptions &options, QString &problem);

//! Why these options cannot be used at all; empty if they can.
QString problemOf(const ConnectionOptions &options, const QUrl &url);

} // namespace socketio
