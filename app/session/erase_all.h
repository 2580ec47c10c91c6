// SPDX-License-Identifier: MIT
#pragma once

#include <QFuture>
#include <QString>

class QObject;

namespace wxm {

class TokenVault;

//! What became of eraseEverything().
struct Erased {
    int profiles = 0;    //!< Gone.
    int open = 0;        //!< A console works in them: nothing of theirs was touched.
    int keptEntries = 0; //!< The keychain did not let go of them; their profiles know them still.
    bool isWhole() const { return open == 0 && keptEntries == 0; }
};

//! Everything that the program keeps of this person: the entries of the keychain that the profiles
//! below `folder` know of, then the profiles themselves. GUI thread; answers from the event loop.
[[nodiscard]] QFuture<Erased> eraseEverything(
    const QString &folder, TokenVault &vault, QObject *context);

} // namespace wxm
