// SPDX-License-Identifier: MIT
#pragma once

#include "socketio/errors.h"
#include "socketio/options.h"

#include <QString>

#include <cstdint>
#include <vector>

namespace wxm {

//! How the live connection may travel: what a setting or a policy says.
enum class LiveTransport { Automatic, WebSocket, Polling };

//! `automatic`, `websocket` or `polling`; anything else is Automatic.
LiveTransport readLiveTransport(const QString &name);

//! By which transport the next attempt goes. Proxies and firewalls of offices often cut WebSocket
//! while plain requests pass: what the last attempts came to decides. Values; monotonic ms.
//!
//! WebSocket is always the first choice. It gives way to long polling when a handshake is answered
//! with a refusal, or twice in a row is swallowed or cut right after the upgrade though the server
//! is there; and it is tried again every ten minutes, since people carry computers to other
//! networks.
class TransportChoice {
public:
    static constexpr std::int64_t kTrialEveryMs = 600'000;
    static constexpr std::int64_t kRightAfterMs = 5'000;

    void setWish(LiveTransport wish);
    //! Another server or another network: what was learnt does not hold there.
    void forget();

    socketio::TransportKind next(std::int64_t nowMs) const;
    //! Why polling is used though the wish is Automatic; empty otherwise. English, for diagnostics.
    QString reason() const { return m_wish == LiveTransport::Automatic ? m_reason : QString(); }

    //! No session came of an attempt. `isServerThere`: it answers plain requests meanwhile.
    void attemptFailed(const socketio::ConnectError &error, bool isServerThere, std::int64_t nowMs);
    void connected(std::int64_t nowMs);
    void lost(socketio::DisconnectReason reason, std::int64_t nowMs);

    //! WebSocket should be tried beside the session that goes by polling.
    bool isTrialDue(std::int64_t nowMs) const;
    void trialEnded(bool cameThrough, std::int64_t nowMs);

private:
    void fallBack(const QString &reason, std::int64_t nowMs);

    LiveTransport m_wish = LiveTransport::Automatic;
    QString m_reason;           //!< Not empty: WebSocket does not come through.
    std::int64_t m_trialMs = 0; //!< When it is tried again.
    std::int64_t m_connectedMs = -1;
    int m_strikes = 0;         //!< Signs in a row that WebSocket does not come through.
    int m_pollingFailures = 0; //!< In a row.
};

} // namespace wxm
