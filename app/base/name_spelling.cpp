// SPDX-License-Identifier: MIT
#include "base/name_spelling.h"

#include "base/characters.h"

#include <array>
#include <utility>

namespace wxm {
using namespace Qt::StringLiterals;

namespace {

constexpr auto kLatinVowels = "[aeiouy']*"_L1;
constexpr QStringView kArabicVowels = u"[\u0627\u0648\u064A\u0639\u0621\u0647]*";

// Folded Arabic letters and how they are written in Latin ones.
struct Letter {
    char16_t arabic;
    const char *latin;
};
constexpr std::array kLetters{
    Letter{0x0628, "[bp]+"},         // beh
    Letter{0x062A, "t+h?"},          // teh
    Letter{0x062B, "(?:th|s|t)"},    // theh
    Letter{0x062C, "(?:dj|[jg])+"},  // jeem
    Letter{0x062D, "(?:h|7)+"},      // hah
    Letter{0x062E, "(?:kh|5|7')"},   // khah
    Letter{0x062F, "d+"},            // dal
    Letter{0x0630, "(?:dh|th|z|d)"}, // thal
    Letter{0x0631, "r+"},            // reh
    Letter{0x0632, "z+"},            // zain
    Letter{0x0633, "s+"},            // seen
    Letter{0x0634, "(?:sh|ch)"},     // sheen
    Letter{0x0635, "s+"},            // sad
    Letter{0x0636, "(?:dh|d+)"},     // dad
    Letter{0x0637, "t+"},            // tah
    Letter{0x0638, "(?:dh|z|th)"},   // zah
    Letter{0x063A, "(?:gh|g)"},      // ghain
    Letter{0x0641, "(?:f|v|ph)+"},   // feh
    Letter{0x0642, "(?:q|k|g)+"},    // qaf
    Letter{0x0643, "[kc]+"},         // kaf
    Letter{0x0644, "l+"},            // lam
    Letter{0x0645, "m+"},            // meem
    Letter{0x0646, "n+"},            // noon
};

// Latin letters, the longer ones first, and the Arabic ones they may stand for.
struct Sound {
    const char *latin;
    QStringView arabic;
};
constexpr std::array kSounds{
    Sound{"kh", u"\u062E"},
    Sound{"gh", u"\u063A"},
    Sound{"sh", u"\u0634"},
    Sound{"ch", u"\u0634"},
    Sound{"th", u"\u062B\u0630\u0638\u062A"},
    Sound{"dh", u"\u0630\u0636\u0638"},
    Sound{"ph", u"\u0641"},
    Sound{"b", u"\u0628"},
    Sound{"p", u"\u0628"},
    Sound{"t", u"\u062A\u0637"},
    Sound{"j", u"\u062C"},
    Sound{"g", u"\u062C\u0642\u063A"},
    Sound{"d", u"\u062F\u0636"},
    Sound{"r", u"\u0631"},
    Sound{"z", u"\u0632\u0630\u0638"},
    Sound{"s", u"\u0633\u0635\u062B"},
    Sound{"f", u"\u0641"},
    Sound{"v", u"\u0641"},
    Sound{"q", u"\u0642"},
    Sound{"k", u"\u0643\u0642"},
    Sound{"c", u"\u0643"},
    Sound{"l", u"\u0644"},
    Sound{"m", u"\u0645"},
    Sound{"n", u"\u0646"},
    Sound{"h", u"\u0647\u062D"},
};

QString latinPatternOf(QStringView word)
{
    QString pattern;
    for (qsizetype at = 0; at < word.size(); ++at) {
        const char16_t c = word[at].unicode();
        const bool isFirst = at == 0;
        const bool isLast = at + 1 == word.size();
        if (c == 0x0627) // alef
            pattern += isFirst ? "[aeiou]+"_L1 : "[ae]+"_L1;
        else if (c == 0x0648) // waw
            pattern += isFirst ? "[wou]+"_L1 : "[ouw]+"_L1;
        else if (c == 0x064A) // yeh
            pattern += "[iyea]+"_L1;
        else if (c == 0x0639 || c == 0x0621) // ain, hamza: written as nothing but its vowel
            pattern += "[aeiou']*"_L1;
        else if (c == 0x0647) // heh, and teh marbuta
            pattern += isLast ? "[ht]?"_L1 : "h+"_L1;
        else
            for (const auto &letter : kLetters)
                if (letter.arabic == c)
                    pattern += QLatin1StringView(letter.latin);
        pattern += kLatinVowels;
    }
    return pattern;
}

QString arabicPatternOf(QStringView word)
{
    QString pattern;
    for (qsizetype at = 0; at < word.size();) {
        qsizetype length = 1;
        for (const auto &sound : kSounds) {
            const QLatin1StringView latin(sound.latin);
            if (!word.sliced(at).startsWith(latin))
                continue;
            pattern += u'[' + sound.arabic.toString() + u']' + kArabicVowels.toString();
            length = latin.size();
            break;
        }
        if (at == 0 && pattern.isEmpty())
            pattern += kArabicVowels.toString(); // begins with a vowel
        const QChar last = word[at + length - 1];
        at += length;
        while (at < word.size() && word[at] == last)
            ++at; // a doubled letter is one in Arabic
    }
    return pattern;
}

} // namespace

NameSpelling::NameSpelling(const QString &folded)
{
    static constexpr qsizetype kLongest = 40;
    int letters = 0;
    bool isArabic = false, isLatin = false;
    for (const QChar c : folded) {
        if (c == u' ')
            continue;
        ++letters;
        isArabic = isArabic || isRtlLetter(c.unicode());
        isLatin = isLatin || (c >= u'a' && c <= u'z');
        if (!c.isLetter())
            return;
    }
    if (letters < 2 || letters > kLongest || isArabic == isLatin)
        return;
    QStringList words;
    const auto parts = folded.split(u' ', Qt::SkipEmptyParts);
    for (const auto &part : parts)
        words.append(isArabic ? latinPatternOf(part) : arabicPatternOf(part));
    m_pattern.setPattern(u"(?<![\\p{L}])"_s + words.join(u"[ -]+"_s));
    m_pattern.setPatternOptions(QRegularExpression::UseUnicodePropertiesOption);
}

std::optional<FoundRange> NameSpelling::findIn(const QString &foldedName) const
{
    if (isEmpty())
        return std::nullopt;
    const auto match = m_pattern.match(foldedName);
    if (!match.hasMatch() || match.capturedLength() < 2)
        return std::nullopt;
    return FoundRange{match.capturedStart(), match.capturedLength()};
}

} // namespace wxm
