// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QFuture>
#include <QString>

namespace wxm {

//! Keeps secrets between two runs. Answers come from the event loop, in the GUI thread; any error
//! of a write means: the sign-in lives in memory only, and the person is told.
class TokenVault {
public:
    virtual ~TokenVault() = default;
    //! The secret, or an empty one where there is none.
    [[nodiscard]] virtual QFuture<Result<QByteArray>> read(const QString &key) = 0;
    [[nodiscard]] virtual QFuture<Result<Done>> write(
        const QString &key, const QByteArray &secret) = 0;
    [[nodiscard]] virtual QFuture<Result<Done>> remove(const QString &key) = 0;
};

} // namespace wxm
