// SPDX-License-Identifier: MIT
#include "ui/shell/gathering.h"

namespace wxm {

bool Gathering::take(const QString &key)
{
    const auto now = m_clock.monotonicMs();
    if (m_recent.empty() || now - m_recent.back() >= kWithinMs)
        clear(); // a pause: what comes is a burst of its own
    const bool isAlone = m_recent.size() < kAlone || now - m_recent.front() >= kWithinMs;
    m_recent.push_back(now);
    if (m_recent.size() > kAlone)
        m_recent.pop_front();
    m_keys.insert(key);
    return isAlone;
}

void Gathering::clear()
{
    m_recent.clear();
    m_keys.clear();
}

} // namespace wxm
