// SPDX-License-Identifier: MIT
#include "fakes/sandbox_process.h"
#include "ui/shell/connection_keeper.h"

#include <QElapsedTimer>
#include <QFile>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>

using namespace Qt::StringLiterals;
using namespace wxm;
using State = ConnectionStatus::State;
using Cause = ConnectionStatus::Cause;

namespace {

class MemoryVault final : public TokenVault {
public:
    QFuture<Result<QByteArray>> read(const QString &) override
    {
        return QtFuture::makeReadyFuture(Result<QByteArray>());
    }
    QFuture<Result<Done>> write(const QString &, const QByteArray &) override
    {
        return QtFuture::makeReadyFuture(Result<Done>());
    }
    QFuture<Result<Done>> remove(const QString &) override
    {
        return QtFuture::makeReadyFuture(Result<Done>());
    }
};

//! A middle that lets plain requests through and answers each WebSocket handshake with 400, as a
//! proxy does that knows nothing of upgrades.
class PlainMiddle final : public QObject {
public:
    explicit PlainMiddle(const QUrl &target) : m_target(target)
    {
        connect(&m_server, &QTcpServer::newConnection, this, [this] {
            while (auto *client = m_server.nextPendingConnection())
                serve(client);
        });
        m_server.listen(QHostAddress::LocalHost);
    }
    QUrl url() const { return QUrl(u"http://127.0.0.1:%1"_s.arg(m_server.serverPort())); }
    int refused = 0;

private:
    void serve(QTcpSocket *client)
    {
        auto *server = new QTcpSocket(client);
        connect(client, &QTcpSocket::readyRead, server, [this, client, server] {
            const auto bytes = client->readAll();
            if (bytes.toLower().contains("upgrade: websocket")) {
                ++refused;
                client->write("HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n"
                              "Connection: close\r\n\r\n");
                client->disconnectFromHost();
                return;
            }
            server->write(bytes);
        });
        connect(server, &QTcpSocket::readyRead, client,
            [client, server] { client->write(server->readAll()); });
        connect(client, &QTcpSocket::disconnected, server, &QTcpSocket::abort);
        connect(client, &QTcpSocket::disconnected, client, &QObject::deleteLater);
        connect(server, &QTcpSocket::disconnected, client, &QTcpSocket::disconnectFromHost);
        server->connectToHost(u"127.0.0.1"_s, quint16(m_target.port()));
    }

    QUrl m_target;
    QTcpServer m_server;
};

} // namespace

