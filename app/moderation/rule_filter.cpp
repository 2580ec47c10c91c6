// SPDX-License-Identifier: MIT
#include "moderation/rule_filter.h"

#include <array>

namespace wxm::moderation {
using namespace Qt::StringLiterals;

namespace {

using Field = RuleFilter::Field;
using Operator = RuleFilter::Operator;

template <class Value> struct Named {
    QLatin1StringView name;
    Value value;
};

constexpr std::array kFields{Named{"author"_L1, Field::Author}, Named{"text"_L1, Field::Text},
    Named{"role"_L1, Field::Role}, Named{"first"_L1, Field::First}, Named{"count"_L1, Field::Count},
    Named{"length"_L1, Field::Length}, Named{"links"_L1, Field::Links},
    Named{"repeats"_L1, Field::Repeats}, Named{"flags"_L1, Field::Flags}};
constexpr std::array kTextOperators{Named{"has"_L1, Operator::Has}, Named{"is"_L1, Operator::Is},
    Named{"begins"_L1, Operator::Begins}};
constexpr std::array kNumberOperators{Named{"<="_L1, Operator::AtMost},
    Named{">="_L1, Operator::AtLeast}, Named{"!="_L1, Operator::NotEqual},
    Named{"="_L1, Operator::Equal}, Named{"<"_L1, Operator::Less}, Named{">"_L1, Operator::More}};
constexpr std::array kRoleOperators{
    Named{"!="_L1, Operator::NotEqual}, Named{"="_L1, Operator::Equal}};
constexpr std::array kFlagOperators{Named{"has"_L1, Operator::Has}};
constexpr std::array kRoles{Named{"viewer"_L1, Role::Viewer}, Named{"guest"_L1, Role::Guest},
    Named{"moderator"_L1, Role::Moderator}, Named{"streamer"_L1, Role::Streamer},
    Named{"staff"_L1, Role::Staff}};
constexpr std::array kFlags{Named{"hidden"_L1, RuleFilter::Flag::Hidden},
    Named{"stretched"_L1, RuleFilter::Flag::Stretched}};

template <class Table> auto findNamed(const Table &table, QStringView name)
{
    for (const auto &one : table) {
        if (name.compare(one.name, Qt::CaseInsensitive) == 0)
            return std::optional(one.value);
    }
    return decltype(std::optional(table[0].value)){};
}

template <class Table> QStringList namesOf(const Table &table)
{
    QStringList names;
    for (const auto &one : table)
        names.append(one.name);
    return names;
}

struct Token {
    enum class Kind { End, Word, Sign, Text, OpenText } kind = Kind::End;
    QStringView text = {}; //!< Of a text without its quotes.
    qsizetype at = 0;
    qsizetype length = 0;
};

Token tokenAt(QStringView text, qsizetype at)
{
    while (at < text.size() && text[at].isSpace())
        ++at;
    if (at >= text.size())
        return {.at = text.size()};
    const QChar first = text[at];
    if (first == u'"') {
        const auto end = text.indexOf(u'"', at + 1);
        if (end < 0)
            return {Token::Kind::OpenText, text.sliced(at + 1), at, text.size() - at};
        return {Token::Kind::Text, text.sliced(at + 1, end - at - 1), at, end + 1 - at};
    }
    auto end = at + 1;
    if (first.isLetterOrNumber()) {
        while (end < text.size() && (text[end].isLetterOrNumber() || text[end] == u'_'))
            ++end;
        return {Token::Kind::Word, text.sliced(at, end - at), at, end - at};
    }
    const bool isDouble =
        end < text.size() && text[end] == u'=' && (first == u'<' || first == u'>' || first == u'!');
    end += isDouble ? 1 : 0;
    return {Token::Kind::Sign, text.sliced(at, end - at), at, end - at};
}

} // namespace

//! Recursive descent with a bound; what it understood goes into the filter in postfix order.
class FilterParser {
public:
    explicit FilterParser(QStringView text) : m_text(text) { advance(); }

    bool parse()
    {
        if (m_token.kind == Token::Kind::End)
            return fail(FilterFault::Kind::Empty);
        if (!parseOr(0))
            return false;
        return m_token.kind == Token::Kind::End || fail(FilterFault::Kind::EndExpected);
    }
    RuleFilter takeFilter() { return std::move(m_filter); }
    const FilterFault &fault() const { return m_fault; }
    Field lastField() const { return m_field; }

private:
    void advance() { m_token = tokenAt(m_text, m_token.at + m_token.length); }
    bool fail(FilterFault::Kind kind)
    {
        m_fault = {kind, m_token.at, m_token.length};
        return false;
    }
    bool isWord(QLatin1StringView word) const
    {
        return m_token.kind == Token::Kind::Word
            && m_token.text.compare(word, Qt::CaseInsensitive) == 0;
    }
    bool isSign(QStringView sign) const
    {
        return m_token.kind == Token::Kind::Sign && m_token.text == sign;
    }
    void step(RuleFilter::Step one) { m_filter.m_steps.push_back(one); }

