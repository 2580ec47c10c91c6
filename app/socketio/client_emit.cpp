// SPDX-License-Identifier: MIT
// What goes out: emits, joins, the buffer and the retries queue.
#include "socketio/client_p.h"
#include "socketio/json.h"

#include <algorithm>

namespace socketio {

namespace {

bool isArray(std::string_view text)
{
    const std::size_t first = text.find_first_not_of(" \t\r\n");
    return first != std::string_view::npos && text[first] == '[' && json::isValid(text);
}

} // namespace

EmitError ClientPrivate::emitEvent(
    std::string_view event, std::string_view argsJson, AckHandler onAck, const EmitOptions &options)
{
    if (isReservedEvent(event))
        return EmitError::ReservedName;
    if (!isArray(argsJson)
        || (!options.attachments.empty() && !placeholdersFit(argsJson, options.attachments.size())))
        return EmitError::BadArguments;
    if (m_options.retries > 0 && !options.isVolatile) {
        auto queued = std::make_shared<Queued>();
        queued->event = event;
        queued->argsJson = argsJson;
        queued->onAck = std::move(onAck);
        queued->options = options;
        m_queue.push_back(std::move(queued));
        drainQueue();
    } else {
        emitNow(event, argsJson, std::move(onAck), options);
    }
    return EmitError::None;
}

//! Writes it or, without a live session, buffers it.
void ClientPrivate::emitNow(
    std::string_view event, std::string_view argsJson, AckHandler onAck, const EmitOptions &options)
{
    const bool isConnected = m_state == State::Connected;
    const int timeoutMs = options.timeoutMs > 0 ? options.timeoutMs : m_options.ackTimeoutMs;
    if (options.isVolatile && !(isConnected && m_connection.isWritable())) {
        dropVolatile(std::move(onAck), timeoutMs);
        return;
    }
    Outgoing outgoing;
    std::string id;
    if (onAck) {
        outgoing.ackId = m_acks.add(std::move(onAck), timeoutMs);
        id = std::to_string(*outgoing.ackId);
    }
    outgoing.text = encodeEvent(m_nameSpace, id, event, argsJson, options.attachments.size());
    outgoing.attachments = options.attachments;
    if (isConnected && m_connection.isUsable())
        write(std::move(outgoing));
    else
        m_buffer.push_back(std::move(outgoing));
}

//! Its acknowledgement still has its one end.
void ClientPrivate::dropVolatile(AckHandler onAck, int timeoutMs)
{
    if (!onAck)
        return;
    const quint64 id = m_acks.add(std::move(onAck), std::max(1, timeoutMs));
    Q_UNUSED(id);
}

void ClientPrivate::write(Outgoing outgoing)
{
    if (outgoing.ackId)
        m_acks.markWritten(*outgoing.ackId);
    m_connection.sendText(std::move(outgoing.text));
    for (const QByteArray &bytes : outgoing.attachments)
        m_connection.sendBinary(bytes);
}

void ClientPrivate::sendJoin(const Join &join)
{
    EmitOptions options;
    options.timeoutMs = join.timeoutMs;
    if (!join.onAck) {
        settleJoin(join.key);
        emitNow(join.event, join.argsJson, {}, options);
        return;
    }
    const auto answered = [this, key = join.key, onAck = join.onAck](const AckResult &ack) {
        if (ack.kind != AckResult::Kind::Disconnected)
            settleJoin(key);
        onAck(ack);
    };
    emitNow(join.event, join.argsJson, answered, options);
}

void ClientPrivate::settleJoin(const QByteArray &key)
{
    for (Join &join : m_joins)
        join.isSettled = join.isSettled || join.key == key;
}

void ClientPrivate::flushBuffer()
{
    while (!m_buffer.empty() && m_state == State::Connected && m_connection.isUsable()) {
        Outgoing outgoing = std::move(m_buffer.front());
        m_buffer.pop_front();
        write(std::move(outgoing));
    }
}

void ClientPrivate::forgetBuffered(quint64 ackId)
{
    const auto it = std::find_if(
        m_buffer.begin(), m_buffer.end(), [&](const Outgoing &o) { return o.ackId == ackId; });
    if (it != m_buffer.end())
        m_buffer.erase(it);
}

void ClientPrivate::drainQueue()
{
    if (m_queue.empty() || m_queue.front()->isInFlight || m_state != State::Connected
        || !m_connection.isUsable())
        return;
    const auto queued = m_queue.front();
    queued->isInFlight = true;
    ++queued->sends;
    emitNow(
        queued->event, queued->argsJson,
        [this, queued](const AckResult &result) { onQueuedAck(queued, result); }, queued->options);
}

void ClientPrivate::onQueuedAck(const std::shared_ptr<Queued> &queued, const AckResult &result)
{
    queued->isInFlight = false;
    if (!result.ok() && queued->sends <= m_options.retries) {
        drainQueue();
        return;
    }
    m_queue.erase(std::remove(m_queue.begin(), m_queue.end(), queued), m_queue.end());
    if (queued->onAck)
        queued->onAck(result);
    drainQueue();
}

bool ClientPrivate::answer(
    std::string_view id, std::string_view valuesJson, const std::vector<QByteArray> &attachments)
{
    if (!isArray(valuesJson)
        || (!attachments.empty() && !placeholdersFit(valuesJson, attachments.size())))
        return false;
    m_connection.sendText(encodeAck(m_nameSpace, id, valuesJson, attachments.size()));
    for (const QByteArray &bytes : attachments)
        m_connection.sendBinary(bytes);
    return true;
}

} // namespace socketio
