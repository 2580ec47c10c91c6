// SPDX-License-Identifier: MIT
#pragma once

#include <QFlags>
#include <QStringView>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace wxm {

//! What two writings of the same word may differ by, besides case.
enum class Fold : std::uint8_t {
    Stretching = 1, //!< tatweel, letters repeated three times or more
    Marks = 2,      //!< tashkeel, accents
    Forms = 4,   //!< أ إ آ ٱ as ا, ى as ي, ة as ه, ؤ ئ, presentation forms, full width
    Hidden = 8,  //!< zero-width and direction characters
    Digits = 16, //!< ٣ and ۳ as 3
    // Only by who compares loosely (moderation/loose_text.h):
    LookAlikes = 32, //!< letters of another alphabet and digits that look like it: 0 as o, а as a
    Spaced = 64,     //!< l e t t e r s apart
    Alphabet = 128,  //!< the same sounds in the other alphabet: 7abibi as حبيبي
};
Q_DECLARE_FLAGS(Folds, Fold)
Q_DECLARE_OPERATORS_FOR_FLAGS(Folds)

//! A text levelled for comparing, as Arabic and Latin are written in a hurry or on purpose. Keeps
//! its memory between texts, so that a flood of comments costs no allocation. One thread.
class FoldedText {
public:
    FoldedText() = default;
    explicit FoldedText(QStringView text) { assign(text); }

    void assign(QStringView text);
    //! UTF-8; what is no UTF-8 compares as U+FFFD.
    void assign(std::string_view utf8);

    std::u16string_view text() const { return m_text; }
    bool isEmpty() const { return m_text.empty(); }
    //! Every letter once, for texts with stretched ones; else the same as text().
    std::u16string_view squeezed() const { return m_isStretched ? m_squeezed : m_text; }
    bool isStretched() const { return m_isStretched; }
    //! What was levelled in a stretch of text().
    Folds foldsIn(std::size_t start, std::size_t length) const;

private:
    void begin();
    void add(char32_t c);
    void addOther(char32_t c);
    void addCompatible(char32_t c);
    void put(char16_t unit, std::uint8_t folds);
    void drop(Fold fold);
    void finish();

    std::u16string m_text;
    std::vector<std::uint8_t>
        m_folds; //!< For each unit, what was levelled at it or dropped behind it.
    std::u16string m_squeezed;
    std::size_t m_run = 0;
    bool m_isStretched = false;
};

//! Adds `text` to `to` with every letter in a row once; digits and signs stay as often as they are.
void appendSqueezed(std::u16string &to, std::u16string_view text);

//! Whether a word begins there in a folded text, or only particles that Arabic writes together with
//! a word (و، ال، بال …) stand before. Symbols and emoji begin anywhere.
bool beginsWord(std::u16string_view folded, std::size_t at);

//! A word or phrase to be found in folded texts. Latin letters are found where a word begins,
//! Arabic ones also behind the particles that are written together with a word (و، ال، بال …).
class FoldedPhrase {
public:
    explicit FoldedPhrase(QStringView phrase);

    bool isEmpty() const { return m_text.empty(); }
    //! What had to be levelled to find it; nothing if it is not there.
    std::optional<Folds> findIn(const FoldedText &text) const;
    //! Anywhere, also within words: for searching as one types.
    bool isWithin(const FoldedText &text) const;

private:
    std::u16string m_text;
    std::u16string m_squeezed;
};

} // namespace wxm
