// SPDX-License-Identifier: MIT
#pragma once

#include "base/folded_text.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace wxm::moderation {

//! Which vowels are written behind a consonant, as bits.
enum class Vowels : std::uint8_t { None = 0, A = 1, I = 2, U = 4 };

enum class Alphabet : std::uint8_t { None, Arabic, Latin };

//! The consonants of the words of one alphabet, a blank in front of each word, in letters of our
//! own that both alphabets are written in: حبيبي and 7abibi are " hbb".
struct Sounds {
    std::u16string text;
    std::vector<std::uint8_t> vowels; //!< For each of text the Vowels behind it.

    void clear();
};

//! A text as somebody reads it who wants to read more into it than stands there: l e t t e r s
//! apart joined, look-alikes as the letters they look like, every letter once; and its sounds.
//! Keeps its memory between texts. One thread.
class LooseText {
public:
    //! What FoldedText made of the text.
    void assign(const FoldedText &folded);

    std::u16string_view letters() const { return m_letters; }
    const Sounds &arabicSounds() const { return m_arabic; }
    const Sounds &latinSounds() const { return m_latin; }
    bool isSpaced() const { return m_isSpaced; }
    bool hasLookAlikes() const { return m_hasLookAlikes; }

private:
    void takeApart(std::u16string_view text);
    void addWord(std::u16string_view word);

    std::u16string m_joined;
    std::u16string m_letters;
    std::u16string m_word;
    Sounds m_arabic;
    Sounds m_latin;
    bool m_isSpaced = false;
    bool m_hasLookAlikes = false;
};

//! How a word of a rule may sound in the other alphabet. Empty where it is too short to say so.
struct SoundPattern {
    std::u16string text; //!< Consonants; blanks between words.
    std::vector<std::uint8_t> vowels;
    Alphabet alphabet = Alphabet::None; //!< That the rule is written in.
    bool wholeWord = false;             //!< So short that nothing may follow.
};
std::vector<SoundPattern> soundPatterns(std::u16string_view foldedWord);
//! Whether the stretch that ends at `end` of the sounds of the other alphabet can be what the
//! pattern says: no vowel contradicts a written one.
bool soundsLike(const SoundPattern &pattern, const Sounds &sounds, std::size_t end);

} // namespace wxm::moderation
