// SPDX-License-Identifier: MIT
#pragma once

#include "base/clock.h"
#include "realtime/acks.h"
#include "realtime/connection_status.h"
#include "realtime/evictions.h"
#include "realtime/gap_log.h"
#include "realtime/live_server.h"
#include "realtime/presence.h"
#include "realtime/rooms.h"
#include "socketio/environment.h"
#include "socketio/errors.h"

#include <QThread>

#include <functional>
#include <memory>

namespace wxm {

class SocketWorker;

//! The program's one live connection, seen from the GUI thread. The socket and the decoders run on
//! a thread of their own, so that heartbeats never wait for a window.
class Realtime final : public QObject {
    Q_OBJECT

public:
    //! `environment`: for tests, the world of the socket; then all of it lives on the calling
    //! thread.
    explicit Realtime(const Clock &clock, QObject *parent = nullptr,
        std::shared_ptr<socketio::Environment> environment = nullptr);
    ~Realtime() override;

    //! Before the first connectTo(): where events of this name go.
    void addSink(const QByteArray &eventName, std::shared_ptr<EventSink> sink);

    //! At once; a session with the same token goes on.
    void connectTo(const LiveServer &server, const QByteArray &token);
    void connectTo(const QUrl &server, const QByteArray &token)
    {
        connectTo(LiveServer{.url = server}, token);
    }
    //! After a refusal: by the back-off of the connection, `atLeastMs` at least.
    void connectLater(
        int atLeastMs, ConnectionStatus::Cause cause = ConnectionStatus::Cause::Refused);
    //! A person says that the account is to be used here: at once, whatever was before.
    void connectHere();
    //! What was set is used from the next attempt on, which comes at once.
    void setTransport(LiveTransport transport);
    //! Whose presence may be asked to hear whether the server still answers.
    void setSelf(UserId self);
    //! Something hints that the link is gone: proven or made anew within a few seconds.
    void prove();
    //! The window is put away, or shown again.
    void setPutAway(bool isPutAway);
    //! The computer is in another network, as far as is known.
    void networkChanged();
    //! The token of the next attempt; a connection that is up stays up.
    void setToken(const QByteArray &token);
    void disconnectFrom();
    //! Says something that wants no answer, if connected; `args`: JSON array text.
    void emitEvent(const QByteArray &event, const QByteArray &args);
    //! A person or the network asks to try at once.
    void retryNow();
    //! Asked when an attempt to connect failed: whether this computer has a network at all.
    void setNoNetworkQuestion(std::function<bool()> hasNoNetwork)
    {
        m_hasNoNetwork = std::move(hasNoNetwork);
    }

    const ConnectionStatus &status() const { return m_status; }
    Rooms &rooms() { return m_rooms; }
    Presence &presence() { return m_presence; }
    //! Rooms are kept in it by themselves; whoever shows a support thread opens that.
    GapLog &ledger() { return m_ledger; }

Q_SIGNALS:
    void statusChanged();
    //! The server accepted us again after `gap`; `recovered` if nothing was missed.
    void reconnected(bool recovered, const wxm::Gap &gap);
    //! The server refused the sign-in; nothing is tried until connectTo() or connectLater().
    void refused(const wxm::ConnectRefusal &refusal);
    //! A call on a connection that stands was answered with a word about the token.
    void tokenDoubted(const QString &code);

private:
    void onConnected(bool recovered);
    void onConnectError(const socketio::ConnectError &error);
    void onDisconnected(socketio::DisconnectReason reason);
    void onEventsWaiting();
    void deliver();
    void onEvicted();
    void onAnswer(const ApiError &error);
    void lost(ConnectionStatus::Cause cause);
    void followWorker();
    void keepLedger();

    const Clock &m_clock;
    QThread m_thread;
    std::unique_ptr<SocketWorker> m_worker;
    Rooms m_rooms;
    Presence m_presence;
    GapLog m_ledger;
    std::vector<std::shared_ptr<EventSink>> m_sinks;
    ConnectionStatus m_status;
    Evictions m_evictions;
    Gap m_gap; //!< The running one; `fromMs` is 0 while there is none.
    std::optional<EpochMs>
        m_resumedFromSuspend; //!< Since when, if that is why the connection ends.
    QTimer m_frame;
    static constexpr int kFrameMs = 16; //!< At most 60 deliveries a second.
    int m_frameMs = kFrameMs;
    std::int64_t m_deliveredMs = 0;
    std::function<bool()> m_hasNoNetwork;
};

} // namespace wxm
