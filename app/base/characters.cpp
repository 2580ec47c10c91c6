// SPDX-License-Identifier: MIT
#include "base/characters.h"

namespace wxm {
namespace {

struct Range {
    char32_t first;
    char32_t last;
};

template <std::size_t N> bool within(char32_t c, const Range (&ranges)[N])
{
    for (const Range &range : ranges)
        if (c >= range.first && c <= range.last)
            return true;
    return false;
}

// Emoji and Extended_Pictographic, a little wider than Unicode's list: a symbol too many among
// them only means that it does not decide a direction, which no symbol should.
constexpr Range kEmoji[] = {{0x203C, 0x203C}, {0x2049, 0x2049}, {0x20E3, 0x20E3}, {0x2122, 0x2122},
    {0x2139, 0x2139}, {0x2190, 0x21FF}, {0x2300, 0x23FF}, {0x24C2, 0x24C2}, {0x25A0, 0x27BF},
    {0x2900, 0x297F}, {0x2B00, 0x2BFF}, {0x3030, 0x3030}, {0x303D, 0x303D}, {0x3297, 0x3297},
    {0x3299, 0x3299}, {0x1F000, 0x1FAFF}, {0xA9, 0xA9}, {0xAE, 0xAE}};

// Default-ignorable and format characters without a visible shape of their own.
constexpr Range kInvisible[] = {{0xAD, 0xAD}, {0x34F, 0x34F}, {0x115F, 0x1160}, {0x17B4, 0x17B5},
    {0x180E, 0x180E}, {0x200B, 0x200D}, {0x2060, 0x2065}, {0x206A, 0x206F}, {0x3164, 0x3164},
    {0xFEFF, 0xFEFF}, {0xFFA0, 0xFFA0}, {0xFFF0, 0xFFFB}, {0x1BCA0, 0x1BCA3}, {0x1D173, 0x1D17A},
    {0xE0000, 0xE00FF}};

constexpr Range kVariation[] = {
    {0x180B, 0x180D}, {0x180F, 0x180F}, {0xFE00, 0xFE0F}, {0xE0100, 0xE01EF}};

} // namespace

CodePoint codePointAt(QStringView text, qsizetype unit)
{
    const QChar first = text[unit];
    if (first.isHighSurrogate() && unit + 1 < text.size() && text[unit + 1].isLowSurrogate())
        return {QChar::surrogateToUcs4(first, text[unit + 1]), unit, 2};
    return {first.isSurrogate() ? char32_t(0xFFFD) : char32_t(first.unicode()), unit, 1};
}

CodePoint codePointBefore(QStringView text, qsizetype unit)
{
    if (unit >= 2 && text[unit - 1].isLowSurrogate() && text[unit - 2].isHighSurrogate())
        return codePointAt(text, unit - 2);
    return codePointAt(text, unit - 1);
}

void appendCodePoint(QString &text, char32_t value) { text += QChar::fromUcs4(value); }

bool isEmoji(char32_t c) { return c >= 0xA9 && within(c, kEmoji); }

bool isRegionalIndicator(char32_t c) { return c >= 0x1F1E6 && c <= 0x1F1FF; }

bool isVariationSelector(char32_t c) { return c >= 0x180B && within(c, kVariation); }

bool isMark(char32_t c)
{
    return c >= 0x300 && QChar::isMark(c) && !isVariationSelector(c) && c != 0x20E3;
}

bool isControl(char32_t c) { return c < 0x20 || (c >= 0x7F && c <= 0x9F); }

bool isLineBreak(char32_t c)
{
    return (c >= 0x0A && c <= 0x0D) || c == 0x85 || c == 0x2028 || c == 0x2029;
}

bool isInvisible(char32_t c) { return c >= 0xAD && within(c, kInvisible); }

bool isBlank(char32_t c)
{
    return c == ' ' || c == '\t' || c == 0x2800 || (c >= 0xA0 && QChar::isSpace(c));
}

bool isJoiningLetter(char32_t c)
{
    switch (QChar::joiningType(c)) {
    case QChar::Joining_Causing:
    case QChar::Joining_Dual:
    case QChar::Joining_Left:
    case QChar::Joining_Right:
        return c != kZwj;
    case QChar::Joining_None:
    case QChar::Joining_Transparent:
        return false;
    }
    return false;
}

bool isStrongLetter(char32_t c)
{
    if (isEmoji(c) || !(QChar::isLetter(c) || QChar::isMark(c)))
        return false;
    const QChar::Direction direction = QChar::direction(c);
    return direction == QChar::DirL || direction == QChar::DirR || direction == QChar::DirAL;
}

bool isRtlLetter(char32_t c)
{
    const QChar::Direction direction = QChar::direction(c);
    return direction == QChar::DirR || direction == QChar::DirAL;
}

} // namespace wxm
