// SPDX-License-Identifier: MIT
#pragma once

#include <QHash>
#include <QHostAddress>
#include <QJsonDocument>
#include <QJsonObject>
#include <QList>
#include <QPointer>
#include <QSslServer>
#include <QSslSocket>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUrl>

#include <functional>
#include <memory>

namespace wxm::fakes {

//! One request as it came in.
struct Arrival {
    QByteArray method;
    QByteArray target;                     //!< Path and query as sent.
    QHash<QByteArray, QByteArray> headers; //!< Names in lower case.
    QByteArray body;
    int connection = 0; //!< Which TCP connection, from 1.

    QByteArray path() const { return target.split('?').first(); }
    QByteArray header(const QByteArray &name) const { return headers.value(name); }
};

//! An answer as bytes, with its Content-Length.
inline QByteArray httpAnswer(int status, const QByteArray &body,
    const QList<QByteArray> &headers = {"Content-Type: application/json"})
{
    QByteArray bytes = "HTTP/1.1 " + QByteArray::number(status) + " Said\r\n";
    for (const auto &header : headers)
        bytes += header + "\r\n";
    return bytes + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

//! A raw HTTP/1.1 server on loopback: it counts what arrives, byte by byte, and a test decides what
//! happens to the connection.
class HttpServer final : public QObject {
public:
    using Handler = std::function<void(const Arrival &, QTcpSocket &)>;

    Handler handler = [](const Arrival &, QTcpSocket &socket) {
        socket.write(httpAnswer(200, R"({"data":{}})"));
    };
    QList<Arrival> arrivals;
    int connections = 0;
    QByteArray rawBytes; //!< Everything that was ever received, decrypted.

    //! Plain with a null configuration, else TLS.
    explicit HttpServer(const QSslConfiguration &tls = {})
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

    quint16 port() const { return m_server->serverPort(); }
    QUrl origin(const QString &host = QStringLiteral("127.0.0.1")) const
    {
        QUrl url;
        url.setScheme(m_isTls ? QStringLiteral("https") : QStringLiteral("http"));
        url.setHost(host);
        url.setPort(port());
        return url;
    }
    void stopListening() { m_server->close(); }
    int count(const QByteArray &method, const QByteArray &path) const
    {
        return int(std::count_if(arrivals.begin(), arrivals.end(), [&](const Arrival &arrival) {
            return arrival.method == method && arrival.path() == "/api/v1/" + path;
        }));
    }
    //! Answers every request with this.
    void answerWith(const QByteArray &bytes)
    {
        handler = [bytes](const Arrival &, QTcpSocket &socket) { socket.write(bytes); };
    }

private:
    void takeConnections()
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

    bool takeRequest(QByteArray &buffer, QTcpSocket &socket, int number)
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

    std::unique_ptr<QTcpServer> m_server;
    bool m_isTls = false;
};

} // namespace wxm::fakes
