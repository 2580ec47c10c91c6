// SPDX-License-Identifier: MIT
#include "fakes/await.h"
#include "fakes/certificates.h"
#include "fakes/fake_clock.h"
#include "fakes/http_server.h"
#include "net/rest_client.h"
#include "socketio/client.h"
#include "socketio/transport_recorder.h"
#include "socketio/websocket_transport.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace wxm;
using namespace wxm::fakes;

namespace {

const auto kToken = "planted.token.value"_ba;

//! A server that speaks TLS 1.0 and nothing newer, as a process, since Qt serves no such thing.
class OldServer {
public:
    OldServer(const Certificates &certificates, const QString &name)
    {
        QTcpServer probe;
        probe.listen(QHostAddress::LocalHost);
        m_port = probe.serverPort();
        probe.close();
        m_process.start(u"openssl"_s,
            {u"s_server"_s, u"-accept"_s, u"127.0.0.1:%1"_s.arg(m_port), u"-key"_s,
                certificates.path(name + u".key"_s), u"-cert"_s,
                certificates.path(name + u".pem"_s), u"-tls1"_s, u"-cipher"_s,
                u"ALL:@SECLEVEL=0"_s});
    }
    ~OldServer()
    {
        m_process.kill();
        m_process.waitForFinished(5000);
    }
    bool isUp()
    {
        return QTest::qWaitFor([this] {
            m_received += m_process.readAll();
            return m_received.contains("ACCEPT");
        });
    }
    QUrl origin() const { return QUrl(u"https://127.0.0.1:%1"_s.arg(m_port)); }
    QByteArray received()
    {
        QTest::qWait(100);
        return m_received += m_process.readAll();
    }

private:
    QProcess m_process;
    QByteArray m_received;
    quint16 m_port = 0;
};

} // namespace

class TlsTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<Certificates> m_certificates;
    int m_refused = 0;
    int m_tokens = 0;

    //! What was said of the last refusals.
    Obstacle m_byRest;
    socketio::Obstacle m_bySocket;

    int askByRest(const QUrl &origin)
    {
        FakeClock clock;
        RestLimits limits;
        limits.retryDelaysMs = {};
        RestClient client(clock, limits);
        client.setServer(origin);
        const auto result = await(client.send({.verb = Verb::Post,
            .path = u"x"_s,
            .headers = {{"Authorization", "Bearer " + kToken}}}));
        if (!result)
            return -2;
        m_byRest = result->has_value() ? Obstacle() : result->error().obstacle;
        return result->has_value() ? -1 : int(result->error().kind);
    }

    //! True if the connection was refused.
    bool askBySocket(QUrl origin, socketio::TransportKind kind = socketio::TransportKind::WebSocket)
    {
        socketio::ConnectionOptions options;
        options.url = origin;
        options.transports = {kind};
        options.reconnection.enabled = false;
        options.timeoutMs = 5000;
        socketio::Client client(options);
        client.setAuthProvider([] { return "{\"token\":\"" + kToken + "\"}"; });
        int refused = 0;
        QObject::connect(&client, &socketio::Client::connectError, &client,
            [&](const socketio::ConnectError &error) {
                m_bySocket = error.obstacle;
                ++refused;
            });
        client.connectToServer();
        return QTest::qWaitFor([&] { return refused > 0; }, 8000) && !client.isConnected();
    }

    //! REST, WebSocket and polling say the same, and who signed it.
    void judge(const QUrl &origin, Obstacle::Kind kind, const QString &signer,
        const std::function<QByteArray()> &received)
    {
        QCOMPARE(askByRest(origin), int(ApiError::Kind::TlsFailed));
        ++m_refused;
        QCOMPARE(m_byRest, (Obstacle{kind, signer}));
        for (const auto transport :
            {socketio::TransportKind::WebSocket, socketio::TransportKind::Polling}) {
            QVERIFY(askBySocket(origin, transport));
            QCOMPARE(int(m_bySocket.kind), int(kind));
            QCOMPARE(m_bySocket.who, signer);
        }
        ++m_refused;
        const auto seen = received();
        m_tokens += int(seen.count(kToken));
        QVERIFY2(!seen.contains("POST") && !seen.contains("GET"), seen.constData());
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_certificates = std::make_unique<Certificates>();
        m_certificates->makeAuthority(u"stranger"_s, u"/CN=Somebody else"_s);
        m_certificates->makeServer({.name = u"good"_s});
        m_certificates->makeServer({.name = u"self-signed"_s, .authority = {}});
        m_certificates->makeServer({.name = u"wrong host"_s,
            .subject = u"/CN=other.example"_s,
            .hosts = u"DNS:other.example"_s});
        m_certificates->makeServer({.name = u"expired"_s, .fromDay = -30, .toDay = -1});
        m_certificates->makeServer({.name = u"not yet valid"_s, .fromDay = 2});
        m_certificates->makeServer({.name = u"unknown authority"_s, .authority = u"stranger"_s});
        // One that Qt knows by serial and name as wrongly issued.
        m_certificates->makeServer({.name = u"revoked by name"_s,
            .subject = u"/CN=*.EGO.GOV.TR"_s,
            .serial = u"0x0827"_s});
        m_certificates->makeServer(
            {.name = u"raced"_s, .subject = u"/CN=two.test"_s, .hosts = u"DNS:two.test"_s});
        QVERIFY2(m_certificates->isUsable(), qPrintable(m_certificates->fault()));
        m_certificates->trustAuthority();
    }

    //! Else the refusals below would prove nothing.
    void goodCertificate_isAccepted()
    {
        HttpServer server(m_certificates->serverConfiguration(u"good"_s));
        QCOMPARE(askByRest(server.origin()), -1);
        QVERIFY(server.rawBytes.contains(kToken));
        QVERIFY(askBySocket(server.origin())); // this server knows no WebSocket, but was reached
        QVERIFY(server.rawBytes.contains("Upgrade: websocket"));
    }

    void fault_isRefusedByRestAndSocket_data()
    {
        using Kind = Obstacle::Kind;
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("signer");
        const auto row = [](const char *name, Kind kind, const QString &signer) {
            QTest::newRow(name) << QString::fromLatin1(name) << int(kind) << signer;
        };
        row("self-signed", Kind::CertificateSelfSigned, u"127.0.0.1"_s);
        row("wrong host", Kind::CertificateWrongName, u"Test authority"_s);
        row("expired", Kind::CertificateExpired, u"Test authority"_s);
        row("not yet valid", Kind::CertificateNotYetValid, u"Test authority"_s);
        row("unknown authority", Kind::CertificateUnknownAuthority, u"Somebody else"_s);
        row("revoked by name", Kind::CertificateRefused, u"Test authority"_s);
    }
    void fault_isRefusedByRestAndSocket()
    {
        QFETCH(QString, name);
        QFETCH(int, kind);
        QFETCH(QString, signer);
        HttpServer server(m_certificates->serverConfiguration(name));
        judge(server.origin(), Obstacle::Kind(kind), signer, [&] { return server.rawBytes; });
    }

    void oldProtocol_isRefusedByRestAndSocket()
    {
        OldServer server(*m_certificates, u"good"_s);
        QVERIFY(server.isUp());
        judge(server.origin(), Obstacle::Kind::TlsTooOld, {}, [&] { return server.received(); });
    }

    //! Where an address was chosen among several, the certificate is checked for the name all the
    //! same.
    void name_isCheckedAlsoWhereAnAddressWasChosen_data()
    {
        QTest::addColumn<QString>("certificate");
        QTest::addColumn<int>("kind");
        QTest::newRow("of the name") << u"raced"_s << int(socketio::Obstacle::Kind::None);
        QTest::newRow("of the address")
            << u"good"_s << int(socketio::Obstacle::Kind::CertificateWrongName);
    }
    void name_isCheckedAlsoWhereAnAddressWasChosen()
    {
        QFETCH(QString, certificate);
        QFETCH(int, kind);
        HttpServer server(m_certificates->serverConfiguration(certificate));
        server.answerWith(httpAnswer(503, "no"));
        socketio::TransportRecorder heard;
        socketio::WebSocketTransport transport(heard,
            [](const QString &, QObject *context,
                const std::function<void(const QHostInfo &)> &found) {
                QHostInfo info;
                info.setAddresses(
                    {QHostAddress(QHostAddress::LocalHost), QHostAddress(QHostAddress::LocalHost)});
                QTimer::singleShot(0, context, [info, found] { found(info); });
            });
        socketio::ConnectionOptions options;
        options.url = server.origin(u"two.test"_s);
        transport.open(options, {}, nullptr);
        QTRY_COMPARE(heard.closed, 1);
        QCOMPARE(int(heard.end.obstacle.kind), kind);
        QCOMPARE(heard.end.httpStatus, kind == 0 ? 503 : 0);
        if (kind == 0)
            QVERIFY(server.arrivals.at(0).header("host").startsWith("two.test"));
    }

    void cleanupTestCase()
    {
        qInfo("TLS faults refused: %d of 14, tokens seen by the servers: %d", m_refused, m_tokens);
        QCOMPARE(m_refused, 14);
        QCOMPARE(m_tokens, 0);
    }
};

QTEST_GUILESS_MAIN(TlsTest)
#include "tls_test.moc"
