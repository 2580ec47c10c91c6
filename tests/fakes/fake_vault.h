// SPDX-License-Identifier: MIT
#pragma once

#include "session/token_vault.h"

#include <QHash>
#include <QPointer>
#include <QPromise>
#include <QTimer>

#include <functional>

namespace wxm::fakes {

//! A keychain in memory that answers from the event loop, refuses, or never answers.
class FakeVault final : public QObject, public TokenVault {
public:
    enum class Mood { Works, Refuses, Silent, Locked };

    QHash<QString, QByteArray> secrets;
    Mood mood = Mood::Works;
    int reads = 0;
    int writes = 0;
    int removals = 0;
    std::function<void()> whenRead; //!< Right before an answer is looked up.

    std::function<void()> whenChanged; //!< After each write and removal.

    //! It works from now on: what was asked while it was silent is answered, and it says that it
    //! is there.
    void open();
    void whenReachable(QObject *context, std::function<void()> act) override;

    QFuture<Result<QByteArray>> read(const QString &key) override;
    QFuture<Result<Done>> write(const QString &key, const QByteArray &secret) override;
    QFuture<Result<Done>> remove(const QString &key) override;

private:
    void tellChanged() const;
    template <class T> QFuture<Result<T>> answer(std::function<T()> act)
    {
        auto promise = std::make_shared<QPromise<Result<T>>>();
        promise->start();
        if (mood == Mood::Silent) {
            m_silent.append([promise, act] {
                promise->addResult(Result<T>(act()));
                promise->finish();
            });
            return promise->future();
        }
        QTimer::singleShot(0, this, [promise, act, now = mood] {
            const ApiError refusal{
                .kind = ApiError::Kind::Refused, .detail = QStringLiteral("keychain error 7")};
            if (now == Mood::Works)
                promise->addResult(Result<T>(act()));
            else
                promise->addResult(failure(now == Mood::Locked ? lockedKeychain() : refusal));
            promise->finish();
        });
        return promise->future();
    }

    QList<std::function<void()>> m_silent;
    QList<std::pair<QPointer<QObject>, std::function<void()>>> m_toTell;
};

} // namespace wxm::fakes
