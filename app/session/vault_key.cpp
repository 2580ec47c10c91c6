// SPDX-License-Identifier: MIT
#include "session/vault_key.h"

using namespace Qt::StringLiterals;

namespace wxm {

namespace {

QString prefix(const QUrl &origin)
{
    return u"wxm-console|"_s + QString::fromLatin1(origin.toEncoded()) + u'|';
}

} // namespace

QString vaultKey(const QUrl &origin, const QString &account) { return prefix(origin) + account; }

bool isKeyOf(const QString &key, const QUrl &origin)
{
    return !origin.isEmpty() && key.startsWith(prefix(origin));
}

} // namespace wxm
