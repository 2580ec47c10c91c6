// SPDX-License-Identifier: MIT
#include "chat/message_api.h"

using namespace Qt::StringLiterals;

namespace wxm {

QFuture<Result<Page<Message>>> MessageApi::history(ThreadKey thread, const PageCursor &at)
{
    const auto read = [&calls = m_calls, endpoint = m_endpoints.history, ids = ids(thread.id),
                          reader = m_endpoints.reader](const PageCursor &where) {
        return calls.sendForPage<Message>({.endpoint = endpoint, .ids = ids}, where, reader);
    };
    return m_newestFirst.read(
        &m_calls, m_calls.rest().server().toString(), thread.toString(), at, read);
}

QFuture<Result<Message>> MessageApi::send(
    ThreadKey thread, const ReplyContent &content, const QByteArray &key)
{
    const auto media = content.media.isValid() ? QJsonValue(qint64(content.media.value))
                                               : QJsonValue(QJsonValue::Null);
    const auto body =
        content.body.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(content.body);
    return m_calls.send<Message>({.endpoint = m_endpoints.send,
                                     .ids = ids(thread.id),
                                     .body = {{u"body"_s, body}, {u"media_id"_s, media}},
                                     .idempotencyKey = key},
        [reader = m_endpoints.reader](
            const QByteArray &answer) { return envelope::object<Message>(answer, reader); });
}

QFuture<Result<Done>> MessageApi::markRead(ThreadKey thread)
{
    return m_calls.sendForDone(
        {.endpoint = m_endpoints.read, .ids = ids(thread.id), .isBackground = true});
}

} // namespace wxm
