// SPDX-License-Identifier: MIT
#pragma once

#include "socketio/http_message.h"

#include <QByteArray>
#include <QByteArrayList>
#include <QString>
#include <QUrl>

//! The HTTP part of a WebSocket (RFC 6455) without any input or output.
namespace socketio::ws {

//! The whole request. `key`: 16 random bytes as base64.
QByteArray requestHead(const QUrl &url, const QByteArray &key, const http::Headers &headers,
    const QByteArray &cookies);

//! What a server answered.
struct Answer {
    int status = 0;         //!< 0: not HTTP
    QString problem;        //!< empty: the WebSocket is open
    QByteArrayList cookies; //!< values of Set-Cookie
};

//! `head`: everything before the empty line.
Answer readAnswer(const QByteArray &head, const QByteArray &key);

} // namespace socketio::ws
