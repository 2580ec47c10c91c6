// SPDX-License-Identifier: MIT
#include "fakes/await.h"
#include "fakes/session_stage.h"
#include "session/accounts.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace wxm;
using namespace wxm::fakes;

class AccountsTest : public QObject {
    Q_OBJECT

    static KnownAccount account(int n, const QString &name = {})
    {
        return {.key = u"wxm-console|https://x|%1"_s.arg(n),
            .server = u"https://x"_s,
            .phoneCode = u"966"_s,
            .phone = u"50000000%1"_s.arg(n),
            .userType = u"supporter"_s,
            .name = name};
    }

private Q_SLOTS:
    void lastUsed_isFirst()
    {
        QTemporaryDir folder;
        {
            SettingsFile file(folder.filePath(u"s"_s));
            Settings settings(file);
            Accounts accounts(settings);
            accounts.remember(account(1, u"نورة"_s));
            accounts.remember(account(2));
            accounts.remember(account(1)); // its name is known already
        }
        SettingsFile file(folder.filePath(u"s"_s));
        Settings settings(file);
        QCOMPARE(
            Accounts(settings).all(), (QList<KnownAccount>{account(1, u"نورة"_s), account(2)}));
        Accounts(settings).forget(account(1).key);
        QCOMPARE(Accounts(settings).all(), (QList<KnownAccount>{account(2)}));
        QVERIFY(!file.exported().contains("50000000"));
    }

    void tooMany_fallOutAndAreToldToBeWiped()
    {
        SettingsFile file{QString()};
        Settings settings(file);
        QStringList dropped;
        for (int n = 1; n <= 6; ++n)
            dropped += Accounts(settings).remember(account(n));
        QCOMPARE(dropped, QStringList({account(1).key, account(2).key}));
        QCOMPARE(Accounts(settings).all().size(), Accounts::kMost);
    }

    void damagedEntries_areLeftOut()
    {
        SettingsFile file{QString()};
        Settings settings(file);
        settings.accounts.set({u"{"_s, u"[]"_s, u"{\"key\":5}"_s});
        QVERIFY(Accounts(settings).all().isEmpty());
    }

    //! Two people at one computer: each goes on without a password, and a sign-out ends one only.
    void session_remembersEachAccountUntilItsSignOut()
    {
        QTemporaryDir folder;
        FakeClock clock;
        AuthServer server(clock);
        FakeVault vault;
        Program program(clock, vault, server.http.origin(), folder.path());
        auto &session = program.session;
        const auto signIn = [&](qint64 id, const QString &phone) {
            server.loginId = id;
            QCOMPARE(failureKind(session.signIn({.phoneCode = u"966"_s,
                         .phone = phone,
                         .password = u"right"_s,
                         .userType = u"supporter"_s})),
                -1);
            QTRY_VERIFY(session.isStored());
        };
        signIn(12, u"500000012"_s);
        signIn(13, u"500000013"_s);
        const Accounts accounts(program.settings);
        QTRY_COMPARE(accounts.all().size(), 2);
        QCOMPARE(vault.secrets.size(), 2);
        QCOMPARE(accounts.all().first().phone, u"500000013"_s);

        const auto first = accounts.all().last();
        session.leave();
        program.settings.storedAccount.set(first.key);
        QSignalSpy signedIn(&session, &Session::signedIn);
        session.resume();
        QTRY_COMPARE(signedIn.count(), 1);
        QCOMPARE(session.identity().id, UserId{12});
        QTRY_COMPARE(accounts.all().first().name, u"Noura"_s);
        QCOMPARE(accounts.all().first().key, first.key);
        QCOMPARE(vault.secrets.size(), 2);

        session.signOut();
        QCOMPARE(accounts.all().size(), 1);
        QTRY_COMPARE(vault.secrets.size(), 1);
        session.forget(accounts.all().first().key);
        QTRY_VERIFY(vault.secrets.isEmpty());
        QVERIFY(accounts.all().isEmpty());
    }

    //! Where the keychain refuses, there is nothing to go on with, and nothing is remembered.
    void session_withoutKeychainRemembersNobody()
    {
        QTemporaryDir folder;
        FakeClock clock;
        AuthServer server(clock);
        FakeVault vault;
        vault.mood = FakeVault::Mood::Refuses;
        Program program(clock, vault, server.http.origin(), folder.path());
        QSignalSpy stored(&program.session, &Session::storedChanged);
        QCOMPARE(failureKind(program.session.signIn({.phoneCode = u"966"_s,
                     .phone = u"5"_s,
                     .password = u"right"_s,
                     .userType = u"supporter"_s})),
            -1);
        QTRY_COMPARE(stored.count(), 1);
        QVERIFY(Accounts(program.settings).all().isEmpty());
    }

    void maskedPhone_hidesTheMiddle() { QCOMPARE(maskedPhone(account(7)), u"+966 •••• 0007"_s); }
};

QTEST_GUILESS_MAIN(AccountsTest)
#include "accounts_test.moc"
