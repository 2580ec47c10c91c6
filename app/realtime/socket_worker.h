// SPDX-License-Identifier: MIT
#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "realtime/clock_watch.h"
#include "realtime/event_sink.h"
#include "realtime/read_pacing.h"
#include "realtime/rooms.h"
#include "socketio/errors.h"

#include <QNetworkProxy>
#include <QObject>
#include <QSet>
#include <QUrl>

#include <atomic>
#include <functional>
#include <memory>
#include <optional>

class QTimer;

namespace socketio {
class Client;
struct AckResult;
}

namespace wxm {

class LinkProbe;

//! The network thread's half of Realtime: owns the one socket and runs the decoders. Everything but
//! post() and the constructor belongs to the network thread; signals cross by queued connections.
class SocketWorker final : public QObject {
    Q_OBJECT

public:
    SocketWorker();
    ~SocketWorker() override;

    //! Any thread: runs `command` on the network thread, in order.
    void post(std::function<void(SocketWorker &)> command);

    void addSink(const QByteArray &eventName, std::shared_ptr<EventSink> sink);
    //! Connects with `token`, or reconnects if it differs from the one in use.
    void connectTo(const QUrl &server, const QByteArray &token);
    //! The token of the next CONNECT; a connection that is up stays up.
    void setToken(const QByteArray &token);
    void disconnectFrom();
    void retryNow();
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

Q_SIGNALS:
    void connected(bool recovered);
    void connectError(const socketio::ConnectError &error);
    void disconnected(socketio::DisconnectReason reason);
    void attemptScheduled(int delayMs);
    void attemptStarted();
    void latencyMeasured(int ms);
    void signOfLife();
    //! The program did not run since `wallMs`: what comes next ends the connection.
    void stoodStill(qint64 wallMs);
    void roomAnswered(wxm::RoomKey room, const wxm::Result<wxm::Done> &ack);
    void presenceAnswered(const wxm::Result<QHash<wxm::UserId, bool>> &states);
    //! Events wait in the sinks.
    void eventsWaiting();

private:
    void makeClient(const QUrl &server);
    void onEvent(EventSink &sink, std::string_view json);
    void onBatchRead();
    void answered(RoomKey room, const socketio::AckResult &ack);
    void sendLeave(RoomKey room);
    void measure();
    void onServerSeen();
    void lookAtClocks();
    bool noteStandstill();

    std::unique_ptr<socketio::Client> m_client;
    QUrl m_server;
    QByteArray m_token;
    std::vector<std::pair<QByteArray, std::shared_ptr<EventSink>>> m_sinks;
    //! Joins in the order of their wish, kept for a client of another server.
    QList<RoomKey> m_rooms;
    QSet<RoomKey> m_joining; //!< The server has not answered their join on this connection.
    QSet<RoomKey> m_leaving; //!< Of these: left as soon as it has.
    QHash<int, QList<UserId>> m_watched;
    QTimer *m_measure = nullptr;
    QTimer *m_look = nullptr;
    LinkProbe *m_probe = nullptr;
    bool m_isRefusedOnTheWay = false; //!< By a proxy, at the last attempt.
    SystemClock m_clock;
    ClockWatch m_watch;
    ReadPacing m_pacing;
    bool m_batchOpen = false; //!< Events came since the event loop was last idle.
    std::atomic<bool> m_wakePosted = false;
};

} // namespace wxm
