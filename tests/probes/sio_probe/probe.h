// SPDX-License-Identifier: MIT
#pragma once

#include "command.h"
#include "socketio/client.h"

#include <QObject>

#include <map>
#include <memory>
#include <string>
#include <vector>

//! Runs commands on sockets and prints what the sockets say. Nothing is reordered, held back,
//! repeated or filtered here.
class Probe : public QObject {
    Q_OBJECT
public:
    void ready();
    void run(const QByteArray &line);
    void quit();

private:
    struct Socket {
        std::string name;
        std::shared_ptr<socketio::Connection> connection;
        std::unique_ptr<socketio::Client> client;
        std::shared_ptr<std::string> auth; //!< JSON; empty: none
    };
    struct Shared {
        std::string key; //!< empty: not to be shared
        std::shared_ptr<socketio::Connection> connection;
        std::vector<QString> nameSpaces;
    };

    void connectSocket(Command &command, const std::string &name);
    std::shared_ptr<socketio::Connection> connectionFor(
        Command &command, const QString &nameSpace, const std::string &socket);
    void emitEvent(Command &command, Socket &socket);
    void answer(Command &command);
    void printState(Command &command, const Socket &socket);
    void watch(socketio::Connection &connection, const std::string &socket);
    void watch(Socket &socket);
    void printEvent(const std::string &socket, const socketio::EventView &event);
    void exitIfIdle();
    static bool setAuth(Socket &socket, std::string_view json);

    std::map<std::string, std::unique_ptr<Socket>> m_sockets;
    std::vector<Shared> m_connections;
    std::map<long long, socketio::AckResponder> m_responders;
    long long m_nextAckId = 1;
    bool m_quitting = false;
};
