// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"
#include "program/program_options.h"

#include <QString>
#include <QStringList>

namespace wxm {

//! Starting with the person's session, in the way of each system: an entry in the autostart folder,
//! a value of the Run key, a launch agent. What is written belongs to the person and starts the
//! program, minimized where that is wanted; packages never switch it on.
class Autostart {
public:
    //! What is to be started, and how.
    struct Start {
        QString program; //!< Full path.
        QStringList arguments = {};
        QString profile = {}; //!< Each but the default one has an entry of its own.
        //! Paths of this very run that mean nothing later, as that of a mounted image.
        QString passing = {};
    };
    //! That of a later run like this one: `$APPIMAGE` and not what it is mounted as; the profile
    //! and server that the command line names.
    static Start ofThisRun(const ProgramOptions &options, const QString &executable);

    //! `folder` stands in for the system's place in tests (Linux and macOS); empty means the real
    //! one.
    explicit Autostart(Start start, QString folder = {});
    explicit Autostart(const QString &program, QString folder = {})
        : Autostart(Start{.program = program}, std::move(folder))
    {
    }

    //! False in a Flatpak, which may not write there: its portal asks the person.
    bool isOffered() const;
    bool isOn() const;
    Result<Done> set(bool on, bool isMinimized = true) const;
    //! True where the entry starts a program that is not there any more, or a path of an earlier
    //! run: the program was moved, or replaced by an image.
    bool isStale() const;

private:
    QString entryName() const;
    //! The program that the entry starts; empty where there is none.
    QString recorded() const;

    Start m_start;
    QString m_folder;
};

} // namespace wxm
