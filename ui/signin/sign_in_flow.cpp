// SPDX-License-Identifier: MIT
#include "ui/signin/sign_in_flow.h"

#include "base/then.h"
#include "net/server_url.h"

#include <utility>

namespace wxm {

SignInFlow::SignInFlow(SignInWindow &window, Session &session, RestClient &rest, Settings &settings,
    const QString &server, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_session(session)
    , m_rest(rest)
    , m_settings(settings)
{
    fill(server);
    connect(&m_window, &SignInWindow::submitted, this, &SignInFlow::submit);
}

void SignInFlow::fill(const QString &server)
{
    m_window.setForm({.countryCode = m_settings.phoneCode(),
        .phone = m_settings.phone(),
        .password = {},
        .userType = m_settings.userType(),
        .keepSignedIn = m_settings.keepSignedIn(),
        .server = server});
}

void SignInFlow::begin(const QString &reason)
{
    auto form = m_window.form();
    form.password.clear();
    m_window.setBusy(false);
    m_window.clearFaults();
    m_window.setForm(form);
    m_window.setNotice(reason);
}

void SignInFlow::goOn()
{
    if (std::exchange(m_isHeldByProxy, false) && m_window.isVisible() && !m_window.isBusy())
        submit(m_window.form());
}

void SignInFlow::submit(const SignInForm &form)
{
    const auto origin = readServerUrl(form.server);
    m_window.clearFaults();
    m_isHeldByProxy = false;
    if (!origin) {
        m_window.showError(origin.error());
        return;
    }
    m_rest.setServer(*origin);
    m_window.setBusy(true);
    then(m_session.signIn({.phoneCode = form.countryCode,
             .phone = form.phone,
             .password = form.password,
             .userType = form.userType,
             .keepSignedIn = form.keepSignedIn}),
        this, [this, form](const Result<Done> &done) {
            m_window.setBusy(false);
            if (!done) {
                m_isHeldByProxy = done.error().obstacle.kind == Obstacle::Kind::ProxyWantsPassword;
                m_window.showError(done.error());
                return;
            }
            m_settings.server.set(form.server);
            m_settings.phoneCode.set(form.countryCode);
            m_settings.phone.set(form.phone);
            m_settings.userType.set(form.userType);
            m_settings.keepSignedIn.set(form.keepSignedIn);
            begin({});
        });
}

} // namespace wxm
