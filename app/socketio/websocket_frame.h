// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

#include <cstdint>
#include <string_view>
#include <vector>

//! WebSocket frames (RFC 6455) without any input or output, the client's side.
namespace socketio::ws {

enum class Opcode : std::uint8_t {
    Continuation = 0,
    Text = 1,
    Binary = 2,
    Close = 8,
    Ping = 9,
    Pong = 10,
};

//! Close codes that we send ourselves.
enum class CloseCode : std::uint16_t {
    Normal = 1000,
    ProtocolError = 1002,
    BadText = 1007,
    TooBig = 1009
};

//! One whole frame, masked with `mask` as all frames of a client are.
QByteArray encodeFrame(Opcode opcode, std::string_view payload, std::uint32_t mask);

//! Payload of a close frame.
QByteArray closePayload(CloseCode code);

//! Puts messages together from bytes as they come. A message of one frame is never copied.
class FrameReader {
public:
    //! `limit`: largest message that is accepted; checked as soon as a frame announces itself.
    explicit FrameReader(std::uint64_t limit) : m_limit(limit) { }

    //! Room for `size` more bytes; what was written there is then taken by commit(). Invalidates
    //! the messages that were returned before.
    char *reserve(std::size_t size);
    void commit(std::size_t size) { m_end += size; }

    enum class Result { NeedsMore, Message, Control, Fault };
    //! The next message or control frame. After a Fault it is good for nothing any more.
    Result next();

    //! Of the last Message or Control. Text is checked UTF-8 with kTextPadding readable bytes
    //! behind.
    Opcode opcode() const { return m_opcode; }
    std::string_view payload() const { return m_payload; }
    //! Of the last Fault.
    CloseCode fault() const { return m_fault; }
    const char *faultText() const { return m_faultText; }

private:
    struct Head {
        bool isLast;
        Opcode opcode;
        std::size_t size;     //!< of the head itself
        std::uint64_t length; //!< of the payload
    };

    Result readHead(Head &head);
    Result onData(const Head &head, std::string_view payload);
    Result finish(Opcode opcode, std::string_view payload);
    Result fail(CloseCode code, const char *text);

    std::uint64_t m_limit;
    std::vector<char> m_buffer; //!< received bytes lie in m_begin..m_end, padding behind
    std::size_t m_begin = 0;
    std::size_t m_end = 0;
    std::vector<char> m_message; //!< fragments so far, padding behind
    std::size_t m_messageSize = 0;
    bool m_inMessage = false;
    Opcode m_messageOpcode = Opcode::Text;
    Opcode m_opcode = Opcode::Text;
    std::string_view m_payload;
    CloseCode m_fault = CloseCode::ProtocolError;
    const char *m_faultText = "";
};

} // namespace socketio::ws
