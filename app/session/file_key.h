// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QFuture>
#include <QString>

class QObject;

namespace wxm {

class TokenVault;

//! The key that the files of a profile are sealed with, as the keychain answers.
struct FileKey {
    enum class End {
        Found,   //!< Or made just now, and read back.
        Gone,    //!< The keychain is open and has none, though there are sealed files.
        Locked,  //!< A person can open it.
        Refused, //!< It does not answer, or did not take a new one.
    };
    End end = End::Refused;
    QByteArray key = {};
};

//! Its entry in the keychain; of the folder of a profile.
QString fileKeyName(const QString &folder);

//! `mayMake`: nothing is sealed yet. Else a new key would be the end of what the old one sealed.
//! Answers from the event loop.
[[nodiscard]] QFuture<FileKey> fileKey(
    TokenVault &vault, const QString &folder, bool mayMake, QObject *context);

} // namespace wxm
