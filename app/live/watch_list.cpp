// SPDX-License-Identifier: MIT
#include "live/watch_list.h"

namespace wxm::live {

WatchList::WatchList(Settings &settings, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_words(std::make_shared<WatchWords>())
{
    settings.watchWords.follow(this, [this](const QStringList &words) { take(words); });
}

void WatchList::setWords(const QStringList &words) { m_settings.watchWords.set(words); }

void WatchList::take(const QStringList &kept)
{
    const auto words = WatchWords::tidied(kept);
    if (words == m_words->words())
        return;
    m_words = std::make_shared<WatchWords>(words);
    Q_EMIT changed();
}

} // namespace wxm::live
