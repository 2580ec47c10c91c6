// SPDX-License-Identifier: MIT
#include "support/support_api.h"

using namespace Qt::StringLiterals;

namespace wxm::support {

SupportApi::SupportApi(ApiCalls &calls)
    : MessageApi(calls,
        {.history = u"support.messages"_s,
            .send = u"support.send"_s,
            .read = u"support.read"_s,
            .id = u"thread_id"_s,
            .reader = readMessage})
{
}

QFuture<Result<Page<SupportThread>>> SupportApi::threads(ThreadStatus status, const PageCursor &at)
{
    QUrlQuery query;
    query.addQueryItem(u"status"_s, wireName(status));
    return m_calls.sendForPage<SupportThread>(
        {.endpoint = u"support.threads"_s, .query = query, .isPoll = true}, at, readThread);
}

QFuture<Result<Done>> SupportApi::update(ThreadId thread, const ThreadChange &change)
{
    QJsonObject body;
    if (change.status)
        body.insert(u"status"_s, wireName(*change.status));
    if (change.assigneeId)
        body.insert(u"assignee_id"_s,
            change.assigneeId->isValid() ? QJsonValue(qint64(change.assigneeId->value))
                                         : QJsonValue(QJsonValue::Null));
    return m_calls.sendForDone(
        {.endpoint = u"support.update"_s, .ids = ids(thread.value), .body = body});
}

Capability SupportApi::updateCapability() const { return m_calls.capability(u"support.update"_s); }

} // namespace wxm::support
