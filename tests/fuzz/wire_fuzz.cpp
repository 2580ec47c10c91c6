// SPDX-License-Identifier: MIT
// The codecs of the Socket.IO client: frames, packets, payloads, answers.
#include "fuzz.h"
#include "socketio/engine_packet.h"
#include "socketio/http_message.h"
#include "socketio/json.h"
#include "socketio/packet.h"
#include "socketio/websocket_frame.h"
#include "socketio/websocket_handshake.h"

#include <algorithm>
#include <cstring>
#include <string>
#include <vector>

using namespace socketio;

namespace {

constexpr std::uint64_t kLimit = 4096;

struct Heard {
    int result = 0;
    int opcode = 0;
    std::string payload = {};
    friend bool operator==(const Heard &, const Heard &) = default;
};

//! What a reader hears when the bytes come in pieces of `step`.
std::vector<Heard> hear(std::string_view bytes, std::size_t step)
{
    using Result = ws::FrameReader::Result;
    ws::FrameReader reader(kLimit);
    std::vector<Heard> heard;
    while (!bytes.empty()) {
        const auto size = std::min(step, bytes.size());
        std::memcpy(reader.reserve(size), bytes.data(), size);
        reader.commit(size);
        bytes.remove_prefix(size);
        for (auto result = reader.next(); result != Result::NeedsMore; result = reader.next()) {
            if (result == Result::Fault) {
                heard.push_back({int(result), int(reader.fault())});
                return heard;
            }
            FUZZ_CHECK(reader.payload().size() <= kLimit);
            if (reader.opcode() == ws::Opcode::Text)
                FUZZ_CHECK(json::isValidUtf8(reader.payload()));
            heard.push_back({int(result), int(reader.opcode()), std::string(reader.payload())});
        }
    }
    return heard;
}

void frames(std::string_view bytes)
{
    const auto whole = hear(bytes, bytes.size() + 1);
    FUZZ_CHECK(hear(bytes, 1) == whole);
    FUZZ_CHECK(hear(bytes, 7) == whole);
}

void packets(std::string_view text)
{
    const std::string padded = std::string(text) + std::string(128, '\0'); // as texts come
    const std::string_view view(padded.data(), text.size());
    PacketDecoder decoder;
    decoder.setMaxNesting(64);
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
    const auto again = encodeEvent(
        packet.nameSpace, packet.id, name, '[' + std::string(packet.args) + ']', 0);
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

//! The answer of an HTTP server is the same in whatever pieces it comes.
void answers(std::string_view bytes)
{
    const auto read = [&](std::size_t step) {
        http::ResponseReader reader(kLimit);
        for (std::size_t at = 0; at < bytes.size(); at += step)
            reader.feed(QByteArrayView(bytes.data() + at, qsizetype(std::min(step, bytes.size() - at))));
        reader.connectionEnded();
        FUZZ_CHECK(reader.body().size() <= qsizetype(kLimit));
        FUZZ_CHECK(reader.isDone() || reader.isFault());
        return std::make_tuple(reader.isDone(), reader.isDone() ? reader.status() : 0,
            reader.isDone() ? reader.body() : QByteArray());
    };
    FUZZ_CHECK(read(1) == read(bytes.size() + 1));
    (void)ws::readAnswer(
        QByteArray(bytes.data(), qsizetype(bytes.size())), "dGhlIHNhbXBsZSBub25jZQ==");
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
    switch (takeChoice(bytes, 5)) {
    case 0:
        return frames(bytes);
    case 1:
        return packets(bytes);
    case 2:
        return payloads(bytes);
    case 3:
        return answers(bytes);
    default:
        return jsonText(bytes);
    }
}
