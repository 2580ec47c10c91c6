// SPDX-License-Identifier: MIT
#include "session/keychain_vault.h"

#include <QPromise>
#include <qt6keychain/keychain.h>
#include <QTimer>

#include <memory>

using namespace Qt::StringLiterals;

namespace wxm {

namespace {

constexpr int kAnswerMs = 10'000; //!< A keychain that asks nobody must not hold up the sign-in.
const auto kService = "wxm-console"_L1;

} // namespace

template <class T, class Take> QFuture<Result<T>> KeychainVault::run(QKeychain::Job *job, Take take)
{
    auto promise = std::make_shared<QPromise<Result<T>>>();
    promise->start();
    const auto finish = [promise](Result<T> result) {
        if (promise->future().isFinished())
            return;
        promise->addResult(std::move(result));
        promise->finish();
    };
    job->setAutoDelete(true);
    job->setInsecureFallback(false);
    connect(job, &QKeychain::Job::finished, this,
        [finish, take](QKeychain::Job *done) { finish(take(done)); });
    QTimer::singleShot(kAnswerMs, this, [finish] {
        finish(
            failure({.kind = ApiError::Kind::Timeout, .serverCode = {}, .detail = u"keychain"_s}));
    });
    job->start();
    return promise->future();
}

namespace {

tl::unexpected<ApiError> keychainFailure(const QKeychain::Job *job)
{
    return failure({.kind = ApiError::Kind::Refused,
        .serverCode = {},
        .detail = u"keychain error %1"_s.arg(int(job->error()))});
}

Result<Done> isDone(const QKeychain::Job *job)
{
    if (job->error() == QKeychain::NoError || job->error() == QKeychain::EntryNotFound)
        return Done{};
    return keychainFailure(job);
}

} // namespace

QFuture<Result<QByteArray>> KeychainVault::read(const QString &key)
{
    auto *job = new QKeychain::ReadPasswordJob(kService);
    job->setKey(key);
    return run<QByteArray>(job, [](QKeychain::Job *done) -> Result<QByteArray> {
        if (done->error() == QKeychain::EntryNotFound)
            return QByteArray();
        if (done->error() != QKeychain::NoError)
            return keychainFailure(done);
        return static_cast<QKeychain::ReadPasswordJob *>(done)->binaryData();
    });
}

QFuture<Result<Done>> KeychainVault::write(const QString &key, const QByteArray &secret)
{
    auto *job = new QKeychain::WritePasswordJob(kService);
    job->setKey(key);
    job->setBinaryData(secret);
    return run<Done>(job, [](QKeychain::Job *done) -> Result<Done> {
        if (done->error() != QKeychain::NoError)
            return keychainFailure(done);
        return Done{};
    });
}

QFuture<Result<Done>> KeychainVault::remove(const QString &key)
{
    auto *job = new QKeychain::DeletePasswordJob(kService);
    job->setKey(key);
    return run<Done>(job, [](QKeychain::Job *done) { return isDone(done); });
}

} // namespace wxm
