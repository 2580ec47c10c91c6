// SPDX-License-Identifier: MIT
#include "session/file_key.h"

#include "base/file_seal.h"
#include "base/then.h"
#include "session/token_vault.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace wxm {

namespace {

//! Text, since not every keychain takes any bytes.
FileKey readKey(const Result<QByteArray> &secret)
{
    if (!secret)
        return {isLockedKeychain(secret.error()) ? FileKey::End::Locked : FileKey::End::Refused};
    const auto key = QByteArray::fromBase64(*secret);
    if (key.size() != FileSeal::kKeyBytes)
        return {FileKey::End::Gone};
    return {FileKey::End::Found, key};
}

QFuture<FileKey> makeKey(TokenVault &vault, const QString &name, QObject *context)
{
    const auto key = FileSeal::newKey();
    return then(vault.write(name, key.toBase64()), context,
        [&vault, name, context, key](const Result<Done> &written) {
            if (!written)
                return QtFuture::makeReadyFuture(readKey(failure(written.error())));
            // A keychain that says it has taken it, and has not, would cost what it seals.
            return then(vault.read(name), context, [key](const Result<QByteArray> &back) {
                auto found = readKey(back);
                return found.key == key ? found : FileKey{FileKey::End::Refused};
            });
        })
        .unwrap();
}

} // namespace

QString fileKeyName(const QString &folder)
{
    const auto sum = QCryptographicHash::hash(folder.toUtf8(), QCryptographicHash::Sha256);
    return u"wxm-console|files|"_s + QString::fromLatin1(sum.toHex().left(16));
}

QFuture<FileKey> fileKey(TokenVault &vault, const QString &folder, bool mayMake, QObject *context)
{
    const auto name = fileKeyName(folder);
    return then(vault.read(name), context,
        [&vault, name, mayMake, context](const Result<QByteArray> &secret) {
            const auto found = readKey(secret);
            return found.end == FileKey::End::Gone && mayMake ? makeKey(vault, name, context)
                                                              : QtFuture::makeReadyFuture(found);
        })
        .unwrap();
}

} // namespace wxm
