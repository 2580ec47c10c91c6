// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace wxm {

//! The one folder that the program writes to: settings, drafts, outbox. 0700, files 0600.
class Profile {
public:
    //! Makes the folder of a name (letters, digits, `-`, `_`; else "default") and mends its modes.
    explicit Profile(const QString &name);

    QString name() const { return m_name; }
    //! Tells this folder from every other one of this person, in a few letters.
    QString key() const;
    //! Full path of a file in the profile.
    QString file(const QString &fileName) const { return m_folder + u'/' + fileName; }
    //! False where the folder cannot be written: drafts then live in memory, and the person is
    //! told.
    bool isWritable() const;

private:
    QString m_name;
    QString m_folder;
    bool m_isOurs = false;
};

} // namespace wxm
