// SPDX-License-Identifier: MIT
#pragma once

#include "moderation/comment_facts.h"
#include "moderation/loose_text.h"
#include "moderation/rule.h"
#include "moderation/rule_filter.h"
#include "moderation/word_automaton.h"

#include <QFuture>
#include <QHash>
#include <QSet>

#include <memory>

namespace wxm::moderation {

//! That a rule applies to a comment, and why.
struct Hit {
    static constexpr std::uint32_t kNoWord = 0xFFFF'FFFF;

    std::uint32_t rule = 0;       //!< Index in RuleSet::rules().
    std::uint32_t word = kNoWord; //!< Index in Rule::words, for rules of words.
    Folds folds = {};             //!< What had to be levelled to find the word.
    bool isInName = false;

    friend bool operator==(const Hit &, const Hit &) = default;
};

//! The memory of one thread that matches comments; kept between them, so that a flood costs no
//! allocation.
class MatchScratch {
    friend class RuleSet;
    FoldedText m_folded;
    LooseText m_loose;
    std::u16string m_exact;
    std::vector<std::uint64_t> m_seen; //!< For each rule the comment that it was found in last.
    std::uint64_t m_comment = 0;
    std::vector<bool> m_terms;
};

//! All rules, made ready for matching. Never changes: replaced as a whole, read by any thread.
class RuleSet {
public:
    explicit RuleSet(const QList<Rule> &rules);
    //! The same on a thread of the pool: a thousand rules take some milliseconds.
    static QFuture<std::shared_ptr<const RuleSet>> make(const QList<Rule> &rules);

    const QList<Rule> &rules() const { return m_rules; }
    bool isEmpty() const { return m_rules.isEmpty(); }
    //! The rules that apply to a comment, each once, in no order. `hits` is emptied first.
    void match(const CommentFacts &comment, MatchScratch &scratch, std::vector<Hit> &hits) const;
    //! Why a rule of kind Filter is not in force: its filter cannot be understood.
    QHash<QString, FilterFault> faults() const { return m_faults; }
    std::size_t memory() const { return m_words.memory(); }

private:
    enum Root : std::size_t { Exact, Folded, Squeezed, Letters, ArabicSounds, LatinSounds };
    //! What an occurrence of a word of the automaton stands for.
    struct Use {
        enum class Kind : std::uint8_t { Word, Term } kind = Kind::Word;
        std::uint32_t rule = 0; //!< Or, of a term, its place in the input of the filters.
        std::uint32_t word = 0;
        std::uint32_t sound = 0; //!< In m_sounds, for what was found by its sound.
    };
    struct Matching;

    void addWords(std::uint32_t rule);
    void addFilter(std::uint32_t rule);
    void addUse(std::size_t root, std::u16string_view text, Use use);
    void scan(Matching &matching, bool isName) const;
    void found(Matching &matching, const Use &use, Folds folds, bool isName) const;
    void matchFacts(Matching &matching) const;
    int countLinks(std::string_view text) const;

    QList<Rule> m_rules;
    WordAutomaton m_words;
    std::vector<std::vector<Use>> m_uses; //!< For each word of the automaton.
    std::vector<SoundPattern> m_sounds;
    struct Filter {
        std::uint32_t rule;
        RuleFilter filter;
        std::size_t firstTerm;
    };
    std::vector<Filter> m_filters;
    std::vector<RuleFilter::Term> m_terms;
    QHash<UserId, QList<std::uint32_t>> m_people;
    std::vector<std::uint32_t>
        m_byFacts; //!< Rules of roles, links, first comments, repeats, length.
    std::vector<QSet<QString>> m_exceptions; //!< Folded, for each rule.
    QHash<QString, FilterFault> m_faults;
    bool m_looksAtNames = false;
    bool m_countsLinks = false;
};

} // namespace wxm::moderation
