// SPDX-License-Identifier: MIT
#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "realtime/event_sink.h"
#include "realtime/live_server.h"
#include "realtime/presence_asker.h"
#include "realtime/receive_throttle.h"
#include "realtime/room_joins.h"
#include "realtime/suspend_detector.h"
#include "realtime/websocket_trial.h"
#include "socketio/errors.h"

#include <QObject>
#include <QSemaphore>

#include <atomic>
#include <functional>
#include <memory>
#include <optional>

namespace socketio {
class Client;
struct AckResult;
} // namespace socketio

namespace wxm {

class LinkProbe;

//! The network thread's half of Realtime: owns the one socket and runs the decoders. Everything but
//! post() and the constructor belongs to the network thread; signals cross by queued connections.
class SocketWorker final : public QObject {
    Q_OBJECT

public:
    //! `environment`: clock, timers, chance and transports of the socket; null: the real ones.
    explicit SocketWorker(std::shared_ptr<socketio::Environment> environment = nullptr);
    ~SocketWorker() override;

    //! Any thread: runs `command` on the network thread, in order.
    void post(std::function<void(SocketWorker &)> command);

    void addSink(const QByteArray &eventName, std::shared_ptr<EventSink> sink);
    //! Connects with `token`, or reconnects if it differs from the one in use.
    void connectTo(const LiveServer &server, const QByteArray &token);
    //! Returns after the pause that is due, at least `atLeastMs`: the server refused us, or put us
    //! out.
    void connectLater(int atLeastMs);
    //! The token of the next CONNECT; a connection that is up stays up.
    void setToken(const QByteArray &token);
    //! Whose presence may be asked to hear whether the server still answers.
    void setSelf(UserId self) { m_self = self; }
    void setTransport(LiveTransport transport);
    //! The window is not shown: the clocks are looked at more rarely.
    void setPutAway(bool isPutAway);
    void disconnectFrom();
    void retryNow();
    //! A call has failed: the server answers within kProofMs, or the connection is made anew. While
    //! there is none its attempts keep their pace.
    void prove();
    //! The same, and an attempt that waits or hangs is made now.
    void networkChanged();
    //! Dropped while not connected.
    void emitEvent(const QByteArray &event, const QByteArray &args);
    void join(RoomKey room);
    void leave(RoomKey room);
    //! These are joined first after the next connect, in this order.
    void preferRooms(const QList<RoomKey> &rooms);
    //! The ids of one presence call: sent if they changed, and again after each reconnect.
    void watch(int chunk, const QList<UserId> &users);
    void unwatch(const QList<UserId> &users);
    //! Deletes the client; the last command before the thread ends.
    void shutDown();

    //! GUI thread: a delivery was made, the next event may ask for another.
    void delivered() { m_wakePosted.store(false); }

    static constexpr int kProofMs = 3'000;

Q_SIGNALS:
    void connected(bool recovered);
    void connectError(const socketio::ConnectError &error);
    void disconnected(socketio::DisconnectReason reason);
    void attemptScheduled(int delayMs);
    void attemptStarted();
    void latencyMeasured(int ms);
    void signOfLife();
    //! The program did not run since `wallMs`: what comes next ends the connection.
    void resumedFromSuspend(qint64 wallMs);
    void roomAnswered(wxm::RoomKey room, const wxm::Result<wxm::Done> &ack);
    void presenceAnswered(const wxm::Result<QHash<wxm::UserId, bool>> &states);
    //! What the connection goes by now, and why it is polling though WebSocket was wished first.
    void transportChosen(bool isPolling, const QString &reason);
    //! Events wait in the sinks.
    void eventsWaiting();

private:
    void begin();
    void makeClient(const LiveServer &server);
    void followClient();
    void chooseTransport();
    QUrl probeUrl() const;
    void startLooking();
    void onConnected(bool recovered);
    void onConnectError(const socketio::ConnectError &error);
    void onDisconnected(socketio::DisconnectReason reason);
    void onDecoded();
    void onBatchRead();
    void measure();
    bool ask(int limitMs, std::function<void(bool)> answered);
    void onServerSeen();
    void lookAtClocks();
    void lookAtTransport();
    void trialEnded(bool cameThrough);
    bool noteStandstill();

    std::shared_ptr<socketio::Environment> m_environment;
    const QThread *m_madeIn; //!< That of the windows.
    std::unique_ptr<RoomJoins> m_roomJoins;
    std::unique_ptr<PresenceAsker> m_presence;
    std::unique_ptr<socketio::Client> m_client;
    LiveServer m_server;
    QByteArray m_token;     //!< Of the next CONNECT.
    QByteArray m_usedToken; //!< Of the last one.
    UserId m_self;
    std::vector<std::pair<QByteArray, std::shared_ptr<EventSink>>> m_sinks;
    TransportChoice m_choice;
    std::unique_ptr<WebSocketTrial> m_trial;
    bool m_isSentAway =
        false; //!< By the server's word: what waits then is not cut short by a probe.
    bool m_isProving = false;
    int m_unanswered = 0; //!< Questions in a row, on a connection that has answered before.
    bool m_hasAnswered = false;
    std::unique_ptr<socketio::Timer> m_measure;
    std::unique_ptr<socketio::Timer> m_look;
    LinkProbe *m_probe = nullptr;
    bool m_isRefusedOnTheWay = false; //!< By a proxy, at the last attempt.
    SystemClock m_clock;
    QSemaphore m_commands;    //!< Those that were posted and have not run.
    bool m_isPutAway = false; //!< Nobody sees the window: what only it shows can wait.
    SuspendDetector m_watch;
    ReceiveThrottle m_pacing;
    bool m_batchOpen = false; //!< Events came since the event loop was last idle.
    std::atomic<bool> m_wakePosted = false;
};

} // namespace wxm
