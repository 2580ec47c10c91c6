// SPDX-License-Identifier: MIT
#include "fakes/headless_console.h"

#include <QSignalSpy>
#include <QTest>

namespace wxm::fakes {

HeadlessConsole::HeadlessConsole(const QUrl &server, const Profile &profile,
    const OutboxTiming &timing, const RestLimits &limits, const RenewalLimits &renewal)
    : rest(clock, limits)
    , session(calls, vault, settings, clock, nullptr, {.renewal = renewal})
    , chat(calls, session, realtime, profile, clock, timing)
    , support(calls, session, realtime, chat, clock)
{
    rest.setServer(server);
    rest.setTokenGate(&session);
    QObject::connect(&session, &Session::tokenChanged, &realtime,
        [this] { realtime.setToken(session.token()); });
    QObject::connect(
        &session, &Session::signedOut, &realtime, [this] { realtime.disconnectFrom(); });
}

HeadlessConsole::~HeadlessConsole() = default;

bool HeadlessConsole::signIn(const QJsonObject &account, int timeoutMs)
{
    QSignalSpy signedIn(&session, &Session::signedIn);
    std::ignore = session.signIn({account[QLatin1StringView("phone_code")].toString(),
        account[QLatin1StringView("phone")].toString(),
        account[QLatin1StringView("password")].toString(),
        account[QLatin1StringView("user_type")].toString(), false});
    if (signedIn.isEmpty() && !signedIn.wait(timeoutMs))
        return false;
    realtime.connectTo(rest.server(), session.token());
    return QTest::qWaitFor([this] { return realtime.status().isConnected(); }, timeoutMs);
}

} // namespace wxm::fakes
