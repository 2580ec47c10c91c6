// SPDX-License-Identifier: MIT
#include "support/support_api.h"

using namespace Qt::StringLiterals;

namespace wxm::support {

namespace {

QMap<QString, std::int64_t> idOf(std::int64_t thread) { return {{u"thread_id"_s, thread}}; }

} // namespace

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
        {.endpoint = u"support.update"_s, .ids = idOf(thread.value), .body = body});
}

Capability SupportApi::updateCapability() const { return m_calls.capability(u"support.update"_s); }

Capability SupportApi::sendCapability() const { return m_calls.capability(u"support.send"_s); }

QFuture<Result<Page<Message>>> SupportApi::history(ThreadKey thread, const PageCursor &at)
{
    return m_newestFirst.read(&m_calls, m_calls.rest().server().toString(), thread.toString(), at,
        [&calls = m_calls, id = thread.id](const PageCursor &where) {
            return calls.sendForPage<Message>(
                {.endpoint = u"support.messages"_s, .ids = idOf(id)}, where, readMessage);
        });
}

QFuture<Result<Message>> SupportApi::send(
    ThreadKey thread, const QString &body, const QByteArray &key)
{
    return m_calls.send<Message>({.endpoint = u"support.send"_s,
                                     .ids = idOf(thread.id),
                                     .body = {{u"body"_s, body}, {u"media_id"_s, QJsonValue::Null}},
                                     .idempotencyKey = key},
        [](const QByteArray &answer) { return envelope::object<Message>(answer, readMessage); });
}

QFuture<Result<Done>> SupportApi::markRead(ThreadKey thread)
{
    return m_calls.sendForDone(
        {.endpoint = u"support.read"_s, .ids = idOf(thread.id), .isBackground = true});
}

} // namespace wxm::support
