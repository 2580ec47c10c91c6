// SPDX-License-Identifier: MIT
#include "moderation/loose_text.h"

#include "base/look_alikes.h"

#include <QChar>

#include <array>

namespace wxm::moderation {

namespace {

constexpr std::uint8_t kA = std::uint8_t(Vowels::A);
constexpr std::uint8_t kI = std::uint8_t(Vowels::I);
constexpr std::uint8_t kU = std::uint8_t(Vowels::U);
constexpr std::size_t kSpacedLetters = 3; //!< So many single letters in a row are a word apart.
constexpr std::size_t kFewConsonants = 2; //!< Of a word that is only found as a whole.
constexpr std::size_t kMostVariants = 16;

bool isArabicUnit(char16_t unit) { return unit >= 0x0600 && unit <= 0x06FF; }
bool isLatinUnit(char16_t unit) { return unit >= u'a' && unit <= u'z'; }
bool isDigit(char16_t unit) { return unit >= u'0' && unit <= u'9'; }

//! What a unit is, as bits.
constexpr unsigned kOfWord = 1;
constexpr unsigned kOfArabic = 2;
constexpr unsigned kOfLatin = 4;
constexpr unsigned kBeside = 8; //!< Digits and the apostrophe: in words of either alphabet.
constexpr unsigned kReadsLatin = 16;

std::uint8_t askedClass(char16_t unit)
{
    const bool isSign = unit == u'@' || unit == u'$' || unit == u'\'';
    unsigned bits = QChar(unit).isLetterOrNumber() || isSign ? kOfWord : 0U;
    bits |= isArabicUnit(unit) ? kOfArabic : 0U;
    bits |= isLatinUnit(unit) ? kOfLatin : 0U;
    bits |= isDigit(unit) || unit == u'\'' ? kBeside : 0U;
    const bool readsLatin =
        isLatinUnit(unit) || (unit >= 0x0080 && isLatinUnit(latinLookAlike(unit)));
    bits |= readsLatin ? kReadsLatin : 0U;
    return std::uint8_t(bits);
}

//! Of the alphabets that comments are made of nearly altogether: one look instead of several
//! questions.
constexpr std::size_t kTabled = 0x0800;
const std::array<std::uint8_t, kTabled> kClasses = [] {
    std::array<std::uint8_t, kTabled> classes{};
    for (std::size_t unit = 0; unit < kTabled; ++unit)
        classes[unit] = askedClass(char16_t(unit));
    return classes;
}();

std::uint8_t classOf(char16_t unit) { return unit < kTabled ? kClasses[unit] : askedClass(unit); }

//! Digits and signs that stand for Latin letters within a Latin word.
char16_t latinForSign(char16_t unit)
{
    switch (unit) {
    case u'@':
    case u'4':
        return u'a';
    case u'8':
        return u'b';
    case u'3':
        return u'e';
    case u'1':
    case u'!':
        return u'i';
    case u'0':
        return u'o';
    case u'$':
    case u'5':
        return u's';
    case u'7':
        return u't';
    default:
        return 0;
    }
}

//! The sound of an Arabic letter that is a consonant wherever it stands; 0: vowels, and the rest.
char16_t soundOfArabic(char16_t letter)
{
    switch (letter) {
    case 0x0628: // beh
        return u'b';
    case 0x062A: // teh
    case 0x0637: // tah
        return u't';
    case 0x062B: // theh
        return u'T';
    case 0x062C: // jeem
        return u'j';
    case 0x062D: // hah
    case 0x0647: // heh
        return u'h';
    case 0x062E: // khah
        return u'x';
    case 0x062F: // dal
    case 0x0636: // dad
        return u'd';
    case 0x0630: // thal
    case 0x0638: // zah
        return u'D';
    case 0x0631: // reh
        return u'r';
    case 0x0632: // zain
        return u'z';
    case 0x0633: // seen
    case 0x0635: // sad
        return u's';
    case 0x0634: // sheen
        return u'S';
    case 0x0639: // ain
        return u'3';
    case 0x063A: // ghain
        return u'G';
    case 0x0641: // feh
        return u'f';
    case 0x0642: // qaf
    case 0x0643: // kaf
        return u'k';
    case 0x0644: // lam
        return u'l';
    case 0x0645: // meem
        return u'm';
    case 0x0646: // noon
        return u'n';
    default:
        return 0;
    }
}

struct LatinSound {
    char16_t sound = 0;
    std::uint8_t vowels = 0;
    std::size_t length = 1;
};

//! What stands at the front of a Latin word: chat Arabic writes some letters as digits, and some
//! as two letters.
LatinSound soundOfLatin(std::u16string_view rest, bool isFirst)
{
    const auto next = rest.size() > 1 ? rest[1] : u'\0';
    const auto pair = [next](char16_t second, char16_t sound, char16_t alone) {
        return next == second ? LatinSound{sound, 0, 2} : LatinSound{alone};
    };
    switch (rest[0]) {
    case u'a':
        return {0, kA};
    case u'e':
        return {0, std::uint8_t(kA | kI)};
    case u'i':
        return {0, kI};
    case u'o':
    case u'u':
        return {0, kU};
    case u'y':
        return isFirst ? LatinSound{u'y'} : LatinSound{0, kI};
    case u'w':
        return isFirst ? pair(u'h', u'w', u'w') : LatinSound{0, kU};
    case u'k':
        return pair(u'h', u'x', u'k');
    case u'g':
        return pair(u'h', u'G', u'g');
    case u's':
        return pair(u'h', u'S', u's');
    case u't':
        return pair(u'h', u'T', u't');
    case u'd':
        return pair(u'h', u'D', u'd');
    case u'c':
        return pair(u'h', u'S', u'k');
    case u'p':
        return pair(u'h', u'f', u'b');
    case u'3':
        return pair(u'\'', u'G', u'3');
    case u'7':
        return pair(u'\'', u'x', u'h');
    case u'5':
        return {u'x'};
    case u'6':
        return {u't'};
    case u'8':
    case u'q':
        return {u'k'};
    case u'9':
        return {u's'};
    case u'v':
        return {u'f'};
    case u'h':
        return rest.size() == 1 && !isFirst ? LatinSound{0, kA} : LatinSound{u'h'};
    default:
        return isLatinUnit(rest[0]) ? LatinSound{rest[0]} : LatinSound{};
    }
}

struct WordLook {
    Alphabet alphabet = Alphabet::None;
    bool readsLatin = false; //!< A letter of it is a Latin one, or looks like one.
};

WordLook lookAt(std::u16string_view word)
{
    unsigned seen = 0;
    bool isOfThese = true;
    for (const auto unit : word) {
        const unsigned one = classOf(unit);
        seen |= one;
        isOfThese = isOfThese && (one & (kOfArabic | kOfLatin | kBeside)) != 0;
    }
    WordLook look;
    look.readsLatin = (seen & kReadsLatin) != 0;
    const bool isArabic = (seen & kOfArabic) != 0;
    if (isOfThese && isArabic != ((seen & kOfLatin) != 0))
        look.alphabet = isArabic ? Alphabet::Arabic : Alphabet::Latin;
    return look;
}

const std::array<char16_t, 256> kArabicSounds = [] {
    std::array<char16_t, 256> sounds{};
    for (std::size_t at = 0; at < sounds.size(); ++at)
        sounds[at] = soundOfArabic(char16_t(0x0600 + at));
    return sounds;
}();

void addArabicSounds(Sounds &sounds, std::u16string_view word)
{
    for (std::size_t at = 0; at < word.size(); ++at) {
        const auto letter = word[at];
        const bool isFirst = at == 0;
        const bool isLast = at + 1 == word.size();
        std::uint8_t vowel = 0;
        char16_t sound = 0;
        if (letter == 0x0627)
            vowel = kA;
        else if (letter == 0x0648)
            isFirst ? void(sound = u'w') : void(vowel = kU);
        else if (letter == 0x064A)
            isFirst ? void(sound = u'y') : void(vowel = kI);
        else if (letter == 0x0647 && isLast && !isFirst)
            vowel = kA; // teh marbuta, folded
        else
            sound = isArabicUnit(letter) ? kArabicSounds[letter & 0xFFU] : u'\0';
        if (sound != 0) {
            sounds.text.push_back(sound);
            sounds.vowels.push_back(0);
        } else {
            sounds.vowels.back() |= vowel;
        }
    }
}

void addLatinSounds(Sounds &sounds, std::u16string_view word)
{
    char16_t last = 0;
    for (std::size_t at = 0; at < word.size();) {
        const auto one = soundOfLatin(word.substr(at), at == 0);
        at += one.length;
        if (one.sound == 0) {
            sounds.vowels.back() |= one.vowels;
            last = one.vowels != 0 ? u'\0' : last;
            continue;
        }
        if (one.sound != last) { // a doubled letter is one in Arabic
            sounds.text.push_back(one.sound);
            sounds.vowels.push_back(0);
        }
        last = one.sound;
    }
}

void addSounds(Sounds &sounds, std::u16string_view word, Alphabet alphabet)
{
    sounds.text.push_back(u' ');
    sounds.vowels.push_back(0);
    if (alphabet == Alphabet::Arabic)
        addArabicSounds(sounds, word);
    else
        addLatinSounds(sounds, word);
}

//! The word behind the article, where it has one: it may be written without.
std::u16string_view behindArticle(std::u16string_view word)
{
    static constexpr std::array<std::u16string_view, 6> kArticles{
        u"ال", u"وال", u"بال", u"al", u"el", u"il"};
    for (const auto article : kArticles) {
        if (word.size() >= article.size() + 3 && word.substr(0, article.size()) == article)
            return word.substr(article.size());
    }
    return {};
}

//! What the other alphabet may write for a sound of a rule's word.
std::u16string_view variantsOf(char16_t sound, Alphabet alphabet)
{
    if (alphabet == Alphabet::Arabic) {
        switch (sound) {
        case u'j':
            return u"jg";
        case u'k':
            return u"kg";
        case u'G':
            return u"Gg";
        case u'D':
            return u"DzdT";
        case u'T':
            return u"Ts";
        case u'd':
            return u"dD";
        default:
            return {};
        }
    }
    switch (sound) {
    case u'g':
        return u"jkG";
    case u'T':
        return u"TD";
    default:
        return {};
    }
}

} // namespace

void Sounds::clear()
{
    text.clear();
    vowels.clear();
}

void LooseText::assign(const FoldedText &folded)
{
    m_letters.clear();
    m_arabic.clear();
    m_latin.clear();
    m_isSpaced = false;
    m_hasLookAlikes = false;
    takeApart(folded.squeezed());
}

//! Words go on as they are; single letters in a row go on as one word.
void LooseText::takeApart(std::u16string_view text)
{
    const auto isOfWord = [](char16_t unit) { return (classOf(unit) & kOfWord) != 0; };
    std::size_t singles = 0;
    m_joined.clear();
    const auto flush = [&] {
        if (singles >= kSpacedLetters) {
            m_isSpaced = true;
            addWord(m_joined);
        } else {
            for (const auto &unit : m_joined)
                addWord({&unit, 1});
        }
        m_joined.clear();
        singles = 0;
    };
    for (std::size_t at = 0; at < text.size();) {
        if (!isOfWord(text[at])) {
            // A sign that is no word unit ends a row of letters only if it is more than one.
            const bool isEmojiOrSo = text[at] > 0x2000;
            if (isEmojiOrSo) {
                flush();
                addWord(text.substr(at, 1));
            }
            ++at;
            continue;
        }
        auto end = at;
        while (end < text.size() && isOfWord(text[end]))
            ++end;
        const auto word = text.substr(at, end - at);
        if (word.size() == 1) {
            m_joined.push_back(word[0]);
            ++singles;
        } else {
            flush();
            addWord(word);
        }
        at = end;
    }
    flush();
}

void LooseText::addWord(std::u16string_view word)
{
    if (!m_letters.empty())
        m_letters.push_back(u' ');
    const auto [alphabet, readsLatin] = lookAt(word);
    const bool hasLatin = alphabet != Alphabet::Arabic && readsLatin;
    const auto start = m_letters.size();
    for (const auto unit : word) {
        char16_t letter = unit;
        if (hasLatin && !(isLatinUnit(unit) && unit != u'l')) {
            const auto sign = latinForSign(unit);
            letter = sign != 0 ? sign : latinLookAlike(unit);
            // l and i are one stroke, in the rule as well: no look-alike by themselves
            m_hasLookAlikes = m_hasLookAlikes || (letter != unit && unit != u'l');
        }
        if (m_letters.size() == start || m_letters.back() != letter || isDigit(letter))
            m_letters.push_back(letter);
    }
    if (alphabet == Alphabet::None)
        return;
    auto &sounds = alphabet == Alphabet::Arabic ? m_arabic : m_latin;
    addSounds(sounds, word, alphabet);
    if (const auto rest = behindArticle(word); !rest.empty())
        addSounds(sounds, rest, alphabet);
}

std::vector<SoundPattern> soundPatterns(std::u16string_view foldedWord)
{
    Sounds sounds;
    auto alphabet = Alphabet::None;
    for (std::size_t at = 0; at < foldedWord.size();) {
        const auto end = std::min(foldedWord.find(u' ', at), foldedWord.size());
        const auto word = foldedWord.substr(at, end - at);
        const auto its = lookAt(word).alphabet;
        if (its == Alphabet::None || (alphabet != Alphabet::None && its != alphabet))
            return {};
        alphabet = its;
        addSounds(sounds, word, its);
        at = end + 1;
    }
    if (sounds.text.size() < kFewConsonants + 1)
        return {};
    SoundPattern first{sounds.text, {}, alphabet, sounds.text.size() <= kFewConsonants + 1};
    std::uint8_t written = 0;
    for (const auto vowels : sounds.vowels)
        written |= vowels;
    first.vowels = sounds.vowels;
    if (first.wholeWord && written == 0)
        return {}; // two consonants alone are anything
    std::vector<SoundPattern> patterns{first};
    for (std::size_t at = 0; at < first.text.size(); ++at) {
        const auto variants = variantsOf(first.text[at], alphabet);
        const auto count = patterns.size();
        for (std::size_t i = 0; i < count; ++i) {
            for (const auto variant : variants) {
                if (variant == patterns[i].text[at] || patterns.size() >= kMostVariants)
                    continue;
                patterns.push_back(patterns[i]);
                patterns.back().text[at] = variant;
            }
        }
    }
    return patterns;
}

bool soundsLike(const SoundPattern &pattern, const Sounds &sounds, std::size_t end)
{
    const auto start = end - pattern.text.size();
    if (pattern.wholeWord && end < sounds.text.size() && sounds.text[end] != u' ')
        return false;
    const bool isArabicText = pattern.alphabet == Alphabet::Latin;
    for (std::size_t i = 0; i < pattern.text.size(); ++i) {
        // Before the first consonant of a word anything may stand for its vowel; a word may go on
        // behind its last one.
        const bool isInside = pattern.text[i] != u' '
            && (i + 1 < pattern.text.size() ? pattern.text[i + 1] != u' ' : pattern.wholeWord);
        if (!isInside)
            continue;
        const auto said = sounds.vowels[start + i];
        const auto arabic = isArabicText ? said : pattern.vowels[i];
        const auto latin = isArabicText ? pattern.vowels[i] : said;
        // Arabic writes long vowels only: each of them has to be there in Latin letters.
        if ((arabic & ~latin) != 0)
            return false;
    }
    return true;
}

} // namespace wxm::moderation
