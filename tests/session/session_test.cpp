// SPDX-License-Identifier: MIT
#include "session/session_fixture.h"
#include "session/vault_key.h"

class SessionTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    // ---- signing in

    void signIn_sendsWhatTheGuideSays()
    {
        Stage s;
        s.program.rest.setLanguage(u"en"_s);
        QSignalSpy signedIn(&s.session, &Session::signedIn);
        QVERIFY(s.signIn());
        QCOMPARE(signedIn.count(), 1);
        const auto &login = s.server.http.arrivals.at(0);
        QCOMPARE(login.method, "POST"_ba);
        QCOMPARE(login.path(), "/api/v1/general/auth/login"_ba);
        QCOMPARE(login.header("user_type"), "supporter"_ba);
        QCOMPARE(login.header("accept-language"), "en"_ba);
        const auto body = QJsonDocument::fromJson(login.body).object();
        QCOMPARE(body,
            (QJsonObject{{u"auth"_s, u"500000001"_s}, {u"password"_s, u"right"_s},
                {u"auth_type"_s, u"phone"_s}, {u"phone_code"_s, u"966"_s}}));
        QCOMPARE(s.session.identity().id, UserId{12});
        QCOMPARE(s.session.identity().name, u"Noura"_s);
    }

    void signIn_refusedLeavesEverythingAsItWas()
    {
        Stage s;
        auto wrong = right();
        wrong.password = u"wrong"_s;
        const auto result = await(s.session.signIn(wrong));
        QVERIFY(result && !*result);
        QCOMPARE(result->error().kind, Kind::Invalid);
        QCOMPARE(result->error().fieldErrors.value(u"auth"_s), u"Wrong."_s);
        QCOMPARE(s.session.state(), Session::State::SignedOut);
        QCOMPARE(s.vault.writes, 0);
    }

    //! nginx and Apache as installed drop names with `_`.
    void signIn_saysTheUserTypeInBothSpellings()
    {
        Stage s;
        QVERIFY(s.signIn());
        const auto &arrival = s.server.http.arrivals.first();
        QCOMPARE(arrival.header("user_type"), "supporter"_ba);
        QCOMPARE(arrival.header("user-type"), "supporter"_ba);
        QCOMPARE(arrival.header("accept"), "application/json"_ba);
    }

    void signIn_isNotRepeatedAfterAPause()
    {
        Stage s;
        s.server.http.answerWith(httpAnswer(429, "{}", {"Retry-After: 60"}));
        QCOMPARE(failureKind(s.session.signIn(right())), int(Kind::RateLimited));
        QCOMPARE(s.server.http.arrivals.size(), 1);
        QCOMPARE(s.session.state(), Session::State::SignedOut);
    }

    void signIn_answerThatIsNoToken_isABadReply_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("no token") << R"({"message":"a.b.c"})"_ba;
        QTest::newRow("two parts") << withToken("a.b");
        QTest::newRow("four parts") << withToken("a.b.c.d");
        QTest::newRow("an empty part") << withToken("a..c");
        QTest::newRow("another alphabet") << withToken("a.b/b.c");
        QTest::newRow("a line break") << withToken("a.b.c\\r\\nX: y");
        QTest::newRow("a number") << R"({"data":{"token":5}})"_ba;
        QTest::newRow("too long") << withToken("a.b." + QByteArray(16 * 1024, 'c'));
        QTest::newRow("ended in the past") << withToken(makeToken(1, 0, qint64{1700000000000}));
        QTest::newRow("ended before it began")
            << withToken(makeToken(1, qint64{4000000000000}, qint64{3900000000000}));
        QTest::newRow("a web page") << "<html>Sign in to the hotel</html>"_ba;
    }
    void signIn_answerThatIsNoToken_isABadReply()
    {
        QFETCH(QByteArray, body);
        Stage s;
        s.server.http.answerWith(httpAnswer(200, body));
        QCOMPARE(failureKind(s.session.signIn(right())), int(Kind::BadReply));
        QCOMPARE(s.session.state(), Session::State::SignedOut);
    }

    void signIn_opaqueTokenIsGoodEnough()
    {
        Stage s;
        s.server.http.handler = [&](const Arrival &arrival, QTcpSocket &socket) {
            socket.write(arrival.path().endsWith("login")
                    ? AuthServer::tokenAnswer("eyJ.not_json.sig")
                    : httpAnswer(200, R"({"data":{"id":77,"name":"X"}})"));
        };
        QCOMPARE(failureKind(s.session.signIn(right())), -1);
        QTRY_COMPARE(s.session.identity().id, UserId{77});
        QTRY_VERIFY(s.session.isStored());
        QVERIFY(!s.key().contains(u"500000001"_s));
    }

    // ---- keeping it

    void keep_storesTheTokenUnderProgramServerAndAccount()
    {
        Stage s;
        QVERIFY(s.signIn());
        QTRY_VERIFY(s.session.isStored());
        QCOMPARE(s.key(), vaultKey(s.server.http.origin(), u"12"_s));
        QVERIFY(s.key().startsWith(u"wxm-console|http://127.0.0.1:"_s));
        QCOMPARE(s.vault.secrets.value(s.key()), s.session.token());
    }

    void dontKeep_storesNothing()
    {
        Stage s;
        QVERIFY(s.signIn(false));
        QVERIFY(!s.session.isStored());
        QCOMPARE(s.vault.writes, 0);
        QVERIFY(s.key().isEmpty());
    }

    void keychainThatRefuses_keepsTheSessionInMemoryAndSaysSo()
    {
        Stage s;
        s.vault.mood = FakeVault::Mood::Refuses;
        QSignalSpy stored(&s.session, &Session::storedChanged);
        QVERIFY(s.signIn());
        QTRY_COMPARE(stored.count(), 1);
        QCOMPARE(stored.at(0).at(0).toBool(), false);
        QCOMPARE(s.session.state(), Session::State::SignedIn);
        QVERIFY(s.key().isEmpty());
        QVERIFY(!s.session.isStored());
    }

    void secondStart_resumesBehindTheWindow()
    {
        Stage s;
        QVERIFY(s.signIn());
        QTRY_VERIFY(s.session.isStored());
        QVERIFY(s.program.disk.flush(5'000));
        Program second(s.clock, s.vault, s.server.http.origin(), s.folder.path());
        second.session.resume();
        QTRY_COMPARE(second.session.state(), Session::State::SignedIn);
        QCOMPARE(second.session.identity().id, UserId{12});
        QTRY_COMPARE(second.session.identity().name, u"Noura"_s);
        QCOMPARE(s.server.refreshes(), 0); // young enough
    }

    void secondStart_knowsWhoseItIsBeforeTheKeychainAnswers()
    {
        Stage s;
        QVERIFY(s.signIn());
        QTRY_COMPARE(s.session.identity().name, u"Noura"_s);
        QTRY_VERIFY(s.session.isStored());
        s.vault.mood = FakeVault::Mood::Silent;
        QVERIFY(s.program.disk.flush(5'000));
        Program second(s.clock, s.vault, s.server.http.origin(), s.folder.path());
        const QSignalSpy resuming(&second.session, &Session::resuming);
        second.session.resume();
        QCOMPARE(resuming.count(), 1);
        QCOMPARE(second.session.state(), Session::State::Resuming);
        QCOMPARE(second.session.identity().id, UserId{12});
        QCOMPARE(second.session.identity().name, u"Noura"_s);
        QVERIFY(second.session.token().isEmpty());
    }

    //! The token is not at hand yet; it dies all the same, here and on the server.
    void signOut_beforeTheKeychainAnswersEndsTheStoredSession()
    {
        Stage s;
        QVERIFY(s.signIn());
        QTRY_VERIFY(s.session.isStored());
        QVERIFY(s.program.disk.flush(5'000));
        Program second(s.clock, s.vault, s.server.http.origin(), s.folder.path());
        QSignalSpy signedIn(&second.session, &Session::signedIn);
        QSignalSpy signedOut(&second.session, &Session::signedOut);
        second.session.resume();
        second.session.signOut();
        QCOMPARE(signedOut.count(), 1);
        QTRY_COMPARE(s.server.logouts(), 1);
        QTRY_VERIFY(s.vault.secrets.isEmpty());
        QVERIFY(second.settings.storedAccount().isEmpty());
        QCOMPARE(signedIn.count(), 0);
    }

    void secondStart_nearTheEndRefreshesBeforeAnyCall()
    {
        Stage s;
        QVERIFY(s.signIn());
        QTRY_VERIFY(s.session.isStored());
        s.session.leave();
        const auto seen = s.server.http.arrivals.size();
        s.clock.advanceMs(s.server.lifeMs - 60000);
        QVERIFY(s.program.disk.flush(5'000));
        Program second(s.clock, s.vault, s.server.http.origin(), s.folder.path());
        second.session.resume();
        QTRY_VERIFY(s.server.http.arrivals.size() > seen);
        QVERIFY(s.server.http.arrivals.at(seen).path().endsWith("token/refresh"));
        QTRY_COMPARE(second.session.identity().name, u"Noura"_s);
        QCOMPARE(s.server.refreshes(), 1);
    }

    void secondStart_withAnotherServer_neverOffersTheToken()
    {
        Stage s;
        QVERIFY(s.signIn());
        QTRY_VERIFY(s.session.isStored());
        HttpServer other;
        QVERIFY(s.program.disk.flush(5'000));
        Program second(s.clock, s.vault, other.origin(), s.folder.path());
        QSignalSpy nothing(&second.session, &Session::nothingToResume);
        second.session.resume();
        QCOMPARE(nothing.count(), 1);
        QCOMPARE(s.vault.reads, 0);
        QCOMPARE(other.connections, 0);
    }

    void emptyOrDamagedKeychain_asksToSignIn_data()
    {
        QTest::addColumn<QByteArray>("secret");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("no token") << "hello"_ba;
    }
    void emptyOrDamagedKeychain_asksToSignIn()
    {
        QFETCH(QByteArray, secret);
        Stage s;
        s.program.settings.storedAccount.set(vaultKey(s.server.http.origin(), u"12"_s));
        s.vault.secrets.insert(s.key(), secret);
        QSignalSpy nothing(&s.session, &Session::nothingToResume);
        s.session.resume();
        QTRY_COMPARE(nothing.count(), 1);
        QCOMPARE(s.session.state(), Session::State::SignedOut);
    }

    void lateKeychain_signsInAllTheSame()
    {
        Stage s;
        QVERIFY(s.signIn());
        QTRY_VERIFY(s.session.isStored());
        s.vault.mood = FakeVault::Mood::Silent;
        QVERIFY(s.program.disk.flush(5'000));
        Program second(s.clock, s.vault, s.server.http.origin(), s.folder.path());
        QSignalSpy nothing(&second.session, &Session::nothingToResume);
        QSignalSpy signedIn(&second.session, &Session::signedIn);
        second.session.resume();
        QTRY_COMPARE(nothing.count(), 1); // the person is asked
        QCOMPARE(second.session.vaultWait(), Session::VaultWait::Silent);
        QCOMPARE(second.session.state(), Session::State::SignedOut);
        s.vault.open();
        QTRY_COMPARE(signedIn.count(), 1);
        QCOMPARE(second.session.vaultWait(), Session::VaultWait::None);
        QVERIFY(second.session.isStored());
        QCOMPARE(second.session.token(), s.session.token());
    }

    void keychainThatComesOrOpensLater_isAskedAgain_data()
    {
        QTest::addColumn<int>("mood");
        QTest::addColumn<int>("wait");
        QTest::newRow("absent") << int(FakeVault::Mood::Refuses) << int(Session::VaultWait::Absent);
        QTest::newRow("locked") << int(FakeVault::Mood::Locked) << int(Session::VaultWait::Locked);
    }
    void keychainThatComesOrOpensLater_isAskedAgain()
    {
        QFETCH(int, mood);
        QFETCH(int, wait);
        Stage s;
        QVERIFY(s.signIn());
        QTRY_VERIFY(s.session.isStored());
        s.vault.mood = FakeVault::Mood(mood);
        QVERIFY(s.program.disk.flush(5'000));
        Program second(s.clock, s.vault, s.server.http.origin(), s.folder.path());
        QSignalSpy nothing(&second.session, &Session::nothingToResume);
        second.session.resume();
        QTRY_COMPARE(nothing.count(), 1);
        QCOMPARE(int(second.session.vaultWait()), wait);
        s.vault.open();
        QTRY_COMPARE(second.session.state(), Session::State::SignedIn);
        QCOMPARE(nothing.count(), 1);
    }

    void lateKeychain_keepsTheFirstSignIn()
    {
        Stage s;
        s.vault.mood = FakeVault::Mood::Silent;
        QSignalSpy stored(&s.session, &Session::storedChanged);
        QVERIFY(s.signIn());
        QTRY_COMPARE(stored.count(), 1);
        QCOMPARE(stored.at(0).at(0).toBool(), false);
        QVERIFY(s.key().isEmpty());
        s.vault.open();
        QTRY_COMPARE(stored.count(), 2);
        QCOMPARE(stored.at(1).at(0).toBool(), true);
        QVERIFY(s.vault.secrets.contains(s.key()));
    }

    void lateKeychain_losesAgainstThePerson()
    {
        Stage s;
        const auto stale = makeToken(99, s.clock.wallMs(), s.clock.wallMs() + 9000000);
        s.program.settings.storedAccount.set(vaultKey(s.server.http.origin(), u"99"_s));
        s.vault.secrets.insert(s.key(), stale);
        s.session.resume();
        const auto signIn = s.session.signIn(right()); // before the vault has answered
        QCOMPARE(failureKind(signIn), -1);
        QCOMPARE(s.session.identity().id, UserId{12});
        QVERIFY(s.session.token() != stale);
    }

    // ---- signing out

    void signOut_wipesKeychainAndMemoryAndTellsTheServerOnce()
    {
        Stage s;
        QVERIFY(s.signIn());
        QTRY_VERIFY(s.session.isStored());
        const auto key = s.key();
        QSignalSpy out(&s.session, &Session::signedOut);
        s.session.signOut();
        QCOMPARE(out.count(), 1);
        QCOMPARE(out.at(0).at(0).value<Session::EndReason>(), Session::EndReason::ByPerson);
        QVERIFY(s.session.token().isEmpty());
        QVERIFY(s.key().isEmpty());
        QTRY_VERIFY(!s.vault.secrets.contains(key));
        QTRY_COMPARE(s.server.logouts(), 1);
        QCOMPARE(failureKind(s.call()), int(Kind::Unauthorized));
        QCOMPARE(s.server.http.count("GET", "admin/lives"), 0);
    }

    //! The server must not hear of the end before it has heard what was done under this sign-in.
    void signOut_waitsForWhatWasPromised()
    {
        Stage s;
        QVERIFY(s.signIn());
        int held = 1;
        int released = 0;
        s.session.farewell().add({.held = [&] { return held; }, .release = [&] { ++released; }});
        QSignalSpy out(&s.session, &Session::signedOut);
        s.session.signOut();
        s.session.signOut();
        QCOMPARE(released, 1);
        QCOMPARE(out.count(), 0);
        QVERIFY(!s.session.token().isEmpty());
        held = 0;
        s.session.farewell().look();
        QTRY_COMPARE(out.count(), 1);
        QTRY_COMPARE(s.server.logouts(), 1);
    }

    void signOut_waitsNotForEver()
    {
        Stage s;
        QVERIFY(s.signIn());
        s.session.farewell().add({.held = [] { return 1; }, .release = [] {}});
        QSignalSpy out(&s.session, &Session::signedOut);
        s.session.signOut();
        QTRY_COMPARE_WITH_TIMEOUT(out.count(), 1, Farewell::kMostMs + 5'000);
    }

    //! The live server refuses, the other calls do not: what was promised is kept.
    void end_byTheLiveServerAloneWaitsForWhatWasPromised()
    {
        Stage s;
        QVERIFY(s.signIn());
        int held = 1;
        s.session.farewell().add({.held = [&] { return held; }, .release = [&] {}});
        QSignalSpy out(&s.session, &Session::signedOut);
        s.session.end(Session::EndReason::NotAccepted);
        QCOMPARE(out.count(), 0);
        held = 0;
        s.session.farewell().look();
        QTRY_COMPARE(out.count(), 1);
        QCOMPARE(out.at(0).at(0).value<Session::EndReason>(), Session::EndReason::NotAccepted);
    }

    void signOut_behindAWriteOnItsWay_leavesNothing()
    {
        Stage s;
        QCOMPARE(failureKind(s.session.signIn(right())), -1);
        s.session.signOut(); // the vault has not answered yet
        QTRY_COMPARE(s.vault.removals, 1);
        QTRY_VERIFY(s.vault.secrets.isEmpty());
        QVERIFY(s.key().isEmpty());
        QVERIFY(!s.session.isStored());
    }

    //! Not only in this run: the next one finds it written down.
    void signOut_onALockedKeychain_saysSoAndRemovesItOnceItOpens()
    {
        Stage s;
        QVERIFY(s.signIn());
        QTRY_VERIFY(s.session.isStored());
        s.vault.mood = FakeVault::Mood::Locked;
        QSignalSpy failed(&s.session, &Session::wipeFailed);
        QSignalSpy wiped(&s.session, &Session::wipedLater);
        s.session.signOut();
        QTRY_COMPARE(failed.count(), 1);
        QCOMPARE(failed.at(0).at(0).toBool(), true);
        QCOMPARE(s.vault.secrets.size(), 1);
        QVERIFY(s.program.disk.flush(5'000));
        const int removals = s.vault.removals;
        Program second(s.clock, s.vault, s.server.http.origin(), s.folder.path());
        QCOMPARE(s.vault.removals, removals + 1); // tried at once, and refused again
        QVERIFY(s.isVaultDone());
        QCOMPARE(s.vault.secrets.size(), 1);
        QCOMPARE(second.settings.keysToWipe().size(), 1);
        s.vault.open();
        QTRY_VERIFY(s.vault.secrets.isEmpty());
        QTRY_COMPARE(wiped.count(), 1);
        QTRY_VERIFY(s.program.settings.keysToWipe().isEmpty());
    }

    //! Who signed in to the same account again wants that entry kept.
    void signIn_afterAFailedWipe_isNotWipedLater()
    {
        Stage s;
        QVERIFY(s.signIn());
        QTRY_VERIFY(s.session.isStored());
        s.vault.mood = FakeVault::Mood::Locked;
        s.session.signOut();
        QTRY_COMPARE(s.program.settings.keysToWipe().size(), 1);
        s.vault.mood = FakeVault::Mood::Works;
        QVERIFY(s.signIn());
        QTRY_VERIFY(s.session.isStored());
        const int removals = s.vault.removals;
        s.vault.open(); // whoever has something to wipe asks for it now
        QCOMPARE(s.vault.removals, removals);
        QVERIFY(s.isVaultDone());
        QCOMPARE(s.vault.secrets.value(s.key()), s.session.token());
    }

    void signOut_withAKeychainThatRefuses_saysSo()
    {
        Stage s;
        QVERIFY(s.signIn());
        QTRY_VERIFY(s.session.isStored());
        s.vault.mood = FakeVault::Mood::Refuses;
        QSignalSpy failed(&s.session, &Session::wipeFailed);
        s.session.signOut();
        QTRY_COMPARE(failed.count(), 1);
    }

    void leave_keepsTheTokenForLater()
    {
        Stage s;
        QVERIFY(s.signIn());
        QTRY_VERIFY(s.session.isStored());
        s.session.leave();
        QCOMPARE(s.session.state(), Session::State::SignedOut);
        QVERIFY(s.session.token().isEmpty());
        s.session.resume();
        QTRY_COMPARE(s.session.state(), Session::State::SignedIn);
        QCOMPARE(s.server.logouts(), 0);
    }
};

QTEST_GUILESS_MAIN(SessionTest)
#include "session_test.moc"
