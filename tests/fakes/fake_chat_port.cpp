// SPDX-License-Identifier: MIT
#include "fakes/fake_chat_port.h"

#include <QTimer>

namespace wxm::fakes {

QFuture<Result<Page<Message>>> FakeChatPort::history(ThreadKey thread, const PageCursor &at)
{
    ++histories;
    auto promise = std::make_shared<QPromise<Result<Page<Message>>>>();
    promise->start();
    QTimer::singleShot(0, this, [this, promise, thread, at] {
        promise->addResult(historyError ? Result<Page<Message>>(failure(*historyError))
                                        : Result<Page<Message>>(pageOf(thread, at.page)));
        promise->finish();
    });
    return promise->future();
}

QFuture<Result<Message>> FakeChatPort::send(
    ThreadKey thread, const ReplyContent &content, const QByteArray &key)
{
    auto promise = std::make_shared<QPromise<Result<Message>>>();
    promise->start();
    sends.append({thread, content.body, key, promise, content.media});
    if (heard)
        heard(sends.last());
    return promise->future();
}

QFuture<Result<Done>> FakeChatPort::markRead(ThreadKey thread)
{
    reads.append(thread);
    auto promise = std::make_shared<QPromise<Result<Done>>>();
    promise->start();
    QTimer::singleShot(0, this, [promise] {
        promise->addResult(Done{});
        promise->finish();
    });
    return promise->future();
}

Message FakeChatPort::commit(UserId me)
{
    const auto &send = sends.last();
    Message message{.id = MessageId{nextId++},
        .senderId = me,
        .isStaff = send.thread.isSupport(),
        .body = send.body,
        .mediaId = send.media,
        .createdAt = 1'780'708'700'000 + nextId};
    messages[send.thread].append(message);
    return message;
}

void FakeChatPort::answer(const Result<Message> &result)
{
    const auto promise = sends.last().promise;
    promise->addResult(result);
    promise->finish();
}

void FakeChatPort::fail(ApiError::Kind kind, int status, int retryAfterS)
{
    ApiError error{.kind = kind, .httpStatus = status, .detail = {}};
    error.retryAfterS = retryAfterS;
    answer(failure(error));
}

Page<Message> FakeChatPort::pageOf(ThreadKey thread, int number) const
{
    const auto all = messages.value(thread);
    Page<Message> page;
    if (repeatsItsPage) {
        page.rows = all;
        page.saysNothing = true;
        page.guessNext({.page = number});
        return page;
    }
    const auto from = qMax<qsizetype>(0, all.size() - number * perPage);
    const auto until = qMax<qsizetype>(0, all.size() - (number - 1) * perPage);
    for (auto at = until; at > from; --at)
        page.rows.append(all[at - 1]);
    if (from > 0)
        page.next = PageCursor{.page = number + 1};
    return page;
}

} // namespace wxm::fakes
