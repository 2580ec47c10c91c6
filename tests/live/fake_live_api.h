// SPDX-License-Identifier: MIT
#pragma once

#include "fakes/fake_calls.h"
#include "fakes/fake_clock.h"
#include "fakes/temporary_settings.h"
#include "live/live_api.h"
#include "live/stream_log.h"
#include "net/rest_client.h"

#include <QFile>

namespace wxm::live {

struct FakeClock final : fakes::FakeClock {
    FakeClock() : fakes::FakeClock(1'780'714'800'000) { } // 2026-06-06T03:00:00Z
};

struct FakeServer {
    FakeClock clock;
    RestClient rest{clock};
    fakes::FakeCalls calls{rest, EndpointMap::builtIn()};
};

class FakeLiveApi final : private FakeServer, public LiveApi {
public:
    FakeLiveApi() : LiveApi(FakeServer::calls) { FakeServer::calls.holds = true; }

    using FakeServer::clock;
    std::deque<fakes::FakeCalls::Asked> &asked = FakeServer::calls.asked;
    QStringList &log = FakeServer::calls.log;

    qsizetype count(const QString &endpoint) const { return FakeServer::calls.count(endpoint); }
    bool answer(const QString &endpoint, Result<QByteArray> result)
    {
        return FakeServer::calls.answer(endpoint, std::move(result));
    }
    bool refuse(const QString &endpoint, ApiError::Kind kind)
    {
        return FakeServer::calls.refuse(endpoint, kind);
    }
    const Call *waiting(const QString &endpoint) const
    {
        return FakeServer::calls.waiting(endpoint);
    }
};

using fakes::TemporarySettings;

//! A log that is written at once.
inline StreamLog::Disk folderDisk()
{
    return {[](const QString &path, const QByteArray &lines, StreamLog::Disk::Done done) {
                QFile file(path);
                done(file.open(QFile::Append) && file.write(lines) == lines.size());
            },
        [](const QString &path) { QFile::remove(path); }};
}

inline CommentAdded comment(LiveId live, std::int64_t id, std::int64_t user, std::string_view body,
    std::string_view name = "Sara")
{
    return {live, {CommentId{id}, UserId{user}, 1'780'714'800'000, name, body}};
}

} // namespace wxm::live
