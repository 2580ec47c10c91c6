// SPDX-License-Identifier: MIT
#pragma once

#include "fakes/await.h"
#include "fakes/session_stage.h"
#include "session/session.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace wxm;
using namespace wxm::fakes;
using Kind = ApiError::Kind;

inline Credentials right(bool keep = true)
{
    return {.phoneCode = u"966"_s,
        .phone = u"500000001"_s,
        .password = u"right"_s,
        .userType = u"supporter"_s,
        .keepSignedIn = keep};
}

inline QByteArray withToken(const QByteArray &token)
{
    return "{\"data\":{\"token\":\"" + token + "\"}}";
}

struct Stage {
    QTemporaryDir folder;
    FakeClock clock;
    AuthServer server{clock};
    FakeVault vault;
    Program program{clock, vault, server.http.origin(), folder.path()};
    Session &session = program.session;

    Stage() { qRegisterMetaType<Session::EndReason>(); }
    bool signIn(bool keep = true)
    {
        const bool done = failureKind(session.signIn(right(keep))) == -1;
        return done && QTest::qWaitFor([&] { return !session.identity().name.isEmpty(); });
    }
    QFuture<Result<QByteArray>> call() { return program.calls.send({.endpoint = u"lives.list"_s}); }
    QString key() const { return program.settings.storedAccount(); }
    //! How often the token was renewed; a renewal that is under way has come to its end.
    int renewals()
    {
        std::ignore = await(session.freshToken({})); // queues behind it
        return server.refreshes();
    }
    //! What was asked of the keychain is answered, and has had its effect: it answers in order.
    bool isVaultDone() { return await(vault.read({})).has_value(); }
};
