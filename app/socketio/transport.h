// SPDX-License-Identifier: MIT
#pragma once

#include "socketio/engine_packet.h"
#include "socketio/options.h"

#include <QByteArray>
#include <QString>

#include <memory>
#include <string_view>
#include <vector>

class QNetworkCookieJar;

namespace socketio {

class Transport;

//! How a transport ended.
struct TransportEnd {
    bool failed = false; //!< false: closed in an orderly way by the other side
    QString message;
    int httpStatus = 0; //!< 0: not known
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

//! Value of the Cookie header for a request; empty without cookies.
QByteArray cookieHeader(const QNetworkCookieJar *jar, const QUrl &httpUrl);

//! TLS settings with the extra roots; `problem` is set if they cannot be read.
QSslConfiguration tlsConfiguration(const ConnectionOptions &options, QString &problem);

} // namespace socketio
