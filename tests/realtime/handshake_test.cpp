// SPDX-License-Identifier: MIT
#include "base/clock.h"
#include "fakes/http_server.h"
#include "realtime/realtime.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace wxm;
using namespace wxm::fakes;

namespace {

const auto kToken = "head.c2VjcmV0LW9mLWEtcGVyc29u.tail"_ba;

//! Opens a session of plain requests, takes what is posted, and lets all else wait.
void answerPolling(const Arrival &arrival, QTcpSocket &socket)
{
    const QList<QByteArray> plain{"Content-Type: text/plain; charset=UTF-8"};
    if (arrival.method == "POST")
        socket.write(httpAnswer(200, "ok", plain));
    else if (arrival.target.contains("transport=polling") && !arrival.target.contains("sid="))
        socket.write(httpAnswer(200,
            R"(0{"sid":"s1","upgrades":[],"pingInterval":25000,"pingTimeout":20000,)"
            R"("maxPayload":1000000})",
            plain));
}

} // namespace

//! What a live connection says of its token on the wire, as a server or a proxy hears it.
class HandshakeTest : public QObject {
    Q_OBJECT

    SystemClock m_clock;

private Q_SLOTS:
    void token_isInNoAddressAndNoHeader_data()
    {
        QTest::addColumn<bool>("isPolling");
        QTest::newRow("WebSocket") << false;
        QTest::newRow("plain requests") << true;
    }
    void token_isInNoAddressAndNoHeader()
    {
        QFETCH(bool, isPolling);
        HttpServer server;
        server.handler = answerPolling;
        Realtime realtime(m_clock);
        realtime.connectTo(
            {.url = server.origin(),
                .transport = isPolling ? LiveTransport::Polling : LiveTransport::Automatic},
            kToken);
        const auto isInABody = [&server] {
            return std::any_of(server.arrivals.cbegin(), server.arrivals.cend(),
                [](const Arrival &one) { return one.body.contains(kToken); });
        };
        if (isPolling) {
            QTRY_VERIFY(isInABody()); // it is sent, in the packet that signs in
        } else {
            QTRY_VERIFY(!server.arrivals.isEmpty());
            QCOMPARE(server.arrivals.first().header("upgrade").toLower(), "websocket"_ba);
        }
        for (const auto &arrival : std::as_const(server.arrivals)) {
            QVERIFY2(!arrival.target.contains(kToken), arrival.target.constData());
            QVERIFY2(!arrival.target.contains("token="), arrival.target.constData());
            QVERIFY(!arrival.headers.contains("authorization"));
            QVERIFY(!arrival.headers.contains("cookie"));
            for (auto it = arrival.headers.cbegin(); it != arrival.headers.cend(); ++it)
                QVERIFY2(!it.value().contains(kToken), it.key().constData());
        }
    }
};

QTEST_GUILESS_MAIN(HandshakeTest)
#include "handshake_test.moc"
