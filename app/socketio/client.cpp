// SPDX-License-Identifier: MIT
#include "socketio/client.h"

#include "socketio/client_p.h"

#include <algorithm>

namespace socketio {

Client::Client(ConnectionOptions connection, ClientOptions options)
    : Client(std::make_shared<Connection>(std::move(connection)), std::move(options))
{
}

Client::Client(std::shared_ptr<Connection> connection, ClientOptions options)
    : d(std::make_unique<ClientPrivate>(*this, std::move(connection), std::move(options)))
{
    const Connection *shared = d->m_connectionObject.get();
    connect(shared, &Connection::reconnectScheduled, this, &Client::reconnectScheduled);
    connect(shared, &Connection::reconnectAttempt, this, &Client::reconnectAttempt);
    connect(shared, &Connection::reconnectFailed, this, &Client::reconnectFailed);
    connect(shared, &Connection::pinged, this, &Client::pinged);
}

Client::~Client() = default;

Connection &Client::connection() const { return *d->m_connectionObject; }

const ClientOptions &Client::options() const { return d->m_options; }

void Client::setAuthProvider(std::function<QByteArray()> provider)
{
    d->m_authProvider = std::move(provider);
}

void Client::connectToServer()
{
    if (d->m_state != ClientPrivate::State::Idle)
        return;
    d->m_state = ClientPrivate::State::Trying;
    d->m_connection.request(*d);
}

void Client::connectLater(int atLeastMs)
{
    if (d->m_state != ClientPrivate::State::Idle)
        return;
    d->m_state = ClientPrivate::State::Trying;
    const bool isShared = d->m_connection.isUsable();
    const int delay = d->m_connection.requestLater(*d, atLeastMs);
    if (isShared) // by others: only our own CONNECT waits
        d->m_againTimer->start(delay);
}

void Client::disconnectFromServer()
{
    if (d->m_state == ClientPrivate::State::Idle)
        return;
    if (d->m_state == ClientPrivate::State::Connected)
        d->m_connection.sendText(encodeDisconnect(d->m_nameSpace));
    // What we left by our own will is never continued.
    d->m_pid.clear();
    d->m_offset.clear();
    d->leave(ClientPrivate::State::Idle, DisconnectReason::IoClientDisconnect);
}

bool Client::isConnected() const { return d->m_state == ClientPrivate::State::Connected; }

bool Client::isActive() const { return d->m_state != ClientPrivate::State::Idle; }

bool Client::isRecovered() const { return d->m_recovered; }

QString Client::sid() const { return d->m_sid; }

void Client::setEventHandler(std::string_view eventName, EventHandler handler)
{
    if (handler) {
        d->m_handlers.insert_or_assign(
            std::string(eventName), std::make_shared<const EventHandler>(std::move(handler)));
    } else {
        d->m_handlers.erase(std::string(eventName));
    }
}

void Client::setObjectReader(std::string_view eventName, ObjectReader reader)
{
    std::erase_if(d->m_readers, [&](const auto &known) { return known.name == eventName; });
    if (reader)
        d->m_readers.push_back({std::string(eventName), std::move(reader)});
}

void Client::setFallbackHandler(EventHandler handler)
{
    d->m_fallback = handler ? std::make_shared<const EventHandler>(std::move(handler)) : nullptr;
}

void Client::setCatchAllHandler(EventHandler handler)
{
    d->m_catchAll = handler ? std::make_shared<const EventHandler>(std::move(handler)) : nullptr;
}

EmitError Client::emitEvent(
    std::string_view event, std::string_view argsJson, AckHandler onAck, const EmitOptions &options)
{
    return d->emitEvent(event, argsJson, std::move(onAck), options);
}

std::size_t Client::bufferedCount() const { return d->m_buffer.size() + d->m_queue.size(); }

void Client::addJoin(const QByteArray &key, std::string_view event, std::string_view argsJson,
    AckHandler onAck, int timeoutMs)
{
    ClientPrivate::Join join{
        key, std::string(event), std::string(argsJson), std::move(onAck), timeoutMs, false};
    const auto it = std::find_if(
        d->m_joins.begin(), d->m_joins.end(), [&](const auto &known) { return known.key == key; });
    if (it != d->m_joins.end())
        *it = join;
    else
        d->m_joins.push_back(join);
    if (d->m_state == ClientPrivate::State::Connected && d->m_connection.isUsable())
        d->sendJoin(join);
}

void Client::removeJoin(const QByteArray &key)
{
    d->m_joins.erase(std::remove_if(d->m_joins.begin(), d->m_joins.end(),
                         [&](const auto &join) { return join.key == key; }),
        d->m_joins.end());
}

void Client::clearJoins() { d->m_joins.clear(); }

void Client::preferJoins(const std::vector<QByteArray> &keys)
{
    const auto rank = [&](const ClientPrivate::Join &join) {
        return std::find(keys.begin(), keys.end(), join.key) - keys.begin();
    };
    std::stable_sort(d->m_joins.begin(), d->m_joins.end(),
        [&](const auto &one, const auto &other) { return rank(one) < rank(other); });
}

} // namespace socketio
