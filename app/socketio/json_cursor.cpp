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

} // namespace

void Cursor::skipSpace()
{
    while (m_at != m_end && (*m_at == ' ' || *m_at == '\n' || *m_at == '\t' || *m_at == '\r'))
        ++m_at;
}

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

bool Cursor::skipValue()
{
    ContainerStack open;
    for (;;) {
        skipSpace();
        if (m_at == m_end)
            return false;
        const char c = *m_at;
        if (c == '[' || c == '{') {
            if (open.depth() >= m_maxNesting)
                return false;
            ++m_at;
            if (!take(c == '[' ? ']' : '}')) {
                open.push(c == '{');
                if (c == '{' && !skipKey())
                    return false;
                continue;
            }
        } else if (!skipScalar()) {
            return false;
        }
        if (!skipClosings(open))
            return false;
        if (open.isEmpty())
            return true;
    }
}

//! Behind a value: closes what ends here and stops before the next value.
bool Cursor::skipClosings(ContainerStack &open)
{
    while (!open.isEmpty()) {
        const bool inObject = open.topIsObject();
        if (take(','))
            return !inObject || skipKey();
        if (!take(inObject ? '}' : ']'))
            return false;
        open.pop();
    }
    return true;
}

bool Cursor::skipKey()
{
    skipSpace();
    return skipString() && take(':');
}

bool Cursor::skipScalar()
{
    switch (*m_at) {
    case '"':
        return skipString();
    case 't':
        return skipWord("true");
    case 'f':
        return skipWord("false");
    case 'n':
        return skipWord("null");
    default:
        return skipNumber();
    }
}

bool Cursor::skipWord(std::string_view word)
{
    if (static_cast<std::size_t>(m_end - m_at) < word.size()
        || std::string_view(m_at, word.size()) != word)
        return false;
    m_at += word.size();
    return true;
}

bool Cursor::skipString()
{
    if (m_at == m_end || *m_at != '"')
        return false;
    for (++m_at; m_at != m_end; ++m_at) {
        m_at = skipPlain(m_at, m_end);
        if (m_at == m_end)
            return false;
        const char c = *m_at;
        if (c == '"') {
            ++m_at;
            return true;
        }
        if (static_cast<unsigned char>(c) < 0x20)
            return false;
        if (c != '\\')
            continue;
        if (++m_at == m_end)
            return false;
        if (*m_at == 'u') {
            if (m_end - m_at < 5)
                return false;
            for (int i = 1; i <= 4; ++i) {
                if (!isHexDigit(m_at[i]))
                    return false;
            }
            m_at += 4;
        } else if (std::string_view("\"\\/bfnrt").find(*m_at) == std::string_view::npos) {
            return false;
        }
    }
    return false;
}

bool Cursor::skipDigits()
{
    const char *begin = m_at;
    while (m_at != m_end && isDigit(*m_at))
        ++m_at;
    return m_at != begin;
}

bool Cursor::skipNumber()
{
    if (m_at != m_end && *m_at == '-')
        ++m_at;
    if (m_at != m_end && *m_at == '0')
        ++m_at;
    else if (!skipDigits())
        return false;
    if (m_at != m_end && *m_at == '.') {
        ++m_at;
        if (!skipDigits())
            return false;
    }
    if (m_at != m_end && (*m_at == 'e' || *m_at == 'E')) {
        ++m_at;
        if (m_at != m_end && (*m_at == '+' || *m_at == '-'))
            ++m_at;
        if (!skipDigits())
            return false;
    }
    return true;
}

} // namespace socketio::json
