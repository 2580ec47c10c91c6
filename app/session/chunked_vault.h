// SPDX-License-Identifier: MIT
#pragma once

#include "session/token_vault.h"

#include <QObject>

namespace wxm {

//! Spreads a secret over several entries of a keychain that limits the size of one: a credential of
//! Windows holds 2,560 bytes, a token of the platform up to 16 KiB. A secret that fits is one
//! entry.
class ChunkedVault final : public QObject, public TokenVault {
    Q_OBJECT

public:
#ifdef Q_OS_WIN
    static constexpr qsizetype kPlatformLimit = 2'560;
#else
    static constexpr qsizetype kPlatformLimit = 64 * 1024;
#endif

    explicit ChunkedVault(
        TokenVault &vault, qsizetype limit = kPlatformLimit, QObject *parent = nullptr)
        : QObject(parent)
        , m_vault(vault)
        , m_limit(limit)
    {
    }

    QFuture<Result<QByteArray>> read(const QString &key) override;
    QFuture<Result<Done>> write(const QString &key, const QByteArray &secret) override;
    QFuture<Result<Done>> remove(const QString &key) override;
    QFuture<bool> isNew() override { return m_vault.isNew(); }
    void whenReachable(QObject *context, std::function<void()> act) override
    {
        m_vault.whenReachable(context, std::move(act));
    }

private:
    QFuture<Result<QByteArray>> readParts(
        const QString &key, int count, bool isOther, const QByteArray &digest);
    QFuture<Result<Done>> replace(const QString &key, const QList<QByteArray> &parts,
        const QByteArray &secret, int oldCount, bool oldIsOther);
    QFuture<Result<Done>> writeParts(
        const QString &key, const QList<QByteArray> &parts, bool isOther, const QByteArray &head);
    QFuture<Result<Done>> removeParts(const QString &key, int count, bool isOther);
    bool isNeverSpread() const;

    TokenVault &m_vault;
    qsizetype m_limit;
};

} // namespace wxm
