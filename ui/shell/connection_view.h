// SPDX-License-Identifier: MIT
#pragma once

#include "base/obstacle.h"

#include <QDateTime>

#include <optional>

namespace wxm {

//! What the status line says about the link. Plain values; main() fills them from the connection.
struct ConnectionView {
    enum class State { Connecting, Connected, Reconnecting, Offline, SignedOut };
    enum class Reason {
        None,
        ServerClosed,
        NoAnswer,
        NoNetwork,
        NotReachable,
        ServerBusy,
        Keychain,
        Obstacle //!< a certificate or a proxy; `obstacle` says what
    };

    State state = State::Offline;
    std::optional<int> latencyMs = {};
    QDateTime lastChecked = {}; //!< when the view was last known to equal the server's
    QDateTime nextTry = {};     //!< while reconnecting or offline
    QDateTime since = {};       //!< start of this state
    Reason reason = Reason::None;
    wxm::Obstacle obstacle = {};
    QDateTime pausedUntil = {}; //!< the server asked for a pause (429)
    bool isMaintained = false;  //!< it did so because it is being maintained

    friend bool operator==(const ConnectionView &, const ConnectionView &) = default;
};

} // namespace wxm
