// SPDX-License-Identifier: MIT
#pragma once

#include "socketio/client.h"
#include "socketio/fake_environment.h"

#include <QStringList>

#include <memory>

namespace socketio {

//! A client on a connection whose other side the test plays; writes down what it says.
class ClientFixture {
public:
    using Texts = std::vector<std::string>;

    explicit ClientFixture(ConnectionOptions options = websocketOnly(), ClientOptions client = {})
        : world(std::make_shared<FakeEnvironment>())
        , connection(std::make_shared<Connection>(options, world))
    {
        addClient(client);
    }

    static ConnectionOptions websocketOnly()
    {
        ConnectionOptions options;
        options.url = QUrl(QStringLiteral("http://127.0.0.1:1"));
        options.transports = {TransportKind::WebSocket};
        return options;
    }

    Client &addClient(const ClientOptions &options)
    {
        clients.push_back(std::make_unique<Client>(connection, options));
        Client *client = clients.back().get();
        const QString prefix =
            options.nameSpace == QStringLiteral("/") ? QString() : options.nameSpace + u' ';
        QObject::connect(client, &Client::connected, client, [this, prefix](bool recovered) {
            log << prefix + (recovered ? QStringLiteral("recovered") : QStringLiteral("connected"));
        });
        QObject::connect(
            client, &Client::connectError, client, [this, prefix](const ConnectError &error) {
                lastError = error;
                log << prefix + QStringLiteral("refused ") + kindName(error.kind)
                        + (error.willRetry ? QStringLiteral(" again") : QString());
            });
        QObject::connect(client, &Client::disconnected, client,
            [this, prefix](DisconnectReason, const QString &name) {
                log << prefix + QStringLiteral("lost ") + name;
            });
        client->setCatchAllHandler([this, prefix](const EventView &event) {
            log << prefix + QStringLiteral("event ")
                    + QString::fromStdString(
                        std::string(event.name) + ' ' + std::string(event.args));
            if (event.responder)
                responder = *event.responder;
        });
        return *client;
    }

    Client &client() { return *clients.front(); }
    FakeTransport &transport() { return world->transport(); }

    //! connectToServer() up to the point where CONNECT is out.
    void open()
    {
        client().connectToServer();
        transport().openSession();
    }
    void accept(const std::string &sid = "s1", const std::string &extra = {})
    {
        transport().receive("40{\"sid\":\"" + sid + "\"" + extra + "}");
    }
    void connectFully()
    {
        open();
        accept();
        transport().takeSent();
        log.clear();
    }
    //! The connection breaks and comes back up to the point where CONNECT is out.
    void breakAndReopen()
    {
        transport().end();
        const int before = world->created;
        while (world->created == before)
            world->pass(100);
        transport().openSession();
    }
    AckHandler recordAck(const QString &name)
    {
        return [this, name](const AckResult &result) {
            const QString end = result.ok() ? QString::fromStdString(std::string(result.values))
                : result.kind == AckResult::Kind::Timeout ? QStringLiteral("timeout")
                                                          : QStringLiteral("disconnected");
            log << name + u' ' + end;
        };
    }
    Texts takeSent() { return transport().takeSent(); }

    std::shared_ptr<FakeEnvironment> world;
    std::shared_ptr<Connection> connection;
    std::vector<std::unique_ptr<Client>> clients;
    QStringList log;
    ConnectError lastError;
    AckResponder responder;
};

} // namespace socketio
