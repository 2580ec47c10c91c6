// SPDX-License-Identifier: MIT
#pragma once

#include "socketio/options.h"

namespace socketio {

//! Delays between the attempts of one connection.
class Backoff {
public:
    //! The next delay in milliseconds. `chance`: 0 (inclusive) to 1 (exclusive).
    int next(const ReconnectionOptions &options, double chance);
    void reset() { m_failures = 0; }

private:
    int m_failures = 0;
};

} // namespace socketio
