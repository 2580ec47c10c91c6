// SPDX-License-Identifier: MIT
#pragma once

#include "chat/chat.h"
#include "support/support.h"

#include <functional>

class QMenu;

namespace wxm::support {

//! What staff do with a thread besides answering: snooze, labels, priority, handing over.
class ThreadCare final : public QObject {
    Q_OBJECT

public:
    //! Sends a note to a colleague, as the program does that.
    using NoteSender = std::function<QFuture<Result<Done>>(UserId, const QString &)>;
    using Threads = std::function<QList<ThreadKey>()>;

    ThreadCare(Support &support, Chat &chat, QWidget *page);

    void setNoteSender(NoteSender send) { m_sendNote = std::move(send); }
    //! Until when; `threads` is asked when one is chosen.
    void fillSnoozeMenu(QMenu *menu, const Threads &threads);
    void snooze(const QList<ThreadKey> &threads, EpochMs until);
    void wake(ThreadKey thread);
    void openLabels(const QList<ThreadKey> &threads);
    void openHandOver(ThreadId thread);
    //! Those who have answered here, or to whom a thread is assigned, but for who is signed in.
    QList<std::pair<UserId, QString>> colleagues() const;

Q_SIGNALS:
    void snoozed(const QList<wxm::ThreadKey> &threads, wxm::EpochMs until);
    void labelled(const QList<wxm::ThreadKey> &threads);
    //! `error`: of the note; nothing where it is on its way, or there was none.
    void handedOver(wxm::ThreadId thread, wxm::UserId to, const QString &note,
        const std::optional<wxm::ApiError> &error);

private:
    void openPicker(const Threads &threads);
    void sendNote(ThreadId thread, UserId to, const QString &note);

    Support &m_support;
    Chat &m_chat;
    QWidget *m_page;
    NoteSender m_sendNote;
};

} // namespace wxm::support
