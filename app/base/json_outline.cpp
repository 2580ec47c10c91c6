// SPDX-License-Identifier: MIT
#include "base/json_outline.h"

#include <bit>
#include <cstddef>
#include <cstdint>

#if defined(__SSE2__) || defined(_M_X64)
#include <emmintrin.h>
#define WXM_HAS_BLOCKS 1
#else
#define WXM_HAS_BLOCKS 0
#endif

namespace wxm {

namespace {

class Scanner {
public:
    Scanner(std::string_view text, int maxDepth) : m_text(text), m_maxDepth(maxDepth) { }

    JsonOutline run()
    {
        std::size_t at = 0;
        while (!m_fault && at < m_text.size())
            at = canTakeBlock(at) ? takeBlock(at) : takeByte(at);
        if (!m_fault && (!m_rootEnded || m_inString))
            m_fault = "cut off";
        return {m_fault, m_hasEscapes};
    }

private:
    static constexpr std::size_t kBlock = 64;

    bool canTakeBlock(std::size_t at) const
    {
        return WXM_HAS_BLOCKS && !m_rootEnded && !m_escaped && at + kBlock <= m_text.size();
    }

    void open()
    {
        if (++m_depth > m_maxDepth)
            m_fault = "nested too deeply";
    }

    void close()
    {
        m_rootEnded = --m_depth == 0;
        if (m_depth < 0)
            m_fault = "unbalanced";
    }

    std::size_t takeByte(std::size_t at)
    {
        const char c = m_text[at];
        if (m_inString) {
            if (m_escaped)
                m_escaped = false;
            else if (c == '\\')
                m_escaped = m_hasEscapes = true;
            else if (c == '"')
                m_inString = false;
            return at + 1;
        }
        if (c == ' ' || c == '\n' || c == '\r' || c == '\t')
            return at + 1;
        if (m_rootEnded)
            m_fault = "text behind the end";
        else if (c == '"')
            m_inString = true;
        else if (c == '{' || c == '[')
            open();
        else if (c == '}' || c == ']')
            close();
        return at + 1;
    }

#if WXM_HAS_BLOCKS
    struct Masks {
        std::uint64_t quotes = 0, backslashes = 0, openings = 0, closings = 0;
    };

    static Masks masksOf(const char *bytes)
    {
        Masks masks;
        for (int part = 0; part < 4; ++part) {
            const auto chunk = _mm_loadu_si128(reinterpret_cast<const __m128i *>(bytes) + part);
            // '[' and ']' differ from '{' and '}' by this bit alone.
            const auto folded = _mm_or_si128(chunk, _mm_set1_epi8(0x20));
            const auto bits = [part](__m128i equal) {
                return std::uint64_t(std::uint32_t(_mm_movemask_epi8(equal))) << (16 * part);
            };
            masks.quotes |= bits(_mm_cmpeq_epi8(chunk, _mm_set1_epi8('"')));
            masks.backslashes |= bits(_mm_cmpeq_epi8(chunk, _mm_set1_epi8('\\')));
            masks.openings |= bits(_mm_cmpeq_epi8(folded, _mm_set1_epi8('{')));
            masks.closings |= bits(_mm_cmpeq_epi8(folded, _mm_set1_epi8('}')));
        }
        return masks;
    }

    //! Bit i: an odd number of bits is set up to i.
    static std::uint64_t prefixParity(std::uint64_t bits)
    {
        for (unsigned shift = 1; shift < kBlock; shift *= 2)
            bits ^= bits << shift;
        return bits;
    }

    //! 64 bytes at once; with a backslash among them one by one.
    std::size_t takeBlock(std::size_t at)
    {
        const auto masks = masksOf(m_text.data() + at);
        if (masks.backslashes != 0) {
            const auto end = at + kBlock;
            while (!m_fault && at < end)
                at = takeByte(at);
            return at;
        }
        const auto inside = prefixParity(masks.quotes) ^ (m_inString ? ~std::uint64_t{0} : 0U);
        auto brackets = (masks.openings | masks.closings) & ~inside;
        for (; brackets != 0 && !m_fault; brackets &= brackets - 1) {
            const auto bit = std::countr_zero(brackets);
            if ((masks.openings >> bit & 1U) != 0) {
                open();
                continue;
            }
            close();
            if (m_rootEnded) { // what follows is looked at byte by byte
                m_inString = false;
                return at + std::size_t(bit) + 1;
            }
        }
        m_inString = (inside >> (kBlock - 1)) != 0;
        return at + kBlock;
    }
#else
    std::size_t takeBlock(std::size_t at) { return takeByte(at); }
#endif

    std::string_view m_text;
    int m_maxDepth;
    int m_depth = 0;
    bool m_inString = false;
    bool m_escaped = false;
    bool m_rootEnded = false;
    bool m_hasEscapes = false;
    const char *m_fault = nullptr;
};

} // namespace

JsonOutline outlineOf(std::string_view text, int maxDepth) { return Scanner(text, maxDepth).run(); }

} // namespace wxm
