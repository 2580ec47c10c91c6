// SPDX-License-Identifier: MIT
#pragma once

#include "chat/chat_port.h"

#include <QHash>
#include <QObject>
#include <QPromise>
#include <QTimer>

#include <functional>
#include <memory>

namespace wxm::fakes {

//! A server of messages in memory. Histories come from the event loop; sends wait for the test.
class FakeChatPort final : public QObject, public ChatPort {
public:
    struct Send {
        ThreadKey thread;
        QString body;
        QByteArray key;
        std::shared_ptr<QPromise<Result<Message>>> promise;
        MediaId media = {};
    };

    //! What the server holds, oldest first.
    QHash<ThreadKey, QList<Message>> messages;
    QList<Send> sends;
    QList<ThreadKey> reads;
    int histories = 0;
    qsizetype perPage = 50;
    bool repeatsItsPage = false; //!< Knows no pages and does not say so.
    std::optional<ApiError> historyError = {};
    //! Told of each send as it is asked for.
    std::function<void(const Send &)> heard;

    QFuture<Result<Page<Message>>> history(ThreadKey thread, const PageCursor &at) override
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
    QFuture<Result<Message>> send(
        ThreadKey thread, const ReplyContent &content, const QByteArray &key) override
    {
        auto promise = std::make_shared<QPromise<Result<Message>>>();
        promise->start();
        sends.append({thread, content.body, key, promise, content.media});
        if (heard)
            heard(sends.last());
        return promise->future();
    }
    QFuture<Result<Done>> markRead(ThreadKey thread) override
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

    //! Stores what the last send asked for, as the server would; who answers is another matter.
    Message commit(UserId me)
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
    void answer(const Result<Message> &result)
    {
        const auto promise = sends.last().promise;
        promise->addResult(result);
        promise->finish();
    }
    void fail(ApiError::Kind kind, int status = 0, int retryAfterS = 0)
    {
        ApiError error{.kind = kind, .httpStatus = status, .detail = {}};
        error.retryAfterS = retryAfterS;
        answer(failure(error));
    }

    std::int64_t nextId = 1'000;

private:
    Page<Message> pageOf(ThreadKey thread, int number) const
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
};

} // namespace wxm::fakes
