// SPDX-License-Identifier: MIT
#pragma once

#include "session/session.h"
#include "ui/signin/sign_in_window.h"

#include <QObject>

namespace wxm {

//! What happens between the press of *Sign in* and the session: checks the server's address, asks
//! the session, and puts each fault beside the field that caused it. GUI thread.
class SignInFlow final : public QObject {
    Q_OBJECT

public:
    SignInFlow(SignInWindow &window, Session &session, RestClient &rest, Settings &settings,
        const QString &server, QObject *parent = nullptr);

    //! Clears the password and says why the person is asked to sign in (may be empty).
    //! Puts in what is remembered of the last account.
    void fill(const QString &server);
    void begin(const QString &reason);
    //! What stood in the way is gone: a sign-in that failed by the proxy is tried once more.
    void goOn();

private:
    void submit(const SignInForm &form);

    SignInWindow &m_window;
    Session &m_session;
    RestClient &m_rest;
    Settings &m_settings;
    bool m_isHeldByProxy = false; //!< The last press failed since the proxy wants a password.
};

} // namespace wxm
