// SPDX-License-Identifier: MIT
#include "base/folded_text.h"

#include "base/bidi.h"
#include "base/characters.h"
#include "base/letter_forms.h"
#include "base/utf8.h"

#include <QString>

#include <algorithm>
#include <array>

namespace wxm {

namespace {

constexpr std::size_t kStretched = 3; //!< so many of one letter are stretched

//! Particles that Arabic writes together with the word behind them, folded.
constexpr std::array<std::u16string_view, 16> kParticles{u"و", u"ف", u"ب", u"ك", u"ل", u"ال", u"لل",
    u"وال", u"فال", u"بال", u"كال", u"هال", u"عال", u"ول", u"وب", u"وهال"};

bool isWordUnit(char16_t unit) { return QChar(unit).isLetterOrNumber() || unit == u'_'; }

bool isArabicUnit(char16_t unit) { return unit >= 0x0600 && unit <= 0x06FF; }

} // namespace

namespace {

//! What becomes of the letters U+0600 to U+06FF, of which Arabic comments are made nearly
//! altogether: one look instead of a dozen questions.
struct ArabicLetter {
    enum class Fate : std::uint8_t { Ask, Put, Drop } fate = Fate::Ask;
    std::uint8_t folds = 0;
    char16_t unit = 0;
};

std::array<ArabicLetter, 256> makeArabicLetters()
{
    using Fate = ArabicLetter::Fate;
    std::array<ArabicLetter, 256> letters;
    for (char32_t c = 0x0600; c <= 0x06FF; ++c) {
        auto &one = letters[c - 0x0600];
        if (c == kTatweel)
            one = {Fate::Drop, std::uint8_t(Fold::Stretching), 0};
        else if (isMark(c))
            one = {Fate::Drop, std::uint8_t(Fold::Marks), 0};
        else if (isInvisible(c) || isBidiControl(c) || isControl(c))
            one = {Fate::Drop, std::uint8_t(Fold::Hidden), 0};
        else if (const auto plain = plainLetter(c))
            one = {Fate::Put, std::uint8_t(Fold::Forms), plain};
        else if ((c >= 0x0660 && c <= 0x0669) || (c >= 0x06F0 && c <= 0x06F9))
            one = {Fate::Put, std::uint8_t(Fold::Digits), char16_t(u'0' + (c & 0xFU))};
        else if (!isBlank(c) && (c < 0x0675 || c > 0x0678)) // those come apart into two letters
            one = {Fate::Put, 0, char16_t(c)};
    }
    return letters;
}

const std::array<ArabicLetter, 256> kArabicLetters = makeArabicLetters();

} // namespace

void appendSqueezed(std::u16string &to, std::u16string_view text)
{
    for (const auto unit : text) {
        if (to.empty() || to.back() != unit || !QChar(unit).isLetter())
            to.push_back(unit);
    }
}

void FoldedText::begin()
{
    m_text.clear();
    m_folds.clear();
    m_squeezed.clear();
    m_run = 0;
    m_isStretched = false;
}

void FoldedText::assign(QStringView text)
{
    begin();
    for (qsizetype at = 0; at < text.size();) {
        const auto one = codePointAt(text, at);
        add(one.value);
        at = one.end();
    }
    finish();
}

void FoldedText::assign(std::string_view utf8)
{
    begin();
    for (std::size_t at = 0; at < utf8.size();)
        add(nextUtf8(utf8, at));
    finish();
}

void FoldedText::put(char16_t unit, std::uint8_t folds)
{
    m_run = !m_text.empty() && m_text.back() == unit ? m_run + 1 : 1;
    m_isStretched = m_isStretched || (m_run >= kStretched && QChar(unit).isLetter());
    m_text.push_back(unit);
    m_folds.push_back(folds);
}

//! Counts for the letter that it hangs on.
void FoldedText::drop(Fold fold)
{
    if (!m_folds.empty())
        m_folds.back() |= std::uint8_t(fold);
}

void FoldedText::add(char32_t c)
{
    if (c < 0x80) {
        if (c > ' ')
            put(char16_t(c >= 'A' && c <= 'Z' ? c + ('a' - 'A') : c), 0);
        else if (!m_text.empty() && m_text.back() != u' ')
            put(u' ', 0);
        return;
    }
    if (c >= 0x0600 && c <= 0x06FF) {
        const auto &letter = kArabicLetters[c - 0x0600];
        if (letter.fate == ArabicLetter::Fate::Put)
            put(letter.unit, letter.folds);
        else if (letter.fate == ArabicLetter::Fate::Drop)
            drop(Fold(letter.folds));
        else
            addOther(c);
        return;
    }
    addOther(c);
}

void FoldedText::addOther(char32_t c)
{
    if (isMark(c) || isSpacingMark(c))
        drop(Fold::Marks);
    else if (isInvisible(c) || isBidiControl(c) || isVariationSelector(c) || isControl(c))
        drop(Fold::Hidden);
    else if (isBlank(c))
        add(' ');
    else
        addCompatible(c);
}

//! Accents, full width, mathematical letters, Arabic presentation forms.
void FoldedText::addCompatible(char32_t c)
{
    QString self;
    appendCodePoint(self, c);
    const bool mayDiffer = QChar::isLetterOrNumber(c) || c >= 0xFB50;
    const QString parts = mayDiffer ? self.normalized(QString::NormalizationForm_KD) : self;
    const Folds folds = parts == self ? Folds() : Folds(Fold::Forms);
    for (const QChar part : parts) {
        if (isMark(part.unicode())) {
            drop(Fold::Marks);
            continue;
        }
        const auto plain = plainLetter(part.unicode());
        // An accent alone is a mark, not another form of the letter.
        const bool isAccented = parts.size() > 1 && c < 0x0600;
        put(plain ? plain : part.toCaseFolded().unicode(),
            isAccented ? std::uint8_t(0) : std::uint8_t(folds.toInt()));
    }
}

void FoldedText::finish()
{
    if (!m_text.empty() && m_text.back() == u' ') {
        m_text.pop_back();
        m_folds.pop_back();
    }
    if (!m_isStretched)
        return;
    appendSqueezed(m_squeezed, m_text);
}

Folds FoldedText::foldsIn(std::size_t start, std::size_t length) const
{
    Folds found;
    for (auto at = start; at < std::min(start + length, m_folds.size()); ++at)
        found |= Folds::fromInt(m_folds[at]);
    return found;
}

FoldedPhrase::FoldedPhrase(QStringView phrase)
{
    const FoldedText folded(phrase);
    m_text = folded.text();
    appendSqueezed(m_squeezed, m_text);
}

bool beginsWord(std::u16string_view text, std::size_t at)
{
    if (!isWordUnit(text[at]))
        return true; // symbols and emoji begin anywhere
    auto start = at;
    while (start > 0 && isWordUnit(text[start - 1]))
        --start;
    if (start == at)
        return true;
    return isArabicUnit(text[at])
        && std::find(kParticles.begin(), kParticles.end(), text.substr(start, at - start))
        != kParticles.end();
}

namespace {

std::size_t findWord(std::u16string_view text, std::u16string_view word)
{
    for (auto at = text.find(word); at != text.npos; at = text.find(word, at + 1)) {
        if (beginsWord(text, at))
            return at;
    }
    return text.npos;
}

} // namespace

std::optional<Folds> FoldedPhrase::findIn(const FoldedText &text) const
{
    if (isEmpty())
        return {};
    if (const auto at = findWord(text.text(), m_text); at != std::u16string_view::npos)
        return text.foldsIn(at, m_text.size());
    if (text.isStretched() && findWord(text.squeezed(), m_squeezed) != std::u16string_view::npos)
        return Fold::Stretching;
    return {};
}

bool FoldedPhrase::isWithin(const FoldedText &text) const
{
    return text.text().find(m_text) != std::u16string_view::npos
        || (text.isStretched() && text.squeezed().find(m_squeezed) != std::u16string_view::npos);
}

} // namespace wxm
