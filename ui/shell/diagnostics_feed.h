// SPDX-License-Identifier: MIT
#pragma once

#include "program/diagnostics.h"
#include "realtime/realtime.h"
#include "session/session.h"

namespace wxm {

//! For diagnostics: how the live connection travels, and why not otherwise. English, as the rest
//! there.
QString liveConnectionWords(const ConnectionStatus &status);

//! Tells Diagnostics what happens to the connection, the session and the calls. GUI thread.
class DiagnosticsFeed final : public QObject {
    Q_OBJECT

public:
    DiagnosticsFeed(Diagnostics &diagnostics, Realtime &realtime, Session &session, ApiCalls &calls,
        QObject *parent = nullptr);

private:
    void noteStatus();

    Diagnostics &m_diagnostics;
    Realtime &m_realtime;
    bool m_isNotRenewed = false;
    ConnectionStatus m_before;
};

} // namespace wxm
