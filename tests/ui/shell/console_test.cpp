// SPDX-License-Identifier: MIT
#include "fakes/session_stage.h"
#include "ui/common/foreign_label.h"
#include "ui/shell/console.h"
#include "ui/shell/notice_bar.h"
#include "ui/signin/account_list.h"
#include "ui/signin/sign_in_window.h"
#include "ui/ui_test.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace wxm;
using namespace wxm::fakes;

namespace {

//! Session, sign-in and main window over a server of the test's own.
struct Stage {
    explicit Stage(UiSetup &setup) : ui(setup) { restart(); }

    //! The program anew, over the same profile and keychain.
    void restart(bool minimized = false)
    {
        console.reset();
        window.reset();
        program.reset();
        program = std::make_unique<Program>(clock, vault, server.http.origin(), folder.path());
        window = std::make_unique<MainWindow>();
        console = std::make_unique<Console>(Console::Parts{program->session, program->rest,
                                                realtime, program->settings, ui, policy},
            *window);
        console->start(server.http.origin().toString(), minimized);
    }

    SignInWindow *signInWindow() const
    {
        for (auto *top : QApplication::topLevelWidgets())
            if (auto *found = qobject_cast<SignInWindow *>(top))
                return found;
        return nullptr;
    }
    bool isSigningIn() const
    {
        return signInWindow() && signInWindow()->isVisible() && !window->isVisible();
    }
    bool says(const QString &words) const
    {
        for (const auto *label : signInWindow()->findChildren<QLabel *>())
            if (label->isVisible() && label->text().contains(words))
                return true;
        return false;
    }
    bool isInMain() const
    {
        return window->isVisible() && !(signInWindow() && signInWindow()->isVisible());
    }

    bool signIn(const QString &phone, qint64 id, bool keep = true)
    {
        server.loginId = id;
        signInWindow()->setForm({.countryCode = u"966"_s,
            .phone = phone,
            .password = u"right"_s,
            .userType = u"supporter"_s,
            .keepSignedIn = keep,
            .server = server.http.origin().toString()});
        Q_EMIT signInWindow()->submitted(signInWindow()->form());
        const auto isDone = [&] {
            return isInMain()
                && (!keep || vault.mood == FakeVault::Mood::Refuses
                    || program->session.isStored());
        };
        return QTest::qWaitFor(isDone);
    }
    //! -1 until the token is there.
    qint64 who() const
    {
        return program->session.state() == Session::State::SignedIn
            ? program->session.identity().id.value
            : -1;
    }

    UiSetup &ui;
    QTemporaryDir folder;
    FakeClock clock;
    AuthServer server{clock};
    FakeVault vault;
    Realtime realtime{clock};
    Policy policy;
    std::unique_ptr<Program> program;
    std::unique_ptr<MainWindow> window;
    std::unique_ptr<Console> console;
};

} // namespace

class ConsoleTest : public QObject {
    Q_OBJECT

    testing::UiTest ui;

private Q_SLOTS:
    void firstStart_asksToSignIn_andTheNextResumes()
    {
        Stage s(ui.setup());
        QTRY_VERIFY(s.isSigningIn());
        QVERIFY(s.signIn(u"500000001"_s, 12));
        s.restart();
        QTRY_COMPARE(s.who(), 12);
        QVERIFY(s.isInMain());
    }

    void storedSession_showsTheMainWindowBeforeTheKeychainAnswers()
    {
        Stage s(ui.setup());
        QTRY_VERIFY(s.isSigningIn());
        QVERIFY(s.signIn(u"500000001"_s, 12));
        s.vault.mood = FakeVault::Mood::Silent;
        s.restart();
        QVERIFY(s.isInMain()); // no event was needed
        QCOMPARE(s.window->connection().state, ConnectionView::State::Connecting);
        QCOMPARE(s.window->connection().reason, ConnectionView::Reason::Keychain);
        Q_EMIT s.window->signOutRequested(); // nobody is held up by a keychain that asks
        QVERIFY(s.isSigningIn());
    }

