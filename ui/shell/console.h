// SPDX-License-Identifier: MIT
#pragma once

#include "realtime/reach_verdict.h"
#include "realtime/realtime.h"
#include "session/proxy_sign_in.h"
#include "session/session.h"
#include "settings/policy.h"
#include "ui/common/ui_setup.h"
#include "ui/shell/main_window.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <memory>
#include <optional>

namespace wxm {

class ProxyDialog;
class SignInFlow;
class SignInWindow;
class WindowPlace;

//! Which window stands on the screen: the sign-in or the main window, as the session is; and what
//! the main window says about account, connection and language. GUI thread.
class Console final : public QObject {
    Q_OBJECT

public:
    struct Parts {
        Session &session;
        RestClient &rest;
        Realtime &realtime;
        Settings &settings;
        UiSetup &ui;
        const Policy &policy;
        ProxySignIn *proxySignIn = nullptr; //!< Without it no proxy asks.
    };
    Console(const Parts &parts, MainWindow &window, QObject *parent = nullptr);
    ~Console() override;

    //! Takes up the stored session or asks to sign in. `server`: what the command line or the
    //! policy names, else empty. `minimized` counts more than the setting.
    void start(const QString &server, bool minimized);
    //! Brings the window that stands on the screen to the front.
    void raise();
    void chooseLanguage(Localizer::Language language);
    //! Another program owns the profile, and could not be asked to come forward.
    void sayGuest();
    void sayAutostartRefused();
    //! The key of the files was not to be had.
    void sayBarred();
    //! Asked when a person wants to sign out; false: not now.
    void setSignOutGate(std::function<bool()> gate) { m_maySignOut = std::move(gate); }

Q_SIGNALS:
    //! From the sign-in window: the proxy may be what keeps everybody out.
    void settingsWanted(QWidget *beside);
    //! The person wants the live connection on this computer.
    void connectHereRequested();

private:
    void followSettings();
    void applyLanguage(Localizer::Language language);
    void showMain();
    void showSignIn();
    void onSignedOut(Session::EndReason reason);
    void showAccount();
    //! Goes on with another account that is remembered, or asks for its password.
    void useAccount(const KnownAccount &account);
    void changeTo(const KnownAccount &account);
    //! The sign-in window for one more account; this one stays remembered.
    void askForAnother();
    void leaveForAnother();
    void showAccounts();
    void showStartupNotices();
    void sayStored(bool stored);
    void sayNotWiped(bool isLocked);
    QString vaultWaitText() const;
    QList<KnownAccount> otherAccounts() const;
    void showConnection();
    //! The server asked for a pause of so many seconds.
    void showPause(int seconds);
    void showMaintenance(int seconds);
    void takeOffer(ConnectionView::Offer offer);
    void noteReached(bool reached);
    void showProxyQuestion();
    void askForProxy();
    QString lostText() const;
    static QString reasonText(Session::EndReason reason);

    Parts m_parts;
    MainWindow &m_window;
    WindowPlace *m_place = nullptr; //!< Of the window.
    QString m_server;
    std::function<bool()> m_maySignOut;
    QDateTime m_pausedUntil;
    QDateTime m_maintainedUntil;
    ReachVerdict m_reach;
    QTimer m_unreached;        //!< Looks at it again.
    QString m_startsAs;        //!< Until a person turned to the program: a value of the setting.
    bool m_isChanging = false; //!< From one account to another: no sign-in window in between.
    std::unique_ptr<SignInWindow> m_signIn;
    std::unique_ptr<SignInFlow> m_flow;
    QPointer<ProxyDialog> m_proxyDialog;
    std::optional<ProxySignIn::Question> m_proxyAsked; //!< The dialog came up for it by itself.
};

//! What the status line says about a connection.
ConnectionView connectionView(const ConnectionStatus &status);

} // namespace wxm
