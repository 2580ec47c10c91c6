// SPDX-License-Identifier: MIT
#include "probe.h"

#include "binary_values.h"
#include "line.h"

#include <QCoreApplication>
#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;
namespace json = socketio::json;

namespace {

void refuse(std::string_view code, std::string_view message)
{
    Line("error").text("code", code).text("message", message);
}

std::string_view viewOf(const QByteArray &bytes)
{
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

std::string argumentsOf(const Command &command)
{
    const std::string_view args = command.raw("args");
    return args.empty() ? "[]" : std::string(args);
}

} // namespace

void Probe::ready()
{
    Line("ready")
        .text("client", "socketio-qt")
        .text("version", "0.1.0")
        .raw("caps",
            R"(["polling","upgrade","namespaces","binary","retries","volatile","recovery","cookies","tls"])");
}

void Probe::run(const QByteArray &line)
{
    if (m_quitting || line.trimmed().isEmpty())
        return;
    Command command;
    if (!command.parse(viewOf(line))) {
        refuse("bad_json", "not a JSON object");
        return;
    }
    const std::string verb = command.utf8("cmd");
    const std::string name = command.utf8("s", "main");
    const auto it = m_sockets.find(name);
    Socket *socket = it != m_sockets.end() ? it->second.get() : nullptr;
    if (!command.isValid()) {
        refuse("bad_command", "cmd and s are strings");
    } else if (verb == "quit") {
        quit();
    } else if (verb == "ack") {
        answer(command);
    } else if (verb == "connect") {
        connectSocket(command, name);
    } else if (verb != "disconnect" && verb != "emit" && verb != "setAuth" && verb != "setQuery"
        && verb != "setHeaders" && verb != "state") {
        refuse("bad_command", "unknown command");
    } else if (!socket) {
        refuse("no_socket", name);
    } else if (verb == "disconnect") {
        socket->client->disconnectFromServer();
    } else if (verb == "emit") {
        emitEvent(command, *socket);
    } else if (verb == "setAuth") {
        if (!setAuth(*socket, command.raw("auth")))
            refuse("bad_command", "auth");
    } else if (verb == "setQuery") {
        socket->connection->setQuery(command.strings("query"));
    } else if (verb == "setHeaders") {
        socket->connection->setHeaders(headersOf(command.strings("headers")));
    } else {
        printState(command, *socket);
    }
}

bool Probe::setAuth(Socket &socket, std::string_view value)
{
    const auto auth = binary_values::toAuth(value);
    if (!auth || (!auth->empty() && json::typeOf(*auth) != json::Type::Object))
        return false;
    *socket.auth = *auth;
    return true;
}

void Probe::connectSocket(Command &command, const std::string &name)
{
    if (const auto it = m_sockets.find(name); it != m_sockets.end()) {
        it->second->client->connectToServer();
        return;
    }
    auto socket = std::make_unique<Socket>();
    socket->name = name;
    socket->auth = std::make_shared<std::string>();
    const socketio::ClientOptions options = command.clientOptions();
    if (!setAuth(*socket, command.raw("auth"))) {
        refuse("bad_command", "auth");
        return;
    }
    socket->connection = connectionFor(command, options.nameSpace, name);
    if (!socket->connection) {
        refuse("bad_command", "a field is missing or has the wrong type");
        return;
    }
    socket->client = std::make_unique<socketio::Client>(socket->connection, options);
    socket->client->setAuthProvider(
        [auth = socket->auth] { return QByteArray::fromStdString(*auth); });
    watch(*socket);
    socketio::Client &client = *socket->client;
    m_sockets.emplace(name, std::move(socket));
    client.connectToServer();
}

std::shared_ptr<socketio::Connection> Probe::connectionFor(
    Command &command, const QString &nameSpace, const std::string &socket)
{
    const auto options = command.connectionOptions();
    const bool forceNew = command.flag("forceNew", false);
    if (!command.isValid())
        return nullptr;
    const std::string key =
        forceNew ? std::string() : command.utf8("url") + ' ' + options.path.toStdString();
    for (Shared &shared : m_connections) {
        const bool isTaken =
            std::find(shared.nameSpaces.begin(), shared.nameSpaces.end(), nameSpace)
            != shared.nameSpaces.end();
        if (!forceNew && shared.key == key && !isTaken) {
            shared.nameSpaces.push_back(nameSpace);
            return shared.connection;
        }
    }
    auto connection = std::make_shared<socketio::Connection>(options);
    watch(*connection, socket);
    m_connections.push_back({key, connection, {nameSpace}});
    return connection;
}

void Probe::watch(socketio::Connection &connection, const std::string &s)
{
    using socketio::Connection;
    connect(&connection, &Connection::reconnectAttempt, this,
        [s](int n) { Line("reconnect_attempt").text("s", s).number("n", n); });
    connect(&connection, &Connection::reconnected, this,
        [s](int n) { Line("reconnect").text("s", s).number("n", n); });
    connect(&connection, &Connection::reconnectFailed, this,
        [s] { Line("reconnect_failed").text("s", s); });
    connect(&connection, &Connection::upgraded, this, [s](socketio::TransportKind kind) {
        Line("upgrade").text("s", s).qtext("transport", transportName(kind));
    });
    connect(&connection, &Connection::becameIdle, this, &Probe::exitIfIdle);
}

void Probe::watch(Socket &socket)
{
    using socketio::Client;
    const std::string s = socket.name;
    Client &client = *socket.client;
    connect(&client, &Client::connected, this, [s, &client](bool recovered) {
        Line("connect")
            .text("s", s)
            .qtext("sid", client.sid())
            .flag("recovered", recovered)
            .qtext("transport", transportName(client.connection().transport()));
    });
    connect(&client, &Client::connectError, this, [s](const socketio::ConnectError &error) {
        Line line("connect_error");
        line.text("s", s).qtext("kind", kindName(error.kind)).qtext("message", error.message);
        line.raw("data",
            error.dataJson.isEmpty() ? "null"
                                     : binary_values::fromWire(viewOf(error.dataJson), {}));
        line.flag("willRetry", error.willRetry);
        if (error.httpStatus != 0)
            line.number("httpStatus", error.httpStatus);
    });
    connect(
        &client, &Client::disconnected, this, [s](socketio::DisconnectReason, const QString &name) {
            Line("disconnect").text("s", s).qtext("reason", name);
        });
    client.setCatchAllHandler(
        [this, s](const socketio::EventView &event) { printEvent(s, event); });
}

void Probe::printEvent(const std::string &s, const socketio::EventView &event)
{
    Line line("event");
    line.text("s", s).text("name", event.name);
    line.raw("args", '[' + binary_values::fromWire(event.args, event.attachments) + ']');
    if (event.wantsAck()) {
        line.number("ackId", m_nextAckId);
        m_responders.emplace(m_nextAckId++, *event.responder);
    }
}

void Probe::emitEvent(Command &command, Socket &socket)
{
    socketio::EmitOptions options;
    options.timeoutMs = command.integer("timeoutMs", 0);
    options.isVolatile = command.flag("volatile", false);
    const bool wantsAck = command.flag("ack", false);
    const std::string id(command.raw("id"));
    const std::string event = command.utf8("event");
    const auto args = binary_values::toWire(argumentsOf(command), options.attachments);
    if (!command.isValid() || command.raw("event").empty() || !args
        || (wantsAck && !json::toInteger(id))) {
        refuse("bad_command", "emit");
        return;
    }
    socketio::AckHandler onAck;
    if (wantsAck) {
        onAck = [id](const socketio::AckResult &result) {
            Line line("ack");
            line.raw("id", id);
            if (result.ok())
                line.raw("args", binary_values::fromWire(result.values, result.attachments));
            else
                line.text("error",
                    result.kind == socketio::AckResult::Kind::Timeout ? "timeout" : "disconnected");
        };
    }
    switch (socket.client->emitEvent(event, *args, std::move(onAck), options)) {
    case socketio::EmitError::None:
        break;
    case socketio::EmitError::ReservedName:
        refuse("reserved_event", event);
        break;
    case socketio::EmitError::BadArguments:
        refuse("bad_command", "args");
        break;
    }
}

void Probe::answer(Command &command)
{
    const auto id = json::toInteger(command.raw("ackId"));
    std::vector<QByteArray> attachments;
    const auto args = binary_values::toWire(argumentsOf(command), attachments);
    if (!id || !args || json::typeOf(*args) != json::Type::Array) {
        refuse("bad_command", "ack");
        return;
    }
    if (*id < 1 || *id >= m_nextAckId) {
        refuse("bad_ack_id", std::to_string(*id));
        return;
    }
    if (const auto it = m_responders.find(*id); it != m_responders.end()) {
        it->second.respond(*args, attachments);
        m_responders.erase(it);
    }
}

void Probe::printState(Command &command, const Socket &socket)
{
    const socketio::Client &client = *socket.client;
    Line line("state");
    line.raw("id", command.raw("id").empty() ? "null" : command.raw("id"));
    line.text("s", socket.name).flag("connected", client.isConnected());
    if (client.isConnected())
        line.qtext("sid", client.sid());
    else
        line.raw("sid", "null");
    line.flag("recovered", client.isRecovered());
    if (client.isConnected())
        line.qtext("transport", transportName(client.connection().transport()));
    else
        line.raw("transport", "null");
}

void Probe::quit()
{
    if (std::exchange(m_quitting, true))
        return;
    constexpr int kPatienceMs = 1200;
    QTimer::singleShot(kPatienceMs, this, [] { QCoreApplication::exit(0); });
    for (const auto &[name, socket] : m_sockets)
        socket->client->disconnectFromServer();
    QTimer::singleShot(0, this, &Probe::exitIfIdle);
}

void Probe::exitIfIdle()
{
    const bool isIdle = std::all_of(m_connections.begin(), m_connections.end(),
        [](const Shared &shared) { return shared.connection->isIdle(); });
    if (m_quitting && isIdle)
        QCoreApplication::exit(0);
}
