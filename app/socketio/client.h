// SPDX-License-Identifier: MIT
#pragma once

#include "socketio/connection.h"
#include "socketio/errors.h"
#include "socketio/event_view.h"
#include "socketio/options.h"

#include <QObject>

#include <functional>
#include <memory>
#include <string_view>
#include <vector>

namespace socketio {

class ClientPrivate;

//! Why an emit was not taken.
enum class EmitError {
    None,
    ReservedName, //!< connect, connect_error, disconnect, disconnecting, newListener,
                  //!< removeListener
    BadArguments, //!< not a JSON array, or placeholders that do not match the attachments
};

struct EmitOptions {
    int timeoutMs = 0;       //!< for the acknowledgement; 0: ClientOptions::ackTimeoutMs
    bool isVolatile = false; //!< dropped, not buffered, when it cannot be written now
    //! What `{"_placeholder":true,"num":i}` in the arguments stands for.
    std::vector<QByteArray> attachments;
};

//! One namespace of a Socket.IO v4 server.
//!
//! Lives in the thread that made it; all signals and handlers come in that thread, from its event
//! loop. A client may be deleted at any time except inside one of its own handlers or signals (use
//! deleteLater there); nothing is called after that, pending acknowledgements included.
class Client : public QObject {
    Q_OBJECT
public:
    //! A client with a connection of its own.
    explicit Client(ConnectionOptions connection, ClientOptions options = {});
    //! A client on a connection that it shares with the clients of other namespaces.
    explicit Client(std::shared_ptr<Connection> connection, ClientOptions options = {});
    ~Client() override;

    Connection &connection() const;
    const ClientOptions &options() const;

    //! Read at each CONNECT; returns the text of a JSON object, or nothing for no payload.
    void setAuthProvider(std::function<QByteArray()> provider);

    //! Without effect while connected or trying.
    void connectToServer();
    //! The same after the pause that the connection's back-off is at, `atLeastMs` at least: for who
    //! was refused or put out by the server. Only a connection that lasted makes that pause short.
    void connectLater(int atLeastMs = 0);
    //! What was emitted before is still sent. While connecting: cancels silently.
    void disconnectFromServer();

    bool isConnected() const;
    //! Connected, connecting, or waiting for the next attempt.
    bool isActive() const;
    bool isRecovered() const; //!< the present session continues the one before
    QString sid() const; //!< the id that the server knows this client by; empty when not connected

    //! The one handler for events of this name; an empty function removes it.
    void setEventHandler(std::string_view eventName, EventHandler handler);
    //! Is handed events of this name first, unchecked, where they are one object and nobody waits
    //! for an answer; what it does not take goes to the handlers. For who parses the object anyway:
    //! its grammar is gone over once then. While there is a catch-all handler it is not asked. It
    //! changes no reader while it is called. An empty function removes it.
    void setObjectReader(std::string_view eventName, ObjectReader reader);
    //! For events that have no handler of their own.
    void setFallbackHandler(EventHandler handler);
    //! For every event, before its own handler.
    void setCatchAllHandler(EventHandler handler);

    //! `argsJson`: JSON array text, such as `["a",1]`. While not connected it is buffered and sent,
    //! in order and once, after the next connect; one whose time limit ends before is removed.
    //! `onAck` is called exactly once, unless the client is deleted first.
    EmitError emitEvent(std::string_view event, std::string_view argsJson = "[]",
        AckHandler onAck = {}, const EmitOptions &options = {});
    std::size_t bufferedCount() const; //!< emits that wait for a connection

    //! Room state: sent at once if connected, and again, before anything buffered, after each
    //! connect that was not recovered. In order of their adding; a known key replaces its entry in
    //! place.
    void addJoin(const QByteArray &key, std::string_view event, std::string_view argsJson,
        AckHandler onAck = {}, int timeoutMs = 0);
    //! Forgets it; whatever takes the server out of the room is the caller's to emit.
    void removeJoin(const QByteArray &key);
    void clearJoins();
    //! The joins of these keys come before the others at the next connect, in this order; the rest
    //! keep theirs.
    void preferJoins(const std::vector<QByteArray> &keys);

Q_SIGNALS:
    //! `recovered`: the session continued; what was missed follows as ordinary events.
    void connected(bool recovered);
    void connectError(const socketio::ConnectError &error);
    void disconnected(socketio::DisconnectReason reason, const QString &name);

    //! The following concern the underlying connection, see Connection.
    void reconnectScheduled(int n, int delayMs);
    void reconnectAttempt(int n);
    void reconnectFailed();
    void pinged();
    //! From the writing of an emit to its acknowledgement.
    void latencyMeasured(int ms);

private:
    friend class ClientPrivate;
    std::unique_ptr<ClientPrivate> d;
};

} // namespace socketio
