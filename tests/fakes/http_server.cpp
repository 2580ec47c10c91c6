// SPDX-License-Identifier: MIT
#include "fakes/http_server.h"

#include <QPointer>
#include <QSslServer>

#include <algorithm>

namespace wxm::fakes {

HttpServer::HttpServer(const QSslConfiguration &tls)
{
    if (tls.isNull()) {
        m_server = std::make_unique<QTcpServer>();
    } else {
        auto server = std::make_unique<QSslServer>();
        server->setSslConfiguration(tls);
        m_server = std::move(server);
    }
    m_isTls = !tls.isNull();
    connect(m_server.get(), &QTcpServer::pendingConnectionAvailable, this,
        [this] { takeConnections(); });
    m_server->listen(QHostAddress::LocalHost);
}

HttpServer::~HttpServer() = default;

QUrl HttpServer::origin(const QString &host) const
{
    QUrl url;
    url.setScheme(m_isTls ? QStringLiteral("https") : QStringLiteral("http"));
    url.setHost(host);
    url.setPort(port());
    return url;
}

int HttpServer::count(const QByteArray &method, const QByteArray &path) const
{
    return int(std::count_if(arrivals.begin(), arrivals.end(), [&](const Arrival &arrival) {
        return arrival.method == method && arrival.path() == "/api/v1/" + path;
    }));
}

void HttpServer::answerWith(const QByteArray &bytes)
{
    handler = [bytes](const Arrival &, QTcpSocket &socket) { socket.write(bytes); };
}

void HttpServer::takeConnections()
{
    while (auto *socket = m_server->nextPendingConnection()) {
        const int number = ++connections;
        socket->setParent(this);
        auto buffer = std::make_shared<QByteArray>();
        const auto read = [this, socket, buffer, number] {
            const auto bytes = socket->readAll();
            rawBytes += bytes;
            *buffer += bytes;
            QPointer<QTcpSocket> alive(socket);
            while (alive && takeRequest(*buffer, *socket, number)) { }
        };
        connect(socket, &QTcpSocket::readyRead, this, read);
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        if (socket->bytesAvailable() > 0)
            read();
    }
}

bool HttpServer::takeRequest(QByteArray &buffer, QTcpSocket &socket, int number)
{
    const auto end = buffer.indexOf("\r\n\r\n");
    if (end < 0)
        return false;
    auto lines = buffer.left(end).split('\n');
    const auto first = lines.takeFirst().trimmed().split(' ');
    Arrival arrival{first.value(0), first.value(1), {}, {}, number};
    for (const auto &line : lines)
        arrival.headers.insert(line.left(line.indexOf(':')).trimmed().toLower(),
            line.mid(line.indexOf(':') + 1).trimmed());
    const auto length = arrival.header("content-length").toLongLong();
    if (buffer.size() < end + 4 + length)
        return false;
    arrival.body = buffer.mid(end + 4, length);
    buffer.remove(0, end + 4 + length);
    arrivals.append(arrival);
    handler(arrival, socket);
    return true;
}

} // namespace wxm::fakes
