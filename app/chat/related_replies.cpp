// SPDX-License-Identifier: MIT
#include "chat/related_replies.h"

#include "base/folding.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <cmath>
#include <utility>

using namespace Qt::StringLiterals;

namespace wxm {

namespace {

constexpr qsizetype kShortestWord = 3;
// The usual constants of BM25.
constexpr double kSaturation = 1.2;
constexpr double kLength = 0.75;

//! Without the particles and the article that are written as part of an Arabic word.
QString stem(QString word)
{
    for (const auto &begin : {u"وال"_s, u"بال"_s, u"فال"_s, u"لل"_s, u"ال"_s}) {
        if (word.startsWith(begin) && word.size() - begin.size() >= kShortestWord)
            return word.mid(begin.size());
    }
    return word;
}

QStringList wordsOf(const QString &text)
{
    QStringList words;
    QString word;
    const QString folded = foldedForSearch(text) + u' ';
    for (const QChar c : folded) {
        if (c.isLetterOrNumber()) {
            word += c;
            continue;
        }
        if (word.size() >= kShortestWord && !word.front().isDigit())
            words.append(stem(word));
        word.clear();
    }
    return words;
}

} // namespace

RelatedReplies relatedFirst(const QList<SavedReply> &replies, const QString &said)
{
    RelatedReplies found{replies, 0};
    const auto saidWords = wordsOf(said);
    const QSet<QString> wanted(saidWords.cbegin(), saidWords.cend());
    if (wanted.isEmpty() || replies.isEmpty())
        return found;
    struct Counted {
        QHash<QString, int> counts; //!< Of the wanted words alone.
        qsizetype length = 0;
    };
    QList<Counted> all;
    QHash<QString, int> holders;
    qsizetype total = 0;
    for (const auto &reply : replies) {
        Counted one;
        // A title says what it is about: it counts twice.
        const auto words = wordsOf(reply.title + u' ' + reply.title + u' ' + reply.shortcut + u' '
            + reply.arabic + u' ' + reply.english);
        one.length = words.size();
        for (const auto &word : words) {
            if (wanted.contains(word))
                ++one.counts[word];
        }
        for (auto it = one.counts.cbegin(); it != one.counts.cend(); ++it)
            ++holders[it.key()];
        total += one.length;
        all.append(one);
    }
    const double count = double(replies.size());
    const double mean = std::max(1.0, double(total) / count);
    QList<std::pair<double, qsizetype>> scores;
    for (qsizetype i = 0; i < all.size(); ++i) {
        double score = 0;
        for (auto it = all[i].counts.cbegin(); it != all[i].counts.cend(); ++it) {
            const double holding = holders.value(it.key());
            const double rarity = std::log(1 + (count - holding + 0.5) / (holding + 0.5));
            const double times = it.value();
            score += rarity * times * (kSaturation + 1)
                / (times + kSaturation * (1 - kLength + kLength * double(all[i].length) / mean));
        }
        if (score > 0)
            scores.append({score, i});
    }
    std::stable_sort(scores.begin(), scores.end(),
        [](const auto &a, const auto &b) { return a.first > b.first; });
    found.related = int(std::min<qsizetype>(kMostRelated, scores.size()));
    QSet<qsizetype> taken;
    QList<SavedReply> ordered;
    for (int i = 0; i < found.related; ++i) {
        taken.insert(scores[i].second);
        ordered.append(replies[scores[i].second]);
    }
    for (qsizetype i = 0; i < replies.size(); ++i) {
        if (!taken.contains(i))
            ordered.append(replies[i]);
    }
    found.all = ordered;
    return found;
}

} // namespace wxm
