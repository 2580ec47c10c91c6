// SPDX-License-Identifier: MIT
#include "support/support_thread.h"

namespace wxm::support {

namespace {

//! What we do not know is treated as open: it must not disappear.
ThreadStatus readStatus(const QString &text)
{
    for (const auto status : {ThreadStatus::Pending, ThreadStatus::Resolved}) {
        if (text == wireName(status))
            return status;
    }
    return ThreadStatus::Open;
}

} // namespace

QString wireName(ThreadStatus status)
{
    switch (status) {
    case ThreadStatus::Open:
        return QStringLiteral("open");
    case ThreadStatus::Pending:
        return QStringLiteral("pending");
    case ThreadStatus::Resolved:
        return QStringLiteral("resolved");
    }
    return {};
}

Result<SupportThread> readThread(JsonReader &json)
{
    SupportThread thread;
    readListed(json, thread, [&] {
        thread.userId = json.lenientId<UserId>("user_id");
        thread.userName = json.lenientText("user_name");
    });
    thread.subject = json.lenientText("subject");
    thread.status = readStatus(json.lenientText("status"));
    thread.assigneeId = json.lenientId<UserId>("assignee_id");
    thread.createdAt = json.time("created_at");
    return json.finish(std::move(thread));
}

} // namespace wxm::support
