// SPDX-License-Identifier: MIT
#include "live/watch_words.h"

namespace wxm::live {

WatchWords::WatchWords(const QStringList &words) : m_words(words)
{
    for (const auto &word : words)
        m_phrases.emplace_back(word);
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
    if (m_phrases.empty())
        return {};
    m_text.assign(utf8);
    for (std::size_t i = 0; i < m_phrases.size(); ++i) {
        if (const auto folds = m_phrases[i].findIn(m_text))
            return Hit{i, *folds};
    }
    return {};
}

} // namespace wxm::live
