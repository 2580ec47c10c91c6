// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace wxm {

class Profile;

//! What an earlier run left in the profile when it ended by a fault of its own (base/crash_guard).
struct CrashNote {
    QByteArray text = {};      //!< All of it, for a report.
    bool wasRestoring = false; //!< Windows were being put back to where they stood.
};

//! Where a run writes its own; empty for a guest.
QString crashNotePath(const Profile &profile);
//! The note of the run before, once: it is kept as `crash.old.txt` until the next one. Nothing
//! where there is none. Before a guard is made for this run.
std::optional<CrashNote> takeCrashNote(const Profile &profile);
//! What a note begins with: versions and system, which a handler could not ask for.
QByteArray crashHead(const QString &version);

} // namespace wxm
