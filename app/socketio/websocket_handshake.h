// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QByteArrayList>
#include <QMap>
#include <QString>
#include <QUrl>

//! The HTTP part of a WebSocket (RFC 6455) without any input or output.
namespace socketio::ws {

//! A head larger than this is refused.
inline constexpr qsizetype kMaxHeadBytes = 64 * 1024;

//! The whole request. `key`: 16 random bytes as base64. Headers that would break the request are
//! left out; `Host` may be replaced, the headers of the protocol may not.
QByteArray requestHead(const QUrl &url, const QByteArray &key,
    const QMap<QByteArray, QByteArray> &headers, const QByteArray &cookies);

//! What a server answered.
struct Answer {
    int status = 0;         //!< 0: not HTTP
    QString problem;        //!< empty: the WebSocket is open
    QByteArrayList cookies; //!< values of Set-Cookie
};

//! `head`: everything before the empty line.
Answer readAnswer(const QByteArray &head, const QByteArray &key);

} // namespace socketio::ws
