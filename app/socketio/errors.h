// SPDX-License-Identifier: MIT
#pragma once

#include "socketio/obstacle.h"

#include <QByteArray>
#include <QMetaType>
#include <QString>

namespace socketio {

//! Why a connected client stopped being connected.
enum class DisconnectReason {
    IoServerDisconnect, //!< DISCONNECT packet for this namespace; final
    IoClientDisconnect, //!< disconnectFromServer(); final
    PingTimeout,        //!< no ping of the server in time
    TransportClose,     //!< closed, whatever the WebSocket close code
    TransportError,     //!< reset, HTTP error, invalid frame
    ParseError,         //!< undecodable packet
};

//! The name by which every Socket.IO client knows it, such as "ping timeout".
QString reasonName(DisconnectReason reason);

//! One failed attempt to connect.
struct ConnectError {
    enum class Kind {
        Server,   //!< CONNECT_ERROR packet: a refusal, final until told otherwise
        Protocol, //!< accepted without a session id (Socket.IO 2.x server), or unusable auth; final
        Timeout,  //!< not complete within ConnectionOptions::timeoutMs
        Transport, //!< everything below: TCP, DNS, TLS, HTTP status, not an Engine.IO answer
    };

    Kind kind = Kind::Transport;
    QString message;        //!< of the server for Kind::Server, else the cause in English
    QByteArray dataJson;    //!< `data` of the refusal as raw JSON; empty if there was none
    int httpStatus = 0;     //!< 0: not known
    bool willRetry = false; //!< false: idle until connectToServer()
    int retryInMs = -1;     //!< delay before the next attempt; -1 without one
    Obstacle obstacle = {}; //!< what stood in the way, for Transport and Timeout
    //! The whole refusal as raw JSON: not every server puts its code into `data`.
    QByteArray payloadJson = {};
};

//! "server", "protocol", "timeout" or "transport".
QString kindName(ConnectError::Kind kind);

} // namespace socketio

Q_DECLARE_METATYPE(socketio::ConnectError)
Q_DECLARE_METATYPE(socketio::DisconnectReason)
