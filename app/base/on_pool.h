// SPDX-License-Identifier: MIT
#pragma once

#include "base/then.h"

#include <QPromise>
#include <QThreadPool>

#include <memory>
#include <type_traits>
#include <utility>

namespace wxm {

//! Runs `work` on a thread of the pool, and calls `done` with what it gave from the event loop of
//! the thread of `context`; not once that is gone.
template <typename Work, typename Done> void onPool(QObject *context, Work work, Done done)
{
    using Value = std::invoke_result_t<Work &>;
    auto promise = std::make_shared<QPromise<Value>>();
    promise->start();
    then(promise->future(), context, std::move(done)); // before it can have ended
    QThreadPool::globalInstance()->start([promise, work = std::move(work)]() mutable {
        promise->addResult(work());
        promise->finish();
    });
}

} // namespace wxm
