// SPDX-License-Identifier: MIT
#pragma once

#include "base/iso_time.h"
#include "base/obstacle.h"

#include <QMetaType>
#include <QString>

namespace wxm {

//! What is true of the live connection right now; shown as it is.
struct ConnectionStatus {
    enum class State {
        SignedOut,  //!< No session: nothing is tried.
        Connecting, //!< The first attempt of a session.
        Connected,
        Reconnecting, //!< It was lost a moment ago; the first attempts are under way.
        Offline,      //!< Attempts have failed since; they go on.
    };
    //! Why it was lost, or why the last attempt failed.
    enum class Cause {
        None,
        ServerClosed,
        LinkLost,      //!< Reset, refused, no route, no name.
        PingTimeout,   //!< The server's heartbeat did not come.
        BadServer,     //!< Something answers, but no live server of this kind.
        Tls,           //!< The certificate or the encryption is not right; the obstacle says how.
        Proxy,         //!< A proxy in the way does not let us through; the obstacle says why.
        NoNetwork,     //!< This computer has no network at all.
        Refused,       //!< The live server does not accept the sign-in for now; it is tried again.
        SignInRefused, //!< It goes on to refuse it: a new sign-in may help.
        UsedElsewhere, //!< Put out again and again: another program on this account, as a rule.
        StoodStill,    //!< The computer slept, or its clock was set.
        EventsMissed,  //!< The connection stood, but a reading found what no event had told.
    };

    State state = State::SignedOut;
    Cause cause = Cause::None;
    Obstacle obstacle = {};     //!< For Tls and Proxy.
    EpochMs sinceMs = 0;        //!< Wall clock of the last change between connected and not.
    EpochMs nextTryMs = 0;      //!< Wall clock of the next attempt; 0 if none is planned.
    int latencyMs = -1;         //!< Of the last acknowledgement; -1: not known.
    EpochMs checkedMs = 0;      //!< Wall clock of the server's last sign of life.
    int unheard = 0;            //!< Rooms that could not be joined; they are tried again.
    bool isPolling = false;     //!< By long polling, and not by WebSocket.
    QString pollingReason = {}; //!< Why, where nobody has wished for it; English, for diagnostics.

    bool isConnected() const { return state == State::Connected; }
    friend bool operator==(const ConnectionStatus &, const ConnectionStatus &) = default;
};

//! A span without a connection: what happened in it was not heard.
struct Gap {
    EpochMs fromMs = 0;
    EpochMs toMs = 0;
    ConnectionStatus::Cause cause = ConnectionStatus::Cause::None;
    friend bool operator==(const Gap &, const Gap &) = default;
};

} // namespace wxm

Q_DECLARE_METATYPE(wxm::ConnectionStatus)
Q_DECLARE_METATYPE(wxm::Gap)
