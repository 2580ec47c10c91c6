// SPDX-License-Identifier: MIT
#include "live/reasons.h"

#include "base/foreign_text.h"

namespace wxm::live {

QStringList Reasons::all(const QStringList &usual) const
{
    QStringList known;
    for (const auto &one : m_settings.reasons()) {
        const auto reason = cleaned(one);
        if (!reason.isEmpty() && !known.contains(reason) && known.size() < kKept)
            known.append(reason);
    }
    return known.isEmpty() ? usual : known;
}

void Reasons::use(LiveId live, Action action, const QString &reason, const QStringList &usual)
{
    const auto chosen = cleaned(reason);
    m_last.insert({live, int(action)}, chosen);
    if (chosen.isEmpty() || m_settings.reasons.isFixed())
        return;
    auto known = all(usual);
    known.removeAll(chosen);
    known.prepend(chosen);
    while (known.size() > kKept)
        known.removeLast();
    m_settings.reasons.set(known);
}

QString Reasons::cleaned(const QString &reason)
{
    return shownTitle(reason).trimmed().left(kLongest);
}

} // namespace wxm::live
