// SPDX-License-Identifier: MIT
// Strings: escapes in both directions, and UTF-8.
#include "socketio/json.h"
#include "socketio/json_cursor.h"

#include <cstdint>
#include <cstring>

namespace socketio::json {

namespace {

constexpr bool isHigh(unsigned unit) { return unit >= 0xD800 && unit < 0xDC00; }

constexpr bool isLow(unsigned unit) { return unit >= 0xDC00 && unit < 0xE000; }

bool isContinuation(unsigned char byte) { return (byte & 0xC0U) == 0x80U; }

const unsigned char *skipAscii(const unsigned char *at, const unsigned char *end)
{
    for (; end - at >= 8; at += 8) {
        std::uint64_t word = 0;
        std::memcpy(&word, at, sizeof(word));
        if ((word & 0x8080'8080'8080'8080ULL) != 0)
            break;
    }
    while (at != end && *at < 0x80)
        ++at;
    return at;
}

//! Bytes of the character that is not ASCII and begins here; 0 if that is none: too short, too long
//! for its value, a surrogate, or behind U+10FFFF.
std::ptrdiff_t characterLength(const unsigned char *at, const unsigned char *end)
{
    const unsigned lead = at[0];
    const std::ptrdiff_t length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
    if (lead < 0xC2 || lead > 0xF4 || end - at < length)
        return 0;
    for (std::ptrdiff_t i = 1; i < length; ++i) {
        if (!isContinuation(at[i]))
            return 0;
    }
    const unsigned second = at[1];
    const bool isWrong = (lead == 0xE0 && second < 0xA0) || (lead == 0xED && second > 0x9F)
        || (lead == 0xF0 && second < 0x90) || (lead == 0xF4 && second > 0x8F);
    return isWrong ? 0 : length;
}

unsigned hexValue(const char *digits)
{
    unsigned value = 0;
    for (int i = 0; i < 4; ++i) {
        const char c = digits[i];
        const int digit = c <= '9' ? c - '0' : (c | 0x20) - 'a' + 10;
        value = value * 16 + static_cast<unsigned>(digit);
    }
    return value;
}

void appendByte(unsigned byte, std::string &out) { out.push_back(static_cast<char>(byte)); }

void appendCodePoint(unsigned code, std::string &out)
{
    if (code < 0x80) {
        appendByte(code, out);
    } else if (code < 0x800) {
        appendByte(0xC0 | (code >> 6), out);
        appendByte(0x80 | (code & 0x3F), out);
    } else if (code < 0x10000) {
        appendByte(0xE0 | (code >> 12), out);
        appendByte(0x80 | ((code >> 6) & 0x3F), out);
        appendByte(0x80 | (code & 0x3F), out);
    } else {
        appendByte(0xF0 | (code >> 18), out);
        appendByte(0x80 | ((code >> 12) & 0x3F), out);
        appendByte(0x80 | ((code >> 6) & 0x3F), out);
        appendByte(0x80 | (code & 0x3F), out);
    }
}

void appendEscape(unsigned unit, std::string &out)
{
    static constexpr char kHex[] = "0123456789abcdef";
    out += "\\u";
    for (int shift = 12; shift >= 0; shift -= 4)
        out.push_back(kHex[(unit >> shift) & 0xF]);
}

//! Everything that must be escaped inside quotes and is a single byte.
bool appendSpecial(unsigned c, std::string &out)
{
    if (c == '"' || c == '\\') {
        out.push_back('\\');
        appendByte(c, out);
        return true;
    }
    if (c >= 0x20)
        return false;
    switch (c) {
    case '\n':
        out += "\\n";
        break;
    case '\r':
        out += "\\r";
        break;
    case '\t':
        out += "\\t";
        break;
    default:
        appendEscape(c, out);
    }
    return true;
}

char plainEscape(char c)
{
    switch (c) {
    case 'b':
        return '\b';
    case 'f':
        return '\f';
    case 'n':
        return '\n';
    case 'r':
        return '\r';
    case 't':
        return '\t';
    default:
        return c; // quote, backslash, slash
    }
}

bool isLiteral(std::string_view literal)
{
    Cursor cursor(literal);
    std::string_view whole;
    return cursor.takeString(whole) && whole.size() == literal.size();
}

} // namespace

bool isValidUtf8(std::string_view text)
{
    const auto *at = reinterpret_cast<const unsigned char *>(text.data());
    const auto *end = at + text.size();
    while (at != end) {
        at = skipAscii(at, end);
        // Letters of two bytes, of which Arabic is made, without a look at what else there is.
        while (end - at >= 2 && at[0] >= 0xC2 && at[0] <= 0xDF && isContinuation(at[1]))
            at += 2;
        if (at == end || *at < 0x80)
            continue;
        const auto length = characterLength(at, end);
        if (length == 0)
            return false;
        at += length;
    }
    return true;
}

bool appendDecoded(std::string_view literal, std::string &out)
{
    if (!isLiteral(literal))
        return false;
    const char *end = literal.data() + literal.size() - 1;
    for (const char *at = literal.data() + 1; at != end; ++at) {
        if (*at != '\\') {
            out.push_back(*at);
            continue;
        }
        if (*++at != 'u') {
            out.push_back(plainEscape(*at));
            continue;
        }
        unsigned code = hexValue(at + 1);
        at += 4;
        if (isHigh(code) && end - at > 6 && at[1] == '\\' && at[2] == 'u'
            && isLow(hexValue(at + 3))) {
            code = 0x10000 + ((code - 0xD800) << 10) + (hexValue(at + 3) - 0xDC00);
            at += 6;
        }
        appendCodePoint(code, out);
    }
    return true;
}

QString toQString(std::string_view literal)
{
    if (!isLiteral(literal))
        return {};
    QString out(QLatin1StringView(""));
    const char *end = literal.data() + literal.size() - 1;
    const char *at = literal.data() + 1;
    while (at != end) {
        const char *plain = at;
        while (at != end && *at != '\\')
            ++at;
        out += QString::fromUtf8(plain, at - plain);
        if (at == end)
            break;
        if (*++at == 'u') {
            out += QChar(static_cast<char16_t>(hexValue(at + 1)));
            at += 5;
        } else {
            out += QLatin1Char(plainEscape(*at));
            ++at;
        }
    }
    return out;
}

void appendQuoted(std::string_view utf8, std::string &out)
{
    out.push_back('"');
    for (std::size_t i = 0; i < utf8.size(); ++i) {
        const auto c = static_cast<unsigned char>(utf8[i]);
        if (appendSpecial(c, out))
            continue;
        // ED A0..BF xx is a surrogate, which UTF-8 does not have: only an escape carries it.
        if (c == 0xED && i + 2 < utf8.size() && static_cast<unsigned char>(utf8[i + 1]) >= 0xA0) {
            const auto second = static_cast<unsigned char>(utf8[i + 1]) & 0x3FU;
            const auto third = static_cast<unsigned char>(utf8[i + 2]) & 0x3FU;
            appendEscape(0xD000U | (second << 6) | third, out);
            i += 2;
            continue;
        }
        out.push_back(utf8[i]);
    }
    out.push_back('"');
}

void appendQuoted(QStringView text, std::string &out)
{
    out.push_back('"');
    for (qsizetype i = 0; i < text.size(); ++i) {
        const unsigned unit = text[i].unicode();
        if (appendSpecial(unit, out))
            continue;
        if (isHigh(unit) && i + 1 < text.size() && isLow(text[i + 1].unicode())) {
            appendCodePoint(
                0x10000 + ((unit - 0xD800) << 10) + (text[i + 1].unicode() - 0xDC00U), out);
            ++i;
        } else if (isHigh(unit) || isLow(unit)) {
            appendEscape(unit, out);
        } else {
            appendCodePoint(unit, out);
        }
    }
    out.push_back('"');
}

} // namespace socketio::json
