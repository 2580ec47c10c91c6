// SPDX-License-Identifier: MIT
#include "fakes/await.h"
#include "fakes/session_stage.h"
#include "realtime/link_stage.h"
#include "ui/shell/connection_keeper.h"

#include <QSignalSpy>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace wxm;
using namespace wxm::fakes;
using State = ConnectionStatus::State;
using Cause = ConnectionStatus::Cause;

namespace {

//! The sign-in of a real HTTP platform, and a gateway that the test plays.
struct Stage {
    QTemporaryDir folder;
    LinkStage link;
    AuthServer server{link.clock};
    FakeVault vault;
    Program program{link.clock, vault, server.http.origin(), folder.path()};
    Session &session = program.session;
    ConnectionKeeper keeper{session, link.link, program.rest};
    QSignalSpy out{&session, &Session::signedOut};

    bool signIn()
    {
        const bool done = failureKind(session.signIn({.phoneCode = u"966"_s,
                              .phone = u"500000001"_s,
                              .password = u"right"_s,
                              .userType = u"supporter"_s}))
            == -1;
        const bool isKnown = QTest::qWaitFor([&] { return !session.identity().name.isEmpty(); });
        link.settle();
        return done && isKnown;
    }
    void refuse(const std::string &code)
    {
        link.gateway().openSession();
        link.settle();
        link.say("44{\"message\":\"x\",\"data\":{\"code\":\"" + code + "\"}}");
    }
    //! Until the next socket; false if there is none within `ms`.
    bool returns(qint64 ms)
    {
        const int before = link.world->created;
        for (qint64 at = 0; at < ms && link.world->created == before; at += 250)
            link.pass(250);
        return link.world->created > before;
    }
    int created() const { return link.world->created; }
    //! How often the token was renewed; a renewal that is under way, over a real socket, has come
    //! to its end.
    int renewals()
    {
        std::ignore = await(session.freshToken({})); // queues behind it
        link.settle();
        return server.refreshes();
    }
};

} // namespace

class ConnectionKeeperTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { qRegisterMetaType<Session::EndReason>(); }

    void serverDisconnect_renewsNothing()
    {
        Stage s;
        QVERIFY(s.signIn());
        for (int i = 0; i < 4; ++i) {
            s.link.accept();
            s.link.say("41");
            s.returns(70'000);
        }
        QCOMPARE(s.renewals(), 0);
        QCOMPARE(s.out.count(), 0);
        QCOMPARE(s.link.link.status().cause, Cause::UsedElsewhere);
    }

    void newTokenThatTheGatewayDoesNotTake_isTriedAgain_andRestLives_data()
    {
        QTest::addColumn<QString>("code");
        for (const auto *code : {"AUTH_INVALID", "AUTH_FAILED", "AUTH_MISSING", "AUTH_INVALID_SUB"})
            QTest::newRow(code) << QString::fromLatin1(code);
    }
    void newTokenThatTheGatewayDoesNotTake_isTriedAgain_andRestLives()
    {
        QFETCH(QString, code);
        Stage s;
        QVERIFY(s.signIn());
        const auto token = s.session.token();
        for (const int wait : {2'000, 4'000, 8'000}) {
            s.refuse(code.toStdString());
            QCOMPARE(s.link.link.status().cause, Cause::Refused);
            const auto pause = s.link.link.status().nextTryMs - s.link.clock.wallMs();
            QVERIFY2(
                pause >= wait * 3 / 4 && pause <= wait * 5 / 4, qPrintable(QString::number(pause)));
            QVERIFY(s.returns(12'000));
        }
        QCOMPARE(s.session.token(), token);
        QCOMPARE(s.renewals(), 0);
        s.link.accept();
        QVERIFY(s.link.link.status().isConnected());
        QCOMPARE(s.out.count(), 0);
    }

    void tokenThatIsNeverTaken_costsTheLiveLinkOnly()
    {
        Stage s;
        QVERIFY(s.signIn());
        int tries = 0;
        for (qint64 ms = 0; ms < 300'000; ms += 1'000) {
            if (s.created() > tries) {
                s.refuse("AUTH_INVALID");
                ++tries;
                std::ignore = s.renewals();
            }
            s.link.pass(1'000);
        }
        QCOMPARE(s.out.count(), 0);
        QCOMPARE_LE(tries, 10);
        QCOMPARE_LE(s.renewals(), 1);
        QCOMPARE(s.link.link.status().cause, Cause::SignInRefused);
        QCOMPARE(failureKind(s.program.calls.send({.endpoint = u"lives.list"_s})), -1);
    }

    void wordWithoutACode_costsTheLiveLinkOnly()
    {
        Stage s;
        QVERIFY(s.signIn());
        for (int i = 0; i < 6; ++i) {
            s.refuse("SOMETHING_ELSE");
            QVERIFY(s.returns(40'000));
        }
        QCOMPARE(s.renewals(), 0);
        QCOMPARE(s.out.count(), 0);
    }

    void expiredToken_isRenewedOnceAndAtOnce()
    {
        Stage s;
        QVERIFY(s.signIn());
        s.link.clock.advanceMs(60'000);
        const auto old = s.session.token();
        s.refuse("AUTH_EXPIRED");
        QTRY_COMPARE(s.server.refreshes(), 1);
        QTRY_VERIFY(s.session.token() != old);
        QVERIFY(s.returns(1'500));
        // Refused again: the gateway's clock is ahead. No second renewal, no sign-out.
        s.refuse("AUTH_EXPIRED");
        QVERIFY(s.returns(4'000));
        QCOMPARE(s.renewals(), 1);
        QCOMPARE(s.out.count(), 0);
    }

    void connectionThatLasted_makesEverythingAsInTheBeginning_data()
    {
        QTest::addColumn<int>("lastedMs");
        QTest::addColumn<int>("renewals");
        QTest::newRow("not quite") << ConnectionKeeper::kLastedMs - 1'000 << 1;
        QTest::newRow("lasted") << ConnectionKeeper::kLastedMs << 2;
    }
    void connectionThatLasted_makesEverythingAsInTheBeginning()
    {
        QFETCH(int, lastedMs);
        QFETCH(int, renewals);
        Stage s;
        QVERIFY(s.signIn());
        const int first = s.created();
        s.refuse("AUTH_EXPIRED");
        QCOMPARE(s.renewals(), 1);
        QVERIFY(s.created() > first || s.returns(1'500));
        s.link.accept();
        s.link.pass(lastedMs);
        QVERIFY(s.link.link.status().isConnected());
        s.link.say("41");
        QVERIFY(s.returns(70'000));
        s.refuse("AUTH_EXPIRED");
        QCOMPARE(s.renewals(), renewals);
        QCOMPARE(s.out.count(), 0);
    }

    void revokedToken_endsTheSessionIfItsSuccessorIsRevokedToo()
    {
        Stage s;
        QVERIFY(s.signIn());
        const auto old = s.session.token();
        s.refuse("AUTH_REVOKED");
        QTRY_COMPARE(s.server.refreshes(), 1);
        QTRY_VERIFY(s.session.token() != old);
        QVERIFY(s.returns(1'500));
        QCOMPARE(s.out.count(), 0);
        s.refuse("AUTH_REVOKED");
        QCOMPARE(s.out.count(), 1);
        QCOMPARE(s.out.first().first().value<Session::EndReason>(), Session::EndReason::Revoked);
    }

    void joinThatMissesTheToken_renewsItOnceAMinute()
    {
        Stage s;
        QVERIFY(s.signIn());
        const auto old = s.session.token();
        s.link.accept();
        s.link.link.rooms().open(RoomKey::of(LiveId{42}));
        s.link.settle();
        const auto refuseJoin = [&] {
            const auto joins = s.link.emitted(u"live.join"_s);
            for (const auto &join : joins)
                s.link.answer(join, R"({"ok":false,"code":"AUTH_MISSING"})");
            return joins.size();
        };
        QCOMPARE(refuseJoin(), 1);
        QTRY_COMPARE(s.server.refreshes(), 1);
        QTRY_VERIFY(s.session.token() != old);
        QVERIFY(s.returns(1'500)); // signs in anew with the new token
        s.link.accept();
        qsizetype joins = 0;
        for (int i = 0; i < 40; ++i) {
            joins += refuseJoin();
            s.link.pass(1'000);
            QCOMPARE(s.renewals(), 1);
        }
        QCOMPARE_GE(joins, 2);
        QCOMPARE_LE(joins, 6);
        QCOMPARE(s.created(), 2);
        // A minute after the first one it is worth another one.
        s.link.clock.advanceMs(ConnectionKeeper::kDoubtPauseMs);
        Q_EMIT s.link.link.tokenDoubted(u"AUTH_MISSING"_s);
        QCOMPARE(s.renewals(), 2);
    }

    void callThatCannotReachTheServer_doubtsTheLiveConnection()
    {
        Stage s;
        QVERIFY(s.signIn());
        s.link.accept();
        QVERIFY(s.link.link.status().isConnected());
        Q_EMIT s.program.rest.reachedServer(false);
        s.link.settle();
        s.link.pass(4'000);
        QVERIFY(!s.link.link.status().isConnected());
    }
};

QTEST_GUILESS_MAIN(ConnectionKeeperTest)
#include "connection_keeper_test.moc"
