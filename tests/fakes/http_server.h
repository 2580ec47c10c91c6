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
    explicit HttpServer(const QSslConfiguration &tls = {});
    ~HttpServer() override;

    quint16 port() const { return m_server->serverPort(); }
    QUrl origin(const QString &host = QStringLiteral("127.0.0.1")) const;
    void stopListening() { m_server->close(); }
    int count(const QByteArray &method, const QByteArray &path) const;
    //! Answers every request with this.
    void answerWith(const QByteArray &bytes);

private:
    void takeConnections();

    bool takeRequest(QByteArray &buffer, QTcpSocket &socket, int number);

    std::unique_ptr<QTcpServer> m_server;
    bool m_isTls = false;
};

} // namespace wxm::fakes