    void storedSession_thatTheKeychainDoesNotGive_asksToSignIn()
    {
        Stage s(ui.setup());
        QTRY_VERIFY(s.isSigningIn());
        QVERIFY(s.signIn(u"500000001"_s, 12));
        s.vault.mood = FakeVault::Mood::Refuses;
        s.restart();
        QVERIFY(s.isInMain());
        QTRY_VERIFY(s.isSigningIn());
        QCOMPARE(s.window->connection().state, ConnectionView::State::SignedOut);
        QCOMPARE(s.signInWindow()->form().phone, u"500000001"_s);
    }

    void keychainThatComesLate_signsInWithoutThePassword()
    {
        Stage s(ui.setup());
        QTRY_VERIFY(s.isSigningIn());
        QVERIFY(s.signIn(u"500000001"_s, 12));
        s.vault.mood = FakeVault::Mood::Silent;
        s.restart();
        QVERIFY(s.isInMain());
        QTRY_VERIFY(s.isSigningIn());
        QVERIFY(s.says(Console::tr("The keychain of this computer has not answered yet. When it "
                                   "does, you are signed in without the password.")));
        s.vault.open();
        QTRY_VERIFY(s.isInMain());
        QCOMPARE(s.who(), 12);
    }

    void minimizedStart_staysMinimizedWhateverTheKeychainDoes()
    {
        Stage s(ui.setup());
        QTRY_VERIFY(s.isSigningIn());
        QVERIFY(s.signIn(u"500000001"_s, 12));
        s.vault.mood = FakeVault::Mood::Refuses;
        s.restart(true);
        QVERIFY(s.window->isMinimized());
        QTRY_VERIFY(s.isSigningIn());
        QVERIFY(s.signInWindow()->isMinimized());
        s.vault.open();
        QTRY_VERIFY(s.isInMain());
        QVERIFY(s.window->isMinimized());
    }

    void signOut_onALockedKeychain_isSaidInTheSignInWindow()
    {
        Stage s(ui.setup());
        QTRY_VERIFY(s.isSigningIn());
        QVERIFY(s.signIn(u"500000001"_s, 12));
        s.vault.mood = FakeVault::Mood::Locked;
        Q_EMIT s.window->signOutRequested();
        QVERIFY(s.isSigningIn());
        const auto words = Console::tr("The sign-in is still in the keychain");
        QTRY_VERIFY(s.says(words));
        s.vault.open();
        QTRY_VERIFY(!s.says(words));
        QVERIFY(s.vault.secrets.isEmpty());
    }

    //! Not before the server has heard what was done under this account.
    void otherAccount_waitsForWhatWasPromised()
    {
        Stage s(ui.setup());
        QTRY_VERIFY(s.isSigningIn());
        QVERIFY(s.signIn(u"500000001"_s, 12));
        int held = 1;
        s.program->session.farewell().add({.held = [&] { return held; }, .release = [] { }});
        Q_EMIT s.window->anotherAccountRequested();
        QVERIFY(s.isInMain());
        held = 0;
        s.program->session.farewell().look();
        QTRY_VERIFY(s.isSigningIn());
    }

    void forcedSignOut_saysWhatWasLost()
    {
        Stage s(ui.setup());
        QTRY_VERIFY(s.isSigningIn());
        QVERIFY(s.signIn(u"500000001"_s, 12));
        s.program->session.farewell().lose(2);
        s.program->session.end(Session::EndReason::Revoked);
        QVERIFY(s.isSigningIn());
        QVERIFY(s.says(Console::tr(
            "%n action(s) had not gone out yet and may not have happened.", nullptr, 2)));
    }

    void accounts_changeWithoutTheSignInWindow()
    {
        Stage s(ui.setup());
        QTRY_VERIFY(s.isSigningIn());
        QVERIFY(s.signIn(u"500000001"_s, 12));
        Q_EMIT s.window->anotherAccountRequested();
        QVERIFY(s.isSigningIn());
        QCOMPARE(s.signInWindow()->form().phone, QString());
        QVERIFY(s.signIn(u"500000002"_s, 34));
        QCOMPARE(s.who(), 34);
        const auto first = s.vault.secrets;
        Q_EMIT s.window->accountChosen(0);
        QTRY_COMPARE(s.who(), 12);
        QTRY_VERIFY(s.isInMain());
        QCOMPARE(s.vault.secrets.size(), 2);
        QCOMPARE(s.server.logouts(), 0);
        QCOMPARE(s.program->settings.phone(), u"500000001"_s);
        QVERIFY(s.vault.secrets.values().contains(s.program->session.token()));
        QCOMPARE(s.vault.secrets, first);
    }

