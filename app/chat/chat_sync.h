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
    bool isReading(ThreadKey thread) const { return m_refreshing.contains(thread); }
    //! One more page of the past; does nothing at the start of the thread.
    void loadOlder(ThreadKey thread);

Q_SIGNALS:
    //! refresh() has ended, and nobody asked for one more meanwhile. `fresh`: the messages that
    //! were not known; `isWhole`: false if not all of the time since the last reading was read.
    void compared(wxm::ThreadKey thread, const QList<wxm::MessageId> &fresh, bool isWhole);
    //! The store still is what it was.
    void notCompared(wxm::ThreadKey thread, const wxm::ApiError &error);

private:
    struct PagedFetch;
    struct Refresh {
        bool again = false; //!< Once more when it is done.
        QList<MessageId> fresh = {};
        bool isWhole = true;
    };
    void step(const std::shared_ptr<PagedFetch> &walk, const PageCursor &at);
    void finish(const std::shared_ptr<PagedFetch> &walk, const Result<Done> &outcome);
    void stepOlder(ThreadKey thread, const PageCursor &at, int pages);
    void beginRefresh(ThreadKey thread);
    void refreshed(
        ThreadKey thread, const std::shared_ptr<PagedFetch> &walk, const Result<Done> &outcome);

    const ChatPorts &m_ports;
    ChatStore &m_store;
    QHash<ThreadKey, Refresh> m_refreshing;
};

} // namespace wxm
