// SPDX-License-Identifier: MIT
#include "fakes/fake_clock.h"
#include "fakes/proxies.h"
#include "net/proxy.h"
#include "net/user_agent.h"
#include "realtime/link_probe.h"

#include <QTest>

using namespace wxm;
using namespace wxm::fakes;

namespace {

constexpr ProbeTiming kQuick{.everyMs = 10, .limitMs = 200};

} // namespace

class LinkProbeTest : public QObject {
    Q_OBJECT

    SystemClock m_clock; //!< Where questions and answers over real sockets are counted.

private Q_SLOTS:
    //! An attempt that fails though the server answers is left to its own pace.
    void answer_isToldOnceUntilTheServerWasAway()
    {
        HttpServer server;
        int status = 400;
        server.handler = [&](const Arrival &, QTcpSocket &socket) {
            socket.write(httpAnswer(status, "no"));
        };
        int told = 0;
        LinkProbe probe([&] { ++told; }, m_clock, kQuick);
        probe.start(server.origin());
        QTRY_VERIFY(server.arrivals.size() >= 4);
        QCOMPARE(told, 1);
        status = 502; // a proxy that speaks for a server that is away
        server.arrivals.clear();
        QTRY_VERIFY(server.arrivals.size() >= 3);
        QCOMPARE(told, 1);
        status = 400;
        QTRY_COMPARE(told, 2);
    }

    void server_thatIsSilentIsAway()
    {
        HttpServer server;
        server.handler = [](const Arrival &, QTcpSocket &) {};
        int told = 0;
        LinkProbe probe([&] { ++told; }, m_clock, {.everyMs = 10, .limitMs = 50});
        probe.start(server.origin());
        QTRY_VERIFY(server.arrivals.size() >= 3);
        QCOMPARE(told, 0);
    }

    //! The first line tells all; what follows is not waited for and not kept.
    void answer_isTakenBeforeItsBody()
    {
        HttpServer server;
        server.answerWith("HTTP/1.1 400 No\r\nContent-Length: 100000000\r\n\r\n");
        int told = 0;
        LinkProbe probe([&] { ++told; }, m_clock, kQuick);
        probe.start(server.origin());
        QTRY_COMPARE(told, 1);
    }

    void stop_isAtOnceAndCallsNobody()
    {
        HttpServer server;
        FakeClock clock;
        int told = 0;
        LinkProbe probe([&] { ++told; }, clock, kQuick);
        server.handler = [&](const Arrival &, QTcpSocket &socket) {
            probe.stop();
            socket.write(httpAnswer(400, "no"));
        };
        probe.start(server.origin());
        clock.advanceMs(2 * kQuick.everyMs);
        QTRY_COMPARE(server.arrivals.size(), 1);
        QVERIFY(!probe.isRunning());
        QCOMPARE(clock.waiting(), 0); // neither its pace nor its limit
        // Whether the answer came through or not, this end has closed.
        QTRY_COMPARE(server.findChildren<QTcpSocket *>().size(), 0);
        QCOMPARE(told, 0);
        QCOMPARE(clock.waiting(), 0);
    }

    void question_makesNoSessionAndNamesTheProgram()
    {
        HttpServer server;
        LinkProbe probe([] {}, m_clock, kQuick);
        probe.start(server.origin());
        QTRY_VERIFY(!server.arrivals.isEmpty());
        const auto &asked = server.arrivals.first();
        QCOMPARE(asked.method, QByteArray("GET"));
        QCOMPARE(asked.target, QByteArray("/socket.io/?EIO=4&transport=none"));
        QCOMPARE(asked.header("user-agent"), userAgent());
        QVERIFY(!asked.headers.contains("authorization") && !asked.headers.contains("cookie"));
    }

    //! Qt 6.4 would answer it thousands of times a second, each time a failed sign-in.
    void proxy_thatWantsNtlmIsAskedAFewTimesOnly()
    {
        HttpServer proxy;
        beNtlmProxy(proxy);
        applyProxy(*readProxy(QStringLiteral("127.0.0.1:%1").arg(proxy.port())));
        int told = 0;
        LinkProbe probe([&] { ++told; }, m_clock, {.everyMs = 300, .limitMs = 100'000});
        probe.start(QUrl(QStringLiteral("https://gw.test")));
        QTRY_VERIFY(proxy.arrivals.size() >= 3);
        // Qt would go on over the connection that it has: there is none any more.
        QTRY_COMPARE(proxy.findChildren<QTcpSocket *>().size(), 0);
        QCOMPARE_LE(proxy.arrivals.size(), 12);
        QCOMPARE(told, 0);
        applyProxy({});
    }
};

QTEST_GUILESS_MAIN(LinkProbeTest)
#include "link_probe_test.moc"
