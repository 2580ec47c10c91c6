// SPDX-License-Identifier: MIT
#include "socketio/websocket_handshake.h"

#include <QCryptographicHash>

namespace socketio::ws {

using namespace Qt::StringLiterals;

namespace {

bool hasToken(const QByteArray &list, const QByteArray &token)
{
    const auto parts = list.split(',');
    for (const QByteArray &part : parts) {
        if (part.trimmed().toLower() == token)
            return true;
    }
    return false;
}

} // namespace

QByteArray requestHead(
    const QUrl &url, const QByteArray &key, const http::Headers &headers, const QByteArray &cookies)
{
    return http::requestHead("GET", url, headers, cookies)
        + "Upgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\n"
          "Sec-WebSocket-Key: "
        + key + "\r\n\r\n";
}

Answer readAnswer(const QByteArray &head, const QByteArray &key)
{
    Answer answer;
    QByteArray upgrade;
    QByteArray connection;
    QByteArray accept;
    bool choosesMore = false;
    auto lines = head.split('\n');
    answer.status = http::statusOf(lines.takeFirst());
    for (const QByteArray &line : lines) {
        const qsizetype colon = line.indexOf(':');
        const QByteArray name = line.left(colon).trimmed().toLower();
        const QByteArray value = colon < 0 ? QByteArray() : line.mid(colon + 1).trimmed();
        if (name == "upgrade")
            upgrade = value;
        else if (name == "connection")
            connection = connection.isEmpty() ? value : connection + ',' + value;
        else if (name == "sec-websocket-accept")
            accept = value;
        else if (name == "sec-websocket-extensions" || name == "sec-websocket-protocol")
            choosesMore = choosesMore || !value.isEmpty();
        else if (name == "set-cookie")
            answer.cookies.append(value);
    }
    const QByteArray expected = QCryptographicHash::hash(
        key + "258EAFA5-E914-47DA-95CA-C5AB0DC85B11", QCryptographicHash::Sha1)
                                    .toBase64();
    if (answer.status == 0)
        answer.problem = u"the answer is not HTTP"_s;
    else if (answer.status != 101)
        answer.problem = u"unexpected HTTP status %1"_s.arg(answer.status);
    else if (upgrade.toLower() != "websocket" || !hasToken(connection, "upgrade"))
        answer.problem = u"the server did not switch to WebSocket"_s;
    else if (accept != expected)
        answer.problem = u"the server did not prove that it read the request"_s;
    else if (choosesMore)
        answer.problem = u"the server chose what was not offered"_s;
    return answer;
}

} // namespace socketio::ws
