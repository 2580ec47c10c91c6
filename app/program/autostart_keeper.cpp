// SPDX-License-Identifier: MIT
#include "program/autostart_keeper.h"

#include <QLoggingCategory>

#include <utility>

Q_LOGGING_CATEGORY(lcAutostart, "wxm.autostart", QtInfoMsg)

namespace wxm {

AutostartKeeper::AutostartKeeper(Settings &settings, Autostart autostart, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_autostart(std::move(autostart))
    , m_startsAs(settings.startsAs())
{
    auto &setting = m_settings.startsWithSession;
    if (!m_autostart.isOffered())
        m_settings.file.lock(setting.key(), false,
            QT_TRANSLATE_NOOP("Settings", "Turn this on in your system’s settings"));
    else if (!setting.isFixed())
        setting.set(m_autostart.isOn());
    setting.follow(this, [this](bool wanted) { take(wanted); });
    mend();
    if (m_settings.startsAs.isFixed())
        rewrite();
    m_settings.startsAs.follow(this, [this](const QString &now) {
        if (std::exchange(m_startsAs, now) != now)
            rewrite();
    });
}

bool AutostartKeeper::isMinimized() const { return m_settings.startsAs() == kStartsMinimized; }

void AutostartKeeper::rewrite()
{
    if (!m_autostart.isOffered() || !m_autostart.isOn())
        return;
    if (const auto done = m_autostart.set(true, isMinimized()); !done)
        qCWarning(lcAutostart) << done.error().detail;
}

//! An entry whose program was moved starts nothing, and says so to nobody.
void AutostartKeeper::mend()
{
    if (!m_autostart.isOffered() || !m_settings.startsWithSession() || !m_autostart.isStale())
        return;
    rewrite();
}

void AutostartKeeper::take(bool wanted)
{
    if (!m_autostart.isOffered() || m_autostart.isOn() == wanted)
        return;
    const auto done = m_autostart.set(wanted, isMinimized());
    if (done)
        return;
    qCWarning(lcAutostart) << done.error().detail;
    m_settings.startsWithSession.set(m_autostart.isOn());
    Q_EMIT refused();
}

} // namespace wxm
