// SPDX-License-Identifier: MIT
#pragma once

#include <QFuture>
#include <QMetaObject>
#include <QObject>
#include <QPointer>
#include <QPromise>
#include <QThread>

#include <memory>
#include <type_traits>
#include <utility>

namespace wxm {

//! Calls `function` with the result of `future` in the thread of `context`: at once where the
//! future ends in that thread, else from its event loop. A context that is gone drops the call, and
//! the future that this gives back is cancelled; so is it where `future` is. QFuture::then(context,
//! …) does the same from Qt 6.6 on; before, a debug build asserts that the context lives.
template <typename T, typename F>
auto then(QFuture<T> future, QObject *context, F &&function)
    -> QFuture<std::invoke_result_t<std::decay_t<F> &, const T &>>
{
    using R = std::invoke_result_t<std::decay_t<F> &, const T &>;
    struct Step {
        std::decay_t<F> function;
        QPointer<QObject> context; //!< Looked at in its own thread alone: it may end at any moment.
        //! In the thread of the context, and there as long as the step is.
        std::unique_ptr<QObject, void (*)(QObject *)> relay{new QObject, release};
        QPromise<R> promise = {};

        //! At the end of the program Qt lets go of what was posted, with the list of it locked:
        //! nothing can be posted then.
        static void release(QObject *object)
        {
            if (object->thread() == QThread::currentThread())
                delete object;
            else
                object->deleteLater();
        }
        void run(const T &value)
        {
            if (!context)
                return cancel();
            if constexpr (std::is_void_v<R>)
                function(value);
            else
                promise.addResult(function(value));
            promise.finish();
        }
        void cancel()
        {
            promise.future().cancel();
            promise.finish();
        }
    };
    auto step = std::make_shared<Step>(std::forward<F>(function), context);
    step->relay->moveToThread(context->thread());
    step->promise.start();
    auto next = step->promise.future();
    future.then(QtFuture::Launch::Sync, [step = std::move(step)](const QFuture<T> &ended) {
        if (ended.isCanceled())
            return step->cancel();
        auto *relay = step->relay.get();
        if (relay->thread() == QThread::currentThread())
            return step->run(ended.result());
        QMetaObject::invokeMethod(
            relay, [step, value = ended.result()] { step->run(value); }, Qt::QueuedConnection);
    });
    return next;
}

} // namespace wxm
