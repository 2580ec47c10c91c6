// SPDX-License-Identifier: MIT
#include "session/session_fixture.h"
#include "session/vault_key.h"

class SessionRenewalTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    // ---- refreshing

    void expiry_isRefreshedOnceForManyCalls()
    {
        Stage s;
        QVERIFY(s.signIn());
        const auto rounds = qMax(10, qEnvironmentVariableIntValue("WXM_ROUNDS"));
        int lost = 0;
        QSignalSpy out(&s.session, &Session::signedOut);
        for (int round = 0; round < rounds; ++round) {
            const auto before = s.server.refreshes();
            s.server.expireAll();
            QList<QFuture<Result<QByteArray>>> calls;
            for (int i = 0; i < 100; ++i)
                calls.append(i % 5 ? s.call()
                                   : s.program.calls.send({.endpoint = u"support.send"_s,
                                       .ids = {{u"thread_id"_s, 5}},
                                       .body = {{u"body"_s, u"hi"_s}}}));
            // The socket hears AUTH_EXPIRED at the same moment.
            const auto socket = s.session.freshToken(s.session.token());
            for (const auto &call : calls)
                lost += failureKind(call) != -1;
            QCOMPARE(failureKind(socket), -1);
            QCOMPARE(s.server.refreshes() - before, 1);
        }
        QCOMPARE(lost, 0);
        QCOMPARE(out.count(), 0);
        qInfo("rounds %d, calls %d, refreshes %d, sign-outs %d, lost calls %d", rounds,
            rounds * 100, s.server.refreshes(), int(out.count()), lost);
    }

    void lateRefusalOfAnOldToken_takesTheNewOne()
    {
        Stage s;
        QVERIFY(s.signIn());
        const auto old = s.session.token();
        s.server.expireAll();
        QCOMPARE(failureKind(s.call()), -1);
        const auto token = await(s.session.freshToken(old));
        QVERIFY(token && *token);
        QCOMPARE(**token, s.session.token());
        QCOMPARE(s.server.refreshes(), 1);
    }

    void callsQueueWhileARefreshRuns()
    {
        Stage s;
        QVERIFY(s.signIn());
        const auto held = s.session.freshToken(s.session.token());
        const auto other = s.session.freshToken({});
        QVERIFY(!other.isFinished());
        const auto token = await(other);
        QVERIFY(token && *token);
        QCOMPARE(**token, s.session.token());
        QCOMPARE(failureKind(held), -1);
    }

    void newToken_isStoredAndAnnounced()
    {
        Stage s;
        QVERIFY(s.signIn());
        QTRY_VERIFY(s.session.isStored());
        QSignalSpy changed(&s.session, &Session::tokenChanged);
        s.server.expireAll();
        QCOMPARE(failureKind(s.call()), -1);
        QCOMPARE(changed.count(), 1);
        QTRY_COMPARE(s.vault.secrets.value(s.key()), s.session.token());
    }

    void refusedRefresh_endsTheSessionOnce_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::newRow("401") << httpAnswer(401, "{}");
        QTest::newRow("403") << httpAnswer(403, "{}");
        QTest::newRow("422") << httpAnswer(422, "{}");
        QTest::newRow("400") << httpAnswer(400, "{}");
        QTest::newRow("an envelope that says no")
            << httpAnswer(200, R"({"status":false,"message":"No."})");
    }
    void refusedRefresh_endsTheSessionOnce()
    {
        QFETCH(QByteArray, answer);
        Stage s;
        QVERIFY(s.signIn());
        QTRY_VERIFY(s.session.isStored());
        s.server.expireAll();
        s.server.refreshAnswer = answer;
        QSignalSpy out(&s.session, &Session::signedOut);
        QList<QFuture<Result<QByteArray>>> calls;
        for (int i = 0; i < 20; ++i)
            calls.append(s.call());
        for (const auto &call : calls) {
            const auto kind = failureKind(call);
            QVERIFY(kind == int(Kind::Unauthorized) || kind == int(Kind::Cancelled));
        }
        QCOMPARE(out.count(), 1);
        QCOMPARE(out.at(0).at(0).value<Session::EndReason>(), Session::EndReason::Expired);
        QCOMPARE(s.server.refreshes(), 1);
        QTRY_VERIFY(s.vault.secrets.isEmpty());
    }

    void revokedToken_saysSo()
    {
        Stage s;
        QVERIFY(s.signIn());
        s.server.revokeAll();
        s.session.suspectRevoked();
        QSignalSpy out(&s.session, &Session::signedOut);
        QVERIFY(await(s.session.freshToken(s.session.token())));
        QCOMPARE(out.count(), 1);
        QCOMPARE(out.at(0).at(0).value<Session::EndReason>(), Session::EndReason::Revoked);
    }

    void unreachableRefresh_keepsTheSession_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::newRow("500") << httpAnswer(500, R"({"message":"Oops."})");
        QTest::newRow("503 as HTML") << httpAnswer(503, "<html>");
        QTest::newRow("a web page") << httpAnswer(200, "<html>");
        QTest::newRow("no token") << httpAnswer(200, R"({"data":{}})");
        QTest::newRow("a token of the past")
            << AuthServer::tokenAnswer(makeToken(12, 0, qint64{1700000000000}));
        QTest::newRow("a redirect") << httpAnswer(302, "", {"Location: /login"});
    }
    void unreachableRefresh_keepsTheSession()
    {
        QFETCH(QByteArray, answer);
        Stage s;
        QVERIFY(s.signIn());
        s.server.expireAll();
        s.server.refreshAnswer = answer;
        QSignalSpy out(&s.session, &Session::signedOut);
        const auto kind = failureKind(s.call());
        QVERIFY2(kind == int(Kind::Server) || kind == int(Kind::Offline)
                || kind == int(Kind::Unavailable),
            qPrintable(QString::number(kind)));
        QCOMPARE(s.server.refreshes(), 3);
        QCOMPARE(s.session.state(), Session::State::SignedIn);
        QCOMPARE(out.count(), 0);
        // Back again: the same session goes on, as soon as the pause is over.
        s.server.refreshAnswer.clear();
        s.clock.advanceMs(6'000);
        QCOMPARE(failureKind(s.call()), -1);
        QVERIFY(!s.session.isNotRenewed());
    }

    void failedRenewal_isNotAskedForByEachCall()
    {
        Stage s;
        QVERIFY(s.signIn());
        s.server.expireAll();
        s.server.refreshAnswer = httpAnswer(500, "");
        QSignalSpy told(&s.session, &Session::renewalChanged);
        QVERIFY(failureKind(s.call()) >= 0);
        QVERIFY(s.session.isNotRenewed());
        QVERIFY(s.session.nextRenewalMs() > s.clock.wallMs());
        QCOMPARE(told.count(), 1);
        const int before = s.server.refreshes();
        for (int i = 0; i < 30; ++i)
            QVERIFY(failureKind(s.call()) >= 0);
        QCOMPARE(s.server.refreshes(), before);
        s.clock.advanceMs(6'000);
        QVERIFY(failureKind(s.call()) >= 0);
        QCOMPARE(s.server.refreshes(), before + 1); // one question now, no longer three
    }

    void renewalThatFailsForAMinute_looksIntoTheKeychain_thenAsksToSignIn_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::newRow("500") << httpAnswer(500, R"({"message":"The token has been blacklisted"})");
        QTest::newRow("404") << httpAnswer(404, "{}");
        QTest::newRow("a web page") << httpAnswer(200, "<html>");
    }
    void renewalThatFailsForAMinute_looksIntoTheKeychain_thenAsksToSignIn()
    {
        QFETCH(QByteArray, answer);
        Stage s;
        QVERIFY(s.signIn());
        QTRY_VERIFY(s.session.isStored());
        s.server.expireAll();
        s.server.refreshAnswer = answer;
        QSignalSpy out(&s.session, &Session::signedOut);
        int asked = 0;
        for (int second = 0; second < 59; ++second) {
            failureKind(s.call());
            asked = s.server.refreshes();
            QCOMPARE(out.count(), 0);
            s.clock.advanceMs(1'000);
        }
        QCOMPARE_LE(asked, 8);
        s.clock.advanceMs(20'000);
        failureKind(s.call());
        QTRY_COMPARE(out.count(), 1);
        QCOMPARE(out.at(0).at(0).value<Session::EndReason>(), Session::EndReason::NotRenewed);
    }

    void renewalThatFailsForAMinute_takesWhatTheKeychainHas()
    {
        Stage s;
        QVERIFY(s.signIn());
        QTRY_VERIFY(s.session.isStored());
        s.server.expireAll();
        s.server.refreshAnswer = httpAnswer(500, "");
        failureKind(s.call());
        s.clock.advanceMs(30'000);
        // Another program of this account has renewed it by another way.
        const auto newer = s.server.issue();
        s.vault.secrets[s.key()] = newer;
        s.clock.advanceMs(31'000);
        failureKind(s.call());
        QTRY_COMPARE(s.session.token(), newer);
        QCOMPARE(failureKind(s.call()), -1);
        QVERIFY(!s.session.isNotRenewed());
    }

    void renewalThatFailsForAMinute_keepsATokenThatWorks()
    {
        Stage s;
        QVERIFY(s.signIn());
        s.server.refreshAnswer = httpAnswer(500, "");
        QSignalSpy out(&s.session, &Session::signedOut);
        // One endpoint says 401 whatever the token is; the others take it.
        const auto odd = [&] { return failureKind(s.session.freshToken(s.session.token())); };
        QVERIFY(odd() >= 0);
        for (int i = 0; i < 4; ++i) {
            s.clock.advanceMs(30'000);
            odd();
        }
        // At the sign-in, and after a minute: the server takes the token.
        QCOMPARE_GE(s.server.http.count("GET", "general/auth/me"), 2);
        QCOMPARE(failureKind(s.call()), -1); // behind all that was asked before
        QCOMPARE(out.count(), 0);
        QCOMPARE(s.session.state(), Session::State::SignedIn);
    }

    void tokenAge_isThatOfTheTokenOfThisRun()
    {
        Stage s;
        QVERIFY(s.signIn());
        s.clock.advanceMs(5'000);
        QCOMPARE(s.session.tokenAgeMs(), 5'000);
        s.server.expireAll();
        QCOMPARE(failureKind(s.call()), -1);
        QCOMPARE(s.session.tokenAgeMs(), 0);
    }

    void absentRefresh_isNoReasonToEndAGoodToken()
    {
        Stage s;
        s.server.lifeMs = 100000;
        QVERIFY(s.signIn());
        s.server.refreshAnswer = httpAnswer(404, "{}");
        s.clock.advanceMs(90000);
        QTRY_COMPARE_GE(s.server.refreshes(), 1);
        QCOMPARE(failureKind(s.call()), -1);
        QCOMPARE(s.session.state(), Session::State::SignedIn);
    }

    void aheadRefreshThatFails_leavesTheOldTokenInUse()
    {
        Stage s;
        s.server.lifeMs = 100000;
        QVERIFY(s.signIn());
        s.server.refreshAnswer = httpAnswer(500, "");
        s.clock.advanceMs(90000);
        QTRY_COMPARE_GE(s.server.refreshes(), 1);
        QCOMPARE(failureKind(s.call()), -1); // queued behind the refresh that fails
        QCOMPARE(s.server.refreshes(), 3);
    }

    void ahead_refreshesAtFourFifthsOfTheLife()
    {
        Stage s;
        QVERIFY(s.signIn());
        s.clock.advanceMs(qint64(double(s.server.lifeMs) * 0.74));
        QCOMPARE(s.renewals(), 0);
        s.clock.advanceMs(qint64(double(s.server.lifeMs) * 0.12));
        QCOMPARE(s.renewals(), 1);
        QCOMPARE(failureKind(s.call()), -1);
        QCOMPARE(s.server.http.count("GET", "admin/lives"), 1); // nobody met a 401
    }

    void ahead_neverLoops_data()
    {
        QTest::addColumn<qint64>("lifeMs");
        QTest::newRow("a second") << qint64{1000};
        QTest::newRow("a minute") << qint64{60000};
        QTest::newRow("ten minutes") << qint64{600000};
    }
    void ahead_neverLoops()
    {
        QFETCH(qint64, lifeMs);
        Stage s;
        s.server.lifeMs = lifeMs;
        QVERIFY(s.signIn());
        int most = 0;
        for (int half = 0; half < 20; ++half) { // 20 times 30 s
            const int before = s.renewals();
            for (int i = 0; i < 10; ++i) {
                s.clock.advanceMs(3000);
                std::ignore = s.renewals();
            }
            most = std::max(most, s.renewals() - before);
        }
        QCOMPARE_LE(most, 2); // one in 30 s, and one at the seam of two windows
        QCOMPARE_GE(most, 1);
    }

    void clockThatIsWrong_worksAsARightOne_data()
    {
        QTest::addColumn<qint64>("aheadMs");
        QTest::newRow("three hours ahead") << qint64{10800000};
        QTest::newRow("two days ahead") << qint64{172800000};
        QTest::newRow("three hours behind") << qint64{-10800000};
    }
    void clockThatIsWrong_worksAsARightOne()
    {
        QFETCH(qint64, aheadMs);
        Stage s;
        s.server.aheadMs = aheadMs;
        QVERIFY(s.signIn());
        QTRY_VERIFY(s.session.isStored());
        s.clock.advanceMs(qint64(double(s.server.lifeMs) * 0.74));
        QCOMPARE(s.renewals(), 0);
        s.clock.advanceMs(qint64(double(s.server.lifeMs) * 0.12));
        QCOMPARE(s.renewals(), 1);

        QVERIFY(s.program.disk.flush(5'000));
        Program second(s.clock, s.vault, s.server.http.origin(), s.folder.path());
        second.session.resume();
        QTRY_COMPARE(second.session.state(), Session::State::SignedIn);
        QCOMPARE(failureKind(second.calls.send({.endpoint = u"lives.list"_s})), -1);
        QTRY_COMPARE(s.vault.secrets.value(s.key()), second.session.token());
        // Ahead, the second one has renewed at once what looked old to it, and ended our token.
        QCOMPARE(failureKind(s.call()), -1);
        QCOMPARE(s.session.token(), second.session.token());
        QCOMPARE(s.session.state(), Session::State::SignedIn);
    }

    void clockThatJumps_neverLoops_data()
    {
        QTest::addColumn<qint64>("ms");
        QTest::newRow("a day back") << qint64{-86400000};
        QTest::newRow("a day ahead") << qint64{86400000};
        QTest::newRow("ten years ahead") << qint64{315360000000};
    }
    void clockThatJumps_neverLoops()
    {
        QFETCH(qint64, ms);
        Stage s;
        QVERIFY(s.signIn());
        const auto issued = s.session.token();
        s.server.http.handler = [issued](const Arrival &, QTcpSocket &socket) {
            socket.write(AuthServer::tokenAnswer(issued)); // the server's clock did not jump
        };
        s.clock.jumpMs(ms);
        s.clock.advanceMs(SessionLimits().tickMs); // the next look at the clock sees it
        const int expected = ms > 0 ? 1 : 0;
        QCOMPARE(s.renewals(), expected);
        for (int second = 0; second < 29; ++second) {
            s.clock.advanceMs(1'000);
            QCOMPARE(s.renewals(), expected);
        }
        QCOMPARE(s.session.state(), Session::State::SignedIn);
    }

    void refreshOfAnEarlierSession_isDropped()
    {
        Stage s;
        QVERIFY(s.signIn());
        QTcpSocket *pending = nullptr;
        const auto serve = s.server.http.handler;
        s.server.http.handler = [&](const Arrival &arrival, QTcpSocket &socket) {
            if (arrival.path().endsWith("token/refresh"))
                pending = &socket;
            else
                serve(arrival, socket);
        };
        const auto waiting = s.session.freshToken(s.session.token());
        QTRY_VERIFY(pending);
        s.session.signOut();
        QCOMPARE(failureKind(waiting), int(Kind::Unauthorized));
        QCOMPARE(failureKind(s.session.signIn(right())), -1);
        const auto mine = s.session.token();
        pending->write(AuthServer::tokenAnswer(s.server.issue(99)));
        QTRY_COMPARE(s.session.identity().name, u"Noura"_s);
        QCOMPARE(failureKind(s.call()), -1);
        QCOMPARE(s.session.token(), mine);
    }

    //! The one that was quicker has the new token from the server, and its keychain is slow.
    void secondProgram_waitsForWhatTheFirstIsStoring()
    {
        Stage s;
        QVERIFY(s.signIn());
        QTRY_VERIFY(s.session.isStored());
        const auto renewed = s.server.issue();
        s.server.revokeAll(); // but for this one, see below
        int looks = s.vault.reads;
        s.vault.whenRead = [&] {
            if (s.vault.reads - looks == 2) { // the first look has found nothing new
                s.server.good.insert(renewed);
                s.vault.secrets.insert(s.key(), renewed);
            }
        };
        QSignalSpy out(&s.session, &Session::signedOut);
        QCOMPARE(failureKind(s.call()), -1);
        QCOMPARE(s.session.token(), renewed);
        QCOMPARE(out.count(), 0);
    }

    void secondProgram_takesOverWhatTheFirstRenewed()
    {
        Stage s;
        QVERIFY(s.signIn());
        QTRY_VERIFY(s.session.isStored());
        QVERIFY(s.program.disk.flush(5'000));
        Program second(s.clock, s.vault, s.server.http.origin(), s.folder.path());
        second.session.resume();
        QTRY_COMPARE(second.session.state(), Session::State::SignedIn);
        QSignalSpy firstOut(&s.session, &Session::signedOut);
        QSignalSpy secondOut(&second.session, &Session::signedOut);
        for (int round = 0; round < 10; ++round) {
            auto &one = round % 2 ? second : s.program;
            auto &other = round % 2 ? s.program : second;
            s.server.expireAll();
            const auto ask = [](Program &program) {
                return failureKind(program.calls.send({.endpoint = u"lives.list"_s}));
            };
            QCOMPARE(ask(one), -1); // renews, which ends the token of the other
            QTRY_COMPARE(s.vault.secrets.value(s.key()), one.session.token());
            QCOMPARE(ask(other), -1);
            QCOMPARE(other.session.token(), one.session.token());
        }
        QCOMPARE(s.server.refreshes(), 20); // each round: one that is given, one that is refused
        QCOMPARE(firstOut.count() + secondOut.count(), 0);
    }

    void secondProgram_thatLosesSignsInOnceAndSparesTheOther()
    {
        Stage s;
        QVERIFY(s.signIn());
        QTRY_VERIFY(s.session.isStored());
        // Signed in elsewhere with the same account, kept in the same keychain since.
        QSignalSpy out(&s.session, &Session::signedOut);
        s.server.revokeAll();
        QCOMPARE(failureKind(s.call()), int(Kind::Unauthorized));
        QCOMPARE(out.count(), 1);
        QCOMPARE(s.server.refreshes(), 1);
        s.clock.advanceMs(s.server.lifeMs); // whatever was planned for that token is due
        QVERIFY(s.signIn()); // its calls are answered behind all that was asked before
        QCOMPARE(s.renewals(), 1);
        QCOMPARE(out.count(), 1);
    }

    void tokenOfAnotherProgram_isNotWipedWithOurs()
    {
        Stage s;
        QVERIFY(s.signIn());
        QTRY_VERIFY(s.session.isStored());
        const auto key = s.key();
        s.vault.secrets.insert(key, "theirs.is.newer");
        s.session.end(Session::EndReason::NotAccepted);
        QTRY_COMPARE(s.vault.reads, 1);
        QVERIFY(s.isVaultDone());
        QCOMPARE(s.vault.removals, 0);
        QCOMPARE(s.vault.secrets.value(key), "theirs.is.newer"_ba);
    }
};

QTEST_GUILESS_MAIN(SessionRenewalTest)
#include "session_renewal_test.moc"
