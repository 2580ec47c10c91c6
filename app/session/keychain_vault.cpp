// SPDX-License-Identifier: MIT
#include "session/keychain_vault.h"

#include "base/then.h"

#include <QPromise>
#include <qt6keychain/keychain.h>

#include <memory>

using namespace Qt::StringLiterals;

namespace wxm {

namespace {

const auto kService = "wxm-console"_L1;

} // namespace

template <class T, class Take> QFuture<Result<T>> KeychainVault::run(QKeychain::Job *job, Take take)
{
    auto promise = std::make_shared<QPromise<Result<T>>>();
    promise->start();
    job->setAutoDelete(true);
    job->setInsecureFallback(false);
    connect(job, &QKeychain::Job::finished, this, [promise, take](QKeychain::Job *done) {
        promise->addResult(take(done));
        promise->finish();
    });
    job->start();
    return promise->future();
}

namespace {

tl::unexpected<ApiError> keychainFailure(const QKeychain::Job *job)
{
    return failure(
        {.kind = ApiError::Kind::Refused, .detail = u"keychain error %1"_s.arg(int(job->error()))});
}

Result<Done> isDone(const QKeychain::Job *job)
{
    if (job->error() == QKeychain::NoError || job->error() == QKeychain::EntryNotFound)
        return Done{};
    return keychainFailure(job);
}

} // namespace

//! A locked keychain finds nothing, either.
QFuture<Result<QByteArray>> KeychainVault::read(const QString &key)
{
    return then(readPlain(key), this, [this, key](const Result<QByteArray> &found) {
        const bool isNothing = found && found->isEmpty();
        auto entry = isNothing ? m_service.look(kService, key)
                               : QtFuture::makeReadyFuture(SecretService::Entry::Unknown);
        return then(entry, this, [found](SecretService::Entry now) {
            return now == SecretService::Entry::Locked
                ? Result<QByteArray>(failure(lockedKeychain()))
                : found;
        });
    }).unwrap();
}

QFuture<Result<QByteArray>> KeychainVault::readPlain(const QString &key)
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

//! Looked for afterwards: QtKeychain calls a deletion done that has deleted nothing.
QFuture<Result<Done>> KeychainVault::remove(const QString &key)
{
    auto *job = new QKeychain::DeletePasswordJob(kService);
    job->setKey(key);
    const auto judge = [this, key](const Result<Done> &removed, SecretService::Entry now) {
        if (now == SecretService::Entry::Locked)
            return QtFuture::makeReadyFuture(Result<Done>(failure(lockedKeychain())));
        if (now == SecretService::Entry::None || !removed)
            return QtFuture::makeReadyFuture(removed);
        return then(readPlain(key), this, [](const Result<QByteArray> &left) -> Result<Done> {
            if (left && !left->isEmpty())
                return failure(ApiError::Kind::Refused, u"the keychain kept it"_s);
            return Done{};
        });
    };
    return then(run<Done>(job, [](QKeychain::Job *done) { return isDone(done); }), this,
        [this, key, judge](const Result<Done> &removed) {
            return then(m_service.look(kService, key), this,
                [judge, removed](SecretService::Entry now) { return judge(removed, now); })
                .unwrap();
        })
        .unwrap();
}

void KeychainVault::whenReachable(QObject *context, std::function<void()> act)
{
    connect(&m_service, &SecretService::changed, context, std::move(act));
}

} // namespace wxm
