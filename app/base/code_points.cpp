// SPDX-License-Identifier: MIT
#include "base/code_points.h"

#include "base/bidi.h"
#include "base/characters.h"
#include "base/look_alikes.h"
#include "base/names.h"

#include <array>

using namespace Qt::StringLiterals;

namespace wxm {

namespace {

constexpr std::array<std::pair<char32_t, QLatin1StringView>, 27> kShortNames{{
    {0x00AD, "SHY"_L1},
    {0x034F, "CGJ"_L1},
    {0x061C, "ALM"_L1},
    {0x115F, "HCF"_L1},
    {0x1160, "HJF"_L1},
    {0x180E, "MVS"_L1},
    {0x200B, "ZWSP"_L1},
    {0x200C, "ZWNJ"_L1},
    {0x200D, "ZWJ"_L1},
    {0x200E, "LRM"_L1},
    {0x200F, "RLM"_L1},
    {0x202A, "LRE"_L1},
    {0x202B, "RLE"_L1},
    {0x202C, "PDF"_L1},
    {0x202D, "LRO"_L1},
    {0x202E, "RLO"_L1},
    {0x2060, "WJ"_L1},
    {0x2066, "LRI"_L1},
    {0x2067, "RLI"_L1},
    {0x2068, "FSI"_L1},
    {0x2069, "PDI"_L1},
    {0x2800, "BLANK"_L1},
    {0x3164, "HF"_L1},
    {0xFEFF, "BOM"_L1},
    {0xFFA0, "HWF"_L1},
    {0x2028, "LS"_L1},
    {0x2029, "PS"_L1},
}};

QString hexOf(char32_t value)
{
    return QString::number(std::uint32_t(value), 16).toUpper().rightJustified(4, u'0');
}

QString shortNameOf(char32_t value)
{
    for (const auto &[one, name] : kShortNames) {
        if (one == value)
            return name;
    }
    const bool isOther = isBidiControl(value) || isInvisible(value) || isControl(value);
    return isOther ? hexOf(value) : QString();
}

bool looksAlike(QChar::Script script)
{
    return script == QChar::Script_Latin || script == QChar::Script_Cyrillic
        || script == QChar::Script_Greek || script == QChar::Script_Armenian;
}

//! Of a word in two alphabets, the letters of the one that has fewer.
void markOdd(QList<CodePointFact> &facts, qsizetype from, qsizetype to)
{
    std::array<int, 4> counts{};
    constexpr std::array<QChar::Script, 4> scripts{
        QChar::Script_Latin, QChar::Script_Cyrillic, QChar::Script_Greek, QChar::Script_Armenian};
    for (auto at = from; at < to; ++at) {
        for (std::size_t i = 0; i < scripts.size(); ++i)
            counts[i] += facts[at].script == scripts[i] ? 1 : 0;
    }
    std::size_t most = 0;
    for (std::size_t i = 1; i < scripts.size(); ++i)
        most = counts[i] > counts[most] ? i : most;
    for (auto at = from; at < to; ++at)
        facts[at].isOdd = looksAlike(facts[at].script) && facts[at].script != scripts[most];
}

} // namespace

QString CodePointFact::code() const { return u"U+"_s + hexOf(value); }

QList<CodePointFact> codePointsOf(QStringView text, qsizetype most)
{
    QList<CodePointFact> facts;
    qsizetype word = 0;
    for (qsizetype unit = 0; unit < text.size() && facts.size() < most;) {
        const auto point = codePointAt(text, unit);
        unit = point.end();
        CodePointFact fact{.value = point.value, .script = QChar::script(point.value)};
        fact.isControl = isBidiControl(point.value);
        fact.shortName = shortNameOf(point.value);
        // Joiners shape letters and emoji: they are named, and no matter of suspicion.
        fact.isHidden = !fact.shortName.isEmpty() && !fact.isControl && point.value != kZwnj
            && point.value != kZwj;
        facts.append(fact);
        if (QChar::isLetterOrNumber(point.value) || isMark(point.value) || fact.isHidden)
            continue;
        markOdd(facts, word, facts.size());
        word = facts.size();
    }
    markOdd(facts, word, facts.size());
    return facts;
}

QString storedOrder(QStringView text, bool isolated)
{
    QString stored;
    for (const auto &fact : codePointsOf(text, text.size())) {
        if (fact.shortName.isEmpty())
            appendCodePoint(stored, fact.value);
        else if (isolated)
            stored += isolateLtr(QString(u'[' + fact.shortName + u']'));
        else
            stored += u'[' + fact.shortName + u']';
    }
    return stored;
}

Likeness likeness(QStringView name, QStringView other)
{
    constexpr qsizetype kShort = 3; //!< "Al" begins many names.
    const auto one = nameSkeleton(name);
    const auto two = nameSkeleton(other);
    if (one.isEmpty() || two.isEmpty())
        return Likeness::None;
    if (one == two)
        return Likeness::Equal;
    const bool begins = (two.size() > kShort && one.startsWith(two))
        || (one.size() > kShort && two.startsWith(one));
    return begins ? Likeness::Near : Likeness::None;
}

} // namespace wxm
