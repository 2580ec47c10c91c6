// SPDX-License-Identifier: MIT
#include "base/utf8_text.h"

#include <array>
#include <bit>
#include <cstdint>
#include <cstring>

namespace wxm {

namespace {

//! Of texts up to so long the units are made aside, so that the text takes what it needs: of two
//! bytes a letter it would keep twice that.
constexpr std::size_t kShortBytes = 512;

unsigned byteAt(const char *at) { return static_cast<unsigned char>(*at); }

//! The character at `at`, which moves behind it, and `out` behind its units.
void takeOne(const char *&at, const char *end, char16_t *&out)
{
    const unsigned first = byteAt(at);
    const std::ptrdiff_t length = first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4;
    if (end - at < length) {
        at = end;
        return;
    }
    char32_t c = first;
    if (length > 1) {
        c &= 0x7FU >> unsigned(length);
        for (std::ptrdiff_t i = 1; i < length; ++i)
            c = c << 6U | (byteAt(at + i) & 0x3FU);
    }
    at += length;
    if (c < 0x10000) {
        *out++ = char16_t(c);
    } else {
        *out++ = QChar::highSurrogate(c);
        *out++ = QChar::lowSurrogate(c);
    }
}

//! Eight bytes at once, of which those count that begin the eight and are all of one byte a
//! character, or all of two. Writes up to eight units behind the end of what it returns.
void takeEights(const char *&at, const char *end, char16_t *&out)
{
    while (end - at >= 8) {
        std::uint64_t eight = 0;
        std::memcpy(&eight, at, sizeof eight);
        const std::uint64_t high = eight & 0x8080'8080'8080'8080U;
        if ((high & 0xFFU) == 0) {
            for (int i = 0; i < 8; ++i)
                out[i] = char16_t(byteAt(at + i));
            const int letters = std::countr_zero(high) / 8;
            at += letters;
            out += letters;
            continue;
        }
        const std::uint64_t odd =
            (eight ^ 0x80C0'80C0'80C0'80C0U) & 0xC0E0'C0E0'C0E0'C0E0U; // not two bytes
        if ((odd & 0xFFFFU) == 0) {
            const std::uint64_t units =
                (eight & 0x001F'001F'001F'001FU) << 6U | (eight >> 8U & 0x003F'003F'003F'003FU);
            std::memcpy(out, &units, sizeof units);
            const int letters = std::countr_zero(odd) / 16;
            at += 2 * letters;
            out += letters;
            continue;
        }
        takeOne(at, end, out);
    }
}

//! Needs memory for a unit a byte, and returns how many there are.
qsizetype unitsOf(std::string_view utf8, char16_t *to)
{
    const char *at = utf8.data();
    const char *end = at + utf8.size();
    char16_t *out = to;
    if constexpr (std::endian::native == std::endian::little)
        takeEights(at, end, out);
    while (at != end)
        takeOne(at, end, out);
    return out - to;
}

} // namespace

QString textOfCheckedUtf8(std::string_view utf8)
{
    if (utf8.starts_with("\xEF\xBB\xBF"))
        utf8.remove_prefix(3); // as Qt does
    if (utf8.empty())
        return utf8.data() ? QString(QLatin1StringView("")) : QString(); // empty is not null
    if (utf8.size() > kShortBytes) {
        QString text(qsizetype(utf8.size()), Qt::Uninitialized);
        text.truncate(unitsOf(utf8, reinterpret_cast<char16_t *>(text.data())));
        return text;
    }
    thread_local std::array<char16_t, kShortBytes> aside = {};
    const auto units = unitsOf(utf8, aside.data());
    return QString(reinterpret_cast<const QChar *>(aside.data()), units);
}

} // namespace wxm
