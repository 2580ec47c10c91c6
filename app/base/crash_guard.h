// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>

namespace wxm {

//! Writes down where the program ended, should it end by a fault of its own: a fatal signal, or on
//! Windows an exception that nobody takes. The note holds `head`, the signal, places as module and
//! offset with the build ids of these modules, and the last lines of the log (crash_lines): nothing
//! of anybody's words, and no memory. One a program, in the GUI thread.
//!
//! File, tables and stack are there before, so that the handler needs none but calls that a handler
//! may make. A fault within the handler ends the program at once.
class CrashGuard final {
public:
    //! `path`: a new file (0600), which takes the place of an old one; empty: nothing is written.
    CrashGuard(const QString &path, const QByteArray &head);
    //! A note that nothing was written to goes.
    ~CrashGuard();
    Q_DISABLE_COPY_MOVE(CrashGuard)

    //! Libraries came since, plug-ins for instance.
    void lookAtModules();

private:
    void take();
    void release();

    QString m_path; //!< Empty: it stands nowhere.
};

//! Windows are being put back to where they stood. A fault within the next ten seconds is told as
//! one of that, and the next start does not do it again.
void noteRestoring();

//! The end of each note that is whole.
inline constexpr const char *kCrashNoteEnd = "end\n";

} // namespace wxm
