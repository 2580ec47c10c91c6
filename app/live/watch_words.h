// SPDX-License-Identifier: MIT
#pragma once

#include "moderation/rule_set.h"

#include <QStringList>

namespace wxm::live {

//! Words that a moderator wants to be shown where they fall. Holds memory of its own for the text
//! that is looked at, so that a flood costs no allocation. One thread.
class WatchWords {
public:
    static constexpr qsizetype kMost = 200;
    static constexpr qsizetype kLongest = 80; //!< UTF-16 units of one word or phrase.

    struct Hit {
        std::size_t word = 0; //!< Index in words().
        Folds folds;          //!< What had to be levelled to find it.
    };

    WatchWords() = default;
    explicit WatchWords(const QStringList &words);

    //! As they are used: what is empty, there already or too much is left out.
    static QStringList tidied(const QStringList &words);
    //! One word as it will be kept: one line, no spaces around it, cut.
    static QString tidied(const QString &word);

    const QStringList &words() const { return m_words; }
    bool isEmpty() const { return m_words.isEmpty(); }
    //! The first of the words that is in the text.
    std::optional<Hit> find(std::string_view utf8) const;

private:
    QStringList m_words;
    std::shared_ptr<const moderation::RuleSet> m_rules; //!< One rule that holds all of them.
    mutable moderation::MatchScratch m_scratch;
    mutable std::vector<moderation::Hit> m_hits;
};

} // namespace wxm::live
