// SPDX-License-Identifier: MIT
#include "socketio/packet.h"

#include "socketio/event_view.h"
#include "socketio/json.h"
#include "socketio/json_cursor.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace socketio {

namespace {

std::size_t digitsAtFront(std::string_view text)
{
    std::size_t count = 0;
    while (count < text.size() && text[count] >= '0' && text[count] <= '9')
        ++count;
    return count;
}

bool takeAttachmentCount(std::string_view &rest, std::size_t &count)
{
    const std::size_t digits = digitsAtFront(rest);
    if (digits == 0 || digits == rest.size() || rest[digits] != '-')
        return false;
    const auto [end, error] = std::from_chars(rest.data(), rest.data() + digits, count);
    if (error != std::errc{} || count > kMaxAttachments)
        return false;
    rest.remove_prefix(digits + 1);
    return true;
}

std::string_view takeNameSpace(std::string_view &rest)
{
    if (!rest.starts_with('/'))
        return "/";
    const std::size_t comma = rest.find(',');
    const std::string_view nameSpace = rest.substr(0, comma);
    rest.remove_prefix(comma == std::string_view::npos ? rest.size() : comma + 1);
    return nameSpace;
}

bool isString(std::string_view value) { return json::typeOf(value) == json::Type::String; }

//! From the second element to the last, with the commas between.
std::string_view withoutFirst(std::span<const std::string_view> elements)
{
    if (elements.size() < 2)
        return {};
    const char *end = elements.back().data() + elements.back().size();
    return {elements[1].data(), static_cast<std::size_t>(end - elements[1].data())};
}

std::string packetHead(char type, char binaryType, std::string_view nameSpace, std::string_view id,
    std::size_t attachments, std::size_t room)
{
    std::string text;
    text.reserve(room + nameSpace.size() + id.size() + 32);
    text.push_back('4');
    text.push_back(attachments == 0 ? type : binaryType);
    if (attachments != 0)
        text.append(std::to_string(attachments)).push_back('-');
    if (nameSpace != "/")
        text.append(nameSpace).push_back(',');
    text.append(id);
    return text;
}

} // namespace

bool isReservedEvent(std::string_view name)
{
    static constexpr std::array<std::string_view, 6> kReserved{
        "connect", "connect_error", "disconnect", "disconnecting", "newListener", "removeListener"};
    return std::find(kReserved.begin(), kReserved.end(), name) != kReserved.end();
}

void PacketDecoder::setMaxNesting(int levels)
{
    m_maxNesting = levels > 0 ? static_cast<std::size_t>(levels) : json::kNoLimit;
}

//! Type, attachment count, namespace and id.
bool PacketDecoder::decodeHead(std::string_view &rest, Packet &packet) const
{
    if (rest.empty() || rest.front() < '0' || rest.front() > '6')
        return false;
    packet.type = static_cast<PacketType>(rest.front() - '0');
    rest.remove_prefix(1);
    if (packet.isBinary() && !takeAttachmentCount(rest, packet.attachmentCount))
        return false;
    packet.nameSpace = takeNameSpace(rest);
    packet.id = rest.substr(0, digitsAtFront(rest));
    rest.remove_prefix(packet.id.size());
    return true;
}

bool PacketDecoder::decode(std::string_view text, Packet &packet)
{
    packet = {};
    std::string_view rest = text;
    if (!decodeHead(rest, packet))
        return false;
    packet.payload = rest;
    switch (packet.type) {
    case PacketType::Connect:
        return rest.empty()
            || (json::isValid(rest, m_maxNesting) && json::typeOf(rest) == json::Type::Object);
    case PacketType::Disconnect:
        return rest.empty();
    case PacketType::ConnectError:
        return rest.empty()
            || (json::isValid(rest, m_maxNesting)
                && (isString(rest) || json::typeOf(rest) == json::Type::Object));
    case PacketType::Ack:
    case PacketType::BinaryAck:
        if (!json::splitArray(rest, m_values, m_maxNesting))
            return false;
        packet.values = m_values;
        break;
    case PacketType::Event:
    case PacketType::BinaryEvent:
        if (!decodeEvent(packet))
            return false;
        break;
    }
    return true;
}

