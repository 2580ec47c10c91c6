// SPDX-License-Identifier: MIT
#pragma once

#include "base/iso_time.h"
#include "settings/policy.h"

#include <QString>

namespace wxm {

class Profile;

//! Whose a file of the profile is, which decides when it goes. A name that is not known here is a
//! copy, so that what a later version adds is erased as well.
enum class FileKind {
    Program, //!< Settings, log, notes of crashes, locks: no words of anybody.
    Own,     //!< What a person made for their work: saved replies, rules, own words.
    Draft,   //!< What is being written, and replies that have not gone out.
    Copy,    //!< All else: notes, marks, journals, books, logs of lives.
};
FileKind fileKind(const QString &fileName);

//! Whether a policy lets such a file be written. `isSealed`: only sealed, which files of lines can
//! be whose readers open them.
bool isKept(const QString &fileName, KeepLocal what, bool isSealed = false);

//! Before anything is read: takes away what the policy does not let this computer keep, and what
//! was not touched for longer than it says. Replies that have not gone out are not dropped by age.
void applyKeeping(const Profile &profile, const Policy &policy, EpochMs now);

//! Whether a file of the profile has sealed lines, and so cannot be read without its key.
bool hasSealedFiles(const Profile &profile);
//! Whether one holds drafts or unsent replies, read or not: for a run without the key of the files.
bool hasDraftFiles(const Profile &profile);
//! Seals what is plain in the files of lines or, where the profile does not seal any more, opens
//! what is sealed. A line that cannot be opened stays.
void resealFiles(const Profile &profile);

//! All copies go, with drafts, unsent replies, logs and older settings; settings and what a person
//! made for their work stay. Asked for first and done when nothing of the profile is open; if the
//! program is ended in between, at its next start.
bool askForErasure(const Profile &profile);
bool isErasureAskedFor(const Profile &profile);
//! False where the system kept a file: it is tried again at the next start.
bool eraseCopies(const Profile &profile);

} // namespace wxm