//! Sign-in and live connection together, against the real socket.io server of the sandbox.
class LiveLinkTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qRegisterMetaType<Session::EndReason>(); }
    void init()
    {
        m_sandbox = std::make_unique<SandboxProcess>();
        QVERIFY(m_sandbox->start());
        begin(m_sandbox->url());
    }
    void cleanup()
    {
        m_out.reset();
        m_keeper.reset();
        m_realtime.reset();
        m_session.reset();
        m_calls.reset();
        m_rest.reset();
        m_sandbox.reset();
    }

    //! A gateway that puts us out as soon as we are there, for 45 s.
    void evictions_areBoundedInSocketsAndRenewals()
    {
        connect(
            m_realtime.get(), &Realtime::statusChanged, this,
            [this] {
                if (m_realtime->status().isConnected())
                    m_sandbox->control(u"drop"_s, {{u"user_id"_s, 2}, {u"how"_s, u"disconnect"_s}});
            },
            Qt::QueuedConnection);
        signIn();
        bool wasSaid = false;
        QElapsedTimer time;
        for (time.start(); time.elapsed() < 45'000; QTest::qWait(100))
            wasSaid = wasSaid || m_realtime->status().cause == Cause::UsedElsewhere;
        m_realtime->disconnect(this);
        const auto sockets = lines("\"t\":\"socket\"", "\"event\":\"connected\"");
        QVERIFY2(sockets >= 3 && sockets <= 8, qPrintable(QString::number(sockets)));
        QCOMPARE(lines("auth.refresh"), 0);
        QCOMPARE(m_out->count(), 0);
        QVERIFY(wasSaid);
        // The person says that this is the place.
        m_keeper->connectHere();
        QTRY_COMPARE_WITH_TIMEOUT(m_realtime->status().state, State::Connected, 5'000);
        qInfo("sockets in 45 s: %d, renewals: 0", int(sockets));
    }

    void gatewayWhoseClockIsBehind_isWaitedFor_data()
    {
        QTest::addColumn<int>("seconds");
        QTest::newRow("3 s") << 3;
        QTest::newRow("9 s") << 9;
    }
    void gatewayWhoseClockIsBehind_isWaitedFor()
    {
        QFETCH(int, seconds);
        m_sandbox->control(u"settings"_s, {{u"gatewaySkew"_s, seconds}});
        signIn();
        QTRY_COMPARE_WITH_TIMEOUT(m_realtime->status().cause, Cause::Refused, 5'000);
        QTRY_COMPARE_WITH_TIMEOUT(m_realtime->status().state, State::Connected, 25'000);
        QCOMPARE(lines("auth.refresh"), 0);
        QCOMPARE(m_out->count(), 0);
    }

    void renewalThatFails_isAskedForMoreAndMoreRarely()
    {
        signIn();
        QTRY_COMPARE(m_realtime->status().state, State::Connected);
        m_sandbox->control(u"fail"_s,
            {{u"id"_s, u"auth.refresh"_s}, {u"status"_s, 500}, {u"count"_s, 1000},
                {u"body"_s, QJsonObject{{u"message"_s, u"The token has been blacklisted"_s}}}});
        m_sandbox->control(u"expire"_s, {{u"user_id"_s, 2}});
        QElapsedTimer time;
        for (time.start(); time.elapsed() < 25'000; QTest::qWait(500))
            std::ignore = m_calls->send({.endpoint = u"lives.list"_s});
        QVERIFY(m_session->isNotRenewed());
        const auto asked = lines("auth.refresh");
        QVERIFY2(asked >= 3 && asked <= 7, qPrintable(QString::number(asked)));
        m_sandbox->control(u"clear-faults"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!m_session->isNotRenewed(), 40'000);
        QCOMPARE(m_out->count(), 0);
        qInfo("renewals asked for in 25 s: %d", int(asked));
    }

    void networkWithoutUpgrades_isCrossedByPolling()
    {
        cleanup();
        m_sandbox = std::make_unique<SandboxProcess>();
        QVERIFY(m_sandbox->start());
        PlainMiddle middle(m_sandbox->url());
        begin(middle.url());
        signIn();
        QTRY_COMPARE_WITH_TIMEOUT(m_realtime->status().state, State::Connected, 10'000);
        QVERIFY(m_realtime->status().isPolling);
        QCOMPARE(middle.refused, 1);
        const auto room = RoomKey::of(LiveId{42});
        m_realtime->rooms().open(room);
        QTRY_COMPARE_WITH_TIMEOUT(m_realtime->rooms().state(room), Rooms::State::Joined, 5'000);
        m_sandbox->control(u"drop"_s, {{u"user_id"_s, 2}, {u"how"_s, u"close"_s}});
        QTRY_VERIFY_WITH_TIMEOUT(!m_realtime->status().isConnected(), 10'000);
        QTRY_COMPARE_WITH_TIMEOUT(m_realtime->status().state, State::Connected, 10'000);
        QCOMPARE(middle.refused, 1); // what is known is not tried again at once
        cleanup();
    }

private:
    void begin(const QUrl &url)
    {
        m_rest = std::make_unique<RestClient>(m_clock);
        m_rest->setServer(url);
        m_calls = std::make_unique<ApiCalls>(*m_rest, EndpointMap::builtIn());
        m_file = std::make_unique<SettingsFile>(m_folder.filePath(u"settings.json"_s));
        m_settings = std::make_unique<Settings>(*m_file);
        m_session = std::make_unique<Session>(*m_calls, m_vault, *m_settings, m_clock);
        m_realtime = std::make_unique<Realtime>(m_clock);
        m_keeper = std::make_unique<ConnectionKeeper>(*m_session, *m_realtime, *m_rest);
        m_out = std::make_unique<QSignalSpy>(m_session.get(), &Session::signedOut);
    }
    void signIn()
    {
        const auto account = m_sandbox->account(0);
        QSignalSpy signedIn(m_session.get(), &Session::signedIn);
        std::ignore =
            m_session->signIn({account[u"phone_code"_s].toString(), account[u"phone"_s].toString(),
                account[u"password"_s].toString(), account[u"user_type"_s].toString(), false});
        QVERIFY(signedIn.wait());
    }
    //! Of the truth log, those that hold all of the words.
    qsizetype lines(const char *word, const char *other = "") const
    {
        QFile file(m_sandbox->truthLog());
        if (!file.open(QIODevice::ReadOnly))
            return -1;
        qsizetype count = 0;
        const auto all = file.readAll().split('\n');
        for (const auto &line : all)
            count += line.contains(word) && line.contains(other)
                && (line.contains("\"t\":\"request\"") || line.contains("\"t\":\"socket\""));
        return count;
    }

    SystemClock m_clock;
    QTemporaryDir m_folder;
    MemoryVault m_vault;
    std::unique_ptr<SandboxProcess> m_sandbox;
    std::unique_ptr<RestClient> m_rest;
    std::unique_ptr<ApiCalls> m_calls;
    std::unique_ptr<SettingsFile> m_file;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<Realtime> m_realtime;
    std::unique_ptr<ConnectionKeeper> m_keeper;
    std::unique_ptr<QSignalSpy> m_out;
};

QTEST_GUILESS_MAIN(LiveLinkTest)
#include "live_link_test.moc"
