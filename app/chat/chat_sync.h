// SPDX-License-Identifier: MIT
#pragma once

#include "chat/chat_port.h"
#include "chat/chat_store.h"

#include <QPromise>

#include <memory>

namespace wxm {

//! Makes the store equal to the server's history. GUI thread.
class ChatSync final : public QObject {
    Q_OBJECT

public:
    ChatSync(const ChatPorts &ports, ChatStore &store, QObject *parent = nullptr);

    //! Reads the newest messages back to those that are known. While one reading of a thread runs,
    //! any number of wishes becomes one more reading.
    void refresh(ThreadKey thread);
    //! Reads back to `known`, with an answer of its own.
    [[nodiscard]] QFuture<Result<Done>> readBackTo(ThreadKey thread, MessageId known);
    //! One more page of the past; does nothing at the start of the thread.
    void loadOlder(ThreadKey thread);

private:
    struct Walk;
    void step(const std::shared_ptr<Walk> &walk, const PageCursor &at);
    void finish(const std::shared_ptr<Walk> &walk, const Result<Done> &outcome);
    void stepOlder(ThreadKey thread, const PageCursor &at, int pages);
    void refreshed(ThreadKey thread, const Result<Done> &outcome);

    const ChatPorts &m_ports;
    ChatStore &m_store;
    QHash<ThreadKey, bool> m_refreshing; //!< True: once more when it is done.
};

} // namespace wxm
