// SPDX-License-Identifier: MIT
#pragma once

#include "base/folded_text.h"
#include "base/folding.h"
#include "chat/search_terms.h"

namespace wxm {

//! What a message that is looked through is of.
inline constexpr quint32 kSearchOurs = 1; //!< Written by staff.
inline constexpr quint32 kSearchTheirs = 1 << 1;
inline constexpr quint32 kSearchArabic = 1 << 2;
inline constexpr quint32 kSearchEnglish = 1 << 3;
inline constexpr quint32 kSearchLink = 1 << 4;
inline constexpr quint32 kSearchFile = 1 << 5;
inline constexpr quint32 kSearchSupport = 1 << 6;
inline constexpr quint32 kSearchConversation = 1 << 7;
inline constexpr quint32 kSearchLive = 1 << 8;
inline constexpr int kSearchFlags = 9;

//! What the index knows of one message: its words cut short, also without the particles that Arabic
//! writes together with them, and a sign of one letter for each flag, for the thread and for the
//! sender, all with spaces between them. The index finds too much at times, never too little: what
//! it finds is looked at with SearchMatch.
QString searchWords(const FoldedText &text, quint32 flags, SearchPlace place, UserId sender);

//! The same of what is looked for, in the language of SQLite's FTS5.
QString searchExpression(const SearchTerms &terms);

//! Whether a text really has what is looked for. One thread.
class SearchMatch {
public:
    explicit SearchMatch(const SearchTerms &terms);
    //! What had to be levelled to find it; nothing if it is not what is looked for.
    std::optional<Folds> of(const QString &text);

private:
    std::vector<FoldedPhrase> m_words;
    std::vector<FoldedText> m_exact;
    std::vector<FoldedPhrase> m_excluded;
    FoldedText m_text;
};

//! What is to be lit in a text that was found. A stretch that begins or ends within لا has all of
//! it: half a ligature cannot be drawn.
QList<FoundRange> litRanges(const SearchTerms &terms, const QString &text);

} // namespace wxm
