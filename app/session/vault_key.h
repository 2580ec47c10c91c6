// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QUrl>

namespace wxm {

//! Name of a keychain entry: program, server and account, since on Windows the name is all that
//! tells entries apart.
QString vaultKey(const QUrl &origin, const QString &account);

//! True for a key that was made for this server: a token is never offered to another one.
bool isKeyOf(const QString &key, const QUrl &origin);

} // namespace wxm
