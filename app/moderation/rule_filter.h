// SPDX-License-Identifier: MIT
#pragma once

#include "moderation/comment_facts.h"

#include <QString>
#include <QStringList>

#include <cstdint>
#include <optional>
#include <variant>
#include <vector>

//! The filter language of rules: comparisons of what is known of a comment, joined by and, or, not
//! and brackets.
//!
//!   text has "كود" and (links > 0 or author has "official")
//!   first and length >= 120 and not role = moderator
//!   flags has hidden
//!
//! Fields: author, text (texts: has, is, begins); role (=, !=); first (a yes or no of its own);
//! count, length, links, repeats (numbers: = != < <= > >=); flags (has hidden, stretched).
namespace wxm::moderation {

//! Where a filter cannot be understood, in UTF-16 units, and what would be right there.
struct FilterFault {
    enum class Kind {
        Empty,
        UnknownWord,
        FieldExpected,
        OperatorExpected,
        NumberExpected,
        TextExpected,
        RoleExpected,
        FlagExpected,
        BracketExpected, //!< A closing one.
        QuoteExpected,   //!< A closing one.
        TooDeep,         //!< More than RuleFilter::kMostDepth brackets or nots within each other.
        TooLong,
        EndExpected,
    };
    Kind kind = Kind::Empty;
    qsizetype at = 0;
    qsizetype length = 0;
};

//! What a comparison of a number may ask for.
struct FilterNumbers {
    int count = 0;
    int length = 0;
    int links = 0;
    int repeats = 0;
};

//! A filter that was understood. Small, copied; run() allocates nothing.
class RuleFilter {
public:
    static constexpr qsizetype kMostLength = 4'000;
    static constexpr int kMostDepth = 32;

    enum class Field : std::uint8_t {
        Author,
        Text,
        Role,
        First,
        Count,
        Length,
        Links,
        Repeats,
        Flags
    };
    enum class Operator : std::uint8_t {
        Has,
        Is,
        Begins,
        Equal,
        NotEqual,
        Less,
        AtMost,
        More,
        AtLeast
    };
    enum class Flag : std::uint8_t { Hidden = 1, Stretched = 2 };

    //! A text that is looked for; whether it is there is found for all filters at once and handed
    //! to run().
    struct Term {
        Field field = Field::Text;
        Operator how = Operator::Has;
        QString text;
    };
    struct Input {
        const CommentFacts &facts;
        const FilterNumbers &numbers;
        std::uint8_t flags = 0;
        //! For each of terms() whether it is there.
        const std::vector<bool> &terms;
        std::size_t firstTerm = 0; //!< In `terms`.
    };

    static std::variant<RuleFilter, FilterFault> parse(const QString &text);
    //! What may stand at the cursor, for completion: fields, operators, words.
    static QStringList completions(const QString &text, qsizetype cursor);

    const std::vector<Term> &terms() const { return m_terms; }
    bool uses(Field field) const;
    bool run(const Input &input) const;

private:
    friend class FilterParser;
    struct Step {
        enum class Kind : std::uint8_t { Compare, Term, Not, And, Or } kind;
        Field field = Field::Text;
        Operator how = Operator::Has;
        int value = 0; //!< Number, bits of role or flag, or place of the term.
    };
    static bool compare(const Step &step, const Input &input);

    std::vector<Step> m_steps; //!< In postfix order.
    std::vector<Term> m_terms;
};

} // namespace wxm::moderation
