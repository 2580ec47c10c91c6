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
    explicit AuthServer(const Clock &clock) : m_clock(clock)
    {
        http.handler = [this](const Arrival &arrival, QTcpSocket &socket) {
            socket.write(answer(arrival));
        };
    }

    HttpServer http;
    qint64 lifeMs = 3'600'000;
    qint64 aheadMs = 0;       //!< Of the computer that signs in: how far its clock is before ours.
    qint64 loginId = 12;      //!< Whose token the next sign-in gets.
    QSet<QByteArray> good;    //!< Tokens that are accepted.
    QByteArray refreshAnswer; //!< In place of a new token, where not empty.
    bool rotates = true;      //!< A refresh ends the token that it was asked with.
    bool refreshesExpired = true; //!< A token that is no longer good can still be renewed, once.

    QByteArray issue(qint64 subject = 12)
    {
        const auto token = makeToken(subject, wallMs(), wallMs() + lifeMs, ++m_serial);
        good.insert(token);
        m_renewable.insert(token);
        return token;
    }
    void expireAll() { good.clear(); }
    void revokeAll()
    {
        good.clear();
        m_renewable.clear();
    }
    int refreshes() const { return http.count("POST", "general/auth/token/refresh"); }
    int logouts() const { return http.count("POST", "general/auth/logout"); }
    static QByteArray tokenAnswer(const QByteArray &token)
    {
        return httpAnswer(200, R"({"data":{"token":")" + token + R"("}})");
    }

private:
    qint64 wallMs() const { return m_clock.wallMs() - aheadMs; }

    QByteArray answer(const Arrival &arrival)
    {
        const auto path = arrival.path().mid(8);
        const auto token = arrival.header("authorization").mid(7);
        if (path == "general/auth/login")
            return arrival.body.contains("\"right\"")
                ? tokenAnswer(issue(loginId))
                : httpAnswer(422, R"({"message":"Wrong.","errors":{"auth":["Wrong."]}})");
        if (path == "general/auth/token/refresh")
            return refresh(token);
        if (!good.contains(token))
            return httpAnswer(401, R"({"message":"Unauthenticated."})");
        if (path == "general/auth/me")
            return httpAnswer(200, R"({"data":{"id":12,"name":"Noura","user_type":"supporter"}})");
        return httpAnswer(200, R"({"data":[{"id":1}]})");
    }

    QByteArray refresh(const QByteArray &token)
    {
        if (!refreshAnswer.isEmpty())
            return refreshAnswer;
        const bool may = refreshesExpired ? m_renewable.contains(token) : good.contains(token);
        if (!may)
            return httpAnswer(401, R"({"message":"Unauthenticated."})");
        if (rotates) {
            good.remove(token);
            m_renewable.remove(token);
        }
        return tokenAnswer(issue());
    }

    const Clock &m_clock;
    int m_serial = 0;
    QSet<QByteArray> m_renewable;
};

//! The session of one program over a shared server, vault and clock.
struct Program {
    Program(const Clock &clock, TokenVault &vault, const QUrl &server, const QString &folder)
        : file(folder + QStringLiteral("/settings.json"), &disk)
        , rest(clock, quickRest())
        , session(calls, vault, settings, clock, nullptr, quickSession())
    {
        rest.setServer(server);
    }

    static RestLimits quickRest()
    {
        RestLimits limits;
        limits.retryDelaysMs = {10, 10, 10};
        limits.readDeadlineMs = limits.writeDeadlineMs = 2'000;
        return limits;
    }
    static SessionLimits quickSession()
    {
        return {.refreshDelaysMs = {10, 20},
            .vaultAnswerMs = 200,
            .vaultDelaysMs = {10, 20},
            .renewal = {.burst = 100'000}};
    }

    DiskWriter disk; //!< flush() before another program reads the settings.
    SettingsFile file;
    Settings settings{file};
    RestClient rest;
    ApiCalls calls{rest, EndpointMap::builtIn()};
    Session session;
};

} // namespace wxm::fakes