bool PacketDecoder::outline(std::string_view text, ObjectEvent &event)
{
    constexpr std::string_view kFront = "[\"";
    constexpr std::string_view kMiddle = "\",";
    if (!text.starts_with('2') || !text.ends_with("}]"))
        return false;
    text.remove_prefix(1);
    event.nameSpace = takeNameSpace(text);
    if (!text.starts_with(kFront)) // an id would be in front of it
        return false;
    text.remove_prefix(kFront.size());
    // To the end of the name, which is the first quote unless there is an escape.
    const auto end = std::find_if(text.begin(), text.end(),
        [](char c) { return c == '"' || c == '\\' || static_cast<unsigned char>(c) < 0x20; });
    const auto size = static_cast<std::size_t>(end - text.begin());
    event.name = text.substr(0, size);
    text.remove_prefix(size);
    if (!text.starts_with(kMiddle) || isReservedEvent(event.name))
        return false;
    event.object = text.substr(kMiddle.size(), text.size() - kMiddle.size() - 1);
    return event.object.starts_with('{');
}

bool PacketDecoder::decodeEvent(Packet &packet)
{
    if (!json::splitArray(packet.payload, m_values, m_maxNesting) || m_values.empty())
        return false;
    const std::string_view first = m_values.front();
    if (isString(first)) {
        const std::string_view inside = first.substr(1, first.size() - 2);
        if (inside.find('\\') == std::string_view::npos) {
            packet.name = inside;
        } else {
            m_name.clear();
            if (!json::appendDecoded(first, m_name))
                return false;
            packet.name = m_name;
        }
        if (isReservedEvent(packet.name))
            return false;
    } else if (json::typeOf(first) == json::Type::Number) {
        packet.name = first;
    } else {
        return false;
    }
    packet.args = withoutFirst(m_values);
    packet.values = std::span<const std::string_view>(m_values).subspan(1);
    return true;
}

bool placeholdersFit(std::string_view text, std::size_t attachments)
{
    for (std::size_t at = json::nextObject(text, 0); at != std::string_view::npos;
         at = json::nextObject(text, at + 1)) {
        // Only members in front of the first nested container: senders write nothing else, and so
        // every character is looked at twice at most.
        json::Cursor cursor(text.substr(at + 1));
        bool isPlaceholder = false;
        std::string_view num;
        json::Member member;
        do {
            if (!cursor.takeString(member.key) || !cursor.take(':') || cursor.take('{')
                || cursor.take('[') || !cursor.takeValue(member.value))
                break;
            if (member.key == "\"_placeholder\"")
                isPlaceholder = member.value == "true";
            else if (member.key == "\"num\"")
                num = member.value;
        } while (cursor.take(','));
        const auto index = json::toInteger(num);
        if (isPlaceholder
            && (!index || *index < 0 || static_cast<std::uint64_t>(*index) >= attachments))
            return false;
    }
    return true;
}

std::string encodeConnect(std::string_view nameSpace, std::string_view payload)
{
    return packetHead('0', '0', nameSpace, {}, 0, payload.size()).append(payload);
}

std::string encodeDisconnect(std::string_view nameSpace)
{
    return packetHead('1', '1', nameSpace, {}, 0, 0);
}

std::string encodeEvent(std::string_view nameSpace, std::string_view id, std::string_view name,
    std::string_view argsJson, std::size_t attachments)
{
    std::string text =
        packetHead('2', '5', nameSpace, id, attachments, name.size() + argsJson.size());
    text.push_back('[');
    json::appendQuoted(name, text);
    const std::size_t open = argsJson.find('[') + 1;
    const std::size_t close = argsJson.rfind(']');
    const std::string_view inside = argsJson.substr(open, close - open);
    if (inside.find_first_not_of(" \t\r\n") != std::string_view::npos)
        text.append(1, ',').append(inside);
    text.push_back(']');
    return text;
}

std::string encodeAck(std::string_view nameSpace, std::string_view id, std::string_view valuesJson,
    std::size_t attachments)
{
    return packetHead('3', '6', nameSpace, id, attachments, valuesJson.size()).append(valuesJson);
}

void BinaryAssembler::start(std::string_view text, std::size_t attachments)
{
    m_text.clear();
    m_text.reserve(text.size() + kTextPadding);
    m_text.assign(text);
    m_attachments.clear();
    m_missing = attachments;
}

bool BinaryAssembler::add(QByteArray attachment)
{
    m_attachments.push_back(std::move(attachment));
    return --m_missing == 0;
}

void BinaryAssembler::reset()
{
    m_text.clear();
    m_attachments.clear();
    m_missing = 0;
}

} // namespace socketio
