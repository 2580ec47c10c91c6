// SPDX-License-Identifier: MIT
#pragma once

#include "base/clock.h"
#include "chat/chat_sync.h"
#include "chat/outbox_journal.h"
#include "chat/pending_reply.h"

#include <QSet>

#include <limits>

namespace wxm {

//! When the history is asked after an end without proof: delays after one another.
struct OutboxTiming {
    QList<int> checkDelaysMs = {2'000, 8'000, 20'000}; //!< At 2, 10 and 30 s.
    int retryMs = 5'000; //!< After a reading that failed, or a send that met no server.
    //! After a send that was turned away, where the server names no time; doubled each time.
    int firstWaitMs = 5'000;
};

//! Every reply from the press until the server gave it an id. GUI thread. How it finds its replies
//! among the messages of the server: outbox_recognise.cpp; what can be asked of it:
//! outbox_queries.cpp.
//!
//! A reply is on the disk before its first byte goes out; one is under way a thread, in order; the
//! program never sends one twice by itself. An end without proof is settled from the history,
//! else it waits as NotConfirmed for a person; or, where the deployment has said that the server
//! carries a key out once, the reply is sent again with its key.
class Outbox final : public QObject {
    Q_OBJECT

public:
    Outbox(const ChatPorts &ports, ChatStore &store, ChatSync &sync, OutboxJournal &journal,
        const Clock &clock, OutboxTiming timing = {}, QObject *parent = nullptr);

    //! Whose replies are sent and shown: server and user. Empty: nobody is signed in, all is held.
    void setAccount(const QString &account);
    //! While the link is down replies stay queued.
    void setLinkUp(bool isUp);
    //! The server asked the whole program to wait (429): replies are held so long, and say why. 0:
    //! the pause is over.
    void setPausedFor(int seconds);
    //! While the sign-in has run out and is not renewed replies stay queued, and say so.
    void setSignInWaits(bool waits);
    //! The server stores each key once, by the word of its administrator; never guessed.
    void setKeysHonoured(bool areHonoured) { m_areKeysHonoured = areHonoured; }

    //! Takes a reply over; it is seen at once. When the disk has it, saved() tells; where the disk
    //! does not take it, it is here no more and notSaved() hands its text back. `unsaved`: the
    //! person wants it to go all the same.
    void add(ThreadKey thread, const ReplyContent &content, bool unsaved = false);
    //! Replies that are added from now on wait so long before they go out, and can be taken back
    //! until then. They are in the journal at once: a crash sends them later, and loses none.
    void setHold(int milliseconds) { m_holdMs = qBound(0, milliseconds, kLongestHoldMs); }
    //! What is held goes out now, of one thread or of all: the person pressed again, or leaves.
    void releaseHeld(std::optional<ThreadKey> thread = {});
    //! How many are held, or were and are on their way now: what an end of the session waits for.
    int leavingCount() const;
    //! The reply of this thread that is held; null: none is.
    const PendingReply *held(ThreadKey thread) const;
    //! How much longer.
    int holdLeftMs(const PendingReply &reply) const;
    static constexpr int kLongestHoldMs = 30'000;

    //! Asks the history once more about a reply that is NotConfirmed.
    void checkAgain(const QByteArray &key);
    //! A person's decision: the same reply with the same key once more.
    void sendAgain(const QByteArray &key);
    //! A reply that can be taken back: it is not under way. Null if there is none.
    const PendingReply *idle(const QByteArray &key) const;
    //! Takes a reply back that is not under way; what it said, or nothing.
    std::optional<ReplyContent> discard(const QByteArray &key);

    //! In the order of writing.
    QList<PendingReply> replies(ThreadKey thread) const;
    //! Messages of which the server kept less than was sent, with what was.
    QHash<MessageId, ShortenedReply> shortened(ThreadKey thread) const
    {
        return m_shortened.value(thread);
    }
    //! The whole text of one of those, which is not shown as shortened any more; or nothing.
    std::optional<QString> takeShortened(ThreadKey thread, const QByteArray &key);
    //! Of all threads: everything the person may believe sent and that is not.
    int unsentCount() const { return int(m_replies.size()); }
    //! With those of accounts that are not signed in.
    int unsentCountOfAll() const { return unsentCount() + int(m_others.size()); }
    //! The first reply of a thread that was refused or not confirmed; empty: none.
    QString failedText(ThreadKey thread) const;
    //! It is in a reply that is here.
    bool holds(MediaId media) const;
    //! Where they are, those that wait for a person first; each thread once.
    QList<ThreadKey> unsentThreads() const;
    //! Of them, those that only a person sends again.
    int refusedCount() const;
    //! False while a reply is in memory only: by the person's wish, or until the disk has answered.
    bool isSaved() const;
    //! The longest reply that this server takes, once it has refused a longer one; else very much.
    int longestReply() const { return m_longestReply; }
    bool isLinkUp() const { return m_isLinkUp; }
    bool journalWasDamaged() const { return m_journalWasDamaged; }

