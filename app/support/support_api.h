// SPDX-License-Identifier: MIT
#pragma once

#include "api/api_calls.h"
#include "api/newest_first.h"
#include "chat/chat_port.h"
#include "support/support_thread.h"

namespace wxm::support {

//! What the update of a thread changes.
struct ThreadChange {
    std::optional<ThreadStatus> status = {};
    std::optional<UserId> assigneeId = {}; //!< An invalid id takes it from everybody.
};

//! The REST calls of support.
class SupportApi final : public ChatPort {
public:
    explicit SupportApi(ApiCalls &calls) : m_calls(calls) { }

    [[nodiscard]] QFuture<Result<Page<SupportThread>>> threads(
        ThreadStatus status, const PageCursor &at);
    [[nodiscard]] QFuture<Result<Done>> update(ThreadId thread, const ThreadChange &change);
    Capability updateCapability() const;
    Capability sendCapability() const;
    //! What was learnt of the server counts no more.
    void askAnew() { m_calls.forgetCapabilities(); }

    QFuture<Result<Page<Message>>> history(ThreadKey thread, const PageCursor &at) override;
    QFuture<Result<Message>> send(
        ThreadKey thread, const QString &body, const QByteArray &key) override;
    QFuture<Result<Done>> markRead(ThreadKey thread) override;

private:
    ApiCalls &m_calls;
    NewestFirst<Message> m_newestFirst;
};

} // namespace wxm::support
