// SPDX-License-Identifier: MIT
#include "chat/sent_text.h"

#include "base/characters.h"
#include "base/json_reader.h"

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace wxm {

namespace {

//! A text that was cut shorter than this is no sign of anything.
constexpr qsizetype kShortestCut = 60;

using Range = std::pair<char32_t, char32_t>;

//! What Laravel 13 trims, which holds what every earlier version and PHP's own trim() take off.
constexpr std::array kTrimmed = {Range(0x0000, 0x0000), Range(0x0009, 0x000D),
    Range(0x0020, 0x0020), Range(0x0085, 0x0085), Range(0x00A0, 0x00A0), Range(0x00AD, 0x00AD),
    Range(0x034F, 0x034F), Range(0x061C, 0x061C), Range(0x115F, 0x1160), Range(0x1680, 0x1680),
    Range(0x17B4, 0x17B5), Range(0x180E, 0x180E), Range(0x2000, 0x200F), Range(0x2028, 0x2029),
    Range(0x202F, 0x202F), Range(0x205F, 0x2065), Range(0x206A, 0x206F), Range(0x2800, 0x2800),
    Range(0x3000, 0x3000), Range(0x3164, 0x3164), Range(0xFEFF, 0xFEFF), Range(0xFFA0, 0xFFA0),
    Range(0x1D159, 0x1D159), Range(0x1D173, 0x1D17A), Range(0xE0020, 0xE0020)};

bool isTrimmed(char32_t c)
{
    const auto range = std::find_if(
        kTrimmed.begin(), kTrimmed.end(), [c](const Range &one) { return c <= one.second; });
    return range != kTrimmed.end() && c >= range->first;
}

QString normalised(QStringView text)
{
    QString plain = text.toString();
    plain.replace("\r\n"_L1, "\n"_L1);
    plain.replace(u'\r', u'\n');
    return trimmedAsServersDo(plain.normalized(QString::NormalizationForm_C)).left(kMaxTextUnits);
}

QString withoutEntities(QString text)
{
    for (const auto &[entity, plain] : {std::pair("&lt;"_L1, "<"_L1), std::pair("&gt;"_L1, ">"_L1),
             std::pair("&quot;"_L1, "\""_L1), std::pair("&#039;"_L1, "'"_L1),
             std::pair("&#39;"_L1, "'"_L1), std::pair("&amp;"_L1, "&"_L1)})
        text.replace(entity, plain);
    return text;
}

//! With each character outside the basic plane, which a `utf8` column of MySQL does not take,
//! replaced.
QString inBasicPlane(QStringView text, const QString &instead)
{
    QString plain;
    for (qsizetype i = 0; i < text.size();) {
        const auto c = codePointAt(text, i);
        if (c.value > 0xFFFF)
            plain += instead;
        else
            plain += text.sliced(c.start, c.end() - c.start);
        i = c.end();
    }
    return plain;
}

} // namespace

QString trimmedAsServersDo(QStringView text)
{
    qsizetype from = 0;
    qsizetype to = text.size();
    while (from < to) {
        const auto c = codePointAt(text, from);
        if (!isTrimmed(c.value))
            break;
        from = c.end();
    }
    while (to > from) {
        const auto c = codePointBefore(text, to);
        if (!isTrimmed(c.value))
            break;
        to = c.start;
    }
    return text.sliced(from, to - from).toString();
}

bool isTrimmedAway(QStringView text)
{
    for (qsizetype at = 0; at < text.size();) {
        const auto c = codePointAt(text, at);
        if (!isTrimmed(c.value))
            return false;
        at = c.end();
    }
    return true;
}

bool isSameText(QStringView sent, QStringView stored)
{
    const QString ours = normalised(sent), theirs = normalised(stored);
    return ours == theirs || ours == withoutEntities(theirs);
}

bool isShortenedText(QStringView sent, QStringView stored)
{
    const QString ours = normalised(sent), theirs = normalised(stored);
    if (theirs.isEmpty() || ours == theirs)
        return false;
    if (ours.startsWith(theirs) && theirs.size() < ours.size()) {
        const bool isBeforePair = ours[theirs.size()].isHighSurrogate();
        // What stood before the letter may have been trimmed after the cut.
        const auto rest = trimmedAsServersDo(QStringView(ours).sliced(theirs.size()));
        return isBeforePair || (!rest.isEmpty() && rest[0].isHighSurrogate())
            || theirs.size() >= kShortestCut;
    }
    const auto replacements = {u""_s, u"?"_s, u"????"_s, u"\uFFFD"_s};
    return std::any_of(replacements.begin(), replacements.end(),
        [&](const QString &instead) { return normalised(inBasicPlane(ours, instead)) == theirs; });
}

} // namespace wxm
