// SPDX-License-Identifier: MIT
#pragma once

#include "base/clock.h"

#include <QSet>
#include <QString>

#include <deque>

namespace wxm {

//! Which of many news still get an effect of their own (a notification with its sound, a sentence
//! of the screen reader): the first few within some seconds. Whatever comes behind them, as after
//! an outage, is told as one. GUI thread.
class Gathering {
public:
    static constexpr int kAlone = 3;
    static constexpr std::int64_t kWithinMs = 5'000;

    explicit Gathering(const Clock &clock) : m_clock(clock) { }

    //! True: this one is told by itself; false: told together with the others of the burst.
    bool take(const QString &key);
    //! Its reason is gone.
    void drop(const QString &key) { m_keys.remove(key); }
    void clear();
    //! Of how many places the burst is, those told by themselves included.
    int count() const { return int(m_keys.size()); }

private:
    const Clock &m_clock;
    std::deque<std::int64_t> m_recent; //!< When the newest came, at most kAlone of them.
    QSet<QString> m_keys;
};

} // namespace wxm
