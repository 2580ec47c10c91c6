// SPDX-License-Identifier: MIT
#include "socketio/engine_packet.h"

#include "socketio/json.h"

#include <algorithm>

namespace socketio {

namespace {

//! A positive number of milliseconds, a day at most.
int milliseconds(std::string_view value, int usual)
{
    constexpr double kDay = 24.0 * 3600 * 1000;
    const auto number = json::toDouble(value);
    return number && *number >= 1 ? static_cast<int>(std::min(*number, kDay)) : usual;
}

} // namespace

std::size_t EnginePacket::payloadSize() const
{
    if (!isBinary)
        return text.size();
    return 1 + (static_cast<std::size_t>(binary.size()) + 2) / 3 * 4;
}

Handshake readHandshake(std::string_view text)
{
    Handshake handshake;
    if (!json::isValidUtf8(text))
        return handshake;
    const std::string_view sid = json::member(text, "sid");
    if (json::typeOf(sid) == json::Type::String)
        json::appendDecoded(sid, handshake.sid);
    std::vector<std::string_view> upgrades;
    if (json::splitArray(json::member(text, "upgrades"), upgrades)) {
        for (const std::string_view upgrade : upgrades) {
            std::string name;
            if (json::appendDecoded(upgrade, name))
                handshake.upgrades.push_back(std::move(name));
        }
    }
    handshake.pingIntervalMs =
        milliseconds(json::member(text, "pingInterval"), handshake.pingIntervalMs);
    handshake.pingTimeoutMs =
        milliseconds(json::member(text, "pingTimeout"), handshake.pingTimeoutMs);
    const auto limit = json::toInteger(json::member(text, "maxPayload"));
    if (limit && *limit > 0)
        handshake.maxPayload = static_cast<std::size_t>(*limit);
    return handshake;
}

QByteArray encodePayload(const std::vector<EnginePacket> &packets)
{
    std::size_t size = packets.size();
    for (const EnginePacket &packet : packets)
        size += packet.payloadSize();
    QByteArray body;
    body.reserve(static_cast<qsizetype>(size));
    for (const EnginePacket &packet : packets) {
        if (!body.isEmpty())
            body.append(engine::kSeparator);
        if (packet.isBinary)
            body.append(engine::kBase64).append(packet.binary.toBase64());
        else
            body.append(packet.text.data(), static_cast<qsizetype>(packet.text.size()));
    }
    return body;
}

std::size_t packetsThatFit(const std::vector<EnginePacket> &packets, std::size_t maxPayload)
{
    if (maxPayload == 0 || packets.empty())
        return packets.size();
    std::size_t count = 1;
    std::size_t size = packets.front().payloadSize();
    while (count < packets.size() && size + 1 + packets[count].payloadSize() <= maxPayload)
        size += 1 + packets[count++].payloadSize();
    return count;
}

bool decodeBase64Packet(std::string_view packet, QByteArray &bytes)
{
    const auto encoded =
        QByteArray::fromRawData(packet.data() + 1, static_cast<qsizetype>(packet.size()) - 1);
    auto result = QByteArray::fromBase64Encoding(encoded, QByteArray::AbortOnBase64DecodingErrors);
    if (!result)
        return false;
    bytes = std::move(*result);
    return true;
}

} // namespace socketio
