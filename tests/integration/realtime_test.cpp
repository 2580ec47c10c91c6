// SPDX-License-Identifier: MIT
#include "fakes/sandbox_process.h"
#include "realtime/realtime.h"
#include "session/session.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace wxm;
using State = ConnectionStatus::State;

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

//! Counts what arrives, on the thread it is delivered on.
class CountingSink final : public EventSink {
public:
    void decode(std::string_view json) override
    {
        m_inbox.push(QByteArray(json.data(), qsizetype(json.size())));
    }
    void deliver() override
    {
        for (auto &event : m_inbox.take().events)
            events.append(event);
    }
    QList<QByteArray> events;

private:
    Inbox<QByteArray> m_inbox;
};

} // namespace

//! Session, RestClient and Realtime against the real socket.io server of the sandbox.
class RealtimeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_sandbox = std::make_unique<SandboxProcess>();
        QVERIFY(m_sandbox->start());
        m_rest = std::make_unique<RestClient>(m_clock);
        m_rest->setServer(m_sandbox->url());
        m_calls = std::make_unique<ApiCalls>(*m_rest, EndpointMap::builtIn());
        m_file = std::make_unique<SettingsFile>(m_folder.filePath(u"settings.json"_s));
        m_settings = std::make_unique<Settings>(*m_file);
        m_session = std::make_unique<Session>(*m_calls, m_vault, *m_settings, m_clock);
        m_realtime = std::make_unique<Realtime>(m_clock);
        m_live = std::make_shared<CountingSink>();
        m_realtime->addSink("live"_ba, m_live);
        signIn();
    }
    void cleanup()
    {
        m_realtime.reset();
        m_session.reset();
        m_calls.reset();
        m_rest.reset();
        m_sandbox.reset();
    }

    void roomsAndPresence_comeBackAfterADrop()
    {
        QSignalSpy joined(&m_realtime->rooms(), &Rooms::joined);
        const RoomKey live = RoomKey::of(LiveId{7});
        m_realtime->rooms().open(live);
        m_realtime->presence().watch({UserId{12}, UserId{3}});
        m_realtime->connectTo(m_sandbox->url(), m_session->token());
        QTRY_COMPARE(m_realtime->status().state, State::Connected);
        QTRY_COMPARE(m_realtime->rooms().state(live), Rooms::State::Joined);
        QTRY_VERIFY(m_realtime->presence().isOnline(UserId{12}).has_value());

        QSignalSpy back(m_realtime.get(), &Realtime::reconnected);
        m_sandbox->control(u"drop"_s, {{u"user_id"_s, 2}, {u"how"_s, u"cut"_s}});
        QTRY_COMPARE(back.size(), 1);
        QTRY_COMPARE(m_realtime->rooms().state(live), Rooms::State::Joined);
        QTRY_VERIFY(m_realtime->presence().isOnline(UserId{12}).has_value());
        QCOMPARE(joined.size(), 2);
        QVERIFY(!joined.at(0).at(1).toBool());
        QVERIFY(joined.at(1).at(1).toBool()); // told that events may be missing

        m_sandbox->control(u"push"_s,
            {{u"room"_s, u"live.%1"_s.arg(live.id)}, {u"event"_s, u"live"_s},
                {u"payload"_s, QJsonObject{{u"event"_s, u"live.share"_s}}}});
        QTRY_COMPARE(m_live->events.size(), 1);
    }

    void foreignConversation_isForbiddenNotAnError()
    {
        const RoomKey room = RoomKey::of(ConversationId{999'999});
        m_realtime->rooms().open(room);
        m_realtime->connectTo(m_sandbox->url(), m_session->token());
        QTRY_COMPARE(m_realtime->rooms().state(room), Rooms::State::Forbidden);
        QCOMPARE(m_realtime->status().state, State::Connected);
    }

    void unreachableServer_isOfflineWithANextTry()
    {
        m_realtime->connectTo(m_sandbox->url(), m_session->token());
        QTRY_COMPARE(m_realtime->status().state, State::Connected);
        m_sandbox->control(u"network"_s, {{u"mode"_s, u"refuse"_s}});
        QTRY_COMPARE_WITH_TIMEOUT(m_realtime->status().state, State::Offline, 15'000);
        m_sandbox->control(u"network"_s, {{u"mode"_s, u"up"_s}});
        m_realtime->retryNow();
        QTRY_COMPARE_WITH_TIMEOUT(m_realtime->status().state, State::Connected, 15'000);
    }

    void refusedToken_isSaidWithItsCode()
    {
        QSignalSpy refused(m_realtime.get(), &Realtime::refused);
        m_realtime->connectTo(m_sandbox->url(), "a.b.c"_ba);
        QTRY_COMPARE(refused.size(), 1);
        QCOMPARE(refused.at(0).at(0).value<ConnectRefusal>().code, u"AUTH_INVALID"_s);
    }

    void signOut_endsTheConnection()
    {
        m_realtime->connectTo(m_sandbox->url(), m_session->token());
        QTRY_COMPARE(m_realtime->status().state, State::Connected);
        m_realtime->disconnectFrom();
        QCOMPARE(m_realtime->status().state, State::SignedOut);
        QTRY_COMPARE(m_sandbox->query(u"gateway"_s).toObject()[u"sockets"_s].toArray().size(), 0);
    }

private:
    void signIn()
    {
        const auto account = m_sandbox->account(0);
        QSignalSpy signedIn(m_session.get(), &Session::signedIn);
        std::ignore =
            m_session->signIn({account[u"phone_code"_s].toString(), account[u"phone"_s].toString(),
                account[u"password"_s].toString(), account[u"user_type"_s].toString(), false});
        QVERIFY(signedIn.wait());
        QCOMPARE(m_session->identity().id, UserId{2});
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
    std::shared_ptr<CountingSink> m_live;
};

QTEST_GUILESS_MAIN(RealtimeTest)
#include "realtime_test.moc"
