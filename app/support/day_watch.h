// SPDX-License-Identifier: MIT
#pragma once

#include "chat/chat.h"
#include "support/day_book.h"
#include "support/support.h"

#include <QHash>

namespace wxm::support {

//! Tells the book of the day what happens: replies as the server takes them, how many wait, and
//! when the link is there. GUI thread.
class DayWatch final : public QObject {
    Q_OBJECT

public:
    DayWatch(
        DayBook &book, Support &support, Chat &chat, Session &session, QObject *parent = nullptr);

private:
    //! A wait as it was last seen: the store forgets it when the answer is there, which may be
    //! before or after it is known whose it was.
    struct Wait {
        EpochMs since = kUnknownTime;
        bool wasAnswered = false;
        MessageId answer = {}; //!< By which it ended; invalid: it goes on.
    };

    void followSession();
    void followLink();
    void lookAt(ThreadId thread);
    void lookAtAll();
    void noteReply(ThreadKey thread, const Message &message);
    void lookAtClock();

    DayBook &m_book;
    Support &m_support;
    Chat &m_chat;
    Session &m_session;
    QHash<ThreadId, Wait> m_waits;
    bool m_isLinked = false;
    const std::unique_ptr<Timer> m_minute;
};

} // namespace wxm::support
