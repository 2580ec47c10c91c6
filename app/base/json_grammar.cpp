// SPDX-License-Identifier: MIT
#include "base/json_grammar.h"

#include <bit>
#include <bitset>
#include <cstddef>

#if defined(__SSE2__) || defined(_M_X64)
#include <emmintrin.h>
#define WXM_HAS_BLOCKS 1
#else
#define WXM_HAS_BLOCKS 0
#endif

namespace wxm {

namespace {

constexpr int kMostLevels = 1024;

bool isDigit(char c) { return c >= '0' && c <= '9'; }
bool isHex(char c) { return isDigit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F'); }
bool endsRun(char c) { return c == '"' || c == '\\' || static_cast<unsigned char>(c) < 0x20; }

//! Goes over the text once, without recursion; what is open lies in one bit a level.
class Scanner {
public:
    Scanner(std::string_view text, int maxDepth)
        : m_at(text.data())
        , m_end(text.data() + text.size())
        , m_maxDepth(maxDepth < kMostLevels ? maxDepth : kMostLevels)
    {
    }

    JsonCheck run()
    {
        // Each round takes one value, or opens a container that has some.
        while (!m_fault && value() && closings()) { }
        if (!m_fault) {
            skipSpace();
            if (m_at != m_end)
                m_fault = "text behind the end";
        }
        return {m_fault, m_hasEscapes, m_keys};
    }

private:
    bool fail()
    {
        if (!m_fault)
            m_fault = m_at == m_end ? "cut off" : "not JSON";
        return false;
    }

    void skipSpace()
    {
        if (m_at != m_end && static_cast<unsigned char>(*m_at) > ' ') // as servers write it
            return;
        while (m_at != m_end && (*m_at == ' ' || *m_at == '\n' || *m_at == '\r' || *m_at == '\t'))
            ++m_at;
    }

    bool take(char c)
    {
        if (m_at == m_end || *m_at != c)
            return false;
        ++m_at;
        return true;
    }

    //! True with the cursor behind a whole value. An opened container goes on with its first one.
    bool value()
    {
        for (;;) {
            skipSpace();
            if (m_at == m_end)
                return fail();
            const char c = *m_at;
            if (c != '{' && c != '[')
                return scalar(c);
            ++m_at;
            if (m_depth == m_maxDepth) {
                m_fault = "nested too deeply";
                return false;
            }
            m_isObject[std::size_t(m_depth++)] = c == '{';
            skipSpace();
            if (take(c == '{' ? '}' : ']')) {
                --m_depth;
                return true;
            }
            if (c == '{' && !key())
                return false;
        }
    }

    //! Behind a value: true where another one has to follow.
    bool closings()
    {
        while (m_depth > 0) {
            const bool isObject = m_isObject[std::size_t(m_depth - 1)];
            skipSpace();
            if (take(','))
                return !isObject || key();
            if (!take(isObject ? '}' : ']'))
                return fail();
            --m_depth;
        }
        return false;
    }

    bool key()
    {
        skipSpace();
        const char *begin = m_at;
        if (m_at == m_end || *m_at != '"' || !string())
            return fail();
        if (m_depth == 1)
            keep({begin + 1, static_cast<std::size_t>(m_at - begin) - 2});
        skipSpace();
        return take(':') || fail();
    }

    void keep(std::string_view rootKey)
    {
        if (m_keys.count < m_keys.names.size())
            m_keys.names[m_keys.count] = rootKey;
        ++m_keys.count;
    }

    bool scalar(char c)
    {
        switch (c) {
        case '"':
            return string();
        case 't':
            return word("true");
        case 'f':
            return word("false");
        case 'n':
            return word("null");
        default:
            return number();
        }
    }

    bool word(std::string_view expected)
    {
        for (const char c : expected)
            if (!take(c))
                return fail();
        return true;
    }

    bool digits()
    {
        if (m_at == m_end || !isDigit(*m_at))
            return fail();
        while (m_at != m_end && isDigit(*m_at))
            ++m_at;
        return true;
    }

    bool number()
    {
        take('-');
        if (!take('0') && !digits())
            return false;
        if (take('.') && !digits())
            return false;
        if (take('e') || take('E')) {
            if (!take('+'))
                take('-');
            return digits();
        }
        return true;
    }

    bool string()
    {
        ++m_at;
        for (;;) {
            skipPlain();
            if (m_at == m_end)
                return fail();
            const char c = *m_at++;
            if (c == '"')
                return true;
            if (c != '\\' || !escape())
                return fail();
        }
    }

    //! Up to what ends a stretch of plain characters.
    void skipPlain()
    {
#if WXM_HAS_BLOCKS
        const auto quote = _mm_set1_epi8('"');
        const auto backslash = _mm_set1_epi8('\\');
        const auto lastControl = _mm_set1_epi8(0x1F);
        for (; m_end - m_at >= 16; m_at += 16) {
            const auto chunk = _mm_loadu_si128(reinterpret_cast<const __m128i *>(m_at));
            const auto control = _mm_cmpeq_epi8(_mm_min_epu8(chunk, lastControl), chunk);
            const auto special = _mm_or_si128(
                _mm_or_si128(_mm_cmpeq_epi8(chunk, quote), _mm_cmpeq_epi8(chunk, backslash)),
                control);
            if (const auto bits = unsigned(_mm_movemask_epi8(special)); bits != 0) {
                m_at += std::countr_zero(bits);
                return;
            }
        }
#endif
        while (m_at != m_end && !endsRun(*m_at))
            ++m_at;
    }

    bool escape()
    {
        m_hasEscapes = true;
        if (m_at == m_end)
            return false;
        const char c = *m_at++;
        if (c != 'u')
            return std::string_view("\"\\/bfnrt").find(c) != std::string_view::npos;
        for (int i = 0; i < 4; ++i, ++m_at)
            if (m_at == m_end || !isHex(*m_at))
                return false;
        return true;
    }

    const char *m_at;
    const char *m_end;
    const int m_maxDepth;
    int m_depth = 0;
    std::bitset<kMostLevels> m_isObject;
    const char *m_fault = nullptr;
    bool m_hasEscapes = false;
    RootKeys m_keys;
};

} // namespace

JsonCheck checkJson(std::string_view text, int maxDepth) { return Scanner(text, maxDepth).run(); }

} // namespace wxm
