// SPDX-License-Identifier: MIT
#include "socketio/websocket_frame.h"

#include "socketio/event_view.h"
#include "socketio/json.h"

#include <QtEndian>

#include <algorithm>
#include <cstring>

namespace socketio::ws {

namespace {

constexpr std::uint64_t kLargestControl = 125;

bool isControl(Opcode opcode) { return static_cast<unsigned>(opcode) >= 8; }

bool isKnown(unsigned opcode) { return opcode <= 2 || (opcode >= 8 && opcode <= 10); }

template <class T> void appendBigEndian(QByteArray &out, T value)
{
    char bytes[sizeof(T)];
    qToBigEndian(value, bytes);
    out.append(bytes, sizeof(T));
}

} // namespace

QByteArray encodeFrame(Opcode opcode, std::string_view payload, std::uint32_t mask)
{
    QByteArray frame;
    frame.reserve(static_cast<qsizetype>(payload.size()) + 14);
    frame.append(static_cast<char>(0x80U | static_cast<unsigned>(opcode)));
    if (payload.size() < 126) {
        frame.append(static_cast<char>(0x80U | payload.size()));
    } else if (payload.size() <= 0xFFFF) {
        frame.append(static_cast<char>(0x80U | 126U));
        appendBigEndian(frame, static_cast<std::uint16_t>(payload.size()));
    } else {
        frame.append(static_cast<char>(0x80U | 127U));
        appendBigEndian(frame, static_cast<std::uint64_t>(payload.size()));
    }
    appendBigEndian(frame, mask);
    char key[4];
    qToBigEndian(mask, key);
    const qsizetype begin = frame.size();
    frame.append(payload.data(), static_cast<qsizetype>(payload.size()));
    char *bytes = frame.data() + begin;
    for (std::size_t i = 0; i < payload.size(); ++i)
        bytes[i] = static_cast<char>(bytes[i] ^ key[i & 3]);
    return frame;
}

QByteArray closePayload(CloseCode code)
{
    QByteArray payload;
    appendBigEndian(payload, static_cast<std::uint16_t>(code));
    return payload;
}

char *FrameReader::reserve(std::size_t size)
{
    if (m_begin != 0) {
        std::memmove(m_buffer.data(), m_buffer.data() + m_begin, m_end - m_begin);
        m_end -= m_begin;
        m_begin = 0;
    }
    const std::size_t needed = m_end + size + kTextPadding;
    if (m_buffer.size() < needed)
        m_buffer.resize(std::max(needed, m_buffer.size() * 2));
    return m_buffer.data() + m_end;
}

FrameReader::Result FrameReader::fail(CloseCode code, const char *text)
{
    m_fault = code;
    m_faultText = text;
    return Result::Fault;
}

//! NeedsMore, Fault, or Message for a complete head.
FrameReader::Result FrameReader::readHead(Head &head)
{
    const std::size_t available = m_end - m_begin;
    if (available < 2)
        return Result::NeedsMore;
    const char *at = m_buffer.data() + m_begin;
    const auto first = static_cast<unsigned char>(at[0]);
    const auto second = static_cast<unsigned char>(at[1]);
    if ((first & 0x70U) != 0)
        return fail(CloseCode::ProtocolError, "reserved bits are set");
    if (!isKnown(first & 0x0FU))
        return fail(CloseCode::ProtocolError, "unknown opcode");
    if ((second & 0x80U) != 0)
        return fail(CloseCode::ProtocolError, "masked frame from a server");
    head.isLast = (first & 0x80U) != 0;
    head.opcode = static_cast<Opcode>(first & 0x0FU);
    head.length = second & 0x7FU;
    head.size = head.length == 127 ? 10 : head.length == 126 ? 4 : 2;
    if (isControl(head.opcode) && (!head.isLast || head.length > kLargestControl))
        return fail(CloseCode::ProtocolError, "malformed control frame");
    if (available < head.size)
        return Result::NeedsMore;
    if (head.size == 4)
        head.length = qFromBigEndian<std::uint16_t>(at + 2);
    else if (head.size == 10)
        head.length = qFromBigEndian<std::uint64_t>(at + 2);
    if (!isControl(head.opcode)) {
        if ((head.opcode == Opcode::Continuation) != m_inMessage)
            return fail(CloseCode::ProtocolError, "fragments out of order");
        const std::uint64_t before = m_inMessage ? m_messageSize : 0;
        if (head.length > m_limit || before > m_limit - head.length)
            return fail(CloseCode::TooBig, "message larger than the limit");
    }
    return Result::Message;
}

FrameReader::Result FrameReader::next()
{
    for (;;) {
        Head head{};
        if (const Result result = readHead(head); result != Result::Message)
            return result;
        if (m_end - m_begin - head.size < head.length)
            return Result::NeedsMore;
        const auto length = static_cast<std::size_t>(head.length);
        const std::string_view payload(m_buffer.data() + m_begin + head.size, length);
        m_begin += head.size + length;
        if (isControl(head.opcode)) {
            m_opcode = head.opcode;
            m_payload = payload;
            return Result::Control;
        }
        if (const Result result = onData(head, payload); result != Result::NeedsMore)
            return result;
    }
}

//! NeedsMore if the message goes on.
FrameReader::Result FrameReader::onData(const Head &head, std::string_view payload)
{
    if (head.isLast && !m_inMessage)
        return finish(head.opcode, payload);
    if (!m_inMessage) {
        m_inMessage = true;
        m_messageOpcode = head.opcode;
        m_messageSize = 0;
    }
    const std::size_t needed = m_messageSize + payload.size() + kTextPadding;
    if (m_message.size() < needed)
        m_message.resize(std::max(needed, m_message.size() * 2));
    std::copy(payload.begin(), payload.end(),
        m_message.begin() + static_cast<std::ptrdiff_t>(m_messageSize));
    m_messageSize += payload.size();
    if (!head.isLast)
        return Result::NeedsMore;
    m_inMessage = false;
    return finish(m_messageOpcode, std::string_view(m_message.data(), m_messageSize));
}

FrameReader::Result FrameReader::finish(Opcode opcode, std::string_view payload)
{
    if (opcode == Opcode::Text && !json::isValidUtf8(payload))
        return fail(CloseCode::BadText, "text is not UTF-8");
    m_opcode = opcode;
    m_payload = payload;
    return Result::Message;
}

} // namespace socketio::ws
