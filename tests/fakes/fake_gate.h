// SPDX-License-Identifier: MIT
#pragma once

#include "net/token_gate.h"

#include <QList>
#include <QPromise>

#include <memory>

namespace wxm::fakes {

//! Tokens by script: the current one, and what a refresh makes of it.
class FakeGate final : public TokenGate {
public:
    QByteArray token = "a.old.t";
    Result<QByteArray> refreshed = QByteArray("a.new.t");
    int refreshes = 0;
    bool holds = false;      //!< Callers wait until release().
    QList<QByteArray> asked; //!< What callers said was rejected.

    QFuture<Result<QByteArray>> freshToken(const QByteArray &rejected) override
    {
        asked.append(rejected);
        auto promise = std::make_shared<QPromise<Result<QByteArray>>>();
        promise->start();
        if (holds) {
            m_waiting.append(promise);
            return promise->future();
        }
        Result<QByteArray> answer = token;
        if (!rejected.isEmpty() && rejected == token) {
            ++refreshes;
            answer = refreshed;
            if (refreshed)
                token = *refreshed;
        }
        promise->addResult(answer);
        promise->finish();
        return promise->future();
    }
    void release()
    {
        holds = false;
        for (const auto &promise : std::exchange(m_waiting, {})) {
            promise->addResult(Result<QByteArray>(token));
            promise->finish();
        }
    }

private:
    QList<std::shared_ptr<QPromise<Result<QByteArray>>>> m_waiting;
};

} // namespace wxm::fakes
