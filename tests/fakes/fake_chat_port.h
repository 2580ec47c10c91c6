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

    QFuture<Result<Page<Message>>> history(ThreadKey thread, const PageCursor &at) override;
    QFuture<Result<Message>> send(
        ThreadKey thread, const ReplyContent &content, const QByteArray &key) override;
    QFuture<Result<Done>> markRead(ThreadKey thread) override;

    //! Stores what the last send asked for, as the server would; who answers is another matter.
    Message commit(UserId me);
    void answer(const Result<Message> &result);
    void fail(ApiError::Kind kind, int status = 0, int retryAfterS = 0);

    std::int64_t nextId = 1'000;

private:
    Page<Message> pageOf(ThreadKey thread, int number) const;
};

} // namespace wxm::fakes
