// SPDX-License-Identifier: MIT
#pragma once

#include "session/token_vault.h"

#include <QObject>

namespace QKeychain {
class Job;
}

namespace wxm {

//! The keychain of the operating system. There is no other place: where it fails, nothing is
//! stored.
class KeychainVault final : public QObject, public TokenVault {
    Q_OBJECT

public:
    using QObject::QObject;
    QFuture<Result<QByteArray>> read(const QString &key) override;
    QFuture<Result<Done>> write(const QString &key, const QByteArray &secret) override;
    QFuture<Result<Done>> remove(const QString &key) override;

private:
    //! Starts the job and finishes with `take` of it, or with Timeout after 10 s of silence.
    template <class T, class Take> QFuture<Result<T>> run(QKeychain::Job *job, Take take);
};

} // namespace wxm
