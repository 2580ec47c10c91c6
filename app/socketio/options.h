// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QMap>
#include <QNetworkProxy>
#include <QSslConfiguration>
#include <QString>
#include <QUrl>

#include <optional>
#include <vector>

namespace socketio {

//! How the bytes of a session travel.
enum class TransportKind { Polling, WebSocket };

//! "polling" or "websocket", as they are called on the wire.
QString transportName(TransportKind kind);

//! What happens after a connection failed or was lost. The delay before attempt n is
//! min(delayMs * 2^(n-1), delayMaxMs), then varied by +-jitter of it (at the cap as well, so that
//! many clients do not return in step).
struct ReconnectionOptions {
    bool enabled = true;
    int attempts = -1; //!< negative: without end
    int delayMs = 1000;
    int delayMaxMs = 5000;
    double jitter = 0.5; //!< 0..1
    //! The delay falls back to `delayMs` only after a connection has lasted this long; 0: as soon
    //! as the server has accepted a namespace.
    int stableAfterMs = 0;
    //! At least this long a pause where somebody has to put something right first: a certificate
    //! that is refused, a proxy that says no (each try counts there). 0: as after any other
    //! failure.
    int delayBehindObstacleMs = 0;
};

//! Bounds for the ping interval and the ping timeout that a server announces.
struct PingClamp {
    int minMs;
    int maxMs;
};

//! One underlying connection. Everything is read afresh at each attempt.
struct ConnectionOptions {
    //! http, https, ws or wss (http = ws, https = wss). A query in it is merged; `query` wins.
    QUrl url;
    QString path = QStringLiteral("/socket.io/"); //!< a missing final slash is added
    QMap<QString, QString> query;         //!< on every request; percent-encoded by the library
    QMap<QByteArray, QByteArray> headers; //!< on every request, WebSocket handshake included
    //! The first one opens the session, the others are upgrade targets.
    std::vector<TransportKind> transports{TransportKind::Polling, TransportKind::WebSocket};
    bool upgrade = true;           //!< polling to WebSocket when the server offers it
    bool tryAllTransports = false; //!< a transport that fails while opening gives way to the next
    //! Limit for one attempt: TCP, TLS, HTTP, open packet and the answer to CONNECT together.
    int timeoutMs = 20000;
    ReconnectionOptions reconnection;
    //! Largest message (and frame, and polling body) that is accepted; 0: 64 MiB. A larger one
    //! closes the connection.
    qint64 maxMessageBytes = 0;
    //! Levels of arrays and objects that an argument of a packet may have; 0: no limit. More is a
    //! parse error: the connection is closed and comes back.
    int maxNesting = 0;
    std::optional<PingClamp> pingClamp;
    QString caFile; //!< PEM file of extra trusted roots; certificates are verified in any case
    std::optional<QSslConfiguration> tls;
    bool cookies = false; //!< keep the cookies of a session's answers and send them with it
    std::optional<QNetworkProxy> proxy; //!< not set: what the application has configured
};

//! One namespace on a connection.
struct ClientOptions {
    QString nameSpace = QStringLiteral("/");
    //! > 0: every emit that is not volatile goes through a queue with one packet in flight. It is
    //! sent again when not acknowledged within `ackTimeoutMs` or when the client has reconnected,
    //! and given up after 1 + `retries` sends.
    int retries = 0;
    int ackTimeoutMs = 0; //!< for emits without a limit of their own; 0: none
};

} // namespace socketio
