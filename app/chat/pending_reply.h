// SPDX-License-Identifier: MIT
#pragma once

#include "base/api_error.h"
#include "base/iso_time.h"
#include "chat/thread_key.h"

#include <QByteArray>

#include <optional>

namespace wxm {

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
    QString body;
    EpochMs writtenAt = 0; //!< Wall clock of the press.
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

    friend bool operator==(const PendingReply &, const PendingReply &) = default;
};

//! A reply of which the server kept less than was sent.
struct ShortenedReply {
    QByteArray key;
    QString sent;

    friend bool operator==(const ShortenedReply &, const ShortenedReply &) = default;
};

} // namespace wxm
