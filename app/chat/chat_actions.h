// SPDX-License-Identifier: MIT
#pragma once

#include "chat/draft_files.h"
#include "chat/drafts.h"
#include "chat/outbox.h"
#include "realtime/reachability.h"

#include <QSet>

#include <array>

namespace wxm {

//! What a person can do in any thread, and what being open means for one: it is read on opening,
//! after a gap, when something does not fit, and once a minute. GUI thread.
class ChatActions final : public QObject {
    Q_OBJECT

public:
    ChatActions(const ChatPorts &ports, ChatStore &store, ChatSync &sync, Outbox &outbox,
        Drafts &drafts, const Clock &clock, QObject *parent = nullptr);

    //! Where files lie that are put to replies; they are sent with them from then on.
    void setFiles(DraftFiles &files);

    void open(ThreadKey thread, int unread);
    void close(ThreadKey thread);
    //! Reads every open thread again, of one kind or all; what is looked at comes first.
    void refreshOpen(std::optional<ThreadKey::Kind> kind = {});
    //! The person turns to this thread: it is read again, unless that was done a moment ago.
    void look(ThreadKey thread);
    //! The live connection was lost or came back. `recovered`: nothing was missed meanwhile.
    void setLinkUp(bool isUp, bool recovered = false);
    //! How the last call to the server ended, whatever it was about.
    void setAnswered(bool hasAnswered) { m_reachability.setAnswered(hasAnswered); }
    //! Messages may be missing in it, so that a reply may answer what is not the last word: events
    //! were missed and it was not compared with the server since, or it has been offline for long.
    bool mayBeStale(ThreadKey thread) const;
    //! It is open and equal to the server, as far as anybody can know: no gap since it was
    //! compared.
    bool isCompared(ThreadKey thread) const;
    bool isOpen(ThreadKey thread) const { return m_open.contains(thread); }
    void refresh(ThreadKey thread) { m_sync.refresh(thread); }
    void loadOlder(ThreadKey thread) { m_sync.loadOlder(thread); }

    //! Whether the newest message of this thread is before the person's eyes; of one thread at
    //! most.
    void setAttentive(ThreadKey thread, bool isAttentive);

    //! Read marks that the server does not know yet.
    int unmarked() const { return m_marking + (m_readTimer->isActive() ? 1 : 0); }
    //! What is seen is marked as read now.
    void markReadNow();

    //! The draft of the thread is gone, and the reply on its way, with the files that the server
    //! has: the first one beside the text, each further one as a reply of its own. Where the disk
    //! does not take it, it comes back into the draft: notSaved(). False: there is nothing to send.
    bool send(ThreadKey thread, const QString &text, bool unsaved = false);
    //! The same as soon as its files are uploaded: the text as it stands now. Given up where one of
    //! them fails, or the text is changed; until then it is a draft, also on the disk.
    //! `body`: what goes out for it, where that is not the text itself.
    void sendWhenUploaded(ThreadKey thread, const QString &body = {});
    bool awaitsUpload(ThreadKey thread) const { return m_awaiting.contains(thread); }
    int awaitingCount() const { return int(m_awaiting.size()); }
    void stopAwaiting(ThreadKey thread);
    //! A text that is no draft, on the same way: what is being written there stays as it is.
    void sendBeside(ThreadKey thread, const QString &text);
    //! Below what is being written there; on the disk at once.
    void toDraft(ThreadKey thread, const QString &text) { putBack(thread, text); }
    //! The last reply that was sent there came back, since the disk did not take it.
    bool wasNotSaved(ThreadKey thread) const { return m_notSaved.contains(thread); }
    void checkAgain(const QByteArray &key) { m_outbox.checkAgain(key); }
    void sendAgain(const QByteArray &key) { m_outbox.sendAgain(key); }
    //! Puts the text of a reply back into the draft, below what is there.
    void edit(ThreadKey thread, const QByteArray &key);
    //! The reply of a thread that is still held comes back into its draft. False: none is.
    bool takeBack(ThreadKey thread);
    void discard(const QByteArray &key) { m_outbox.discard(key); }
    //! What somebody else, or this account elsewhere, has answered since the draft was begun.
    const Message *answerBesideDraft(ThreadKey thread) const;
    //! A program that was killed just after a press has the text twice: as reply and as draft. The
    //! draft goes.
    void dropSentDrafts();

Q_SIGNALS:
    //! The thread is being marked as read on the server, and how that ended.
    void reading(wxm::ThreadKey thread);
    void readEnded(wxm::ThreadKey thread, const wxm::Result<wxm::Done> &outcome);
    //! A thread begins or ceases to be open.
    void openChanged(wxm::ThreadKey thread, bool isOpen);
    //! Another answer of mayBeStale().
    void staleChanged();
    //! A reading found messages that no event told, though the connection stood.
    void eventsMissed(wxm::ThreadKey thread, int messages);
    //! The disk did not take a reply: it was not sent, and its text is a draft again.
    void notSaved(wxm::ThreadKey thread);
    //! awaitsUpload() is another; `isSent`: it went out.
    void awaitingChanged(wxm::ThreadKey thread, bool isSent);

private:
    void onSent(ThreadKey thread, const Message &message);
    void refreshOld();
    void onNotSaved(ThreadKey thread, const ReplyContent &content);
    void putBack(ThreadKey thread, const ReplyContent &content);
    void lookAtFiles(ThreadKey thread);
    void releaseDrafts();
    void onArrived(ThreadKey thread, const QList<Message> &messages);
    void onStale(ThreadKey thread);
    void onCompared(ThreadKey thread, const QList<MessageId> &fresh);
    void onNotCompared(ThreadKey thread, const ApiError &error);
    void countMissed(ThreadKey thread, const QList<MessageId> &fresh);
    void setDoubtful(ThreadKey thread, bool isDoubtful);
    void markRead();

    const ChatPorts &m_ports;
    ChatStore &m_store;
    ChatSync &m_sync;
    Outbox &m_outbox;
    Drafts &m_drafts;
    const Clock &m_clock;
    QHash<ThreadKey, int> m_open;
    QSet<ThreadKey> m_stale;    //!< To be read when m_staleTimer fires.
    QSet<ThreadKey> m_doubtful; //!< Not compared since something was or may have been missed.
    QHash<ThreadKey, std::int64_t> m_comparedAt; //!< By the monotonic clock.
    //! Of each open thread: compared, or tried by the poll.
    QHash<ThreadKey, std::int64_t> m_askedAt;
    Reachability m_reachability;
    bool m_isOfflineLong = false;
    ThreadKey m_attentive;
    QHash<ThreadKey, MessageId> m_readUpTo;
    int m_marking = 0; //!< Marks on their way.
    QSet<ThreadKey> m_notSaved;
    DraftFiles *m_files = nullptr;
    //! What goes when its files are uploaded, and the draft that it was made of.
    struct Awaiting {
        QString draft;
        QString body;
    };
    QHash<ThreadKey, Awaiting> m_awaiting;
    const std::unique_ptr<Timer> m_poll;
    const std::unique_ptr<Timer> m_staleTimer;
    const std::unique_ptr<Timer> m_offlineTimer;
    const std::unique_ptr<Timer> m_readTimer;
    std::array<bool, 2> m_hasEvents{}; //!< Whether this server tells us of such threads by events.
};

} // namespace wxm
