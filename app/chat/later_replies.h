// SPDX-License-Identifier: MIT
#pragma once

#include "base/saved_file.h"
#include "chat/chat_actions.h"

namespace wxm {

//! A reply that a person wrote now and that goes out at a time of theirs, by this program.
struct LaterReply {
    enum class State {
        Waiting,
        // Its time has come and it did not go: a person says what becomes of it.
        CustomerWrote,  //!< Or, in a conversation, the other side.
        ColleagueWrote, //!< Or this account, on another desk.
        Missed,         //!< The program or its link was not there then.
    };

    QString body;
    EpochMs due = 0;
    EpochMs writtenAt = 0;
    MessageId after = {}; //!< The newest message then: what came since may answer it already.
    State state = State::Waiting;

    friend bool operator==(const LaterReply &, const LaterReply &) = default;
};

//! Replies that are to be sent later, one a thread, by account of the staff, on this computer only
//! and only while it runs. At its time the history is asked; where nobody else has written since,
//! the reply goes into the outbox like any other, else a person is asked. One that is due while the
//! program is closed, or cannot be compared for a while, is asked about as well and never goes by
//! itself. GUI thread.
class LaterReplies final : public QObject {
    Q_OBJECT

public:
    //! So late one still goes by itself: a short loss of the link, or of the computer's attention.
    static constexpr EpochMs kLateMs = 5 * 60'000;

    //! `path`: in the profile, a line a reply. Of a damaged file what is readable is kept, and a
    //! copy as `*.bad`.
    LaterReplies(const QString &path, DiskWriter &disk, ChatStore &store, ChatSync &sync,
        Outbox &outbox, ChatActions &actions, const Clock &clock, QObject *parent = nullptr);

    //! Whose replies are shown and sent; those of others stay on disk. After that of the outbox.
    //! Empty: nobody is signed in, and none goes.
    void setAccount(const QString &account);

    //! Null: there is none.
    const LaterReply *of(ThreadKey thread) const;
    //! Takes a text over until then. False: there is nothing in it, the time has passed, or one
    //! waits there already.
    bool put(ThreadKey thread, const QString &text, EpochMs due, MessageId newest);
    //! A person's decision, whatever was written since.
    void sendNow(ThreadKey thread);
    //! Back into the draft, below what is there.
    void edit(ThreadKey thread);
    //! It is gone; what it was, for who takes that back.
    std::optional<LaterReply> cancel(ThreadKey thread);

    //! Of every account on this computer.
    int countOfAll() const;
    bool isSaved() const { return m_file.isSaved(); }
    bool isSaving() const { return m_file.isSaving(); }
    void saveNow() { m_file.saveNow(); }

Q_SIGNALS:
    void changed(wxm::ThreadKey thread);
    //! All of them: another account.
    void reset();
    //! Its time has come and it was not sent: a person has to say.
    void asked(wxm::ThreadKey thread);

private:
    using Replies = QHash<ThreadKey, LaterReply>;

    void lookAtClock();
    void planLook(EpochMs leastMs = 0);
    void check(ThreadKey thread);
    void checked(ThreadKey thread, const LaterReply &reply, const Result<Done> &outcome);
    LaterReply::State judge(ThreadKey thread, const LaterReply &reply) const;
    void ask(ThreadKey thread, LaterReply::State why);
    void leave(ThreadKey thread);
    void left(ThreadKey thread);
    std::optional<LaterReply> take(ThreadKey thread);
    bool isInOutbox(ThreadKey thread, const LaterReply &reply) const;
    void load();
    QByteArray content() const;

    ChatStore &m_store;
    ChatSync &m_sync;
    Outbox &m_outbox;
    ChatActions &m_actions;
    const Clock &m_clock;
    QString m_account;
    QHash<QString, Replies> m_replies; //!< By account.
    QSet<ThreadKey> m_checking;        //!< Whose history is being asked.
    QSet<ThreadKey> m_leaving; //!< Until the disk has it as a reply, it is here on the disk.
    const std::unique_ptr<Timer> m_look;
    SavedFile m_file;
};

} // namespace wxm
