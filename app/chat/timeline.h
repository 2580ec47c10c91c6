// SPDX-License-Identifier: MIT
#pragma once

#include "chat/message.h"
#include "session/envelope.h"

#include <QList>

#include <optional>

namespace wxm {

//! What is known for certain of one thread: messages with ids, without gaps from the oldest one
//! held to the newest. Pure value; every way of adding is idempotent, the order of adding does not
//! matter.
struct Timeline {
    QList<Message> messages; //!< By id; times are shown, they do not sort.
    std::optional<PageCursor> older; //!< Where older ones are; nothing at the start of the thread.
    bool isLoaded = false;           //!< A first page was read.
    bool isReading = false;          //!< The newest messages are being read.
    bool isReadingOlder = false;
    std::optional<ApiError> error; //!< Why the last reading failed; the old rows stay.
    MessageId verified; //!< Up to here a reading found no hole; what came after it, events told.
    MessageId unreadFrom;          //!< The first message below the unread line; invalid: no line.

    const Message *find(MessageId id) const;
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
};

} // namespace wxm
