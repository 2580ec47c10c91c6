// SPDX-License-Identifier: MIT
#pragma once

#include "chat/thread_key.h"
#include "chat/timeline.h"

#include <QHash>
#include <QObject>
#include <QSet>

#include <functional>

namespace wxm {

//! The confirmed messages of every thread that was opened. GUI thread.
//!
//! Replies that have no id yet are not here but in the Outbox; what is shown is both together.
class ChatStore final : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    //! Empty for a thread that was never opened.
    const Timeline &timeline(ThreadKey thread) const;
    bool isKnown(ThreadKey thread) const { return m_timelines.contains(thread); }

    //! Begins to keep a thread. `unread`: how many of its messages the person has not seen, for the
    //! unread line once they are here.
    void open(ThreadKey thread, int unread = 0);
    //! Nobody looks any more: the line goes, and a long history is given back.
    void close(ThreadKey thread);
    void clear();

    enum class Source { Event, Answer };
    //! One message. The same id again changes nothing; from an event it marks the thread as stale.
    void receive(ThreadKey thread, const Message &message, Source source = Source::Event);
    //! Pages from the newest message back; the ids that were not known.
    QList<MessageId> addNewest(
        ThreadKey thread, const QList<Message> &rows, const std::optional<PageCursor> &next);
    void addOlder(
        ThreadKey thread, const QList<Message> &rows, const std::optional<PageCursor> &next);
    void setReading(ThreadKey thread, bool isReading);
    void setReadingOlder(ThreadKey thread, bool isReading);
    void setError(ThreadKey thread, const ApiError &error);
    //! Draws the unread line above this message, unless there is one already.
    void markUnreadFrom(ThreadKey thread, MessageId message);
    void clearUnreadLine(ThreadKey thread);

    //! The messages of the person who is signed in; they never count as unread.
    void setMe(UserId me) { m_me = me; }
    UserId me() const { return m_me; }
    int unreadCount(ThreadKey thread) const;
    //! How many of these messages no event has told of.
    int awaitingEventCount(ThreadKey thread, const QList<MessageId> &messages) const;
    //! The newest answer of staff after `after` that this program did not send: of a colleague, or
    //! of the same account on another desk; null if there is none.
    const Message *staffAnswerAfter(
        ThreadKey thread, MessageId after, const std::function<bool(MessageId)> &isOurs) const;

Q_SIGNALS:
    //! Before changed(): lets the outbox recognise its replies, so that no row is seen twice.
    void arrived(wxm::ThreadKey thread, const QList<wxm::Message> &messages);
    //! Everything that is read, also the older pages, which arrived() does not tell of; some of it
    //! twice.
    void learned(wxm::ThreadKey thread, const QList<wxm::Message> &messages);
    void changed(wxm::ThreadKey thread);
    //! An event of the live connection told something of an open thread.
    void confirmedByEvent(wxm::ThreadKey thread);
    //! Something does not fit: one re-read will tell. At most once until the next reading.
    void stale(wxm::ThreadKey thread);

private:
    struct Kept {
        Timeline timeline;
        int unreadAtOpen = 0;
        bool isStale = false;
        QSet<MessageId> awaitingEvent; //!< Known by reading or answer; their event may come yet.
    };
    void placeUnreadLine(Kept &kept) const;

    QHash<ThreadKey, Kept> m_timelines;
    UserId m_me;
};

} // namespace wxm
