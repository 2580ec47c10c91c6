// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QFuture>

namespace wxm {

//! Where the REST client gets its token from. GUI thread.
class TokenGate {
public:
    virtual ~TokenGate() = default;

    //! The token to send now. `rejected` is the one that the server just refused, or empty: if it
    //! is still the current one it is refreshed first, once for any number of callers; if it is an
    //! older one, the current token is the answer. While a refresh runs every caller waits for its
    //! end.
    virtual QFuture<Result<QByteArray>> freshToken(const QByteArray &rejected) = 0;
};

} // namespace wxm
