// SPDX-License-Identifier: MIT
#pragma once

#include "api/api_calls.h"
#include "api/newest_first.h"
#include "chat/chat_port.h"

namespace wxm {

//! The REST calls for the messages of a thread, which differ in their endpoints alone.
class MessageApi : public ChatPort {
public:
    struct Endpoints {
        QString history;
        QString send;
        QString read;
        QString id; //!< The placeholder for the thread.
        Result<Message> (*reader)(JsonReader &);
    };

    MessageApi(ApiCalls &calls, Endpoints endpoints)
        : m_calls(calls)
        , m_endpoints(std::move(endpoints))
    {
    }

    //! What was learnt of the server counts no more.
    void askAnew() { m_calls.forgetCapabilities(); }
    Capability sendCapability() const { return m_calls.capability(m_endpoints.send); }

    QFuture<Result<Page<Message>>> history(ThreadKey thread, const PageCursor &at) override;
    QFuture<Result<Message>> send(
        ThreadKey thread, const ReplyContent &content, const QByteArray &key) override;
    QFuture<Result<Done>> markRead(ThreadKey thread) override;

protected:
    using Ids = QMap<QString, std::int64_t>;
    Ids ids(std::int64_t thread) const { return {{m_endpoints.id, thread}}; }

    ApiCalls &m_calls;

private:
    const Endpoints m_endpoints;
    NewestFirst<Message> m_newestFirst;
};

} // namespace wxm
