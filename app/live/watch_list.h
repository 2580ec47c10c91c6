// SPDX-License-Identifier: MIT
#pragma once

#include "live/watch_words.h"
#include "session/settings.h"

#include <QObject>

#include <memory>

namespace wxm::live {

//! The watch words of this person, as the settings keep them, ready to be looked for. GUI thread.
class WatchList final : public QObject {
    Q_OBJECT

public:
    explicit WatchList(Settings &settings, QObject *parent = nullptr);

    const std::shared_ptr<const WatchWords> &words() const { return m_words; }
    void setWords(const QStringList &words);
    //! The machine policy decides: they cannot be changed here.
    bool isFixed() const { return m_settings.watchWords.isFixed(); }

Q_SIGNALS:
    void changed();

private:
    void take(const QStringList &kept);

    Settings &m_settings;
    std::shared_ptr<const WatchWords> m_words;
};

} // namespace wxm::live
