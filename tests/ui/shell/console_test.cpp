// SPDX-License-Identifier: MIT
#include "fakes/proxies.h"
#include "fakes/session_stage.h"
#include "socketio/fake_environment.h"
#include "ui/common/foreign_label.h"
#include "ui/common/line_edit.h"
#include "ui/shell/console.h"
#include "ui/shell/notice_bar.h"
#include "ui/shell/proxy_dialog.h"
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
        proxySignIn.reset();
        window.reset();
        program.reset();
        program = std::make_unique<Program>(clock, vault, server.http.origin(), folder.path());
        window = std::make_unique<MainWindow>();
        proxySignIn = std::make_unique<ProxySignIn>(
            std::make_shared<ProxyPasswords>(), vault, program->settings);
        console =
            std::make_unique<Console>(Console::Parts{program->session, program->rest, realtime,
                                          program->settings, ui, policy, proxySignIn.get()},
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
                && (!keep || vault.mood == FakeVault::Mood::Refuses || program->session.isStored());
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
    std::shared_ptr<socketio::FakeEnvironment> world =
        std::make_shared<socketio::FakeEnvironment>();
    Realtime realtime{clock, nullptr, world};
    Policy policy;
    std::unique_ptr<Program> program;
    std::unique_ptr<ProxySignIn> proxySignIn;
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

    void start_isAsTheSettingSaysAndTheOptionCountsMore()
    {
        Stage s(ui.setup());
        QTRY_VERIFY(s.isSigningIn());
        QVERIFY(!s.signInWindow()->testAttribute(Qt::WA_ShowWithoutActivating));
        QVERIFY(s.signIn(u"500000001"_s, 12));
        s.program->settings.startsAs.set(u"unfocused"_s);
        QVERIFY(s.program->disk.flush(5'000));
        s.restart();
        QTRY_COMPARE(s.who(), 12);
        QVERIFY(!s.window->isMinimized());
        QVERIFY(s.window->testAttribute(Qt::WA_ShowWithoutActivating));
        s.console->raise(); // called for: it takes the focus
        QVERIFY(!s.window->testAttribute(Qt::WA_ShowWithoutActivating));
        s.restart(true);
        QTRY_COMPARE(s.who(), 12);
        QVERIFY(s.window->isMinimized());
        s.program->settings.startsAs.set(u"minimized"_s);
        QVERIFY(s.program->disk.flush(5'000));
        s.restart();
        QTRY_COMPARE(s.who(), 12);
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

    void proxyThatWantsAPassword_isAskedOnceAndReachableBeforeTheSignIn()
    {
        HttpServer proxy;
        beBasicProxy(proxy, "sara:right"_ba);
        const QNetworkProxy refusing(QNetworkProxy::HttpProxy, u"127.0.0.1"_s, proxy.port());
        Stage s(ui.setup());
        QTRY_VERIFY(s.isSigningIn());
        const auto dialog = [&] { return s.signInWindow()->findChild<ProxyDialog *>(); };
        const auto button = [&] {
            for (auto *each : s.signInWindow()->findChildren<Button *>())
                if (each->isVisible() && each->text() == SignInWindow::tr("Password of the proxy…"))
                    return each;
            return static_cast<Button *>(nullptr);
        };
        const auto refuse = [&] {
            std::ignore = s.proxySignIn->cure(refusing, QUrl(u"https://gw.test"_s));
        };
        QVERIFY(!button());
        refuse();
        QTRY_VERIFY(dialog() && dialog()->isVisible());
        QTest::keyClick(dialog(), Qt::Key_Escape);
        QTRY_VERIFY(!dialog());
        refuse(); // polls go on
        QTRY_COMPARE(s.proxySignIn->question().has_value(), true);
        QCoreApplication::processEvents();
        QVERIFY(!dialog());
        QVERIFY(button());
        button()->click();
        QVERIFY(dialog());

        const auto fields = dialog()->findChildren<LineEdit *>();
        QCOMPARE(fields.size(), 2);
        QTest::keyClicks(fields[0], u"sara"_s);
        QTest::keyClicks(fields[1], u"wrong"_s);
        QTest::keyClick(fields[1], Qt::Key_Return);
        QTRY_COMPARE(dialog()->fault(),
            ProxyDialog::tr("The proxy does not take this user name and password."));
        QCOMPARE(fields[0]->text(), u"sara"_s);
        QTest::keyClicks(fields[1], u"right"_s); // in place of what is marked
        QTest::keyClick(fields[1], Qt::Key_Return);
        QTRY_VERIFY(!dialog());
        QVERIFY(!button());
        QTRY_COMPARE(s.vault.secrets.size(), 1);
    }

    //! What calls hear, the line says; the live connection may not have tried yet.
    void connected_isNotSaidForLongWhileCallsFail()
    {
        Stage s(ui.setup());
        QTRY_VERIFY(s.isSigningIn());
        QVERIFY(s.signIn(u"500000001"_s, 12));
        s.realtime.connectTo(QUrl(u"http://127.0.0.1:1"_s), s.program->session.token());
        const auto settle = [&] {
            for (int i = 0; i < 6; ++i) {
                QCoreApplication::processEvents();
                s.world->settle();
            }
        };
        settle();
        s.world->transport().openSession();
        settle();
        s.world->transport().receive(R"(40{"sid":"s"})");
        settle();
        const auto state = [&] { return s.window->connection().state; };
        QCOMPARE(state(), ConnectionView::State::Connected);
        auto &rest = s.program->rest;
        Q_EMIT rest.reachedServer(false);
        QCOMPARE(state(), ConnectionView::State::Connected);
        s.clock.advanceMs(4'900);
        Q_EMIT rest.reachedServer(false);
        QCOMPARE(state(), ConnectionView::State::Reconnecting);
        QCOMPARE(s.window->connection().reason, ConnectionView::Reason::NotReachable);
        Q_EMIT rest.reachedServer(true);
        QCOMPARE(state(), ConnectionView::State::Connected);
    }

    //! Not before the server has heard what was done under this account.
    void otherAccount_waitsForWhatWasPromised()
    {
        Stage s(ui.setup());
        QTRY_VERIFY(s.isSigningIn());
        QVERIFY(s.signIn(u"500000001"_s, 12));
        int held = 1;
        s.program->session.farewell().add({.held = [&] { return held; }, .release = [] {}});
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
        const auto sentence =
            Console::tr("This account was signed out on another device, or blocked.");
        const auto labels = s.signInWindow()->findChildren<QLabel *>();
        QVERIFY(std::any_of(labels.begin(), labels.end(),
            [&](const QLabel *label) { return label->text() == sentence && label->isVisible(); }));
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
