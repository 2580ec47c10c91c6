// SPDX-License-Identifier: MIT
#pragma once

#include "base/api_error.h"
#include "base/id.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace wxm {

//! A file that was put to a reply which is being written.
struct DraftFile {
    enum class State {
        Checking, //!< Whether it may go at all.
        Waiting,  //!< For those before it, or for the network.
        Sending,
        Ready,   //!< The server has it.
        Refused, //!< It never goes, and holds up nothing.
        Stopped, //!< A person tries again, or takes it away.
    };
    enum class Fault {
        None,
        TooLarge, //!< For the limit of this program.
        Program,  //!< It could run on the reader's computer.
        Empty,
        Unreadable, //!< Or no file at all, or another one since.
        TooMany,    //!< For one reply.
        NotOffered, //!< This server takes no files.
        Cancelled,  //!< By the person.
        Server,     //!< See `error`.
    };

    QByteArray key =
        {}; //!< Idempotency key of its upload and our name for it; the same on every try.
    QString path = {}; //!< On this computer; never told to anybody.
    QString name = {}; //!< Without folders. Foreign text.
    QByteArray mime = {};
    qint64 size = 0;
    bool isOurs = false; //!< A pasted picture: the file is ours, and goes with it.
    State state = State::Checking;
    Fault fault = Fault::None;
    std::optional<ApiError> error = {};
    qint64 sent = 0; //!< Bytes, of `size`.
    int resumed = 0; //!< How often the program took it up again by itself.
    MediaId media = {};

    bool isUnderWay() const
    {
        return state == State::Checking || state == State::Waiting || state == State::Sending;
    }
    friend bool operator==(const DraftFile &, const DraftFile &) = default;
};

} // namespace wxm
