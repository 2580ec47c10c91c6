// SPDX-License-Identifier: MIT
#include "fakes/session_stage.h"

namespace wxm::fakes {

AuthServer::AuthServer(const Clock &clock) : m_clock(clock)
{
    http.handler = [this](const Arrival &arrival, QTcpSocket &socket) {
        socket.write(answer(arrival));
    };
}

QByteArray AuthServer::issue(qint64 subject)
{
    const auto token = makeToken(subject, wallMs(), wallMs() + lifeMs, ++m_serial);
    good.insert(token);
    m_renewable.insert(token);
    return token;
}

void AuthServer::revokeAll()
{
    good.clear();
    m_renewable.clear();
}

QByteArray AuthServer::tokenAnswer(const QByteArray &token)
{
    return httpAnswer(200, R"({"data":{"token":")" + token + R"("}})");
}

QByteArray AuthServer::answer(const Arrival &arrival)
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

QByteArray AuthServer::refresh(const QByteArray &token)
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

Program::Program(const Clock &clock, TokenVault &vault, const QUrl &server, const QString &folder)
    : file(folder + QStringLiteral("/settings.json"), &disk)
    , rest(clock, quickRest())
    , session(calls, vault, settings, clock, nullptr, quickSession())
{
    rest.setServer(server);
}

Program::~Program() = default;

RestLimits Program::quickRest()
{
    RestLimits limits;
    limits.retryDelaysMs = {10, 10, 10};
    limits.readDeadlineMs = limits.writeDeadlineMs = 2'000;
    return limits;
}

SessionLimits Program::quickSession()
{
    return {.refreshDelaysMs = {10, 20},
        .vaultAnswerMs = 200,
        .vaultDelaysMs = {10, 20},
        .renewal = {.burst = 100'000}};
}

} // namespace wxm::fakes
