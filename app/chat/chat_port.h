// SPDX-License-Identifier: MIT
#pragma once

#include "api/envelope.h"
#include "chat/message.h"
#include "chat/pending_reply.h"
#include "chat/thread_key.h"

#include <QFuture>

#include <array>

namespace wxm {

//! What chat/ needs of the REST calls for messages. Implemented by MessageApi; tests have their
//! own.
class ChatPort {
public:
    virtual ~ChatPort() = default;
    //! One page, the first one holding the newest messages.
    [[nodiscard]] virtual QFuture<Result<Page<Message>>> history(
        ThreadKey thread, const PageCursor &at) = 0;
    //! `key` is the same on every try of one reply. An answer without a readable message is an
    //! error.
    [[nodiscard]] virtual QFuture<Result<Message>> send(
        ThreadKey thread, const ReplyContent &content, const QByteArray &key) = 0;
    [[nodiscard]] virtual QFuture<Result<Done>> markRead(ThreadKey thread) = 0;
};

//! Which port serves which kind of thread; each feature adds its own when it is built.
class ChatPorts {
public:
    void add(ThreadKey::Kind kind, ChatPort &port) { m_ports[std::size_t(kind)] = &port; }
    //! Null before the feature was built.
    ChatPort *of(ThreadKey thread) const { return m_ports[std::size_t(thread.kind)]; }

private:
    std::array<ChatPort *, 2> m_ports = {};
};

} // namespace wxm
