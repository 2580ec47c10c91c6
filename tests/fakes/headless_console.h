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
        const RestLimits &limits = {}, const RenewalLimits &renewal = {.burst = 100'000});

    ~HeadlessConsole();

    bool signIn(const QJsonObject &account, int timeoutMs = 60'000);

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
