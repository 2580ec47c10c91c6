// SPDX-License-Identifier: MIT
#include "moderation/rule_set.h"

#include "base/links.h"
#include "base/utf8.h"

#include <QPromise>
#include <QThreadPool>

namespace wxm::moderation {
using namespace Qt::StringLiterals;

namespace {

//! As it is written, but for case; blanks in a row are one.
void caseFold(std::string_view utf8, std::u16string &folded)
{
    folded.clear();
    for (std::size_t at = 0; at < utf8.size();) {
        const auto c = QChar::toCaseFolded(nextUtf8(utf8, at));
        if (QChar::isSpace(c)) {
            if (!folded.empty() && folded.back() != u' ')
                folded.push_back(u' ');
        } else if (QChar::requiresSurrogates(c)) {
            folded.push_back(QChar::highSurrogate(c));
            folded.push_back(QChar::lowSurrogate(c));
        } else {
            folded.push_back(char16_t(c));
        }
    }
}

std::u16string caseFolded(const QString &text)
{
    std::u16string folded;
    caseFold(text.toStdString(), folded);
    return folded;
}

int lengthOf(std::string_view utf8)
{
    int length = 0;
    for (const auto byte : utf8)
        length += (static_cast<unsigned char>(byte) & 0xC0U) != 0x80 ? 1 : 0;
    return length;
}

std::uint8_t rolesOf(const QStringList &names)
{
    static constexpr std::array kNames{
        "viewer"_L1, "guest"_L1, "moderator"_L1, "streamer"_L1, "staff"_L1};
    std::uint8_t bits = 0;
    for (std::size_t i = 0; i < kNames.size(); ++i)
        bits = std::uint8_t(bits | (names.contains(kNames[i]) ? 1U << i : 0U));
    return bits;
}

QString foldedWhole(QStringView text)
{
    const FoldedText folded(text);
    return QString::fromStdU16String(std::u16string(folded.text()));
}

} // namespace

struct RuleSet::Matching {
    const CommentFacts &comment;
    MatchScratch &scratch;
    std::vector<Hit> &hits;
};

RuleSet::RuleSet(const QList<Rule> &rules)
{
    for (const auto &rule : rules) {
        if (rule.isOn && m_rules.size() < limits::kRules)
            m_rules.append(rule);
    }
    m_exceptions.resize(std::size_t(m_rules.size()));
    for (std::uint32_t at = 0; at < std::uint32_t(m_rules.size()); ++at) {
        const auto &rule = m_rules[at];
        for (const auto &exception : rule.exceptions)
            m_exceptions[at].insert(foldedWhole(exception));
        m_looksAtNames = m_looksAtNames || (rule.kind == Rule::Kind::Words && rule.inNames);
        switch (rule.kind) {
        case Rule::Kind::Words:
            addWords(at);
            break;
        case Rule::Kind::Filter:
            addFilter(at);
            break;
        case Rule::Kind::People:
            for (const auto user : rule.people) {
                auto &ofPerson = m_people[user];
                if (ofPerson.isEmpty() || ofPerson.last() != at) // a file may name a person twice
                    ofPerson.append(at);
            }
            break;
        case Rule::Kind::Links:
            m_countsLinks = true;
            [[fallthrough]];
        case Rule::Kind::Roles:
        case Rule::Kind::FirstComment:
        case Rule::Kind::Repeats:
        case Rule::Kind::Length:
            m_byFacts.push_back(at);
            break;
        }
    }
    m_words.build();
}

QFuture<std::shared_ptr<const RuleSet>> RuleSet::make(const QList<Rule> &rules)
{
    const auto promise = std::make_shared<QPromise<std::shared_ptr<const RuleSet>>>();
    const auto future = promise->future();
    promise->start();
    QThreadPool::globalInstance()->start([rules, promise] {
        promise->addResult(std::make_shared<const RuleSet>(rules));
        promise->finish();
    });
    return future;
}

void RuleSet::addUse(std::size_t root, std::u16string_view text, Use use)
{
    if (text.empty())
        return;
    const auto word = m_words.add(root, text);
    if (word >= m_uses.size())
        m_uses.resize(word + 1);
    m_uses[word].push_back(use);
}

void RuleSet::addWords(std::uint32_t rule)
{
    const auto &words = m_rules[rule].words;
    const auto strictness = m_rules[rule].strictness;
    for (std::uint32_t at = 0; at < std::uint32_t(words.size()); ++at) {
        const Use use{Use::Kind::Word, rule, at};
        if (strictness == Strictness::Exact) {
            addUse(Exact, caseFolded(words[at]), use);
            continue;
        }
        const FoldedText folded(words[at]);
        addUse(Folded, folded.text(), use);
        // Every letter once: a stretched text is compared so, the word has to be, too.
        std::u16string once;
        appendSqueezed(once, folded.text());
        addUse(Squeezed, once, use);
        if (strictness == Strictness::Folded)
            continue;
        LooseText loose;
        loose.assign(folded);
        addUse(Letters, loose.letters(), use);
        for (const auto &pattern : soundPatterns(folded.text())) {
            // Arabic words are looked for among the sounds of Latin ones, and the reverse.
            addUse(pattern.alphabet == Alphabet::Arabic ? LatinSounds : ArabicSounds, pattern.text,
                {Use::Kind::Word, rule, at, std::uint32_t(m_sounds.size())});
            m_sounds.push_back(pattern);
        }
    }
}

void RuleSet::addFilter(std::uint32_t rule)
{
    auto parsed = RuleFilter::parse(m_rules[rule].filter);
    if (const auto *fault = std::get_if<FilterFault>(&parsed)) {
        m_faults.insert(m_rules[rule].id, *fault);
        return;
    }
    auto &filter = std::get<RuleFilter>(parsed);
    const auto firstTerm = m_terms.size();
    for (const auto &term : filter.terms()) {
        const FoldedText folded(term.text);
        const Use use{Use::Kind::Term, std::uint32_t(m_terms.size())};
        addUse(Folded, folded.text(), use);
        m_terms.push_back(term);
        m_looksAtNames = m_looksAtNames || term.field == RuleFilter::Field::Author;
    }
    m_countsLinks = m_countsLinks || filter.uses(RuleFilter::Field::Links);
    m_filters.push_back({rule, std::move(filter), firstTerm});
}

//! An occurrence at the end of a word of the automaton: of a rule's word, or of what a filter asks.
void RuleSet::found(Matching &matching, const Use &use, Folds folds, bool isName) const
{
    if (use.kind == Use::Kind::Term) {
        matching.scratch.m_terms[use.rule] = true;
        return;
    }
    if (isName && !m_rules[use.rule].inNames)
        return;
    auto &seen = matching.scratch.m_seen[use.rule];
    if (seen == matching.scratch.m_comment)
        return;
    if (!m_exceptions[use.rule].isEmpty()) {
        const auto &text = matching.scratch.m_folded;
        if (!isName
            && m_exceptions[use.rule].contains(
                QString::fromStdU16String(std::u16string(text.text()))))
            return;
    }
    seen = matching.scratch.m_comment;
    matching.hits.push_back({use.rule, use.word, folds, isName});
}

void RuleSet::scan(Matching &matching, bool isName) const
{
    auto &scratch = matching.scratch;
    const auto text = isName ? matching.comment.author : matching.comment.text;
    scratch.m_folded.assign(text);
    const auto &folded = scratch.m_folded;
    const auto isMeant = [&](const Use &use, std::u16string_view in, std::size_t start,
                             std::size_t end) {
        if (use.kind == Use::Kind::Word)
            return beginsWord(in, start);
        const auto &term = m_terms[use.rule];
        if ((term.field == RuleFilter::Field::Author) != isName)
            return false;
        return term.how == RuleFilter::Operator::Has
            || (start == 0 && (term.how == RuleFilter::Operator::Begins || end == in.size()));
    };
    const auto scanForm = [&](Root root, std::u16string_view in, auto foldsOf) {
        if (!m_words.hasWords(root))
            return;
        m_words.scan(root, in, [&](WordAutomaton::Word word, std::size_t end) {
            const auto start = end - m_words.lengthOf(word);
            for (const auto &use : m_uses[word]) {
                if (isMeant(use, in, start, end))
                    found(matching, use, foldsOf(start, end), isName);
            }
        });
    };
    if (m_words.hasWords(Exact)) {
        caseFold(text, scratch.m_exact);
        scanForm(Exact, scratch.m_exact, [](auto, auto) { return Folds(); });
    }
    scanForm(Folded, folded.text(),
        [&](std::size_t start, std::size_t end) { return folded.foldsIn(start, end - start); });
    if (folded.isStretched())
        scanForm(Squeezed, folded.squeezed(), [](auto, auto) { return Folds(Fold::Stretching); });
    if (!m_words.hasWords(Letters))
        return;
    scratch.m_loose.assign(folded);
    const auto &loose = scratch.m_loose;
    const Folds how = (loose.isSpaced() ? Folds(Fold::Spaced) : Folds())
        | (loose.hasLookAlikes() ? Folds(Fold::LookAlikes) : Folds());
    scanForm(Letters, loose.letters(), [how](auto, auto) { return how | Fold::Stretching; });
    const auto scanSounds = [&](Root root, const Sounds &sounds) {
        if (!m_words.hasWords(root))
            return;
        m_words.scan(root, sounds.text, [&](WordAutomaton::Word word, std::size_t end) {
            for (const auto &use : m_uses[word]) {
                if (soundsLike(m_sounds[use.sound], sounds, end))
                    found(matching, use, Fold::Alphabet, isName);
            }
        });
    };
    scanSounds(ArabicSounds, loose.arabicSounds());
    scanSounds(LatinSounds, loose.latinSounds());
}

int RuleSet::countLinks(std::string_view text) const
{
    // Nothing is a link without a point in it.
    if (!m_countsLinks || text.find('.') == std::string_view::npos)
        return 0;
    return int(findLinks(QString::fromUtf8(text.data(), qsizetype(text.size()))).size());
}

void RuleSet::matchFacts(Matching &matching) const
{
    const auto &comment = matching.comment;
    auto &scratch = matching.scratch;
    const auto hit = [&](std::uint32_t rule) {
        matching.hits.push_back({rule, Hit::kNoWord, {}, false});
    };
    if (const auto known = m_people.constFind(comment.user); known != m_people.constEnd()) {
        for (const auto rule : *known)
            hit(rule);
    }
    if (m_byFacts.empty() && m_filters.empty())
        return;
    const FilterNumbers numbers{
        comment.count, lengthOf(comment.text), countLinks(comment.text), comment.repeats};
    for (const auto at : m_byFacts) {
        const auto &rule = m_rules[at];
        const bool applies = rule.kind == Rule::Kind::Roles
            ? (rolesOf(rule.roles) & comment.roles) != 0
            : rule.kind == Rule::Kind::Links        ? numbers.links >= qMax(1, rule.limit)
            : rule.kind == Rule::Kind::FirstComment ? comment.isFirst
            : rule.kind == Rule::Kind::Repeats      ? comment.repeats >= qMax(2, rule.limit)
                                                    : numbers.length >= qMax(1, rule.limit);
        if (applies)
            hit(at);
    }
    std::uint8_t flags =
        scratch.m_folded.isStretched() ? std::uint8_t(RuleFilter::Flag::Stretched) : 0;
    if (!m_filters.empty()
        && scratch.m_folded.foldsIn(0, scratch.m_folded.text().size()).testFlag(Fold::Hidden))
        flags |= std::uint8_t(RuleFilter::Flag::Hidden);
    for (const auto &filter : m_filters) {
        if (filter.filter.run({comment, numbers, flags, scratch.m_terms, filter.firstTerm}))
            hit(filter.rule);
    }
}

void RuleSet::match(
    const CommentFacts &comment, MatchScratch &scratch, std::vector<Hit> &hits) const
{
    hits.clear();
    if (isEmpty())
        return;
    scratch.m_seen.resize(std::size_t(m_rules.size()));
    ++scratch.m_comment;
    scratch.m_terms.assign(m_terms.size(), false);
    Matching matching{comment, scratch, hits};
    if (m_looksAtNames && !comment.author.empty())
        scan(matching, true);
    scan(matching, false);
    matchFacts(matching);
}

} // namespace wxm::moderation
