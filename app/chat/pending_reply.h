// SPDX-License-Identifier: MIT
#pragma once

#include "base/api_error.h"
#include "base/iso_time.h"
#include "chat/thread_key.h"

#include <QByteArray>

#include <optional>

namespace wxm {

//! What a reply says: words, a file that the server has, or both.
struct ReplyContent {
    ReplyContent(QString text = {}, MediaId file = {}, QString fileName = {})
        : body(std::move(text))
        , media(file)
        , mediaName(std::move(fileName))
    {
    }

    QString body;
    MediaId media;     //!< Invalid: no file.
    QString mediaName; //!< As it is called on this computer: foreign text.
};

//! A reply that the server has not given an id yet, as far as we know.
struct PendingReply {
    enum class State {
        Queued,       //!< In the journal; nothing was sent.
        Sending,      //!< The request is under way.
        Checking,     //!< It ended without proof of either outcome; the history is being asked.
        NotConfirmed, //!< The history did not know it either; a person decides.
        Refused,      //!< The server said no; nothing was stored there.
    };

    QByteArray key; //!< Idempotency key and our name for it; the same on every try.
    ThreadKey thread;
    QString body;           //!< Empty where there is only a file.
    MediaId media = {};     //!< The server has it already; invalid: none.
    QString mediaName = {}; //!< As it is called here: foreign text.
    EpochMs writtenAt = 0;  //!< Wall clock of the press.
    State state = State::Queued;
    //! Wall clock: it waits so long before its first byte, for whoever takes it back. 0: it does
    //! not.
    EpochMs heldUntil = 0;
    //! The highest id known when the first byte went out: our message can only have a higher one.
    MessageId after = {};
    //! Recognised in an echo while the request still runs; its answer has the last word.
    MessageId echoedAs = {};
    //! Why it was refused, or is waiting, or what left open whether it was stored.
    std::optional<ApiError> error = {};
    EpochMs waitsUntil = 0; //!< When it is sent by itself; 0: as soon as the link allows.

    ReplyContent content() const { return {body, media, mediaName}; }

    friend bool operator==(const PendingReply &, const PendingReply &) = default;
};

//! A reply of which the server kept less than was sent.
struct ShortenedReply {
    QByteArray key;
    QString sent;

    friend bool operator==(const ShortenedReply &, const ShortenedReply &) = default;
};

} // namespace wxm
