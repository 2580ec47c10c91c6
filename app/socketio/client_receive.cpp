// SPDX-License-Identifier: MIT
// What comes in: events and acknowledgements.
#include "socketio/client_p.h"
#include "socketio/json.h"

#include <algorithm>
#include <charconv>

namespace socketio {

namespace {

//! How much may come before the namespace is accepted. A server that sends more is broken.
constexpr std::size_t kMaxEarlyBytes = 16 * 1024 * 1024;

} // namespace

void ClientPrivate::queueUntilConnected(
    std::string_view text, const std::vector<QByteArray> &attachments)
{
    m_earlyBytes += text.size() + sizeof(PendingEvent);
    for (const QByteArray &bytes : attachments)
        m_earlyBytes += static_cast<std::size_t>(bytes.size());
    if (m_earlyBytes > kMaxEarlyBytes) {
        m_connection.abandon(QStringLiteral("too much before the answer to CONNECT"));
        return;
    }
    PendingEvent early;
    early.text.reserve(text.size() + kTextPadding);
    early.text.assign(text);
    early.attachments = attachments;
    m_early.push_back(std::move(early));
}

void ClientPrivate::deliverEarly()
{
    const auto early = std::exchange(m_early, {});
    m_earlyBytes = 0;
    PacketDecoder decoder;
    for (const PendingEvent &kept : early) {
        Packet packet;
        if (m_state == State::Connected && decoder.decode(kept.text, packet))
            onEvent(packet, kept.attachments);
    }
}

bool ClientPrivate::objectReceived(const ObjectEvent &event)
{
    if (m_state != State::Connected || m_catchAll)
        return false;
    const auto it = std::find_if(m_readers.begin(), m_readers.end(),
        [&](const NamedReader &one) { return one.name == event.name; });
    return it != m_readers.end() && it->read(event.object);
}

void ClientPrivate::onEvent(const Packet &packet, const std::vector<QByteArray> &attachments)
{
    if (!m_pid.empty() && !packet.values.empty()
        && json::typeOf(packet.values.back()) == json::Type::String)
        m_offset.assign(packet.values.back());

    EventView event;
    event.name = packet.name;
    event.args = packet.args;
    event.values = packet.values;
    event.attachments = attachments;
    AckResponder responder;
    if (!packet.id.empty()) {
        responder = AckResponder(m_session, std::string(packet.id));
        event.responder = &responder;
    }
    // The handlers are held here: a handler may replace itself.
    if (const SharedHandler catchAll = m_catchAll)
        (*catchAll)(event);
    const auto it = m_handlers.find(packet.name);
    if (const SharedHandler handler = it != m_handlers.end() ? it->second : m_fallback)
        (*handler)(event);
}

void ClientPrivate::onAck(const Packet &packet, const std::vector<QByteArray> &attachments)
{
    quint64 id = 0;
    const auto [end, error] =
        std::from_chars(packet.id.data(), packet.id.data() + packet.id.size(), id);
    if (packet.id.empty() || error != std::errc{} || end != packet.id.data() + packet.id.size())
        return;
    AckResult result;
    result.kind = AckResult::Kind::Values;
    result.values = packet.payload;
    result.attachments = attachments;
    const qint64 ms = m_acks.resolve(id, result);
    if (ms >= 0)
        Q_EMIT q.latencyMeasured(static_cast<int>(ms));
}

} // namespace socketio
