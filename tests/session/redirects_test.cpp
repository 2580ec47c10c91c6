// SPDX-License-Identifier: MIT
#include "api/api_calls.h"
#include "fakes/await.h"
#include "fakes/fake_clock.h"
#include "fakes/fake_gate.h"
#include "fakes/http_server.h"
#include "socketio/client.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace wxm;
using namespace wxm::fakes;

//! Whatever a server, or somebody in front of it, answers with: no call of the map goes anywhere
//! else, with or without its token.
class RedirectsTest : public QObject {
    Q_OBJECT

private:
    int m_calls = 0;
    int m_arrived = 0;

private Q_SLOTS:
    void everyCall_staysWhereItWasSent_data()
    {
        QTest::addColumn<int>("status");
        for (const int status : {301, 302, 303, 307, 308})
            QTest::addRow("%d", status) << status;
    }
    void everyCall_staysWhereItWasSent()
    {
        QFETCH(int, status);
        HttpServer foreign;
        HttpServer server;
        const auto ids = EndpointMap::builtIn().ids();
        QVERIFY(ids.size() > 30);
        for (const auto &place : {foreign.origin().toEncoded() + "/api/v1/stolen",
                 "//" + foreign.origin().toEncoded().mid(7) + "/stolen"}) {
            server.handler = [&](const Arrival &, QTcpSocket &socket) {
                socket.write(httpAnswer(status, "{}", {"Location: " + place}));
            };
            for (const auto &id : ids) {
                FakeClock clock;
                RestClient rest(clock, {.retryDelaysMs = {}});
                FakeGate gate;
                rest.setTokenGate(&gate);
                rest.setServer(server.origin());
                ApiCalls calls(rest, EndpointMap::builtIn());
                const auto before = server.arrivals.size();
                const auto failed = failureKind(calls.send({.endpoint = id,
                    .ids = {{u"live_id"_s, 7}, {u"comment_id"_s, 8}, {u"user_id"_s, 9},
                        {u"thread_id"_s, 10}, {u"conversation_id"_s, 11}, {u"media_id"_s, 12}},
                    .body = {{u"body"_s, u"planted"_s}}}));
                QVERIFY2(failed >= 0, qPrintable(id));
                QCOMPARE(server.arrivals.size(), before + 1);
                QVERIFY2(!server.arrivals.last().target.contains('{'), qPrintable(id));
                ++m_calls;
            }
        }
        m_arrived += int(foreign.arrivals.size());
        QCOMPARE(foreign.connections, 0);
    }

    void handshake_staysWhereItWasSent_data() { everyCall_staysWhereItWasSent_data(); }
    void handshake_staysWhereItWasSent()
    {
        QFETCH(int, status);
        HttpServer foreign;
        HttpServer server;
        server.handler = [&](const Arrival &, QTcpSocket &socket) {
            socket.write(httpAnswer(
                status, "", {"Location: " + foreign.origin().toEncoded() + "/socket.io/"}));
        };
        for (const auto transport :
            {socketio::TransportKind::WebSocket, socketio::TransportKind::Polling}) {
            socketio::ConnectionOptions options;
            options.url = server.origin();
            options.transports = {transport};
            options.reconnection.enabled = false;
            options.timeoutMs = 5000;
            socketio::Client client(options);
            client.setAuthProvider([] { return QByteArray("{\"token\":\"planted\"}"); });
            int refused = 0;
            connect(&client, &socketio::Client::connectError, this, [&] { ++refused; });
            client.connectToServer();
            QTRY_COMPARE(refused, 1);
            ++m_calls;
        }
        m_arrived += int(foreign.arrivals.size());
        QCOMPARE(foreign.connections, 0);
    }

    void cleanupTestCase()
    {
        qInfo("redirected calls %d, requests at the foreign host %d", m_calls, m_arrived);
        QCOMPARE(m_arrived, 0);
    }
};

QTEST_GUILESS_MAIN(RedirectsTest)
#include "redirects_test.moc"
