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
    ~FakeCalls() override;

    struct Asked {
        Call call;
        QPromise<Result<QByteArray>> promise;
    };
    bool holds = false;
    std::deque<Asked> asked; //!< Not answered yet.
    QStringList log;         //!< Every endpoint that was asked, in order.

    using ApiCalls::send;
    QFuture<Result<QByteArray>> send(Call call) override;

    qsizetype count(const QString &endpoint) const { return log.count(endpoint); }
    //! Answers the oldest waiting call of this endpoint; false if there is none.
    bool answer(const QString &endpoint, Result<QByteArray> result);
    bool refuse(const QString &endpoint, ApiError::Kind kind);
    const Call *waiting(const QString &endpoint) const;
};

} // namespace wxm::fakes
