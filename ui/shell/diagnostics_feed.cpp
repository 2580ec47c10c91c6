// SPDX-License-Identifier: MIT
#include "ui/shell/diagnostics_feed.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace wxm {

namespace {

// Source texts of the context `Diagnostics`: English in the bundle, translated on the page.
const char *words(ConnectionStatus::State state)
{
    using S = ConnectionStatus::State;
    switch (state) {
    case S::SignedOut:
        return QT_TRANSLATE_NOOP("Diagnostics", "signed out");
    case S::Connecting:
        return QT_TRANSLATE_NOOP("Diagnostics", "connecting");
    case S::Connected:
        return QT_TRANSLATE_NOOP("Diagnostics", "connected");
    case S::Reconnecting:
        return QT_TRANSLATE_NOOP("Diagnostics", "lost, reconnecting");
    case S::Offline:
        return QT_TRANSLATE_NOOP("Diagnostics", "offline");
    }
    return "";
}

const char *words(ConnectionStatus::Cause cause)
{
    using C = ConnectionStatus::Cause;
    switch (cause) {
    case C::None:
        return "";
    case C::ServerClosed:
        return QT_TRANSLATE_NOOP("Diagnostics", "the server closed the link");
    case C::LinkLost:
        return QT_TRANSLATE_NOOP("Diagnostics", "the link broke or the server cannot be reached");
    case C::PingTimeout:
        return QT_TRANSLATE_NOOP("Diagnostics", "the server does not answer");
    case C::BadServer:
        return QT_TRANSLATE_NOOP("Diagnostics", "something answers, but not the live server");
    case C::Tls:
        return QT_TRANSLATE_NOOP("Diagnostics", "the certificate or the encryption was refused");
    case C::Proxy:
        return QT_TRANSLATE_NOOP("Diagnostics", "a proxy in the way does not let the link through");
    case C::NoNetwork:
        return QT_TRANSLATE_NOOP("Diagnostics", "this computer has no network");
    case C::Refused:
        return QT_TRANSLATE_NOOP("Diagnostics", "the server does not accept the sign-in");
    case C::SignInRefused:
        return QT_TRANSLATE_NOOP("Diagnostics", "the live server still refuses the sign-in");
    case C::UsedElsewhere:
        return QT_TRANSLATE_NOOP(
            "Diagnostics", "disconnected again and again: is this account in use elsewhere?");
    case C::StoodStill:
        return QT_TRANSLATE_NOOP("Diagnostics", "this computer slept, or its clock was set");
    case C::EventsMissed:
        return QT_TRANSLATE_NOOP("Diagnostics", "events were missed while the link stood");
    }
    return "";
}

const char *words(Session::EndReason reason)
{
    using R = Session::EndReason;
    switch (reason) {
    case R::ByPerson:
        return QT_TRANSLATE_NOOP("Diagnostics", "signed out here");
    case R::Expired:
        return QT_TRANSLATE_NOOP("Diagnostics", "signed out: the sign-in can no longer be renewed");
    case R::Revoked:
        return QT_TRANSLATE_NOOP("Diagnostics", "signed out: revoked elsewhere, or blocked");
    case R::NotRenewed:
        return QT_TRANSLATE_NOOP("Diagnostics", "signed out: the sign-in could not be renewed");
    case R::NotAccepted:
        return QT_TRANSLATE_NOOP("Diagnostics", "signed out: the live server refuses the sign-in");
    }
    return "";
}

} // namespace

DiagnosticsFeed::DiagnosticsFeed(Diagnostics &diagnostics, Realtime &realtime, Session &session,
    ApiCalls &calls, QObject *parent)
    : QObject(parent)
    , m_diagnostics(diagnostics)
    , m_realtime(realtime)
{
    connect(&m_realtime, &Realtime::statusChanged, this, &DiagnosticsFeed::noteStatus);
    connect(&session, &Session::signedIn, this, [this] {
        m_diagnostics.noteConnection(
            QString::fromLatin1(QT_TRANSLATE_NOOP("Diagnostics", "signed in")));
    });
    connect(&session, &Session::tokenChanged, this, [this] {
        m_diagnostics.noteConnection(
            QString::fromLatin1(QT_TRANSLATE_NOOP("Diagnostics", "the sign-in was renewed")));
    });
    connect(&session, &Session::renewalChanged, this, [this, &session] {
        if (std::exchange(m_isNotRenewed, session.isNotRenewed()) != m_isNotRenewed
            && m_isNotRenewed)
            m_diagnostics.noteConnection(QString::fromLatin1(
                QT_TRANSLATE_NOOP("Diagnostics", "the sign-in cannot be renewed for now")));
    });
    connect(&session, &Session::signedOut, this, [this](Session::EndReason reason) {
        m_diagnostics.noteConnection(QString::fromLatin1(words(reason)));
    });
    connect(
        &calls, &ApiCalls::failed, this, [this](const QString &endpoint, const ApiError &error) {
            if (error.kind != ApiError::Kind::Cancelled)
                m_diagnostics.noteError(error, endpoint);
        });
}

void DiagnosticsFeed::noteStatus()
{
    const auto now = m_realtime.status();
    const bool isNews = now.state != m_before.state || now.cause != m_before.cause;
    const bool isOtherWay = now.isConnected() && now.isPolling != m_before.isPolling;
    m_before = now;
    if (isOtherWay)
        m_diagnostics.noteConnection(QString::fromLatin1(now.isPolling
                ? QT_TRANSLATE_NOOP("Diagnostics", "the live connection uses long polling")
                : QT_TRANSLATE_NOOP("Diagnostics", "the live connection uses WebSocket")));
    if (!isNews || now.state == ConnectionStatus::State::SignedOut)
        return;
    m_diagnostics.noteConnection(
        QString::fromLatin1(words(now.state)), QString::fromLatin1(words(now.cause)));
}

QString liveConnectionWords(const ConnectionStatus &status)
{
    if (!status.isConnected())
        return u"none"_s;
    if (!status.isPolling)
        return u"WebSocket"_s;
    return status.pollingReason.isEmpty()
        ? u"long polling, as the settings say"_s
        : u"long polling, since WebSocket does not come through: "_s + status.pollingReason;
}

} // namespace wxm
