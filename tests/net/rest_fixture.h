// SPDX-License-Identifier: MIT
#pragma once

#include "fakes/await.h"
#include "fakes/fake_clock.h"
#include "fakes/fake_gate.h"
#include "fakes/http_server.h"
#include "net/rest_client.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace wxm;
using namespace wxm::fakes;
using Kind = ApiError::Kind;

inline RestLimits quick()
{
    RestLimits limits;
    limits.readDeadlineMs = 300;
    limits.writeDeadlineMs = 300;
    limits.idleTimeoutMs = 5'000;
    limits.maxBodyBytes = 64 * 1024;
    limits.retryDelaysMs = {20, 40, 60};
    return limits;
}

inline RestRequest get(const QString &path) { return {.path = path}; }

inline RestRequest post(const QString &path, const QByteArray &body = "{}")
{
    return {.verb = Verb::Post, .path = path, .body = body};
}

//! What every test starts with.
struct Stage {
    HttpServer server;
    FakeClock clock;
    FakeGate gate;
    RestClient client{clock, quick()};

    Stage()
    {
        client.setServer(server.origin());
        client.setTokenGate(&gate);
    }
};
