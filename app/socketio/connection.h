// SPDX-License-Identifier: MIT
#pragma once

#include "socketio/options.h"

#include <QObject>

#include <memory>

namespace socketio {

class ConnectionPrivate;
class Environment;

//! One underlying connection, shared by the clients of several namespaces. It opens with the first
//! client that connects, comes back by itself after a failure or a loss, and closes with the last.
//! Lives in the thread that made it, with all its clients.
class Connection : public QObject {
    Q_OBJECT
public:
    //! `environment`: clock, timers, chance and transports; null: the real ones.
    explicit Connection(
        ConnectionOptions options, std::shared_ptr<Environment> environment = nullptr);
    ~Connection() override;

    const ConnectionOptions &options() const;
    //! From the next attempt on.
    void setOptions(ConnectionOptions options);
    void setQuery(QMap<QString, QString> query);
    void setHeaders(QMap<QByteArray, QByteArray> headers);

    bool isOpen() const;
    //! No session, none being opened or closed, no attempt scheduled: nothing is left on the
    //! network.
    bool isIdle() const;
    TransportKind transport() const; //!< of the open session

    //! Cuts the waiting time before the next attempt short (a person pressed "try again", the
    //! network came back). Without effect unless an attempt is scheduled.
    void retryNow();
    //! Ends whatever there is, as a missing heartbeat would, and tries again at once: for who knows
    //! that it cannot be trusted (the computer slept, or the server answers elsewhere while an
    //! attempt hangs). Without effect while idle.
    void reconnectNow();
    //! How long the running attempt has taken so far; 0 if there is none.
    qint64 attemptMs() const;

Q_SIGNALS:
    //! Attempt n since the connection was lost (or first failed) will start in `delayMs`.
    void reconnectScheduled(int n, int delayMs);
    void reconnectAttempt(int n);
    void reconnected(int n);
    //! The attempts are exhausted; only Client::connectToServer() starts again.
    void reconnectFailed();
    void upgraded(socketio::TransportKind transport);
    //! The server's heartbeat arrived.
    void pinged();
    //! The last session is gone for good: its socket is closed and nothing else is under way.
    void becameIdle();

private:
    friend class ConnectionPrivate;
    friend class Client;
    std::unique_ptr<ConnectionPrivate> d;
};

} // namespace socketio
