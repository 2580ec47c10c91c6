// SPDX-License-Identifier: MIT
// Files of rules and the filter language, as somebody else wrote them, and a comment that they are
// held against: the first line is the comment, all else the file or the filter.
#include "fuzz.h"
#include "moderation/rule.h"
#include "moderation/rule_filter.h"
#include "moderation/rule_set.h"

#include <algorithm>

using namespace wxm;
using namespace wxm::moderation;

namespace {

constexpr std::uint8_t kAllRoles = 31;

//! What rules see is UTF-8: the reader of JSON takes nothing else.
std::string utf8(std::string_view bytes)
{
    return QString::fromUtf8(bytes.data(), qsizetype(bytes.size())).toStdString();
}

std::string_view takeLine(std::string_view &bytes)
{
    const auto end = std::min(bytes.find('\n'), bytes.size());
    const auto line = bytes.substr(0, end);
    bytes.remove_prefix(std::min(end + 1, bytes.size()));
    return line;
}

void match(const QList<Rule> &rules, const CommentFacts &comment)
{
    // As in the program, one memory serves sets of rules that follow each other.
    static MatchScratch kept;
    const RuleSet set(rules);
    std::vector<Hit> hits;
    set.match(comment, kept, hits);
    std::vector<bool> seen(std::size_t(set.rules().size()));
    for (const auto &hit : hits) {
        FUZZ_CHECK(hit.rule < seen.size() && !seen[hit.rule]); // each rule once
        seen[hit.rule] = true;
        const auto &rule = set.rules()[hit.rule];
        FUZZ_CHECK(rule.isOn && (!hit.isInName || rule.inNames));
        FUZZ_CHECK(rule.kind == Rule::Kind::Words ? hit.word < std::size_t(rule.words.size())
                                                  : hit.word == Hit::kNoWord);
    }
    MatchScratch fresh;
    std::vector<Hit> again;
    set.match(comment, fresh, again);
    FUZZ_CHECK(again == hits); // nothing of the last comment is left
}

void files(std::string_view bytes, const CommentFacts &comment)
{
    const auto read = rulesFromJson(QByteArray(bytes.data(), qsizetype(bytes.size())));
    if (!read)
        return;
    for (const auto &rule : read->rules) {
        FUZZ_CHECK(!rule.id.isEmpty() && !rule.name.isEmpty());
        FUZZ_CHECK(rule.name.size() <= limits::kRuleName && rule.color >= 1 && rule.color <= 6);
    }
    // What was read and tidied once goes out and comes back as it is.
    const auto once = rulesFromJson(rulesToJson(read->rules));
    FUZZ_CHECK(once && once->leftOut == 0 && once->rules.size() == read->rules.size());
    const auto twice = rulesFromJson(rulesToJson(once->rules));
    FUZZ_CHECK(twice && twice->rules == once->rules);
    match(once->rules, comment);
}

void filter(std::string_view bytes, const CommentFacts &comment, qsizetype cursor)
{
    const auto text = QString::fromUtf8(bytes.data(), qsizetype(bytes.size()));
    (void)RuleFilter::completions(text, cursor);
    const auto parsed = RuleFilter::parse(text);
    if (const auto *fault = std::get_if<FilterFault>(&parsed)) {
        // The editor underlines it.
        FUZZ_CHECK(fault->at >= 0 && fault->length >= 0);
        FUZZ_CHECK(fault->at + fault->length <= text.size());
        return;
    }
    const auto &plain = std::get<RuleFilter>(parsed);
    const auto negated = RuleFilter::parse(QStringLiteral("not (%1)").arg(text));
    const FilterNumbers numbers{.count = 3, .length = 20, .links = 1, .repeats = 2};
    for (const bool found : {false, true}) {
        const std::vector<bool> terms(plain.terms().size(), found);
        const bool applies = plain.run({comment, numbers, 1, terms});
        // Within brackets it may be too deep or too long.
        if (const auto *other = std::get_if<RuleFilter>(&negated))
            FUZZ_CHECK(other->run({comment, numbers, 1, terms}) != applies);
    }
    Rule rule;
    rule.id = rule.name = QStringLiteral("filter");
    rule.kind = Rule::Kind::Filter;
    rule.filter = text;
    match({rule}, comment);
}

} // namespace

void fuzzOne(std::string_view bytes)
{
    const bool isFile = takeChoice(bytes, 2) == 0;
    const int choice = takeChoice(bytes, kAllRoles + 1);
    const auto said = utf8(takeLine(bytes));
    // The same text as name and comment: rules may look at both.
    const CommentFacts comment{.text = said,
        .author = said,
        .user = UserId{5},
        .roles = std::uint8_t(choice),
        .isFirst = choice % 2 == 0,
        .count = choice,
        .repeats = choice % 4};
    if (isFile)
        files(bytes, comment);
    else
        filter(bytes, comment, choice);
}