    bool parseOr(int depth)
    {
        if (!parseAnd(depth))
            return false;
        while (isWord("or"_L1)) {
            advance();
            if (!parseAnd(depth))
                return false;
            step({RuleFilter::Step::Kind::Or});
        }
        return true;
    }
    bool parseAnd(int depth)
    {
        if (!parseNot(depth))
            return false;
        while (isWord("and"_L1)) {
            advance();
            if (!parseNot(depth))
                return false;
            step({RuleFilter::Step::Kind::And});
        }
        return true;
    }
    bool parseNot(int depth)
    {
        if (depth > RuleFilter::kMostDepth)
            return fail(FilterFault::Kind::TooDeep);
        if (isWord("not"_L1)) {
            advance();
            if (!parseNot(depth + 1))
                return false;
            step({RuleFilter::Step::Kind::Not});
            return true;
        }
        if (!isSign(u"("))
            return parseComparison();
        advance();
        if (!parseOr(depth + 1))
            return false;
        if (!isSign(u")"))
            return fail(m_token.kind == Token::Kind::End ? FilterFault::Kind::BracketExpected
                                                         : FilterFault::Kind::EndExpected);
        advance();
        return true;
    }
    bool parseComparison()
    {
        const auto field =
            m_token.kind == Token::Kind::Word ? findNamed(kFields, m_token.text) : std::nullopt;
        if (!field)
            return fail(m_token.kind == Token::Kind::Word ? FilterFault::Kind::UnknownWord
                                                          : FilterFault::Kind::FieldExpected);
        m_field = *field;
        advance();
        switch (*field) {
        case Field::First:
            step({RuleFilter::Step::Kind::Compare, Field::First});
            return true;
        case Field::Author:
        case Field::Text:
            return parseText();
        case Field::Role:
            return parseNamed(kRoleOperators, kRoles, FilterFault::Kind::RoleExpected);
        case Field::Flags:
            return parseNamed(kFlagOperators, kFlags, FilterFault::Kind::FlagExpected);
        case Field::Count:
        case Field::Length:
        case Field::Links:
        case Field::Repeats:
            return parseNumber();
        }
        return false;
    }
    bool parseText()
    {
        const auto how = findNamed(kTextOperators, m_token.text);
        if (!how)
            return fail(FilterFault::Kind::OperatorExpected);
        advance();
        if (m_token.kind == Token::Kind::OpenText)
            return fail(FilterFault::Kind::QuoteExpected);
        if (m_token.kind != Token::Kind::Text || m_token.text.trimmed().isEmpty())
            return fail(FilterFault::Kind::TextExpected);
        step({RuleFilter::Step::Kind::Term, m_field, *how, int(m_filter.m_terms.size())});
        m_filter.m_terms.push_back({m_field, *how, m_token.text.toString()});
        advance();
        return true;
    }
    template <class Operators, class Values>
    bool parseNamed(const Operators &operators, const Values &values, FilterFault::Kind missing)
    {
        const auto how = findNamed(operators, m_token.text);
        if (!how)
            return fail(FilterFault::Kind::OperatorExpected);
        advance();
        const auto value = findNamed(values, m_token.text);
        if (!value)
            return fail(missing);
        step({RuleFilter::Step::Kind::Compare, m_field, *how, int(*value)});
        advance();
        return true;
    }
    bool parseNumber()
    {
        const auto how = findNamed(kNumberOperators, m_token.text);
        if (!how)
            return fail(FilterFault::Kind::OperatorExpected);
        advance();
        bool isNumber = false;
        const int value = m_token.text.toInt(&isNumber);
        if (m_token.kind != Token::Kind::Word || !isNumber)
            return fail(FilterFault::Kind::NumberExpected);
        step({RuleFilter::Step::Kind::Compare, m_field, *how, value});
        advance();
        return true;
    }

