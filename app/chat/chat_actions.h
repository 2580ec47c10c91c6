// SPDX-License-Identifier: MIT
#pragma once

#include "chat/drafts.h"
#include "chat/outbox.h"

#include <QTimer>

namespace wxm {

//! What a person can do in any thread, and what being open means for one: it is read on opening,
//! after a gap, when something does not fit, and once a minute. GUI thread.
class ChatActions final : public QObject {
    Q_OBJECT

public:
    ChatActions(const ChatPorts &ports, ChatStore &store, ChatSync &sync, Outbox &outbox,
        Drafts &drafts, QObject *parent = nullptr);

    void open(ThreadKey thread, int unread);
    void close(ThreadKey thread);
    //! Reads every open thread again: after a gap, on focus.
    void refreshOpen();
    void refresh(ThreadKey thread) { m_sync.refresh(thread); }
    void loadOlder(ThreadKey thread) { m_sync.loadOlder(thread); }

    //! Whether the newest message of this thread is before the person's eyes; of one thread at
    //! most.
    void setAttentive(ThreadKey thread, bool isAttentive);

    //! On success the draft of the thread is gone, and the reply on its way.
    Result<Done> send(ThreadKey thread, const QString &text, bool unsaved = false);
    void checkAgain(const QByteArray &key) { m_outbox.checkAgain(key); }
    void sendAgain(const QByteArray &key) { m_outbox.sendAgain(key); }
    //! Puts the text of a reply back into the draft, below what is there.
    void edit(ThreadKey thread, const QByteArray &key);
    void discard(const QByteArray &key) { m_outbox.discard(key); }
    //! A program that was killed just after a press has the text twice: as reply and as draft. The
    //! draft goes.
    void dropSentDrafts();

Q_SIGNALS:
    //! The thread is being marked as read on the server, and how that ended.
    void reading(wxm::ThreadKey thread);
    void readEnded(wxm::ThreadKey thread, const wxm::Result<wxm::Done> &outcome);

private:
    void onArrived(ThreadKey thread, const QList<Message> &messages);
    void onStale(ThreadKey thread);
    void markRead();

    const ChatPorts &m_ports;
    ChatStore &m_store;
    ChatSync &m_sync;
    Outbox &m_outbox;
    Drafts &m_drafts;
    QHash<ThreadKey, int> m_open;
    QSet<ThreadKey> m_stale;
    ThreadKey m_attentive;
    QHash<ThreadKey, MessageId> m_readUpTo;
    QTimer m_poll;
    QTimer m_staleTimer;
    QTimer m_readTimer;
};

} // namespace wxm
