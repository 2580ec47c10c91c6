// SPDX-License-Identifier: MIT
#pragma once

#include "base/clock.h"
#include "chat/chat.h"
#include "fakes/fake_calls.h"
#include "fakes/fake_chat_port.h"
#include "fakes/fake_vault.h"

#include <QTemporaryDir>

namespace wxm::fakes {

//! A profile folder of its own, before anything asks where the data lie.
class OwnData {
public:
    OwnData() { qputenv("XDG_DATA_HOME", m_folder.path().toUtf8()); }

private:
    QTemporaryDir m_folder;
};

//! The whole of chat/ without a server: the person is user 2, both ports are in memory.
struct FakeChat {
    //! `environment`: of the live connection, where a test plays its server.
    explicit FakeChat(
        bool asGuest = false, std::shared_ptr<socketio::Environment> environment = nullptr);
    ~FakeChat();
    //! Again after a feature has put in its own.
    void useFakePort();

    OwnData data;
    SystemClock clock;
    RestClient rest{clock};
    FakeCalls calls{rest, EndpointMap::builtIn()};
    Profile owner{QStringLiteral("test")}; //!< Of another program, where this one is a guest.
    Profile profile{QStringLiteral("test")};
    const bool isGuest;
    SettingsFile file{profile.file(QStringLiteral("settings.json"))};
    Settings settings{file};
    FakeVault vault;
    Session session{calls, vault, settings, clock};
    Realtime realtime;
    FakeChatPort port;
    Chat chat{calls, session, realtime, profile, clock, {.checkDelaysMs = {5, 5, 5}, .retryMs = 5}};
};

} // namespace wxm::fakes
