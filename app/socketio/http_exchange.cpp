// SPDX-License-Identifier: MIT
#include "socketio/http_exchange.h"

#include <QSslSocket>
#include <QTimer>

namespace socketio::http {

using namespace Qt::StringLiterals;

namespace {

//! What the socket reads ahead; beyond it TCP makes the other side wait.
constexpr qint64 kReadAhead = 256 * 1024;

} // namespace

Exchange::Exchange(Request request, qint64 limit, Finished finished)
    : m_request(std::move(request))
    , m_answer(limit)
    , m_finished(std::move(finished))
    , m_socket(new QSslSocket(this))
{
    m_socket->setReadBufferSize(kReadAhead);
    if (m_request.proxy)
        m_socket->setProxy(*m_request.proxy);
    connect(m_socket, &QSslSocket::readyRead, this, &Exchange::onReadyRead);
    connect(m_socket, &QSslSocket::disconnected, this, &Exchange::onDisconnected);
    connect(m_socket, &QSslSocket::errorOccurred, this, [this] {
        if (m_problem.isEmpty())
            m_problem = m_socket->errorString();
        // Without a connection there is no `disconnected`.
        QTimer::singleShot(0, this, &Exchange::onDisconnected);
    });
    const QUrl &url = m_request.url;
    if (url.scheme() == "https"_L1) {
        m_socket->setSslConfiguration(m_request.tls);
        connect(m_socket, &QSslSocket::encrypted, this, &Exchange::sendRequest);
        m_socket->connectToHostEncrypted(url.host(), static_cast<quint16>(url.port(443)));
    } else {
        connect(m_socket, &QSslSocket::connected, this, &Exchange::sendRequest);
        m_socket->connectToHost(url.host(), static_cast<quint16>(url.port(80)));
    }
}

Exchange::~Exchange() { cancel(); }

void Exchange::cancel()
{
    m_finished = nullptr;
    m_socket->disconnect(this);
    m_socket->abort();
}

void Exchange::sendRequest()
{
    m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    QByteArray head =
        requestHead(m_request.method, m_request.url, m_request.headers, m_request.cookies);
    head += "Accept: */*\r\nConnection: close\r\n";
    if (!m_request.body.isEmpty())
        head += "Content-Type: text/plain;charset=UTF-8\r\nContent-Length: "
            + QByteArray::number(m_request.body.size()) + "\r\n";
    m_socket->write(head + "\r\n");
    m_socket->write(m_request.body);
}

void Exchange::onReadyRead()
{
    while (m_finished && m_socket->bytesAvailable() > 0) {
        m_answer.feed(m_socket->readAll());
        if (m_answer.isDone() || m_answer.isFault())
            finish(m_answer.problem());
    }
}

void Exchange::onDisconnected()
{
    onReadyRead();
    m_answer.connectionEnded();
    if (m_answer.isDone())
        finish({});
    else
        finish(m_problem.isEmpty() ? m_answer.problem() : m_problem);
}

void Exchange::finish(const QString &problem)
{
    if (const Finished finished = std::exchange(m_finished, nullptr))
        finished(m_answer, problem);
}

} // namespace socketio::http