    void accountThatIsNotKept_doesNotHideTheKeptOne()
    {
        Stage s(ui.setup());
        QTRY_VERIFY(s.isSigningIn());
        QVERIFY(s.signIn(u"500000001"_s, 12));
        Q_EMIT s.window->anotherAccountRequested();
        QVERIFY(s.signIn(u"500000002"_s, 34, false));
        QCOMPARE(s.vault.secrets.size(), 1);
        Q_EMIT s.window->accountChosen(0);
        QTRY_COMPARE(s.who(), 12);
        QTRY_VERIFY(s.isInMain());
    }

    void accountWhoseTokenIsGone_asksForItsPasswordOnly()
    {
        Stage s(ui.setup());
        QTRY_VERIFY(s.isSigningIn());
        QVERIFY(s.signIn(u"500000001"_s, 12));
        Q_EMIT s.window->anotherAccountRequested();
        QVERIFY(s.signIn(u"500000002"_s, 34));
        s.vault.secrets.clear();
        Q_EMIT s.window->accountChosen(0);
        QTRY_VERIFY(s.isSigningIn());
        QCOMPARE(s.signInWindow()->form().phone, u"500000001"_s);
        QVERIFY(s.signIn(u"500000001"_s, 12));
    }

    void removedAccount_isForgottenEverywhere()
    {
        Stage s(ui.setup());
        QTRY_VERIFY(s.isSigningIn());
        QVERIFY(s.signIn(u"500000001"_s, 12));
        Q_EMIT s.window->anotherAccountRequested();
        Q_EMIT s.signInWindow()->accountRemoved(0);
        QTRY_VERIFY(s.vault.secrets.isEmpty());
        QVERIFY(Accounts(s.program->settings).all().isEmpty());
        QVERIFY(s.signInWindow()->findChild<AccountList *>()->isHidden());
    }

    void endOfTheSession_saysWhy()
    {
        Stage s(ui.setup());
        QTRY_VERIFY(s.isSigningIn());
        QVERIFY(s.signIn(u"500000001"_s, 12));
        s.server.revokeAll();
        s.program->session.suspectRevoked();
        std::ignore = s.program->calls.send({.endpoint = u"lives.list"_s});
        QTRY_VERIFY(s.isSigningIn());
        const auto sentence = Console::tr("This account was signed out on another device, or blocked.");
        const auto labels = s.signInWindow()->findChildren<QLabel *>();
        QVERIFY(std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) {
            return label->text() == sentence && label->isVisible();
        }));
        QCOMPARE(s.signInWindow()->form().phone, u"500000001"_s);
    }

    void computerWithoutAKeychain_isToldOnceUntilItIsRead()
    {
        Stage s(ui.setup());
        s.vault.mood = FakeVault::Mood::Refuses;
        QTRY_VERIFY(s.isSigningIn());
        QVERIFY(s.signIn(u"500000001"_s, 12));
        QTRY_COMPARE(s.window->notices().waiting(), 1);
        s.restart(); // not read yet
        QTRY_VERIFY(s.isSigningIn());
        QVERIFY(s.signIn(u"500000001"_s, 12));
        QTRY_COMPARE(s.window->notices().waiting(), 1);
        Q_EMIT s.window->notices().actionTriggered();
        s.restart();
        QTRY_VERIFY(s.isSigningIn());
        const QSignalSpy stored(&s.program->session, &Session::storedChanged);
        QVERIFY(s.signIn(u"500000001"_s, 12));
        QTRY_COMPARE(stored.count(), 1);
        QCOMPARE(s.window->notices().waiting(), 0);
    }
};

QTEST_MAIN(ConsoleTest)
#include "console_test.moc"
