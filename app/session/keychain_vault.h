// SPDX-License-Identifier: MIT
#pragma once

#include "session/secret_service.h"
#include "session/token_vault.h"

#include <QObject>

namespace QKeychain {
class Job;
}

namespace wxm {

//! The keychain of the operating system. There is no other place: where it fails, nothing is
//! stored. An answer may take as long as a person needs at the question for its password.
class KeychainVault final : public QObject, public TokenVault {
    Q_OBJECT

public:
    explicit KeychainVault(QObject *parent = nullptr) : QObject(parent) { }
    QFuture<Result<QByteArray>> read(const QString &key) override;
    QFuture<Result<Done>> write(const QString &key, const QByteArray &secret) override;
    QFuture<Result<Done>> remove(const QString &key) override;

    QFuture<bool> isNew() override { return m_service.isNew(); }
    void whenReachable(QObject *context, std::function<void()> act) override;

private:
    //! Starts the job and finishes with `take` of it.
    template <class T, class Take> QFuture<Result<T>> run(QKeychain::Job *job, Take take);
    QFuture<Result<QByteArray>> readPlain(const QString &key);

    SecretService m_service;
};

} // namespace wxm
