// SPDX-License-Identifier: MIT
// What rules of words cost a comment: a few of them, many of them, a loop over as many phrases, and
// RE2's set of patterns over the same folded text, which is folded for it outside of its time.
//   rules-bench COMMENTS   prints
//   {"few_us","many_us","loose_us","phrases_us","re2_us","hits","re2_hits","memory"}
#include "base/folded_text.h"
#include "moderation/rule_set.h"

#include <QRandomGenerator>
#include <re2/set.h>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <functional>

using namespace wxm;
using namespace wxm::moderation;
using namespace Qt::StringLiterals;

namespace {

constexpr int kRounds = 7;

double cpuUs()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return double(time.tv_sec) * 1e6 + double(time.tv_nsec) / 1e3;
}

double medianUs(const std::function<void()> &once)
{
    std::vector<double> times;
    for (int i = 0; i < kRounds; ++i) {
        const double before = cpuUs();
        once();
        times.push_back(cpuUs() - before);
    }
    std::nth_element(times.begin(), times.begin() + kRounds / 2, times.end());
    return times[kRounds / 2];
}

QString word(QRandomGenerator &random, bool isArabic)
{
    static const QString arabic = u"ابتثجحخدذرزسشصضطظعغفقكلمنهوي"_s;
    static const QString latin = u"abcdefghijklmnopqrstuvwxyz"_s;
    const auto &letters = isArabic ? arabic : latin;
    QString made;
    for (int i = random.bounded(4, 9); i > 0; --i)
        made += letters[random.bounded(int(letters.size()))];
    return made;
}

QList<Rule> rulesOf(const QStringList &words, int count, Strictness strictness)
{
    QList<Rule> rules;
    for (int i = 0; i < count; ++i) {
        Rule rule;
        rule.id = QString::number(i);
        rule.name = rule.id;
        rule.strictness = strictness;
        rule.words = words.mid(3 * i, 3);
        rules.append(rule);
    }
    return rules;
}

} // namespace

int main(int argc, char **argv)
{
    const int count = argc > 1 ? std::atoi(argv[1]) : 20'000;
    QRandomGenerator random(20'260'606);
    QStringList words;
    for (int i = 0; i < 3'000; ++i)
        words.append(word(random, i % 3 != 0));
    // Comments of people: four to nine words, one in fifty holds a word of a rule.
    std::vector<std::string> comments;
    for (int i = 0; i < count; ++i) {
        QStringList said;
        for (int w = random.bounded(4, 10); w > 0; --w)
            said.append(word(random, i % 4 != 0));
        if (i % 50 == 0)
            said[said.size() / 2] = words[random.bounded(int(words.size()))];
        comments.push_back(said.join(u' ').toStdString());
    }
    MatchScratch scratch;
    std::vector<Hit> hits;
    std::size_t found = 0;
    const auto cost = [&](const RuleSet &rules) {
        return medianUs([&] {
            found = 0;
            for (const auto &comment : comments) {
                rules.match({.text = comment}, scratch, hits);
                found += hits.empty() ? 0U : 1U;
            }
        }) / count;
    };
    const double few = cost(RuleSet(rulesOf(words, 10, Strictness::Folded)));
    const RuleSet loose(rulesOf(words, 1'000, Strictness::Loose));
    const double looseUs = cost(loose);
    const RuleSet many(rulesOf(words, 1'000, Strictness::Folded));
    const double manyUs = cost(many);
    const auto manyHits = found;

    std::vector<FoldedPhrase> phrases;
    for (const auto &one : words)
        phrases.emplace_back(one);
    FoldedText folded;
    const int few_comments = std::max(1, count / 100); // it is a hundred times slower
    const double phrasesUs = medianUs([&] {
        for (int i = 0; i < few_comments; ++i) {
            folded.assign(std::string_view(comments[std::size_t(i)]));
            for (const auto &phrase : phrases) {
                if (phrase.findIn(folded))
                    break;
            }
        }
    }) / few_comments;

    RE2::Options options;
    options.set_max_mem(256 << 20);
    RE2::Set set(options, RE2::UNANCHORED);
    for (const auto &one : words)
        set.Add(
            RE2::QuoteMeta(
                QString::fromStdU16String(std::u16string(FoldedText(one).text())).toStdString()),
            nullptr);
    set.Compile();
    std::vector<std::string> plain;
    for (const auto &comment : comments) {
        folded.assign(std::string_view(comment));
        plain.push_back(QString::fromStdU16String(std::u16string(folded.text())).toStdString());
    }
    std::size_t re2Hits = 0;
    std::vector<int> which;
    const double re2Us = medianUs([&] {
        re2Hits = 0;
        for (const auto &comment : plain) {
            which.clear();
            re2Hits += set.Match(comment, &which) ? 1U : 0U;
        }
    }) / count;
    std::printf(
        "{\"few_us\":%.4f,\"many_us\":%.4f,\"loose_us\":%.4f,\"phrases_us\":%.3f,\"re2_us\":%.4f,"
        "\"hits\":%zu,\"re2_hits\":%zu,\"memory\":%zu}\n",
        few, manyUs, looseUs, phrasesUs, re2Us, manyHits, re2Hits, many.memory());
    return 0;
}
