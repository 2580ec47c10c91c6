// SPDX-License-Identifier: MIT
// The codecs of the Socket.IO client: packets, payloads, JSON. Frames and HTTP answers are Qt's.
#include "fuzz.h"
#include "socketio/engine_packet.h"
#include "socketio/json.h"
#include "socketio/packet.h"

#include <algorithm>
#include <string>
#include <vector>

using namespace socketio;

namespace {

//! Where the object of an outline is one, the packet is what the outline said.
void outlines(std::string_view text, PacketDecoder &decoder)
{
    ObjectEvent event;
    if (!PacketDecoder::outline(text, event) || !json::isValid(event.object, 64))
        return;
    Packet packet;
    FUZZ_CHECK(decoder.decode(text, packet) && packet.type == PacketType::Event);
    FUZZ_CHECK(packet.nameSpace == event.nameSpace && packet.name == event.name);
    FUZZ_CHECK(packet.values.size() == 1 && packet.values.front() == event.object);
}

void packets(std::string_view text)
{
    const std::string padded = std::string(text) + std::string(128, '\0'); // as texts come
    const std::string_view view(padded.data(), text.size());
    PacketDecoder decoder;
    decoder.setMaxNesting(64);
    outlines(view, decoder);
    Packet packet;
    if (!decoder.decode(view, packet))
        return;
    FUZZ_CHECK(packet.attachmentCount <= kMaxAttachments);
    for (const auto value : packet.values)
        FUZZ_CHECK(json::isValid(value, 65) || !json::isValidUtf8(value));
    if (!packet.isEvent() || packet.isBinary())
        return;
    FUZZ_CHECK(!isReservedEvent(packet.name));
    std::vector<std::string> before(packet.values.begin(), packet.values.end());
    const std::string name(packet.name);
    const auto again =
        encodeEvent(packet.nameSpace, packet.id, name, '[' + std::string(packet.args) + ']', 0);
    const std::string repadded = again + std::string(128, '\0');
    Packet second;
    PacketDecoder another;
    // Behind the type of Engine.IO, which the encoder puts before it.
    FUZZ_CHECK(another.decode(std::string_view(repadded.data() + 1, again.size() - 1), second));
    FUZZ_CHECK(second.name == name && std::ranges::equal(second.values, before));
}

void payloads(std::string_view text)
{
    std::string_view sid = text;
    const auto handshake = readHandshake(sid);
    FUZZ_CHECK(handshake.pingIntervalMs > 0 && handshake.pingTimeoutMs > 0);
    QByteArray bytes;
    if (decodeBase64Packet(text, bytes)) {
        const auto again = encodePayload({EnginePacket::ofBinary(bytes)});
        QByteArray back;
        FUZZ_CHECK(decodeBase64Packet({again.constData(), std::size_t(again.size())}, back));
        FUZZ_CHECK(back == bytes);
    }
    (void)placeholdersFit(text, 2);
}

void jsonText(std::string_view text)
{
    std::vector<std::string_view> values;
    if (json::isValid(text, 64)) {
        FUZZ_CHECK(json::valueLength(text) != 0 || text.find_first_of(" \t\r\n") == 0);
        std::string literal;
        json::appendQuoted(text, literal);
        std::string back;
        FUZZ_CHECK(json::isValid(literal) && json::appendDecoded(literal, back) && back == text);
    }
    if (json::splitArray(text, values, 64))
        FUZZ_CHECK(json::isValid(text, 65) || !json::isValidUtf8(text));
}

} // namespace

void fuzzOne(std::string_view bytes)
{
    switch (takeChoice(bytes, 3)) {
    case 0:
        return packets(bytes);
    case 1:
        return payloads(bytes);
    default:
        return jsonText(bytes);
    }
}
