// SPDX-License-Identifier: MIT
#pragma once

#include "realtime/realtime.h"
#include "session/session.h"

#include <QObject>
#include <QTimer>

namespace wxm {

//! Keeps the live connection in step with the sign-in: the session and the socket know nothing of each
//! other. GUI thread.
//!
//! What a refusal of the socket means (contract): an expired or revoked token is refreshed once and
//! tried again; refused a second time, or with any other documented code, the session ends.
class ConnectionKeeper final : public QObject {
    Q_OBJECT

public:
    ConnectionKeeper(Session &session, Realtime &realtime, RestClient &rest,
                     QObject *parent = nullptr);

private:
    void connectNow();
    void onRefused(const ConnectRefusal &refusal);
    void refreshOnce();
    void tryLater();

    Session &m_session;
    Realtime &m_realtime;
    RestClient &m_rest;
    bool m_hasRefreshed = false; //!< Since the socket was last accepted.
    QTimer m_later;
};

} // namespace wxm
