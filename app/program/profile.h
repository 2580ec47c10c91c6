// SPDX-License-Identifier: MIT
#pragma once

#include "base/disk_writer.h"
#include "settings/policy.h"

#include <QLockFile>
#include <QString>

#include <memory>

namespace wxm {

//! The one folder that the program writes to: settings, drafts, outbox. 0700, files 0600. One
//! program at a time owns it; the lock lies in the folder itself, so that it holds whatever
//! run-time folder, sandbox or option a second program comes with.
class Profile {
public:
    //! Makes the folder of a name (letters, digits, `-`, `_`; else "default") and mends its modes.
    explicit Profile(const QString &name);

    QString name() const { return m_name; }
    //! Where all profiles of this person lie.
    static QString folderOfAll();
    //! Tells this folder from every other one of this person, in a few letters.
    QString key() const;
    //! Takes the folder for this program, for as long as this object lives. False where another one
    //! works in it: this one is a guest then, which reads the settings and writes nothing.
    //! `meetingPlace`: the folder where the owner can be spoken to by a second start.
    bool own(const QString &meetingPlace);
    bool isGuest() const { return m_isGuest; }
    //! That of the owner; empty where none is known.
    QString meetingPlace() const;
    //! What the policy lets this computer keep; before anything asks for a file.
    void setKeeping(KeepLocal what) { m_keeping = what; }
    //! Whether all that stores write is kept, in plain.
    bool keepsAll() const { return m_keeping == KeepLocal::All && !m_disk->seals(); }
    QString folder() const { return m_folder; }
    //! Full path of a file in the profile; none for a guest, which keeps everything in memory, and
    //! for what the policy has in memory alone.
    QString file(const QString &fileName) const;
    //! The same to read, for a guest too.
    QString place(const QString &fileName) const { return m_folder + u'/' + fileName; }
    //! False where the folder cannot be written: drafts then live in memory, and the person is
    //! told.
    bool isWritable() const;
    //! Who writes its files. What uses it goes first.
    DiskWriter &disk() const { return *m_disk; }

private:
    QString m_name;
    QString m_folder;
    bool m_isOurs = false;
    bool m_isGuest = false;
    KeepLocal m_keeping = KeepLocal::All;
    std::unique_ptr<QLockFile> m_lock;
    std::unique_ptr<DiskWriter> m_disk = std::make_unique<DiskWriter>(); //!< Ends before the lock.
};

} // namespace wxm
