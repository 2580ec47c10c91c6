// SPDX-License-Identifier: MIT
#include "live/watch_words.h"

namespace wxm::live {

WatchWords::WatchWords(const QStringList &words) : m_words(words)
{
    moderation::Rule rule;
    rule.strictness = moderation::Strictness::Folded;
    rule.words = words;
    m_rules = std::make_shared<const moderation::RuleSet>(QList<moderation::Rule>{rule});
}

QString WatchWords::tidied(const QString &word)
{
    return word.simplified().left(kLongest).trimmed();
}

QStringList WatchWords::tidied(const QStringList &words)
{
    QStringList kept;
    for (const auto &one : words) {
        const auto word = tidied(one);
        if (kept.size() < kMost && !FoldedPhrase(word).isEmpty() && !kept.contains(word))
            kept.append(word);
    }
    return kept;
}

std::optional<WatchWords::Hit> WatchWords::find(std::string_view utf8) const
{
    if (m_words.isEmpty())
        return {};
    m_rules->match({.text = utf8}, m_scratch, m_hits);
    if (m_hits.empty())
        return {};
    return Hit{m_hits.front().word, m_hits.front().folds};
}

} // namespace wxm::live
