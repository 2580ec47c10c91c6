// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"

#include <QFuture>
#include <QFutureWatcher>
#include <QTestEventLoop>

#include <optional>

namespace wxm::fakes {

//! The result of a future as soon as it is there; nothing after `timeoutMs`.
template <class T> std::optional<T> await(const QFuture<T> &future, int timeoutMs = 10'000)
{
    if (!future.isFinished()) {
        QTestEventLoop loop;
        QFutureWatcher<T> watcher;
        QObject::connect(&watcher, &QFutureWatcherBase::finished, &loop, &QTestEventLoop::exitLoop);
        watcher.setFuture(future);
        loop.enterLoopMSecs(timeoutMs);
    }
    if (!future.isFinished() || future.resultCount() == 0)
        return {};
    return future.result();
}

//! The kind of the failure, or -1 for a success, or -2 for no end at all.
template <class T> int failureKind(const QFuture<Result<T>> &future, int timeoutMs = 10'000)
{
    const auto result = await(future, timeoutMs);
    if (!result)
        return -2;
    return result->has_value() ? -1 : int(result->error().kind);
}

} // namespace wxm::fakes
