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
        Obstacle,      //!< a certificate or a proxy; `obstacle` says what
        WaitsForLive,  //!< The live server does not take the sign-in yet; the rest does.
        SignInRefused, //!< It goes on to refuse it.
        UsedElsewhere, //!< It puts this program out again and again.
    };
    //! What a press in the line does about it.
    enum class Offer { None, ConnectHere, SignInAgain, ProxyPassword };

    State state = State::Offline;
    std::optional<int> latencyMs = {};
    QDateTime lastChecked = {}; //!< when the view was last known to equal the server's
    QDateTime nextTry = {};     //!< while reconnecting or offline
    QDateTime since = {};       //!< start of this state
    Reason reason = Reason::None;
    wxm::Obstacle obstacle = {};
    QDateTime pausedUntil = {}; //!< the server asked for a pause (429)
    bool isMaintained = false;  //!< it did so because it is being maintained
    bool isNotRenewed = false; //!< The sign-in has run out and is not renewed: nothing can be sent.
    QDateTime nextRenewal = {};
    int unheard = 0;        //!< Places whose events do not come, though the link stands.
    bool isPolling = false; //!< The live connection goes by plain requests.

    Offer offer() const
    {
        if (reason == Reason::Obstacle && state != State::Connected
            && obstacle.kind == wxm::Obstacle::Kind::ProxyWantsPassword)
            return Offer::ProxyPassword;
        if (reason == Reason::UsedElsewhere && state != State::Connected)
            return Offer::ConnectHere;
        return reason == Reason::SignInRefused && state != State::Connected ? Offer::SignInAgain
                                                                            : Offer::None;
    }

    friend bool operator==(const ConnectionView &, const ConnectionView &) = default;
};

} // namespace wxm
