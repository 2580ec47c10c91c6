// SPDX-License-Identifier: MIT
#include "fakes/fake_calls.h"

namespace wxm::fakes {

FakeCalls::~FakeCalls()
{
    static auto *const unanswered = new std::deque<Asked>;
    for (auto &one : asked)
        unanswered->push_back(std::move(one));
}

QFuture<Result<QByteArray>> FakeCalls::send(Call call)
{
    log.append(call.endpoint);
    if (!holds)
        return ApiCalls::send(std::move(call));
    auto &one = asked.emplace_back();
    one.call = std::move(call);
    one.promise.start();
    return one.promise.future();
}

bool FakeCalls::answer(const QString &endpoint, Result<QByteArray> result)
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

bool FakeCalls::refuse(const QString &endpoint, ApiError::Kind kind)
{
    return answer(endpoint, failure({.kind = kind}));
}

const Call *FakeCalls::waiting(const QString &endpoint) const
{
    for (const auto &one : asked) {
        if (one.call.endpoint == endpoint)
            return &one.call;
    }
    return nullptr;
}

} // namespace wxm::fakes
