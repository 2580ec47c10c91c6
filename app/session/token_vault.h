// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QFuture>
#include <QObject>
#include <QString>

#include <functional>

namespace wxm {

//! The keychain is there and locked: what it holds is neither read nor removed.
inline ApiError lockedKeychain()
{
    return {.kind = ApiError::Kind::Refused,
        .serverCode = QStringLiteral("keychain locked"),
        .detail = QStringLiteral("the keychain is locked")};
}
inline bool isLockedKeychain(const ApiError &error)
{
    return error.serverCode == lockedKeychain().serverCode;
}

//! Keeps secrets between two runs. Answers come from the event loop, in the GUI thread, and may
//! take as long as a person needs to open a keychain, or never come; any error of a write means:
//! the sign-in lives in memory only, and the person is told.
class TokenVault {
public:
    virtual ~TokenVault() = default;
    //! The secret, or an empty one where there is none.
    [[nodiscard]] virtual QFuture<Result<QByteArray>> read(const QString &key) = 0;
    [[nodiscard]] virtual QFuture<Result<Done>> write(
        const QString &key, const QByteArray &secret) = 0;
    //! Done only when the secret is gone for certain.
    [[nodiscard]] virtual QFuture<Result<Done>> remove(const QString &key) = 0;
    //! Nothing was ever kept on this computer: the first write makes the system ask for a password.
    [[nodiscard]] virtual QFuture<bool> isNew() { return QtFuture::makeReadyFuture(false); }
    //! Calls `act` each time that asking again is worth it, for as long as `context` lives: the
    //! keychain has come, or a person has opened it.
    virtual void whenReachable(QObject *context, std::function<void()> act)
    {
        Q_UNUSED(context)
        Q_UNUSED(act)
    }
};

} // namespace wxm
