// SPDX-License-Identifier: MIT
#include "socketio/connection.h"

#include "socketio/connection_p.h"

namespace socketio {

Connection::Connection(ConnectionOptions options, std::shared_ptr<Environment> environment)
    : d(std::make_unique<ConnectionPrivate>(
        *this, std::move(options), environment ? std::move(environment) : Environment::standard()))
{
}

Connection::~Connection() = default;

const ConnectionOptions &Connection::options() const { return d->m_options; }

void Connection::setOptions(ConnectionOptions options) { d->m_options = std::move(options); }

void Connection::setQuery(QMap<QString, QString> query) { d->m_options.query = std::move(query); }

void Connection::setHeaders(QMap<QByteArray, QByteArray> headers)
{
    d->m_options.headers = std::move(headers);
}

bool Connection::isOpen() const { return d->m_state == ConnectionPrivate::State::Open; }

bool Connection::isIdle() const
{
    return d->m_state == ConnectionPrivate::State::Idle && !d->m_closingEngine;
}

TransportKind Connection::transport() const
{
    return d->m_engine ? d->m_engine->transport() : TransportKind::WebSocket;
}

void Connection::retryNow()
{
    if (d->m_state == ConnectionPrivate::State::Waiting)
        d->m_retryTimer->start(0);
}

qint64 Connection::attemptMs() const
{
    using State = ConnectionPrivate::State;
    if (d->m_state != State::Opening && d->m_state != State::Open)
        return 0;
    return d->m_environment->nowMs() - d->m_attemptDeadline + d->m_options.timeoutMs;
}

void Connection::reconnectNow()
{
    d->forceReconnect();
    retryNow();
}

} // namespace socketio
