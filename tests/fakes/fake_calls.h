// SPDX-License-Identifier: MIT
#pragma once

#include "api/api_calls.h"

#include <QPromise>

#include <deque>

namespace wxm::fakes {

//! The seam of all that makes calls: with `holds` they wait until the test answers them.
class FakeCalls final : public ApiCalls {
public:
    using ApiCalls::ApiCalls;
    //! Calls that nobody answered outlast the program: ending them would reach objects that are
    //! gone.
    ~FakeCalls() override
    {
        static auto *const unanswered = new std::deque<Asked>;
        for (auto &one : asked)
            unanswered->push_back(std::move(one));
    }

    struct Asked {
        Call call;
        QPromise<Result<QByteArray>> promise;
    };
    bool holds = false;
    std::deque<Asked> asked; //!< Not answered yet.
    QStringList log;         //!< Every endpoint that was asked, in order.

    using ApiCalls::send;
    QFuture<Result<QByteArray>> send(Call call) override
    {
        log.append(call.endpoint);
        if (!holds)
            return ApiCalls::send(std::move(call));
        auto &one = asked.emplace_back();
        one.call = std::move(call);
        one.promise.start();
        return one.promise.future();
    }

    qsizetype count(const QString &endpoint) const { return log.count(endpoint); }
    //! Answers the oldest waiting call of this endpoint; false if there is none.
    bool answer(const QString &endpoint, Result<QByteArray> result)
    {
        for (auto it = asked.begin(); it != asked.end(); ++it) {
            if (it->call.endpoint != endpoint)
                continue;
            auto promise = std::move(it->promise);
            asked.erase(it);
            promise.addResult(std::move(result));
            promise.finish();
            return true;
        }
        return false;
    }
    bool refuse(const QString &endpoint, ApiError::Kind kind)
    {
        return answer(endpoint, failure({.kind = kind}));
    }
    const Call *waiting(const QString &endpoint) const
    {
        for (const auto &one : asked) {
            if (one.call.endpoint == endpoint)
                return &one.call;
        }
        return nullptr;
    }
};

} // namespace wxm::fakes
