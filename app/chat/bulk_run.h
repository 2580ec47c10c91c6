// SPDX-License-Identifier: MIT
#pragma once

#include "base/api_error.h"
#include "base/clock.h"
#include "base/result.h"
#include "chat/thread_key.h"

#include <QFuture>
#include <QObject>

#include <functional>

namespace wxm {

//! The same thing done with many threads, one after the other and not faster than a server bears.
//! GUI thread.
class BulkRun final : public QObject {
    Q_OBJECT

public:
    using Step = std::function<QFuture<Result<Done>>(ThreadKey)>;
    struct Failure {
        ThreadKey thread;
        ApiError error;
    };
    static constexpr int kEveryMs = 250; //!< Between the beginnings of two steps.

    explicit BulkRun(const Clock &clock, QObject *parent = nullptr);

    //! Nothing while another one runs. `everyMs` 0: nothing of it goes to a server.
    void start(const QList<ThreadKey> &threads, Step step, int everyMs = kEveryMs);
    //! What is on its way is waited for; the rest stays as it is.
    void stop();
    bool isRunning() const { return m_isRunning; }
    int total() const { return int(m_threads.size()); }
    int done() const { return m_at; } //!< Well or not.
    bool wasStopped() const { return m_isStopped; }
    const QList<Failure> &failures() const { return m_failures; }
    //! Those that were not come to, since it was stopped.
    QList<ThreadKey> rest() const { return m_threads.sliced(m_at); }

Q_SIGNALS:
    void progressed();
    void ended();

private:
    void next();
    void onAnswer(ThreadKey thread, const Result<Done> &outcome);

    const Clock &m_clock;
    const std::unique_ptr<Timer> m_pause;
    QList<ThreadKey> m_threads;
    Step m_step;
    QList<Failure> m_failures;
    int m_at = 0;
    int m_everyMs = kEveryMs;
    std::int64_t m_begunAt = 0;
    bool m_isRunning = false;
    bool m_isStopped = false;
    bool m_isWaiting = false; //!< For an answer.
};

} // namespace wxm
