// SPDX-License-Identifier: MIT
#include "fakes/await.h"
#include "fakes/certificates.h"
#include "fakes/fake_clock.h"
#include "fakes/http_server.h"
#include "faults/figures.h"
#include "net/rest_client.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace wxm;
using namespace wxm::fakes;

namespace {

//! A few rounds show the same fault as all, since Qt repeats every one.
int rounds() { return counted(500, 20); }

} // namespace

//! A server that takes the whole request and closes without a word: Qt alone repeats it.
class OneShotTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<Certificates> m_certificates;
    int m_sent = 0;
    int m_arrived = 0;

private Q_SLOTS:
    void initTestCase()
    {
        m_certificates = std::make_unique<Certificates>();
        m_certificates->makeServer({.name = u"good"_s});
        QVERIFY2(m_certificates->isUsable(), qPrintable(m_certificates->fault()));
        m_certificates->trustAuthority();
    }

    void r3_changeArrivesOnce_data()
    {
        QTest::addColumn<bool>("tls");
        QTest::addColumn<bool>("warm");
        QTest::addColumn<int>("verb");
        QTest::addColumn<QByteArray>("body");
        for (const bool tls : {false, true})
            for (const bool warm : {false, true})
                for (const auto &[name, verb, body] :
                    {std::tuple("POST with a body", Verb::Post, R"({"body":"hello"})"_ba),
                        std::tuple("POST without one", Verb::Post, ""_ba),
                        std::tuple("PATCH", Verb::Patch, R"({"status":"open"})"_ba),
                        std::tuple("DELETE", Verb::Delete, ""_ba)})
                    QTest::addRow("%s, %s, %s", name, tls ? "TLS" : "http", warm ? "warm" : "fresh")
                        << tls << warm << int(verb) << body;
    }
    void r3_changeArrivesOnce()
    {
        QFETCH(bool, tls);
        QFETCH(bool, warm);
        QFETCH(int, verb);
        QFETCH(QByteArray, body);
        HttpServer server(
            tls ? m_certificates->serverConfiguration(u"good"_s) : QSslConfiguration());
        server.handler = [](const Arrival &arrival, QTcpSocket &socket) {
            if (arrival.path().endsWith("/warm"))
                socket.write(httpAnswer(200, "{}"));
            else
                socket.disconnectFromHost();
        };
        FakeClock clock;
        RestClient client(clock);
        client.setServer(server.origin());
        for (int round = 0; round < rounds(); ++round) {
            if (warm)
                QCOMPARE(failureKind(client.send({.verb = Verb::Post, .path = u"warm"_s})), -1);
            const auto end =
                client.send({.verb = Verb(verb), .path = u"lives/7/act"_s, .body = body});
            QCOMPARE(failureKind(end), int(ApiError::Kind::Ambiguous));
        }
        QCOMPARE(server.count(verb == int(Verb::Delete) ? "DELETE"
                         : verb == int(Verb::Patch)     ? "PATCH"
                                                        : "POST",
                     "lives/7/act"),
            rounds());
        m_sent += rounds();
        m_arrived += int(std::count_if(server.arrivals.begin(), server.arrivals.end(),
            [](const Arrival &arrival) { return arrival.path().endsWith("/act"); }));
        for (const auto &arrival : std::as_const(server.arrivals))
            if (!arrival.path().endsWith("/warm"))
                QCOMPARE(
                    arrival.body, body.isEmpty() && verb != int(Verb::Delete) ? "{}"_ba : body);
    }

    //! Qt asks again by itself and takes what it has for the answer, one time in ten.
    void read_ofAnAnswerThatIsCutIsAskedAgain_data()
    {
        QTest::addColumn<QByteArray>("cut");
        QTest::newRow("by its length")
            << "HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n{\"data\":["_ba;
        QTest::newRow("in its chunks")
            << "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n9\r\n{\"data\":[\r\n"_ba;
        QTest::newRow("before its head") << ""_ba;
    }
    void read_ofAnAnswerThatIsCutIsAskedAgain()
    {
        QFETCH(QByteArray, cut);
        HttpServer server;
        bool isCut = false;
        server.handler = [&](const Arrival &, QTcpSocket &socket) {
            isCut = !isCut;
            if (!isCut) {
                socket.write(httpAnswer(200, R"({"data":[]})"));
                return;
            }
            socket.write(cut);
            socket.flush();
            socket.disconnectFromHost();
        };
        FakeClock clock;
        RestLimits limits;
        limits.retryDelaysMs = {1, 1, 1};
        RestClient client(clock, limits);
        client.setServer(server.origin());
        for (int round = 0; round < rounds(); ++round) {
            auto end = client.send({.path = u"support"_s});
            QVERIFY(await(end));
            QVERIFY2(end.result().has_value(), qPrintable(QString::number(round)));
            QCOMPARE(end.result()->body, R"({"data":[]})"_ba);
        }
        QCOMPARE(server.count("GET", "support"), 2 * rounds()); // nobody but us asked again
    }

    void cleanupTestCase()
    {
        figure("R3",
            {u"%1 changes of 4 kinds, fresh and warm, http and TLS, to a server that closes without a word"_s
                    .arg(m_sent),
                u"%1 arrived"_s.arg(m_arrived)});
        QCOMPARE(m_arrived, m_sent);
    }
};

QTEST_GUILESS_MAIN(OneShotTest)
#include "one_shot_test.moc"
