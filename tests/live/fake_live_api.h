// SPDX-License-Identifier: MIT
#pragma once

#include "fakes/fake_clock.h"
#include "fakes/temporary_settings.h"
#include "live/live_api.h"
#include "net/rest_client.h"

#include <QPromise>

#include <deque>

namespace wxm::live {

struct FakeClock final : fakes::FakeClock {
    FakeClock() : fakes::FakeClock(1'780'714'800'000) { } // 2026-06-06T03:00:00Z
};

//! Below the api: calls wait until the test answers them.
struct FakeCalls {
    FakeClock clock;
    RestClient rest{clock};
    ApiCalls calls{rest, EndpointMap::builtIn()};
};

class FakeLiveApi final : private FakeCalls, public LiveApi {
public:
    FakeLiveApi() : LiveApi(FakeCalls::calls) { }
    //! Calls that nobody answered outlast the program: ending them would reach objects that are
    //! gone.
    ~FakeLiveApi() override
    {
        static auto *const unanswered = new std::deque<Asked>;
        for (auto &one : asked)
            unanswered->push_back(std::move(one));
    }

    using FakeCalls::clock;

    struct Asked {
        Call call;
        QPromise<Result<QByteArray>> promise;
    };
    std::deque<Asked> asked; //!< Not answered yet.
    QStringList log;         //!< Every endpoint that was asked, in order.

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
        return answer(endpoint, failure({.kind = kind, .serverCode = {}, .detail = {}}));
    }
    const Call *waiting(const QString &endpoint) const
    {
        for (const auto &one : asked) {
            if (one.call.endpoint == endpoint)
                return &one.call;
        }
        return nullptr;
    }

protected:
    QFuture<Result<QByteArray>> send(const Call &call) override
    {
        log.append(call.endpoint);
        auto &one = asked.emplace_back();
        one.call = call;
        one.promise.start();
        return one.promise.future();
    }
};

using fakes::TemporarySettings;

inline CommentAdded comment(LiveId live, std::int64_t id, std::int64_t user, std::string_view body,
    std::string_view name = "Sara")
{
    return {live, {CommentId{id}, UserId{user}, 1'780'714'800'000, name, body}};
}

} // namespace wxm::live
