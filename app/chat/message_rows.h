// SPDX-License-Identifier: MIT
#pragma once

#include "chat/pending_reply.h"
#include "chat/timeline.h"
#include "realtime/gap_log.h"

#include <QDate>
#include <QHash>

namespace wxm {

//! One row of a thread, as it is shown: meanings, no words and no colours.
struct MessageRow {
    enum class Kind {
        Start,  //!< The thread begins here; nothing is older.
        Day,    //!< The line above the first message of a day.
        Gap,    //!< The line that tells of a time without events.
        Unread, //!< The line above the first message that was not seen.
        Message,
    };
    enum class Side { Other, Staff, Own };
    enum class State { Received, Sent, Queued, Sending, Checking, NotConfirmed, Refused };

    Kind kind = Kind::Message;
    Side side = Side::Other;
    State state = State::Received;
    bool startsRun = false; //!< The first of several by one sender.
    MessageId id = {};      //!< Invalid while the server gave none.
    QByteArray key = {};    //!< Of a reply without an id.
    UserId senderId = {};
    QString body = {};
    MediaId mediaId = {};
    QString mediaName = {}; //!< Of a reply that is on its way. Foreign text.
    EpochMs time = kUnknownTime;
    QDate day = {}; //!< Of a day line; invalid: unknown.
    int count = 0;  //!< Of the unread line.
    //! Of a reply that was refused, waits, or is not confirmed.
    std::optional<ApiError> error = {};
    EpochMs waitsUntil = 0; //!< Of a reply that the server told to wait.
    QString sentBody = {};  //!< Of a message of ours of which the server kept less: the whole text.
    LoggedGap gap = {};     //!< Of a gap line.

    //! The same row as before, whatever changed in it.
    bool isSameRow(const MessageRow &other) const
    {
        return kind == other.kind && id == other.id && key == other.key
            && (kind != Kind::Day || day == other.day)
            && (kind != Kind::Gap || gap.gap.fromMs == other.gap.gap.fromMs);
    }
    friend bool operator==(const MessageRow &, const MessageRow &) = default;
};

//! The books of a thread in the ledger.
inline ChannelKey placeOf(ThreadKey thread)
{
    return thread.isSupport() ? ChannelKey::of(thread.thread())
                              : ChannelKey::of(thread.conversation());
}

//! What the rows of a thread are made of.
struct MessageRowSource {
    const Timeline &timeline;
    QList<PendingReply> replies;
    UserId me;
    int unreadCount = 0;
    QList<LoggedGap> gaps = {}; //!< Of these are told that a person should know of.
    QHash<MessageId, ShortenedReply> shortened = {}; //!< Those of which the server kept less.
};

//! The part of the rows that is wanted: the messages from `begin` up to `end`, and with the newest
//! one what comes after it.
struct MessageSpan {
    qsizetype begin = 0;
    qsizetype end = 0;
    qsizetype shown = 0; //!< Where what is shown begins; before it nothing is told.
};

//! Confirmed messages and replies on their way in one list, with the lines between them.
QList<MessageRow> messageRows(const MessageRowSource &source, const MessageSpan &span);
inline QList<MessageRow> messageRows(const MessageRowSource &source)
{
    return messageRows(source, {.begin = 0, .end = source.timeline.messages.size()});
}

} // namespace wxm