    QStringView m_text;
    Token m_token;
    Field m_field = Field::Text;
    RuleFilter m_filter;
    FilterFault m_fault;
};

std::variant<RuleFilter, FilterFault> RuleFilter::parse(const QString &text)
{
    if (text.size() > kMostLength)
        return FilterFault{FilterFault::Kind::TooLong, kMostLength, text.size() - kMostLength};
    FilterParser parser(text);
    if (!parser.parse())
        return parser.fault();
    return parser.takeFilter();
}

QStringList RuleFilter::completions(const QString &text, qsizetype cursor)
{
    auto start = qBound(qsizetype(0), cursor, text.size());
    while (start > 0 && text[start - 1].isLetterOrNumber())
        --start;
    const auto begun =
        QStringView(text).sliced(start, qBound(qsizetype(0), cursor, text.size()) - start);
    const auto before = QStringView(text).first(qMin(start, kMostLength));
    FilterParser parser(before);
    QStringList all;
    if (parser.parse()) {
        all = {u"and"_s, u"or"_s};
    } else if (parser.fault().at >= before.trimmed().size()) {
        switch (parser.fault().kind) {
        case FilterFault::Kind::Empty:
        case FilterFault::Kind::FieldExpected:
            all = namesOf(kFields) + QStringList{u"not"_s};
            break;
        case FilterFault::Kind::OperatorExpected:
            if (parser.lastField() == Field::Author || parser.lastField() == Field::Text)
                all = namesOf(kTextOperators);
            else if (parser.lastField() == Field::Role)
                all = namesOf(kRoleOperators);
            else if (parser.lastField() == Field::Flags)
                all = namesOf(kFlagOperators);
            else
                all = namesOf(kNumberOperators);
            break;
        case FilterFault::Kind::RoleExpected:
            all = namesOf(kRoles);
            break;
        case FilterFault::Kind::FlagExpected:
            all = namesOf(kFlags);
            break;
        case FilterFault::Kind::BracketExpected:
            all = {u"and"_s, u"or"_s, u")"_s};
            break;
        case FilterFault::Kind::UnknownWord:
        case FilterFault::Kind::NumberExpected:
        case FilterFault::Kind::TextExpected:
        case FilterFault::Kind::QuoteExpected:
        case FilterFault::Kind::TooDeep:
        case FilterFault::Kind::TooLong:
        case FilterFault::Kind::EndExpected:
            break;
        }
    }
    all.removeIf(
        [begun](const QString &one) { return !one.startsWith(begun, Qt::CaseInsensitive); });
    return all;
}

bool RuleFilter::uses(Field field) const
{
    for (const auto &step : m_steps) {
        const bool isOfField = step.kind == Step::Kind::Compare || step.kind == Step::Kind::Term;
        if (isOfField && step.field == field)
            return true;
    }
    return false;
}

bool RuleFilter::compare(const Step &step, const Input &input)
{
    const auto number = [&step](int value) {
        switch (step.how) {
        case Operator::Less:
            return value < step.value;
        case Operator::AtMost:
            return value <= step.value;
        case Operator::More:
            return value > step.value;
        case Operator::AtLeast:
            return value >= step.value;
        case Operator::NotEqual:
            return value != step.value;
        case Operator::Equal:
        case Operator::Has:
        case Operator::Is:
        case Operator::Begins:
            break;
        }
        return value == step.value;
    };
    switch (step.field) {
    case Field::First:
        return input.facts.isFirst;
    case Field::Role:
        return ((input.facts.roles & step.value) != 0) == (step.how == Operator::Equal);
    case Field::Flags:
        return (input.flags & step.value) != 0;
    case Field::Count:
        return number(input.numbers.count);
    case Field::Length:
        return number(input.numbers.length);
    case Field::Links:
        return number(input.numbers.links);
    case Field::Repeats:
        return number(input.numbers.repeats);
    case Field::Author:
    case Field::Text:
        break;
    }
    return false;
}

bool RuleFilter::run(const Input &input) const
{
    // An and, or or not takes what it joins away again: not deeper than brackets can be, twice
    // over.
    std::array<bool, 2 * (kMostDepth + 4)> stack{};
    std::size_t top = 0;
    for (const auto &step : m_steps) {
        switch (step.kind) {
        case Step::Kind::Compare:
            stack[top++] = compare(step, input);
            break;
        case Step::Kind::Term:
            stack[top++] = input.terms[input.firstTerm + std::size_t(step.value)];
            break;
        case Step::Kind::Not:
            stack[top - 1] = !stack[top - 1];
            break;
        case Step::Kind::And:
            --top;
            stack[top - 1] = stack[top - 1] && stack[top];
            break;
        case Step::Kind::Or:
            --top;
            stack[top - 1] = stack[top - 1] || stack[top];
            break;
        }
    }
    return top > 0 && stack[0];
}

} // namespace wxm::moderation