    //! One of the replies of this program, in this run: not written on another desk of the account.
    bool isOurs(ThreadKey thread, MessageId message) const
    {
        return m_taken.value(thread).contains(message);
    }

Q_SIGNALS:
    //! The disk has answered for a reply that was added, once for each, and nothing is handed back.
    void saved(wxm::ThreadKey thread);
    //! The disk did not take it: nothing was queued or sent, and the text is with whoever hears
    //! this.
    void notSaved(wxm::ThreadKey thread, const wxm::ReplyContent &content);
    void changed(wxm::ThreadKey thread);
    //! The server gave it an id.
    void sent(wxm::ThreadKey thread, const wxm::Message &message);
    void unsentCountChanged();
    void longestReplyChanged();

private:
    static constexpr int kNoLimit = std::numeric_limits<int>::max();

    struct Item {
        PendingReply reply;
        int checks = 0;         //!< How often the history was asked since the end without proof.
        int plan = 0;           //!< Number of the planned check; older timers are void.
        int repeats = 0;        //!< How often it went out again with its key, by itself.
        std::int64_t dueMs = 0; //!< When the planned check is due, by the monotonic clock.
        bool wasTried = false;  //!< A byte may have gone out, in this run or an earlier one.
        bool isSaved = true;    //!< False: in memory only, by the person's wish.
        bool isRecorded = true; //!< The disk has answered that it holds it.
        //! It was turned away before any route ran, by the word of what stands before the server:
        //! the history is asked before it goes out again.
        bool mustLook = false;
        int turnedAway = 0;       //!< How often, one after the other.
        std::int64_t waitsMs = 0; //!< Not before this time of the monotonic clock.
    };

    static bool hasFailed(const Item &item);
    Item *find(const QByteArray &key);
    void pump(ThreadKey thread);
    void recorded(ThreadKey thread, const QByteArray &key, bool isOnDisk, bool unsaved);
    static ApiError notRenewed();
    void pumpAll();
    bool knowsHistory(ThreadKey thread);
    void post(Item &item);
    void send(const QByteArray &key, bool isOnDisk);
    void answered(const QByteArray &key, const Result<Message> &answer);
    void answeredLate(const QByteArray &key, const Result<Message> &answer);
    void failed(Item &item, const ApiError &error);
    void planRelease(const Item &item);
    void planCheck(Item &item, int delayMs);
    void later(ThreadKey thread);
    void later(ThreadKey thread, std::int64_t delayMs);
    void turnedAway(Item &item, const ApiError &error);
    void look(const Item &item);
    void noteShortened(const PendingReply &reply, const Message &message);
    bool isPaused() const;
    void check(const QByteArray &key);
    void checked(const QByteArray &key, const Result<Done> &outcome);
    void recognise(ThreadKey thread, const QList<Message> &messages);
    Item *ownerOf(ThreadKey thread, const Message &message);
    void confirm(const QByteArray &key, const Message &message);
    void forget(const QByteArray &key);
    void release(Item &item);
    void record(const Item &item, OutboxJournal::Answer answer = {});
    void setState(Item &item, PendingReply::State state);

    const ChatPorts &m_ports;
    ChatStore &m_store;
    ChatSync &m_sync;
    OutboxJournal &m_journal;
    const Clock &m_clock;
    OutboxTiming m_timing;
    QString m_account;
    int m_holdMs = 0;
    int m_longestReply = kNoLimit;
    bool m_isLinkUp = false;
    bool m_signInWaits = false;
    bool m_areKeysHonoured = false;
    bool m_journalWasDamaged = false;
    QList<OutboxJournal::Entry> m_others; //!< Of accounts that are not signed in.
    QList<Item> m_replies;                //!< Of this account, in the order of writing.
    std::int64_t m_pausedUntilMs = 0;     //!< By the monotonic clock.
    QSet<ThreadKey> m_looking;            //!< Threads whose history is asked before a repetition.
    QHash<ThreadKey, QHash<MessageId, ShortenedReply>> m_shortened;
    QSet<ThreadKey> m_learning;       //!< Threads whose newest id is being asked before a send.
    QSet<ThreadKey> m_withoutHistory; //!< Threads whose history this server does not show.
    QHash<ThreadKey, QSet<MessageId>>
        m_taken; //!< Messages that are known to be one of our replies.
};

} // namespace wxm
