// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

#include <span>
#include <string>
#include <string_view>
#include <vector>

//! The Socket.IO 5 protocol without any input or output.
namespace socketio {

//! As they are numbered on the wire.
enum class PacketType { Connect, Disconnect, Event, Ack, ConnectError, BinaryEvent, BinaryAck };

//! One packet; all texts lie in the text that was decoded, or in the decoder.
struct Packet {
    PacketType type = PacketType::Connect;
    std::size_t attachmentCount = 0; //!< binary types only
    std::string_view nameSpace = "/";
    std::string_view id;                      //!< digits, however many; empty: none
    std::string_view payload;                 //!< raw JSON; empty: none
    std::string_view name;                    //!< events: decoded
    std::string_view args;                    //!< events: the arguments without brackets
    std::span<const std::string_view> values; //!< events: the arguments; acks: the values

    bool isEvent() const { return type == PacketType::Event || type == PacketType::BinaryEvent; }
    bool isAck() const { return type == PacketType::Ack || type == PacketType::BinaryAck; }
    bool isBinary() const
    {
        return type == PacketType::BinaryEvent || type == PacketType::BinaryAck;
    }
};

//! What an event of one object is by its outline: `2["name",{…}]`, no white space between, nobody
//! waits for an answer. Nothing between the outer braces was looked at.
struct ObjectEvent {
    std::string_view nameSpace;
    std::string_view name; //!< has no escapes: as it came is what it stands for
    std::string_view object;
};

//! More attachments than this are refused, as in the other clients.
inline constexpr std::size_t kMaxAttachments = 10;

//! Whether an event may not be called this.
bool isReservedEvent(std::string_view name);

//! Reads packets; keeps its memory between them.
class PacketDecoder {
public:
    //! Levels of arrays and objects that one argument, or one payload, may have; 0: no limit.
    void setMaxNesting(int levels);
    //! `text`: what follows the Engine.IO type. False if anything about it is wrong.
    bool decode(std::string_view text, Packet &packet);
    //! The outline of the same text, which costs next to nothing. True only where `decode` would
    //! say the same of it once `object` is known to be the one JSON object that it looks like.
    static bool outline(std::string_view text, ObjectEvent &event);

private:
    bool decodeHead(std::string_view &rest, Packet &packet) const;
    bool decodeEvent(Packet &packet);

    std::size_t m_maxNesting = static_cast<std::size_t>(-1);
    std::vector<std::string_view> m_values;
    std::string m_name;
};

//! Whether each `{"_placeholder":true,…}` in the valid JSON text has a `num` below `attachments`.
bool placeholdersFit(std::string_view json, std::size_t attachments);

std::string encodeConnect(std::string_view nameSpace, std::string_view payload);
std::string encodeDisconnect(std::string_view nameSpace);
//! `argsJson`: a valid JSON array text. `id`: empty for no acknowledgement.
std::string encodeEvent(std::string_view nameSpace, std::string_view id, std::string_view name,
    std::string_view argsJson, std::size_t attachments);
std::string encodeAck(std::string_view nameSpace, std::string_view id, std::string_view valuesJson,
    std::size_t attachments);

//! Puts a binary packet and the frames that follow it together.
class BinaryAssembler {
public:
    bool isWaiting() const { return m_missing != 0; }
    void start(std::string_view text, std::size_t attachments);
    //! True when this was the last one missing. Must not be called when nothing is waited for.
    bool add(QByteArray attachment);
    void reset();

    //! The text of the packet, padded like every text.
    std::string_view text() const { return m_text; }
    const std::vector<QByteArray> &attachments() const { return m_attachments; }

private:
    std::string m_text;
    std::vector<QByteArray> m_attachments;
    std::size_t m_missing = 0;
};

} // namespace socketio
