// SPDX-License-Identifier: MIT
#pragma once

#include <QChar>
#include <QString>
#include <QStringView>

namespace wxm {

//! One character of a UTF-16 string; a lone surrogate comes out as U+FFFD.
struct CodePoint {
    char32_t value = 0;
    qsizetype start = 0;  //!< first unit
    qsizetype length = 0; //!< units, 1 or 2

    qsizetype end() const { return start + length; }
};

CodePoint codePointAt(QStringView text, qsizetype unit);
CodePoint codePointBefore(QStringView text, qsizetype unit);
void appendCodePoint(QString &text, char32_t value);

//! Drawn as an emoji, or part of one: pictographs, flags, skin tones, keycaps. Digits are not.
bool isEmoji(char32_t c);
bool isRegionalIndicator(char32_t c);
bool isVariationSelector(char32_t c);
//! Combining marks, variation selectors left out.
bool isMark(char32_t c);
//! Cc: C0, DEL and C1.
bool isControl(char32_t c);
bool isLineBreak(char32_t c);
//! Leaves no ink and no space: zero-width and format characters, fillers. Bidi controls and
//! variation selectors are not in it; ZWNJ and ZWJ are.
bool isInvisible(char32_t c);
//! Leaves no ink but space: spaces, and U+2800, the empty Braille cell.
bool isBlank(char32_t c);
//! A letter that takes part in cursive joining (Arabic, Syriac, Mongolian …).
bool isJoiningLetter(char32_t c);
bool isStrongLetter(char32_t c);
bool isRtlLetter(char32_t c);

inline constexpr char32_t kZwnj = 0x200C;
inline constexpr char32_t kZwj = 0x200D;

} // namespace wxm
