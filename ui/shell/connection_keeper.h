// SPDX-License-Identifier: MIT
#pragma once

#include "realtime/realtime.h"
#include "session/proxy_sign_in.h"
#include "session/session.h"

#include <QObject>

#include <memory>

namespace wxm {

//! Keeps the live connection in step with the sign-in: the session and the socket know nothing of
//! each other. GUI thread.
//!
//! What a refusal of the live server costs is decided here, and each path has a brake: nothing that
//! the server says is answered by a try at once twice in a row. Only a connection that lasted
//! makes everything as it was in the beginning.
//!
//! * An expired, revoked or unknown token is renewed, once. A renewal that is refused ends the
//! session.
//! * AUTH_REVOKED about a token that was renewed for it ends the session, too.
//! * Any other word about a token that is new (a gateway whose clock is behind, or that has not
//! heard of
//!   it yet) costs the live link only: the same token is tried again after 2, 4 and 8 s, then
//!   rarely, and a new sign-in is offered. What goes over REST goes on.
//! * A word without a known code costs the live link only.
class ConnectionKeeper final : public QObject {
    Q_OBJECT

public:
    static constexpr int kLastedMs = 10'000;   //!< A connection that stood for so long has lasted.
    static constexpr int kNewTokenMs = 10'000; //!< A token is new for so long.
    //! Between two renewals because of a join; doubled each time.
    static constexpr int kDoubtPauseMs = 60'000;

    //! Its time is that of `rest`.
    ConnectionKeeper(
        Session &session, Realtime &realtime, RestClient &rest, QObject *parent = nullptr);

    //! Where a deployment has its live server, if not where the API is.
    void setLiveServer(const QUrl &url, const QString &path);
    //! What a person or a policy wishes.
    void setTransport(LiveTransport transport);
    //! What a proxy refuses is tried again with the name that a person gives it. It lives longer.
    void signInAtProxies(ProxySignIn &proxies);

public Q_SLOTS:
    //! The person wants the live connection on this computer, now.
    void connectHere();

private:
    void connectNow();
    LiveServer liveServer() const;
    void onStatus();
    void onRefused(const ConnectRefusal &refusal);
    void onTokenDoubted();
    void renew();
    void tryAgainLater();
    void beginAnew();

    Session &m_session;
    Realtime &m_realtime;
    RestClient &m_rest;
    LiveServer m_live;
    bool m_hasRenewed = false; //!< Since a connection last lasted.
    bool m_isRenewing = false;
    int m_waits = 0;               //!< Refusals of a new token in a row.
    int m_doubts = 0;              //!< Renewals because of a join.
    std::int64_t m_doubtDueMs = 0; //!< Monotonic; before it no other one.
    std::unique_ptr<Timer> m_lasts;
};

} // namespace wxm
