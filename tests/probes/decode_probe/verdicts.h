// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <string_view>

//! What the console makes of one answer or event of a server.
struct Verdict {
    enum class Kind {
        Accept, //!< The model changes, or the list is read.
        Ignore, //!< Dropped and counted.
        Error,  //!< A typed error; for a socket payload: the connection is closed.
    };

    Kind kind = Kind::Ignore;
    QString why = {};
};

//! Judges `payload` (JSON text) by the product's own reader of this kind.
Verdict judge(std::string_view kind, std::string_view payload);
