// SPDX-License-Identifier: MIT
#include "chat/related_replies.h"

#include "base/folding.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace wxm {

namespace {

constexpr qsizetype kShortestWord = 3;
// The usual constants of BM25.
constexpr double kSaturation = 1.2;
constexpr double kLength = 0.75;
constexpr double kLeastScore = 1; //!< Of what is offered: one rare word, or several.

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

struct RelatedScore {
    double score = 0;
    qsizetype at = 0; //!< In the list.
};

//! Best first, those that share no word left out.
QList<RelatedScore> scoresOf(
    const QList<SavedReply> &replies, const QString &said, qsizetype mostText)
{
    const auto saidWords = wordsOf(said);
    const QSet<QString> wanted(saidWords.cbegin(), saidWords.cend());
    if (wanted.isEmpty() || replies.isEmpty())
        return {};
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
            + reply.arabic.left(mostText) + u' ' + reply.english.left(mostText));
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
    QList<RelatedScore> scores;
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
        [](const auto &a, const auto &b) { return a.score > b.score; });
    return scores;
}

} // namespace

RelatedReplies relatedFirst(const QList<SavedReply> &replies, const QString &said)
{
    RelatedReplies found{replies, 0};
    const auto scores = scoresOf(replies, said, SavedReplies::kLongestText);
    if (scores.isEmpty())
        return found;
    found.related = int(std::min<qsizetype>(kMostRelated, scores.size()));
    QSet<qsizetype> taken;
    QList<SavedReply> ordered;
    for (int i = 0; i < found.related; ++i) {
        taken.insert(scores[i].at);
        ordered.append(replies[scores[i].at]);
    }
    for (qsizetype i = 0; i < replies.size(); ++i) {
        if (!taken.contains(i))
            ordered.append(replies[i]);
    }
    found.all = ordered;
    return found;
}

QList<SavedReply> repliesToOffer(const QList<SavedReply> &replies, const QString &said)
{
    const auto looked = replies.first(std::min(replies.size(), kMostScored));
    QList<SavedReply> offered;
    for (const auto &[score, at] : scoresOf(looked, said.left(kMostSaid), kMostScoredText)) {
        if (score < kLeastScore || offered.size() == kMostRelated)
            break;
        offered.append(looked[at]);
    }
    return offered;
}

} // namespace wxm
