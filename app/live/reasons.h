// SPDX-License-Identifier: MIT
#pragma once

#include "live/live_actions.h"
#include "settings/settings.h"

#include <QHash>

namespace wxm::live {

//! Why a viewer is blocked or a comment removed, in words of the staff: the saved ones, the one
//! used last first. What was chosen last in a live is what the next press of the same key there
//! says. GUI thread.
class Reasons {
public:
    static constexpr qsizetype kKept = 20;
    static constexpr qsizetype kLongest = 160; //!< Characters, as of every name.

    explicit Reasons(Settings &settings) : m_settings(settings) { }

    //! The saved ones; where none were saved, `usual`.
    QStringList all(const QStringList &usual) const;
    //! Chosen by a person. Saved, unless the policy fixes them.
    void use(LiveId live, Action action, const QString &reason, const QStringList &usual);
    QString last(LiveId live, Action action) const { return m_last.value({live, int(action)}); }
    //! Another person may sign in next.
    void forget() { m_last.clear(); }

    //! In one line, without what nobody sees, and not too long.
    static QString cleaned(const QString &reason);

private:
    Settings &m_settings;
    QHash<std::pair<LiveId, int>, QString> m_last;
};

} // namespace wxm::live
