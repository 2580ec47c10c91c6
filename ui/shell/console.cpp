// SPDX-License-Identifier: MIT
#include "ui/shell/console.h"

#include "base/foreign_text.h"
#include "base/then.h"
#include "net/server_url.h"
#include "ui/shell/notice_bar.h"
#include "ui/shell/proxy_dialog.h"
#include "ui/shell/window_place.h"
#include "ui/signin/sign_in_flow.h"
#include "ui/signin/sign_in_window.h"

#include <QApplication>

using namespace Qt::StringLiterals;

namespace wxm {

namespace {

// Names of notices that may be taken back.
const auto kNotStored = u"not stored"_s;
const auto kNotWiped = u"not wiped"_s;

QDateTime moment(EpochMs ms) { return ms > 0 ? QDateTime::fromMSecsSinceEpoch(ms) : QDateTime(); }

ConnectionView::State stateOf(ConnectionStatus::State state)
{
    switch (state) {
    case ConnectionStatus::State::SignedOut:
        return ConnectionView::State::SignedOut;
    case ConnectionStatus::State::Connected:
        return ConnectionView::State::Connected;
    case ConnectionStatus::State::Connecting:
        return ConnectionView::State::Connecting;
    case ConnectionStatus::State::Reconnecting:
        return ConnectionView::State::Reconnecting;
    case ConnectionStatus::State::Offline:
        return ConnectionView::State::Offline;
    }
    return ConnectionView::State::Offline;
}

ConnectionView::Reason reasonOf(ConnectionStatus::Cause cause)
{
    switch (cause) {
    case ConnectionStatus::Cause::None:
        return ConnectionView::Reason::None;
    case ConnectionStatus::Cause::Refused:
        return ConnectionView::Reason::WaitsForLive;
    case ConnectionStatus::Cause::SignInRefused:
        return ConnectionView::Reason::SignInRefused;
    case ConnectionStatus::Cause::UsedElsewhere:
        return ConnectionView::Reason::UsedElsewhere;
    case ConnectionStatus::Cause::ServerClosed:
        return ConnectionView::Reason::ServerClosed;
    case ConnectionStatus::Cause::PingTimeout:
    case ConnectionStatus::Cause::StoodStill:
    case ConnectionStatus::Cause::EventsMissed:
        return ConnectionView::Reason::NoAnswer;
    case ConnectionStatus::Cause::LinkLost:
        return ConnectionView::Reason::NotReachable;
    case ConnectionStatus::Cause::BadServer:
        return ConnectionView::Reason::ServerBusy;
    case ConnectionStatus::Cause::Tls:
    case ConnectionStatus::Cause::Proxy:
        return ConnectionView::Reason::Obstacle;
    case ConnectionStatus::Cause::NoNetwork:
        return ConnectionView::Reason::NoNetwork;
    }
    return ConnectionView::Reason::None;
}

} // namespace

ConnectionView connectionView(const ConnectionStatus &status)
{
    ConnectionView view{.state = stateOf(status.state), .reason = reasonOf(status.cause)};
    view.obstacle = status.obstacle;
    if (status.latencyMs >= 0)
        view.latencyMs = status.latencyMs;
    view.isPolling = status.isPolling;
    view.unheard = status.unheard;
    view.lastChecked = moment(status.checkedMs);
    view.nextTry = moment(status.nextTryMs);
    view.since = moment(status.sinceMs);
    return view;
}

Console::Console(const Parts &parts, MainWindow &window, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
    , m_window(window)
{
    Session &session = m_parts.session;
    connect(&session, &Session::resuming, this, [this] {
        if (!m_isChanging)
            showMain(); // the page is painted while the keychain is still asked
    });
    connect(&session, &Session::signedIn, this, [this] {
        m_isChanging = false;
        showMain();
    });
    connect(&session, &Session::signedOut, this, &Console::onSignedOut);
    connect(&session, &Session::nothingToResume, this, &Console::showSignIn);
    connect(&session, &Session::identityChanged, this, &Console::showAccount);
    connect(&session, &Session::identityChanged, this, &Console::showAccounts);
    showStartupNotices();
    connect(&m_window, &MainWindow::accountChosen, this, [this](int index) {
        if (const auto others = otherAccounts(); index < others.size())
            useAccount(others.at(index));
    });
    connect(&m_window, &MainWindow::anotherAccountRequested, this, &Console::askForAnother);
    connect(&m_parts.realtime, &Realtime::statusChanged, this, &Console::showConnection);
    connect(&m_parts.rest, &RestClient::paused, this, &Console::showPause);
    connect(&m_parts.rest, &RestClient::unavailable, this, &Console::showMaintenance);
    connect(&session, &Session::renewalChanged, this, &Console::showConnection);
    m_unreached.setSingleShot(true);
    connect(&m_unreached, &QTimer::timeout, this, [this] {
        // A timer may be a little early.
        if (const auto due = m_reach.dueInMs(m_parts.rest.clock().monotonicMs()))
            m_unreached.start(int(*due));
        else
            showConnection();
    });
    connect(&m_parts.rest, &RestClient::reachedServer, this, &Console::noteReached);
    connect(&m_window, &MainWindow::connectionOfferTaken, this, &Console::takeOffer);
    if (m_parts.proxySignIn) {
        connect(
            m_parts.proxySignIn, &ProxySignIn::questionChanged, this, &Console::showProxyQuestion);
        connect(m_parts.proxySignIn, &ProxySignIn::letThrough, this, [this] {
            if (m_flow)
                m_flow->goOn();
        });
        connect(m_parts.proxySignIn, &ProxySignIn::notKept, this, [this] {
            m_window.notices().add({.words = [] {
                return NoticeBar::Words{tr("This computer could not keep the proxy's password"),
                    tr("You will be asked for it again next time.")};
            }});
        });
    }
    connect(&m_window, &MainWindow::languageChosen, this, &Console::chooseLanguage);
    connect(&m_window, &MainWindow::signOutRequested, this, [this] {
        if (!m_maySignOut || m_maySignOut())
            m_parts.session.signOut();
    });
    m_place = new WindowPlace(
        m_window, QStringLiteral("main"), m_window.size(), m_parts.settings.windowPlaces);
    m_place->restore();
    followSettings();
    m_window.setLanguage(m_parts.ui.localizer().language());
    m_parts.rest.setLanguage(Localizer::code(m_parts.ui.localizer().language()));
    showConnection();
}

Console::~Console() = default;

void Console::start(const QString &server, bool minimized)
{
    m_server = server.isEmpty() ? m_parts.settings.server() : server;
    m_startsAs = minimized ? QString(kStartsMinimized) : m_parts.settings.startsAs();
    if (const auto origin = readServerUrl(m_server)) {
        m_parts.rest.setServer(*origin);
        m_parts.session.resume();
    } else {
        showSignIn();
    }
}

void Console::sayGuest()
{
    m_window.notices().add({.words = [] {
        return NoticeBar::Words{tr("Another WXM Console is open on this profile"),
            tr("So that neither overwrites the other, this window keeps no drafts, notes, saved "
               "replies and unsent replies, and no settings. Close the other one and start again "
               "to have them.")};
    }});
}

void Console::sayBarred()
{
    m_window.notices().add(
        {.kind = Banner::Kind::Danger, .words = [] {
             return NoticeBar::Words{tr("Nothing of what you write is kept in this window"),
                 tr("The key of its files was not available. What was written before is on this "
                    "computer as it was; start again when the keychain is open.")};
         }});
}

void Console::sayAutostartRefused()
{
    m_window.notices().add({.words = [] {
        return NoticeBar::Words{tr("This computer did not accept the change"),
            tr("Whether the console starts with it is as it was before.")};
    }});
}

void Console::showStartupNotices()
{
    auto &notices = m_window.notices();
    if (m_parts.settings.file.wasDamaged())
        notices.add({.words = [] {
            return NoticeBar::Words{tr("The settings were damaged"),
                tr("They start afresh. The old file is kept beside them as %1.")
                    .arg(isolateLtr(QStringLiteral("settings.json.bad")))};
        }});
    if (m_parts.policy.keepLocal == KeepLocal::Drafts)
        notices.add({.words = [] {
            return NoticeBar::Words{tr("This computer keeps drafts and unsent replies only"),
                tr("By your administrator: notes, labels and the journal of the lives are gone "
                   "when the console ends.")};
        }});
    else if (m_parts.policy.keepLocal == KeepLocal::Nothing)
        notices.add({.words = [] {
            return NoticeBar::Words{tr("This computer keeps nothing of what you write"),
                tr("By your administrator: drafts, unsent replies, notes, labels and the journal "
                   "of the lives are gone when the console ends.")};
        }});
    else if (m_parts.policy.encryptLocal)
        notices.add({.words = [] {
            return NoticeBar::Words{tr("What you write is encrypted on this computer"),
                tr("By your administrator: pasted pictures, the journal of the lives and what is "
                   "known of viewers are gone when the console ends.")};
        }});
    connect(&m_parts.session, &Session::storedChanged, this, &Console::sayStored);
    connect(&m_parts.session, &Session::wipeFailed, this, &Console::sayNotWiped);
    connect(&m_parts.session, &Session::wipedLater, this, [this] {
        m_window.notices().withdraw(kNotWiped);
        if (m_signIn && m_signIn->isVisible())
            m_signIn->setNotice(tr("The keychain is open again: the sign-in was removed from it."));
    });
    connect(&m_parts.session, &Session::vaultWaitChanged, this, [this] {
        if (m_signIn && m_signIn->isVisible())
            m_signIn->setNotice(vaultWaitText());
    });
}

void Console::sayStored(bool stored)
{
    auto &isKnown = m_parts.settings.knowsMemoryOnly;
    m_window.notices().withdraw(kNotStored); // a late keychain has taken it after all
    if (stored)
        isKnown.set(false); // should it be lost once more, that is news again
    else if (!isKnown())
        m_window.notices().add(
            {.words =
                    [] {
                        return NoticeBar::Words{tr("This computer could not keep the sign-in"),
                            tr("You will have to sign in again next time. It is kept in memory "
                               "only.")};
                    },
                .act = [&isKnown] { isKnown.set(true); },
                .key = kNotStored});
}

//! In both windows: a sign-out leads to the other one.
void Console::sayNotWiped(bool isLocked)
{
    const auto words = [isLocked] {
        return isLocked
            ? NoticeBar::Words{tr("The sign-in is still in the keychain"),
                tr("The keychain of this computer is locked. The sign-in is removed as soon as it "
                   "is opened.")}
            : NoticeBar::Words{tr("The sign-in could not be deleted"),
                tr("The keychain of this computer did not delete it. Delete the entry of WXM "
                   "Console there.")};
    };
    m_window.notices().withdraw(kNotWiped);
    m_window.notices().add({.kind = Banner::Kind::Danger, .words = words, .key = kNotWiped});
    if (m_signIn && m_signIn->isVisible())
        m_signIn->setNotice(words().title + u". "_s + words().sentence);
}

QString Console::vaultWaitText() const
{
    switch (m_parts.session.vaultWait()) {
    case Session::VaultWait::None:
        return {};
    case Session::VaultWait::Silent:
        return tr(
            "The keychain of this computer has not answered yet. When it does, you are signed "
            "in without the password.");
    case Session::VaultWait::Locked:
        return tr("The keychain of this computer is locked. Open it, and you are signed in without "
                  "the password.");
    case Session::VaultWait::Absent:
        return tr("The keychain of this computer does not answer. When it is there, you are signed "
                  "in without the password.");
    }
    return {};
}

QList<KnownAccount> Console::otherAccounts() const
{
    auto accounts = Accounts(m_parts.settings).all();
    const QString current = m_parts.session.accountKey();
    const QString &policyServer = m_parts.policy.server;
    accounts.removeIf([&](const KnownAccount &account) {
        return account.key == current
            || (!policyServer.isEmpty() && account.server != policyServer);
    });
    return accounts;
}

void Console::showAccounts()
{
    QStringList names;
    QList<AccountChoice> choices;
    for (const auto &account : otherAccounts()) {
        const auto id = account.key.section(u'|', -1).toLongLong();
        const QString detail = isolateLtr(maskedPhone(account));
        choices.append({account.name, detail, id});
        names.append(account.name.isEmpty() ? detail : shownName(account.name, id));
    }
    m_window.setOtherAccounts(names);
    if (m_signIn)
        m_signIn->setAccounts(choices);
}

void Console::useAccount(const KnownAccount &account)
{
    // What was promised goes out while this account is still the one that is signed in.
    m_parts.session.farewell().whenReleased(this, [this, account] { changeTo(account); });
}

void Console::changeTo(const KnownAccount &account)
{
    const auto origin = readServerUrl(account.server);
    if (!origin)
        return;
    m_isChanging = true;
    m_parts.session.leave();
    m_parts.rest.setServer(*origin);
    m_server = account.server;
    m_parts.settings.server.set(account.server);
    m_parts.settings.phoneCode.set(account.phoneCode);
    m_parts.settings.phone.set(account.phone);
    m_parts.settings.userType.set(account.userType);
    m_parts.settings.storedAccount.set(account.key);
    m_parts.session.resume();
}

void Console::askForAnother()
{
    m_parts.session.farewell().whenReleased(this, [this] { leaveForAnother(); });
}

void Console::leaveForAnother()
{
    m_parts.session.leave();
    showSignIn();
    auto form = m_signIn->form();
    form.phone.clear();
    form.password.clear();
    m_signIn->setForm(form);
}

void Console::showMain()
{
    showAccounts();
    showAccount();
    showConnection();
    // The person has turned to the program if the sign-in window was brought up.
    const bool isSeen = m_signIn && m_signIn->isVisible() && !m_signIn->isMinimized()
        && (m_startsAs != kStartsUnfocused || m_signIn->isActiveWindow());
    showAtStart(m_window, isSeen ? QString() : m_startsAs);
    if (m_parts.session.state() != Session::State::Resuming)
        m_startsAs.clear();
    if (m_signIn)
        m_signIn->hide();
    if (m_parts.proxySignIn)
        showProxyQuestion();
}

void Console::raise()
{
    m_startsAs.clear();
    QWidget *window = &m_window;
    if (m_signIn && m_signIn->isVisible())
        window = m_signIn.get();
    window->setAttribute(Qt::WA_ShowWithoutActivating, false);
    window->setWindowState(window->windowState() & ~Qt::WindowMinimized);
    window->show();
    window->raise();
    window->activateWindow();
}

void Console::showSignIn()
{
    if (!m_signIn) {
        m_signIn = std::make_unique<SignInWindow>();
        auto *place = new WindowPlace(
            *m_signIn, QStringLiteral("sign-in"), m_signIn->size(), m_parts.settings.windowPlaces);
        place->restore(&m_window);
        // Before the form: it chooses among them.
        if (!m_parts.policy.accountTypes.isEmpty())
            m_signIn->setUserTypes(m_parts.policy.accountTypes);
        m_flow = std::make_unique<SignInFlow>(
            *m_signIn, m_parts.session, m_parts.rest, m_parts.settings, m_server);
        connect(m_signIn.get(), &SignInWindow::languageChosen, this, &Console::chooseLanguage);
        connect(m_signIn.get(), &SignInWindow::settingsWanted, this,
            [this] { Q_EMIT settingsWanted(m_signIn.get()); });
        connect(m_signIn.get(), &SignInWindow::proxyPasswordWanted, this, &Console::askForProxy);
        m_signIn->setFixed({.server = !m_parts.policy.server.isEmpty(),
            .language = m_parts.settings.language.isFixed(),
            .keepSignedIn = m_parts.settings.keepSignedIn.isFixed()});
        then(m_parts.session.isVaultNew(), m_signIn.get(),
            [window = m_signIn.get()](bool isNew) { window->setKeychainNew(isNew); });
        connect(m_signIn.get(), &SignInWindow::accountChosen, this, [this](int index) {
            if (const auto others = otherAccounts(); index < others.size())
                useAccount(others.at(index));
        });
        connect(m_signIn.get(), &SignInWindow::accountRemoved, this, [this](int index) {
            if (const auto others = otherAccounts(); index < others.size())
                m_parts.session.forget(others.at(index).key);
            showAccounts();
        });
    }
    m_signIn->setLanguage(m_parts.ui.localizer().language());
    if (std::exchange(m_isChanging, false)) // the keychain had nothing for it
        m_flow->fill(m_server);
    showAccounts();
    showConnection();
    showAtStart(*m_signIn, m_startsAs);
    QApplication::setQuitOnLastWindowClosed(true); // the other one may have been in the tray
    m_window.hide();
    if (const QString text = vaultWaitText(); !text.isEmpty())
        m_signIn->setNotice(text);
    if (m_parts.proxySignIn)
        showProxyQuestion();
}

void Console::onSignedOut(Session::EndReason reason)
{
    if (m_isChanging)
        return;
    showSignIn();
    QStringList sentences{reasonText(reason), lostText()};
    sentences.removeAll(QString());
    m_flow->begin(sentences.join(u' '));
}

QString Console::lostText() const
{
    const int lost = m_parts.session.farewell().takeLost();
    return lost == 0
        ? QString()
        : tr("%n action(s) had not gone out yet and may not have happened.", nullptr, lost);
}

QString Console::reasonText(Session::EndReason reason)
{
    switch (reason) {
    case Session::EndReason::ByPerson:
        return {};
    case Session::EndReason::Expired:
        return tr("Your session has ended. Sign in to continue.");
    case Session::EndReason::Revoked:
        return tr("This account was signed out on another device, or blocked.");
    case Session::EndReason::NotRenewed:
        return tr("The server could not renew your sign-in. Sign in to continue; what you wrote is "
                  "kept.");
    case Session::EndReason::NotAccepted:
        return tr("The live server does not accept this sign-in. Sign in again.");
    }
    return {};
}

//! What the command line said holds until something else is chosen.
void Console::followSettings()
{
    connect(&m_parts.settings.file, &SettingsFile::changed, this, [this](QLatin1StringView key) {
        const auto &settings = m_parts.settings;
        if (key == settings.language.key())
            applyLanguage(
                Localizer::fromCode(settings.language()).value_or(Localizer::systemLanguage()));
        else if (key == settings.theme.key())
            m_parts.ui.theme().setChoice(ThemeController::choiceFromName(settings.theme())
                                             .value_or(ThemeController::Choice::System));
    });
}

void Console::chooseLanguage(Localizer::Language language)
{
    // Applied here too: a policy may fix the setting, and it may be what is stored already.
    m_parts.settings.language.set(Localizer::code(language));
    applyLanguage(language);
}

void Console::applyLanguage(Localizer::Language language)
{
    if (m_parts.ui.localizer().language() == language)
        return;
    m_parts.ui.localizer().setLanguage(language);
    m_parts.rest.setLanguage(Localizer::code(language));
    m_window.setLanguage(language);
    if (m_signIn)
        m_signIn->setLanguage(language);
}

void Console::showAccount()
{
    const auto &identity = m_parts.session.identity();
    m_window.setAccount(identity.name, identity.id.value, m_parts.rest.server().toString());
}

void Console::showConnection()
{
    auto view = connectionView(m_parts.realtime.status());
    view.pausedUntil = std::max(m_pausedUntil, m_maintainedUntil);
    view.isMaintained = m_maintainedUntil.isValid() && m_maintainedUntil >= m_pausedUntil;
    view.isNotRenewed = m_parts.session.isNotRenewed();
    view.nextRenewal = moment(m_parts.session.nextRenewalMs());
    if (m_reach.isUnreached(m_parts.rest.clock().monotonicMs())
        && view.state == ConnectionView::State::Connected) {
        view.state = ConnectionView::State::Reconnecting;
        view.reason = ConnectionView::Reason::NotReachable;
    }
    if (m_parts.session.state() == Session::State::Resuming)
        view = {
            .state = ConnectionView::State::Connecting, .reason = ConnectionView::Reason::Keychain};
    // Calls hear of it first; the live connection waits for them.
    const auto &question = m_parts.proxySignIn ? m_parts.proxySignIn->question() : std::nullopt;
    if (question && view.state != ConnectionView::State::Connected
        && view.state != ConnectionView::State::SignedOut) {
        view.reason = ConnectionView::Reason::Obstacle;
        view.obstacle = {Obstacle::Kind::ProxyWantsPassword, question->proxy};
    }
    m_window.setConnection(view);
}

//! Once by itself for each question; afterwards where it is offered.
void Console::showProxyQuestion()
{
    const auto &question = m_parts.proxySignIn->question();
    if (m_signIn)
        m_signIn->setProxy(question ? question->proxy : QString());
    showConnection();
    if (question && m_proxyAsked != question && !QApplication::activeModalWidget()) {
        m_proxyAsked = question;
        askForProxy();
    }
}

void Console::askForProxy()
{
    if (m_proxyDialog || !m_parts.proxySignIn->question())
        return;
    QWidget *window = &m_window;
    if (m_signIn && m_signIn->isVisible())
        window = m_signIn.get();
    if (!window->isVisible()) {
        m_proxyAsked.reset(); // when there is one
        return;
    }
    m_proxyDialog = new ProxyDialog(*m_parts.proxySignIn, window);
    m_proxyDialog->open();
}

//! Calls and the live connection go to one server. Where calls no longer come through, the
//! connection is asked to prove itself; until they do, nothing is said to be well.
void Console::noteReached(bool reached)
{
    const auto now = m_parts.rest.clock().monotonicMs();
    const bool wasUnreached = m_reach.isUnreached(now);
    m_reach.note(reached, now);
    if (const auto due = m_reach.dueInMs(now); !due)
        m_unreached.stop();
    else if (!m_unreached.isActive())
        m_unreached.start(int(*due));
    if (wasUnreached || m_reach.isUnreached(now))
        showConnection();
}

void Console::takeOffer(ConnectionView::Offer offer)
{
    if (offer == ConnectionView::Offer::ConnectHere)
        Q_EMIT connectHereRequested();
    else if (offer == ConnectionView::Offer::SignInAgain)
        m_parts.session.end(Session::EndReason::NotAccepted);
    else if (offer == ConnectionView::Offer::ProxyPassword && m_parts.proxySignIn)
        askForProxy();
}

void Console::showPause(int seconds)
{
    m_pausedUntil = seconds > 0 ? QDateTime::currentDateTime().addSecs(seconds) : QDateTime();
    showConnection();
}

void Console::showMaintenance(int seconds)
{
    m_maintainedUntil = seconds > 0 ? QDateTime::currentDateTime().addSecs(seconds) : QDateTime();
    showConnection();
}

} // namespace wxm
