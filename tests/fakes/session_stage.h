// SPDX-License-Identifier: MIT
#pragma once

#include "base/disk_writer.h"
#include "fakes/fake_clock.h"
#include "fakes/fake_token.h"
#include "fakes/fake_vault.h"
#include "fakes/http_server.h"
#include "session/session.h"

#include <QSet>
#include <QTemporaryDir>

namespace wxm::fakes {

//! A platform that signs in, refreshes by rotation and knows which tokens are good.
class AuthServer {
public:
    explicit AuthServer(const Clock &clock);

    HttpServer http;
    qint64 lifeMs = 3'600'000;
    qint64 aheadMs = 0;       //!< Of the computer that signs in: how far its clock is before ours.
    qint64 loginId = 12;      //!< Whose token the next sign-in gets.
    QSet<QByteArray> good;    //!< Tokens that are accepted.
    QByteArray refreshAnswer; //!< In place of a new token, where not empty.
    bool rotates = true;      //!< A refresh ends the token that it was asked with.
    bool refreshesExpired = true; //!< A token that is no longer good can still be renewed, once.

    QByteArray issue(qint64 subject = 12);
    void expireAll() { good.clear(); }
    void revokeAll();
    int refreshes() const { return http.count("POST", "general/auth/token/refresh"); }
    int logouts() const { return http.count("POST", "general/auth/logout"); }
    static QByteArray tokenAnswer(const QByteArray &token);

private:
    qint64 wallMs() const { return m_clock.wallMs() - aheadMs; }

    QByteArray answer(const Arrival &arrival);

    QByteArray refresh(const QByteArray &token);

    const Clock &m_clock;
    int m_serial = 0;
    QSet<QByteArray> m_renewable;
};

//! The session of one program over a shared server, vault and clock.
struct Program {
    Program(const Clock &clock, TokenVault &vault, const QUrl &server, const QString &folder);
    ~Program();

    static RestLimits quickRest();
    static SessionLimits quickSession();

    DiskWriter disk; //!< flush() before another program reads the settings.
    SettingsFile file;
    Settings settings{file};
    RestClient rest;
    ApiCalls calls{rest, EndpointMap::builtIn()};
    Session session;
};

} // namespace wxm::fakes
