// SPDX-License-Identifier: MIT
#include "socketio/json_cursor.h"

#include <bit>

#if defined(__SSE2__) || defined(_M_X64)
#include <emmintrin.h>
#endif

namespace socketio::json {

namespace {

bool isDigit(char c) { return c >= '0' && c <= '9'; }

//! The first character of a string that may need a closer look, or a little in front of it.
const char *skipPlain(const char *at, const char *end)
{
#if defined(__SSE2__) || defined(_M_X64)
    while (end - at >= 16) {
        const auto chunk = _mm_loadu_si128(reinterpret_cast<const __m128i *>(at));
        const auto quote = _mm_cmpeq_epi8(chunk, _mm_set1_epi8('"'));
        const auto backslash = _mm_cmpeq_epi8(chunk, _mm_set1_epi8('\\'));
        const auto control =
            _mm_cmpeq_epi8(_mm_min_epu8(chunk, _mm_set1_epi8(0x1F)), chunk); // below 0x20
        const auto special = static_cast<unsigned>(
            _mm_movemask_epi8(_mm_or_si128(_mm_or_si128(quote, backslash), control)));
        if (special != 0)
            return at + std::countr_zero(special);
        at += 16;
    }
#else
    static_cast<void>(end);
#endif
    return at;
}

bool isHexDigit(char c) { return isDigit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F'); }

// Each takes where it stands and gives where it then is, or null where the text breaks the grammar:
// so the place stays in a register for a whole value.

const char *pastSpace(const char *at, const char *end)
{
    while (at != end && (*at == ' ' || *at == '\n' || *at == '\t' || *at == '\r'))
        ++at;
    return at;
}

//! Behind an escape; `at` is behind its backslash.
const char *pastEscape(const char *at, const char *end)
{
    if (at == end)
        return nullptr;
    if (*at != 'u')
        return std::string_view("\"\\/bfnrt").find(*at) != std::string_view::npos ? at + 1
                                                                                  : nullptr;
    if (end - at < 5)
        return nullptr;
    for (int i = 1; i <= 4; ++i) {
        if (!isHexDigit(at[i]))
            return nullptr;
    }
    return at + 5;
}

const char *pastString(const char *at, const char *end)
{
    if (at == end || *at != '"')
        return nullptr;
    for (++at; at;) {
        at = skipPlain(at, end);
        if (at == end || static_cast<unsigned char>(*at) < 0x20)
            return nullptr;
        const char c = *at++;
        if (c == '"')
            return at;
        if (c == '\\')
            at = pastEscape(at, end);
    }
    return nullptr;
}

const char *pastDigits(const char *at, const char *end)
{
    const char *begin = at;
    while (at != end && isDigit(*at))
        ++at;
    return at != begin ? at : nullptr;
}

const char *pastNumber(const char *at, const char *end)
{
    if (at != end && *at == '-')
        ++at;
    at = at != end && *at == '0' ? at + 1 : pastDigits(at, end);
    if (at && at != end && *at == '.')
        at = pastDigits(at + 1, end);
    if (at && at != end && (*at == 'e' || *at == 'E')) {
        ++at;
        if (at != end && (*at == '+' || *at == '-'))
            ++at;
        at = pastDigits(at, end);
    }
    return at;
}

const char *pastWord(const char *at, const char *end, std::string_view word)
{
    const bool fits = static_cast<std::size_t>(end - at) >= word.size()
        && std::string_view(at, word.size()) == word;
    return fits ? at + word.size() : nullptr;
}

const char *pastScalar(const char *at, const char *end)
{
    switch (*at) {
    case '"':
        return pastString(at, end);
    case 't':
        return pastWord(at, end, "true");
    case 'f':
        return pastWord(at, end, "false");
    case 'n':
        return pastWord(at, end, "null");
    default:
        return pastNumber(at, end);
    }
}

//! Behind a key and its colon.
const char *pastKey(const char *at, const char *end)
{
    at = pastString(pastSpace(at, end), end);
    if (!at)
        return nullptr;
    at = pastSpace(at, end);
    return at != end && *at == ':' ? at + 1 : nullptr;
}

//! Behind a value: closes what ends here and stops before the next value.
const char *pastClosings(const char *at, const char *end, ContainerStack &open)
{
    while (!open.isEmpty()) {
        at = pastSpace(at, end);
        if (at == end)
            return nullptr;
        const bool inObject = open.topIsObject();
        const char c = *at++;
        if (c == ',')
            return inObject ? pastKey(at, end) : at;
        if (c != (inObject ? '}' : ']'))
            return nullptr;
        open.pop();
    }
    return at;
}

const char *pastValue(const char *at, const char *end, std::size_t maxNesting)
{
    ContainerStack open;
    do {
        at = pastSpace(at, end);
        if (at == end)
            return nullptr;
        const char c = *at;
        if (c == '[' || c == '{') {
            if (open.depth() >= maxNesting)
                return nullptr;
            at = pastSpace(at + 1, end);
            if (at == end)
                return nullptr;
            if (*at != (c == '[' ? ']' : '}')) {
                open.push(c == '{');
                if (c == '{' && !(at = pastKey(at, end)))
                    return nullptr;
                continue;
            }
            ++at;
        } else if (at = pastScalar(at, end); !at) {
            return nullptr;
        }
        at = pastClosings(at, end, open);
    } while (at && !open.isEmpty());
    return at;
}

} // namespace

void Cursor::skipSpace() { m_at = pastSpace(m_at, m_end); }

bool Cursor::atEnd()
{
    skipSpace();
    return m_at == m_end;
}

bool Cursor::take(char c)
{
    skipSpace();
    if (m_at == m_end || *m_at != c)
        return false;
    ++m_at;
    return true;
}

bool Cursor::takeValue(std::string_view &value)
{
    skipSpace();
    const char *begin = m_at;
    if (!skipValue())
        return false;
    value = std::string_view(begin, static_cast<std::size_t>(m_at - begin));
    return true;
}

bool Cursor::takeString(std::string_view &literal)
{
    skipSpace();
    const char *begin = m_at;
    if (!skipString())
        return false;
    literal = std::string_view(begin, static_cast<std::size_t>(m_at - begin));
    return true;
}

bool Cursor::takeMember(Member &member)
{
    return takeString(member.key) && take(':') && takeValue(member.value);
}

bool Cursor::skipValue() { return goTo(pastValue(m_at, m_end, m_maxNesting)); }

bool Cursor::skipString() { return goTo(pastString(m_at, m_end)); }

bool Cursor::goTo(const char *place)
{
    if (place)
        m_at = place;
    return place != nullptr;
}

} // namespace socketio::json
