// SPDX-License-Identifier: MIT
#include "socketio/websocket_handshake.h"

#include <QCryptographicHash>

namespace socketio::ws {

using namespace Qt::StringLiterals;

namespace {

bool isProtocolHeader(const QByteArray &name)
{
    return name == "upgrade" || name == "connection" || name == "content-length"
        || name == "transfer-encoding" || name.startsWith("sec-websocket-");
}

bool breaksTheRequest(const QByteArray &text)
{
    return text.contains('\r') || text.contains('\n') || text.contains('\0');
}

QByteArray hostOf(const QUrl &url)
{
    QByteArray host = url.host(QUrl::FullyEncoded).toLatin1();
    if (host.contains(':'))
        host = '[' + host + ']';
    if (url.port() > 0)
        host += ':' + QByteArray::number(url.port());
    return host;
}

bool hasToken(const QByteArray &list, const QByteArray &token)
{
    const auto parts = list.split(',');
    for (const QByteArray &part : parts) {
        if (part.trimmed().toLower() == token)
            return true;
    }
    return false;
}

int statusOf(const QByteArray &line)
{
    const auto words = line.simplified().split(' ');
    if (words.size() < 2 || !words[0].startsWith("HTTP/1.") || words[1].size() != 3)
        return 0;
    return words[1].toInt();
}

} // namespace

QByteArray requestHead(const QUrl &url, const QByteArray &key,
    const QMap<QByteArray, QByteArray> &headers, const QByteArray &cookies)
{
    QMap<QByteArray, QByteArray> lines{{"Host", hostOf(url)}, {"User-Agent", "socketio-qt"}};
    if (!cookies.isEmpty())
        lines.insert("Cookie", cookies);
    for (auto it = headers.cbegin(); it != headers.cend(); ++it) {
        const QByteArray name = it.key().trimmed();
        if (name.isEmpty() || name.contains(':') || isProtocolHeader(name.toLower())
            || breaksTheRequest(name) || breaksTheRequest(it.value()))
            continue;
        for (auto own = lines.begin(); own != lines.end();) {
            if (own.key().compare(name, Qt::CaseInsensitive) == 0)
                own = lines.erase(own);
            else
                ++own;
        }
        lines.insert(name, it.value());
    }
    QByteArray head = "GET " + url.path(QUrl::FullyEncoded).toLatin1() + '?'
        + url.query(QUrl::FullyEncoded).toLatin1() + " HTTP/1.1\r\n";
    for (auto it = lines.cbegin(); it != lines.cend(); ++it)
        head += it.key() + ": " + it.value() + "\r\n";
    head += "Upgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\n"
            "Sec-WebSocket-Key: "
        + key + "\r\n\r\n";
    return head;
}

Answer readAnswer(const QByteArray &head, const QByteArray &key)
{
    Answer answer;
    QByteArray upgrade;
    QByteArray connection;
    QByteArray accept;
    bool choosesMore = false;
    auto lines = head.split('\n');
    answer.status = statusOf(lines.takeFirst());
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
