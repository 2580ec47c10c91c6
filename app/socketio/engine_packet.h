// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

#include <string>
#include <string_view>
#include <variant>
#include <vector>

//! The Engine.IO 4 protocol without any input or output.
namespace socketio {

//! One packet: text that begins with its type, or the bytes of a binary message.
struct EnginePacket {
    std::string text;
    QByteArray binary;
    bool isBinary = false;

    static EnginePacket ofText(std::string text) { return {std::move(text), {}, false}; }
    static EnginePacket ofBinary(QByteArray bytes) { return {{}, std::move(bytes), true}; }

    //! Bytes that it takes in a polling body.
    std::size_t payloadSize() const;
};

//! First characters of packets.
namespace engine {
inline constexpr char kOpen = '0';
inline constexpr char kClose = '1';
inline constexpr char kPing = '2';
inline constexpr char kPong = '3';
inline constexpr char kMessage = '4';
inline constexpr char kUpgrade = '5';
inline constexpr char kNoop = '6';
inline constexpr char kBase64 = 'b';
inline constexpr char kSeparator = '\x1e';
} // namespace engine

//! The open packet. `sid` is empty if the text is no usable one.
struct Handshake {
    std::string sid;
    std::vector<std::string> upgrades;
    int pingIntervalMs = 25000;
    int pingTimeoutMs = 20000;
    std::size_t maxPayload = 0; //!< bytes of a polling body; 0: no limit
};

//! `json`: what follows the type. Missing and senseless ping settings become the usual ones.
Handshake readHandshake(std::string_view json);

//! A polling body: the packets, binary as base64.
QByteArray encodePayload(const std::vector<EnginePacket> &packets);

//! How many packets from the front fit into a body of `maxPayload` bytes (0: all). At least one.
std::size_t packetsThatFit(const std::vector<EnginePacket> &packets, std::size_t maxPayload);

//! The bytes of a packet `b<base64>`; false if it is malformed.
bool decodeBase64Packet(std::string_view packet, QByteArray &bytes);

} // namespace socketio
