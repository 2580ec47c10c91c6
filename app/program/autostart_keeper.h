// SPDX-License-Identifier: MIT
#pragma once

#include "program/autostart.h"
#include "settings/settings.h"

#include <QObject>

namespace wxm {

//! Keeps the setting *Start when I sign in* and what the system does as one. The system is the
//! truth, since a person may switch it off there too; only what a policy fixes is written over it.
//! How the window appears goes the other way: the entry follows the setting once that is changed,
//! so that one of an earlier version stays in the background until then. GUI thread.
class AutostartKeeper final : public QObject {
    Q_OBJECT

public:
    AutostartKeeper(Settings &settings, Autostart autostart, QObject *parent = nullptr);

Q_SIGNALS:
    //! The system did not take the change; the setting says again what is.
    void refused();

private:
    void take(bool wanted);
    void mend();
    bool isMinimized() const;
    void rewrite();

    Settings &m_settings;
    const Autostart m_autostart;
    QString m_startsAs; //!< What was seen of the setting.
};

} // namespace wxm
