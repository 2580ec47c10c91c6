// SPDX-License-Identifier: MIT
#pragma once

#include "api/envelope.h"
#include "chat/message.h"

#include <QList>

#include <optional>

namespace wxm {

//! What is known for certain of one thread: messages with ids, without gaps from the oldest one
//! held to the newest. Pure value; every way of adding is idempotent, the order of adding does not
//! matter.
struct Timeline {
    QList<Message> messages;         //!< By id; times are shown, they do not sort.
    std::optional<PageCursor> older; //!< Where older ones are; nothing at the start of the thread.
    bool isLoaded = false;           //!< A first page was read.
    bool isReading = false;          //!< The newest messages are being read.
    bool isReadingOlder = false;
    std::optional<ApiError> error; //!< Why the last reading failed; the old rows stay.
    MessageId verified;   //!< Up to here a reading found no hole; what came after it, events told.
    MessageId unreadFrom; //!< The first message below the unread line; invalid: no line.

    const Message *find(MessageId id) const;
    //! What two states of one thread have in common. Of `edits` equal in both, all messages of the
    //! earlier one are there still, side by side, behind `prepended` less its `prepended` others.
    struct Growth {
        quint64 edits = 0;
        qsizetype prepended = 0;
    };
    Growth growth() const { return m_growth; }
    MessageId newestId() const;

    //! A single message, by an event or the answer to a reply. False if its id was known: the first
    //! one wins.
    bool add(const Message &message);
    //! The pages from the newest message back. What they do not hold within their range is gone
    //! from the server; what lies before a hole between them and us is dropped, to be read again.
    //! The new messages are returned.
    QList<Message> addNewest(QList<Message> rows, const std::optional<PageCursor> &next);
    //! The page at `older`.
    void addOlder(const QList<Message> &rows, const std::optional<PageCursor> &next);
    //! Forgets all but the newest `count`; the rest is read again when asked for.
    void trim(qsizetype count);

private:
    void arrange();
    bool prepend(QList<Message> rows);

    Growth m_growth;
};

//! Remembers a timeline, to tell what came to it since.
class TimelineMark {
public:
    struct Grown {
        qsizetype above = 0; //!< Older messages,
        qsizetype below = 0; //!< and newer ones.
    };
    //! Nothing where it changed otherwise, or was empty or never seen.
    std::optional<Grown> grown(const Timeline &timeline) const;
    void set(const Timeline &timeline);
    void forget() { m_size = 0; }
    qsizetype size() const { return m_size; }
    MessageId last() const { return m_last; }

private:
    Timeline::Growth m_growth;
    qsizetype m_size = 0;
    MessageId m_first;
    MessageId m_last;
};

} // namespace wxm
