// SPDX-License-Identifier: MIT
#pragma once

#include "session/token_vault.h"

#include <QHash>
#include <QPromise>
#include <QTimer>

#include <functional>

namespace wxm::fakes {

//! A keychain in memory that answers from the event loop, refuses, or never answers.
class FakeVault final : public QObject, public TokenVault {
public:
    enum class Mood { Works, Refuses, Silent };

    QHash<QString, QByteArray> secrets;
    Mood mood = Mood::Works;
    int reads = 0;
    int writes = 0;
    int removals = 0;
    std::function<void()> whenRead; //!< Right before an answer is looked up.

    QFuture<Result<QByteArray>> read(const QString &key) override
    {
        ++reads;
        if (whenRead)
            whenRead();
        return answer<QByteArray>([this, key] { return secrets.value(key); });
    }
    QFuture<Result<Done>> write(const QString &key, const QByteArray &secret) override
    {
        ++writes;
        return answer<Done>([this, key, secret] {
            secrets.insert(key, secret);
            return Done{};
        });
    }
    QFuture<Result<Done>> remove(const QString &key) override
    {
        ++removals;
        return answer<Done>([this, key] {
            secrets.remove(key);
            return Done{};
        });
    }

private:
    template <class T> QFuture<Result<T>> answer(std::function<T()> act)
    {
        auto promise = std::make_shared<QPromise<Result<T>>>();
        promise->start();
        if (mood == Mood::Silent) {
            m_silent.append(promise);
            return promise->future();
        }
        const bool works = mood == Mood::Works;
        QTimer::singleShot(0, this, [promise, act, works] {
            promise->addResult(works ? Result<T>(act())
                                     : failure({.kind = ApiError::Kind::Refused,
                                         .serverCode = {},
                                         .detail = QStringLiteral("keychain error 7")}));
            promise->finish();
        });
        return promise->future();
    }

    QList<std::shared_ptr<void>> m_silent;
};

} // namespace wxm::fakes
