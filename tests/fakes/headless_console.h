// SPDX-License-Identifier: MIT
#pragma once

#include "fakes/fake_vault.h"
#include "support/support.h"

#include <QJsonObject>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace wxm::fakes {

//! A data folder of its own, before anything asks where the data lie.
struct OwnDataFolder {
    OwnDataFolder() { qputenv("XDG_DATA_HOME", folder.path().toUtf8()); }
    QTemporaryDir folder;
};

//! The program without its windows, in the order of main(), with the times of the product unless a
//! test shortens them.
struct HeadlessConsole {
    HeadlessConsole(const QUrl &server, const Profile &profile, const OutboxTiming &timing = {},
        const RestLimits &limits = {}, const RenewalLimits &renewal = {.burst = 100'000})
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

    bool signIn(const QJsonObject &account, int timeoutMs = 60'000)
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

    SystemClock clock;
    RestClient rest;
    ApiCalls calls{rest, EndpointMap::builtIn()};
    QTemporaryDir folder;
    SettingsFile file{folder.filePath(QStringLiteral("settings.json"))};
    Settings settings{file};
    FakeVault vault;
    //! Tokens die here as often as in a month: the brake on renewals is tested where it lives.
    Session session;
    Realtime realtime{clock};
    Chat chat;
    support::Support support;
};

} // namespace wxm::fakes
